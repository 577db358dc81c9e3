/**
 * The one answer to "what is this code on this date". Nine checks, hover and completion stand on it.
 * Authority: 45 CFR 162.1000(a) (the code set in force on the date of service), ICD-10-CM Official Guidelines
 * I.A.3 (categories, subcategories, codes), I.A.4 and I.A.5 (placeholder X and 7th characters).
 */
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';
import type { Codebook, CodePeriod, CodeSet, Release } from './code-set.ts';

interface Known {
  readonly set: CodeSet;
  readonly index: number;
  readonly key: string;
  readonly date: IsoDate;
  readonly release: Release;
}

export type Verdict =
  | (Known & { readonly kind: 'valid'; readonly period: CodePeriod })
  /** A category or subcategory on the date: `children` are the indexes one level below. */
  | (Known & { readonly kind: 'header'; readonly period: CodePeriod; readonly children: readonly number[] })
  /** A header whose billable codes differ from it by X padding and the 7th character only: their indexes. */
  | (Known & {
      readonly kind: 'needs-7th-character';
      readonly period: CodePeriod;
      readonly codes: readonly number[];
    })
  /** Neither code nor header yet: the first period begins later. */
  | (Known & { readonly kind: 'not-yet'; readonly next: CodePeriod })
  /** Neither code nor header any more; `last` is the latest period before the date, `next` a later one if it came back. */
  | (Known & { readonly kind: 'retired'; readonly last: CodePeriod; readonly next: CodePeriod | undefined })
  /** Placeholder X wrong or absent; `corrected` is the one valid code meant, where exactly one results. */
  | {
      readonly kind: 'bad-placeholder';
      readonly set: CodeSet;
      readonly key: string;
      readonly date: IsoDate;
      readonly release: Release;
      readonly corrected: number | undefined;
    }
  /** Not in the set on any date. `beyond` where the date is past the last release, so that it may be newer than the data. */
  | {
      readonly kind: 'unknown';
      readonly set: CodeSet;
      readonly key: string;
      readonly date: IsoDate;
      readonly release: Release;
      readonly beyond: boolean;
    }
  | { readonly kind: 'no-data'; readonly system: CodeSystemId; readonly key: string; readonly date: IsoDate };

export type VerdictKind = Verdict['kind'];

/** Judges `key` (upper case, no dot) of `system` on `date`. */
export declare function verdict(
  codebook: Codebook,
  system: CodeSystemId,
  key: string,
  date: IsoDate,
): Verdict;
