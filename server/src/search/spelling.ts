/** Misspelt words and the words of the code sets that may have been meant. */
import Fuse from 'fuse.js';
import { soundOf } from './sound.ts';

/** Words that may have been meant, by their numbers. */
export interface Vocabulary {
  readonly size: number;
  keyAt(word: number): string;
  /** From 0 to 1: of words as near, the least telling one is the likeliest. */
  weightOf(word: number): number;
}

/** A word that was meant, and how sure that is, at most 1. */
export interface Meant {
  readonly concept: number;
  readonly trust: number;
}

/** Shorter words are too like too many others, and often abbreviations (COPD, GERD, CABG). */
const SHORTEST_CORRECTED = 4;

/** Words from this length on may have two slips. */
const TWO_SLIPS = 6;

const MOST_MEANT = 6;

/** The last words asked of each vocabulary: each is asked for several times while one query is read. */
const asked = new WeakMap<Vocabulary, Map<string, readonly Meant[]>>();
const MOST_ASKED = 64;

/** The words that a misspelt word may stand for, the nearest first: by edit distance or sound, else by what it looks like. */
export function meantBy(concepts: Vocabulary, word: string, unfinished: boolean): readonly Meant[] {
  if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) return [];
  const known = asked.get(concepts) ?? new Map<string, readonly Meant[]>();
  asked.set(concepts, known);
  const question = unfinished ? `${word}~` : word;
  const answered = known.get(question);
  if (answered) return answered;
  if (known.size >= MOST_ASKED) known.clear();
  const found = nearest(concepts, word, unfinished);
  known.set(question, found);
  return found;
}

function nearest(concepts: Vocabulary, word: string, unfinished: boolean): readonly Meant[] {
  const near = [...byDistance(concepts, word, unfinished), ...bySound(concepts, word)];
  if (near.length === 0) return byLikeness(concepts, word);
  near.sort((a, b) => b.trust - a.trust);
  const seen = new Set<number>();
  return near.filter(({ concept }) => !seen.has(concept) && seen.add(concept));
}

const letters = new WeakMap<Vocabulary, { readonly masks: Uint32Array; readonly lengths: Uint8Array }>();

/** Which letters each key has, one bit a letter: words that share few of them are not compared. */
function lettersOf(concepts: Vocabulary) {
  const known = letters.get(concepts);
  if (known) return known;
  const masks = new Uint32Array(concepts.size);
  const lengths = new Uint8Array(concepts.size);
  for (let concept = 0; concept < concepts.size; concept++) {
    const key = concepts.keyAt(concept);
    masks[concept] = letterMask(key);
    lengths[concept] = Math.min(key.length, 255);
  }
  const made = { masks, lengths };
  letters.set(concepts, made);
  return made;
}

function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask >>> 0;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function byDistance(concepts: Vocabulary, word: string, unfinished: boolean): Meant[] {
  const { masks, lengths } = lettersOf(concepts);
  const most = word.length >= TWO_SLIPS ? 2 : 1;
  const mask = letterMask(word);
  const sound = soundOf(word);
  const found: { concept: number; cost: number; frequency: number }[] = [];
  for (let concept = 0; concept < concepts.size; concept++) {
    const length = lengths[concept] ?? 0;
    if (length < word.length - most || (!unfinished && length > word.length + most) || length < 3) continue;
    const other = masks[concept] ?? 0;
    if (bitCount((mask & ~other) >>> 0) > most) continue;
    // A word that is still being written has not all of its letters yet, but its first ones.
    if (!unfinished && bitCount((other & ~mask) >>> 0) > most) continue;
    const key = concepts.keyAt(concept);
    if (unfinished && !beginsLike(key, word)) continue;
    const slips = unfinished
      ? slipsToBeginning(word, key.slice(0, word.length + most), most)
      : slipsBetween(word, key, most);
    if (slips > most) continue;
    const otherInitial = key.charCodeAt(0) === word.charCodeAt(0) ? 0 : 0.6;
    const cost = slips + otherInitial - (soundOf(key) === sound ? 0.7 : 0);
    found.push({ concept, cost, frequency: concepts.weightOf(concept) });
  }
  found.sort((a, b) => a.cost - b.cost || a.frequency - b.frequency);
  const best = found[0]?.cost ?? 0;
  return found
    .filter(({ cost }) => cost <= best + 1)
    .slice(0, MOST_MEANT)
    .map(({ concept, cost }) => ({ concept, trust: 0.92 - 0.1 * Math.max(0, cost) }));
}

