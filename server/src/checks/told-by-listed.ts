/** Whether a listed code tells a disease that a note assesses, by the words of its names. */
import { overlaps, slice } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import type { SearchResult } from '../search/search.ts';
import type { ClaimContext, CodeOnDate, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { namesOf, supportOf } from './evidence.ts';
import type { Part } from './parts-of-sentences.ts';
import { formsOf, isTelling, sameWord, tellingWords } from './word-forms.ts';

/** So much of what a part says is told by the code that it is for, and by one that covers it. */
export const TOLD = 0.75;
export const COVERED = 0.5;

export const isNeoplasm = codesIn('C00-D49');
export const OF_TISSUE =
  /^(?:scc|bcc|nsclc|sclc|squamous|basal|(?:adeno|squamous)?carcinomas?|cancers?|tumou?rs?|neoplasms?|malignan\w+|metasta\w+|\w*sarcoma|ex|pleomorphic|\w*adenomas?|\w*papillomas?|lipomas?|hemangiomas?|primary|secondary|invasive|ductal|cells?|lobe|node|nodes)$/;
const BENIGN = /^(?:\w*adenomas?|\w*papillomas?|lipomas?|hemangiomas?)$/;
export const isMetastasis = codesIn('C77-C79', 'C7B');
const isPrimary = codesIn('C00-C75', 'C7A');

/**
 * A type of infarction, the stage of a kidney disease, a coronary atherosclerosis and an allergic rhinitis have codes
 * beside any other disease of the organ (I.C.9.b, I.C.9.e.5, I.C.14.a.1 and III).
 */
const isToldByNoOther = codesIn('I21.A-', 'N18', 'I25.1-', 'J30');
const isObstruction = codesIn('K56.5-K56.6');
export const isHypertensive = codesIn('I10-I16', 'O10-O16');
/** Whether a part speaks of the pressure in the arteries, with whatever it has harmed. */
export const isOfArteries = ({ said }: Part): boolean =>
  said.some((word) => /^hypertens/.test(word)) &&
  !said.some((word) => /^(?:intra\w+|portal|pulmonary|ocular|venous|renovascular)$/.test(word));

const isOfSepsis = codesIn('A40-A41', 'R65.2-');
const OF_SEPSIS = /^(?:seps\w+|septic\w*|bacter[ae]mia|shock|urosepsis)$/;
const isOfStroke = codesIn('I60-I63');
const DEFICIT = /^(?:hemi(?:plegia|paresis)|monoplegia|aphasia|dysphagia|dysarthria|hemianopia)$/;

export const isBurn = codesIn('T20-T25');
/** Whether two codes of burns are of one site, by the fifth character: 0 leaves it open, 9 is for several. */
export const isOneSite = (code: string, key: string): boolean =>
  code.slice(0, 3) === key.slice(0, 3) && (code[4] === key[4] || /[09]/.test(`${code[4]}${key[4]}`));

/** Codes beside which the disease has its own: exams, risks, families, what is prevented, what complicates a pregnancy. */
const namesAnother = codesIn('G89', 'O98-O99', 'Z11-Z13', 'Z15', 'Z20', 'Z23', 'Z40', 'Z80-Z84', 'Z86-Z87');

export function covers(
  context: ClaimContext,
  sound: SoundDiagnosis,
  part: Part,
  best: SearchResult,
): boolean {
  if (namesAnother(sound.key)) return false;
  // A primary that is there is coded beside its metastases (I.C.2.c, I.C.2.d and I.C.2.l).
  if (isMetastasis(sound.key) && isPrimary(best.code)) return false;
  if (isToldByNoOther(best.code)) return false;
  // A hernia, a Crohn's disease with obstruction says that the bowel is obstructed.
  if (isObstruction(best.code) && /^K[45]/.test(sound.key) && /\bwith .*obstruction\b/.test(sound.title))
    return true;
  // Each site that is burned has its code (I.C.19.d.5); one that is listed is of the category.
  if (isBurn(best.code) && isBurn(sound.key)) {
    const site = tellingWords(best.title.split(' of ').at(-1)?.split(',')[0] ?? '');
    return share(context, site, part.said) === 0;
  }
  // A hypertension that is presumed to be of a heart or kidney disease is in no code of that (I.C.9.a).
  if (isHypertensive(best.code) && !isHypertensive(sound.key) && isOfArteries(part)) return false;
  // A sepsis and the infection of which it came have codes (I.C.1.d.4).
  if (
    isOfSepsis(sound.key) &&
    isTelling(part.head) &&
    !OF_SEPSIS.test(part.head) &&
    !wordsOf(sound.title).some((word) => sameWord(word, part.head))
  )
    return false;
  // A stroke that is present and each of its deficits have codes (I.C.9.c and d).
  if (isOfStroke(sound.key) && DEFICIT.test(part.head)) return false;
  const { general, head, at } = part;
  const told = wordsTold(context, sound);
  const all = [...wordsMeant(context, part), ...general];
  // Of two neoplasms the words for their tissue are the same, and those of the site tell them apart.
  const words = isNeoplasm(sound.key) ? all.filter((word) => !OF_TISSUE.test(word)) : all;
  // Whether it is benign is told by chart/otherwise-coded.
  const isBehavior = isNeoplasm(sound.key) && BENIGN.test(head);
  if (isTelling(head) && !isBehavior && share(context, [head], told) === 0) return false;
  const support = supportOf(context, sound);
  const isPlace = support.kind === 'named' && support.places.some((place) => overlaps(place.span, at));
  const most = Math.max(
    0,
    ...[...namesOf(context.codebook, sound)].map((name) => share(context, words, name)),
  );
  return most > (words.includes('disease') ? TOLD : COVERED) || (isPlace && most === COVERED);
}

/**
 * The words of a part, and of its abbreviations what they stand for. Of a disease that has the organ alone in its name,
 * as a chronic kidney disease, the whole name counts: any other of the organ has its word.
 */
function wordsMeant(
  { codebook: { abbreviations }, document }: ClaimContext,
  { said, at }: Part,
): readonly string[] {
  const [only, another] = said;
  const meant = said.map((word) => abbreviations?.expansionsOf([word])[0]?.text ?? word);
  if (only && !another) {
    const name = meant[0] === only ? slice(document.text, at) : (meant[0] ?? only);
    const words = wordsOf(name).filter((word) => word === 'chronic' || word === 'disease' || isTelling(word));
    if (words.includes('disease')) return words;
  }
  return meant.flatMap(tellingWords);
}

export const wordsTold = ({ codebook }: ClaimContext, code: CodeOnDate): readonly string[] =>
  [...namesOf(codebook, code)].flat();

/** How many of some words others have, in any form of either. */
export function share(
  { codebook }: ClaimContext,
  words: readonly string[],
  others: readonly string[],
): number {
  const forms = (word: string) => formsOf(word, codebook.abbreviations);
  const isAmong = (word: string) =>
    others.some(
      (other) =>
        forms(word).some((form) => sameWord(form, other)) ||
        forms(other).some((form) => sameWord(form, word)),
    );
  return words.filter(isAmong).length / words.length;
}
