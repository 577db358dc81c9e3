/** The codes that begin as typed, in an order that leads on. */
import type { CodePeriod, CodeSet } from '../codebook/code-set.ts';
import type { FoundCode, Wanted } from './found.ts';

/** The share of a list that headers may fill where there are more codes than it holds. */
const HEADER_SHARE = 0.2;

/** How many keys are looked at: more than any list shows, and few enough for a keystroke. */
const MOST_KEYS = 2000;

/** The length of a category, the shortest thing that has a title in ICD-10-CM. */
const CATEGORY_LENGTH = 3;

interface Candidate {
  readonly index: number;
  readonly length: number;
  readonly period: CodePeriod;
}

/**
 * The code typed itself, on whatever date it held; then the billable codes of the date, short before long; then
 * headers, short before long. Where there are too many, a fifth of the list is left to headers, so that a category
 * can be walked down.
 */
export function codesByPrefix(set: CodeSet, prefix: string, wanted: Wanted): readonly FoundCode[] {
  const exact = exactCode(set, prefix, wanted);
  const billable: Candidate[] = [];
  const headers: Candidate[] = [];
  const first = set.lowerBound(prefix);
  for (let index = first; index < Math.min(set.size, first + MOST_KEYS); index++) {
    const key = set.keyAt(index);
    if (!key.startsWith(prefix)) break;
    if (index === exact?.index) continue;
    const period = set.periodOn(index, wanted.date);
    if (period) (period.billable ? billable : headers).push({ index, length: key.length, period });
  }
  const leading = prefix.length < CATEGORY_LENGTH ? categories(set, prefix, wanted) : headers;
  return scoredByPlace([...(exact ? [exact] : []), ...together(billable, leading, wanted)]);
}

/** The code itself: of the date, else as it last was before it, else as it first will be. */
function exactCode(set: CodeSet, key: string, { date, billableOnly }: Wanted): Candidate | undefined {
  const index = set.indexOf(key);
  if (index < 0) return undefined;
  const periods = set.periodsAt(index);
  const period = set.periodOn(index, date) ?? periods.findLast(({ from }) => from <= date) ?? periods[0];
  return period && (period.billable || !billableOnly) ? { index, length: key.length, period } : undefined;
}

/** The categories that begin with less than a category, found by leaps over their codes. */
function categories(set: CodeSet, prefix: string, { date }: Wanted): Candidate[] {
  const found: Candidate[] = [];
  for (let index = set.lowerBound(prefix); index < set.size; ) {
    const category = set.keyAt(index).slice(0, CATEGORY_LENGTH);
    if (!category.startsWith(prefix) || category.length < CATEGORY_LENGTH) break;
    const period = set.periodOn(index, date);
    if (period && !period.billable && set.keyAt(index) === category)
      found.push({ index, length: CATEGORY_LENGTH, period });
    index = set.lowerBound(`${category}~`);
  }
  return found;
}

function together(billable: Candidate[], headers: Candidate[], { limit, billableOnly }: Wanted): Candidate[] {
  const shortFirst = (a: Candidate, b: Candidate) => a.length - b.length || a.index - b.index;
  billable.sort(shortFirst);
  if (billableOnly) return billable.slice(0, limit);
  headers.sort(shortFirst);
  const room = Math.min(headers.length, Math.floor(limit * HEADER_SHARE));
  return [...billable.slice(0, Math.max(0, limit - room)), ...headers].slice(0, limit);
}

const scoredByPlace = (candidates: readonly Candidate[]): FoundCode[] =>
  candidates.map(({ index, period }, place) => ({
    index,
    period,
    score: 1 - place / (candidates.length + 1),
  }));
