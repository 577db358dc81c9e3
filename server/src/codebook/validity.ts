/** How long a code was a code, whatever it was called meanwhile. */
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
