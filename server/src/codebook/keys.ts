/** The keys of a pack: sorted, of one width, padded with zeros, compared byte by byte without making strings. */
import { type FindKey, keyTable } from './key-table.ts';
import type { Pack } from './pack.ts';
import { firstIndex } from './text-table.ts';

export interface Keys {
  readonly size: number;
  keyAt(index: number): string;
  /** The index of a key, or -1. */
  indexOf(key: string): number;
  /** The first index whose key is not less than `prefix`. */
  lowerBound(prefix: string): number;
  /** The first index after `index` whose key does not begin with the key at `index`: where its subtree ends. */
  endOfSubtree(index: number): number;
}

/** How many look-ups take as long as a table of all keys of a large set: some 25 ms, which a first search would wait for. */
const LEAST_ASKED = 20_000;

export function packedKeys(pack: Pack): Keys {
  const bytes = pack.bytes('KEYS');
  const width = pack.meta.keyWidth;
  const size = Math.floor(bytes.length / width);

  /** Below zero where the key at `index` comes before `text`, zero where it begins with it. */
  const compare = (index: number, text: string): number => {
    const start = index * width;
    for (let at = 0; at < text.length; at++) {
      const byte = at < width ? (bytes[start + at] ?? 0) : 0;
      const difference = byte - text.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const keyAt = (index: number): string => {
    let key = '';
    for (let at = index * width; at < (index + 1) * width; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 0) break;
      key += String.fromCharCode(byte);
    }
    return key;
  };
  /**
   * A binary search that never compares twice what is known to agree: all keys between two that agree with the
   * text in their first n characters do so too.
   */
  const lowerBound = (prefix: string): number => {
    let low = 0;
    let high = size;
    let agreedBelow = 0;
    let agreedAbove = 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      let at = Math.min(agreedBelow, agreedAbove);
      let difference = 0;
      for (; at < prefix.length; at++) {
        difference = (at < width ? (bytes[middle * width + at] ?? 0) : 0) - prefix.charCodeAt(at);
        if (difference !== 0) break;
      }
      if (difference < 0) {
        low = middle + 1;
        agreedBelow = at;
      } else {
        high = middle;
        agreedAbove = at;
      }
    }
    return low;
  };
  const searched: FindKey = (key) => {
    const index = lowerBound(key);
    return index < size && keyAt(index) === key ? index : -1;
  };
  // A hover asks for a few keys, a search for a few thousand; many claims ask for hundreds of thousands.
  let asked = 0;
  let find: FindKey = (key) => {
    if (++asked === LEAST_ASKED) find = keyTable(size, keyAt) ?? searched;
    return searched(key);
  };
  return {
    size,
    keyAt,
    lowerBound,
    indexOf: (key) => find(key),
    endOfSubtree(index) {
      const key = keyAt(index);
      return firstIndex(index + 1, size, (other) => compare(other, key) !== 0);
    },
  };
}
