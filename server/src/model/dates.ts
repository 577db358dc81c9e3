/**
 * Calendar dates without a time or a zone, as claims use them. Written `YYYY-MM-DD`, so that they compare as
 * strings do.
 */

declare const brand: unique symbol;

/** A real calendar date as `YYYY-MM-DD`. Made by `isoDate` and the readers only. */
export type IsoDate = string & { readonly [brand]: 'IsoDate' };

/** A closed stretch of days; a single day has both ends equal. */
export interface DateRange {
  readonly from: IsoDate;
  readonly through: IsoDate;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month counted from 1; 0 for a month that is none. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

/** A date from its parts, or `undefined` where the calendar has no such day (years 1800 to 2199). */
export function calendarDate(year: number, month: number, day: number): IsoDate | undefined {
  if (!(year >= 1800 && year <= 2199) || day < 1 || day > daysInMonth(year, month)) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}` as IsoDate;
}

/** A date from `YYYY-MM-DD`, or `undefined` where the text is not such a date. */
export function isoDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** A date from the eight digits `CCYYMMDD` of X12 (D8) and HL7. */
export function compactDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** How a two-digit year is read: a birth date is never in the future, a date of service is in this century. */
export type YearReading = 'birth' | 'service';

/**
 * A date as people write it: `2026-11-03`, `11/03/2026`, `11/03/26`, `20261103`, `11032026` (month first).
 * @param today decides the century of a two-digit birth year.
 */
export function writtenDate(text: string, reading: YearReading, today: IsoDate): IsoDate | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (american) {
    const year = fullYear(american[3] ?? '', reading, today);
    return calendarDate(year, Number(american[1]), Number(american[2]));
  }
  if (!/^\d{8}$/.test(text)) return undefined;
  // Eight digits: year first where that is a date of 1800 to 2199, else month first.
  return (
    compactDate(text) ??
    calendarDate(Number(text.slice(4)), Number(text.slice(0, 2)), Number(text.slice(2, 4)))
  );
}

function fullYear(digits: string, reading: YearReading, today: IsoDate): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const thisYear = Number(today.slice(0, 4));
  const inThisCentury = Math.floor(thisYear / 100) * 100 + year;
  return reading === 'birth' && inThisCentury > thisYear ? inThisCentury - 100 : inThisCentury;
}

/** Days since 1970-01-01, negative before it. */
export const dayNumber = (date: IsoDate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 86_400_000;

/** The date of a day number. */
export const dateOfDay = (day: number): IsoDate =>
  new Date(day * 86_400_000).toISOString().slice(0, 10) as IsoDate;

export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDay(dayNumber(date) + days);

/** Whole years between two dates, as an age is counted. */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  // Of the digits as one number, 20261103, a year is 10,000, and what month and day lack of it makes it one less.
  return Math.floor((digitsOf(to) - digitsOf(from)) / 10_000);
}

/** The digits of a date as one number. */
function digitsOf(date: IsoDate): number {
  let digits = 0;
  for (let at = 0; at < date.length; at++) {
    const digit = date.charCodeAt(at) - ZERO;
    if (digit >= 0) digits = digits * 10 + digit;
  }
  return digits;
}

const ZERO = 48;

/** The federal fiscal year of a date: FY2027 begins on 2026-10-01. */
export const fiscalYear = (date: IsoDate): number =>
  Number(date.slice(0, 4)) + (date.slice(5) >= '10-01' ? 1 : 0);

/** The date on the calendar of this machine's zone, not of Greenwich, at a moment that the caller names. */
export const localDate = (now: Date): IsoDate =>
  dateOfDay(Math.floor(now.getTime() / 86_400_000 - now.getTimezoneOffset() / 1440));
