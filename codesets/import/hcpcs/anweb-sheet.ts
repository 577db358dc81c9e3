/** The same release as a workbook (`HCPC2025_JAN_ANWEB_….xlsx`): a row a code, its fields by the names of its first row. */
import { type AnwebRecord, oneLine, publishedDate } from './anweb.ts';
import { isOwnedByOthers } from './owners.ts';

/** Columns that are read; a workbook that lacks one is another file. */
const COLUMNS = [
  'HCPC',
  'RECID',
  'LONG DESCRIPTION',
  'XREF1',
  'COV',
  'ADD DT',
  'ACT EFF DT',
  'TERM DT',
  'ACTION CD',
];

const CROSS_REFERENCES = ['XREF1', 'XREF2', 'XREF3', 'XREF4', 'XREF5'];

/** The records of a sheet. Throws, naming the file, where a column is absent. */
export function readAnwebSheet(name: string, rows: readonly (readonly string[])[]): AnwebRecord[] {
  const [header = [], ...body] = rows;
  for (const column of COLUMNS)
    if (!header.includes(column)) throw new Error(`${name}: the sheet has no column ${column}.`);
  return body
    .map((row) => record((column) => row[header.indexOf(column)] ?? ''))
    .filter(({ code }) => !isOwnedByOthers(code));
}

function record(cell: (column: string) => string): AnwebRecord {
  return {
    code: cell('HCPC'),
    kind: cell('RECID') === '7' ? 'modifier' : 'procedure',
    title: oneLine(cell('LONG DESCRIPTION')),
    crossReferences: CROSS_REFERENCES.map(cell).filter((code) => code !== ''),
    coverage: cell('COV'),
    added: publishedDate(cell('ADD DT')),
    effective: publishedDate(cell('ACT EFF DT')),
    terminated: publishedDate(cell('TERM DT')),
    action: cell('ACTION CD'),
  };
}
