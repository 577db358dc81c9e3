/** The words of a pack's titles and the codes that hold them. */
import type { WordIndex } from './code-set.ts';
import type { Pack } from './pack.ts';
import { type Crc32, crc32 } from './pack-format.ts';
import { packedConcepts } from './packed-concepts.ts';
import type { Starts } from './starts.ts';
import { firstIndex, type TextTable, textTable } from './text-table.ts';
import { ascendingInto, endOfVarint, forEachAscending, forEachVarint } from './varints.ts';

/** @param crc a quicker CRC-32 than ours, where the machine has it. */
export function packedWords(pack: Pack, crc: Crc32 = crc32): WordIndex {
  const texts = pack.bytes('IXWS');
  const words = textTable(pack.starts('IXWA'), texts);
  return {
    ...wordIndex(words, pack.starts('POSA'), pack.bytes('POST')),
    checksum: () => crc(texts),
    concepts: () => packedConcepts(pack.bytes('CONC'), words.size),
    lengths: pack.bytes('TTLN'),
  };
}

/** Words and who holds them, titles or terms. */
type Holders = Omit<WordIndex, 'checksum' | 'concepts' | 'lengths'>;

/**
 * @param words sorted.
 * @param starts those of the postings of each word.
 */
export function wordIndex(words: TextTable, { startOf }: Starts, postings: Uint8Array): Holders {
  return {
    size: words.size,
    wordAt: (word) => words.textAt(word),
    lowerBound: (prefix) => firstIndex(0, words.size, (word) => words.textAt(word) >= prefix),
    forEachCode(word, visit) {
      // How many there are stands before them.
      const start = endOfVarint(postings, startOf(word));
      forEachAscending(postings, start, startOf(word + 1), visit);
    },
    codesInto: (word, into) =>
      ascendingInto(postings, endOfVarint(postings, startOf(word)), startOf(word + 1), into),
    frequency(word) {
      const start = startOf(word);
      let count: number | undefined;
      // The number of codes takes five bytes at most.
      forEachVarint(postings, start, Math.min(start + 5, startOf(word + 1)), (value) => {
        count ??= value;
      });
      return count ?? 0;
    },
  };
}
