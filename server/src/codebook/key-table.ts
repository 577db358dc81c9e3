/**
 * Where each key stands, for exact look-ups: the stretch of keys that share their first three characters is found by
 * those characters as a number, and the key in it by its other four as one more. Neither makes a string.
 */

/** Blank, ten digits, 26 letters. */
const RADIX = 37;
const HEAD = 3;
const TAIL = 4;

/** Keys of at most seven characters; ICD-10-CM and ICD-10-PCS have the longest that are published. */
export const LONGEST_TABLED = HEAD + TAIL;

/** Below so many keys a binary search is as quick, and the table would take more memory than the keys. */
const LEAST_TABLED = 2000;

/** The place of a character in the order of keys: 0 for none, -1 for one that stands in no key. */
const RANKS = Int8Array.from({ length: 128 }, (_, code) => {
  if (code === 0) return 0;
  const at = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(String.fromCharCode(code));
  return at < 0 ? -1 : at + 1;
});

const rankOf = (code: number): number => (code < 128 ? (RANKS[code] ?? -1) : -1);

/** The index of a key, or -1. */
export type FindKey = (key: string) => number;

/**
 * @param bytes sorted keys of `width` bytes each, padded with zeros.
 * @returns `undefined` where the keys are few, long, or of other characters than digits and capital letters.
 */
export function keyTable(bytes: Uint8Array, width: number): FindKey | undefined {
  const size = Math.floor(bytes.length / width);
  if (size < LEAST_TABLED || width > LONGEST_TABLED) return undefined;
  /** Where the keys begin that have each head, and where the last ends. */
  const starts = new Uint32Array(RADIX ** HEAD + 1);
  const tails = new Uint32Array(size);
  for (let index = 0; index < size; index++) {
    let head = 0;
    let tail = 0;
    for (let at = 0; at < LONGEST_TABLED; at++) {
      const byte = at < width ? (bytes[index * width + at] ?? 0) : 0;
      const rank = rankOf(byte);
      if (rank < 0) return undefined;
      if (at < HEAD) head = head * RADIX + rank;
      else tail = tail * RADIX + rank;
    }
    starts[head + 1] = index + 1;
    tails[index] = tail;
  }
  // A head that no key has begins and ends where the one before it ends.
  for (let head = 1; head < starts.length; head++)
    starts[head] = Math.max(starts[head] ?? 0, starts[head - 1] ?? 0);
  return (key) => {
    if (key.length > width) return -1;
    let head = 0;
    let tail = 0;
    for (let at = 0; at < LONGEST_TABLED; at++) {
      const rank = at < key.length ? rankOf(key.charCodeAt(at)) : 0;
      if (rank < 0 || (rank === 0 && at < key.length)) return -1;
      if (at < HEAD) head = head * RADIX + rank;
      else tail = tail * RADIX + rank;
    }
    let low = starts[head] ?? 0;
    let high = starts[head + 1] ?? 0;
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((tails[middle] ?? 0) < tail) low = middle + 1;
      else high = middle;
    }
    return low < end && tails[low] === tail ? low : -1;
  };
}
