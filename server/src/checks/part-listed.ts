/** Whether a listed code is for what a part of a sentence names, or the part for nothing that has to be listed. */
import { slice } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import type { SearchResult } from '../search/search.ts';
import type { ClaimContext, CodeOnDate } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { LESS_SPECIFIC } from './less-specific-pairs.ts';
import { WELL_NAMED } from './part-answers.ts';
import type { Part } from './parts-of-sentences.ts';
import { isSymptomCode } from './symptom-codes.ts';
import {
  covers,
  isBurn,
  isHypertensive,
  isMetastasis,
  isNeoplasm,
  isOfArteries,
  isOneSite,
  OF_TISSUE,
  share,
  wordsTold,
} from './told-by-listed.ts';
import { TOLD_BY } from './told-by-others.ts';
import { isTelling, tellingWords } from './word-forms.ts';

/** Codes that score as much of the best are for the part as well. */
const AS_WELL = 0.75;

/** Diseases, complications of care, and the circumstances that are coded as they are documented (I.B.14). */
const isOfDisease = codesIn('A00-QA1', 'S00-S99', 'T20-T28', 'T80-T88', 'Z59-Z65');
const OF_NO_SITE =
  /\bunspecified site$|^Malignant (?:\(primary\) neoplasm|neoplasm of bone and articular cartilage), unspecified$/;
const isTyped = codesIn('I21.A-');
const ofElevation = codesIn('I21.0-I21.2');
/** What is of the first type, though another infarction of the stay is of the second. */
const OF_FIRST_TYPE = /\btype 1\b/i;

/** Categories whose subcategories are diseases apart from one another: a low potassium is no low sodium. */
const ofManyDiseases = codesIn(
  ...'E83 E87 G47 G93 H35 I25 I27 I49 I51 J34 J38 J98 K22 K31 K59 K63 K76 K83 L98 M62 N28 N32 N39 N83'.split(
    ' ',
  ),
  ...'P22 P28 P70 P74 Q21 Q25'.split(' '),
);

/** By the category, of injuries by the kind and site too, and of infarctions by their type (I.C.9.e.5). */
export function isOfCategory({ code }: SearchResult, key: string): boolean {
  if (isBurn(code)) return isOneSite(code, key);
  const length =
    code.startsWith('S') || ofManyDiseases(code) || isTyped(code) || (ofElevation(code) && isTyped(key))
      ? 4
      : 3;
  return code.slice(0, length) === key.slice(0, length);
}

const isFractured = codesIn(
  'M80',
  'M84.3-M84.6',
  'S02',
  'S12',
  'S22',
  'S32',
  'S42',
  'S52',
  'S62',
  'S72',
  'S82',
  'S92',
);
/** `Fracture healing routinely` is of the fracture that is listed. */
const OF_FRACTURE =
  /^(?:fractur|heal|routine|callus|union|align|unchang|stable|appropriate|interval|expected|good|well)/;
const isInnerBurn = codesIn('T26-T28');
const isSuperficial = codesIn('S00', 'S10', 'S20', 'S30', 'S40', 'S50', 'S60', 'S70', 'S80', 'S90');
/** I.C.19.b.1: an abrasion or contusion is not coded beside a graver injury of the same region. */
const isBeneath = (best: string, key: string): boolean =>
  isSuperficial(best) && key.startsWith('S') && key[1] === best[1] && !isSuperficial(key);

/** `Closed head injury, concussion`: an injury of no kind is the one of its region that is listed. */
const isUntoldInjury = (best: string, key: string): boolean =>
  /^S\d9/.test(best) && key.startsWith('S') && key[1] === best[1];

