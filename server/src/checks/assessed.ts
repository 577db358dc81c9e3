import { overlaps, type Span, slice, span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import { type SearchResult, search } from '../search/search.ts';
import type { ClaimContext, CodeOnDate } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { namesOf } from './evidence.ts';
import { LESS_SPECIFIC } from './less-specific-pairs.ts';
import { type Clause, lineAt, statesDiagnoses } from './narrative.ts';
import { tellsLungsOfCovid } from './otherwise/covid-lungs.ts';
import { asTitled, diseasesIn, type Part } from './parts-of-sentences.ts';
import { isSymptomCode } from './symptom-codes.ts';
import {
  COVERED,
  covers,
  isBurn,
  isMetastasis,
  isNeoplasm,
  isOneSite,
  OF_TISSUE,
  share,
  TOLD,
  wordsTold,
} from './told-by-listed.ts';
import { TOLD_BY } from './told-by-others.ts';
import { clausesTelling } from './told-clauses.ts';
import { isConfirmedOnly } from './uncertainty.ts';
import { formsOf, isTelling, sameNoun, tellingWords } from './word-forms.ts';

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
/** So much of a name is told where its head is told too. */
const HALF = 0.5;
/** Less of a score is of words that only resemble those of a title. */
const WELL_NAMED = 0.3;

/** Diseases, complications of care, and the circumstances that are coded as they are documented (I.B.14). */
const isOfDisease = codesIn('A00-Q99', 'S00-S99', 'T20-T28', 'T80-T88', 'Z59-Z65');

/** What a fetus has is none of the mother's diseases. */
const OF_FETUS = /\b(?:fetal|fo?etus|foetal|baby['’]s)\b/i;
const isOfPregnancy = codesIn('O00-P96');

const isOfAirways = codesIn('J00-J99');
const OF_NO_SITE =
  /\bunspecified site$|^Malignant (?:\(primary\) neoplasm|neoplasm of bone and articular cartilage), unspecified$/;
const isTyped = codesIn('I21.A-');
const ofElevation = codesIn('I21.0-I21.2');

/** The diseases that a note affirms and no listed code is for, in its order. */
export function assessedOnly(context: ClaimContext): readonly Assessed[] {
  const { document, claim, listed, date } = context;
  const [model] = listed;
  const found: Assessed[] = [];
  if (!model) return found;
  for (const clause of clausesTelling(context)) {
    if (claim.diagnoses.some(({ code }) => overlaps(code.span, clause.span))) continue;
    const isOfCovid =
      listed.some(({ key }) => key === 'U071') && tellsLungsOfCovid(lineAt(document.text, clause.span));
    for (const part of diseasesIn(
      document,
      clause,
      date,
      claim.setting === 'inpatient' && statesDiagnoses(clause),
    )) {
      const answers = answersTo(context, part.at);
      const [best] = answers;
      if (!best || isListed(context, part, best, answers)) continue;
      // In a stay too these are coded only where they are confirmed (II.H).
      const isDoubted = clause.scopes.some(({ span: over }) => overlaps(over, part.at));
      if (isDoubted && isConfirmedOnly(best.code)) continue;
      // What COVID-19 brings to the airways has its rows in `chart/otherwise-coded`.
      if (isOfCovid && isOfAirways(best.code)) continue;
      if (OF_FETUS.test(lineAt(document.text, clause.span)) && !isOfPregnancy(best.code)) continue;
      const names = [...namesOf(context.codebook, { ...model, index: best.index })];
      if (!isNamed(context, part, names) || isFound(context, part, best, found, model)) continue;
      found.push(withRest(context, part, best, clause, model));
    }
  }
  return found;
}

/** What a test tells of a disease, and no name has. */
const BY_CULTURE = /\bculture[- ]negative /i;
/** How long it has been there, or how much of it there is, which no name has. */
const OF_ANY =
  /\b(?:pre-?existing|long-?standing|previously|well-known|massive|extensive|tiny|huge|fading|sessile|pedunculated|community-acquired) | also\b|\b(?:one|\d+(?:\.\d+)?(?: ?x ?\d+(?:\.\d+)?)*)[ -]?(?:mm|cm) (?=.* of )/gi;
/** The number of an item, and what says whose it is, or that it is new, before its name. */
const BEFORE_NAME =
  /^(?:#\d+[.):]?\s+|[tcl]\d{1,2}\s+(?=\w*pleg)|(?:the|an?|his|her|their|only|also|then|incidental(?:ly)?|known|borderline(?= (?!diab|glauc|hypert|personal|intellec|osteop|lepro|ovar|tumou?r|neopl|high|low|elev))|new(?:ly diagnosed)?|recent|documented|established|underlying|dense)\s+)+/i;

/** How it goes, behind its name. */
const BEHIND_NAME = /(?:\s+(?:steady|stable|quiet|unchanged|present|active|known|improving|controlled))+$/i;

const isOfNewborn = codesIn('Z38', 'P00-P96');
/** What is a symptom in others is a disease of a newborn. */
const OF_NEWBORNS = /^\W*(jaundice|hyperbilirubinemia)\W*$/i;

function answersTo({ codebook, document, date, listed }: ClaimContext, at: Span): readonly SearchResult[] {
  const words = slice(document.text, at)
    .replace(BEFORE_NAME, '')
    .replace(BEHIND_NAME, '')
    .replace(BY_CULTURE, '')
    .replace(OF_ANY, '');
  const ofNewborn = listed.some(({ key }) => isOfNewborn(key)) && OF_NEWBORNS.test(words);
  const answers = search(codebook, `${ofNewborn ? 'neonatal ' : ''}${asTitled(words)} `, {
    systems: ['icd-10-cm'],
    date,
    limit: MOST_ALIKE,
    billableOnly: true,
  });
  // I.C.6.a: of a side whose dominance is not told the right one is dominant, the left one not.
  return /\bdominan/i.test(words) ? answers : answers.filter(({ title }) => !NOT_BY_DEFAULT.test(title));
}

const NOT_BY_DEFAULT = /\baffecting (?:right nondominant|left dominant) side\b/i;

/** Categories whose subcategories are diseases apart from one another: a low potassium is no low sodium. */
const ofManyDiseases = codesIn(
  ...'E83 E87 G47 G93 H35 I25 I27 I49 I51 J34 J38 J98 K22 K31 K59 K63 K76 K83 L98 M62 N28 N32 N39 N83'.split(
    ' ',
  ),
  ...'P22 P28 P70 P74 Q21 Q25'.split(' '),
);

/** By the category, of injuries by the kind and site too, and of infarctions by their type (I.C.9.e.5). */
function isOfCategory({ code }: SearchResult, key: string): boolean {
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

/** Whether a listed code is for a part, or the part for nothing that has to be listed. */
function isListed(
  context: ClaimContext,
  part: Part,
  best: SearchResult,
  answers: readonly SearchResult[],
): boolean {
  const { listed } = context;
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
  return listed.some(
    (sound) =>
      alike.some(
        (one) =>
          isOfCategory(one, sound.key) &&
          isMetastasis(one.code) === isMetastasis(best.code) &&
          (one === best || namesHead(context, part, one, sound)),
      ) ||
      isBeneath(best.code, sound.key) ||
      LESS_SPECIFIC.some((pair) => pair.wrong(best.code) && pair.beside(sound.key)) ||
      TOLD_BY.some(([told, by]) => told(best.code) && by(sound.key)) ||
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

/** Behind these a title goes on with what a name may leave out. */
const GOES_ON = /,| affecting /;

/** Whether an answer is called so: a long title may have its name before the rest (`Hemiplegia, unspecified affecting …`). */
function isWellNamed(context: ClaimContext, { score, title }: SearchResult, { said }: Part): boolean {
  if (score >= WELL_NAMED) return true;
  const [called = '', more] = title.split(GOES_ON);
  const name = tellingWords(called);
  return (
    more !== undefined &&
    name.length > 0 &&
    share(context, name, said) === 1 &&
    share(context, said, wordsOf(title)) === 1
  );
}

const isOfBirth = codesIn('Q00-Q99');
const FROM_BIRTH = /\b(?:congenital|birth|born|malform\w*|anomal\w+|syndrome)\b/i;

/** A stricture or a hernia of which the note does not say that it was there at birth leads to no malformation. */
const isAcquired = ({ document }: ClaimContext, { code, title }: SearchResult, { at }: Part): boolean =>
  isOfBirth(code) && /\bcongenital\b/i.test(title) && !FROM_BIRTH.test(slice(document.text, at));

/** Whether another answer is called what the part calls it: `anemia of CKD` leads to the kidney disease too, which is no anemia. */
function namesHead(context: ClaimContext, { head }: Part, one: SearchResult, model: CodeOnDate): boolean {
  return !isTelling(head) || share(context, [head], wordsTold(context, { ...model, index: one.index })) > 0;
}

/** Whether the words of a part are those of a code; a single one has to be a name of it by itself. */
function isNamed(context: ClaimContext, part: Part, names: readonly (readonly string[])[]): boolean {
  const { said, general } = part;
  const [only, another = general[0]] = said;
  const forms = only ? formsOf(only, context.codebook.abbreviations) : [];
  const isOne = (name: readonly string[]): boolean => {
    const own = name.filter((word) => !OF_BIRTH.test(word));
    return (
      own.length > 0 && own.every((word) => forms.some((form) => sameNoun(form, word) || isMade(form, word)))
    );
  };
  if (only && !another && !names.some(isOne)) return false;
  const text = slice(context.document.text, part.at);
  // A syndrome may have its site behind it.
  const [one, more] = tellingWords(text.split(OF_ITS_SITE)[0] ?? '');
  if (one && !more && names.some(([first, second]) => first === one && !second)) return true;
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
