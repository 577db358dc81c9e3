/** The concepts of words: plurals and spellings of one word are one, by its key. */
import { wordKey } from './word-forms.ts';

/** The number of the concept of each word; concepts are numbered in the order of their keys. */
export function conceptNumbers(words: readonly string[]): Uint32Array {
  const keys = words.map(wordKey);
  const numbers = new Map([...new Set(keys)].sort().map((key, number) => [key, number]));
  return Uint32Array.from(keys, (key) => numbers.get(key) ?? 0);
}
