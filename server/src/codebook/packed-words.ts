/** The words of a pack's titles and the codes that hold them. */
import type { WordIndex } from './code-set.ts';
import type { Pack } from './pack.ts';
import { firstIndex, textTable } from './text-table.ts';
import { endOfVarint, forEachAscending, forEachVarint } from './varints.ts';

export function packedWords(pack: Pack): WordIndex {
  const words = textTable(pack.u32('IXWA'), pack.bytes('IXWS'));
  const starts = pack.u32('POSA');
  const postings = pack.bytes('POST');

  return {
    size: words.size,
    wordAt: (word) => words.textAt(word),
    lowerBound: (prefix) => firstIndex(0, words.size, (word) => words.textAt(word) >= prefix),
    forEachCode(word, visit) {
      // How many there are stands before them.
      const start = endOfVarint(postings, starts[word] ?? 0);
      forEachAscending(postings, start, starts[word + 1] ?? 0, visit);
    },
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
