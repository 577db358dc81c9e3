/** The words of a pack's titles and the codes that hold them. */
import type { WordIndex } from './code-set.ts';
import type { Pack } from './pack.ts';
import { firstIndex, type TextTable, textTable } from './text-table.ts';
import { ascendingInto, endOfVarint, forEachAscending, forEachVarint } from './varints.ts';

export const packedWords = (pack: Pack): WordIndex =>
  wordIndex(textTable(pack.u32('IXWA'), pack.bytes('IXWS')), pack.u32('POSA'), pack.bytes('POST'));

/**
 * @param words sorted.
 * @param starts where the postings of each word begin in `postings`, and where the last end.
 */
export function wordIndex(words: TextTable, starts: Uint32Array, postings: Uint8Array): WordIndex {
  return {
    size: words.size,
    wordAt: (word) => words.textAt(word),
    lowerBound: (prefix) => firstIndex(0, words.size, (word) => words.textAt(word) >= prefix),
    forEachCode(word, visit) {
      // How many there are stands before them.
      const start = endOfVarint(postings, starts[word] ?? 0);
      forEachAscending(postings, start, starts[word + 1] ?? 0, visit);
    },
    codesInto: (word, into) =>
      ascendingInto(postings, endOfVarint(postings, starts[word] ?? 0), starts[word + 1] ?? 0, into),
    frequency(word) {
      const start = starts[word] ?? 0;
      let count: number | undefined;
      // The number of codes takes five bytes at most.
      forEachVarint(postings, start, Math.min(start + 5, starts[word + 1] ?? 0), (value) => {
        count ??= value;
      });
      return count ?? 0;
    },
  };
}
