/** Tables of edits as packs: millions of rows in four bytes each, as `pack-format.ts` describes them. */
import { EDIT_SETTINGS, OPEN_END_DAY, UNKNOWN_START_DAY } from '../../server/src/codebook/pack-format.ts';
import { dayNumber, type IsoDate } from '../../server/src/model/dates.ts';
import type { EditRow } from '../import/user/imported.ts';
import type { Sections } from './file.ts';

/** Codes and terms are numbered in 16 bits. */
const MOST_NUMBERED = 0x10000;

const CODE_WIDTH = 5;

export interface EditCollector {
  add(row: EditRow): void;
  /** The sections of all rows added; `size` counts them, doubles once. */
  sections(): { readonly sections: Sections; readonly keyWidth: number; readonly size: number };
}

/** Collects rows in any order. Rows that say the same are one. */
export function editCollector(): EditCollector {
  const codes = numbering();
  const terms = numbering();
  let firsts = new Uint16Array(1024);
  let seconds = new Uint16Array(1024);
  let says = new Uint16Array(1024);
  let size = 0;
  return {
    add({ first, second, from, to, value, indicator, setting }) {
      if (size === firsts.length)
        [firsts, seconds, says] = [firsts, seconds, says].map(twiceAsLong) as Columns;
      firsts[size] = codes.numberOf(first);
      seconds[size] = codes.numberOf(second);
      says[size] = terms.numberOf(
        `${from ?? ''} ${to ?? ''} ${value} ${indicator + EDIT_SETTINGS.indexOf(setting) * 0x100}`,
      );
      size++;
    },
    sections() {
      const keys = codes.sorted();
      const dated = terms.sorted();
      const rows = sortedRows(size, (at) => [
        keys.ranks[firsts[at] ?? 0] ?? 0,
        keys.ranks[seconds[at] ?? 0] ?? 0,
        dated.ranks[says[at] ?? 0] ?? 0,
      ]);
      return {
        sections: {
          KEYS: keyBytes(keys.texts),
          ...pairSections(rows, keys.texts.length),
          TERD: Uint32Array.from(dated.texts.flatMap(termRow)),
        },
        keyWidth: CODE_WIDTH,
        size: rows.length,
      };
    },
  };
}

type Columns = [Uint16Array<ArrayBuffer>, Uint16Array<ArrayBuffer>, Uint16Array<ArrayBuffer>];

function twiceAsLong(column: Uint16Array): Uint16Array {
  const longer = new Uint16Array(column.length * 2);
  longer.set(column);
  return longer;
}

/** Numbers texts in the order in which they come. */
function numbering() {
  const numbers = new Map<string, number>();
  return {
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = numbers.size;
      if (number === MOST_NUMBERED)
        throw new Error('The table has more codes or dates than any published one.');
      numbers.set(text, number);
      return number;
    },
    /** The texts in their order, and the place of each number in it: the same rows make the same bytes. */
    sorted() {
      const texts = [...numbers.keys()].sort();
      const ranks = new Uint16Array(texts.length);
      for (const [rank, text] of texts.entries()) ranks[numbers.get(text) ?? 0] = rank;
      return { texts, ranks };
    },
  };
}

const SECOND = 0x10000;
const FIRST = 0x100000000;

/** Rows as numbers of 48 bits, which sort as they are: first code, second code, term. Doubles are left out. */
function sortedRows(
  size: number,
  partsOf: (at: number) => readonly [first: number, second: number, term: number],
): Float64Array {
  const rows = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const [first, second, term] = partsOf(at);
    rows[at] = first * FIRST + second * SECOND + term;
  }
  rows.sort();
  let kept = 0;
  for (const row of rows) if (kept === 0 || rows[kept - 1] !== row) rows[kept++] = row;
  return rows.subarray(0, kept);
}

function pairSections(rows: Float64Array, codes: number): Sections {
  const starts = new Uint32Array(codes + 1);
  const seconds = new Uint16Array(rows.length);
  const terms = new Uint16Array(rows.length);
  for (const [at, row] of rows.entries()) {
    const next = Math.floor(row / FIRST) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
    seconds[at] = Math.floor(row / SECOND) % SECOND;
    terms[at] = row % SECOND;
  }
  for (let code = 1; code <= codes; code++) starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
  return { PAIR: starts, SECO: seconds, TERM: terms };
}

function termRow(text: string): number[] {
  const [from = '', to = '', value, marks] = text.split(' ');
  const first = from === '' ? UNKNOWN_START_DAY : dayNumber(from as IsoDate);
  const last = to === '' ? OPEN_END_DAY : dayNumber(to as IsoDate);
  return [first + last * 0x10000, Number(value), Number(marks)];
}

function keyBytes(codes: readonly string[]): Uint8Array {
  const keys = new Uint8Array(codes.length * CODE_WIDTH);
  const encoder = new TextEncoder();
  for (const [at, code] of codes.entries()) encoder.encodeInto(code, keys.subarray(at * CODE_WIDTH));
  return keys;
}
