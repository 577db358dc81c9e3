/** The words of a pack's titles and the codes that hold them. */
import type { WordIndex } from './code-set.ts';
import type { Pack } from './pack.ts';
import { firstIndex, textTable } from './text-table.ts';
import { forEachVarint } from './varints.ts';

export function packedWords(pack: Pack): WordIndex {
  const words = textTable(pack.u32('IXWA'), pack.bytes('IXWS'));
  const starts = pack.u32('POSA');
  const postings = pack.bytes('POST');

  /** Visits the number of codes and then the differences between them. */
  const forEachNumber = (word: number, visit: (value: number) => void) =>
    forEachVarint(postings, starts[word] ?? 0, starts[word + 1] ?? 0, visit);

  return {
    size: words.size,
    wordAt: (word) => words.textAt(word),
    lowerBound: (prefix) => firstIndex(0, words.size, (word) => words.textAt(word) >= prefix),
    forEachCode(word, visit) {
      let code = 0;
      let at = 0;
      let inRun = false;
      forEachNumber(word, (value) => {
        const nth = at++;
        if (nth === 0) return;
        if (inRun) {
          for (let left = value; left > 0; left--) visit(++code);
          inRun = false;
        } else if (value === 0 && nth > 1) inRun = true;
        else {
          code += value;
          visit(code);
        }
      });
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
