/**
 * The one answer to "what is this code on this date". Nine checks, hover and completion stand on it.
 * Authority: 45 CFR 162.1000(a) (the code set in force on the date of service), ICD-10-CM Official Guidelines
 * I.A.3 (categories, subcategories, codes), I.A.4 and I.A.5 (placeholder X and 7th characters).
 */
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';
import type { Codebook, CodePeriod, CodeSet, Release } from './code-set.ts';
import { codesByPlaceholders, codesLackingOnlyThe7th, withoutTrailingPlaceholders } from './placeholders.ts';
import { answersFor } from './validity.ts';

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
  /**
   * A header whose billable codes differ from it by X padding and the 7th character only: their indexes. `key` may
   * have some of the padding already (S0990X); `index` is the header's.
   */
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
  /** Not in the set on any date. `beyond` where the date is not of the days that the releases answer for, so that the data may lack it. */
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

/**
 * Judges a code of `system` on a date of service.
 * @param key upper case without a dot; anything else is `unknown`.
 */
export function verdict(codebook: Codebook, system: CodeSystemId, key: string, date: IsoDate): Verdict {
  const set = codebook.set(system);
  if (!set) return { kind: 'no-data', system, key, date };
  const index = set.indexOf(key);
  if (index < 0) return verdictOnUnlisted(set, key, date);
  const known = { set, index, key, date, release: set.releaseOn(date) };
  const period = set.periodOn(index, date);
  if (!period) return verdictOnOtherDays(known);
  if (period.billable) return { kind: 'valid', ...known, period };
  const codes = system === 'icd-10-cm' ? codesLackingOnlyThe7th(set, index, key, date) : [];
  return codes.length > 0
    ? { kind: 'needs-7th-character', ...known, period, codes }
    : { kind: 'header', ...known, period, children: set.childrenOf(index, date) };
}

/** A code that is in the set, but not on this date. */
function verdictOnOtherDays(known: Known): Verdict {
  const periods = known.set.periodsAt(known.index);
  const next = periods.find(({ from }) => from > known.date);
  const last = periods.findLast(({ to }) => to !== null && to < known.date);
  if (last) return { kind: 'retired', ...known, last, next };
  if (next) return { kind: 'not-yet', ...known, next };
  throw new Error(`${known.set.system} has a code without a period.`);
}

/** A key that the set has on no date. */
function verdictOnUnlisted(set: CodeSet, key: string, date: IsoDate): Verdict {
  const release = set.releaseOn(date);
  const unknown = { kind: 'unknown', set, key, date, release, beyond: !answersFor(set, date) } as const;
  if (set.system !== 'icd-10-cm') return unknown;
  const index = set.indexOf(withoutTrailingPlaceholders(key));
  const period = index < 0 ? undefined : set.periodOn(index, date);
  const codes = period && !period.billable ? codesLackingOnlyThe7th(set, index, key, date) : [];
  if (period && codes.length > 0)
    return { kind: 'needs-7th-character', set, index, key, date, release, period, codes };
  const meant = codesByPlaceholders(set, key, date);
  if (meant.length === 0) return unknown;
  const [only] = meant;
  return {
    kind: 'bad-placeholder',
    set,
    key,
    date,
    release,
    corrected: meant.length === 1 ? only : undefined,
  };
}
