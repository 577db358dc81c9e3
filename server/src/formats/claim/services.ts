/** Service lines from the rows of `[services]` and from `24:` lines. */

import type { DateRange } from '../../model/dates.ts';
import type { CodeAt, Located, Parsed, Quantity, ServiceLine } from '../../model/document.ts';
import { centsOf } from '../../model/money.ts';
import { type Span, span } from '../../model/text.ts';
import type { Draft } from './draft.ts';
import type { Line } from './lines.ts';
import { type Cell, type Row, rowOf } from './row.ts';
import { located, locatedText, type Source } from './source.ts';
import { BOX_24, type ColumnKind, type Table, tableOf } from './table.ts';
import { codeAt, dateRangeOf, modifiersOf, pointersOf, quantityOf, serviceSystem } from './values.ts';

/**
 * Reads a section's table into the claim's service lines.
 * @param readKeyed reads a line of the section that is no row but `key: value`; false where it is none.
 */
export function readServices(draft: Draft, lines: readonly Line[], readKeyed: (line: Line) => boolean): void {
  const { plain } = draft.source;
  const rows = lines.filter(
    (line) =>
      !/^[a-z\d][a-z\d ]{0,40}:/i.test(plain.slice(line.content.start, line.content.start + 42)) ||
      !readKeyed(line),
  );
  const table = tableOf(plain, rows);
  markUnknownColumns(draft, table);
  for (const line of table.rows) {
    const row = rowOf(plain, table, line);
    if (isTotal(plain, row)) addTotal(draft, row);
    else readRow(draft, row, line.content);
  }
}

/** Revenue code 0001 is the total of a UB-04 and no service (CMS 100-04 chapter 25 §75.4, FL 42 and 47). */
const isTotal = (plain: string, { cells }: Row): boolean =>
  cells.some(({ kind, span: at }) => kind === 'rev' && /^0{0,3}1$/.test(plain.slice(at.start, at.end)));

function addTotal({ source, fields }: Draft, { cells }: Row): void {
  const key = cells.find(({ kind }) => kind === 'rev');
  for (const kind of ['charge', 'noncovered'] as const) {
    const cell = cells.find((one) => one.kind === kind && !one.isBlank);
    if (!key || !cell) continue;
    const { start, end } = cell.span;
    const written = source.text.slice(start, end);
    fields.push({
      key: kind,
      keySpan: key.span,
      written,
      span: cell.span,
      value: { kind: 'money', cents: centsOf(written) ?? null },
    });
  }
}

/** Reads the value of a `24:` key: the columns of box 24 in their order, single blanks between them allowed. */
export function readBox24(draft: Draft, line: Line, value: Span): void {
  readRow(draft, box24Row(draft.source.plain, line, value), line.content);
}

/** The cells of a `24:` row: from and through dates may stand apart, and the modifiers may be left out. */
export function box24Row(plain: string, line: Line, value: Span): Row {
  const text = plain.slice(value.start, value.end);
  const wide = [...text.matchAll(/[^\s]+(?: [^\s]+)*/g)];
  const words =
    wide.length > 3 || text.includes('\t')
      ? wide
      : [...text.matchAll(/\S+(?: (?:-|to|thru|through) (?=\d)\S+)?/gi)];
  const cells = words.map((word) =>
    span(value.start + word.index, value.start + word.index + word[0].length),
  );
  const second = cells[1] && plain.slice(cells[1].start, cells[1].end);
  const withThrough: readonly ColumnKind[] =
    second && dateLike(second) ? ['date', 'to', ...BOX_24.slice(1)] : BOX_24;
  const kinds =
    cells.length === withThrough.length - 1 ? withThrough.filter((kind) => kind !== 'mods') : withThrough;
  const excess = cells[kinds.length];
  return {
    line,
    cells: cells.slice(0, kinds.length).map((at, column): Cell => {
      const isBlank = /^-+$/.test(plain.slice(at.start, at.end));
      return { column, kind: kinds[column], span: at, isBlank };
    }),
    doubtful: undefined,
    excess: excess && span(excess.start, value.end),
  };
}

const dateLike = (text: string): boolean => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d{8}$/.test(text);

