import { overlaps, type Span, slice, span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import { type SearchResult, search } from '../search/search.ts';
import type { ClaimContext, CodeOnDate, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { namesOf, supportOf } from './evidence.ts';
import { LESS_SPECIFIC } from './less-specific-pairs.ts';
import { type Clause, lineAt, statesDiagnoses } from './narrative.ts';
import { tellsLungsOfCovid } from './otherwise/covid-lungs.ts';
import { asTitled, diseasesIn, type Part } from './parts-of-sentences.ts';
import { isSymptomCode } from './symptom-codes.ts';
import { TOLD_BY } from './told-by-others.ts';
import { clausesTelling } from './told-clauses.ts';
import { isConfirmedOnly } from './uncertainty.ts';
import { formsOf, isTelling, sameNoun, sameWord, tellingWords } from './word-forms.ts';

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
const HALF = 0.5;
const COVERED = 0.5;
/** Less of a score is of words that only resemble those of a title. */
const WELL_NAMED = 0.3;

/** Diseases, complications of care, and the circumstances that are coded as they are documented (I.B.14). */
const isOfDisease = codesIn('A00-Q99', 'S00-S99', 'T20-T28', 'T80-T88', 'Z59-Z65');

/** What a fetus has is none of the mother's diseases. */
const OF_FETUS = /\b(?:fetal|fo?etus|foetal|baby['’]s)\b/i;
const isOfPregnancy = codesIn('O00-P96');

const isOfAirways = codesIn('J00-J99');
const isNeoplasm = codesIn('C00-D49');
const OF_NO_SITE =
  /\bunspecified site$|^Malignant (?:\(primary\) neoplasm|neoplasm of bone and articular cartilage), unspecified$/;
const OF_TISSUE =
  /^(?:squamous|basal|(?:adeno|squamous)?carcinomas?|cancers?|tumou?rs?|neoplasms?|malignan\w+|metasta\w+|\w*sarcoma|ex|pleomorphic|\w*adenomas?|\w*papillomas?|lipomas?|hemangiomas?|primary|secondary|invasive|ductal|cells?|lobe|node|nodes)$/;
const BENIGN = /^(?:\w*adenomas?|\w*papillomas?|lipomas?|hemangiomas?)$/;
const isMetastasis = codesIn('C77-C79', 'C7B');
const isPrimary = codesIn('C00-C75', 'C7A');
const isTyped = codesIn('I21.A-');
const ofElevation = codesIn('I21.0-I21.2');
/**
 * A type of infarction, the stage of a kidney disease, a coronary atherosclerosis and an allergic rhinitis have codes
 * beside any other disease of the organ (I.C.9.b, I.C.9.e.5, I.C.14.a.1 and III).
 */
const isToldByNoOther = codesIn('I21.A-', 'N18', 'I25.1-', 'J30');
const isHypertensive = codesIn('I10-I16', 'O10-O16');
/** What a hypertension of the arteries is called, and no other. */
const OF_ARTERIES =
  /^(?:hypertens\w+|essential|primary|arterial|systemic|heart|diseases?|emergency|urgency|crisis)$/;
const isOfNewborn = codesIn('Z38', 'P00-P96');
const isOfSepsis = codesIn('A40-A41', 'R65.2-');
const OF_SEPSIS = /^(?:seps\w+|septic\w*|bacter[ae]mia|shock|urosepsis)$/;
const isOfStroke = codesIn('I60-I63');
const DEFICIT = /^(?:hemi(?:plegia|paresis)|monoplegia|aphasia|dysphagia|dysarthria|hemianopia)$/;

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
  /^(?:#\d+[.):]?\s+|[tcl]\d{1,2}\s+(?=\w*pleg)|(?:the|an?|his|her|their|only|also|then|incidental(?:ly)?|known|new(?:ly diagnosed)?|recent|documented|established|underlying|dense)\s+)+/i;

/** How it goes, behind its name. */
const BEHIND_NAME = /(?:\s+(?:steady|stable|quiet|unchanged|present|active|known|improving|controlled))+$/i;

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
  const length =
    code.startsWith('S') || ofManyDiseases(code) || isTyped(code) || (ofElevation(code) && isTyped(key))
      ? 4
      : 3;
  return code.slice(0, length) === key.slice(0, length);
}

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

/** Codes beside which the disease has its own: exams, risks, families, what is prevented, what complicates a pregnancy. */
const namesAnother = codesIn('G89', 'O98-O99', 'Z11-Z13', 'Z15', 'Z20', 'Z23', 'Z40', 'Z80-Z84');

/** Whether another answer is called what the part calls it: `anemia of CKD` leads to the kidney disease too, which is no anemia. */
function namesHead(context: ClaimContext, { head }: Part, one: SearchResult, model: CodeOnDate): boolean {
  return !isTelling(head) || share(context, [head], wordsTold(context, { ...model, index: one.index })) > 0;
}

function covers(context: ClaimContext, sound: SoundDiagnosis, part: Part, best: SearchResult): boolean {
  if (namesAnother(sound.key)) return false;
  // A primary that is there is coded beside its metastases (I.C.2.c, I.C.2.d and I.C.2.l).
  if (isMetastasis(sound.key) && isPrimary(best.code)) return false;
  if (isToldByNoOther(best.code)) return false;
  // A hypertension that is presumed to be of a heart or kidney disease is in no code of that (I.C.9.a).
  if (
    isHypertensive(best.code) &&
    !isHypertensive(sound.key) &&
    part.said.every((word) => OF_ARTERIES.test(word))
  )
    return false;
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
