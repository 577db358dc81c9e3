/** pcs/date: an inpatient procedure outside the days of the stay. */
import { addDays, type IsoDate } from '../../model/dates.ts';
import type { Claim } from '../../model/document.ts';
import { fieldDates } from '../../model/fields.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { stayText, withProcedures } from '../samples.ts';

/** Services of a hospital in the three days before an admission belong to the stay (CMS 100-04 chapter 3 §40.3). */
const DAYS_BEFORE_ADMISSION = 3;

export const pcsDate: ClaimCheck = {
  id: 'pcs/date',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional'],
  title: 'The procedure was performed outside the days of the stay.',
  authority: 'CMS 100-04 chapter 25 §75, FL 6 and FL 74; chapter 3 §40.3 (three days before admission)',
  why: 'A procedure belongs to the stay that it was performed in, or that began within three days. Any other date is a slip, or another claim.',
  fixes: [],
  notes: ['Dates in the future and dates that are none are claim/date.'],
  wrong: [
    { says: 'after the discharge', text: withProcedures('principal: 0DTJ4ZZ 2026-11-06') },
    { says: 'four days before the admission', text: withProcedures('principal: 0DTJ4ZZ 2026-10-28') },
    {
      says: 'after the end of an interim bill',
      text: stayText({
        bill: 'type of bill: 0112\nstatement period: 2026-11-01 - 2026-11-05',
        stay: 'admission: 2026-11-01\nadmission hour: 14\nadmission type: 1\nadmission source: 1\ndischarge status: 30',
        procedures: 'principal: 0DTJ4ZZ 2026-11-09',
      }),
    },
  ],
  right: [
    { says: 'on the day of discharge', text: withProcedures('principal: 0DTJ4ZZ 2026-11-05') },
    { says: 'three days before the admission', text: withProcedures('principal: 0DTJ4ZZ 2026-10-29') },
    {
      says: 'a statement that begins before the admission',
      text: stayText({
        bill: 'type of bill: 0111\nstatement period: 2026-10-25 - 2026-11-05',
        procedures: 'principal: 0DTJ4ZZ 2026-10-26',
      }),
    },
  ],
  run({ claim, today }) {
    const said: Said[] = [];
    if (claim.setting !== 'inpatient') return said;
    const { first, last } = daysOfStay(claim);
    for (const { code, date } of claim.procedures) {
      if (!date?.value || date.value > today) continue;
      const on = date.value;
      const early = first !== undefined && on < first;
      if (!early && !(last !== undefined && on > last)) continue;
      said.push({
        span: date.span,
        message: early
          ? `${on} is before the stay: ${code.key} can be of ${first} at the earliest, three days before the admission.`
          : `${on} is after the stay, which ends on ${last}.`,
        code: code.key,
        system: code.system,
      });
    }
    return said;
  },
};

/** The first and the last day on which a procedure can be of the stay, where the claim tells. */
function daysOfStay(claim: Claim): {
  readonly first: IsoDate | undefined;
  readonly last: IsoDate | undefined;
} {
  const statement = fieldDates(claim, 'statement period');
  const admission = fieldDates(claim, 'admission')?.from;
  const window = admission && addDays(admission, -DAYS_BEFORE_ADMISSION);
  const inOrder = (...days: readonly (IsoDate | undefined)[]) =>
    days.filter((day) => day !== undefined).sort();
  return {
    first: inOrder(window, statement?.from)[0],
    last: inOrder(fieldDates(claim, 'discharge')?.through, statement?.through).at(-1),
  };
}
