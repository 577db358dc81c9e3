/** What clinicians' abbreviations stand for, whatever system is searched. */

/** One meaning of an abbreviation. */
export interface Expansion {
  /** In lower case words: `congestive heart failure`. */
  readonly text: string;
  /** Ours; federal texts (CMS, CDC/NCHS); or a list that clinicians made, which suggests and never asserts. */
  readonly source: 'own' | 'federal' | 'clinicians';
}

export interface Abbreviations {
  /** How many abbreviations there are. */
  readonly size: number;
  /** The most words that one has: `n/v` has two, `c-section` two. */
  readonly mostWords: number;
  /**
   * What an abbreviation stands for, the most likely first; more than one is an ambiguity to be shown. Empty where it
   * is none.
   * @param words as `wordsOf` folds them: `n/v` is `['n', 'v']`.
   */
  expansionsOf(words: readonly string[]): readonly Expansion[];
}
