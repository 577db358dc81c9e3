/**
 * The add-on code edits as CMS publishes them each quarter: `AOC_V2026Q3-MCR.txt`, tab-delimited with the columns
 * AOC_Edit_Type (1, 2, 3), Add-On_Code, AOC_DelDT, Primary_Code (`CCCCC`: the contractor defines them),
 * Primary_Code_DelDT, AOC_Edit_EffDT, AOC_Edit_DelDT and notes. Dates are a year and the day of the year, `2026091`.
 */
import { addDays, calendarDate, type IsoDate } from '../../../server/src/model/dates.ts';
import { type EditRow, noDate, type UserKind } from './imported.ts';
import { firstLines, linesOf, tabCells } from './lines.ts';
import { FEDERAL_EDITS_LICENCE } from './ncci.ts';
import { quarterRelease, quarterStart } from './quarters.ts';
import type { UserFile } from './user-file.ts';

/** Names of columns differ from quarter to quarter in their blanks, hyphens and in `_Julian` at the end. */
const columnName = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/julian$/, '');

const columnsOf = (line: string): string[] => tabCells(line).map(columnName);

const isHead = (columns: readonly string[]): boolean =>
  ['aocedittype', 'addoncode', 'primarycode', 'aocediteffdt'].every((column) => columns.includes(column));

export const addOnCodes: UserKind = {
  says: 'add-on code edits of CMS',
  recognises: ({ text }) => firstLines(text).some((line) => isHead(columnsOf(line))),
  read(file, said) {
    const from = said ?? statedStart(file);
    if (!from) throw noDate(file);
    return [
      {
        kind: 'edits',
        system: 'add-on',
        file: file.name,
        what: 'add-on code edits',
        licence: FEDERAL_EDITS_LICENCE,
        source: 'CMS NCCI add-on code edits, imported from your file',
        release: quarterRelease(from),
        setting: 'all',
        covers: 'all',
        rows: () => rowsOf(file),
      },
    ];
  },
};

/** `V2026Q3` in the name. */
function statedStart({ name }: UserFile): IsoDate | undefined {
  const [, year, quarter] = /V(\d{4})Q(\d)/i.exec(name) ?? [];
  return quarterStart(Number(year), Number(quarter));
}

/** A day of a year, `2026091`; `undefined` where it is none. */
function ordinalDate(text: string): IsoDate | undefined {
  const [, year = '', day = ''] = /^(\d{4})(\d{3})$/.exec(text) ?? [];
  const first = calendarDate(Number(year), 1, 1);
  const date = first && addDays(first, Number(day) - 1);
  return date?.startsWith(year) ? date : undefined;
}

function* rowsOf({ name, text }: UserFile): Generator<EditRow> {
  let columns: readonly string[] | undefined;
  let rows = 0;
  for (const line of linesOf(text)) {
    if (!columns) {
      const found = columnsOf(line.text);
      if (isHead(found)) columns = found;
      continue;
    }
    const cells = tabCells(line.text);
    const cell = (column: string) => cells[columns?.indexOf(column) ?? -1] ?? '';
    const wrong = new Error(`${name}: line ${line.number} is no add-on code edit.`);
    const first = cell('addoncode');
    const second = cell('primarycode');
    const from = ordinalDate(cell('aocediteffdt'));
    const type = /^[123]$/.exec(cell('aocedittype'))?.[0];
    if (!/^[0-9A-Z]{5}$/.test(first) || !/^[0-9A-Z]{5}$/.test(second) || !from || !type) throw wrong;
    const ends = ['aocdeldt', 'primarycodedeldt', 'aoceditdeldt'].map(cell).filter((end) => end !== '');
    if (!ends.every(ordinalDate)) throw wrong;
    // The pair ends with the first of the add-on code, the primary code and the edit itself.
    const to = ends.flatMap((end) => ordinalDate(end) ?? []).sort()[0] ?? null;
    rows++;
    if (to === null || to > from)
      yield { first, second, from, to, value: 0, indicator: Number(type), setting: 'all' };
  }
  if (rows === 0) throw new Error(`${name}: the file has no add-on code edits.`);
}
