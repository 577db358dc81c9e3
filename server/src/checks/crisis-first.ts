/** I.C.9.a.10: a hypertensive crisis for which the patient is seen, behind the hypertension that it is one of. */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { lineAt, mentionsOf } from './narrative.ts';
import { statedReasons } from './stated-reason.ts';

const isCrisis = codesIn('I16');
/** Of these the heart failure or the kidney may be what the encounter is for only in the codes that are left out. */
const isHypertension = codesIn('I10', 'I11.9', 'I12.9', 'I15');
const CRISIS =
  /\b(?:hypertensive|bp|blood pressure) (?:urgency|emergency|crisis)\b|\bmalignant hypertension\b/gi;
/** A visit that was for something else than the crisis. */
const FOR_ELSE =
  /\b(?:follow-?up|routine\w*|refills?|annual|physical|check-?up|scheduled|wellness|incidental\w*|in passing|by chance|unrelated|during (?:the |this |her |his )?(?:stay|visit|procedure|admission))\b/i;

export function crisisBehind(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  if (!context.hasNote || !isHypertension(first.key)) return [];
  const crisis = listed.find(({ key, diagnosis }) => isCrisis(key) && diagnosis.poa?.value !== 'N');
  if (!crisis) return [];
  const said = mentionsOf(document, claim, CRISIS).filter(({ status }) => status === 'affirmed');
  const [told] = said;
  if (!told || said.some(({ clause }) => FOR_ELSE.test(lineAt(document.text, clause.span)))) return [];
  if (
    statedReasons(context).some(({ said: { clause } }) => FOR_ELSE.test(lineAt(document.text, clause.span)))
  )
    return [];
  return [
    {
      ...about(crisis),
      authority: 'ICD-10-CM Official Guidelines I.C.9.a.10',
      message: `${named(crisis)} is listed behind ${named(first)}, and the note (“${slice(document.text, told.span)}”) tells of no other reason for the encounter: the order goes by that reason.`,
      related: [...standing([first]), { span: told.span, message: 'The note says it here.' }],
      fixes: [moveBefore(crisis, first)],
    },
  ];
}
