/** Releases joined with the history that is loaded, on small histories. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import type { AnwebRecord } from '../../../codesets/import/hcpcs/anweb.ts';
import type { ImportedCodes, ImportedRecords } from '../../../codesets/import/user/imported.ts';
import { type History, joinRecords, joinRelease } from '../../../codesets/import/user/join-federal.ts';
import type { CodeRow } from '../../../codesets/pack/codes.ts';
import { on } from '../codebook/sample-pack.ts';

const row = (code: string, from: string, to: string, title: string): CodeRow => ({
  code,
  from,
  to,
  kind: 'code',
  title,
});
const history: History = {
  releases: [
    { name: 'FY2026', from: on('2025-10-01') },
    { name: 'FY2027', from: on('2026-10-01') },
  ],
  through: on('2027-09-30'),
  rows: [
    row('A1', '2015-10-01', '', 'stays'),
    row('A2', '2015-10-01', '2026-09-30', 'ended in 2026'),
    row('A3', '2026-10-01', '', 'new in 2026'),
  ],
};
const base = { file: 'order.txt', what: '', licence: '', source: '' };
const release = (from: string, through: string, ...rows: readonly CodeRow[]): ImportedCodes => ({
  ...base,
  kind: 'release',
  system: 'icd-10-cm',
  dated: 'by the file',
  release: { name: 'another', from: on(from), through: on(through) },
  rows,
});
const now = (code: string, title: string) => row(code, '', '', title);

describe('a release of ICD-10-CM or ICD-10-PCS', () => {
  it('ends what it lacks, begins what is new, and parts what it calls otherwise', () => {
    const joined = joinRelease(
      history,
      release('2027-10-01', '2028-09-30', now('A1', 'retitled'), now('A2', 'back again'), now('A4', 'new')),
    );
    deepEqual(joined.rows, [
      row('A1', '2015-10-01', '2027-09-30', 'stays'),
      row('A1', '2027-10-01', '', 'retitled'),
      row('A2', '2015-10-01', '2026-09-30', 'ended in 2026'),
      row('A2', '2027-10-01', '', 'back again'),
      row('A3', '2026-10-01', '2027-09-30', 'new in 2026'),
      row('A4', '2027-10-01', '', 'new'),
    ]);
    deepEqual([joined.releases.length, joined.through], [3, '2028-09-30']);
  });

  it('that is loaded changes nothing, whichever year it is of', () => {
    const fy2027 = release('2026-10-01', '2027-09-30', now('A1', 'stays'), now('A3', 'new in 2026'));
    deepEqual(joinRelease(history, fy2027), history);
    const fy2026 = release('2025-10-01', '2026-09-30', now('A1', 'stays'), now('A2', 'ended in 2026'));
    deepEqual(joinRelease(history, fy2026), history);
  });

  it('between two others holds until the next of them', () => {
    const april = release('2026-04-01', '2026-09-30', now('A1', 'stays'), now('A5', 'for half a year'));
    const joined = joinRelease(history, april);
    deepEqual(
      joined.rows.filter(({ code }) => code !== 'A3'),
      [
        row('A1', '2015-10-01', '', 'stays'),
        row('A2', '2015-10-01', '2026-03-31', 'ended in 2026'),
        row('A5', '2026-04-01', '2026-09-30', 'for half a year'),
      ],
    );
    equal(joined.through, '2027-09-30');
  });

  it('under the name of one that is loaded, with other codes, is asked for its day', () => {
    const april = release(
      '2026-10-01',
      '2027-09-30',
      now('A1', 'stays'),
      now('A3', 'new in 2026'),
      now('A6', 'of April'),
    );
    throws(
      () => joinRelease(history, april),
      /^Error: order\.txt: it has other codes than FY2027.*--from 2027-04-01/,
    );
    equal(joinRelease(history, { ...april, dated: 'by the user' }).rows.length, 4);
  });
});

describe('a release of HCPCS', () => {
  const record = (code: string, title: string, added: string, terminated = ''): AnwebRecord => ({
    code,
    kind: 'procedure',
    title,
    crossReferences: [],
    coverage: 'C',
    added: on(added),
    effective: on(added),
    terminated: terminated === '' ? '' : on(terminated),
    action: 'N',
  });
  const quarter = (from: string, ...rows: readonly AnwebRecord[]): ImportedRecords => ({
    ...base,
    kind: 'records',
    system: 'hcpcs',
    release: { name: 'another', from: on(from), through: on('2026-12-31') },
    rows,
  });

  it('brings days and new titles, and leaves alone what it does not list', () => {
    const joined = joinRecords(
      history,
      quarter(
        '2026-11-01',
        record('A1', 'retitled', '2015-10-01'),
        record('A3', 'new in 2026', '2026-10-15', '2026-12-31'),
      ),
    );
    deepEqual(joined.rows, [
      row('A1', '2015-10-01', '2026-10-31', 'stays'),
      row('A1', '2026-11-01', '', 'retitled'),
      row('A2', '2015-10-01', '2026-09-30', 'ended in 2026'),
      row('A3', '2026-10-15', '2026-12-31', 'new in 2026'),
    ]);
  });

  it('that is older than the newest one adds the codes that are not known', () => {
    const joined = joinRecords(
      history,
      quarter('2026-01-01', record('A1', 'older', '2000-01-01'), record('A0', 'not known', '2000-01-01')),
    );
    deepEqual(joined.rows, [row('A0', '2000-01-01', '', 'not known'), ...history.rows]);
  });
});
