/** The CC exclusions as packed: the list to which a principal diagnosis points, and the codes of each list. */
import { dayNumber, type IsoDate } from '../model/dates.ts';
import type { Pack } from './pack.ts';
import { OPEN_END_DAY } from './pack-format.ts';
import { firstIndex } from './text-table.ts';
import { forEachAscending } from './varints.ts';

/** Columns of a row: principal diagnosis, first and last day, list. Rows are sorted by the diagnosis. */
const ROW = 3;

export interface PackedExclusions {
  /** Whether a secondary diagnosis is no CC or MCC beside a principal one on a date; both by their numbers. */
  isExcluded(secondary: number, principal: number, date: IsoDate): boolean;
  /** How many principal diagnoses make a secondary one no CC or MCC on a date. */
  countExcluding(secondary: number, date: IsoDate): number;
}

export function packedExclusions(pack: Pack): PackedExclusions {
  const rows = pack.u32('EXCP');
  const { startOf } = pack.starts('EXCA');
  const lists = pack.bytes('EXCS');
  const size = Math.floor(rows.length / ROW);

  const holds = (list: number, code: number): boolean => {
    let found = false;
    forEachAscending(lists, startOf(list), startOf(list + 1), (listed) => {
      if (listed === code) found = true;
    });
    return found;
  };
  const isInForce = (row: number, day: number): boolean => {
    const days = rows[row * ROW + 1] ?? 0;
    const last = days >>> 16;
    return (days & 0xffff) <= day && (last === OPEN_END_DAY || day <= last);
  };
  return {
    isExcluded(secondary, principal, date) {
      const day = dayNumber(date);
      const first = firstIndex(0, size, (row) => (rows[row * ROW] ?? 0) >= principal);
      for (let row = first; rows[row * ROW] === principal; row++)
        if (isInForce(row, day)) return holds(rows[row * ROW + 2] ?? 0, secondary);
      return false;
    },
    countExcluding(secondary, date) {
      const day = dayNumber(date);
      const holding = new Map<number, boolean>();
      let count = 0;
      for (let row = 0; row < size; row++) {
        if (!isInForce(row, day)) continue;
        const list = rows[row * ROW + 2] ?? 0;
        const known = holding.get(list) ?? holds(list, secondary);
        holding.set(list, known);
        if (known) count++;
      }
      return count;
    },
  };
}
