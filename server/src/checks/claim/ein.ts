/** claim/ein: a tax id that has not nine digits. */
import { field } from '../../model/fields.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { claimText } from '../samples.ts';

const withTaxId = (id: string): string =>
  claimText({ providers: `billing npi: 1234567893\ntax id: ${id}\nsigned: yes 2026-11-03` });

/** The number itself: box 25 may say EIN or SSN beside it. */
const NUMBER = /[\dA-Za-z]*\d[\dA-Za-z-]*/;

export const ein: ClaimCheck = {
  id: 'claim/ein',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional', 'institutional', 'dental'],
  title: 'The tax id has not nine digits.',
  authority:
    '26 CFR 301.6109-1 (EIN and SSN have nine digits); CMS-1500 box 25; UB-04 FL 5; 837 REF02 of EI and SY',
  why: 'The payment is reported to the tax office under this number; a claim with a wrong one is returned.',
  fixes: ['Leave out the hyphen, which the 837 does not take (safe).'],
  notes: ['Whose number it is cannot be told without the network and is not checked.'],
  wrong: [
    { says: 'eight digits', text: withTaxId('12-345678') },
    { says: 'a letter among the digits', text: withTaxId('12-34S6789') },
  ],
  right: [
    { says: 'an employer’s number', text: withTaxId('12-3456789') },
    { says: 'a social security number, said to be one', text: withTaxId('123-45-6789 SSN') },
  ],
  run({ document, claim }) {
    const said: Said[] = [];
    const id = field(claim, 'tax id');
    const number = id && NUMBER.exec(id.written);
    if (!id || !number) return said;
    const [written] = number;
    const digits = written.replaceAll('-', '');
    const start = id.span.start + number.index;
    const span = { start, end: start + written.length };
    if (!/^\d{9}$/.test(digits)) {
      said.push({
        span,
        message: /^\d*$/.test(digits)
          ? `A tax id has nine digits, this one has ${digits.length}.`
          : 'A tax id has digits only.',
      });
    } else if (document.format === 'x12' && digits !== written) {
      said.push({
        span,
        message: 'X12 writes a tax id without hyphens.',
        fixes: [
          {
            title: `Write ${digits}`,
            safe: true,
            changes: [{ kind: 'replaceValue', at: span, text: digits }],
          },
        ],
      });
    }
    return said;
  },
};
