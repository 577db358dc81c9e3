/** Which code took over from which, as a table: the conversion table with its ranges spelled out. */
import { addDays, type IsoDate } from '../../../server/src/model/dates.ts';
import { groupedBy } from '../grouped.ts';
import type { ConversionRow } from './conversion-table.ts';

/**
 * Rows `previous, since, code`, sorted. A range stands for its codes that were billable on the day before. The table
 * has a few codes that never were (E11.3X11): a code that was not billable when the row says so is passed over.
 * @param billableOn the billable codes on a date, in their order.
 */
export function replacementRows(
  conversions: readonly ConversionRow[],
  billableOn: (date: IsoDate) => readonly string[],
): string[][] {
  const rows = new Map<string, string[]>();
  for (const [since, converted] of groupedBy(conversions, (row) => row.since)) {
    const before = billableOn(addDays(since, -1));
    const earlier = new Set(before);
    const now = new Set(billableOn(since));
    for (const { code, previous } of converted.filter((row) => now.has(row.code)))
      for (const { first, last } of previous)
        for (const key of first === last
          ? [first].filter((one) => earlier.has(one))
          : before.filter((one) => first <= one && one <= last))
          if (key !== code) rows.set(`${key} ${since} ${code}`, [key, since, code]);
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
