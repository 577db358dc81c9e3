/** II: of a stay an acute condition with which the patient came is the reason, and not one that is told to be stable. */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { denies, supportOf } from './evidence.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { lineAt } from './narrative.ts';
import { onsetTold } from './onset.ts';
import { BY_THE_WAY, isUsual } from './reason-behind.ts';

/** What brings whoever has it to a hospital. */
const isEmergency = codesIn(
  ...'A40-A41 E10.1- E11.1- G41 I21.0-I21.4 I26 I60-I63 J13-J18 J69.0 J93 K25.0-K25.2 K26.0-K26.2 K35 K56 K65 K80.0- K81.0 K85 N10 S06 S12 S22 S32 S36 S72 T79'.split(
    ' ',
  ),
);
export function usualBeforeAcute(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { claim, document, listed } = context;
  if (claim.setting !== 'inpatient' || !isUsual(first.key)) return [];
  const acute = listed.find(
    (one) =>
      isEmergency(one.key) &&
      one.diagnosis.poa?.value !== 'N' &&
      !/[DS]$/.test(one.key.slice(6)) &&
      onsetTold(context, one)?.value !== 'N',
  );
  if (!acute) return [];
  const support = supportOf(context, first);
  const place =
    support.kind === 'named'
      ? support.places.find((at) => !denies(at) && BY_THE_WAY.test(lineAt(document.text, at.clause.span)))
      : undefined;
  if (!place) return [];
  return [
    {
      ...about(acute),
      authority: 'ICD-10-CM Official Guidelines II',
      message: `${named(acute)} is listed behind ${named(first)}, which the note tells by the way: the principal diagnosis is what occasioned the admission.`,
      related: [...standing([first]), { span: place.span, message: 'The note tells it here.' }],
      fixes: [moveBefore(acute, first)],
    },
  ];
}
