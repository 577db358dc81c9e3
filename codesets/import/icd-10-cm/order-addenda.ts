/**
 * The addenda of an order file: what a release adds, deletes and revises. Each record is an action, a blank, and
 * the columns 15, 7–13, 17–76 and 78 on of the order file.
 */
import type { OrderRow } from './order-file.ts';

export interface Addendum {
  readonly action: 'Add' | 'Delete' | 'Revise from' | 'Revise to';
  readonly row: OrderRow;
}

const RECORD = /^(Add|Delete|Revise from|Revise to): +([01]) ([A-Z][A-Z\d]{2,6}) +(.{60}) (.+?) *$/;

/** The records before the counts that close the file. Throws where there are none. */
export function readOrderAddenda(name: string, text: string): Addendum[] {
  const records: Addendum[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, action, billable, code, , title] = RECORD.exec(line) ?? [];
    if (code === undefined || title === undefined) continue;
    records.push({
      action: action as Addendum['action'],
      row: { code, billable: billable === '1', title },
    });
  }
  if (records.length === 0) throw new Error(`${name}: no record of ICD-10-CM order addenda is in it.`);
  return records;
}

/** The records of `whole` that `part` has not, for a mid-year release whose addenda repeat those of October. */
export function addendaBeyond(whole: readonly Addendum[], part: readonly Addendum[]): Addendum[] {
  const text = ({ action, row }: Addendum) => `${action}\t${row.code}\t${row.billable}\t${row.title}`;
  const known = new Set(part.map(text));
  return whole.filter((record) => !known.has(text(record)));
}

/** The rows before `addenda` were applied. Throws where they do not fit the rows. */
export function withoutAddenda(
  name: string,
  rows: readonly OrderRow[],
  addenda: readonly Addendum[],
): OrderRow[] {
  const before = new Map(rows.map((row) => [row.code, row]));
  for (const { action, row } of addenda.filter((record) => /Add|Revise to/.test(record.action)))
    if (!before.delete(row.code)) throw new Error(`${name}: ${action} ${row.code}, which the release lacks.`);
  for (const { row } of addenda.filter((record) => /Delete|Revise from/.test(record.action)))
    before.set(row.code, row);
  return [...before.values()];
}
