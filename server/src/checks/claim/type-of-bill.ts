/** claim/type-of-bill: a type of bill that is none, or that contradicts what the claim says it is. */

import { field } from '../../model/fields.ts';
import { isInpatientBill } from '../../model/type-of-bill.ts';
import { billOf } from '../bill.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { institutionalText } from '../samples.ts';

const withBill = (bill: string): string =>
  institutionalText({ head: `type of bill: ${bill}\nstatement period: 2026-11-03 - 2026-11-03` });

export const typeOfBill: ClaimCheck = {
  id: 'claim/type-of-bill',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional'],
  title: 'The type of bill is none, or not the one of this claim.',
  authority: 'UB-04 FL 4; CMS 100-04 chapter 25 §75; 837I CLM05-1 and CLM05-3',
  why: 'Facility, classification and frequency decide which rules and prices hold and whether a bill is the first, the last or a replacement.',
  fixes: [],
  notes: [
    'A number that is not in the list is an error for Medicare and a warning for other payers, who may use more.',
  ],
  wrong: [
    { says: 'two digits', text: withBill('13') },
    { says: 'a frequency that is none', text: withBill('013W') },
    {
      says: 'an outpatient’s bill of a claim that calls itself inpatient',
      text: withBill('0131').replace('claim: institutional', 'claim: institutional inpatient'),
    },
  ],
  right: [
    { says: 'a hospital’s outpatient bill', text: withBill('0131') },
    { says: 'without the leading zero', text: withBill('131') },
    {
      says: 'an outpatient’s bill of a claim that calls itself so',
      text: withBill('0131').replace('claim: institutional', 'claim: institutional outpatient'),
    },
  ],
  run({ claim, codebook, payer }) {
    const found: Said[] = [];
    const at = field(claim, 'type of bill');
    if (!at) return found;
    const bill = billOf(claim);
    if (!bill) {
      found.push({
        span: at.span,
        message: `${at.written} is no type of bill: it has a zero, facility, classification and frequency, as 0131.`,
      });
      return found;
    }
    const set = codebook.set('type-of-bill');
    if (!set) {
      found.push({ noData: 'the types of bill are not loaded' });
    } else if (set.indexOf(bill.key) < 0) {
      found.push({
        span: at.span,
        severity: payer === 'medicare' ? 'error' : 'warning',
        message: `There is no type of bill ${bill.key}.`,
        code: bill.key,
        system: 'type-of-bill',
      });
      return found;
    }
    const said = /\b(?:in|out)patient\b/i.exec(field(claim, 'claim')?.written ?? '')?.[0].toLowerCase();
    const is = isInpatientBill(bill.facility) ? 'inpatient' : 'outpatient';
    if (said && said !== is)
      found.push({
        span: at.span,
        message: `The claim is said to be ${said}; ${bill.key} is an ${is} bill.`,
      });
    return found;
  },
};
