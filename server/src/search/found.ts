/** A code found in one set, and what is wanted of it. */
import type { CodePeriod } from '../codebook/code-set.ts';
import type { IsoDate } from '../model/dates.ts';

export interface Wanted {
  /** The date judged: titles are those of this date. */
  readonly date: IsoDate;
  readonly limit: number;
  readonly billableOnly?: true;
}

export interface FoundCode {
  readonly index: number;
  readonly period: CodePeriod;
  /** From 0 to 1. */
  readonly score: number;
}
