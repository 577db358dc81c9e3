/**
 * The conversion table (CDC/NCHS): new code, when it took effect (a year stands for its 1 October, else a date),
 * and the previous codes, in a coder's shorthand: `C50.919, C50.929`, `G56.01 and G56.02`, `J44.0-J44.1; J44.9`.
 */
import { parse } from 'csv-parse/sync';
import { codeKey } from '../../../server/src/model/codes.ts';
import { type IsoDate, isoDate } from '../../../server/src/model/dates.ts';

/** `previous` as codes (keys) and inclusive ranges of codes. */
export interface ConversionRow {
  readonly code: string;
  readonly since: IsoDate;
  readonly previous: readonly { readonly first: string; readonly last: string }[];
}

const COLUMNS = ['Current code assignment', 'Effective', 'Previous Code(s) Assignment'];

/** The workbook has a paragraph about the release above the heads; the text has none. */
const HEAD = new RegExp(
  `^${COLUMNS.map((column) => `"?${column.replace(/[()]/g, '\\$&')}"?`).join(',')}`,
  'm',
);
const LONGEST_PREFACE = 5000;

/** Whether a text is a conversion table, by its heads. */
export const isConversionTable = (text: string): boolean => HEAD.test(text.slice(0, LONGEST_PREFACE));

/** The rows that name a code. Throws where the file has other columns or a date that is none. */
export function readConversionTable(name: string, text: string): ConversionRow[] {
  const records = recordsOf(name, text);
  const head = records.findIndex((record) => record.join() === COLUMNS.join());
  if (head < 0) throw new Error(`${name}: the columns are not ${COLUMNS.join(', ')}.`);
  return records
    .slice(head + 1)
    .filter(([code]) => code !== '')
    .map(([code = '', effective = '', previous = '']) => {
      const since = isoDate(/^\d{4}$/.test(effective) ? `${effective}-10-01` : effective.slice(0, 10));
      if (!since) throw new Error(`${name}: ${code} has no effective date but "${effective}".`);
      return { code: codeKey(code), since, previous: previousCodes(previous) };
    });
}

function recordsOf(name: string, text: string): string[][] {
  try {
    return parse(text, { relax_column_count: false });
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : 'no CSV'}.`);
  }
}

/**
 * The codes of a "previous" cell. A reference to a whole category (`R11-`, `I63.-`, `T15-T19`) is no code that
 * was replaced, and is passed over.
 */
export function previousCodes(cell: string): ConversionRow['previous'] {
  const found = [];
  const code = '[A-Z](?:\\d[A-Z\\d]|A\\d)(?:\\.[A-Z\\d]{1,4})?';
  for (const [, first = '', last] of cell.matchAll(
    new RegExp(`\\b(${code})(?:-(${code}|(?!\\d)))?(?!\\.-)`, 'g'),
  )) {
    if (last === undefined) found.push({ first: codeKey(first), last: codeKey(first) });
    else if (first.includes('.') && last.includes('.'))
      found.push({ first: codeKey(first), last: codeKey(last) });
  }
  return found;
}
