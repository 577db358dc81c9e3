/**
 * The ICD-10-CM order file: every code and header of a release. Record layout as published with it
 * (icd10OrderFiles.pdf): columns 1–5 order number, 7–13 code without its dot, 15 `0` header or `1` valid for
 * submission, 17–76 short description, 78 on the long one.
 */

/** A code (billable) or header as one release has it. The code is without its dot. */
export interface OrderRow {
  readonly code: string;
  readonly billable: boolean;
  readonly title: string;
}

export const ORDER_RECORD = /^(\d{5}) ([A-Z][A-Z\d]{2,6}) *([01]) (.{60}) (.+?) *$/;

/** The least rows a whole file has: FY2016, the smallest release, has 91,737. */
const LEAST_ROWS = 90_000;

/**
 * @param name of the file, for the errors.
 * @throws where a line is no order record or the file is too short to be a whole release.
 */
export function readOrderFile(name: string, text: string): OrderRow[] {
  const rows: OrderRow[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const [, , code, billable, , title] = ORDER_RECORD.exec(line) ?? [];
    if (code === undefined || title === undefined)
      throw new Error(`${name}: line ${at + 1} is no record of an ICD-10-CM order file.`);
    rows.push({ code, billable: billable === '1', title });
  }
  return checkedRelease(name, rows);
}

const TSV_HEADER = 'code\tbillable\tlong_description\tdescription_source';

/** The same from a table made of an order file and the next year's addenda, while the official zip is not out. */
export function readOrderTable(name: string, text: string): OrderRow[] {
  const [header, ...lines] = text.split(/\r?\n/);
  if (header !== TSV_HEADER) throw new Error(`${name}: the columns are not ${TSV_HEADER}.`);
  const rows = lines
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', billable = '', title = ''] = line.split('\t');
      return { code, billable: billable === '1', title };
    });
  return checkedRelease(name, rows);
}

function checkedRelease(name: string, rows: OrderRow[]): OrderRow[] {
  if (rows.length < LEAST_ROWS)
    throw new Error(`${name}: ${rows.length} rows are too few for a whole ICD-10-CM release.`);
  if (new Set(rows.map((row) => row.code)).size !== rows.length)
    throw new Error(`${name}: a code stands there twice.`);
  const untitled = rows.find((row) => row.title === '');
  if (untitled) throw new Error(`${name}: ${untitled.code} has no title.`);
  return rows;
}
