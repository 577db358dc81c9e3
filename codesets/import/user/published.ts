/**
 * Where the federal releases are published: the pages of CMS and the addresses that its files have had. Names are not
 * perfectly regular (PCS of FY2026 has `long-and-abbreviated`, that of FY2027 `long-abbreviated`; HCPCS of some
 * quarters `files`), so that each name in use is tried, and a file at none of them is looked for on its page.
 */
import { addDays, calendarDate, fiscalYear, type IsoDate } from '../../../server/src/model/dates.ts';
import type { CodeSystemId } from '../../../server/src/model/systems.ts';
import { monthOf, releaseFrom } from './federal-release.ts';

/** A release that may be published, with the address at which it usually is. */
export interface PublishedFile {
  readonly system: CodeSystemId;
  /** `ICD-10-CM FY2028`. */
  readonly what: string;
  /** The first day on which it is in force. */
  readonly from: IsoDate;
  /** The addresses that such a file has had, the latest form first. */
  readonly addresses: readonly [string, ...string[]];
  /** The publisher's page on which all its files are named. */
  readonly page: string;
}

const FILES = 'https://www.cms.gov/files/zip';
const ICD_PAGE = 'https://www.cms.gov/medicare/coding-billing/icd-10-codes';
const HCPCS_PAGE =
  'https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system/quarterly-update';

/** Hosts that files are fetched from, their own or below them, and never otherwise than encrypted. */
const HOSTS = ['cms.gov', 'cdc.gov', 'nlm.nih.gov'];

export const isPublisher = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' && HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));

/** CMS publishes the release of October in June or July, and the others weeks ahead. */
const DAYS_AHEAD = 120;

/** The newest release of each system that is loaded. */
export type NewestReleases = ReadonlyMap<CodeSystemId, IsoDate>;

/** What may have been published since, in the order of its dates. A system that is not loaded takes no release. */
export function publishedSince(newest: NewestReleases, today: IsoDate): PublishedFile[] {
  const latest = addDays(today, DAYS_AHEAD);
  const starts = (system: CodeSystemId, months: readonly number[]): IsoDate[] => {
    const loaded = newest.get(system);
    return loaded === undefined ? [] : firstDays(months, loaded, latest).filter((from) => from > loaded);
  };
  const files = [
    ...starts('icd-10-cm', [4, 10]).map(diagnoses),
    ...starts('icd-10-pcs', [4, 10]).map(procedures),
    ...starts('hcpcs', [1, 4, 7, 10]).map(hcpcs),
    // These add to releases that are loaded already.
    ...firstDays([10], addDays(today, -365), latest)
      .flatMap(additions)
      .filter(({ system }) => newest.has(system)),
  ];
  return files.sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}

/** The first days of the months of a year between two dates, both counted. */
function firstDays(months: readonly number[], from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    for (const month of months) {
      const day = calendarDate(year, month, 1);
      if (day && day >= from && day <= to) days.push(day);
    }
  return days;
}

const isOctober = (from: IsoDate): boolean => from.slice(5, 7) === '10';

/** How the name of a release's file begins: `2027`, `april-1-2026`. */
const fileStart = (from: IsoDate): string =>
  isOctober(from) ? String(fiscalYear(from)) : `april-1-${from.slice(0, 4)}`;

const diagnoses = (from: IsoDate): PublishedFile => ({
  system: 'icd-10-cm',
  what: `ICD-10-CM ${releaseFrom(from).name}`,
  from,
  addresses: [`${FILES}/${fileStart(from)}-code-descriptions-tabular-order.zip`],
  page: ICD_PAGE,
});

const procedures = (from: IsoDate): PublishedFile => ({
  system: 'icd-10-pcs',
  what: `ICD-10-PCS ${releaseFrom(from).name}`,
  from,
  addresses: [
    `${FILES}/${fileStart(from)}-icd-10-pcs-order-file-long-abbreviated-titles.zip`,
    `${FILES}/${fileStart(from)}-icd-10-pcs-order-file-long-and-abbreviated-titles.zip`,
  ],
  page: ICD_PAGE,
});

function hcpcs(from: IsoDate): PublishedFile {
  const [month = '', year = ''] = monthOf(from).toLowerCase().split(' ');
  return {
    system: 'hcpcs',
    what: `HCPCS Level II ${monthOf(from)}`,
    from,
    addresses: [
      `${FILES}/${month}-${year}-alpha-numeric-hcpcs-file.zip`,
      `${FILES}/${month}-${year}-alpha-numeric-hcpcs-files.zip`,
    ],
    page: HCPCS_PAGE,
  };
}

/** What is published beside the codes of a fiscal year. */
const additions = (from: IsoDate): PublishedFile[] => {
  const year = fiscalYear(from);
  const addition = (system: CodeSystemId, what: string, name: string): PublishedFile => ({
    system,
    what: `${what} FY${year}`,
    from,
    addresses: [`${FILES}/${year}-${name}.zip`],
    page: ICD_PAGE,
  });
  return [
    addition('icd-10-cm', 'ICD-10-CM Tabular List', 'code-tables-tabular-and-index'),
    addition('icd-10-cm', 'POA exempt list', 'poa-exempt-codes'),
    addition('icd-10-cm', 'ICD-10-CM conversion table', 'conversion-table'),
    addition('icd-10-pcs', 'ICD-10-PCS tables and definitions', 'icd-10-pcs-code-tables-and-index'),
  ];
};

/**
 * The SHA-256 of files that are published already, as parties who fetched them in July and October 2026 wrote them
 * down, the first two by two of them: CMS itself gives no checksums. A file that is published anew gets another one,
 * and is then refused with its page, for the user to look at and import.
 */
const KNOWN: Readonly<Record<string, string>> = {
  '2027-code-descriptions-tabular-order.zip':
    '91c6c9d1117764ce72375a0f3a5493b1725dafbc1ab283b55799076c9e194965',
  '2027-conversion-table.zip': '9478b8f95e137177e18be3df906c35566674b16313b12740d9e8e3778cb0e67a',
  '2027-poa-exempt-codes.zip': '03f55091045024d07c99860470b9069ef2db4c19242d4c2ba0e9f30905bea904',
};

/** The SHA-256 that the file at an address has, where it is known. */
export const knownSha256 = (address: string): string | undefined =>
  KNOWN[address.slice(address.lastIndexOf('/') + 1)];
