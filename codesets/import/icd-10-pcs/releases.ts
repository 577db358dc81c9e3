/**
 * Every ICD-10-PCS release with the file that holds it. A new one is a new line here. CMS replaces the October file
 * of a year by that of its mid-year release under the same name; the addenda beside it then tell what October was.
 */
import type { IsoDate } from '../../../server/src/model/dates.ts';

export type ReleaseFile =
  /** A zip with the whole order file. */
  | { readonly kind: 'order-file'; readonly zip: string }
  /** The release of `zip` before the addenda that lie beside it. */
  | { readonly kind: 'before-addenda'; readonly zip: string; readonly derived: string }
  /** The release of `zip` without the codes that, by the Medicare Code Editor, begin on its day. */
  | { readonly kind: 'before-begun'; readonly zip: string; readonly begun: IsoDate; readonly derived: string }
  /** The release before it, and the codes of `zip` that, by the Medicare Code Editor, begin on its day. */
  | { readonly kind: 'with-begun'; readonly zip: string; readonly begun: IsoDate; readonly derived: string }
  /** A list of codes and titles without the headers of tables. */
  | { readonly kind: 'code-list'; readonly file: string; readonly derived: string };

export interface ReleaseSource {
  readonly name: string;
  readonly from: IsoDate;
  readonly file: ReleaseFile;
}

const FOLDER = 'icd-10-pcs/releases';
const day = (text: string): IsoDate => text as IsoDate;
const orderFile = (name: string): ReleaseFile => ({ kind: 'order-file', zip: `${FOLDER}/${name}.zip` });
const october = (name: string, midYear: string): ReleaseFile => ({
  kind: 'before-addenda',
  zip: `${FOLDER}/${name}.zip`,
  derived: `${midYear} less the addenda published with it.`,
});

/** Of the two lists; 0TX, B85, X9H, XEZ and XU7 are tables that FY2026 has not. */
const HEADERS =
  'Headers are those of FY2026; for new tables they are put together from section, body system and operation.';

export const ICD_10_PCS_RELEASES: readonly ReleaseSource[] = [
  { name: 'FY2016', from: day('2015-10-01'), file: orderFile('cms_2016_pr') },
  { name: 'FY2017', from: day('2016-10-01'), file: orderFile('cms_2017_pr') },
  { name: 'FY2018', from: day('2017-10-01'), file: orderFile('cms_2018_pr') },
  { name: 'FY2019', from: day('2018-10-01'), file: orderFile('cms_2019_pr') },
  { name: 'FY2020', from: day('2019-10-01'), file: orderFile('cms_2020_pr') },
  {
    name: 'August 2020',
    from: day('2020-08-01'),
    file: {
      kind: 'with-begun',
      zip: `${FOLDER}/cms_2021_pr.zip`,
      begun: day('2020-08-01'),
      derived:
        'FY2020 with the 12 codes that begin on 2020-08-01 by the Medicare Code Editor, titles as in January 2021.',
    },
  },
  {
    name: 'FY2021',
    from: day('2020-10-01'),
    file: {
      kind: 'before-begun',
      zip: `${FOLDER}/cms_2021_pr.zip`,
      begun: day('2021-01-01'),
      derived: 'January 2021 less the 21 codes that begin on 2021-01-01 by the Medicare Code Editor.',
    },
  },
  { name: 'January 2021', from: day('2021-01-01'), file: orderFile('cms_2021_pr') },
  { name: 'FY2022', from: day('2021-10-01'), file: october('cms_2022_pr', 'April 2022 as first published') },
  { name: 'April 2022', from: day('2022-04-01'), file: orderFile('cms_2022_errata') },
  { name: 'FY2023', from: day('2022-10-01'), file: october('cms_2023_pr', 'April 2023') },
  { name: 'April 2023', from: day('2023-04-01'), file: orderFile('cms_2023_pr') },
  { name: 'FY2024', from: day('2023-10-01'), file: october('cms_2024_pr', 'April 2024') },
  { name: 'April 2024', from: day('2024-04-01'), file: orderFile('cms_2024_pr') },
  { name: 'FY2025', from: day('2024-10-01'), file: orderFile('cms_2025_pr') },
  { name: 'April 2025', from: day('2025-04-01'), file: october('cms_2026_pr', 'FY2026') },
  { name: 'FY2026', from: day('2025-10-01'), file: orderFile('cms_2026_pr') },
  {
    name: 'April 2026',
    from: day('2026-04-01'),
    file: {
      kind: 'code-list',
      file: 'icd-10-pcs/icd10pcs_codes_2026-04.txt.gz',
      derived: `The list of codes. ${HEADERS}`,
    },
  },
  {
    name: 'FY2027',
    from: day('2026-10-01'),
    file: {
      kind: 'code-list',
      file: 'icd-10-pcs/icd10pcs_codes_2027.derived.txt.gz',
      derived: `April 2026 with the addenda of FY2027. ${HEADERS}`,
    },
  },
];

/** The last day of the last release: the federal fiscal year ends on 30 September. */
export const ICD_10_PCS_THROUGH = day('2027-09-30');

/** An edition of the official ICD-10-PCS tables: a file of its own, or the member of a zip. */
export interface TablesFile {
  readonly edition: string;
  readonly file: string;
  readonly member?: RegExp;
}

/** The tables at hand, newest first: where two say what a code's characters mean, the newer one counts. */
export const ICD_10_PCS_TABLES: readonly TablesFile[] = [
  { edition: '2026', file: 'icd-10-pcs/icd10pcs_tables_2026.xml.gz' },
  { edition: '2022', file: `${FOLDER}/cms_2022_errata.zip`, member: /icd10pcs_tables_\d{4}\.xml$/i },
];
