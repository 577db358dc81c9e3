/** Misspelt words and the words of the code sets that may have been meant. */
import Fuse from 'fuse.js';
import { rememberedOf } from '../model/remembered.ts';
import { hashOf } from './hash.ts';
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
const lastAsked = rememberedOf((_: Vocabulary) => new Map<string, readonly Meant[]>());
const MOST_ASKED = 64;

/**
 * The words that a misspelt word may stand for, the nearest first: by edit distance or sound, else by what it looks like.
 * @param others vocabularies that are searched too: what one of them has by distance or sound is not guessed at here.
 */
export function meantBy(
  vocabulary: Vocabulary,
  word: string,
  unfinished: boolean,
  others: readonly Vocabulary[],
): readonly Meant[] {
  if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) return [];
  const near = nearest(vocabulary, word, unfinished);
  if (near.length > 0 || others.some((other) => nearest(other, word, unfinished).length > 0)) return near;
  return answered(vocabulary, `?${word}`, () => byLikeness(vocabulary, word));
}

const nearest = (vocabulary: Vocabulary, word: string, unfinished: boolean): readonly Meant[] =>
  answered(vocabulary, unfinished ? `${word}~` : word, () => {
    const near = [...byDistance(vocabulary, word, unfinished), ...bySound(vocabulary, word)];
    near.sort((a, b) => b.trust - a.trust);
    const seen = new Set<number>();
    return near.filter(({ concept }) => !seen.has(concept) && seen.add(concept));
  });

function answered(vocabulary: Vocabulary, question: string, find: () => readonly Meant[]): readonly Meant[] {
  const known = lastAsked(vocabulary);
  const answer = known.get(question);
  if (answer) return answer;
  if (known.size >= MOST_ASKED) known.clear();
  const found = find();
  known.set(question, found);
  return found;
}

/** What tells at a glance that a key cannot be meant, so that few are compared letter by letter. */
interface Traits {
  /** Which letters each key has, one bit a letter. */
  readonly letters: Uint32Array;
  readonly lengths: Uint8Array;
  /** A hash of how each sounds: other hashes are other sounds. */
  readonly sounds: Uint32Array;
  /** How the sound of each begins, by its first letters. */
  readonly starts: Uint16Array;
}

/** Looks at every key of a vocabulary once, which the first misspelt word would wait for. */
export const traitsOf = rememberedOf((concepts: Vocabulary): Traits => {
  const { size } = concepts;
  const traits = {
    letters: new Uint32Array(size),
    lengths: new Uint8Array(size),
    sounds: new Uint32Array(size),
    starts: new Uint16Array(size),
  };
  for (let concept = 0; concept < size; concept++) {
    const key = concepts.keyAt(concept);
    const sound = soundOf(key);
    traits.letters[concept] = letterMask(key);
    traits.lengths[concept] = Math.min(key.length, 255);
    traits.sounds[concept] = hashOf(sound);
    traits.starts[concept] = startOf(sound);
  }
  return traits;
});

function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask >>> 0;
}

/** The first two letters of a sound as one number; letters beyond ASCII may share theirs with others. */
const startOf = (sound: string): number =>
  ((sound.charCodeAt(0) || 0) & 0xff) | (((sound.charCodeAt(1) || 0) & 0xff) << 8);

/** Whether more than `most` bits are set: each step takes the lowest one away. */
function hasMoreBits(bits: number, most: number): boolean {
  let left = bits;
  for (let step = 0; step < most; step++) left &= left - 1;
  return left !== 0;
}

function byDistance(concepts: Vocabulary, word: string, unfinished: boolean): Meant[] {
  const { sounds } = traitsOf(concepts);
  const most = word.length >= TWO_SLIPS ? 2 : 1;
  const sound = hashOf(soundOf(word));
  const found: { concept: number; cost: number; frequency: number }[] = [];
  for (const concept of alikeAtAGlance(traitsOf(concepts), word, most, unfinished)) {
    const key = concepts.keyAt(concept);
    if (unfinished && !beginsLike(key, word)) continue;
    const slips = unfinished
      ? slipsToBeginning(word, key.slice(0, word.length + most), most)
      : slipsBetween(word, key, most);
    if (slips > most) continue;
    const otherInitial = key.charCodeAt(0) === word.charCodeAt(0) ? 0 : 0.6;
    const cost = slips + otherInitial - (sounds[concept] === sound ? 0.7 : 0);
    found.push({ concept, cost, frequency: concepts.weightOf(concept) });
  }
  found.sort((a, b) => a.cost - b.cost || a.frequency - b.frequency);
  const best = found[0]?.cost ?? 0;
  return found
    .filter(({ cost }) => cost <= best + 1)
    .slice(0, MOST_MEANT)
    .map(({ concept, cost }) => ({ concept, trust: 0.92 - 0.1 * Math.max(0, cost) }));
}

