/** What a note says of the diagnoses that are listed for it: named and affirmed, named and denied, or not named at all. */
import type { Codebook } from '../codebook/code-set.ts';
import type { TermTable } from '../codebook/terms.ts';
import { codeKey } from '../model/codes.ts';
import type { Claim, CodingDocument } from '../model/document.ts';
import { type Span, slice, span } from '../model/text.ts';
import { wordSpansOf } from '../model/words.ts';
import type { ClaimContext, CodeOnDate, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { type Clause, clausesIn, clausesOf, type Mention, statementAt, statementsOf } from './narrative.ts';
import { formsOfEach, sameWord, tellingWords } from './word-forms.ts';

export interface NoteWord {
  readonly forms: readonly string[];
  readonly span: Span;
}

/** A clause with its words, each in the forms that it counts as. */
export interface WordedClause {
  readonly clause: Clause;
  readonly words: readonly NoteWord[];
}

const worded = new WeakMap<Claim, readonly WordedClause[]>();

/** The clauses of a claim's note with their words. Computed once a claim. */
export function wordedClauses(
  document: CodingDocument,
  claim: Claim,
  codebook: Codebook,
): readonly WordedClause[] {
  const known = worded.get(claim);
  if (known) return known;
  const clauses = clausesOf(document, claim).map((clause) => wordsIn(document, clause, codebook));
  worded.set(claim, clauses);
  return clauses;
}

export const wordsIn = (
  { text }: CodingDocument,
  clause: Clause,
  { abbreviations }: Codebook,
): WordedClause => {
  const words = wordSpansOf(slice(text, clause.span));
  const forms = formsOfEach(
    words.map(({ word }) => word),
    abbreviations,
  );
  return {
    clause,
    words: words.map(({ start, end }, at) => ({
      forms: forms[at] ?? [],
      span: span(clause.span.start + start, clause.span.start + end),
    })),
  };
};

/** Whether the narrative is a note: a heading with a few words under it supports and denies nothing. */
export function isNote(document: CodingDocument, claim: Claim): boolean {
  let length = 0;
  for (const { span: at } of claim.narrative) length += slice(document.text, at).trim().length;
  return length >= SHORTEST_NOTE;
}

/** In characters: one sentence. */
const SHORTEST_NOTE = 25;

/** Each place that names all of the words, with what is said of them there. */
export function placesOf(
  document: CodingDocument,
  claim: Claim,
  codebook: Codebook,
  words: readonly string[],
): readonly Mention[] {
  return wordedClauses(document, claim, codebook).flatMap((one) => placeIn(one, words) ?? []);
}

/** Words of titles that are diseases by themselves. */
const IS_DISEASE = /(?:oma|itis|osis|emia|neoplasm|cancer|malignant|malignancy)$/;

/** The place of all the words in a clause. What one of them affirms is not denied: `cough, no fever` has a cough. */
export function placeIn(
  { clause, words: said }: WordedClause,
  words: readonly string[],
): Mention | undefined {
  const found: Mention[] = [];
  for (const wanted of words) {
    const word = said.find(({ forms }) => forms.some((form) => sameWord(form, wanted)));
    if (!word) return undefined;
    found.push({ ...statementAt(clause, word.span), span: word.span, clause });
  }
  const [first] = found;
  if (!first) return undefined;
  // A site is there whatever is thought of it: the disease is what is doubted.
  const doubted = found.find(({ status }, at) => status === 'uncertain' && IS_DISEASE.test(words[at] ?? ''));
  const start = Math.min(...found.map((each) => each.span.start));
  const end = Math.max(...found.map((each) => each.span.end));
  return { ...(doubted ?? found.find((each) => !denies(each)) ?? first), span: span(start, end) };
}

/** Whether any clause has one of the words, whatever it says of it. */
const namesAny = (clauses: readonly WordedClause[], words: readonly string[]): boolean =>
  clauses.some(({ words: said }) =>
    said.some(({ forms }) => forms.some((form) => words.some((word) => sameWord(form, word)))),
  );

/** Behind these a title narrows its condition or names another that is not the case. */
const NARROWED = /,|;| without | due to | not | in diseases /;

/**
 * The conditions that a title names, each by its telling words: what stands before `with`, and each thing behind it
 * with what it adds (`E11.22`: diabetes; kidney).
 */
export function conditionsOf(title: string): readonly (readonly string[])[] {
  const conditions: (readonly string[])[] = [];
  for (const part of title.replace(/ \([^)]*\)/g, '').split(' with ')) {
    const added = tellingWords(part.split(NARROWED)[0] ?? '').filter(
      (word) => !conditions.flat().some((other) => sameWord(other, word)),
    );
    if (added.length > 0) conditions.push(added);
  }
  return conditions;
}

