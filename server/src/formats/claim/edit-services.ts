/** Changes of service lines: the cells of their rows, whole rows, and the pointers that follow a diagnosis. */
import type { Edited } from '../../model/change.ts';
import type { Claim, CodingDocument, ServiceLine } from '../../model/document.ts';
import { type Span, span, type TextEdit } from '../../model/text.ts';
import { insertBelow, replaceInCell, wholeLine } from './edit-text.ts';
import { locate } from './locate.ts';
import type { Part, Sheet } from './parts.ts';
import { type Row, rowOf } from './row.ts';
import { BOX_24, type ColumnKind, type Table, tableOf } from './table.ts';
import { numberLetter } from './values.ts';

/** The key of a service that stands in a line of its own. */
const BOX_24_KEY = /^(?:box )?24[^a-z]{0,6}:/i;

/** The row of a service line and its table; `undefined` for a code in a narrative and a `24:` line. */
function rowAt(sheet: Sheet, line: ServiceLine): { readonly table: Table; readonly row: Row } | undefined {
  const here = locate(sheet, line.span.start);
  if (!here?.section || (here.section.kind !== 'services' && here.section.kind !== 'procedures'))
    return undefined;
  const table = tableOf(sheet.source.plain, here.section.lines);
  const isBox24 = BOX_24_KEY.test(sheet.source.plain.slice(here.line.content.start, here.line.content.end));
  if (isBox24 || (here.part.kind === 'chart' && !table.header)) return undefined;
  return { table, row: rowOf(sheet.source.plain, table, here.line) };
}

/** Pointers as they are written in this line: numbers or letters, parted as they were. */
export function pointerText(line: ServiceLine, pointers: readonly number[]): string {
  if (pointers.length === 0) return '-';
  const written = line.pointers.map((pointer) => pointer.written);
  const areNumbers = written.some((word) => /^\d/.test(word));
  const [first, second] = line.pointers;
  const areJoined = first !== undefined && second !== undefined && first.span.end === second.span.start;
  const words = pointers.map((pointer) => (areNumbers ? String(pointer) : numberLetter(pointer)));
  return words.join(areJoined && words.every((word) => word.length === 1) ? '' : ',');
}

export function setPointers(sheet: Sheet, line: ServiceLine, pointers: readonly number[]): Edited {
  const text = pointerText(line, pointers);
  if (line.pointersAt) return { edits: replaceInCell(sheet.source.text, line.pointersAt, text) };
  return setCells(sheet, line, new Map([['dx', text]]));
}

export function setModifiers(sheet: Sheet, line: ServiceLine, modifiers: readonly string[]): Edited {
  const { procedure } = line;
  if (!procedure) return { refused: 'The line has no procedure code for modifiers to stand with.' };
  const found = rowAt(sheet, line);
  const columns = found?.table.columns.filter(({ kind }) => kind === 'mods').length ?? 0;
  if (!found || columns === 0) {
    const last = line.modifiers.at(-1)?.span.end ?? procedure.span.end;
    const newText = [procedure.written, ...modifiers].join('-');
    return { edits: replaceInCell(sheet.source.text, span(procedure.span.start, last), newText) };
  }
  if (columns > 1) return { refused: 'The table has several columns of modifiers; change them by hand.' };
  return setCells(
    sheet,
    line,
    new Map([
      ['code', procedure.written],
      ['mods', modifiers.join(',') || '-'],
    ]),
  );
}

