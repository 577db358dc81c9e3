/** claim/zip: a ZIP code that has not the digits it must have. */
import { type FieldKey, fieldDate } from '../../model/fields.ts';
import type { ClaimCheck, Report, Said } from '../check.ts';
import type { Address } from '../parties.ts';
import { claimText } from '../samples.ts';

/** The first day on which version 5010 was compulsory (45 CFR 162.1102(c)); version 4010 took five digits. */
const VERSION_5010_SINCE = '2012-01-01';

const withAddress = (address: string): string =>
  claimText({
    providers: `billing: Salem Clinic, ${address}\nbilling npi: 1234567893\nsigned: yes 2026-11-03`,
  });

export const zip: ClaimCheck = {
  id: 'claim/zip',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional', 'dental'],
  title: 'A ZIP code has not the digits it must have.',
  authority: 'USPS Publication 28; 005010 837 implementation guides, N403 of loops 2010AA and 2310',
  why: 'The ZIP code of the provider decides the locality and with it the fee. In an 837 the billing provider and the service facility need all nine digits.',
  fixes: ['Leave out the hyphen, which X12 does not write (safe).'],
  notes: [
    'A text is judged by five or nine digits; an error in X12, where the addresses of billing provider and facility have nine since 2012.',
    'Addresses of other countries are left alone.',
  ],
  wrong: [
    { says: 'four digits', text: withAddress('4 Oak St, Salem OR 9730') },
    { says: 'eight digits', text: withAddress('4 Oak St, Salem OR 97301-123') },
  ],
  right: [
    { says: 'nine digits', text: withAddress('4 Oak St, Salem OR 97301-1234') },
    { says: 'five digits on paper', text: withAddress('4 Oak St, Salem, OR 97301') },
  ],
  run({ document, claim, date, parties }) {
    const said: Said[] = [];
    const isX12 = document.format === 'x12';
    const needsNine = (fieldDate(claim, 'filed') ?? date) >= VERSION_5010_SINCE;
    for (const address of parties.addresses) {
      const report = isX12 ? faultOfN403(address, needsNine) : faultOnPaper(address);
      if (report) said.push(report);
    }
    return said;
  },
};

const NINE_DIGITS: readonly FieldKey[] = ['billing address', 'facility address'];

function faultOnPaper({ zip }: Address): Report | undefined {
  if (/^\d{5}(?:-?\d{4})?$/.test(zip.value)) return undefined;
  return { span: zip.span, message: `${zip.written} is no ZIP code: it has five digits, or nine.` };
}

function faultOfN403({ field, zip }: Address, needsNine: boolean): Report | undefined {
  const digits = zip.value.replaceAll('-', '');
  const wantsNine = needsNine && NINE_DIGITS.includes(field.key);
  if (digits.length !== 9 && (wantsNine || digits.length !== 5))
    return {
      span: zip.span,
      severity: 'error',
      message: wantsNine
        ? `The ZIP code of the ${field.key.replace(' address', '')} provider has nine digits in an 837; this one has ${digits.length}.`
        : `${zip.written} is no ZIP code: it has five digits, or nine.`,
    };
  if (digits === zip.value) return undefined;
  return {
    span: zip.span,
    severity: 'error',
    message: 'X12 writes a ZIP code without a hyphen.',
    fixes: [
      {
        title: `Write ${digits}`,
        safe: true,
        changes: [{ kind: 'replaceValue', at: zip.span, text: digits }],
      },
    ],
  };
}
