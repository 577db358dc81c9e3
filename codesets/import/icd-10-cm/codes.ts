/** The rows of each release, read from its own file. */
import type { ReleaseRecord } from '../../releases.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Snapshot } from '../history.ts';
import { addendaBeyond, readOrderAddenda, withoutAddenda } from './order-addenda.ts';
import { type OrderRow, readOrderFile, readOrderTable } from './order-file.ts';
import { ICD_10_CM_RELEASES, type ReleaseFile } from './releases.ts';

/** Order files are told from their addenda by what follows `order`: a year, or a month and a year. */
const ORDER_FILE = /order[-_](?!addenda)(?:\w+-)?\d{4}\.txt$/i;
const ORDER_ADDENDA = /order[-_]addenda[-_].*\.txt$/i;

interface ReadRelease {
  readonly rows: readonly OrderRow[];
  readonly sources: ReleaseRecord['sources'];
  readonly derived?: string;
}

function readRelease(data: DataFolder, file: ReleaseFile, before: readonly OrderRow[]): ReadRelease {
  switch (file.kind) {
    case 'order-file': {
      const { text, source } = data.readMember(file.zip, ORDER_FILE);
      return { rows: readOrderFile(file.zip, text), sources: [source] };
    }
    case 'order-table': {
      const { text, source } = data.read(file.file);
      return { rows: readOrderTable(file.file, text), sources: [source], derived: file.derived };
    }
    case 'order-file-before': {
      const { text, source } = data.readMember(file.zip, ORDER_FILE);
      const whole = readOrderAddenda(file.zip, data.readMember(file.zip, ORDER_ADDENDA).text);
      const october = data.read(file.octoberAddenda);
      const later = addendaBeyond(whole, readOrderAddenda(file.octoberAddenda, october.text));
      const rows = withoutAddenda(file.zip, readOrderFile(file.zip, text), later);
      return { rows, sources: [source, october.source], derived: file.derived };
    }
    case 'with-codes': {
      const { text, source } = data.readMember(file.zip, ORDER_FILE);
      const added = readOrderFile(file.zip, text).filter((row) => file.codes.includes(row.code));
      return { rows: [...before, ...added], sources: [source], derived: file.derived };
    }
  }
}

/** Every release's rows as snapshots (`code → kind, title`), and their records for `releases.json`. */
export function readCodes(data: DataFolder): {
  readonly snapshots: readonly Snapshot[];
  readonly records: readonly ReleaseRecord[];
} {
  const snapshots: Snapshot[] = [];
  const records: ReleaseRecord[] = [];
  let before: readonly OrderRow[] = [];
  for (const { name, from, file } of ICD_10_CM_RELEASES) {
    const { rows, ...origin } = readRelease(data, file, before);
    snapshots.push({
      from,
      values: new Map(rows.map((row) => [row.code, [row.billable ? 'code' : 'header', row.title]])),
    });
    records.push({
      name,
      from,
      rows: rows.length,
      billable: rows.filter((row) => row.billable).length,
      ...origin,
    });
    before = rows;
  }
  return { snapshots, records };
}