/** Writes cells of a row; a short row that lacks one is written in full, under its header. */
function setCells(sheet: Sheet, line: ServiceLine, cells: ReadonlyMap<ColumnKind, string>): Edited {
  const found = rowAt(sheet, line);
  if (!found) return { refused: 'The line is in no table, so it has no cell for this.' };
  const { table, row } = found;
  const missing = [...cells.keys()].find((kind) => !table.columns.some((column) => column.kind === kind));
  if (missing) return { refused: `The table has no column “${missing}”; add it to the header first.` };
  const { text } = sheet.source;
  if (row.cells.length === table.columns.length) {
    const edits = row.cells.flatMap(({ kind, span: at }): TextEdit[] => {
      const newText = kind && cells.get(kind);
      return newText === undefined || newText === text.slice(at.start, at.end)
        ? []
        : replaceInCell(text, at, newText);
    });
    return { edits: joined(edits) };
  }
  const words = table.columns.map(({ kind }, index) => {
    const own = row.cells.find(({ column }) => column === index);
    return (kind && cells.get(kind)) ?? (own ? text.slice(own.span.start, own.span.end) : '');
  });
  return { edits: [{ span: row.line.content, newText: rowText(table, words) }] };
}

/** Edits that touch are made one, since two may not share a place. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && last.span.end === edit.span.start)
      result[result.length - 1] = {
        span: span(last.span.start, edit.span.end),
        newText: last.newText + edit.newText,
      };
    else result.push(edit);
  }
  return result;
}

/** A full row under its header, a dash in each blank cell. */
function rowText({ header, columns }: Table, words: readonly string[]): string {
  let row = '';
  columns.forEach((column, index) => {
    const start = header ? column.span.start - header.content.start : 0;
    if (index > 0) row = row.length + 2 > start ? `${row}  ` : row.padEnd(start);
    row += words[index] || '-';
  });
  return row;
}

/** Removes the line of a service. A code named in a narrative is no line. */
export function removeLine(sheet: Sheet, claim: Claim, at: Span): Edited {
  const line = claim.lines.find(({ span: own }) => own.start <= at.start && at.end <= own.end);
  if (!line) return { refused: 'No service line stands there.' };
  if (!rowAt(sheet, line) && !BOX_24_KEY.test(sheet.source.plain.slice(line.span.start, line.span.end)))
    return { refused: 'The code stands in a sentence; remove it there by hand.' };
  return { edits: [{ span: wholeLine(sheet.source.text, line.span.start), newText: '' }] };
}

/** Adds a row with a code and otherwise blank cells, after a row or as the last. */
export function insertLine(sheet: Sheet, part: Part, code: string, after: Span | undefined): Edited {
  const { text, plain } = sheet.source;
  const section = part.sections.find(({ kind }) => kind === 'services');
  const table = section && tableOf(plain, section.lines);
  const header = BOX_24.join('  ');
  const place =
    after?.start ??
    table?.rows.at(-1)?.content.start ??
    table?.header?.content.start ??
    section?.heading?.span.start;
  if (!section || !table || place === undefined) {
    const words = BOX_24.map((kind) => (kind === 'code' ? code : '-'));
    const lines = ['', '[services]', header, words.join('  ')];
    return { edits: [insertBelow(text, part.span.end, lines)] };
  }
  const row = rowText(
    table,
    table.columns.map(({ kind }) => (kind === 'code' ? code : '-')),
  );
  const isFirst = !table.header && table.rows.length === 0;
  return { edits: [insertBelow(text, place, isFirst ? [header, row] : [row])] };
}

/**
 * The pointers of all lines after diagnoses were renumbered.
 * @param renumbered the new number of an old one; `null` where it is gone; absent where it stays.
 */
export function followingPointers(
  document: CodingDocument,
  claim: Claim,
  renumbered: ReadonlyMap<number, number | null>,
): TextEdit[] {
  return claim.lines.flatMap((line) => {
    const touched = line.pointers.some(({ value }) => value !== null && renumbered.has(value));
    if (!touched || !line.pointersAt) return [];
    const numbers = line.pointers.flatMap(({ value }) => {
      const next = value !== null && renumbered.has(value) ? renumbered.get(value) : value;
      return next ?? [];
    });
    return replaceInCell(document.text, line.pointersAt, pointerText(line, [...new Set(numbers)]));
  });
}
