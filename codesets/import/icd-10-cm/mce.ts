/**
 * What the Medicare Code Editor says of a code, by discharge date. Of a diagnosis: external cause, manifestation and
 * unacceptable as a principal one, age and sex conflicts, an unspecified side. Of a procedure: not covered, covered
 * in approved centers only, sex conflicts, the length of the stay.
 */
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { DataFolder } from '../data-folder.ts';
import { readDelimited } from '../delimited.ts';
import type { FlagTable } from './flags.ts';

const FILES = {
  'icd-10-cm': 'mce/mce_v44_icd10cm_flags_by_date.tsv.gz',
  'icd-10-pcs': 'mce/mce_v44_icd10pcs_flags_by_date.tsv.gz',
} as const;

/** The last day of the file's version: what holds on it is written as holding on. */
const THROUGH = '2027-03-31' as IsoDate;

/** One row for each stretch of days in which a code had the same flags, as the editor's master file names them. */
export function mceTable(data: DataFolder, system: keyof typeof FILES): FlagTable {
  const file = data.read(FILES[system]);
  const columns = ['code', 'from', 'to', 'flags'];
  const rows = readDelimited(file, columns, 'tab')
    .filter(([, , , flags]) => flags !== '')
    .map(([code = '', from = '', to = '', flags = '']) => [code, from, to === THROUGH ? '' : to, flags]);
  return {
    name: 'mce',
    columns,
    rows,
    sources: [file.source],
    releases: [{ flag: 'mce', from: '2015-10-01' as IsoDate, release: 'MCE v44', to: THROUGH }],
  };
}
