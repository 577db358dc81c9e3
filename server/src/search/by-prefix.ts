/** The codes that begin as typed, in an order that leads on. */
import type { CodePeriod, CodeSet } from '../codebook/code-set.ts';
import type { FoundCode, Wanted } from './found.ts';

/** The share of a list that headers may fill where there are more codes than it holds. */
const HEADER_SHARE = 0.2;

/** How many keys are looked at, unless a longer list is wanted: more than any list shows, and few enough for a keystroke. */
const MOST_KEYS = 1000;

/** The length of a category, the shortest thing that has a title in ICD-10-CM. */
const CATEGORY_LENGTH = 3;

interface Candidate {
  readonly index: number;
  readonly length: number;
}

/**
 * The code typed itself, on whatever date it held; then the billable codes of the date, short before long; then
 * the headers of the next level. Where there are too many, a fifth of the list is left to headers, so that a category
 * can be walked down.
 */
export function codesByPrefix(set: CodeSet, prefix: string, wanted: Wanted): readonly FoundCode[] {
  const exact = set.indexOf(prefix);
  const billable: Candidate[] = [];
  const headers: Candidate[] = [];
  const first = set.lowerBound(prefix);
  const most = Math.max(MOST_KEYS, 2 * wanted.limit);
  for (let index = first; index < Math.min(set.size, first + most); index++) {
    const key = set.keyAt(index);
    if (!key.startsWith(prefix)) break;
    const status = index === exact ? undefined : set.statusOn(index, wanted.date);
    if (status) (status === 'billable' ? billable : headers).push({ index, length: key.length });
  }
  const leading =
    prefix.length < CATEGORY_LENGTH
      ? categories(set, prefix, wanted)
      : exact >= 0
        ? headersBelow(set, exact, wanted)
        : headers;
  const itself = exactCode(set, exact, wanted);
  const room = { ...wanted, limit: wanted.limit - itself.length };
  return scoredByPlace([
    ...itself,
    ...together(billable, leading, room).flatMap(({ index }) => {
      const period = set.periodOn(index, wanted.date);
      return period ? [{ index, period }] : [];
    }),
  ]);
}

interface Code {
  readonly index: number;
  readonly period: CodePeriod;
}

/** The code itself: of the date, else as it last was before it, else as it first will be. */
function exactCode(set: CodeSet, index: number, { date, billableOnly }: Wanted): Code[] {
  if (index < 0) return [];
  const periods = set.periodsAt(index);
  const period = set.periodOn(index, date) ?? periods.findLast(({ from }) => from <= date) ?? periods[0];
  return period && (period.billable || !billableOnly) ? [{ index, period }] : [];
}

/** The headers one level below a header. */
const headersBelow = (set: CodeSet, index: number, { date }: Wanted): Candidate[] =>
  set
    .childrenOf(index, date)
    .filter((child) => set.statusOn(child, date) === 'header')
    .map((child) => ({ index: child, length: set.keyAt(child).length }));

/** The categories that begin with less than a category, found by leaps over their codes. */
function categories(set: CodeSet, prefix: string, { date }: Wanted): Candidate[] {
  const found: Candidate[] = [];
  for (let index = set.lowerBound(prefix); index < set.size; ) {
    const key = set.keyAt(index);
    if (!key.startsWith(prefix) || key.length < CATEGORY_LENGTH) break;
    if (set.statusOn(index, date) === 'header') found.push({ index, length: key.length });
    index = set.lowerBound(`${key.slice(0, CATEGORY_LENGTH)}~`);
  }
  return found;
}

function together(billable: Candidate[], headers: Candidate[], { limit, billableOnly }: Wanted): Candidate[] {
  const shortFirst = (a: Candidate, b: Candidate) => a.length - b.length || a.index - b.index;
  billable.sort(shortFirst);
  if (limit <= 0) return [];
  if (billableOnly) return billable.slice(0, limit);
  headers.sort(shortFirst);
  const room = Math.min(headers.length, Math.floor(limit * HEADER_SHARE));
  return [...billable.slice(0, Math.max(0, limit - room)), ...headers].slice(0, limit);
}

const scoredByPlace = (codes: readonly Code[]): FoundCode[] =>
  codes.map(({ index, period }, place) => ({
    index,
    score: 1 - place / (codes.length + 1),
    told: () => ({ period }),
  }));
