/** A clinician's words, or the beginning of a code, in; ranked codes out. */
import type { Codebook, CodeSet } from '../codebook/code-set.ts';
import { validityAround } from '../codebook/validity.ts';
import type { IsoDate } from '../model/dates.ts';
import { remembered } from '../model/remembered.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { codesByPhrase } from './by-phrase.ts';
import { codesByPrefix } from './by-prefix.ts';
import { liftOf, type SearchContext } from './context.ts';
import type { FoundCode, ReadAs, Wanted } from './found.ts';
import { lexiconOf, lexiconOfQuery } from './lexicon.ts';
import { lookedUp } from './looked-up.ts';
import { codeAndWords, codePrefix, letterPrefix, phraseQueries } from './query.ts';
import { shelfOf } from './shelf.ts';
import { traitsOf } from './spelling.ts';
import type { Steps } from './steps.ts';

export interface SearchOptions extends Wanted {
  /** Systems searched; those that a coder looks up (`lookedUp`) where absent. */
  readonly systems?: readonly CodeSystemId[];
  /** What lifts some of the codes found above others. */
  readonly context?: SearchContext;
}

export interface SearchResult extends ReadAs {
  readonly system: CodeSystemId;
  /** The key: upper case, no dot. */
  readonly code: string;
  /** Its index in the set of its system. */
  readonly index: number;
  readonly title: string;
  readonly billable: boolean;
  /** The days on which it is that, whatever it was called meanwhile. */
  readonly from: IsoDate;
  /** Null while it holds. */
  readonly to: IsoDate | null;
  /** From 0 to 1, falling. */
  readonly score: number;
  /** The term of the Alphabetic Index, of its tables or of a list of synonyms that led here, where a title alone did not. */
  readonly via?: string;
}

/**
 * Codes in force on the date that answer `query`, the best first: those that begin with it where it reads as the
 * beginning of a code, else those that its words lead to, by titles and by the terms of the Index. A code
 * written in full is found on any date, with the days on which it held. Equal scores stand in the order of codes. The
 * context changes the order of what is found, and nothing else.
 */
export function search(codebook: Codebook, query: string, options: SearchOptions): readonly SearchResult[] {
  const systems = options.systems ?? lookedUp(codebook, options.date);
  const sets = systems.flatMap((system) => codebook.set(system) ?? []);
  const byWords = wordSearch(
    codebook,
    sets.filter((set) => set.countOn(options.date).codes > 0),
  );
  let codes: readonly Found[] = [];
  for (const set of sets) {
    const least = codes[options.limit - 1]?.code.score ?? 0;
    const ofSet = searchSet(set, query, { ...options, least }, byWords);
    if (ofSet.length === 0) continue;
    codes = [...codes, ...ofSet.map((code) => ({ set, code }))]
      .sort(byPlace)
      .slice(0, Math.max(0, options.limit));
  }
  const found = codes.flatMap(shown);
  return options.context ? lifted(codebook, found, options.context, options.date) : found;
}

interface Found {
  /** The set that the code was found in. */
  readonly set: CodeSet;
  readonly code: FoundCode;
}

const byPlace = (a: Found, b: Found): number =>
  b.code.score - a.code.score ||
  compare(a.set.keyAt(a.code.index), b.set.keyAt(b.code.index)) ||
  compare(a.set.system, b.set.system);

function shown({ set, code: { index, score, told } }: Found): SearchResult[] {
  const what = told();
  if (!what) return [];
  const { period, ...rest } = what;
  return [
    {
      system: set.system,
      code: set.keyAt(index),
      title: period.title,
      billable: period.billable,
      ...validityAround(set, index, period),
      index,
      score,
      ...rest,
    },
  ];
}

/** The same results in the order that the context gives them; scores stay at most 1. */
function lifted(
  codebook: Codebook,
  found: readonly SearchResult[],
  context: SearchContext,
  date: IsoDate,
): readonly SearchResult[] {
  const scored = found.map((result) => {
    const set = codebook.set(result.system);
    return set ? { ...result, score: result.score * liftOf(context, set, result.index, date) } : result;
  });
  scored.sort(byScore);
  const highest = scored[0]?.score ?? 0;
  return highest > 1 ? scored.map((result) => ({ ...result, score: result.score / highest })) : scored;
}

const byScore = (a: SearchResult, b: SearchResult): number =>
  b.score - a.score || compare(a.code, b.code) || compare(a.system, b.system);

/**
 * Makes ready in short steps what the first search by words of a system would wait for: the lexicon of all systems,
 * what this one is searched by, and what the first misspelt word would be compared with. Does nothing where the system
 * is not loaded.
 */
export function* preparingSearch(codebook: Codebook, system: CodeSystemId): Steps {
  // The patterns of notes are compiled when they are first asked.
  phraseQueries(NOTE);
  yield;
  traitsOf(lexiconOf(codebook).vocabulary);
  const concepts = shelfOf(codebook, system)?.concepts;
  if (!concepts) return;
  for (let concept = 0; concept < concepts.size; concept++) {
    if (concept % CONCEPTS_A_STEP === 0) yield;
    concepts.keyAt(concept);
    concepts.weightOf(concept);
  }
  yield;
  traitsOf(concepts);
}

const CONCEPTS_A_STEP = 500;
/** Of several clauses, as a note is. */
const NOTE = 'pain, tylenol';

function searchSet(set: CodeSet, query: string, wanted: Wanted, byWords: WordSearch): readonly FoundCode[] {
  const prefix = codePrefix(query, set);
  if (prefix !== undefined) return codesByPrefix(set, prefix, wanted);
  const { least: _, ...any } = wanted;
  const told = codeAndWords(query, set);
  const below = told && byWords(set, told.words, { ...any, below: told.prefix });
  if (below && below.length > 0) return below;
  const letter = letterPrefix(query, set);
  if (letter === undefined) return byWords(set, query, wanted);
  // One letter begins words as well as codes: a capital is taken for a code first. Every title has some such word.
  const found = byWords(set, query, { ...any, commonOnly: true });
  const codes = codesByPrefix(set, letter, wanted);
  return query.trim() === letter ? [...codes, ...behind(found, codes)] : [...found, ...behind(codes, found)];
}

/** What `others` has not yet, scored below all of them. */
function behind(codes: readonly FoundCode[], others: readonly FoundCode[]): FoundCode[] {
  const seen = new Set(others.map(({ index }) => index));
  const ceiling = others.at(-1)?.score ?? 1;
  return codes
    .filter(({ index }) => !seen.has(index))
    .map((code) => ({ ...code, score: code.score * ceiling }));
}

type WordSearch = (set: CodeSet, text: string, wanted: Wanted) => readonly FoundCode[];

/**
 * Looks for words in one set after another; what they stand for is looked up once for all of them.
 * @param sets those that have codes in force: no words lead to anything in the others.
 */
function wordSearch(codebook: Codebook, sets: readonly CodeSet[]): WordSearch {
  const queriesOf = remembered(phraseQueries);
  const lexicon = remembered((of: Codebook) =>
    lexiconOfQuery(
      lexiconOf(of),
      sets.flatMap(({ system }) => shelfOf(of, system) ?? []),
    ),
  );
  return (set, text, wanted) => {
    const shelf = sets.includes(set) ? shelfOf(codebook, set.system) : undefined;
    const { ofAny, ofDiagnoses } = queriesOf(text);
    const phrase = set.system === 'icd-10-cm' ? ofDiagnoses : ofAny;
    if (!shelf || phrase.words.length === 0) return [];
    return codesByPhrase(shelf, lexicon(codebook), phrase, wanted);
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
