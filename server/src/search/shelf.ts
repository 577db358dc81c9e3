/** What one system can be searched by: the words of its titles and of the terms that lead to its codes. */
import type { Codebook, CodeSet, WordIndex } from '../codebook/code-set.ts';
import type { TermTable } from '../codebook/terms.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { isPlain } from './plain-words.ts';
import { hasRoot, SHORTEST_ROOT, wordKey } from './word-forms.ts';

/** Words of which each has the numbers of the titles or terms that hold it. */
export interface Postings {
  readonly size: number;
  wordAt(word: number): string;
  /** How many titles or terms hold the word. */
  frequency(word: number): number;
  /** Writes the holders of a word into an array, ascending, and answers how many there are. */
  holdersInto(word: number, into: Uint32Array): number;
  /** How many words of each title or term narrow its meaning, at most 255. */
  readonly lengths: Uint8Array;
}

/**
 * The words of titles and terms as *concepts*: plurals and spellings of one word are one, by its key. Concepts are
 * numbered in the order of their keys.
 */
export interface Shelf {
  readonly system: CodeSystemId;
  readonly set: CodeSet;
  readonly terms: TermTable | undefined;
  readonly titles: Postings;
  readonly termWords: Postings;
  readonly concepts: Concepts;
}

export interface Concepts {
  readonly size: number;
  keyAt(concept: number): string;
  /** The concept as a word that is written: the most frequent one. */
  wordOf(concept: number): string;
  /** The concept of a key, or -1. */
  indexOf(key: string): number;
  /** The concept of a word as titles and terms have it, or -1. */
  ofWord(word: string): number;
  /** The first concept whose key is not less than `prefix`. */
  lowerBound(prefix: string): number;
  /** The concepts with the same root as a key. */
  withRoot(root: string): readonly number[];
  /** The words of titles that are the concept. */
  inTitles(concept: number): readonly number[];
  inTerms(concept: number): readonly number[];
  /** How many titles and terms have it. */
  frequencyOf(concept: number): number;
  /** How telling the concept is, from 0 to 1: by how few categories have it in titles or terms. */
  weightOf(concept: number): number;
}

const EMPTY: readonly number[] = [];

/** Opened at the first search of a system and kept as long as its set is loaded. */
const shelves = new WeakMap<CodeSet, Shelf>();

/** The shelf of a system, or `undefined` where its set is not loaded. */
export function shelfOf(codebook: Codebook, system: CodeSystemId): Shelf | undefined {
  const set = codebook.set(system);
  const words = codebook.words(system);
  if (!set || !words) return undefined;
  const known = shelves.get(set);
  if (known) return known;
  const shelf = openShelf(set, words, codebook.terms(system));
  shelves.set(set, shelf);
  return shelf;
}

function openShelf(set: CodeSet, words: WordIndex, terms: TermTable | undefined): Shelf {
  const titles: Postings = {
    size: words.size,
    wordAt: (word) => words.wordAt(word),
    frequency: (word) => words.frequency(word),
    holdersInto: (word, into) => words.codesInto(word, into),
    lengths: titleLengths(words, set.size),
  };
  const termWords: Postings = {
    size: terms?.words.size ?? 0,
    wordAt: (word) => terms?.words.wordAt(word) ?? '',
    frequency: (word) => terms?.words.frequency(word) ?? 0,
    holdersInto: (word, into) => terms?.words.termsInto(word, into) ?? 0,
    lengths: Uint8Array.from({ length: terms?.size ?? 0 }, (_, term) => terms?.lengthAt(term) ?? 0),
  };
  const concepts = conceptsOf(set, terms, titles, termWords);
  return { system: set.system, set, terms, titles, termWords, concepts };
}

function titleLengths(words: WordIndex, size: number): Uint8Array {
  const lengths = new Uint8Array(size);
  for (let word = 0; word < words.size; word++)
    if (!isPlain(words.wordAt(word)))
      words.forEachCode(word, (code) => {
        lengths[code] = (lengths[code] ?? 0) + 1;
      });
  return lengths;
}

