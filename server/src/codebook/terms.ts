/**
 * The terms of a code set: what the Alphabetic Index, its tables, the inclusion terms of the Tabular and lists of
 * synonyms call its codes, each with the codes that it leads to.
 */
import type { CodeSystemId } from '../model/systems.ts';
import type { TermKind } from './pack-format.ts';
import type { PiecedTexts } from './text-table.ts';

/** Terms are numbered from 0, kind by kind in the order of `TERM_KINDS`, those of one main term side by side. */
export interface TermTable extends PiecedTexts {
  readonly system: CodeSystemId;
  readonly size: number;
  /** The path as shown, its levels parted by `, `: `Diabetes, type 2, with, kidney complication NEC`. */
  textAt(term: number): string;
  kindAt(term: number): TermKind;
  /**
   * The codes that the term leads to, as indexes of the set of its system, in the order of the index: those of the
   * term to which a *see* sends, where it sends to one. A header stands for what is below it (`C79.8-`). Empty where
   * the term only sends elsewhere (`targetAt`).
   */
  codesAt(term: number): readonly number[];
  /**
   * What the term says to look up instead: the path of a *see*, of a *see also* without a code of its own, or the
   * value of the ICD-10-PCS tables that the word stands for (*use*). `''` where it says none.
   */
  targetAt(term: number): string;
  /**
   * How many words of each path narrow its meaning, at most 255: those in parentheses (nonessential modifiers), NOS,
   * NEC, plain words (`of`, `with`) and second forms of a main term (`Diabetes, diabetic`) are not counted.
   */
  readonly lengths: Uint8Array;
  /** The words of the paths, nonessential modifiers and second forms among them. */
  readonly words: TermWords;
  /**
   * The numbers of the concepts of the words of titles and of these words behind them (`conceptNumbers`), where the
   * terms were packed beside such titles.
   */
  conceptsBeside(titles: IndexedWords): Uint32Array | undefined;
}

/** Words of an index by how many there are and their checksum. */
export interface IndexedWords {
  readonly size: number;
  checksum(): number;
}

/** Words of terms: sorted, folded as `model/words.ts` folds them, with the numbers of the terms that hold each. */
export interface TermWords {
  readonly size: number;
  wordAt(word: number): string;
  /** The first word not less than `prefix`. */
  lowerBound(prefix: string): number;
  /** Calls back with the number of each term that holds the word, in ascending order. */
  forEachTerm(word: number, visit: (term: number) => void): void;
  /** Writes them into an array, which has room for all terms, and answers how many there are. */
  termsInto(word: number, into: Uint32Array): number;
  /** How many terms hold the word. */
  frequency(word: number): number;
}