/** A code or the headers above it. */
type Level = 'code' | 'header';

/**
 * What else the book calls the code or its headers: terms of the Alphabetic Index, inclusion terms and Includes notes of
 * the Tabular, each by its telling words.
 */
export function* termsOf(
  codebook: Codebook,
  { set, index, date }: SoundDiagnosis,
  level: Level,
): Generator<readonly string[]> {
  const byCode = namesIn(codebook);
  for (const { kind, id } of set.pathOf(index, date))
    if (kind === level) yield* byCode(set.indexOf(codeKey(id)));
}

/** The terms that lead to a code, each by its telling words. */
function namesIn(codebook: Codebook): (index: number) => readonly (readonly string[])[] {
  const table = codebook.terms('icd-10-cm');
  const byCode = table && termsByCode(table);
  return (index) =>
    table && byCode
      ? (byCode.get(index) ?? []).map((term) => tellingWords(withoutNonessential(table.textAt(term))))
      : [];
}

/** The terms of the book that lead to a code, as they are written there, without nonessential modifiers. */
export function termsWritten(codebook: Codebook, { set, index }: CodeOnDate): readonly string[] {
  const table = codebook.terms(set.system);
  return table
    ? (termsByCode(table).get(index) ?? []).map((term) => withoutNonessential(table.textAt(term)))
    : [];
}

/** What the book calls a code beside its title, or the subcategory of its sides, each by its telling words. */
export function* namesOfCode(
  codebook: Codebook,
  { set, index, date }: CodeOnDate,
): Generator<readonly string[]> {
  const byCode = namesIn(codebook);
  for (const { kind, id } of set.pathOf(index, date))
    if (kind === 'code' || (kind === 'header' && codeKey(id).length > 4))
      yield* byCode(set.indexOf(codeKey(id)));
}

/** What the book calls a code and its headers, each by its telling words. */
export function* namesOf(codebook: Codebook, { set, index, date }: CodeOnDate): Generator<readonly string[]> {
  const byCode = namesIn(codebook);
  for (const { kind, id, title } of set.pathOf(index, date)) {
    if (kind !== 'header' && kind !== 'code') continue;
    yield tellingWords(title.replace(/ \([^)]*\)| \[[^\]]*\]/g, ''));
    yield* byCode(set.indexOf(codeKey(id)));
  }
}

/** What the book calls a code and the headers that another code is not below, each by its telling words. */
export function* ownNamesOf(
  codebook: Codebook,
  { set, index, date }: CodeOnDate,
  other: CodeOnDate,
): Generator<readonly string[]> {
  const shared = new Set(other.set.pathOf(other.index, other.date).map(({ id }) => id));
  const byCode = namesIn(codebook);
  for (const { kind, id, title } of set.pathOf(index, date)) {
    if ((kind !== 'header' && kind !== 'code') || shared.has(id)) continue;
    yield tellingWords(title.replace(/ \([^)]*\)| \[[^\]]*\]/g, ''));
    yield* byCode(set.indexOf(codeKey(id)));
  }
}

/** Nonessential modifiers, in brackets, may be present or absent (I.A.7). */
const withoutNonessential = (term: string): string => term.replace(/ ?\([^()]*\)/g, '');

const byCodeOfTables = new WeakMap<TermTable, ReadonlyMap<number, readonly number[]>>();

/** The numbers of the terms that lead to each code, but those of drugs, which name what was taken and no condition. */
function termsByCode(table: TermTable): ReadonlyMap<number, readonly number[]> {
  const known = byCodeOfTables.get(table);
  if (known) return known;
  const byCode = new Map<number, number[]>();
  for (let term = 0; term < table.size; term++) {
    if (table.kindAt(term) === 'drug') continue;
    for (const code of table.codesAt(term)) {
      const terms = byCode.get(code);
      if (terms) terms.push(term);
      else byCode.set(code, [term]);
    }
  }
  byCodeOfTables.set(table, byCode);
  return byCode;
}

/** What the note says of a listed diagnosis. */
export type Support =
  /** It names it and does not deny it, or names it in part only, which decides nothing. */
  | { readonly kind: 'named'; readonly places: readonly Mention[] }
  /** Each place that names it denies it or speaks of the family. */
  | { readonly kind: 'denied'; readonly place: Mention }
  /** It has none of the words of the code. */
  | { readonly kind: 'unnamed' }
  /** The code has no words by which it can be told. */
  | { readonly kind: 'unknown' };

/** Whether a statement says that the patient does not have the thing. */
export const denies = ({ status }: Mention): boolean => status === 'negated' || status === 'family-history';