function markUnknownColumns(draft: Draft, table: Table): void {
  const { plain } = draft.source;
  for (const column of table.columns) {
    const word = plain.slice(column.span.start, column.span.end);
    if (column.kind === undefined && !/^(?:line|no|item|ln)$/i.test(word))
      draft.problems.push({
        rule: 'text/unknown-key',
        span: column.span,
        message: `No column of a service line is called “${word.slice(0, 40)}”; its cells are not read.`,
      });
  }
}

function markDoubt({ problems }: Draft, row: Row): void {
  if (row.excess)
    problems.push({
      rule: 'text/syntax',
      span: row.excess,
      message: 'This row has more cells than the table has columns. A tab or two blanks end a cell.',
    });
  if (row.doubtful)
    problems.push({
      rule: 'text/syntax',
      span: row.doubtful,
      message: 'It is not clear to which column this cell belongs. Write “-” in the blank cells of the row.',
    });
}

function readRow(draft: Draft, row: Row, whole: Span): void {
  markDoubt(draft, row);
  const { source, options } = draft;
  const filled = row.cells.filter((cell) => !cell.isBlank);
  const first = (kind: ColumnKind): Span | undefined => filled.find((cell) => cell.kind === kind)?.span;
  const all = (kind: ColumnKind): Span[] =>
    filled.filter((cell) => cell.kind === kind).map((cell) => cell.span);
  const text = (kind: ColumnKind): Located<string> | undefined => {
    const at = first(kind);
    return at && locatedText(source, at);
  };
  const procedure = first('code');
  const coded = procedure && codeWithModifiers(source, procedure);
  const pointersAt = row.cells.find((cell) => cell.kind === 'dx')?.span;
  draft.lines.push({
    number: draft.lines.length + 1,
    span: whole,
    modifiers: [...(coded?.modifiers ?? []), ...all('mods').flatMap((at) => modifiersOf(source, at))],
    pointers: all('dx').flatMap((at) => pointersOf(source, at)),
    ...present({
      dates: datesOf(source, first('date'), first('to'), options.today),
      placeOfService: text('pos'),
      emergency: text('emg'),
      revenue: revenueOf(source, first('rev')),
      procedure: coded?.procedure,
      pointersAt,
      units: parsed(source, first('units'), quantityOf),
      charge: parsed(source, first('charge'), centsOf),
      noncovered: parsed(source, first('noncovered'), centsOf),
      renderingNpi: text('npi'),
      ndc: text('ndc'),
      authorization: text('auth'),
      epsdt: text('epsdt'),
      note: text('note'),
    }),
  });
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The entries that are there. */
function present<T extends object>(entries: T): Present<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Present<T>;
}

function parsed<T extends number | Quantity>(
  source: Source,
  at: Span | undefined,
  read: (text: string) => T | null | undefined,
): Parsed<T> | undefined {
  return at && located(source, at, read(source.plain.slice(at.start, at.end)) ?? null);
}

/** The days of a row. A `to` cell ends what the date cell begins; its place is then both cells. */
function datesOf(
  source: Source,
  date: Span | undefined,
  to: Span | undefined,
  today: Draft['options']['today'],
): Parsed<DateRange> | undefined {
  const read = (at: Span) => dateRangeOf(source.plain.slice(at.start, at.end), 'service', today);
  if (!date) return to && located(source, to, read(to));
  const from = read(date);
  if (!to) return located(source, date, from);
  const through = read(to);
  const both = span(Math.min(date.start, to.start), Math.max(date.end, to.end));
  return located(source, both, from && through && { from: from.from, through: through.through });
}

/** Revenue codes have four digits; the leading zero is often left out. */
function revenueOf(source: Source, at: Span | undefined): CodeAt | undefined {
  if (!at) return undefined;
  const code = codeAt(source, 'revenue', at);
  return /^\d{3}$/.test(code.key) ? { ...code, key: `0${code.key}` } : code;
}

/** A procedure code with the modifiers written behind it: `99214`, `99214-25`, `99214 25 59`. */
export function codeWithModifiers(
  source: Source,
  at: Span,
): Pick<ServiceLine, 'modifiers'> & { readonly procedure: CodeAt } {
  const text = source.plain.slice(at.start, at.end);
  const code = /^[^\s,:/-]+/.exec(text)?.[0] ?? text;
  const codeSpan = span(at.start, at.start + code.length);
  return {
    procedure: codeAt(source, serviceSystem(code.toUpperCase()), codeSpan),
    modifiers: modifiersOf(source, span(codeSpan.end, at.end)),
  };
}
