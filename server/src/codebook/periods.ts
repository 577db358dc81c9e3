/** When the codes of a pack were billable or headers. */
import { dateOfDay, dayNumber, type IsoDate } from '../model/dates.ts';
import { remembered } from '../model/remembered.ts';
import { type CodePeriod, type CodeStatus, UNKNOWN_START } from './code-set.ts';
import type { Pack } from './pack.ts';
import { BILLABLE_KIND, OPEN_END_DAY, UNKNOWN_START_DAY } from './pack-format.ts';
import type { PiecedTexts } from './text-table.ts';
import { packedTitles } from './titles.ts';

const SPAN = 4;

/** How many dates' answers are kept: a file seldom has more dates of service. */
const MOST_DATES = 32;

const NO_PARTS: readonly number[] = [];

export interface Periods {
  periodsAt(code: number): readonly CodePeriod[];
  periodOn(code: number, date: IsoDate): CodePeriod | undefined;
  statusOn(code: number, date: IsoDate): CodeStatus;
  titlePartsOn(code: number, date: IsoDate): readonly number[];
  readonly titleParts: PiecedTexts;
  countOn(date: IsoDate): { readonly codes: number; readonly billable: number };
}

export function packedPeriods(pack: Pack): Periods {
  const more = pack.u16('MORE');
  const spanOf = pack.u16('PSPN');
  const { titleAt, partsAt, parts } = packedTitles(pack);
  const spans = readSpans(pack.u32('SPAN'));
  /** Where the periods of a code begin; -1, the index of no key, has none. */
  const firstPeriod = (code: number) => (code < 0 ? 0 : code + (more[code] ?? 0));

  const statuses = new Map<IsoDate, readonly CodeStatus[]>();
  /** What each span makes of a code on a date. There are some sixty spans, so this answers for all codes at once. */
  const statusesOn = (date: IsoDate): readonly CodeStatus[] => {
    const known = statuses.get(date);
    if (known) return known;
    const day = dayNumber(date);
    const made = spans.map(({ first, last, billable }) =>
      first <= day && day <= last ? (billable ? 'billable' : 'header') : undefined,
    );
    if (statuses.size >= MOST_DATES) statuses.clear();
    statuses.set(date, made);
    return made;
  };

  /** The number of the period in which a code stands on a date, or -1. */
  const periodNumberOn = (code: number, on: readonly CodeStatus[]): number => {
    for (let period = firstPeriod(code); period < firstPeriod(code + 1); period++)
      if (on[spanOf[period] ?? 0]) return period;
    return -1;
  };

  /** Days become dates when they are asked for, and each once: some sets have hundreds of stretches. */
  const dateOf = remembered(dateOfDay);

  const periodAt = (period: number): CodePeriod | undefined => {
    const span = spans[spanOf[period] ?? 0];
    if (!span) return undefined;
    const from = Number.isFinite(span.first) ? dateOf(span.first) : UNKNOWN_START;
    const to = Number.isFinite(span.last) ? dateOf(span.last) : null;
    return { from, to, billable: span.billable, title: titleAt(period) };
  };

  return {
    periodsAt(code) {
      const periods: CodePeriod[] = [];
      for (let period = firstPeriod(code); period < firstPeriod(code + 1); period++) {
        const found = periodAt(period);
        if (found) periods.push(found);
      }
      return periods;
    },
    periodOn(code, date) {
      const period = periodNumberOn(code, statusesOn(date));
      return period < 0 ? undefined : periodAt(period);
    },
    statusOn(code, date) {
      const on = statusesOn(date);
      const period = periodNumberOn(code, on);
      return period < 0 ? undefined : on[spanOf[period] ?? 0];
    },
    titlePartsOn(code, date) {
      const period = periodNumberOn(code, statusesOn(date));
      return period < 0 ? NO_PARTS : partsAt(period);
    },
    titleParts: parts,
    countOn(date) {
      const on = statusesOn(date);
      let codes = 0;
      let billable = 0;
      // Each search asks this of each set, and some have hundreds of spans.
      for (let at = 0; at < spans.length; at++) {
        const count = spans[at]?.count ?? 0;
        if (on[at]) codes += count;
        if (on[at] === 'billable') billable += count;
      }
      return { codes, billable };
    },
  };
}

/** A stretch of days since 1970-01-01; without an end where it is open. */
interface PackedSpan {
  readonly first: number;
  readonly last: number;
  readonly billable: boolean;
  /** How many periods have this span. */
  readonly count: number;
}

function readSpans(rows: Uint32Array): PackedSpan[] {
  const spans: PackedSpan[] = [];
  for (let at = 0; at + SPAN <= rows.length; at += SPAN) {
    const first = rows[at] ?? 0;
    const last = rows[at + 1] ?? 0;
    spans.push({
      first: first === UNKNOWN_START_DAY ? Number.NEGATIVE_INFINITY : first & 0xffff,
      last: last === OPEN_END_DAY ? Number.POSITIVE_INFINITY : last & 0xffff,
      billable: rows[at + 2] === BILLABLE_KIND,
      count: rows[at + 3] ?? 0,
    });
  }
  return spans;
}
