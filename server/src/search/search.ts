/** A clinician's words, or the beginning of a code, in; ranked codes out. */
import type { Codebook, CodeSet } from '../codebook/code-set.ts';
import { validityAround } from '../codebook/validity.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { codesByPhrase } from './by-phrase.ts';
import { codesByPrefix } from './by-prefix.ts';
import { liftOf, type SearchContext } from './context.ts';
import type { FoundCode, ReadAs, Wanted } from './found.ts';
import { lexiconOf } from './lexicon.ts';
import { lookedUp } from './looked-up.ts';
import { codeAndWords, codePrefix, letterPrefix, phraseQuery } from './query.ts';
import { shelfOf, shelfSteps } from './shelf.ts';
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
  const results = sets.flatMap((set) => searchSet(codebook, set, sets, query, options));
  const found = results.sort(byScore).slice(0, Math.max(0, options.limit));
  return options.context ? lifted(codebook, found, options.context, options.date) : found;
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
  traitsOf(lexiconOf(codebook).vocabulary);
  yield* shelfSteps(codebook, system);
  const concepts = shelfOf(codebook, system)?.concepts;
  if (!concepts) return;
  yield;
  traitsOf(concepts);
  for (let concept = 0; concept < concepts.size; concept++) {
    if (concept % CONCEPTS_A_STEP === 0) yield;
    concepts.weightOf(concept);
  }
}

const CONCEPTS_A_STEP = 500;

function searchSet(
  codebook: Codebook,
  set: CodeSet,
  sets: readonly CodeSet[],
  query: string,
  options: SearchOptions,
): readonly SearchResult[] {
  const prefix = codePrefix(query, set);
  if (prefix !== undefined) return shown(set, codesByPrefix(set, prefix, options));
  const told = codeAndWords(query, set);
  const below = told && byWords(codebook, set, sets, told.words, { ...options, below: told.prefix });
  if (below && below.length > 0) return shown(set, below);
  // One letter begins words as well as codes: a capital is taken for a code first. Every title has some such word.
  const letter = letterPrefix(query, set);
  const wanted: Wanted = letter === undefined ? options : { ...options, commonOnly: true };
  const found = shown(set, byWords(codebook, set, sets, query, wanted));
  if (letter === undefined) return found;
  const codes = shown(set, codesByPrefix(set, letter, options));
  return query.trim() === letter ? [...codes, ...behind(found, codes)] : [...found, ...behind(codes, found)];
}

/** What `others` has not yet, scored below all of them. */
function behind(results: readonly SearchResult[], others: readonly SearchResult[]): SearchResult[] {
  const seen = new Set(others.map(({ index }) => index));
  const ceiling = others.at(-1)?.score ?? 1;
  return results
    .filter(({ index }) => !seen.has(index))
    .map((result) => ({ ...result, score: result.score * ceiling }));
}

function byWords(
  codebook: Codebook,
  set: CodeSet,
  sets: readonly CodeSet[],
  query: string,
  wanted: Wanted,
): readonly FoundCode[] {
  const shelf = shelfOf(codebook, set.system);
  const phrase = phraseQuery(query);
  if (!shelf || phrase.words.length === 0) return [];
  const others = sets.flatMap((other) => (other === set ? [] : (shelfOf(codebook, other.system) ?? [])));
  return codesByPhrase(shelf, others, lexiconOf(codebook), phrase, wanted);
}

const shown = (set: CodeSet, codes: readonly FoundCode[]): SearchResult[] =>
  codes.map(({ period, ...found }) => ({
    system: set.system,
    code: set.keyAt(found.index),
    title: period.title,
    billable: period.billable,
    ...validityAround(set, found.index, period),
    ...found,
  }));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
