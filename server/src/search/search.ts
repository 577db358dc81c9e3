/** A clinician's words, or the beginning of a code, in; ranked codes out. */
import type { Codebook, CodeSet } from '../codebook/code-set.ts';
import { validityAround } from '../codebook/validity.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { codesByPrefix } from './by-prefix.ts';
import { codesByWords } from './by-words.ts';
import type { FoundCode, Wanted } from './found.ts';
import { lookedUp } from './looked-up.ts';
import { codePrefix, letterPrefix, phraseQuery } from './query.ts';
import type { Correction } from './sought.ts';

export interface SearchOptions extends Wanted {
  /** Systems searched; those that a coder looks up (`lookedUp`) where absent. */
  readonly systems?: readonly CodeSystemId[];
}

export interface SearchResult {
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
  /** Words that were read as others, because no title holds them. */
  readonly corrected?: readonly Correction[];
}

/**
 * Codes in force on the date that answer `query`, the best first: those that begin with it where it reads as the
 * beginning of a code, else those whose titles hold its words (the most of them, where none holds all). A code
 * written in full is found on any date, with the days on which it held. Equal scores stand in the order of codes.
 */
export function search(codebook: Codebook, query: string, options: SearchOptions): readonly SearchResult[] {
  const systems = options.systems ?? lookedUp(codebook, options.date);
  const results = systems.flatMap((system) => {
    const set = codebook.set(system);
    return set ? searchSet(codebook, set, query, options) : [];
  });
  results.sort((a, b) => b.score - a.score || compare(a.code, b.code) || compare(a.system, b.system));
  return results.slice(0, Math.max(0, options.limit));
}

function searchSet(
  codebook: Codebook,
  set: CodeSet,
  query: string,
  options: SearchOptions,
): readonly SearchResult[] {
  const prefix = codePrefix(query, set);
  if (prefix !== undefined) return shown(set, codesByPrefix(set, prefix, options));
  const index = codebook.words(set.system);
  const phrase = phraseQuery(query);
  const words = index && phrase.words.length > 0 ? codesByWords(set, index, phrase, options) : undefined;
  const found = words ? shown(set, words.codes, words.corrected) : [];
  // One letter begins words as well as codes: a capital is taken for a code first.
  const letter = letterPrefix(query, set);
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

const shown = (
  set: CodeSet,
  codes: readonly FoundCode[],
  corrected: readonly Correction[] = [],
): SearchResult[] =>
  codes.map(({ index, period, score }) => ({
    system: set.system,
    code: set.keyAt(index),
    index,
    title: period.title,
    billable: period.billable,
    ...validityAround(set, index, period),
    score,
    ...(corrected.length > 0 ? { corrected } : {}),
  }));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