function conceptsOf(
  set: CodeSet,
  terms: TermTable | undefined,
  titles: Postings,
  termWords: Postings,
): Concepts {
  const titleWords = wordsByKey(titles);
  const wordsOfTerms = wordsByKey(termWords);
  const keys = [...new Set([...titleWords.keys(), ...wordsOfTerms.keys()])].sort();
  const numbers = new Map(keys.map((key, number) => [key, number]));
  /** The words of the titles and terms that were looked at. */
  const written = new Map<string, number>();
  const inTitles = (concept: number) => titleWords.get(keys[concept] ?? '') ?? EMPTY;
  const inTerms = (concept: number) => wordsOfTerms.get(keys[concept] ?? '') ?? EMPTY;
  const weights = new Float32Array(keys.length);
  /** How often each is in titles and terms, and one more; 0 where nobody has counted. */
  const frequencies = new Uint32Array(keys.length);
  const categories = categoryNumbers(set);
  const seen = new Uint32Array(categories.count);
  const holders = new Uint32Array(Math.max(set.size, terms?.size ?? 0));
  let round = 0;
  return {
    size: keys.length,
    keyAt: (concept) => keys[concept] ?? '',
    wordOf(concept) {
      const inTitle = mostFrequent(titles, inTitles(concept));
      return inTitle ?? mostFrequent(termWords, inTerms(concept)) ?? keys[concept] ?? '';
    },
    indexOf: (key) => numbers.get(key) ?? -1,
    ofWord(word) {
      const known = written.get(word);
      if (known !== undefined) return known;
      const concept = numbers.get(wordKey(word)) ?? -1;
      written.set(word, concept);
      return concept;
    },
    lowerBound: (prefix) => lowerBound(keys, prefix),
    withRoot(root) {
      if (root.length < SHORTEST_ROOT) return numbers.has(root) ? [numbers.get(root) ?? -1] : EMPTY;
      const same: number[] = [];
      for (let concept = lowerBound(keys, root); concept < keys.length; concept++) {
        const key = keys[concept] ?? '';
        if (!key.startsWith(root)) break;
        if (hasRoot(key, root)) same.push(concept);
      }
      return same;
    },
    inTitles,
    inTerms,
    frequencyOf(concept) {
      const known = frequencies[concept] ?? 0;
      if (known > 0) return known - 1;
      let count = 0;
      for (const word of inTitles(concept)) count += titles.frequency(word);
      for (const word of inTerms(concept)) count += termWords.frequency(word);
      frequencies[concept] = count + 1;
      return count;
    },
    weightOf(concept) {
      const known = weights[concept] ?? 0;
      if (known > 0) return known;
      round++;
      let count = 0;
      const visit = (code: number) => {
        const category = categories.of[code] ?? 0;
        if (seen[category] === round) return;
        seen[category] = round;
        count++;
      };
      const ofTitles = inTitles(concept);
      for (const word of ofTitles) {
        const found = titles.holdersInto(word, holders);
        for (let at = 0; at < found; at++) visit(holders[at] ?? 0);
      }
      if (ofTitles.length === 0)
        for (const word of inTerms(concept)) {
          const found = termWords.holdersInto(word, holders);
          for (let at = 0; at < found; at++)
            for (const code of terms?.codesAt(holders[at] ?? 0) ?? EMPTY) visit(code);
        }
      const share = categories.count / Math.max(count, 1);
      const weight = Math.fround(Math.log(1 + share) / Math.log(1 + categories.count));
      weights[concept] = weight;
      return weight;
    },
  };
}

function mostFrequent(postings: Postings, words: readonly number[]): string | undefined {
  const [first] = [...words].sort((a, b) => postings.frequency(b) - postings.frequency(a));
  return first === undefined ? undefined : postings.wordAt(first);
}

function wordsByKey(postings: Postings): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (let word = 0; word < postings.size; word++) {
    const key = wordKey(postings.wordAt(word));
    const same = words.get(key);
    if (same) same.push(word);
    else words.set(key, [word]);
  }
  return words;
}

/** The category of each code, its first three characters, numbered in the order of codes. */
function categoryNumbers(set: CodeSet): { readonly of: Uint16Array; readonly count: number } {
  const of = new Uint16Array(set.size);
  let count = 0;
  for (let first = 0; first < set.size; ) {
    const next = Math.max(first + 1, set.lowerBound(`${set.keyAt(first).slice(0, 3)}~`));
    of.fill(count++, first, next);
    first = next;
  }
  return { of, count: Math.max(count, 1) };
}

function lowerBound(keys: readonly string[], prefix: string): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? '') >= prefix) to = middle;
    else from = middle + 1;
  }
  return from;
}
