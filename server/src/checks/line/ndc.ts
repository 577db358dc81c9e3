/** line/ndc: a National Drug Code that has not eleven digits, or has no unit or quantity. */
import type { Located } from '../../model/document.ts';
import type { Fix } from '../../model/finding.ts';
import { type Span, span } from '../../model/text.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said } from '../check.ts';
import { claimText } from '../samples.ts';

const COLUMNS = 'date        pos  code   mods  dx  units  charge';

const withNdc = (ndc: string): string =>
  claimText({ services: `2026-11-03  11   J1885  JZ    A   2      18.00   ${ndc}` }).replace(
    COLUMNS,
    `${COLUMNS}  ndc`,
  );

/** International unit, gram, milligram, milliliter, unit (837 CTP05-1). */
const UNITS: ReadonlySet<string> = new Set(['F2', 'GR', 'ME', 'ML', 'UN']);

/** Labeler, product and package of an NDC of eleven digits. */
const LENGTHS = [5, 4, 2] as const;

export const ndc: ClaimCheck = {
  id: 'line/ndc',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  title: 'The NDC has not eleven digits, or its unit or quantity is missing or none.',
  authority: '837 loop 2410 LIN and CTP; 42 CFR 447.520; CMS 100-04 chapter 26 §10.4, box 24',
  why: 'Medicaid claims its rebate by the NDC, and many payers price drugs by it. One that cannot be read denies the line.',
  fixes: [
    'Write the code with the zero that its hyphens show to be missing (safe).',
    'Leave out the hyphens in X12 (safe).',
  ],
  notes: ['Whether the drug exists is not checked: the list of drugs is not here.'],
  wrong: [
    { says: 'ten digits of the label', text: withNdc('0409-3795-01 ML 1') },
    { says: 'ten digits without hyphens', text: withNdc('0409379501 ML 1') },
    { says: 'no such unit', text: withNdc('00409-3795-01 CC 1') },
    { says: 'a code alone', text: withNdc('00409-3795-01') },
    { says: 'no unit', text: withNdc('00409-3795-01 1') },
    { says: 'no quantity', text: withNdc('00409-3795-01 ML') },
    { says: 'a quantity of nothing', text: withNdc('00409-3795-01 ML 0') },
  ],
  right: [
    { says: 'five, four and two digits', text: withNdc('00409-3795-01 ML 1') },
    { says: 'as on paper', text: withNdc('N400409379501 ML1.5') },
  ],
  run({ document, claim }) {
    const said: Said[] = [];
    for (const line of claim.lines) {
      const report = line.ndc && fault(line.ndc, document.format === 'x12');
      if (report) said.push(report);
    }
    return said;
  },
};

/** @param isX12 X12 writes the digits alone. */
function fault(ndc: Located<string>, isX12: boolean): Report | undefined {
  const [, prefix = '', code = '', rest = ''] = /^(N4)?(\S*)\s*(.*)$/i.exec(ndc.value) ?? [];
  const at = span(ndc.span.start + prefix.length, ndc.span.start + prefix.length + code.length);
  return faultOfCode(code, at, isX12) ?? faultOfQuantity(rest, ndc.span);
}

function faultOfCode(code: string, at: Span, isX12: boolean): Report | undefined {
  const digits = code.replaceAll('-', '');
  if (!/^\d*$/.test(digits)) return { span: at, message: 'An NDC has digits only.' };
  const parts = code.split('-');
  const isWhole = digits.length === 11 && (parts.length === 1 || isParted(parts, 11));
  if (isWhole && (!isX12 || parts.length === 1)) return undefined;
  const full = isWhole || isParted(parts, 10) ? parts.map(padded) : undefined;
  return {
    span: at,
    message: isWhole
      ? 'X12 writes an NDC without hyphens.'
      : `An NDC has eleven digits, five, four and two; this one has ${digits.length}.`,
    fixes: full ? [write(full.join(isX12 ? '' : '-'), at)] : [],
  };
}

/** Whether the parts between hyphens are those of an NDC of so many digits: of ten, one part lacks one. */
const isParted = (parts: readonly string[], digits: number): boolean =>
  parts.length === 3 &&
  parts.join('').length === digits &&
  parts.every((part, index) => part.length <= (LENGTHS[index] ?? 0));

const padded = (part: string, index: number): string => part.padStart(LENGTHS[index] ?? 0, '0');

const write = (code: string, at: Span): Fix => ({
  title: `Write ${code}`,
  safe: true,
  changes: [{ kind: 'replaceValue', at, text: code }],
});

function faultOfQuantity(rest: string, at: Span): Report | undefined {
  const [, unit = '', quantity = ''] = /^([A-Za-z][A-Za-z\d])?\s*(\S*)/.exec(rest) ?? [];
  if (unit === '' && quantity === '')
    return { span: at, message: 'The unit (F2, GR, ME, ML, UN) and the quantity of the drug are missing.' };
  if (unit === '') return { span: at, message: 'The unit of the drug is missing: F2, GR, ME, ML or UN.' };
  if (quantity === '') return { span: at, message: 'The quantity of the drug is missing.' };
  if (!UNITS.has(unit.toUpperCase()))
    return { span: at, message: `${unit} is no unit of an NDC: those are F2, GR, ME, ML and UN.` };
  return Number(quantity) > 0 ? undefined : { span: at, message: `“${quantity}” is no quantity of a drug.` };
}
