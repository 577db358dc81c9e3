/** How the releases of ICD-10-CM and ICD-10-PCS are named and dated: by fiscal years, with some amid a year. */
import { calendarDate, fiscalYear, type IsoDate } from '../../../server/src/model/dates.ts';
import type { ImportedRelease } from './imported.ts';

export const FEDERAL_LICENCE = 'Public domain (work of the United States government)';

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The number of a month by its first three letters, 0 where it is none. */
export const monthNumber = (name: string): number =>
  MONTH_NAMES.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

/** `April 2028`. */
export const monthOf = (date: IsoDate): string =>
  `${MONTH_NAMES[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/**
 * `…-order-April-2025.txt`, `…-tabular-April-1-2026.xml`, `…_tabular_Jan2021.xml`, `…_order_2027.txt`: a year alone is a
 * fiscal year, from 1 October before it.
 * @param word what stands before month and year.
 */
export function startInName(name: string, word: string): IsoDate | undefined {
  const [, month, year] =
    new RegExp(`${word}[-_ ](?:([a-z]+)[-_ ]?(?:1[-_ ])?)?(\\d{4})(?!\\d)`, 'i').exec(name) ?? [];
  if (year === undefined) return undefined;
  return month === undefined ? fiscalStart(Number(year)) : calendarDate(Number(year), monthNumber(month), 1);
}

/** The first day of a fiscal year. */
export const fiscalStart = (year: number): IsoDate | undefined => calendarDate(year - 1, 10, 1);

/** `FY2028`, or `April 2028` for a release amid a fiscal year. */
export function releaseFrom(from: IsoDate): ImportedRelease {
  const through = `${fiscalYear(from)}-09-30` as IsoDate;
  return { name: from.slice(5) === '10-01' ? `FY${through.slice(0, 4)}` : monthOf(from), from, through };
}
