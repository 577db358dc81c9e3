/** Rows that hold from one day to another, as the tables write them: `to` is the last day, '' while it holds. */
import { addDays, type IsoDate } from '../../../server/src/model/dates.ts';

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The first day of what is imported, and that of what is loaded behind it, where there is any. */
export interface Stretch {
  readonly from: IsoDate;
  readonly next: IsoDate | undefined;
}

/**
 * The rows of one thing with what is said of it within a stretch of days, in the order of their days: rows that follow
 * on each other and say the same are one.
 * @param inside what is said, whatever its days; at most one row.
 * @param isSame whether two rows say the same.
 */
export function withinStretch<T extends Period>(
  periods: readonly T[],
  inside: readonly T[],
  { from, next }: Stretch,
  isSame: (a: T, b: T) => boolean,
): T[] {
  const held = inside.map((one): T => ({ ...one, from, to: next ? addDays(next, -1) : '' }));
  const around = periods.flatMap((period) => outside(period, from, next));
  return merged(
    [...around, ...held].sort((a, b) => (a.from < b.from ? -1 : 1)),
    isSame,
  );
}

/** What of a period lies before a day, or from another one on where there is one. */
function outside<T extends Period>(period: T, from: IsoDate, next: IsoDate | undefined): T[] {
  const parts: T[] = [];
  const endsBefore = period.to !== '' && period.to < from;
  if (period.from < from) parts.push(endsBefore ? period : { ...period, to: addDays(from, -1) });
  if (next !== undefined && (period.to === '' || period.to >= next))
    parts.push(period.from >= next ? period : { ...period, from: next });
  return parts;
}

function merged<T extends Period>(periods: readonly T[], isSame: (a: T, b: T) => boolean): T[] {
  const kept: T[] = [];
  for (const period of periods) {
    const last = kept.at(-1);
    if (last && last.to !== '' && isSame(last, period) && addDays(last.to as IsoDate, 1) === period.from)
      kept[kept.length - 1] = { ...last, to: period.to };
    else kept.push(period);
  }
  return kept;
}
