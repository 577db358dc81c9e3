/**
 * The relative value file of the Medicare physician fee schedule, as CMS publishes it each quarter in `RVU26D.zip`:
 * `PPRRVU2026_Oct_nonQPP.csv` (and as a workbook, and as text of fixed columns). Of its columns the indicators are
 * kept; amounts and the AMA's descriptions are not. The files for APM participants (QPP) have the same indicators.
 */
import { calendarDate, type IsoDate } from '../../../server/src/model/dates.ts';
import {
  type FeeScheduleIndicators,
  feeScheduleNumber,
  GLOBAL_DAYS,
} from '../../../server/src/model/fee-schedule.ts';
import { csvRecords } from './csv.ts';
import { type EditRow, type ImportedEdits, noDate, type UserKind } from './imported.ts';
import { firstLines, linesOf } from './lines.ts';
import { FEDERAL_EDITS_LICENCE } from './ncci.ts';
import { quarterRelease } from './quarters.ts';
import type { UserFile } from './user-file.ts';

/** The heads of columns stand in several rows; the last two together name each, here by their letters. */
const COLUMNS: Readonly<Record<string, RegExp>> = {
  code: /HCPCS$/,
  modifier: /^MOD$/,
  status: /^STATUSCODE$/,
  pcTc: /^PCTCIND$/,
  globalDays: /^GLOB(?:AL)?DAYS$/,
  multipleProcedure: /^MULTPROC$/,
  bilateral: /^BILATSURG$/,
  assistant: /^ASSTSURG$/,
  coSurgeons: /^COSURG$/,
  teamSurgery: /^TEAMSURG$/,
};
type Column = keyof typeof COLUMNS;

/**
 * The same in the text file: its first character from 0 and the one behind its last (record layout of 2025). Code and
 * modifier, descriptor in fifty characters, status, amounts; PC/TC, global days, three percentages, five digits.
 */
const PLACES: Readonly<Record<Column, readonly [number, number]>> = {
  code: [0, 5],
  modifier: [5, 7],
  status: [57, 58],
  pcTc: [102, 103],
  globalDays: [103, 106],
  multipleProcedure: [115, 116],
  bilateral: [116, 117],
  assistant: [117, 118],
  coSurgeons: [118, 119],
  teamSurgery: [119, 120],
};

const TITLE = /(\d{4}) National Physician Fee Schedule Relative Value File (\w+) Release/i;
const TABLE_HEAD = /^"?HCPCS"?,"?MOD"?,/m;
const TEXT_ROW = new RegExp(`^[0-9A-Z]{5}.{52}[A-Z].{44}[0-9 ](?:${GLOBAL_DAYS.join('|')})`);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const isTable = ({ text }: UserFile): boolean => {
  const head = firstLines(text).join('\n');
  return TITLE.test(head) && TABLE_HEAD.test(head);
};
const isText = ({ name, text }: UserFile): boolean =>
  /PPRRVU/i.test(name) && firstLines(text).some((line) => TEXT_ROW.test(line));

export const feeSchedule: UserKind = {
  says: 'the relative value file of the Medicare fee schedule',
  recognises: (file) => isTable(file) || isText(file),
  read(file, said): ImportedEdits[] {
    const from = said ?? statedStart(file);
    if (!from) throw noDate(file);
    return [
      {
        kind: 'edits',
        system: 'fee-schedule',
        file: file.name,
        what: 'relative value file of the Medicare fee schedule',
        licence: FEDERAL_EDITS_LICENCE,
        source: 'CMS Medicare physician fee schedule relative value files, imported from your files',
        release: quarterRelease(from),
        setting: 'all',
        covers: 'its-release',
        rows: () => rowsOf(file, from),
      },
    ];
  },
};

/** `2026 … October Release` in the title, else `PPRRVU2026_Oct` or `PPRRVU25_JAN` in the name. */
function statedStart({ name, text }: UserFile): IsoDate | undefined {
  const [, year, month] =
    TITLE.exec(firstLines(text).join('\n')) ?? /PPRRVU(\d{4}|\d\d)_?([A-Z]{3})/i.exec(name) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return calendarDate(Number(year.length === 2 ? `20${year}` : year), number, 1);
}

function* rowsOf(file: UserFile, from: IsoDate): Generator<EditRow> {
  let rows = 0;
  for (const { cell, where } of isTable(file) ? tableRows(file) : textRows(file)) {
    const code = cell('code').padStart(5, '0');
    const modifier = cell('modifier');
    const indicators = readIndicators(cell);
    if (!/^[0-9A-Z]{5}$/.test(code) || !/^(?:[0-9A-Z]{2})?$/.test(modifier) || !indicators)
      throw new Error(`${file.name}: ${where} is no row of the relative value file.`);
    rows++;
    yield {
      first: code,
      second: modifier || code,
      from,
      to: null,
      value: feeScheduleNumber(indicators),
      indicator: 0,
      setting: 'all',
    };
  }
  if (rows === 0) throw new Error(`${file.name}: the file has no services.`);
}

/** A row of the file: its cells by column, and where it stands. */
interface SourceRow {
  readonly cell: (column: Column) => string;
  readonly where: string;
}

function* tableRows({ name, text }: UserFile): Generator<SourceRow> {
  const records = csvRecords(name, text);
  const head = records.findIndex(([first, second]) => first === 'HCPCS' && second === 'MOD');
  const names = (records[head] ?? []).map((below, at) =>
    `${records[head - 1]?.[at] ?? ''}${below}`.replace(/[^A-Z]/gi, '').toUpperCase(),
  );
  const places = new Map(
    Object.entries(COLUMNS).map(([column, kind]) => [column, names.findIndex((one) => kind.test(one))]),
  );
  for (const [column, place] of places)
    if (place < 0) throw new Error(`${name}: the file has no column for ${column}.`);
  for (const [at, cells] of records.slice(head + 1).entries())
    if (cells.some((cell) => cell !== ''))
      yield { cell: (column) => cells[places.get(column) ?? -1] ?? '', where: `row ${head + at + 2}` };
}

function* textRows({ text }: UserFile): Generator<SourceRow> {
  for (const line of linesOf(text))
    if (!line.text.startsWith('HDR'))
      yield {
        cell: (column) => line.text.slice(...(PLACES[column] ?? [])).trim(),
        where: `line ${line.number}`,
      };
}

/** `undefined` where a cell has another thing; a blank one means that the concept does not apply. */
function readIndicators(cell: (column: Column) => string): FeeScheduleIndicators | undefined {
  const digit = (column: Column) => Number(cell(column) || 9);
  const days = cell('globalDays');
  const globalDays = GLOBAL_DAYS.find((known) => known === (days === '' ? 'XXX' : days.padStart(3, '0')));
  const status = cell('status');
  const digits = {
    pcTc: digit('pcTc'),
    multipleProcedure: digit('multipleProcedure'),
    bilateral: digit('bilateral'),
    assistant: digit('assistant'),
    coSurgeons: digit('coSurgeons'),
    teamSurgery: digit('teamSurgery'),
  };
  const sound = Object.values(digits).every((value) => Number.isInteger(value) && value >= 0 && value <= 9);
  return sound && globalDays && /^[A-Z]$/.test(status) ? { status, globalDays, ...digits } : undefined;
}
