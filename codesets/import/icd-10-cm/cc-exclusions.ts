/**
 * The CC exclusions of the MS-DRG grouper (42 CFR 412.60(c); MS-DRG Definitions Manual, appendix C): a principal
 * diagnosis points to a list of the secondary ones that are no CC or MCC beside it.
 */
import type { DataFolder } from '../data-folder.ts';
import { readDelimited } from '../delimited.ts';
import { historyRows, type Snapshot } from '../history.ts';
import type { NamedTable } from '../tables.ts';
import { MS_DRG_RELEASES, readSeverity } from './ms-drg.ts';

const LISTS = 'ms-drg/msdrg_cc_exclusion_lists.tsv.gz';

const LIST_COLUMNS = ['list_id', 'codes_not_a_cc_or_mcc_when_the_principal_diagnosis_points_to_this_list'];

/** The list of each principal diagnosis by version, and the codes of each list. */
export function ccExclusionTables(data: DataFolder): readonly NamedTable[] {
  const severity = readSeverity(data);
  const lists = data.read(LISTS);
  const snapshots: Snapshot[] = MS_DRG_RELEASES.map(({ from, exclusionList }) => ({
    from,
    values: new Map(
      severity.rows
        .filter((row) => row[exclusionList] !== '')
        .map((row) => [row[0] ?? '', [row[exclusionList] ?? '']]),
    ),
  }));
  return [
    {
      name: 'cc-exclusions',
      columns: ['code', 'from', 'to', 'list'],
      rows: historyRows(snapshots),
      sources: [severity.source],
    },
    {
      name: 'cc-exclusion-lists',
      columns: ['list', 'codes'],
      rows: readDelimited(lists, LIST_COLUMNS, 'tab').sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      sources: [lists.source],
    },
  ];
}
