/** II: the principal diagnosis occasioned the admission, which what began in the stay did not. */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { isChronic } from './chronic-conditions.ts';
import { codesIn } from './code-ranges.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { onsetTold, toldAgainst } from './onset.ts';

/** What brings nobody to a hospital by itself. */
export const isNoReason = codesIn('R00-R99', 'V00-Y99', 'Z00-Z99', 'B95-B97');

/** A first diagnosis of which the note tells that it began in the stay, and the one behind it that was there before. */
export function beganInStay(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { claim, document, listed } = context;
  // Of indicators `poa/principal` and `poa/by-note` speak.
  const indicator = first.diagnosis.poa?.value.trim().toUpperCase();
  if (!context.hasNote || claim.setting !== 'inpatient' || (indicator && indicator !== 'Y')) return [];
  // None of these begins within a stay, whatever is done about it there.
  if (isChronic(first.key)) return [];
  const told = onsetTold(context, first);
  if (told?.value !== 'N' || toldAgainst(context, first)) return [];
  // Against an indicator the note has to say of the other one that it was there.
  const before = listed.find((one) => {
    const value = onsetTold(context, one)?.value;
    return !isNoReason(one.key) && (indicator ? value === 'Y' : value !== 'N');
  });
  if (!before) return [];
  return [
    {
      ...about(before),
      authority: 'ICD-10-CM Official Guidelines II',
      message: `${named(before)} is listed behind ${named(first)}, of which the note tells that it began in the stay (“${slice(document.text, told.place.span)}”): the principal diagnosis is what occasioned the admission.`,
      related: [...standing([first]), { span: told.place.span, message: 'The note tells it here.' }],
      fixes: [moveBefore(before, first)],
    },
  ];
}
