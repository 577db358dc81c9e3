/** Gives the cells of a row to the columns of its table. */
import { type Span, span } from '../../model/text.ts';
import type { Line } from './lines.ts';
import { type ColumnKind, cellsOf, type Table } from './table.ts';

/** A cell and its column. A blank cell (`-`, or nothing) has `isBlank`. */
export interface Cell {
  readonly column: number;
  readonly kind: ColumnKind | undefined;
  readonly span: Span;
  readonly isBlank: boolean;
}

export interface Row {
  readonly line: Line;
  /** In the order of the columns; a short row lacks some. */
  readonly cells: readonly Cell[];
  /** A cell of which the column is a guess. */
  readonly doubtful: Span | undefined;
  /** What stands beyond the last column. */
  readonly excess: Span | undefined;
}

/** Reads a row. A full one is read in order, a shorter one by the header word that each cell overlaps. */
export function rowOf(plain: string, table: Table, line: Line): Row {
  const { columns } = table;
  const cells = joinNote(table, cellsOf(plain, line, columns.length));
  const inOrder = cells.length >= columns.length || table.header === undefined || isTabbed(plain, line);
  const placed = inOrder
    ? { at: cells.map((_, index) => index), doubtful: undefined }
    : place(plain, table, line, cells);
  const excess = cells[columns.length];
  return {
    line,
    cells: cells.slice(0, columns.length).map((at, index): Cell => {
      const column = placed.at[index] ?? index;
      const isBlank = /^-*$/.test(plain.slice(at.start, Math.min(at.end, at.start + 10)));
      return { column, kind: columns[column]?.kind, span: at, isBlank };
    }),
    doubtful: placed.doubtful,
    excess: excess && span(excess.start, line.content.end),
  };
}

const isTabbed = (plain: string, { content }: Line): boolean =>
  plain.slice(content.start, content.end).includes('\t');

/** A note in the last column takes the rest of the line, blanks and all. */
function joinNote({ columns }: Table, cells: readonly Span[]): readonly Span[] {
  const last = columns.length - 1;
  const first = cells[last];
  const end = cells.at(-1);
  if (columns[last]?.kind !== 'note' || !first || !end || cells.length === columns.length) return cells;
  return [...cells.slice(0, last), span(first.start, end.end)];
}

/** What a cell of each kind looks like, also when it is half typed. */
const SHAPES: Readonly<Record<ColumnKind, RegExp>> = {
  date: /^\d[\d/.-]*(?:\s|$)/,
  to: /^\d[\d/.-]*(?:\s|$)/,
  pos: /^\d{1,2}$/,
  emg: /^[yn]$/i,
  rev: /^\d{1,4}$/,
  code: /^(?:[a-z]\d{0,4}|\d{1,5}|\d{4}[a-z]|[a-z\d]{7})(?:[-\s,:].*)?$/i,
  mods: /^[a-z\d]{2}(?:[\s,:/-]*[a-z\d]{2})*[\s,:/-]*[a-z\d]?$/i,
  dx: /^(?:[a-x]+|\d{1,2})(?:[\s,;/&+-]+(?:[a-x]+|\d{1,2}))*[\s,;]*$/i,
  // Two decimals are money before they are units.
  units: /^-?\d*(?:\.\d?)?(?:\s*[a-z]+)?$/i,
  charge: /^-?\$?\s*[\d,]*\.?\d*$/,
  noncovered: /^-?\$?\s*[\d,]*\.?\d*$/,
  npi: /^\d{8,12}$/,
  ndc: /^[\d-]{9,14}\b/,
  auth: /./,
  epsdt: /^[a-z\d]{1,3}$/i,
  note: /./,
};

/** How many characters away a header word may be before a cell rather belongs under one that it does not look like. */
const MISFIT = 8;

/**
 * Gives each cell of a short row a column, in order: a cell's header word is one it overlaps, else a near one, and
 * what the cell looks like must fit. A cell is doubtful where it stands under no header word and fits none or several;
 * one that stands under its word and does not look like it (half typed, or wrong) is for the checks.
 */
function place(
  plain: string,
  { columns, header }: Table,
  line: Line,
  cells: readonly Span[],
): { readonly at: readonly number[]; readonly doubtful: Span | undefined } {
  const indent = header?.span.start ?? 0;
  const gap = (cell: number, column: number): number => {
    const at = cells[cell];
    const word = columns[column];
    if (!at || !word) return Number.POSITIVE_INFINITY;
    const [start, end] = [at.start - line.span.start, at.end - line.span.start];
    const [from, to] = [word.span.start - indent, word.span.end - indent];
    return Math.max(0, from - end + 1, start - to + 1);
  };
  const looksRight = (cell: number, column: number): boolean => {
    const at = cells[cell];
    return (
      at !== undefined && fits(plain.slice(at.start, Math.min(at.end, at.start + 60)), columns[column]?.kind)
    );
  };
  const cost = (cell: number, column: number): number =>
    gap(cell, column) + (looksRight(cell, column) ? 0 : MISFIT);
  // least[cell][column]: the least cost of the cells from `cell` on in the columns from `column` on.
  const least: number[][] = Array.from({ length: cells.length + 1 }, () => []);
  least[cells.length] = new Array(columns.length + 1).fill(0);
  for (let cell = cells.length - 1; cell >= 0; cell--) {
    const row = least[cell] ?? [];
    row[columns.length] = Number.POSITIVE_INFINITY;
    for (let column = columns.length - 1; column >= 0; column--) {
      const here = cost(cell, column) + (least[cell + 1]?.[column + 1] ?? Number.POSITIVE_INFINITY);
      row[column] = Math.min(here, row[column + 1] ?? Number.POSITIVE_INFINITY);
    }
  }
  const at: number[] = [];
  let column = 0;
  for (let cell = 0; cell < cells.length; cell++) {
    const best = least[cell]?.[column];
    const costs = (at: number) => cost(cell, at) + (least[cell + 1]?.[at + 1] ?? Number.POSITIVE_INFINITY);
    while (column < columns.length - 1 && costs(column) !== best) column++;
    at.push(column++);
  }
  const doubtful = cells.find((_, cell) => {
    if (gap(cell, at[cell] ?? 0) === 0) return false;
    const [first, last] = [(at[cell - 1] ?? -1) + 1, (at[cell + 1] ?? columns.length) - 1];
    let fitting = 0;
    for (let column = first; column <= last; column++) if (looksRight(cell, column)) fitting++;
    return fitting !== 1;
  });
  return { at, doubtful };
}

const fits = (text: string, kind: ColumnKind | undefined): boolean =>
  kind === undefined || /^-+$/.test(text) || SHAPES[kind].test(text);
