/** What phrases stand for, as the pack `words.pack` holds it: read in place, one phrase at a time. */
import { type PackSections, readDescription } from './pack.ts';
import { PHRASE_MARKS, TRUST_UNIT, type WordsMeta } from './pack-format.ts';
import { firstIndex, type TextTable, textTable } from './text-table.ts';
import { forEachVarint } from './varints.ts';

/** One of the things that a phrase stands for. */
export interface Said {
  readonly text: string;
  /** How far it is trusted, at most 1. */
  readonly trust: number;
}

/** How a phrase is looked up: `PHRASE_MARKS` says by what. */
export type PhraseKind = keyof typeof PHRASE_MARKS;

export interface Phrases {
  /** The most words that a phrase has. */
  readonly mostWords: number;
  /** The keys of the words that phrases are made of. */
  readonly words: TextTable;
  /** What a phrase stands for, the most likely first; `undefined` where it is none of those. */
  said(kind: PhraseKind, phrase: string): readonly Said[] | undefined;
}

export const NO_PHRASES: Phrases = {
  mostWords: 1,
  words: { size: 0, textAt: () => '' },
  said: () => undefined,
};

export function packedPhrases(pack: PackSections): Phrases {
  const { mostWords = 1 } = readDescription<WordsMeta>(pack.bytes('META'));
  const phrases = textTable(pack.starts('PHRA'), pack.bytes('PHRS'));
  const { startOf } = pack.starts('SAYA');
  const says = pack.bytes('SAYS');
  const texts = textTable(pack.starts('TXTA'), pack.bytes('TXTS'));
  return {
    mostWords,
    words: textTable(pack.starts('VOCA'), pack.bytes('VOCS')),
    said(kind, phrase) {
      const marked = PHRASE_MARKS[kind] + phrase;
      const index = firstIndex(0, phrases.size, (at) => phrases.textAt(at) >= marked);
      if (index === phrases.size || phrases.textAt(index) !== marked) return undefined;
      const numbers: number[] = [];
      forEachVarint(says, startOf(index), startOf(index + 1), (number) => numbers.push(number));
      return Array.from({ length: numbers.length >>> 1 }, (_, at) => ({
        text: texts.textAt(numbers[2 * at] ?? 0),
        trust: (numbers[2 * at + 1] ?? 0) / TRUST_UNIT,
      }));
    },
  };
}
