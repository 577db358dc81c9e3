/** The ages for which the Medicare Code Editor lists diagnoses (edit 4, "Age conflict"), by the names of its lists. */
import type { IsoDate } from '../model/dates.ts';

/** In whole years, both included. */
export interface Ages {
  readonly from: number;
  readonly through: number;
}

/** Those of maternity were 12 to 55 before 2019-10-01 (MCE v37). */
const WIDER_MATERNITY = '2019-10-01';

/** The ages of a list on a date; `undefined` for a list that is not of ages. */
export function editorAges(list: string, date: IsoDate): Ages | undefined {
  switch (list) {
    case 'newborn':
      return { from: 0, through: 0 };
    case 'pediatric':
      return { from: 0, through: 17 };
    case 'maternity':
      return date >= WIDER_MATERNITY ? { from: 9, through: 64 } : { from: 12, through: 55 };
    case 'adult':
      return { from: 15, through: 124 };
    default:
      return undefined;
  }
}
