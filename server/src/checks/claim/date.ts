/** claim/date: a date that is none, or that cannot be right beside the others. */
import { type DateRange, type IsoDate, yearsBetween } from '../../model/dates.ts';
import type { Claim, Field } from '../../model/document.ts';
import { type FieldKey, field, fieldDate, fieldDates } from '../../model/fields.ts';
import type { Span } from '../../model/text.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said } from '../check.ts';
import { claimText, withServices } from '../samples.ts';

/** Nobody has been older for certain; MCE and I/OCE take ages of 0 to 124. */
const OLDEST = 124;

/** Dates that may lie ahead: a stay or an inability to work that is expected to end, an authorization. */
const MAY_BE_AHEAD: ReadonlySet<FieldKey> = new Set(['unable to work', 'other date']);

export const date: ClaimCheck = {
  id: 'claim/date',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  title: 'A date is none, lies in the future, or contradicts another.',
  authority:
    'CMS 100-04 chapter 26 §10.4 (CMS-1500) and chapter 25 §75 (UB-04 FL 6); MCE edit 14; I/OCE edits 23 and 25',
  why: 'The date of service decides which codes, edits and fees hold. A service before the birth, after the death or tomorrow is denied.',
  fixes: [],
  notes: [`An age over ${OLDEST} years on the date of service is taken for a wrong birth date.`],
  wrong: [
    {
      says: 'a day that no calendar has',
      text: withServices('2026-02-30  11   G0439  -     A   1      132.50'),
    },
    {
      says: 'a service before the birth',
      text: claimText({
        patient: 'birth date: 2026-11-10',
        services: '2026-11-03  11   G0439  -     A   1      132.50',
      }),
    },
  ],
  right: [
    {
      says: 'any way of writing a date',
      text: withServices('11/03/2026  11   G0439  -     A   1      132.50'),
    },
    {
      says: 'a service on the day of birth',
      text: claimText({
        patient: 'birth date: 2026-11-03',
        services: '2026-11-03  11   G0439  -     A   1      132.50',
      }),
    },
  ],
  run({ claim, today }) {
    const reports: Said[] = [];
    reports.push(...faults(claim, today));
    for (const { dates } of claim.codes) if (dates && dates.value === null) reports.push(noDate(dates));
    reports.push(...contradictions(claim, today));
    return reports;
  },
};

/** Of each date that is written, what is wrong with it by itself. */
function faults(claim: Claim, today: IsoDate): readonly Report[] {
  const found: Report[] = [];
  const add = (report: Report | undefined): void => {
    if (report) found.push(report);
  };
  for (const each of claim.fields) {
    if (each.value.kind === 'date') add(faultOfField(each, each.value.dates, today));
    else if (each.value.kind === 'yes-no') add(faultOfAnswer(each, today));
  }
  for (const { dates } of claim.lines) if (dates) add(faultOfDates(dates, dates.value, today));
  for (const { date: performed } of claim.procedures)
    if (performed) add(faultOfDates(performed, performed.value && asDay(performed.value), today));
  return found;
}

const asDay = (day: IsoDate): DateRange => ({ from: day, through: day });

interface Written {
  readonly span: Span;
  readonly written: string;
}

const noDate = ({ span, written }: Written): Report => ({
  span,
  message: `“${written}” is no date.`,
});

const faultOfField = (at: Field, dates: DateRange | null, today: IsoDate): Report | undefined =>
  faultOfDates(at, dates, MAY_BE_AHEAD.has(at.key) ? undefined : today);

function faultOfAnswer({ span, value }: Field, today: IsoDate): Report | undefined {
  if (value.kind !== 'yes-no' || value.date === undefined) return undefined;
  if (value.date === null) return { span, message: 'The date behind the answer is none.' };
  return value.date > today ? { span, message: `${value.date} lies in the future.` } : undefined;
}

/** @param today absent for a date that may lie ahead. */
function faultOfDates(at: Written, dates: DateRange | null, today: IsoDate | undefined): Report | undefined {
  const { span } = at;
  if (dates === null) return noDate(at);
  if (dates.from > dates.through)
    return { span, message: `The first day, ${dates.from}, is after the last, ${dates.through}.` };
  return today !== undefined && dates.through > today
    ? { span, message: `${dates.through} lies in the future: today is ${today}.` }
    : undefined;
}

/** Services before the birth or after the death, an impossible age, and services outside the statement period. */
function contradictions(claim: Claim, today: IsoDate): readonly Report[] {
  const reports: Report[] = [];
  const written = fieldDate(claim, 'birth date');
  // One that lies ahead has been named already.
  const birth = written !== undefined && written > today ? undefined : written;
  const death = fieldDate(claim, 'death date');
  const period = fieldDates(claim, 'statement period');
  // Outside a period that ends before it begins lies everything.
  const statement = period && period.from <= period.through ? period : undefined;
  const oldest = birth && birthday(birth, OLDEST + 1);
  // One wrong birth or death makes every date wrong: it is told once.
  const said: string[] = [];
  const once = (cause: string): boolean => {
    if (said.includes(cause)) return false;
    said.push(cause);
    return true;
  };
  forEachService(claim, ({ span }, { from, through }, withinStatement) => {
    // A date that is wrong by itself has been named already.
    if (from > through || through > today) return;
    if (birth && from < birth) {
      if (once('birth'))
        reports.push({ span, message: `This is before the birth of the patient on ${birth}.` });
    } else if (death && from > death) {
      if (once('death'))
        reports.push({ span, message: `This is after the death of the patient on ${death}.` });
    } else if (withinStatement && statement && !within({ from, through }, statement))
      reports.push({
        span,
        message: `This lies outside the statement period, ${statement.from} to ${statement.through}.`,
      });
    else if (birth && oldest && from >= oldest && once('age'))
      reports.push({
        span: field(claim, 'birth date')?.span ?? span,
        message: `The patient would be ${yearsBetween(birth, from)} years old on ${from}.`,
      });
  });
  return reports;
}

/** The day on which somebody completes so many years, to be compared with others; of a leap day it may be no day of the calendar. */
const birthday = (birth: IsoDate, years: number): string =>
  `${String(Number(birth.slice(0, 4)) + years).padStart(4, '0')}${birth.slice(4)}`;

const within = (inner: DateRange, outer: DateRange): boolean =>
  outer.from <= inner.from && inner.through <= outer.through;

/**
 * Hands on the dates of a claim's services, each with its place and whether it must lie within the statement: lines
 * of an institutional claim do; outpatient services before an admission may not.
 */
function forEachService(
  claim: Claim,
  take: (at: { readonly span: Span }, dates: DateRange, withinStatement: boolean) => void,
): void {
  for (const key of ['date of service', 'admission', 'statement period'] as const) {
    const own = field(claim, key);
    if (own?.value.kind === 'date' && own.value.dates) take(own, own.value.dates, false);
  }
  for (const { date: performed } of claim.procedures)
    if (performed?.value) take(performed, asDay(performed.value), false);
  for (const { dates: at } of claim.lines) if (at?.value) take(at, at.value, claim.setting === 'outpatient');
}
