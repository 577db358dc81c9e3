/** The words of each term, in the blocks that `server/src/codebook/pack-format.ts` describes. */
import { TERM_MARK_BITS, TERM_MARKS, TERM_NEW_LEVEL_BITS } from '../../server/src/codebook/pack-format.ts';
import { numberOf, textBytes, varintBytes } from './bytes.ts';
import type { Term } from './term.ts';

/** A term as the pack shows it. */
export interface ShownTerm {
  readonly term: Term;
  /** The first form of each level. */
  readonly levels: readonly string[];
  /** What stands behind them: further forms of the last level and its modifiers. */
  readonly tail: string;
}

/**
 * @param shown in the order of their numbers.
 * @param block how many terms a block has.
 */
export function termRecords(shown: readonly ShownTerm[], block: number) {
  const { wordsIn, words } = shownWords(shown);
  const coded = (text: string): number[] => {
    const list = wordsIn(text).map((word) => numberOf(words, word) * 2);
    return list.map((word, at) => (at === list.length - 1 ? word + 1 : word));
  };
  const blocks: number[][] = [];
  let levelsBefore: readonly string[] = [];
  for (const [at, { levels, tail, term }] of shown.entries()) {
    if (at % block === 0) {
      blocks.push([]);
      levelsBefore = [];
    }
    const shared = sharedLevels(levels, levelsBefore);
    const marks = (tail === '' ? 0 : TERM_MARKS.tail) | (term.target === '' ? 0 : TERM_MARKS.target);
    blocks
      .at(-1)
      ?.push(
        ...levelCounts(shared, levels.length - shared, marks),
        ...levels.slice(shared).flatMap(coded),
        ...(tail === '' ? [] : coded(tail)),
        ...(term.target === '' ? [] : coded(term.target)),
      );
    levelsBefore = levels;
  }
  return { ...varintBytes(blocks), words: textBytes([...words.keys()]) };
}

function sharedLevels(levels: readonly string[], before: readonly string[]): number {
  const differs = levels.findIndex((level, at) => level !== before[at]);
  return differs < 0 ? levels.length : differs;
}

function levelCounts(shared: number, further: number, marks: number): number[] {
  const most = (1 << TERM_NEW_LEVEL_BITS) - 1;
  const counts = (shared << TERM_NEW_LEVEL_BITS) | Math.min(further, most);
  return [(counts << TERM_MARK_BITS) | marks, ...(further < most ? [] : [further])];
}

/** A level of several words that stands at least this often is one word to the pack. */
const LEAST_PHRASE = 40;

/** Numbers of a varint of one byte, and of two, above the bit that marks the last word of a text. */
const ONE_BYTE = 1 << 6;
const TWO_BYTES = 1 << 13;

/** How texts are parted into words, and the number of each. */
function shownWords(shown: readonly ShownTerm[]) {
  const counts = countsOf(shown.flatMap(({ levels }) => levels.filter((level) => level.includes(' '))));
  const phrases = new Set([...counts].filter(([, count]) => count >= LEAST_PHRASE).map(([phrase]) => phrase));
  const wordsIn = (text: string): readonly string[] => (phrases.has(text) ? [text] : text.split(' '));
  const texts = shown.flatMap(({ levels, tail, term }) => [...levels, tail, term.target]);
  const frequent = [...countsOf(texts.filter((text) => text !== '').flatMap(wordsIn))]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word);
  // Within those that take as many bytes, sorted words are smaller once they are compressed.
  const numbered = [
    ...frequent.slice(0, ONE_BYTE),
    ...frequent.slice(ONE_BYTE, TWO_BYTES).sort(),
    ...frequent.slice(TWO_BYTES).sort(),
  ];
  return { wordsIn, words: new Map(numbered.map((word, number) => [word, number])) };
}

function countsOf(things: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}
