/** The conversion table as packed: which code took over from which, and when. */
import { dateOfDay } from '../model/dates.ts';
import type { CodeSet, Replacement } from './code-set.ts';
import type { Keys } from './keys.ts';
import type { Pack } from './pack.ts';
import { firstIndex } from './text-table.ts';

/** Columns of a row: previous code, code, day. Rows are sorted by the previous code. */
const ROW = 3;

export function replacements(pack: Pack, keys: Keys): Pick<CodeSet, 'replacementsOf' | 'previousOf'> {
  const rows = pack.u32('REPL');
  const size = Math.floor(rows.length / ROW);
  return {
    replacementsOf(key) {
      const previous = keys.indexOf(key);
      const found: Replacement[] = [];
      const first = firstIndex(0, size, (row) => (rows[row * ROW] ?? 0) >= previous);
      for (let at = first * ROW; rows[at] === previous; at += ROW) {
        const [, code = 0, day = 0] = rows.subarray(at, at + ROW);
        found.push({ code: keys.keyAt(code), since: dateOfDay(day & 0xffff) });
      }
      return found.sort((a, b) => (a.since === b.since ? 0 : a.since < b.since ? 1 : -1));
    },
    previousOf(key) {
      const code = keys.indexOf(key);
      const found: string[] = [];
      for (let at = 0; at < size * ROW; at += ROW)
        if (rows[at + 1] === code) found.push(keys.keyAt(rows[at] ?? 0));
      return found;
    },
  };
}
