/** Dates of a note as days of the stay, so that `on 4/13` says as much as `on hospital day 4` (Official Guidelines, appendix I). */
import { calendarDate, dayNumber, type IsoDate } from '../model/dates.ts';
import { fieldDates } from '../model/fields.ts';
import type { ClaimContext } from './check.ts';

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** `2026-04-13`, `4/13`, `4/13/26`, `April 13`, `13 Apr`, `on the 13th`; no blood pressure, score or strength. */
const DATES = new RegExp(
  `\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b|(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})(?:/(?:20)?\\d\\d)?(?![\\d/%]| ?(?:pain|strength|systolic|murmur|vf|scale|mm|cm|points?|doses?))|\\b${NAMED}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b|\\b(\\d{1,2})(?:st|nd|rd|th)? ${NAMED}\\b|\\b(?<=(?:on|by|of) the )(\\d{1,2})(?:st|nd|rd|th)\\b`,
  'gi',
);

const monthOf = (name: string): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The text with each date that is not behind the stay as that day of it, which for no date before it is a later one. */
export function withDays({ claim }: ClaimContext, text: string): string {
  const from = fieldDates(claim, 'admission')?.from ?? fieldDates(claim, 'statement period')?.from;
  if (!from) return text;
  const through =
    fieldDates(claim, 'discharge')?.from ?? fieldDates(claim, 'statement period')?.through ?? from;
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  // A stay may go over the end of the year.
  const dayOf = (of: number, on: string | undefined): IsoDate | undefined =>
    calendarDate(of < month ? year + 1 : year, of, Number(on));
  return text.replace(DATES, (written: string, ...parts: (string | undefined)[]) => {
    const [y, m, d, usMonth, usDay, name, nameDay, dayName, named, only] = parts;
    const date = y
      ? calendarDate(Number(y), Number(m), Number(d))
      : usMonth
        ? dayOf(Number(usMonth), usDay)
        : name
          ? dayOf(monthOf(name), nameDay)
          : named
            ? dayOf(monthOf(named), dayName)
            : dayOf(month, only);
    return date && date <= through ? `hospital day ${dayNumber(date) - dayNumber(from) + 1}` : written;
  });
}
