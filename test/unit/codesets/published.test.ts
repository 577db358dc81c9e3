/** Which releases may have been published since the newest that is loaded. */
import { deepEqual } from 'node:assert/strict';
import { isPublisher, publishedSince } from '../../../codesets/import/user/published.ts';
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
      '2026-10-01 POA exempt list FY2027',
      '2026-10-01 ICD-10-CM conversion table FY2027',
      '2027-01-01 HCPCS Level II January 2027',
    ]);
    deepEqual(
      names('2027-07-01').filter((name) => name.includes('ICD-10-CM ') && !name.includes('table')),
      ['2027-04-01 ICD-10-CM April 2027', '2027-10-01 ICD-10-CM FY2028'],
    );
  });

  it('are all asked for at their publisher’s, encrypted', () => {
    const files = publishedSince(newest, on('2027-07-01'));
    deepEqual(
      files.filter(({ address, page }) => !isPublisher(new URL(address)) || !isPublisher(new URL(page))),
      [],
    );
    deepEqual(
      files.find(({ what }) => what === 'ICD-10-CM FY2028')?.address,
      'https://www.cms.gov/files/zip/2028-code-descriptions-tabular-order.zip',
    );
  });

  it('of a system that is not loaded are none', () => {
    deepEqual(publishedSince(new Map(), on('2026-11-25')), []);
  });
});
