/** What the cursor stands in within the table of services. */
import type { CodeSystemId } from '../../model/systems.ts';
import { type Span, span, touches } from '../../model/text.ts';
import type { Line } from './lines.ts';
import { rowOf } from './row.ts';
import { COLUMN_KINDS, type ColumnKind, type Table } from './table.ts';

/** A code that may stand at a cursor, or a word of the header. */
export type CellCursor =
  | { readonly kind: 'code'; readonly systems: readonly CodeSystemId[]; readonly span: Span }
  | { readonly kind: 'key'; readonly keys: readonly string[]; readonly span: Span }
  | undefined;

const SYSTEMS: Readonly<Partial<Record<ColumnKind, readonly CodeSystemId[]>>> = {
  code: ['hcpcs', 'cpt'],
  mods: ['modifier'],
  pos: ['place-of-service'],
  rev: ['revenue'],
};

/** @param line the line with what is typed of it as its content. */
export function cellCursor(plain: string, table: Table, line: Line, offset: number): CellCursor {
  if (table.header?.index === line.index || (table.rows.length === 0 && !table.header))
    return { kind: 'key', keys: COLUMN_KINDS, span: wordAt(plain, line.content, offset) };
  const { cells } = rowOf(plain, table, line);
  const own = cells.find((cell) => touches(cell.span, offset));
  if (own) {
    const kind =
      cells.length < table.columns.length ? (kindAbove(table, line, own.span) ?? own.kind) : own.kind;
    return codeCursor(plain, kind, own.span, offset);
  }
  const before = cells.findLast((cell) => cell.span.end < offset);
  return codeCursor(
    plain,
    columnAt(table, line, (before?.column ?? -1) + 1, offset),
    span(offset, offset),
    offset,
  );
}

/** The kind of the header word that a cell begins under: what is half typed does not look like its column yet. */
function kindAbove({ header, columns }: Table, line: Line, cell: Span): ColumnKind | undefined {
  if (!header) return undefined;
  const at = header.span.start + cell.start - line.span.start;
  return columns.find((column) => column.span.start <= at && at < column.span.end)?.kind;
}

/** The kind of the column a blank stretch is in: the last whose header begins before it, at least the `least`-th. */
function columnAt(
  { header, columns }: Table,
  line: Line,
  least: number,
  offset: number,
): ColumnKind | undefined {
  const at = offset - line.span.start;
  const begun = header
    ? columns.findLastIndex((column) => column.span.start - header.span.start <= at)
    : least;
  return columns[Math.max(least, begun)]?.kind;
}

/** A code cell may hold modifiers behind its code; a modifier cell several. */
function codeCursor(plain: string, kind: ColumnKind | undefined, cell: Span, offset: number): CellCursor {
  const systems = kind && SYSTEMS[kind];
  if (!systems) return undefined;
  const text = plain.slice(cell.start, cell.end);
  if (/^-+$/.test(text) || kind === 'pos' || kind === 'rev') return { kind: 'code', systems, span: cell };
  const code = /^[^\s,:/-]*/.exec(text)?.[0] ?? '';
  // Words typed where a code should stand are looked for whole; a code has a digit.
  if (kind === 'code' && !/\d/.test(code)) return { kind: 'code', systems, span: cell };
  if (kind === 'code' && offset <= cell.start + code.length)
    return { kind: 'code', systems, span: span(cell.start, cell.start + code.length) };
  return { kind: 'code', systems: ['modifier'], span: pieceAt(plain, cell, offset) };
}

/** The run of letters and digits around an offset within a stretch. */
function pieceAt(plain: string, at: Span, offset: number): Span {
  let start = Math.min(offset, at.end);
  let end = start;
  while (start > at.start && /[a-z\d]/i.test(plain.charAt(start - 1))) start--;
  while (end < at.end && /[a-z\d]/i.test(plain.charAt(end))) end++;
  return span(start, end);
}

/** The word around an offset: up to the blanks on both sides. */
export function wordAt(plain: string, at: Span, offset: number): Span {
  let start = Math.min(Math.max(offset, at.start), at.end);
  let end = start;
  while (start > at.start && !/\s/.test(plain.charAt(start - 1))) start--;
  while (end < at.end && !/\s/.test(plain.charAt(end))) end++;
  return span(start, end);
}