/** Computed once a diagnosis for all checks. */
export function supportOf({ document, claim, codebook }: ClaimContext, sound: SoundDiagnosis): Support {
  const known = supports.get(sound);
  if (known) return known;
  const support = judgeSupport(document, claim, codebook, sound);
  supports.set(sound, support);
  return support;
}

const supports = new WeakMap<SoundDiagnosis, Support>();

function judgeSupport(
  document: CodingDocument,
  claim: Claim,
  codebook: Codebook,
  sound: SoundDiagnosis,
): Support {
  const written = statementsOf(document, claim, sound).filter(({ clause }) => clause.heading !== '');
  const [first, ...added] = conditionsOf(sound.title);
  if (!first) return { kind: 'unknown' };
  const clauses = [...wordedClauses(document, claim, codebook), ...ownWords(document, sound, codebook)];
  const places = clauses.flatMap((one) => placeIn(one, first) ?? []);
  const addTerms = (level: Level) => {
    for (const words of termsOf(codebook, sound, level))
      places.push(...clauses.flatMap((one) => placeIn(one, words) ?? []));
  };
  addTerms('code');
  const refuted = written.length === 0 ? refutation(clauses, first, sound, places) : undefined;
  if (refuted) return { kind: 'denied', place: refuted };
  addTerms('header');
  places.push(...written);
  const denied = places.find(denies);
  if (denied && places.every(denies) && !clauses.some((one) => affirmsPart(one, first)))
    return { kind: 'denied', place: denied };
  for (const words of added) {
    const inPart = clauses.flatMap((one) => placeIn(one, words) ?? []);
    const absent = inPart.find(denies);
    if (absent && written.length === 0 && inPart.every(denies)) return { kind: 'denied', place: absent };
  }
  if (places.length > 0) return { kind: 'named', places };
  return namesAny(clauses, wordsAround(codebook, sound)) ? { kind: 'named', places } : { kind: 'unnamed' };
}

/**
 * The place that denies what tells a code from its neighbors, where nothing but the rest of its name is affirmed: of
 * `sore throat, strep ruled out` the sore throat is left, and not the streptococcal one.
 */
function refutation(
  clauses: readonly WordedClause[],
  words: readonly string[],
  { set, index, date }: SoundDiagnosis,
  places: readonly Mention[],
): Mention | undefined {
  const above = set.pathOf(index, date).findLast(({ kind }) => kind === 'header')?.title ?? '';
  const own = words.filter((word) => !tellingWords(above).some((other) => sameWord(other, word)));
  const denials = clauses.flatMap((one) => placeIn(one, own) ?? []);
  const isOfTheRest = ({ clause }: Mention) => denials.some((denial) => denial.clause === clause);
  return denials.every(denies) && places.every((place) => denies(place) || isOfTheRest(place))
    ? denials[0]
    : undefined;
}

/** Whether a clause affirms two of the words of a longer name: half of it is said, and nothing follows from the rest. */
function affirmsPart({ clause, words: said }: WordedClause, words: readonly string[]): boolean {
  const affirmed = words.filter((wanted) =>
    said.some(
      ({ forms, span: at }) =>
        forms.some((form) => sameWord(form, wanted)) && statementAt(clause, at).status === 'affirmed',
    ),
  );
  return affirmed.length >= 2;
}

/** Words that stand before the code are the author's statement; behind it is what the coder or the book calls it. */
const ownWords = (
  document: CodingDocument,
  { diagnosis: { span: entry, code } }: SoundDiagnosis,
  codebook: Codebook,
): readonly WordedClause[] =>
  clausesIn(document.text, span(entry.start, Math.max(entry.start, code.span.start))).map((clause) =>
    wordsIn(document, clause, codebook),
  );

/** Organisms, which are told by their names alone: the headers of some name others. */
const isOrganism = codesIn('B95-B97');

/** All telling words of a code, its headers and their terms: a note without any does not speak of it. */
function wordsAround(codebook: Codebook, sound: SoundDiagnosis): readonly string[] {
  if (isOrganism(sound.key))
    return [
      tellingWords(sound.title.split(' as the cause')[0] ?? ''),
      ...termsOf(codebook, sound, 'code'),
    ].flat();
  const words = new Set<string>();
  for (const { kind, title } of sound.set.pathOf(sound.index, sound.date))
    if (kind === 'header' || kind === 'code') for (const word of tellingWords(title)) words.add(word);
  for (const level of ['code', 'header'] as const)
    for (const term of termsOf(codebook, sound, level)) for (const word of term) words.add(word);
  return [...words];
}
