/** Which codes hold the words of a phrase, by the packed index of words. */
import type { WordIndex } from '../codebook/code-set.ts';
import { UNNARROWING } from './plain-words.ts';
import type { SoughtWord } from './sought.ts';

/** Codes that hold the same, most telling part of the words sought: `words`. */
export interface Matches {
  readonly words: readonly SoughtWord[];
  /** In no order; good until the next query. */
  readonly codes: Int32Array;
  /** The share of the query's weight that the codes hold, 1 where they hold all words. */
  readonly share: number;
}

/** What a phrase is matched with, made once for a set: no query allocates over all codes. */
export interface Workspace {
  /** For each code the words of the query it holds, one bit a word; all zero between queries. */
  readonly held: Uint16Array;
  /** The codes whose bits were set. */
  readonly touched: Int32Array;
  /** How many words of the code's titles narrow its meaning. */
  readonly narrowing: Uint8Array;
  /** Room for one number a code. */
  readonly next: Int32Array;
}

/** Goes once through the whole index, some milliseconds. */
export function createWorkspace(index: WordIndex, size: number): Workspace {
  const narrowing = new Uint8Array(size);
  for (let word = 0; word < index.size; word++)
    if (!UNNARROWING.has(index.wordAt(word)))
      index.forEachCode(word, (code) => {
        narrowing[code] = (narrowing[code] ?? 0) + 1;
      });
  return {
    held: new Uint16Array(size),
    touched: new Int32Array(size),
    narrowing,
    next: new Int32Array(size),
  };
}

/**
 * Held by more codes than this, a word finds none by itself beside a rarer one (`initial encounter` beside a fracture,
 * `left` beside a femur): it tells the codes apart that the others found.
 */
const COMMON = 1000;

/** The codes that hold all words, or else those that hold the most, the most telling words first. */
export function matchWords(index: WordIndex, workspace: Workspace, words: readonly SoughtWord[]): Matches {
  const { held, touched } = workspace;
  let count = 0;
  const rareFirst = words.map((word, place) => ({ word, bit: 1 << place }));
  rareFirst.sort(
    (a, b) => Number(a.word.optional) - Number(b.word.optional) || a.word.holders - b.word.holders,
  );
  for (const { word, bit } of rareFirst) {
    const marksOnly = count > 0 && (word.optional || word.holders > COMMON);
    forEachHolder(index, word, (code) => {
      const bits = held[code] ?? 0;
      if (bits === 0) {
        if (marksOnly) return;
        touched[count++] = code;
      }
      held[code] = bits | bit;
    });
  }
  const worth = worthOfBits(words);
  let best = 0;
  for (let at = 0; at < count; at++) {
    const bits = held[touched[at] ?? 0] ?? 0;
    if ((worth[bits] ?? 0) > (worth[best] ?? 0)) best = bits;
  }
  const least = worth[best] ?? 0;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const code = touched[at] ?? 0;
    if ((worth[held[code] ?? 0] ?? 0) >= least) touched[kept++] = code;
    held[code] = 0;
  }
  const all = worth[worth.length - 1] ?? 0;
  return {
    words: words.filter((_, place) => best & (1 << place)),
    codes: touched.subarray(0, kept),
    share: all > 0 ? least / all : 0,
  };
}

/** A word in more titles than this is none that a single letter asks for. */
const COMMON_FOR_A_LETTER = 100;

/** A single letter begins words that are in thousands of titles too: they would drown the ones that say something. */
function forEachHolder(index: WordIndex, { text, prefix }: SoughtWord, visit: (code: number) => void): void {
  const first = index.lowerBound(text);
  if (!prefix) index.forEachCode(first, visit);
  else
    for (let word = first; word < index.size && index.wordAt(word).startsWith(text); word++)
      if (text.length > 1 || index.frequency(word) <= COMMON_FOR_A_LETTER) index.forEachCode(word, visit);
}

/** Enough to prefer a code that holds the word to one that is its equal. */
const OPTIONAL_WORTH = 1e-6;

/** What each set of words is worth: more words before more telling ones. */
function worthOfBits(words: readonly SoughtWord[]): Float64Array {
  const heaviest = Math.max(1, ...words.map(({ weight }) => weight));
  const worth = new Float64Array(1 << words.length);
  for (let bits = 1; bits < worth.length; bits++) {
    const lowest = 31 - Math.clz32(bits & -bits);
    const word = words[lowest];
    const counted = word && !word.optional ? words.length * heaviest + word.weight : OPTIONAL_WORTH;
    worth[bits] = (worth[bits & (bits - 1)] ?? 0) + counted;
  }
  return worth;
}
