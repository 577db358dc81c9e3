/** A code found in one set, and what is wanted of it. */
import type { CodePeriod } from '../codebook/code-set.ts';
import type { IsoDate } from '../model/dates.ts';

export interface Wanted {
  /** The date judged: titles are those of this date. */
  readonly date: IsoDate;
  readonly limit: number;
  readonly billableOnly?: true;
}

/** A word that was read as another one. */
export interface Correction {
  readonly written: string;
  readonly read: string;
}

export interface FoundCode {
  readonly index: number;
  readonly period: CodePeriod;
  /** From 0 to 1. */
  readonly score: number;
  readonly corrected?: readonly Correction[];
  /** The term that led to the code, where its title alone did not. */
  readonly via?: string;
}