/** The words whose length and letters do not rule out yet that they are a word with at most so many slips. */
function alikeAtAGlance(
  { letters, lengths }: Traits,
  word: string,
  most: number,
  unfinished: boolean,
): readonly number[] {
  const mask = letterMask(word);
  const shortest = Math.max(3, word.length - most);
  const longest = unfinished ? 255 : word.length + most;
  const found: number[] = [];
  for (let concept = 0; concept < letters.length; concept++) {
    const length = lengths[concept] ?? 0;
    if (length < shortest || length > longest) continue;
    const other = letters[concept] ?? 0;
    if (hasMoreBits(mask & ~other, most)) continue;
    // A word that is still being written has not all of its letters yet, but its first ones.
    if (unfinished || !hasMoreBits(other & ~mask, most)) found.push(concept);
  }
  return found;
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
  Math.abs(a.length - b.length) > most ? most + 1 : (slipsToBeginnings(a, b, most)?.[b.length] ?? most + 1);

/** The fewest slips from a word to any beginning of another. */
function slipsToBeginning(a: string, b: string, most: number): number {
  const slips = slipsToBeginnings(a, b, most);
  let least = most + 1;
  for (let end = Math.max(0, a.length - most); slips && end <= Math.min(b.length, a.length + most); end++)
    least = Math.min(least, slips[end] ?? least);
  return least;
}

/** More than any two words differ, and little enough for a byte with a slip a letter added. */
const FAR = 100;

/**
 * The slips from `a` to beginnings of `b` of at most `most` letters more or fewer, since others have more slips than
 * that, and for the same reason beginnings of `a` are compared with such beginnings only; `undefined` where all have
 * more than `most`.
 */
function slipsToBeginnings(a: string, b: string, most: number): Uint8Array | undefined {
  if (a.length > LONGEST_COMPARED || b.length > LONGEST_COMPARED) return undefined;
  let [before, previous, current] = rows;
  for (let j = 0; j <= Math.min(b.length, most); j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - most);
    const last = Math.min(b.length, i + most);
    // What stands beside the stretch that the row before has.
    if (i + most <= b.length) previous[i + most] = FAR;
    current[first - 1] = first === 1 ? i : FAR;
    let least = first === 1 ? i : FAR;
    const letter = a.charCodeAt(i - 1);
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : 0;
    for (let j = first; j <= last; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (letter === other ? 0 : 1),
      );
      if (i > 1 && j > 1 && letterBefore === other && letter === b.charCodeAt(j - 2))
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
  const sound = soundOf(word);
  return conceptsWith(traitsOf(concepts).sounds, hashOf(sound))
    .filter((concept) => {
      const key = concepts.keyAt(concept);
      return slipsBetween(word, key, most) <= most && soundOf(key) === sound;
    })
    .map((concept) => ({ concept, trust: TRUSTED_SOUND }));
}

function conceptsWith(trait: Uint32Array | Uint16Array, value: number): number[] {
  const found: number[] = [];
  for (let concept = trait.indexOf(value); concept >= 0; concept = trait.indexOf(value, concept + 1))
    found.push(concept);
  return found;
}

const TRUSTED_SOUND = 0.88;

/** The words that begin with a like sound, ranked by fuse.js: over all 40,000 words it would take longer than a keystroke. */
function byLikeness(concepts: Vocabulary, word: string): Meant[] {
  const { starts, lengths, letters } = traitsOf(concepts);
  const mask = letterMask(word);
  /** A letter that a word does not have is a letter that differs. */
  const most = FUSE_OPTIONS.threshold * word.length;
  const near = conceptsWith(starts, startOf(soundOf(word))).filter(
    (concept) =>
      Math.abs((lengths[concept] ?? 0) - word.length) <= 3 &&
      !hasMoreBits(mask & ~(letters[concept] ?? 0), most),
  );
  const keys = near.map((concept) => concepts.keyAt(concept));
  return new Fuse(keys, FUSE_OPTIONS)
    .search(word)
    .slice(0, MOST_MEANT)
    .map(({ refIndex, score = 1 }) => ({ concept: near[refIndex] ?? 0, trust: 0.75 - score / 2 }));
}
