/**
 * Where each key stands, for exact look-ups: a table of hashes in which each slot holds the key itself, as a number,
 * beside its index. A look-up makes no string and mostly reads one place in memory.
 */

/** Blank, ten digits, 26 letters: the first six characters of a key are a number of 32 bits, the seventh one of six. */
const RADIX = 37;
const FIRST_CHARACTERS = 6;
const LONGEST_TABLED = 7;

/** Below so many keys a binary search is as quick, and the table would take more memory than the keys. */
const LEAST_TABLED = 2000;

/**
 * A slot is two words: the first six characters, and the seventh above the index, counted from one. Zero there is an
 * empty slot.
 */
const INDEX_BITS = 20;
const INDEX_MASK = 0xfffff;

const IN_NO_KEY = -1;

/** The place of a character in the order of keys: 1 for the digit 0. */
const RANKS = new Int8Array(128).fill(IN_NO_KEY);
for (const [at, character] of [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].entries())
  RANKS[character.charCodeAt(0)] = at + 1;

const rankOf = (code: number): number => (code < 128 ? (RANKS[code] ?? IN_NO_KEY) : IN_NO_KEY);

/** The index of a key, or -1. */
export type FindKey = (key: string) => number;

/**
 * @param keyAt the sorted keys, by index.
 * @returns `undefined` where the keys are few, long, or of other characters than digits and capital letters.
 */
export function keyTable(size: number, keyAt: (index: number) => string): FindKey | undefined {
  if (size < LEAST_TABLED || size >= INDEX_MASK) return undefined;
  const mask = 2 ** Math.ceil(Math.log2(size * 2)) - 1;
  const slots = new Int32Array((mask + 1) * 2);

  /** The index of a key, or -1; where it has none yet and is given one from zero on, it has that from now on. */
  const indexOf = (key: string, given: number): number => {
    if (key.length > LONGEST_TABLED) return -1;
    let first = 0;
    let signs = 0;
    for (let at = 0; at < FIRST_CHARACTERS; at++) {
      const rank = at < key.length ? rankOf(key.charCodeAt(at)) : 0;
      signs |= rank;
      first = (Math.imul(first, RADIX) + rank) | 0;
    }
    const seventh = key.length > FIRST_CHARACTERS ? rankOf(key.charCodeAt(FIRST_CHARACTERS)) : 0;
    if ((signs | seventh) < 0) return -1;
    // The multiplier of Fibonacci hashing.
    const mixed = Math.imul(first + seventh, 0x9e3779b1);
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const second = slots[slot * 2 + 1] ?? 0;
      if (second === 0) {
        if (given < 0) return -1;
        slots[slot * 2] = first;
        slots[slot * 2 + 1] = (seventh << INDEX_BITS) | (given + 1);
        return given;
      }
      if (slots[slot * 2] === first && second >> INDEX_BITS === seventh) return (second & INDEX_MASK) - 1;
    }
  };
  for (let index = 0; index < size; index++) if (indexOf(keyAt(index), index) < 0) return undefined;
  return (key) => indexOf(key, -1);
}
