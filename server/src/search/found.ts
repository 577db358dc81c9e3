/** A code found in one set, and what is wanted of it. */
import type { CodePeriod } from '../codebook/code-set.ts';
import type { IsoDate } from '../model/dates.ts';

export interface Wanted {
  /** The date judged: titles are those of this date. */
  readonly date: IsoDate;
  readonly limit: number;
  readonly billableOnly?: true;
  /** Only codes that are common in practice. */
  readonly commonOnly?: true;
  /** Only codes that begin so. */
  readonly below?: string;
  /** Only codes that score as much: others would stand behind those of another set. */
  readonly least?: number;
}

/** Words that were read as others. */
export interface Correction {
  readonly written: string;
  readonly read: string;
}

/** What of the query was read as something else, where that led to the code. */
export interface ReadAs {
  /** Slips of spelling, and words of which the end is missing. */
  readonly corrected?: readonly Correction[];
  /** Abbreviations, everyday words and names of brands, with what they stand for. */
  readonly meant?: readonly Correction[];
}

/** A code and what it is ranked by. */
export interface FoundCode {
  readonly index: number;
  /** From 0 to 1. */
  readonly score: number;
  /** Found out for the codes that are shown: most of those found in one set stand behind those of another. */
  readonly told: () => ToldCode | undefined;
}

/** What is shown of a code found. */
export interface ToldCode extends ReadAs {
  readonly period: CodePeriod;
  /** The term that led to the code, where its title alone did not. */
  readonly via?: string;
}
