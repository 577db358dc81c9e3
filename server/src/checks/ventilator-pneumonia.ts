/** I.C.10.d.2: a pneumonia with which the patient was admitted, and another that the ventilator brought in the stay. */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { type Mention, mentionsOf } from './narrative.ts';

const isOfVentilator = codesIn('J95.851');
const isPneumonia = codesIn('J12-J18');

const AT_ADMISSION =
  /\b(?:admitted|admission|came|presented|presenting|brought|arrived|transferred|hospitali[sz]ed)\b(?:(?!\b(?:vap|ventilator|later|then|develop\w*)\b)[^.;\n]){0,50}?\bpneumon\w+|\bpneumonia\b(?:(?!\b(?:vap|ventilator)\b)[^.;\n]){0,40}\b(?:on|at|upon|present on|reason for (?:the |her |his |this )?) ?(?:admission|arrival|presentation|stay)\b|\bcommunity[- ]acquired pneumonia\b/gi;

/** Where the note says that the patient came with a pneumonia. */
export const cameWithPneumonia = ({ document, claim }: ClaimContext): Mention | undefined =>
  mentionsOf(document, claim, AT_ADMISSION).find(({ status }) => status === 'affirmed');

/** Whether a pair of codes is of both. */
export const areTwoPneumonias = (wrong: SoundDiagnosis, beside: SoundDiagnosis): boolean =>
  isPneumonia(wrong.key) && isOfVentilator(beside.key);

/** The pneumonia of the ventilator listed first, though the patient came with another one. */
export function pneumoniaOfAdmission(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isOfVentilator(first.key) || context.claim.setting !== 'inpatient') return [];
  const other = context.listed.find(({ key }) => isPneumonia(key));
  const said = other && cameWithPneumonia(context);
  if (!other || !said) return [];
  return [
    {
      ...about(other),
      authority: 'ICD-10-CM Official Guidelines I.C.10.d.2',
      message: `${named(other)} is listed behind ${named(first)}: where a patient is admitted with one pneumonia and the ventilator brings another, that of the admission comes first.`,
      related: [...standing([first]), { span: said.span, message: 'The note says it here.' }],
      fixes: [moveBefore(other, first)],
    },
  ];
}
