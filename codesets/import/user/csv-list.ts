/** A plain list of one's own: CSV with the columns system, code, title and, where they are known, from and to. */
import { parse } from 'csv-parse/sync';
import { codeKey } from '../../../server/src/model/codes.ts';
import { type IsoDate, isoDate } from '../../../server/src/model/dates.ts';
import { type CodeSystemId, isCodeSystem, isEditSystem } from '../../../server/src/model/systems.ts';
import type { CodeRow } from '../../pack/codes.ts';
import { type Imported, type ImportedList, noDate, type UserKind } from './imported.ts';
import type { UserFile } from './user-file.ts';

const COLUMNS = ['system', 'code', 'title'];

const headerOf = (text: string): string[] =>
  (text.split(/\r?\n/, 1)[0] ?? '').split(',').map((cell) => cell.trim().replaceAll('"', '').toLowerCase());

export const csvList: UserKind = {
  says: 'a CSV with the columns system, code, title, from, to',
  recognises: ({ text }) => {
    const header = headerOf(text);
    return COLUMNS.every((column) => header.includes(column));
  },
  read(file, from) {
    const lists = new Map<CodeSystemId, CodeRow[]>();
    for (const { system, row } of rowsOf(file)) {
      const rows = lists.get(system);
      if (rows) rows.push(row);
      else lists.set(system, [row]);
    }
    if (lists.size === 0) throw new Error(`${file.name}: the list has no rows.`);
    return [...lists].map(([system, rows]): Imported => list(file, system, rows, from));
  },
};

function* rowsOf(file: UserFile): Generator<{ readonly system: CodeSystemId; readonly row: CodeRow }> {
  let records: { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[];
  try {
    records = parse(file.text, {
      columns: headerOf(file.text),
      info: true,
      trim: true,
      skip_empty_lines: true,
      from: 2,
    });
  } catch (error) {
    throw new Error(`${file.name}: ${error instanceof Error ? error.message : 'no CSV'}.`);
  }
  for (const { record, info } of records) {
    const { system = '', code = '', title = '', from = '', to = '' } = record;
    const wrong = (what: string) => new Error(`${file.name}: line ${info.lines}: ${what}.`);
    if (!isCodeSystem(system) || isEditSystem(system) || system === 'coverage')
      throw wrong(`“${system}” is no code system with codes`);
    // A workbook takes 00100 for a number.
    const key = codeKey(system === 'cpt' ? code.padStart(5, '0') : code);
    if (!/^[0-9A-Z]{1,10}$/.test(key)) throw wrong('the code is none');
    if (title === '') throw wrong('the code has no title');
    if (from !== '' && !isoDate(from)) throw wrong('“from” is no date; write it as 2026-01-01');
    if (to !== '' && !isoDate(to)) throw wrong('“to” is no date; write it as 2026-12-31');
    if (from !== '' && to !== '' && to < from) throw wrong('“to” is before “from”');
    yield { system, row: { code: key, from, to, kind: 'code', title: title.replace(/\s+/g, ' ') } };
  }
}

/** The release is that of the newest date in the list, for want of another. */
function list(
  file: UserFile,
  system: CodeSystemId,
  rows: readonly CodeRow[],
  said: IsoDate | undefined,
): ImportedList {
  const latest = rows
    .map((row) => row.from)
    .sort()
    .at(-1);
  const from = said ?? isoDate(latest ?? '');
  if (!from) throw noDate(file);
  return {
    kind: 'list',
    system,
    file: file.name,
    what: 'list of codes',
    licence: 'Your own list',
    source: `Your file ${file.name}`,
    release: { name: from, from, through: `${from.slice(0, 4)}-12-31` as IsoDate },
    states: 'periods',
    rows,
  };
}
