/** Diseases that a note names in a part of a sentence, where it concludes, and of which the list of codes has none. */
import type { Setting } from '../model/document.ts';
import { overlaps, type Span, slice, span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import { type SearchResult, search } from '../search/search.ts';
import type { ClaimContext, CodeOnDate, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { namesOf, supportOf } from './evidence.ts';
import { LESS_SPECIFIC } from './less-specific-pairs.ts';
import { type Clause, clausesOf, statesDiagnoses } from './narrative.ts';
import { diseasesIn, type Part } from './parts-of-sentences.ts';
import { isSymptomCode } from './symptom-codes.ts';
import { formsOf, sameNoun, sameWord, tellingWords } from './word-forms.ts';

/** A part of a sentence, and the best of the codes that it may be for. */
export interface Assessed {
  readonly at: Span;
  readonly best: SearchResult;
  /** Whether it is the one code whose title the words have. */
  readonly isSure: boolean;
}

/** Among so many answers stands what a part is for. */
const MOST_ALIKE = 8;
/** Codes that score as much of the best are for the part as well. */
const AS_WELL = 0.75;
/** So much of what a part says is told by the code that it is for, and by one that covers it. */
const TOLD = 0.75;
const COVERED = 0.5;
/** Less of a score is of words that only resemble those of a title. */
const WELL_NAMED = 0.3;

/** Diseases, complications of care, and the circumstances that are coded as they are documented (I.B.14). */
const isOfDisease = codesIn('A00-Q99', 'T80-T88', 'Z59-Z65');

/** Where a note tells of the stay, and of the visit where it concludes nothing. */
const COURSE = /\bcourse\b|^summary/;
const OF_THE_VISIT =
  /^(?:hpi|history|history of present illness|interval history|subjective|staging|findings?|note|narrative|background|results?)$/;

const isTold = (clause: Clause, setting: Setting, isUnconcluded: boolean): boolean =>
  !BEFORE_SURGERY.test(clause.heading) &&
  (statesDiagnoses(clause) ||
    (setting === 'inpatient' && COURSE.test(clause.heading)) ||
    (isUnconcluded && OF_THE_VISIT.test(clause.heading)));

/** A heading of what was thought before an operation. */
const BEFORE_SURGERY = /\bpre-?op|\bbefore\b/;

const isOfJoint = codesIn('M00-M25');
const isReplaced = codesIn('Z96.6-', 'Z47.1');

/** The diseases that a note affirms and no listed code is for, in its order. */
export function assessedOnly(context: ClaimContext): readonly Assessed[] {
  const { document, claim, listed, date } = context;
  const [model] = listed;
  const found: Assessed[] = [];
  if (!model) return found;
  const clauses = clausesOf(document, claim);
  const isUnconcluded = !clauses.some(statesDiagnoses);
  for (const clause of clauses) {
    if (!isTold(clause, claim.setting, isUnconcluded)) continue;
    if (claim.diagnoses.some(({ code }) => overlaps(code.span, clause.span))) continue;
    for (const part of diseasesIn(document, clause, date)) {
      const answers = answersTo(context, part.at);
      const [best] = answers;
      if (!best || isListed(context, part, answers)) continue;
      const names = [...namesOf(context.codebook, { ...model, index: best.index })];
      if (!isNamed(context, part, names) || isFound(context, part, best, found, model)) continue;
      found.push(withRest(context, part, best, clause, model));
    }
  }
  return found;
}

const answersTo = ({ codebook, document, date }: ClaimContext, at: Span): readonly SearchResult[] =>
  search(codebook, `${slice(document.text, at)} `, {
    systems: ['icd-10-cm'],
    date,
    limit: MOST_ALIKE,
    billableOnly: true,
  });

const isOfCategory = (one: SearchResult, key: string): boolean => one.code.slice(0, 3) === key.slice(0, 3);

/** Whether a listed code is for a part, or the part for nothing that has to be listed. */
function isListed(context: ClaimContext, part: Part, answers: readonly SearchResult[]): boolean {
  const { listed } = context;
  const [best] = answers;
  if (!best || best.score < WELL_NAMED || !isOfDisease(best.code) || isSymptomCode(best.code)) return true;
  const alike = answers.filter(({ score }) => score >= best.score * AS_WELL);
  return listed.some(
    (sound) =>
      alike.some((one) => isOfCategory(one, sound.key)) ||
      LESS_SPECIFIC.some((pair) => pair.wrong(best.code) && pair.beside(sound.key)) ||
      // The arthritis has gone with the joint.
      (isOfJoint(best.code) && isReplaced(sound.key)) ||
      covers(context, sound, part),
  );
}

/** Codes that name a disease which the patient does not have by them: exams, risks, families, what is prevented. */
const namesAnother = codesIn('Z11-Z13', 'Z15', 'Z20', 'Z23', 'Z40', 'Z80-Z84');

function covers(context: ClaimContext, sound: SoundDiagnosis, { said, at }: Part): boolean {
  if (namesAnother(sound.key)) return false;
  const support = supportOf(context, sound);
  if (support.kind === 'named' && support.places.some((place) => overlaps(place.span, at))) return true;
  return share(context, said, wordsTold(context, sound)) > COVERED;
}

/** Whether the words of a part are those of a code; a single one has to be a name of it by itself. */
function isNamed(context: ClaimContext, { said }: Part, names: readonly (readonly string[])[]): boolean {
  const [only, another] = said;
  if (only && !another && !names.some(([name, more]) => name && !more && sameNoun(name, only))) return false;
  return share(context, said, names.flat()) >= TOLD;
}

/** Whether what has been found before says it already. */
const isFound = (
  context: ClaimContext,
  { said }: Part,
  best: SearchResult,
  found: readonly Assessed[],
  model: CodeOnDate,
): boolean =>
  found.some(
    (one) =>
      isOfCategory(one.best, best.code) ||
      share(context, said, wordsTold(context, { ...model, index: one.best.index })) > COVERED,
  );

/** A title that leaves open what the words behind a name may say: `acute tonsillitis due to a virus`. */
const LEAVES_OPEN = /\bunspecified\b/;
const NARROWED = /^\W*(?:due|secondary|caused|from|of|in)\b/i;

/** With the code of the same category that the rest of the sentence leads to: its stage may stand behind a comma. */
function withRest(
  context: ClaimContext,
  { at, said }: Part,
  best: SearchResult,
  clause: Clause,
  model: CodeOnDate,
): Assessed {
  const whole = span(at.start, clause.span.end);
  const [fuller] = answersTo(context, whole);
  const where = fuller && isOfCategory(fuller, best.code) ? whole : at;
  const [code = best, another] = answersTo(context, where);
  const words = wordsOf(slice(context.document.text, where));
  const names = [code.title, ...(code.via ? [code.via] : [])];
  const isSure =
    (!another || another.score < code.score) &&
    names.some((name) => share(context, tellingWords(name), words) === 1) &&
    share(context, said, wordsTold(context, { ...model, index: code.index })) === 1 &&
    !(
      LEAVES_OPEN.test(code.title) &&
      NARROWED.test(slice(context.document.text, span(at.end, clause.span.end)))
    );
  return { at, best: code, isSure };
}

const wordsTold = ({ codebook }: ClaimContext, code: CodeOnDate): readonly string[] =>
  [...namesOf(codebook, code)].flat();

/** How many of some words others have, in any form of either. */
function share({ codebook }: ClaimContext, words: readonly string[], others: readonly string[]): number {
  const forms = (word: string) => formsOf(word, codebook.abbreviations);
  const isAmong = (word: string) =>
    others.some(
      (other) =>
        forms(word).some((form) => sameWord(form, other)) ||
        forms(other).some((form) => sameWord(form, word)),
    );
  return words.filter(isAmong).length / words.length;
}
