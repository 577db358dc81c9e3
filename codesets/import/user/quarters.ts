/** The quarters in which CMS publishes edits. */
import { addDays, calendarDate, type IsoDate } from '../../../server/src/model/dates.ts';
import type { ImportedRelease } from './imported.ts';

/** The first day of a quarter from 1 to 4, or `undefined` where there is none such. */
export const quarterStart = (year: number, quarter: number): IsoDate | undefined =>
  quarter >= 1 && quarter <= 4 ? calendarDate(year, quarter * 3 - 2, 1) : undefined;

/** A release that holds from a day to the end of its quarter: `2026 Q2`. */
export function quarterRelease(from: IsoDate): ImportedRelease {
  const year = Number(from.slice(0, 4));
  const quarter = Math.ceil(Number(from.slice(5, 7)) / 3);
  const next = quarterStart(quarter === 4 ? year + 1 : year, (quarter % 4) + 1) ?? from;
  return { name: `${year} Q${quarter}`, from, through: addDays(next, -1) };
}
