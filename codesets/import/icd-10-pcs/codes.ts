/** The rows of each release, read from its own file. */
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { ReleaseRecord, SourceFile } from '../../releases.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Snapshot } from '../history.ts';
import { withoutAddenda } from '../icd-10-cm/order-addenda.ts';
import type { OrderRow } from '../icd-10-cm/order-file.ts';
import { readPcsCodeList, readPcsOrderAddenda, readPcsOrderFile } from './order-file.ts';
import { ICD_10_PCS_RELEASES, type ReleaseFile } from './releases.ts';

const ORDER_FILE = /icd10pcs_order_\d{4}\.txt$/i;
const ORDER_ADDENDA = /order_addenda_\d{4}\.txt$/i;

/** The Medicare Code Editor's list of codes, each with the days of its flags: it dates codes between two order files. */
const CODE_EDITOR = 'mce/mce_v44_icd10pcs_flags_by_date.tsv.gz';
const CODE_EDITOR_HEADER = 'code\tfrom\tto\tflags';

/** A table is named by three characters. */
const TABLE_LENGTH = 3;

interface ReadRelease {
  readonly rows: readonly OrderRow[];
  readonly sources: readonly SourceFile[];
  readonly derived?: string;
}

/** From a header's code to its title. */
export type HeaderTitles = (table: string) => string;

function readRelease(
  data: DataFolder,
  file: ReleaseFile,
  before: readonly OrderRow[],
  headerTitle: HeaderTitles,
): ReadRelease {
  if (file.kind === 'code-list') {
    const { text, source } = data.read(file.file);
    const codes = readPcsCodeList(file.file, text);
    return { rows: withHeaders(codes, before, headerTitle), sources: [source], derived: file.derived };
  }
  const { text, source } = data.readMember(file.zip, ORDER_FILE);
  const rows = readPcsOrderFile(file.zip, text);
  switch (file.kind) {
    case 'order-file':
      return { rows, sources: [source] };
    case 'before-addenda': {
      const addenda = readPcsOrderAddenda(file.zip, data.readMember(file.zip, ORDER_ADDENDA).text);
      return { rows: withoutAddenda(file.zip, rows, addenda), sources: [source], derived: file.derived };
    }
    case 'before-begun': {
      const begun = codesBegun(data, file.begun);
      const codes = rows.filter(({ code, billable }) => billable && !begun.codes.has(code));
      return {
        rows: withHeaders(codes, rows, headerTitle),
        sources: [source, begun.source],
        derived: file.derived,
      };
    }
    case 'with-begun': {
      const begun = codesBegun(data, file.begun);
      const codes = [
        ...before.filter(({ billable }) => billable),
        ...rows.filter(({ code }) => begun.codes.has(code)),
      ];
      return {
        rows: withHeaders(codes, [...rows, ...before], headerTitle),
        sources: [source, begun.source],
        derived: file.derived,
      };
    }
  }
}

/** The codes whose first day, in the Medicare Code Editor, is `day`. */
function codesBegun(data: DataFolder, day: IsoDate) {
  const { text, source } = data.read(CODE_EDITOR);
  const [header, ...lines] = text.split(/\r?\n/);
  if (header !== CODE_EDITOR_HEADER)
    throw new Error(`${CODE_EDITOR}: the columns are not ${CODE_EDITOR_HEADER}.`);
  const first = new Map<string, string>();
  for (const line of lines) {
    const [code = '', from = ''] = line.split('\t');
    const known = first.get(code);
    if (known === undefined || from < known) first.set(code, from);
  }
  return { codes: new Set([...first].filter(([, from]) => from === day).map(([code]) => code)), source };
}

/** Codes with the headers of their tables: those of `known`, the last of which counts, or one put together. */
function withHeaders(
  codes: readonly OrderRow[],
  known: readonly OrderRow[],
  headerTitle: HeaderTitles,
): OrderRow[] {
  const headers = new Map(known.filter(({ billable }) => !billable).map((row) => [row.code, row]));
  const tables = new Set(codes.map(({ code }) => code.slice(0, TABLE_LENGTH)));
  return [
    ...[...tables].map((code) => headers.get(code) ?? { code, billable: false, title: headerTitle(code) }),
    ...codes,
  ];
}

/** Every release's rows as snapshots (`code → kind, title`), and their records for `releases.json`. */
export function readCodes(
  data: DataFolder,
  headerTitle: HeaderTitles,
): { readonly snapshots: readonly Snapshot[]; readonly records: readonly ReleaseRecord[] } {
  const snapshots: Snapshot[] = [];
  const records: ReleaseRecord[] = [];
  let before: readonly OrderRow[] = [];
  for (const { name, from, file } of ICD_10_PCS_RELEASES) {
    const { rows, ...origin } = readRelease(data, file, before, headerTitle);
    snapshots.push({
      from,
      values: new Map(rows.map((row) => [row.code, [row.billable ? 'code' : 'header', row.title]])),
    });
    const billable = rows.filter((row) => row.billable).length;
    records.push({ name, from, rows: rows.length, billable, ...origin });
    before = rows;
  }
  return { snapshots, records };
}
