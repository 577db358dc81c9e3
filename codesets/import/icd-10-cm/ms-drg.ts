/**
 * Whether a secondary diagnosis is a complication or comorbidity, and the major diagnostic category of a principal
 * one, by version of the MS-DRG grouper (42 CFR 412.60; MS-DRG Definitions Manual, appendix G and the MDC chapters).
 */
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { SourceFile } from '../../releases.ts';
import type { DataFolder } from '../data-folder.ts';
import { readDelimited } from '../delimited.ts';
import { historyRows, type Snapshot } from '../history.ts';
import type { FlagTable } from './flags.ts';

const SEVERITY = 'ms-drg/msdrg_dx_severity_v43.1_v44.tsv.gz';
const TITLES = 'ms-drg/mdc_titles_v44.tsv';

const COLUMNS = [
  'code',
  'severity_v43_1',
  'severity_v44',
  'mdc_v43_1',
  'mdc_v44',
  'cc_exclusion_list_as_pdx_v43_1',
  'cc_exclusion_list_as_pdx_v44',
  'cc_only_if_discharged_alive',
  'hac_v44',
];

const V43_1 = '2026-04-01' as IsoDate;
const V44 = '2026-10-01' as IsoDate;

/** The versions at hand, and the columns in which each stands. */
export const MS_DRG_RELEASES = [
  { from: V43_1, severity: 1, mdc: 3, exclusionList: 5 },
  { from: V44, severity: 2, mdc: 4, exclusionList: 6 },
] as const;

/** The rows of the file that says what each version makes of a diagnosis. */
export function readSeverity(data: DataFolder): {
  readonly source: SourceFile;
  readonly rows: readonly (readonly string[])[];
} {
  const file = data.read(SEVERITY);
  return { source: file.source, rows: readDelimited(file, COLUMNS, 'tab') };
}

/** `level` is MCC, CC or NCC; `condition` says `alive` where it counts for patients discharged alive only. */
export function severityTable(data: DataFolder): FlagTable {
  const { source, rows } = readSeverity(data);
  const snapshots = MS_DRG_RELEASES.map(
    ({ from, severity, mdc }): Snapshot => ({
      from,
      values: new Map(
        rows
          .filter((row) => row[severity] !== '')
          .map((row) => [
            row[0] ?? '',
            [row[severity] ?? '', mdcOf(row[mdc]), row[7] === '1' ? 'alive' : ''],
          ]),
      ),
    }),
  );
  return {
    name: 'ms-drg',
    columns: ['code', 'from', 'to', 'level', 'mdc', 'condition'],
    rows: historyRows(snapshots),
    sources: [source],
    releases: [
      { flag: 'ms-drg', from: V43_1, release: 'MS-DRG v43.1' },
      { flag: 'ms-drg', from: V44, release: 'MS-DRG v44', to: '2027-03-31' as IsoDate },
    ],
  };
}

/** External causes have the category 0, which is none. */
const mdcOf = (written: string | undefined): string => (written === '0' ? '' : (written ?? ''));

/** The titles of the major diagnostic categories, numbered without a leading zero. */
export function mdcTable(data: DataFolder): FlagTable {
  const file = data.read(TITLES);
  const rows = readDelimited(file, ['mdc', 'title'], 'tab')
    .map(([mdc = '', title = '']) => [String(Number(mdc)), V43_1, '', title])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return {
    name: 'mdc-titles',
    columns: ['mdc', 'from', 'to', 'title'],
    rows,
    sources: [file.source],
    releases: [],
  };
}