const beginsLike = (key: string, word: string): boolean =>
  key.charCodeAt(0) === word.charCodeAt(0) || key.charCodeAt(1) === word.charCodeAt(1);

/** Longer words are chemicals, and compared letter by letter they are all alike. */
const LONGEST_COMPARED = 60;

const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST_COMPARED + 1),
  new Uint8Array(LONGEST_COMPARED + 1),
  new Uint8Array(LONGEST_COMPARED + 1),
];

/** Letters inserted, left out, replaced or swapped with the next (Damerau) from one word to another, or more than `most`. */
const slipsBetween = (a: string, b: string, most: number): number =>
  slipsToBeginnings(a, b, most)?.[b.length] ?? most + 1;

/** The fewest slips from a word to any beginning of another. */
const slipsToBeginning = (a: string, b: string, most: number): number =>
  slipsToBeginnings(a, b, most)
    ?.subarray(0, b.length + 1)
    .reduce((least, slips) => Math.min(least, slips)) ?? most + 1;

/** The slips from `a` to the first 0, 1, 2 … letters of `b`; `undefined` where all are more than `most`. */
function slipsToBeginnings(a: string, b: string, most: number): Uint8Array | undefined {
  if (a.length > LONGEST_COMPARED || b.length > LONGEST_COMPARED) return undefined;
  let [before, previous, current] = rows;
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    current[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const same = letter === b.charCodeAt(j - 1);
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return undefined;
    [before, previous, current] = [previous, current, before];
  }
  return previous;
}

const FUSE_OPTIONS = {
  includeScore: true,
  ignoreFieldNorm: true,
  /** The share of letters that may differ. */
  threshold: 0.4,
  location: 0,
  distance: 20,
} as const;

/** Words that sound the same, however they are written: `newmonia`, `asma`. */
function bySound(concepts: Vocabulary, word: string): Meant[] {
  const most = Math.ceil(word.length / 2);
  return (soundsOf(concepts).get(soundOf(word)) ?? [])
    .filter((concept) => slipsBetween(word, concepts.keyAt(concept), most) <= most)
    .map((concept) => ({ concept, trust: TRUSTED_SOUND }));
}

const TRUSTED_SOUND = 0.88;

/** How much of a sound two words must begin with, to be compared at all. */
const LIKE_START = 2;

/** The words that begin with a like sound, ranked by fuse.js: over all 40,000 words it would take longer than a keystroke. */
function byLikeness(concepts: Vocabulary, word: string): Meant[] {
  const start = soundOf(word).slice(0, LIKE_START);
  const near = (soundsOf(concepts).get(`${start}~`) ?? []).filter(
    (concept) => Math.abs(concepts.keyAt(concept).length - word.length) <= 3,
  );
  const keys = near.map((concept) => concepts.keyAt(concept));
  return new Fuse(keys, FUSE_OPTIONS)
    .search(word)
    .slice(0, MOST_MEANT)
    .map(({ refIndex, score = 1 }) => ({ concept: near[refIndex] ?? 0, trust: 0.75 - score / 2 }));
}

const sounds = new WeakMap<Vocabulary, ReadonlyMap<string, readonly number[]>>();

/** The concepts by their sound, and by its beginning (with a `~` behind it). */
function soundsOf(concepts: Vocabulary): ReadonlyMap<string, readonly number[]> {
  const known = sounds.get(concepts);
  if (known) return known;
  const made = new Map<string, number[]>();
  const add = (sound: string, concept: number) => {
    const same = made.get(sound);
    if (same) same.push(concept);
    else made.set(sound, [concept]);
  };
  for (let concept = 0; concept < concepts.size; concept++) {
    const sound = soundOf(concepts.keyAt(concept));
    add(sound, concept);
    add(`${sound.slice(0, LIKE_START)}~`, concept);
  }
  sounds.set(concepts, made);
  return made;
}
