/** What every index of ICD-10-CM says, in whatever file: terms below terms, each with its codes or another term. */
import { codeKey } from '../../../server/src/model/codes.ts';
import type { Table } from '../../table.ts';

/** A line of an index. Its levels are the main term and the subterms down to it. */
export interface IndexEntry {
  readonly levels: readonly string[];
  /** The nonessential modifiers of the last level, each in parentheses, or `''` (Official Guidelines I.A.7). */
  readonly modifiers: string;
  /** As the book writes them: a dash at the end says that more characters are needed (I.A.6, I.B.2). */
  readonly codes: readonly string[];
  /** The path of the term to look up instead (I.A.16), or `''`. */
  readonly see: string;
  readonly seeAlso: string;
}

/** Between the levels of a term in a table. */
export const LEVEL_GAP = ' > ';

/** A code of an index as tables have it: without its dot, a dash kept to tell that it is a header (`C79.8-`: `C798-`). */
export const indexCode = (written: string): string => {
  const trimmed = written.trim();
  const digits = trimmed.replace(/[.\-\s]/g, '');
  return /-$/.test(trimmed) ? `${codeKey(digits)}-` : codeKey(digits);
};

/** Blanks run together, as lines of the book that were broken over two leave them. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The lines that say something, sorted by their terms, each once. Headings alone stand in the terms below them. */
export function indexTable(entries: readonly IndexEntry[]): Table {
  const rows = entries
    .filter(({ codes, see, seeAlso }) => codes.length > 0 || see !== '' || seeAlso !== '')
    .map(({ levels, modifiers, codes, see, seeAlso }) => [
      levels.join(LEVEL_GAP),
      modifiers,
      codes.map(indexCode).join(' '),
      see,
      seeAlso,
    ]);
  return { columns: ['term', 'modifiers', 'codes', 'see', 'see-also'], rows: sortedOnce(rows) };
}

/** Rows in the order of their texts, each once. */
export const sortedOnce = (rows: readonly string[][]): string[][] =>
  [...new Map(rows.map((row) => [row.join('\t'), row])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
