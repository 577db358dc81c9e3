/** What clinicians' abbreviations stand for, whatever system is searched. */
import { wordsOf } from '../model/words.ts';
import type { WordList } from './word-lists.ts';

/** Whose an expansion is: ours, federal texts (CMS, CDC/NCHS), or a list of clinicians, which suggests and never asserts. */
export type AbbreviationSource = 'own' | 'federal' | 'clinicians';

/** One meaning of an abbreviation. */
export interface Expansion {
  /** In words of the code sets: `congestive heart failure`. */
  readonly text: string;
  readonly source: AbbreviationSource;
}

export interface Abbreviations {
  /** How many abbreviations there are. */
  readonly size: number;
  /** The most words that one has: `n/v` has two, as has `c-section`. */
  readonly mostWords: number;
  /**
   * What an abbreviation stands for, the most likely first; more than one is an ambiguity to be shown. Empty where it
   * is none.
   * @param words as `wordsOf` folds them: `n/v` is `['n', 'v']`.
   */
  expansionsOf(words: readonly string[]): readonly Expansion[];
}

/** @param list rows `abbreviation, expansion, source, rank`, those of one abbreviation by rank. */
export function readAbbreviations(list: WordList): Abbreviations {
  const expansions = new Map<string, Expansion[]>();
  let mostWords = 0;
  for (const [abbreviation = '', text = '', source = ''] of list) {
    const words = wordsOf(abbreviation);
    const key = words.join(' ');
    const known = expansions.get(key) ?? [];
    known.push({ text, source: source as AbbreviationSource });
    expansions.set(key, known);
    mostWords = Math.max(mostWords, words.length);
  }
  return {
    size: expansions.size,
    mostWords,
    expansionsOf: (words) => expansions.get(words.join(' ')) ?? [],
  };
}
