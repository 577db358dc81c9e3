/** How long a code was a code, whatever it was called meanwhile, and for which days a set can tell. */
import { addDays, type IsoDate } from '../model/dates.ts';
import type { CodePeriod, CodeSet } from './code-set.ts';

export interface Validity {
  readonly from: IsoDate;
  /** The last day, null while it holds. */
  readonly to: IsoDate | null;
}

/**
 * The days around `period` on which the code was billable, or a header, without a gap: a period ends with each change
 * of the title, and that takes nothing from the code's validity.
 */
export function validityAround(set: CodeSet, index: number, period: CodePeriod): Validity {
  const alike = set.periodsAt(index).filter(({ billable }) => billable === period.billable);
  let { from, to } = period;
  for (const earlier of alike.toReversed())
    if (earlier.to !== null && earlier.to < from && addDays(earlier.to, 1) === from) from = earlier.from;
  for (const later of alike) if (to !== null && addDays(to, 1) === later.from) to = later.to;
  return { from, to };
}

/** Whether a set is over on a date: nothing of it is in force any more, and no release will follow (ICD-9-CM). */
export const isClosed = (set: CodeSet, date: IsoDate): boolean =>
  date > set.through && set.countOn(date).codes === 0;

/** Whether a date lies before the releases of a set, in the time of others that are not loaded. */
export const isBeforeReleases = ({ since }: CodeSet, date: IsoDate): boolean =>
  since !== undefined && date < since;

/**
 * Whether the releases of a set say all of it on a date: what is not in the set on another may have been in an
 * earlier release, or be in a newer one.
 */
export const answersFor = (set: CodeSet, date: IsoDate): boolean =>
  !isBeforeReleases(set, date) && (date <= set.through || isClosed(set, date));
