/** What a pack says of a code between two days: its chapter and section, its 7th characters, an attribute. */

import type { Pack } from './pack.ts';
import { OPEN_END_DAY } from './pack-format.ts';
import { firstIndex, type TextTable } from './text-table.ts';

const ROW = 3;

/**
 * A reader of the text that holds for a code (by its number) on a day (since 1970-01-01).
 * @param tag a section of rows: code, first and last day, text.
 */
export function datedTexts(
  pack: Pack,
  tag: 'HEAD' | 'SVTH' | 'ATTR',
  texts: TextTable,
): (code: number, day: number) => string | undefined {
  const rows = pack.u32(tag);
  const size = Math.floor(rows.length / ROW);
  return (code, day) => {
    const first = firstIndex(0, size, (row) => (rows[row * ROW] ?? 0) >= code);
    for (let at = first * ROW; rows[at] === code; at += ROW) {
      const days = rows[at + 1] ?? 0;
      const last = days >>> 16;
      if ((days & 0xffff) <= day && (last === OPEN_END_DAY || day <= last))
        return texts.textAt(rows[at + 2] ?? 0);
    }
    return undefined;
  };
}
