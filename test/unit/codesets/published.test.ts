/** Which releases may have been published since the newest that is loaded. */
import { deepEqual, equal } from 'node:assert/strict';
import { isPublisher, knownSha256, publishedSince } from '../../../codesets/import/user/published.ts';
import { on } from '../codebook/sample-pack.ts';

describe('the releases that may be published', () => {
  const newest = new Map([
    ['icd-10-cm', on('2026-10-01')],
    ['hcpcs', on('2026-07-01')],
  ] as const);

  it('are those between the newest that is loaded and some months ahead', () => {
    const names = (today: string) =>
      publishedSince(newest, on(today)).map(({ what, from }) => `${from} ${what}`);
    deepEqual(names('2026-11-25'), [
      '2026-10-01 HCPCS Level II October 2026',
      '2026-10-01 ICD-10-CM Tabular List FY2027',
      '2026-10-01 POA exempt list FY2027',
      '2026-10-01 ICD-10-CM conversion table FY2027',
      '2027-01-01 HCPCS Level II January 2027',
    ]);
    deepEqual(
      names('2027-07-01').filter((name) => /ICD-10-CM (?:FY|April)/.test(name)),
      ['2027-04-01 ICD-10-CM April 2027', '2027-10-01 ICD-10-CM FY2028'],
    );
  });

  it('are all asked for at their publisher’s, encrypted', () => {
    const files = publishedSince(newest, on('2027-07-01'));
    deepEqual(
      files
        .flatMap(({ addresses, page }) => [...addresses, page])
        .filter((address) => !isPublisher(new URL(address))),
      [],
    );
    deepEqual(files.find(({ what }) => what === 'ICD-10-CM FY2028')?.addresses, [
      'https://www.cms.gov/files/zip/2028-code-descriptions-tabular-order.zip',
    ]);
  });

  it('of a system that is not loaded are none', () => {
    deepEqual(publishedSince(new Map(), on('2026-11-25')), []);
  });

  // The addresses at which CMS has had these releases since June 2026.
  it('are looked for at the addresses that they have had', () => {
    const loaded = new Map([
      ['icd-10-cm', on('2025-10-01')],
      ['icd-10-pcs', on('2025-10-01')],
      ['hcpcs', on('2026-07-01')],
    ] as const);
    const addresses = publishedSince(loaded, on('2026-11-25')).flatMap((file) => file.addresses);
    const missing = [
      'april-1-2026-code-descriptions-tabular-order.zip',
      '2027-code-descriptions-tabular-order.zip',
      'april-1-2026-icd-10-pcs-order-file-long-abbreviated-titles.zip',
      '2027-icd-10-pcs-order-file-long-abbreviated-titles.zip',
      'october-2026-alpha-numeric-hcpcs-file.zip',
      '2027-poa-exempt-codes.zip',
      '2027-conversion-table.zip',
      '2027-code-tables-tabular-and-index.zip',
      '2027-icd-10-pcs-code-tables-and-index.zip',
    ].filter((name) => !addresses.includes(`https://www.cms.gov/files/zip/${name}`));
    deepEqual(missing, []);
  });

  it('are known by their SHA-256 where they are published already', () => {
    const conversions = 'https://www.cms.gov/files/zip/2027-conversion-table.zip';
    equal(knownSha256(conversions), '9478b8f95e137177e18be3df906c35566674b16313b12740d9e8e3778cb0e67a');
    equal(knownSha256(conversions.replace('2027', '2028')), undefined);
  });
});
