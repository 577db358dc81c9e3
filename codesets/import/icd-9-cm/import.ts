/**
 * ICD-9-CM, diagnoses and procedures, as it last was: version 32, in force from 2014-10-01 to 2015-09-30 (45 CFR
 * 162.1002(b) and (c): ICD-10 is the code set from 2015-10-01). Earlier versions are not here: an earlier date is
 * judged by this one.
 */
import { LAST_DAY_OF_ICD_9 } from '../../../server/src/model/codes.ts';
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { SystemRecord } from '../../releases.ts';
import type { DataFolder } from '../data-folder.ts';
import type { ImportedSystem } from '../importer.ts';
import { type NamedTable, tablesOf } from '../tables.ts';
import { readGems } from './gems.ts';
import { DIAGNOSES, icd9Rows, type Kind, PROCEDURES, readIcd9Titles } from './titles.ts';

const TITLES = 'icd-9-cm/cms_icd9_v32.zip';
const DIAGNOSIS_TITLES = /LONG_DX\.txt$/i;
const PROCEDURE_TITLES = /LONG_SG\.txt$/i;
const TO_ICD_10_CM = 'icd-9-cm/2018_I9gem.txt.gz';
const FROM_ICD_10_CM = 'icd-9-cm/2018_I10gem.txt.gz';

const FIRST_DAY = '2014-10-01' as IsoDate;

/** The tables of the diagnoses, with the mappings. Throws, naming the file, where one is not what it should be. */
export function importIcd9Diagnoses(data: DataFolder): ImportedSystem {
  const to = data.read(TO_ICD_10_CM);
  const from = data.read(FROM_ICD_10_CM);
  const columns = ['code', 'target', 'flags'];
  return importTitles(data, 'icd-9-cm', DIAGNOSIS_TITLES, DIAGNOSES, [
    {
      name: 'gems-to-icd-10-cm',
      columns,
      rows: readGems(TO_ICD_10_CM, to.text),
      sources: [to.source],
    },
    {
      name: 'gems-from-icd-10-cm',
      columns,
      rows: readGems(FROM_ICD_10_CM, from.text),
      sources: [from.source],
    },
  ]);
}

/** The table of the procedures. */
export const importIcd9Procedures = (data: DataFolder): ImportedSystem =>
  importTitles(data, 'icd-9-cm-procedure', PROCEDURE_TITLES, PROCEDURES, []);

function importTitles(
  data: DataFolder,
  system: 'icd-9-cm' | 'icd-9-cm-procedure',
  member: RegExp,
  kind: Kind,
  others: readonly NamedTable[],
): ImportedSystem {
  const { source, text } = data.readMember(TITLES, member, 'windows-1252');
  const titles = readIcd9Titles(TITLES, text, kind);
  const rows = icd9Rows(titles, kind, LAST_DAY_OF_ICD_9);
  const codes: NamedTable = {
    name: 'codes',
    columns: ['code', 'from', 'to', 'kind', 'title'],
    rows,
    sources: [source],
    derived: 'Headers are the beginnings of codes and have no title. First days are not stated.',
  };
  const { records, tables } = tablesOf(system, [codes, ...others]);
  const record: SystemRecord = {
    system,
    publisher: 'CMS and CDC/NCHS',
    licence: 'Public domain (work of the United States government)',
    source:
      'ICD-9-CM version 32 full and abbreviated code titles, and 2018 General Equivalence Mappings, CMS',
    since: FIRST_DAY,
    through: LAST_DAY_OF_ICD_9,
    releases: [
      {
        name: 'version 32',
        from: FIRST_DAY,
        rows: rows.length,
        billable: titles.size,
        sources: [source],
        derived: 'Codes as listed; headers are the beginnings of codes.',
      },
    ],
    tables: records,
  };
  return { record, tables };
}
