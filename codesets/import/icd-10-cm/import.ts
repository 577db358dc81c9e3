/** ICD-10-CM: codes, headings, 7th characters, notes, replacements, indexes and what other editors flag, FY2016 on. */
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { SourceFile } from '../../releases.ts';
import type { Table } from '../../table.ts';
import type { DataFolder } from '../data-folder.ts';
import { historyRows, type Snapshot } from '../history.ts';
import type { ImportedSystem } from '../importer.ts';
import { type NamedTable, tablesOf } from '../tables.ts';
import { ccExclusionTables } from './cc-exclusions.ts';
import { readCodes } from './codes.ts';
import { readConversionTable } from './conversion-table.ts';
import { flagReleaseTable } from './flags.ts';
import { hccLabelTable, hccTable } from './hcc.ts';
import { mceTable } from './mce.ts';
import { mdcTable, severityTable } from './ms-drg.ts';
import { noteTable } from './notes.ts';
import { poaExemptTable } from './poa.ts';
import { ICD_10_CM_THROUGH } from './releases.ts';
import { replacementRows } from './replacements.ts';
import { type DatedTabular, headingSnapshots } from './sections.ts';
import { readTabulars, TABULAR_RELEASES } from './tabulars.ts';
import { termTables } from './terms.ts';

const CONVERSION_TABLE = 'icd-10-cm/conversion_table_FY2026.csv';

/** The tables of ICD-10-CM from the federal files. Throws, naming the file, where one is not what it should be. */
export function importIcd10Cm(data: DataFolder): ImportedSystem {
  const { snapshots, records } = readCodes(data);
  const { tabulars, sources: tabularSources } = readTabulars(data);
  const headings = headingSnapshots(tabulars, snapshots);
  const conversion = data.read(CONVERSION_TABLE);

  const { records: tableRecords, tables } = tablesOf('icd-10-cm', [
    {
      name: 'codes',
      columns: ['code', 'from', 'to', 'kind', 'title'],
      rows: historyRows(snapshots),
      sources: uniqueSources(records.flatMap((record) => record.sources)),
    },
    {
      name: 'chapters',
      columns: ['chapter', 'from', 'to', 'title'],
      rows: historyRows(headings.chapters),
      sources: tabularSources,
    },
    {
      name: 'sections',
      columns: ['section', 'from', 'to', 'chapter', 'title'],
      rows: historyRows(headings.sections),
      sources: tabularSources,
      derived:
        'Sections that grew between two Tabulars begin with their new category; J40-J4B from the FY2027 Tabular in part.',
    },
    {
      name: 'categories',
      columns: ['category', 'from', 'to', 'section'],
      rows: historyRows(headings.categories),
      sources: tabularSources,
      derived: 'J4B, K6A and QA1 (FY2027) stand in the section of the category before them.',
    },
    { name: 'seventh-characters', ...seventhCharacterTable(tabulars), sources: tabularSources },
    {
      name: 'notes',
      ...noteTable(tabulars, snapshots, headings),
      sources: tabularSources,
      derived:
        'Between two Tabulars those of the older; of a new code, those of the first Tabular that has it. FY2027: April 2026 with the changes that were read of the new Tabular, which are not all. Where a Tabular had the notes of a code in another order (C83.3, E74.09, F64.0, R09.89, R60, Z90.41, Z91), the newest counts.',
    },
    {
      name: 'replacements',
      columns: ['previous', 'since', 'code'],
      rows: replacementRows(readConversionTable(CONVERSION_TABLE, conversion.text), billableBy(snapshots)),
      sources: [conversion.source],
    },
    ...flagTables(data, snapshots),
    ...termTables(data),
  ]);
  return {
    record: {
      system: 'icd-10-cm',
      publisher: 'CDC/NCHS and CMS',
      licence: 'Public domain (work of the United States government)',
      source: 'ICD-10-CM code description files, Tabular List and conversion table, CDC/NCHS and CMS',
      through: ICD_10_CM_THROUGH,
      releases: records,
      tables: tableRecords,
    },
    tables,
  };
}

function flagTables(data: DataFolder, releases: readonly Snapshot[]): readonly NamedTable[] {
  const tables = [
    poaExemptTable(data, releases),
    mceTable(data, 'icd-10-cm'),
    hccTable(data),
    hccLabelTable(data),
    severityTable(data),
    mdcTable(data),
  ];
  return [...tables, ...ccExclusionTables(data), flagReleaseTable(tables, TABULAR_RELEASES)];
}

const uniqueSources = (sources: readonly SourceFile[]): SourceFile[] => [
  ...new Map(sources.map((source) => [source.file, source])).values(),
];

/** One row for each code that has a list, each character and each stretch of days in which it meant the same. */
function seventhCharacterTable(tabulars: readonly DatedTabular[]): Table {
  const snapshots = tabulars.map(({ from, tabular }) => ({
    from,
    values: new Map(
      [...tabular.seventhCharacters].flatMap(([code, list]) =>
        [...list].map(([character, meaning]) => [`${code} ${character}`, [meaning]] as const),
      ),
    ),
  }));
  const rows = historyRows(snapshots).map(([key = '', from = '', to = '', meaning = '']) => {
    const [code = '', character = ''] = key.split(' ');
    return [code, from, to, character, meaning];
  });
  return { columns: ['code', 'from', 'to', 'character', 'meaning'], rows };
}

/** The billable codes of the release in force on a date. */
const billableBy =
  (releases: readonly Snapshot[]) =>
  (date: IsoDate): readonly string[] => {
    const values =
      releases.findLast(({ from }) => from <= date)?.values ?? new Map<string, readonly string[]>();
    return [...values].filter(([, [kind]]) => kind === 'code').map(([code]) => code);
  };
