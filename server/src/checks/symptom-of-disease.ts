/** II.A, IV.D and I.C.18.b: a symptom that the note ties to an established disease comes behind it. */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isCodedFirst } from './coded-first.ts';
import { unfitness } from './first-listed.ts';
import { INTEGRAL_SYMPTOMS } from './integral-symptoms.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isNamedWithin, isTouchedWithin } from './named-in.ts';
import { clausesOf, lineAt } from './narrative.ts';

const codes = (written: string) => codesIn(...written.split(' '));

/** Coma, shock, sepsis and what a laboratory finds have rules of their own. */
const isSymptom = codes('R00-R39.9 R41-R56 R59-R64 R68');
/** Diseases by which a symptom is explained; those of pregnancies, injuries and newborns have their own orders. */
const isDisease = codes('A00-B99 C00-D49 D50-D89 E00-E65 E70-E89 G00-H95 I05-I09 I11-I99 J00-N99');

const TIE =
  /\b(?:due to|caused by|cause (?:of|is)|is the cause|because of|secondary to|attribut\w+ to|explain(?:s|ed)?(?: by)?|from|accounts? for|result of|manifestation of|symptom of|related to|part of|on account of|brought on by|thanks to|out of proportion to)\b/i;
/** `Weight loss in Crohn's disease`, in a line that has little else. */
const SHORT_TIE = /\b(?:of|in|with)\b/i;
const IN_WORDS = 8;
const OF_A_PERSON = /\b(?:man|woman|boy|girl|male|female|patient|lady|gentleman|y\/?o|year-?old|who)\b/i;
const UNTIED =
  /\b(?:not|no|these|un(?:related|clear|known|explained|likely|certain)|rather than|other than|without|neither|possibl[ey]|probabl[ey]|likely|suspect\w*|may|might|could|versus|vs|rule[- ]out|r\/o|query|either|or|differential|side effect\w*|medication|chemo\w*|history of)\b|\?/i;
const OF_ANOTHER = /\b(?:family|past|pmh\w*|social|allerg\w*|medications?|review|ros|instructions?)\b/;

/** The disease that the note gives as the cause of the symptom which is listed before it. */
export function symptomOfDisease(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed, hasNote } = context;
  if (!hasNote || !isSymptom(first.key)) return [];
  const diseases = listed.filter(
    (one) => isDisease(one.key) && !unfitness(one, context) && !isCodedFirst(first, one),
  );
  if (diseases.length === 0) return [];
  // Of what is routinely a part of the disease dx/symptom-with-diagnosis tells.
  if (
    INTEGRAL_SYMPTOMS.some(
      ({ symptom, diagnosis }) => symptom(first.key) && diseases.some(({ key }) => diagnosis(key)),
    )
  )
    return [];
  for (const clause of clausesOf(document, claim)) {
    if (OF_ANOTHER.test(clause.heading)) continue;
    const words = lineAt(document.text, clause.span);
    const isShort =
      words.split(/\s+/).length <= IN_WORDS && SHORT_TIE.test(words) && !OF_A_PERSON.test(words);
    if (UNTIED.test(words) || !(TIE.test(words) || isShort)) continue;
    if (!isNamedWithin(context, first, clause.span)) continue;
    const disease = diseases.find((one) => isTouchedWithin(context, one, clause.span));
    if (!disease) continue;
    return [
      {
        ...about(disease),
        authority: 'ICD-10-CM Official Guidelines II.A, IV.D and I.C.18.b',
        message: `${named(disease)} is listed behind ${named(first)}, which the note ties to it: the established diagnosis comes before its symptom.`,
        related: [...standing([first]), { span: clause.span, message: 'The note says it here.' }],
        fixes: [moveBefore(disease, first)],
      },
    ];
  }
  return [];
}
