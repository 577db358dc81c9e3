import { overlaps, type Span, slice, span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import type { SearchResult } from '../search/search.ts';
import type { ClaimContext, CodeOnDate } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { namesOf } from './evidence.ts';
import { isOfContact, isOfSearch, isOfVaccine } from './looked-for.ts';
import { type Clause, lineAt, statesDiagnoses } from './narrative.ts';
import { tellsLungsOfCovid } from './otherwise/covid-lungs.ts';
import { answersTo, calledBy, WHOLLY_NAMED } from './part-answers.ts';
import { isListed, isOfCategory } from './part-listed.ts';
import { diseasesIn, type Part } from './parts-of-sentences.ts';
import { isPassing, wasOperatedBefore } from './past-diseases.ts';
import { ageOn, birthOf } from './patient.ts';
import { COVERED, share, TOLD, wordsTold } from './told-by-listed.ts';
import { clausesAside, clausesTelling } from './told-clauses.ts';
import { isConfirmedOnly } from './uncertainty.ts';
import { formsOf, sameNoun, tellingWords } from './word-forms.ts';

/** A part of a sentence, and the best of the codes that it may be for. */
export interface Assessed {
  readonly at: Span;
  readonly best: SearchResult;
  /** Whether it is the one code whose title the words have. */
  readonly isSure: boolean;
}

/** So much of a name is told where its head is told too. */
const HALF = 0.5;
/** What a fetus has is none of the mother's diseases. */
const OF_FETUS = /\b(?:fetal|fo?etus|foetal|baby['’]s)\b/i;
const isOfPregnancy = codesIn('O00-P96');

/** Words of an injury that tell no site. */
const OF_NO_SITE =
  /^(?:fractures?|fx|non-?displaced|displaced|comminuted|transverse|oblique|spiral|segmental|greenstick|torus|simple|traumatic|pathological|lacerations?|contusions?|abrasions?|sprains?|strains?|dislocations?|bites?|burns?|injur(?:y|ies)|wounds?|superficial|deep|open|closed|puncture|salter|harris|physeal|growth|plate|type|i{1,3}|iv|v|foreign|crush\w*|avulsion|bruis\w+)$/;

const IS_WORN = /^(?:wears|wearing)\b/i;

const isOfAirways = codesIn('J00-J99');

/** The diseases that a note affirms and no listed code is for, in its order. */
export function assessedOnly(context: ClaimContext): readonly Assessed[] {
  const { document, claim, listed, date } = context;
  const [model] = listed;
  const found: Assessed[] = [];
  if (!model) return found;
  const telling = clausesTelling(context);
  const aside = new Set(clausesAside(context, telling));
  for (const clause of [...telling, ...aside]) {
    if (claim.diagnoses.some(({ code }) => overlaps(code.span, clause.span))) continue;
    if (wasOperatedBefore(lineAt(document.text, clause.span), date)) continue;
    const isOfCovid =
      listed.some(({ key }) => key === 'U071') && tellsLungsOfCovid(lineAt(document.text, clause.span));
    for (const part of diseasesIn(
      document,
      clause,
      date,
      claim.setting === 'inpatient' && statesDiagnoses(clause),
      context.codebook.abbreviations,
    )) {
      if (isOfSearch(document, { clause, span: part.at }) || isOfVaccine(document, { span: part.at }))
        continue;
      const { at, answers } = calledBy(context, part);
      const [best] = answers;
      if (!best || isListed(context, part, best, answers)) continue;
      // A fracture or a wound without its site is any, and what stands behind a comma may say where it is.
      if (best.code.startsWith('S') && part.said.every((word) => OF_NO_SITE.test(word))) continue;
      // Who wears a prosthesis has none that is worn.
      if (best.code.startsWith('T8') && IS_WORN.test(slice(document.text, at))) continue;
      // The organism of a sepsis is a word of its code.
      if (/^B9[5-7]/.test(best.code) && listed.some(({ key }) => /^A4[01]/.test(key))) continue;
      // The callus of a fracture is how it heals.
      if (best.code === 'L84' && listed.some(({ title }) => /\bfracture\b/i.test(title))) continue;
      // A contact with it is no disease (I.C.21.c.1).
      if (isOfContact(document, { clause, span: part.at })) continue;
      // In a stay too these are coded only where they are confirmed (II.H).
      const isDoubted = clause.scopes.some(({ span: over }) => overlaps(over, part.at));
      if (isDoubted && isConfirmedOnly(best.code)) continue;
      // What COVID-19 brings to the airways has its rows in `chart/otherwise-coded`.
      if (isOfCovid && isOfAirways(best.code)) continue;
      // An acute illness of an age is one of then: `pneumococcal meningitis at age 2`.
      if (isPassing(best.code) && isOfAnAge(context, part.at)) continue;
      // Where no primary is known, what has spread is told by its secondary site.
      if (isSolidPrimary(best.code) && isOfSpread(context, part.at)) continue;
      if (OF_FETUS.test(lineAt(document.text, clause.span)) && !isOfPregnancy(best.code)) continue;
      const names = [...namesOf(context.codebook, { ...model, index: best.index })];
      if (aside.has(clause) && !isPlainlyThere(context, part, best)) continue;
      if (!isNamed(context, part, names) || isFound(context, part, best, found, model)) continue;
      found.push(withRest(context, { ...part, at }, best, clause, model));
    }
  }
  return found;
}

const isInjury = codesIn('S00-T88');

const isSolidPrimary = codesIn('C00-C76');
const SPREAD = /\b(?:metasta\w+|mets?|unknown primary)\b/i;
/** Whether a part tells a metastasis, of which a code of C77 to C80 is listed. */
const isOfSpread = ({ document, listed }: ClaimContext, at: Span): boolean =>
  SPREAD.test(slice(document.text, at)) && listed.some(({ key }) => /^C(?:7[789]|80)/.test(key));

/** In characters: so near behind a name its age stands. */
const NEAR = 40;
const AT_AGE = /^[^.;\n]*?\b(?:at|by) (?:the )?age (?:of )?(\d+)\b/i;
const AS_A_CHILD =
  /^[^.;\n]*?\b(?:as an? (?:child|infant|baby|toddler|kid|teen\w*|(?:young )?(?:boy|girl))|in (?:early )?(?:childhood|infancy))\b/i;

/** Whether the words behind a name tell an age that the patient has left: `at age 2`, `as a child`. */
function isOfAnAge({ document, claim, date }: ClaimContext, { end }: Span): boolean {
  const behind = document.text.slice(end, end + NEAR);
  const birth = birthOf(claim);
  const age = birth && ageOn(birth.date, date);
  const then = AT_AGE.exec(behind)?.[1];
  if (then !== undefined) return age === undefined || Number(then) < age;
  return AS_A_CHILD.test(behind);
}

/** Whether what a note names by the way is a disease by all its words, and the note has no word that it is over. */
const isPlainlyThere = (
  context: ClaimContext,
  { head }: Part,
  { code, title, score }: SearchResult,
): boolean =>
  score >= WHOLLY_NAMED &&
  !isInjury(code) &&
  !/^acute\b/i.test(title) &&
  !new RegExp(`\\b${head}\\b[^.;]{0,20}\\b(?:gone|resolved|cleared|over|healed)\\b`, 'i').test(
    context.document.text,
  );

/** Whether the words of a part are those of a code; a single one has to be a name of it by itself. */
function isNamed(context: ClaimContext, part: Part, names: readonly (readonly string[])[]): boolean {
  const { said, general } = part;
  const [only, another = general[0]] = said;
  const forms = only ? formsOf(only, context.codebook.abbreviations) : [];
  const isOne = (name: readonly string[]): boolean => {
    const own = name.filter((word) => !OF_BIRTH.test(word));
    return own.every((word) => forms.some((form) => sameNoun(form, word) || isMade(form, word)));
  };
  if (only && !another && !names.some(isOne)) return false;
  const text = slice(context.document.text, part.at);
  // A syndrome may have its site behind it.
  const [one] = tellingWords(text.split(OF_ITS_SITE)[0] ?? '');
  if (names.some(([first, second]) => first === one && !second)) return true;
  const told = share(context, said, names.flat());
  // Words of how and where may stand beside the name.
  return told >= TOLD || (told >= HALF && names.flat().some((word) => sameNoun(word, part.head)));
}

const OF_ITS_SITE = / of (?:the|his|her) /i;
/** What titles of the perinatal period have beside the name. */
const OF_BIRTH = /^(?:originating|perinatal|period|fetus)$/;

/** Whether a word says of a patient what another names: `dehydrated` and `dehydration`, `paraplegic` and `paraplegia`. */
const isMade = (a: string, b: string): boolean =>
  b === a.replace(/ed$/, 'ion') || b === a.replace(/ic$/, 'ia');

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
  // What is told of it behind a colon is no more of its name.
  const named = /^[^.:;\n]+(?=[:;])/.exec(slice(context.document.text, span(at.end, clause.span.end)))?.[0];
  const whole = span(at.start, named ? at.end + named.length : clause.span.end);
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
