/**
 * Every ICD-10-CM release with the file that holds it. A new one is a new line here. CMS replaces the October file
 * of a year by that of its mid-year release under the same name, so October comes from CDC where both exist.
 * April 2024 and April 2025 changed no code (their order files equal October's); of April 2026 no order file was
 * at hand, its Tabular has exactly the codes of FY2026.
 */
import type { IsoDate } from '../../../server/src/model/dates.ts';

export type ReleaseFile =
  /** A zip with the whole order file. */
  | { readonly kind: 'order-file'; readonly zip: string }
  /** A table in place of a zip that is not out yet. */
  | { readonly kind: 'order-table'; readonly file: string; readonly derived: string }
  /** The release of `zip` before the addenda that it has beyond those of `octoberAddenda`. */
  | {
      readonly kind: 'order-file-before';
      readonly zip: string;
      readonly octoberAddenda: string;
      readonly derived: string;
    }
  /** The release before it and some codes of a later one, for codes that took effect between two order files. */
  | {
      readonly kind: 'with-codes';
      readonly zip: string;
      readonly codes: readonly string[];
      readonly derived: string;
    };

export interface ReleaseSource {
  readonly name: string;
  readonly from: IsoDate;
  readonly file: ReleaseFile;
}

const FOLDER = 'icd-10-cm/releases';
const day = (text: string): IsoDate => text as IsoDate;
const orderFile = (name: string): ReleaseFile => ({ kind: 'order-file', zip: `${FOLDER}/${name}.zip` });

export const ICD_10_CM_RELEASES: readonly ReleaseSource[] = [
  { name: 'FY2016', from: day('2015-10-01'), file: orderFile('cms_2016_dx') },
  { name: 'FY2017', from: day('2016-10-01'), file: orderFile('cms_2017_dx') },
  { name: 'FY2018', from: day('2017-10-01'), file: orderFile('cms_2018_dx') },
  { name: 'FY2019', from: day('2018-10-01'), file: orderFile('cms_2019_dx') },
  { name: 'FY2020', from: day('2019-10-01'), file: orderFile('cms_2020_dx') },
  {
    name: 'April 2020',
    from: day('2020-04-01'),
    file: {
      kind: 'with-codes',
      zip: `${FOLDER}/cms_2021_dx.zip`,
      codes: ['U07', 'U070', 'U071'],
      derived:
        'FY2020 with U07.0 and U07.1, effective 2020-04-01 by the conversion table (CDC addenda of April 2020), and their category U07, titles as in January 2021.',
    },
  },
  {
    name: 'FY2021',
    from: day('2020-10-01'),
    file: {
      kind: 'order-file-before',
      zip: `${FOLDER}/cms_2021_dx.zip`,
      octoberAddenda: `${FOLDER}/cdc_order_addenda_2021.txt`,
      derived: 'January 2021 less the addenda that it has beyond those of October 2020.',
    },
  },
  { name: 'January 2021', from: day('2021-01-01'), file: orderFile('cms_2021_dx') },
  { name: 'FY2022', from: day('2021-10-01'), file: orderFile('cdc_CodeDescriptions-2022') },
  { name: 'April 2022', from: day('2022-04-01'), file: orderFile('cms_2022_dx') },
  { name: 'FY2023', from: day('2022-10-01'), file: orderFile('cdc_Order-CodeFiles-2023') },
  { name: 'April 2023', from: day('2023-04-01'), file: orderFile('cms_2023_dx') },
  { name: 'FY2024', from: day('2023-10-01'), file: orderFile('cdc_CodesDescriptions-2024') },
  { name: 'FY2025', from: day('2024-10-01'), file: orderFile('cms_2025_dx') },
  { name: 'FY2026', from: day('2025-10-01'), file: orderFile('cms_2026_dx') },
  {
    name: 'FY2027',
    from: day('2026-10-01'),
    file: {
      kind: 'order-table',
      file: 'icd-10-cm/icd10cm_order_2027.tsv.gz',
      derived: 'FY2026 with the FY2027 addenda; titles of headers from the FY2027 Tabular.',
    },
  },
];

/** The last day of the last release: the federal fiscal year ends on 30 September. */
export const ICD_10_CM_THROUGH = day('2027-09-30');
