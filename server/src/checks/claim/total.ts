/** claim/total: the service lines do not add up to the total. */
import type { ServiceLine } from '../../model/document.ts';
import { field } from '../../model/fields.ts';
import { dollars } from '../../model/money.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { claimText } from '../samples.ts';

/** The line of an institutional claim that holds its total (CMS 100-04 chapter 25 §75, FL 42). */
const TOTAL_REVENUE_CODE = '0001';

export const total: ClaimCheck = {
  id: 'claim/total',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional', 'institutional', 'dental'],
  title: 'The charges of the service lines do not add up to the total charge.',
  authority: 'CMS-1500 box 28; UB-04 FL 47; 837 CLM02',
  why: 'A claim out of balance is returned before it is judged.',
  fixes: ['Set the total to the sum of the lines. It changes an amount, so it is never part of fix-all.'],
  notes: ['It is silent while a line has no readable charge: that is then the cause.'],
  wrong: [
    { says: 'the total of another claim', text: claimText({ total: 'charge: 150.50' }) },
    { says: 'a cent too little', text: claimText({ total: 'charge: 132.49' }) },
  ],
  right: [
    { says: 'one line', text: claimText({ total: 'charge: 132.50' }) },
    {
      says: 'two lines',
      text: claimText({
        services:
          '2026-11-03  11   G0439  -     A   1      132.50\n2026-11-03  11   G0444  -     A   1      18.00',
        total: 'charge: $150.50',
      }),
    },
  ],
  run({ claim }) {
    const said: Said[] = [];
    const written = field(claim, 'charge');
    if (written?.value.kind !== 'money') return said;
    if (written.value.cents === null) {
      said.push({ span: written.span, message: `“${written.written}” is no amount.` });
      return said;
    }
    const sum = sumOf(claim.lines);
    if (sum === undefined || sum === written.value.cents) return said;
    said.push({
      span: written.span,
      message: `The lines add up to ${dollars(sum)}, the total says ${dollars(written.value.cents)}.`,
      fixes: [
        {
          title: `Set the total to ${dollars(sum)}`,
          safe: false,
          changes: [{ kind: 'replaceValue', at: written.span, text: dollars(sum) }],
        },
      ],
    });
    return said;
  },
};

/** What the lines add up to, in cents; undefined without any, and where one has no readable charge. */
function sumOf(lines: readonly ServiceLine[]): number | undefined {
  let sum: number | undefined;
  for (const { revenue, charge } of lines) {
    if (revenue?.key === TOTAL_REVENUE_CODE) continue;
    if (charge === undefined || charge.value === null) return undefined;
    sum = (sum ?? 0) + charge.value;
  }
  return sum;
}
