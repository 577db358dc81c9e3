/** What one system can be searched by: the words of its titles and of the terms that lead to its codes. */
import type { Codebook, CodeSet } from '../codebook/code-set.ts';
import type { TermTable } from '../codebook/terms.ts';
import { firstIndex } from '../codebook/text-table.ts';
import { conceptNumbers } from '../model/concepts.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { hasRoot, SHORTEST_ROOT, wordKey } from '../model/word-forms.ts';

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
  const terms = codebook.terms(system);
  const titles: Postings = {
    size: words.size,
    wordAt: (word) => words.wordAt(word),
    frequency: (word) => words.frequency(word),
    holdersInto: (word, into) => words.codesInto(word, into),
    lengths: words.lengths,
  };
  const termWords: Postings = {
    size: terms?.words.size ?? 0,
    wordAt: (word) => terms?.words.wordAt(word) ?? '',
    frequency: (word) => terms?.words.frequency(word) ?? 0,
    holdersInto: (word, into) => terms?.words.termsInto(word, into) ?? 0,
    lengths: terms?.lengths ?? new Uint8Array(0),
  };
  const packed = terms ? terms.conceptsBeside(words) : words.concepts();
  // A release that was imported has other words than those that the terms were packed beside.
  const numbers = packed ?? conceptNumbers([...textsOf(titles), ...textsOf(termWords)]);
  const size = numbers.reduce((most, concept) => Math.max(most, concept + 1), 0);
  const inTitles = wordsByConcept(numbers.subarray(0, titles.size), size);
  const inTerms = wordsByConcept(numbers.subarray(titles.size), size);
  const holders = new Uint32Array(Math.max(set.size, terms?.size ?? 0));
  const weigh = weigher(set, terms, titles, termWords, inTitles, inTerms, holders);
  const concepts = conceptsOf(size, titles, termWords, inTitles, inTerms, weigh);
  const shelf = { system: set.system, set, terms, titles, termWords, concepts };
  shelves.set(set, shelf);
  return shelf;
}

/** The words of each concept, by its number. */
type WordsOfConcept = (concept: number) => readonly number[];

const textsOf = ({ size, wordAt }: Postings): readonly string[] =>
  Array.from({ length: size }, (_, word) => wordAt(word));

/**
 * @param concepts those of all words, in order.
 * @param size how many concepts there are.
 */
function wordsByConcept(concepts: Uint32Array, size: number): WordsOfConcept {
  /** Where the words of each concept begin, and where the last end. */
  const starts = new Uint32Array(size + 1);
  for (const concept of concepts) starts[concept + 1] = (starts[concept + 1] ?? 0) + 1;
  for (let at = 0; at < size; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const words = new Uint32Array(concepts.length);
  for (const [word, concept] of concepts.entries()) {
    const place = next[concept] ?? 0;
    words[place] = word;
    next[concept] = place + 1;
  }
  return (concept) => {
    const start = starts[concept] ?? 0;
    const end = starts[concept + 1] ?? 0;
    // Nearly all concepts are one word.
    return end - start === 1 ? [words[start] ?? 0] : [...words.subarray(start, end)];
  };
}

/** How telling each concept is. */
function weigher(
  set: CodeSet,
  terms: TermTable | undefined,
  titles: Postings,
  termWords: Postings,
  inTitles: WordsOfConcept,
  inTerms: WordsOfConcept,
  holders: Uint32Array,
): (concept: number) => number {
  const categories = categoryNumbers(set);
  const seen = new Uint32Array(categories.count);
  let round = 0;
  let count = 0;
  /** Counts the categories of some codes that no others of the same round are in. */
  const countCategories = (codes: ArrayLike<number>, size: number) => {
    let last = -1;
    for (let at = 0; at < size; at++) {
      const category = categories.of[codes[at] ?? 0] ?? 0;
      // Codes of one category stand side by side.
      if (category === last) continue;
      last = category;
      if (seen[category] === round) continue;
      seen[category] = round;
      count++;
    }
  };
  return (concept) => {
    round++;
    count = 0;
    const ofTitles = inTitles(concept);
    for (const word of ofTitles) countCategories(holders, titles.holdersInto(word, holders));
    if (ofTitles.length === 0)
      for (const word of inTerms(concept)) {
        const found = termWords.holdersInto(word, holders);
        for (let at = 0; at < found; at++) {
          const codes = terms?.codesAt(holders[at] ?? 0) ?? EMPTY;
          countCategories(codes, codes.length);
        }
      }
    const share = categories.count / Math.max(count, 1);
    return Math.fround(Math.log(1 + share) / Math.log(1 + categories.count));
  };
}

function conceptsOf(
  size: number,
  titles: Postings,
  termWords: Postings,
  inTitles: WordsOfConcept,
  inTerms: WordsOfConcept,
  weigh: (concept: number) => number,
): Concepts {
  /** Those that were asked for. */
  const keys = new Array<string | undefined>(size);
  const weights = new Float32Array(size);
  /** How often each is in titles and terms, and one more; 0 where nobody has counted. */
  const frequencies = new Uint32Array(size);
  const keyAt = (concept: number): string => {
    const known = keys[concept];
    if (known !== undefined) return known;
    const [inTitle] = inTitles(concept);
    const word = inTitle === undefined ? termWords.wordAt(inTerms(concept)[0] ?? 0) : titles.wordAt(inTitle);
    const key = wordKey(word);
    keys[concept] = key;
    return key;
  };
  const lowerBound = (prefix: string) => firstIndex(0, size, (concept) => keyAt(concept) >= prefix);
  const indexOf = (key: string) => {
    const concept = lowerBound(key);
    return concept < size && keyAt(concept) === key ? concept : -1;
  };
  return {
    size,
    keyAt,
    wordOf(concept) {
      const inTitle = mostFrequent(titles, inTitles(concept));
      return inTitle ?? mostFrequent(termWords, inTerms(concept)) ?? keyAt(concept);
    },
    indexOf,
    lowerBound,
    withRoot(root) {
      const first = lowerBound(root);
      if (root.length < SHORTEST_ROOT) return first < size && keyAt(first) === root ? [first] : EMPTY;
      const same: number[] = [];
      for (let concept = first; concept < size; concept++) {
        const key = keyAt(concept);
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
      const weight = weigh(concept);
      weights[concept] = weight;
      return weight;
    },
  };
}

function mostFrequent(postings: Postings, words: readonly number[]): string | undefined {
  const [first] = [...words].sort((a, b) => postings.frequency(b) - postings.frequency(a));
  return first === undefined ? undefined : postings.wordAt(first);
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
