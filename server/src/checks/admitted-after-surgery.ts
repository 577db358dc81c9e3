/** II.J: who is admitted from outpatient surgery, for what the note says that the admission was for. */
import { span } from '../model/text.ts';
import { SURGERY_OF_THE_DAY } from './admitted-for-complication.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { unfitness } from './first-listed.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isNamedWithin } from './named-in.ts';
import { mentionsOf } from './narrative.ts';

/** The admission and what stands straight behind it. */
const ADMITTED_FOR =
  /\b(?:admit(?:ted)?|admission|made (?:an )?in-?patient|(?:converted|changed|switched) to (?:an )?(?:in-?patient|admission))(?: (?:as|to) (?:an? |the )?[\w-]+)?(?: (?:over|for the) ?night)? (?:for|because of|due to|on account of|with)\b|\breason for (?:the |her |his |this )?(?:(?:in-?patient|hospital|unplanned|subsequent) )?(?:admission|stay)(?: (?:is|was)|:)/gi;
/** Behind these words another thing is told. */
const REASON = 60;

/** The diagnosis that the admission was for, behind what the operation of the day was for. */
export function admittedAfterSurgery(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  if (claim.setting !== 'inpatient') return [];
  if (!mentionsOf(document, claim, SURGERY_OF_THE_DAY).some(({ status }) => status === 'affirmed')) return [];
  for (const said of mentionsOf(document, claim, ADMITTED_FOR)) {
    if (said.status !== 'affirmed') continue;
    const { end } = said.span;
    const reason = span(end, Math.min(said.clause.span.end, end + REASON));
    const isNamed = (one: SoundDiagnosis): boolean => isNamedWithin(context, one, reason);
    if (isNamed(first)) return [];
    const late = listed.find((one) => isNamed(one) && !unfitness(one, context));
    if (late)
      return [
        {
          ...about(late),
          authority: 'ICD-10-CM Official Guidelines II.J',
          message: `${named(late)} is listed behind ${named(first)}: by the note it is what the patient was admitted for after an outpatient operation, and that is the principal diagnosis, of the operation or not.`,
          related: [...standing([first]), { span: said.span, message: 'The note says it here.' }],
          fixes: [moveBefore(late, first)],
        },
      ];
  }
  return [];
}
