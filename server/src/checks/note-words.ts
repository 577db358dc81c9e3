/** What the words of a note and of a title say a condition is. */
import { wordsOf } from '../model/words.ts';
import type { SoundDiagnosis } from './check.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the that of to by at as for from on nos nec any other unspecified specified elsewhere classified classifiable see code codes condition conditions disease diseases disorder disorders syndrome type'.split(
    ' ',
  ),
);

/** The words that say what a condition is. */
export const contentOf = (text: string): string[] =>
  wordsOf(text).filter((word) => !SMALL_WORDS.has(word) && !/\d/.test(word));

/** Enough of a word that `diabetic` and `diabetes`, `pregnant` and `pregnancy`, `artery` and `arteries` agree. */
export const stem = (word: string): string => word.replace(/ies$/, 'y').slice(0, 6);

/** The titles over a diagnosis and its own: of its chapter and section too, or from its category on. */
export function titlesOf({ set, index, date }: SoundDiagnosis, from: 'chapter' | 'category'): string[] {
  return set
    .pathOf(index, date)
    .filter(({ kind }) => from === 'chapter' || kind === 'header' || kind === 'code')
    .map(({ title }) => title);
}
