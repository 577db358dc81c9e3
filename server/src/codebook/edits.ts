/**
 * Tables of edits as packed: code pairs that are not paid together (NCCI PTP), the most units of a code (MUE), and
 * the primary codes of add-on codes. They are looked up by codes and a date; none has titles.
 */
import { dateOfDay, dayNumber, type IsoDate } from '../model/dates.ts';
import { type EditSystemId, isEditSystem } from '../model/systems.ts';
import { packedKeys } from './keys.ts';
import type { Pack } from './pack.ts';
import {
  EDIT_SETTINGS,
  type EditSetting,
  OPEN_END_DAY,
  type PackMeta,
  UNKNOWN_START_DAY,
} from './pack-format.ts';
import { firstIndex } from './text-table.ts';

/** One edit. What `value` and `indicator` say depends on the system. */
export interface Edit {
  /** NCCI: the column 1 code. MUE and fee schedule: the code. Add-on: the add-on code. */
  readonly first: string;
  /**
   * NCCI: the column 2 code. MUE: the code again. Fee schedule: the modifier, else the code again. Add-on: a
   * primary code, `CCCCC` where the contractor defines it.
   */
  readonly second: string;
  /** Null where it is older than the first release that says so. */
  readonly from: IsoDate | null;
  /** The last day, null while it holds. */
  readonly to: IsoDate | null;
  /** MUE: the most units. Fee schedule: its indicators (`fee-schedule.ts`). 0 elsewhere. */
  readonly value: number;
  /** NCCI: 0 no modifier allowed, 1 allowed, 9 not applicable. MUE: the adjudication indicator. Add-on: its type. */
  readonly indicator: number;
  /** Whose claims it is for. */
  readonly setting: EditSetting;
}

export interface EditTable {
  readonly system: EditSystemId;
  readonly licence: string;
  readonly source: string;
  /** In order of their dates; never empty. */
  readonly releases: PackMeta['releases'];
  /** The last day that the last release answers for. */
  readonly through: IsoDate;
  /** How many edits there ever were. */
  readonly size: number;
  /** Whose claims it has edits for: the files of practitioners and of hospitals are imported apart. */
  readonly settings: ReadonlySet<EditSetting>;
  /** The edits of two codes in force on a date, of all settings. */
  editsOf(first: string, second: string, date: IsoDate): readonly Edit[];
  /** The edits of a first code in force on a date, in the order of the second. */
  editsUnder(first: string, date: IsoDate): readonly Edit[];
  /** Calls back with every edit, in the order of their codes and dates. */
  forEach(visit: (edit: Edit) => void): void;
  /** How many edits are in force on a date. */
  countOn(date: IsoDate): number;
}

type Term = Omit<Edit, 'first' | 'second'>;

/** Columns of TERD: days, value, indicator and setting. */
const TERM_COLUMNS = 3;

/** There are fewer codes in use; what else a file may hold is no reason to grow. */
const MOST_REMEMBERED = 20_000;

/** @throws where the pack is no table of edits, or its sections do not fit each other. */
export function packedEdits(pack: Pack): EditTable {
  const { system, licence, source, releases, through } = pack.meta;
  if (!isEditSystem(system)) throw new Error(`The pack of ${system} is no table of edits.`);
  const keys = packedKeys(pack);
  const starts = pack.u32('PAIR');
  const seconds = pack.u16('SECO');
  const terms = pack.u16('TERM');
  const rows = pack.u32('TERD');
  const size = starts[keys.size] ?? -1;
  const ascend = starts.every((start, code) => start <= (starts[code + 1] ?? size));
  if (starts.length !== keys.size + 1 || size !== terms.length || size !== seconds.length || !ascend)
    throw new Error('The packed edits have more codes than rows.');

  const numbers = new Map<string, number>();
  /** The number of a code, -1 where the table has it nowhere. Every line of a claim is asked for again and again. */
  const codeOf = (code: string): number => {
    const number = numbers.get(code) ?? keys.indexOf(code);
    if (numbers.size < MOST_REMEMBERED) numbers.set(code, number);
    return number;
  };
  const isInForce = (row: number, day: number): boolean => {
    const days = rows[(terms[row] ?? 0) * TERM_COLUMNS] ?? 0;
    return (days & 0xffff) <= day && (days >>> 16 === OPEN_END_DAY || day <= days >>> 16);
  };
  const decoded: Term[] = [];
  /** What an edit says, decoded when it is first asked for: millions of edits say some thousand things. */
  const termAt = (term: number): Term => {
    const known = decoded[term];
    if (known) return known;
    const at = term * TERM_COLUMNS;
    const [days = 0, value = 0, marks = 0] = rows.subarray(at, at + TERM_COLUMNS);
    const from = days & 0xffff;
    const to = days >>> 16;
    const made = {
      from: from === UNKNOWN_START_DAY ? null : dateOfDay(from),
      to: to === OPEN_END_DAY ? null : dateOfDay(to),
      value,
      indicator: marks & 0xff,
      setting: EDIT_SETTINGS[marks >>> 8] ?? EDIT_SETTINGS[0],
    };
    decoded[term] = made;
    return made;
  };
  const editAt = (first: number, row: number): Edit => ({
    first: keys.keyAt(first),
    second: keys.keyAt(seconds[row] ?? 0),
    ...termAt(terms[row] ?? 0),
  });
  let lastDate: IsoDate | undefined;
  let lastDay = 0;
  /** The number of a date, which is asked for many times before the next one. */
  const dayOf = (date: IsoDate): number => {
    if (date !== lastDate) [lastDate, lastDay] = [date, dayNumber(date)];
    return lastDay;
  };
  /** The edits of rows from `start` up to `end` that are in force, all of one first code. */
  const inForce = (first: number, start: number, end: number, date: IsoDate): Edit[] => {
    const day = dayOf(date);
    const found: Edit[] = [];
    for (let row = start; row < end; row++) if (isInForce(row, day)) found.push(editAt(first, row));
    return found;
  };

  return {
    system,
    licence,
    source,
    releases,
    through,
    size,
    settings: settingsOf(rows),
    editsOf(first, second, date) {
      const under = codeOf(first);
      const other = codeOf(second);
      if (under < 0 || other < 0) return [];
      const end = starts[under + 1] ?? 0;
      const start = firstIndex(starts[under] ?? 0, end, (row) => (seconds[row] ?? 0) >= other);
      const stop = firstIndex(start, end, (row) => (seconds[row] ?? 0) > other);
      return inForce(under, start, stop, date);
    },
    editsUnder(first, date) {
      const under = codeOf(first);
      return under < 0 ? [] : inForce(under, starts[under] ?? 0, starts[under + 1] ?? 0, date);
    },
    forEach(visit) {
      for (let code = 0; code < keys.size; code++)
        for (let row = starts[code] ?? 0; row < (starts[code + 1] ?? 0); row++) visit(editAt(code, row));
    },
    countOn(date) {
      const day = dayNumber(date);
      let count = 0;
      for (let row = 0; row < size; row++) if (isInForce(row, day)) count++;
      return count;
    },
  };
}

function settingsOf(terms: Uint32Array): ReadonlySet<EditSetting> {
  const found = new Set<EditSetting>();
  for (let at = TERM_COLUMNS - 1; at < terms.length; at += TERM_COLUMNS)
    found.add(EDIT_SETTINGS[(terms[at] ?? 0) >>> 8] ?? EDIT_SETTINGS[0]);
  return found;
}
