/**
 * A list of the ADA's CDT codes as its licensees have it: a table with a column of codes and one of nomenclature,
 * comma- or tab-delimited, or a workbook. The ADA publishes no fixed layout; the two heads are what its files share.
 */
import { type IsoDate, isoDate } from '../../../server/src/model/dates.ts';
import type { CodeRow } from '../../pack/codes.ts';
import { csvRecords } from './csv.ts';
import { noDate, type UserKind } from './imported.ts';
import { firstLines, tabCells } from './lines.ts';
import type { UserFile } from './user-file.ts';

const CODE_HEAD = /^(?:CDT |procedure |ADA )?codes?$/i;
const TITLE_HEAD = /^(?:CDT )?nomenclature$/i;

const CDT_CODE = /^D\d{4}$/;

const isHead = (cells: readonly string[]): boolean =>
  cells.some((cell) => CODE_HEAD.test(cell)) && cells.some((cell) => TITLE_HEAD.test(cell));

const commaCells = (line: string): string[] =>
  line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

export const cdtList: UserKind = {
  says: 'a list of the ADA’s CDT codes with the columns code and nomenclature',
  recognises: ({ text }) =>
    firstLines(text).some((line) => isHead(commaCells(line)) || isHead(tabCells(line))),
  read(file, said) {
    const from = said ?? editionStart(file);
    if (!from) throw noDate(file);
    const year = from.slice(0, 4);
    return [
      {
        kind: 'list',
        system: 'cdt',
        file: file.name,
        what: 'CDT list',
        licence: 'Your own licence from the American Dental Association',
        source: 'CDT of the ADA, imported from your list',
        release: { name: from.endsWith('-01-01') ? year : from, from, through: `${year}-12-31` as IsoDate },
        states: 'release',
        rows: rowsOf(file),
      },
    ];
  },
};

/** `CDT 2026` or `CDT2026` in the name or the first lines: each edition is in force from the first of January. */
function editionStart({ name, text }: UserFile): IsoDate | undefined {
  const [, year] = /CDT[ _-]*(20\d\d)/i.exec([name, ...firstLines(text)].join('\n')) ?? [];
  return year === undefined ? undefined : isoDate(`${year}-01-01`);
}

function rowsOf({ name, text }: UserFile): CodeRow[] {
  const records = text.includes('\t') ? text.split(/\r?\n/).map(tabCells) : csvRecords(name, text);
  const at = records.findIndex(isHead);
  const head = records[at] ?? [];
  const codeAt = head.findIndex((cell) => CODE_HEAD.test(cell));
  const titleAt = head.findIndex((cell) => TITLE_HEAD.test(cell));
  const rows = records
    .slice(at + 1)
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells, row): CodeRow => {
      const code = (cells[codeAt] ?? '').toUpperCase();
      const title = (cells[titleAt] ?? '').replace(/\s+/g, ' ').trim();
      if (!CDT_CODE.test(code) || title === '')
        throw new Error(`${name}: row ${row + 1} below the heads is no CDT code with its nomenclature.`);
      return { code, from: '', to: '', kind: 'code', title };
    });
  if (rows.length === 0) throw new Error(`${name}: the list has no codes.`);
  return rows;
}