/** Whether a listed code is for a part, or the part for nothing that has to be listed. */
export function isListed(
  context: ClaimContext,
  part: Part,
  best: SearchResult,
  answers: readonly SearchResult[],
): boolean {
  const { listed } = context;
  const written = slice(context.document.text, part.at);
  if (!isWellNamed(context, best, part) || !isOfDisease(best.code) || isSymptomCode(best.code)) return true;
  if (isAcquired(context, best, part)) return true;
  // Burns of the eye and of internal organs have no degree (I.C.19.d).
  if (isBurn(best.code) && listed.some(({ key }) => isInnerBurn(key))) return true;
  if (
    [...part.said, ...part.general].every((word) => OF_FRACTURE.test(word)) &&
    listed.some(({ key }) => isFractured(key))
  )
    return true;
  // A code with a character too many is wrong by itself, and what it is for is listed.
  if (context.claim.diagnoses.some(({ code }) => code.key.startsWith(best.code))) return true;
  const alike = answers.filter(({ score }) => score >= best.score * AS_WELL);
  // A kidney disease that is hypertensive has a code for that (I.C.9.a).
  const isOfPressure = isHypertensive(best.code) && isOfArteries(part);
  return listed.some(
    (sound) =>
      alike.some(
        (one) =>
          isOfCategory(one, sound.key) &&
          (!isOfPressure || isHypertensive(sound.key)) &&
          isMetastasis(one.code) === isMetastasis(best.code) &&
          !(isTyped(sound.key) && OF_FIRST_TYPE.test(written)) &&
          (one === best || namesHead(context, part, one, sound)),
      ) ||
      isBeneath(best.code, sound.key) ||
      isUntoldInjury(best.code, sound.key) ||
      LESS_SPECIFIC.some((pair) => pair.wrong(best.code) && pair.beside(sound.key)) ||
      TOLD_BY.some(([told, by]) => told(best.code) && by(sound.key)) ||
      (isStroke(best.code) &&
        ((sound.key.startsWith('I69') && isWhatLeft(context, part)) ||
          (/^(?:I69|Z8673)/.test(sound.key) && isOfThen(context, part)) ||
          isLeftOver(context, part))) ||
      // What a disease brings is told by its chapter alone.
      (/\bin (?:other )?diseases classified elsewhere\b/.test(sound.title) &&
        sound.key[0] === best.code[0]) ||
      // Of a tissue that stands without its site the site is told with another code.
      (isNeoplasm(sound.key) &&
        isNeoplasm(best.code) &&
        (OF_NO_SITE.test(best.title) || part.said.every((word) => OF_TISSUE.test(word)))) ||
      covers(context, sound, part, best),
  );
}

const isStroke = codesIn('I60-I63');
const LEFT_BY =
  /\b(?:following|after|from|since|due to|of|by|secondary to|related to) (?:(?:the|an?|his|her|that|prior|earlier|remote|known|left|right|l|r) ){0,3}$/i;

/** `Hemiparesis following ischemic stroke`: the stroke that has left what is coded (I.C.9.d.1). */
const isWhatLeft = ({ document }: ClaimContext, { at }: Part): boolean =>
  LEFT_BY.test(document.text.slice(Math.max(0, at.start - LEAD), at.start));

/** `Left over from the stroke`: it is of the past, whatever is coded. */
const LEFT_OVER =
  /\b(?:left(?: over)?|residual\w*|sequelae?|late effects?|persist\w+|ever since|lingering|remains?) (?:\w+ ){0,2}?(?:from|of|by|after|since) (?:(?:the|an?|his|her|that|prior|earlier|old) ){0,2}$/i;
const isLeftOver = ({ document }: ClaimContext, { at }: Part): boolean =>
  LEFT_OVER.test(document.text.slice(Math.max(0, at.start - LEAD), at.start));

/** `CVA (ischemic) in 2024, residual hemiparesis`: a time behind it, or what is left, tells that it is over. */
const OF_THEN = /^[^.;\n]{0,30}\b(?:(?:19|20)\d\d|(?:years?|yrs?|months?|mos?) ago|last year|residual\w*)\b/i;
const IS_NEW = /\b(?:new|acute|another|second|recurrent)\b[^.;\n]{0,15}$/i;
const isOfThen = ({ document: { text } }: ClaimContext, { at }: Part): boolean =>
  OF_THEN.test(text.slice(at.end, at.end + LEAD)) &&
  !IS_NEW.test(text.slice(Math.max(0, at.start - LEAD), at.start));

/** In characters. */
const LEAD = 40;

/** Behind these a title goes on with what a name may leave out. */
const GOES_ON = /,| affecting /;

/** Whether an answer is called so: a long title may have its name before the rest (`Hemiplegia, unspecified affecting …`). */
function isWellNamed(context: ClaimContext, { score, title }: SearchResult, { said }: Part): boolean {
  if (score >= WELL_NAMED) return true;
  const name = tellingWords(title.split(GOES_ON)[0] ?? '');
  return share(context, name, said) === 1 && share(context, said, wordsOf(title)) === 1;
}

const isOfBirth = codesIn('Q00-QA1');
const FROM_BIRTH = /\b(?:congenital|birth|born|malform\w*|anomal\w+|syndrome)\b/i;

/** A stricture or a hernia of which the note does not say that it was there at birth leads to no malformation. */
const isAcquired = ({ document }: ClaimContext, { code, title }: SearchResult, { at }: Part): boolean =>
  isOfBirth(code) && /\bcongenital\b/i.test(title) && !FROM_BIRTH.test(slice(document.text, at));

/** Whether another answer is called what the part calls it: `anemia of CKD` leads to the kidney disease too, which is no anemia. */
function namesHead(context: ClaimContext, { head }: Part, one: SearchResult, model: CodeOnDate): boolean {
  return !isTelling(head) || share(context, [head], wordsTold(context, { ...model, index: one.index })) > 0;
}
