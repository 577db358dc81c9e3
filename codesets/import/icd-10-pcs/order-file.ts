/**
 * The ICD-10-PCS order file: every table (a header of three characters) and code of a release, in the record layout
 * published with it (icd10pcsOrderFile.pdf): columns 1–5 order number, 7–13 code, 15 `0` header or `1` code, 17–76
 * short title, 78 on the long one. And its addenda, and the code list, which has codes and long titles alone.
 */
import type { Addendum } from '../icd-10-cm/order-addenda.ts';
import type { OrderRow } from '../icd-10-cm/order-file.ts';

const ORDER_RECORD = /^\d{5} ([\dA-HJ-NP-Z]{3}|[\dA-HJ-NP-Z]{7}) *([01]) (.{60}) (.+?) *$/;
const ADDENDUM =
  /^(Add|Delete|Revise from|Revise to): +([\dA-HJ-NP-Z]{3}|[\dA-HJ-NP-Z]{7}) +(?:.{60}) (.+?) *$/;
const LISTED_CODE = /^([\dA-HJ-NP-Z]{7}) (.+?) *$/;

/** The least rows a whole file has: FY2016, the smallest release, has 71,974 codes. */
const LEAST_ROWS = 71_000;

const CODE_LENGTH = 7;

/** Whether a line is a record of the order file: seven characters, or the three of a table. */
export const isPcsOrderRecord = (line: string): boolean => ORDER_RECORD.test(line);

/** @throws where a line is no order record or the file is too short to be a whole release. */
export function readPcsOrderFile(name: string, text: string): OrderRow[] {
  const rows = recordsOf(text).map(([line, at]) => {
    const [, code, kind, , title] = ORDER_RECORD.exec(line) ?? [];
    if (code === undefined || title === undefined || (code.length === CODE_LENGTH) !== (kind === '1'))
      throw new Error(`${name}: line ${at} is no record of an ICD-10-PCS order file.`);
    return { code, billable: kind === '1', title };
  });
  return wholeRelease(name, rows);
}

/** @throws where a line is not a code and its title or the list is too short to be a whole release. */
export function readPcsCodeList(name: string, text: string): OrderRow[] {
  const rows = recordsOf(text).map(([line, at]) => {
    const [, code, title] = LISTED_CODE.exec(line) ?? [];
    if (code === undefined || title === undefined)
      throw new Error(`${name}: line ${at} is not an ICD-10-PCS code and its title.`);
    return { code, billable: true, title };
  });
  return wholeRelease(name, rows);
}

/** The records of the addenda of an order file, before the counts that close it. Throws where there are none. */
export function readPcsOrderAddenda(name: string, text: string): Addendum[] {
  const records = recordsOf(text).flatMap(([line]): Addendum[] => {
    const [, action, code, title] = ADDENDUM.exec(line) ?? [];
    if (code === undefined || title === undefined) return [];
    const row = { code, billable: code.length === CODE_LENGTH, title };
    return [{ action: action as Addendum['action'], row }];
  });
  if (records.length === 0) throw new Error(`${name}: no record of ICD-10-PCS order addenda is in it.`);
  return records;
}

/** Lines that are not blank, with their numbers from 1. */
const recordsOf = (text: string): (readonly [line: string, at: number])[] =>
  text
    .split(/\r?\n/)
    .map((line, at) => [line, at + 1] as const)
    .filter(([line]) => line.trim() !== '');

function wholeRelease(name: string, rows: OrderRow[]): OrderRow[] {
  if (rows.length < LEAST_ROWS)
    throw new Error(`${name}: ${rows.length} rows are too few for a whole ICD-10-PCS release.`);
  if (new Set(rows.map(({ code }) => code)).size !== rows.length)
    throw new Error(`${name}: a code stands there twice.`);
  return rows;
}
