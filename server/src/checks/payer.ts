/**
 * Whose rules a claim is judged by: the payer that the document names (box 1, FL 50; in X12 SBR09 and the payer's
 * name), which for a claim with several payers is the one it is sent to.
 */
import type { Claim } from '../model/document.ts';
import { type FieldKey, field } from '../model/fields.ts';
import type { Payer } from '../model/settings.ts';

/** SBR09, the claim filing indicator (data element 1032); words are ours. Every other code is of another payer. */
const BY_FILING_INDICATOR: Readonly<Record<string, Payer>> = {
  MA: 'medicare',
  MB: 'medicare',
  MC: 'medicaid',
};

/** Plans that are sold beside or in place of Medicare have rules of their own. */
const BESIDE_MEDICARE = /\b(?:advantage|replacement|supplement\w*|medigap|part\s*[cd]|hmo|ppo)\b/i;

/** Medicare by its name or by that of one of its contractors. */
const MEDICARE =
  /\bmedicare\b|\b(?:noridian|palmetto gba|novitas|first coast service options)\b|\bdme mac\b/i;

const MEDICAID = /\b(?:medicaid|medi-?cal|masshealth|tenncare|mainecare|soonercare|badgercare|husky)\b/i;

/** The kind of payer that the document names; `undefined` where it names none. */
export function namedPayer(claim: Claim): Payer | undefined {
  const coverage = field(claim, 'coverage')?.written.trim() ?? '';
  if (/^[A-Z\d]{2}$/.test(coverage)) {
    // A mutually defined or unspecified kind of coverage says nothing, so that the name decides.
    if (coverage !== 'ZZ' && coverage !== 'OF') return BY_FILING_INDICATOR[coverage] ?? 'commercial';
  } else if (coverage !== '') return payerByName(coverage);
  for (const key of NAMES) {
    const name = field(claim, key)?.written.trim();
    if (name) return payerByName(name);
  }
  return undefined;
}

const NAMES: readonly FieldKey[] = ['payer', 'payer a'];

/** The kind of payer that a name stands for. */
export function payerByName(name: string): Payer {
  if (MEDICARE.test(name)) return BESIDE_MEDICARE.test(name) ? 'commercial' : 'medicare';
  return MEDICAID.test(name) ? 'medicaid' : 'commercial';
}
