/** The checks of HCPCS and CPT codes beyond their own examples: dates, payers, licensed lists. */
import assert from 'node:assert/strict';
import { ownList } from '../../../../server/src/checks/import-samples.ts';
import { claimText, institutionalText, withServices } from '../../../../server/src/checks/samples.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { descriptorList } from '../../codesets/user-files.ts';

const on = (date: string, code: string) =>
  claimText({
    providers: `billing npi: 1234567893\nsigned: yes ${date}`,
    services: `${date}  11   ${code}  -     A   1      40.00`,
  });

describe('hcpcs/unknown-code', () => {
  it('is an error on days that the loaded releases answer for, a warning before and behind them', async () => {
    const severity = async (date: string) => (await findingsOf('hcpcs/unknown-code', on(date, 'A0001')))[0];
    assert.equal((await severity('2026-09-03'))?.severity, 'error');
    const later = await severity('2026-11-03');
    assert.equal(later?.severity, 'warning');
    assert.match(later?.message ?? '', /may be newer\.$/);
    const earlier = await severity('2004-07-11');
    assert.equal(earlier?.severity, 'warning');
    assert.match(earlier?.message ?? '', /may be older\.$/);
  });

  it('says of what has no shape of a service code that it has none', async () => {
    const [finding] = await findingsOf('hcpcs/unknown-code', on('2026-09-03', 'G04390'));
    assert.match(finding?.message ?? '', /has the shape of no service code/);
    const [other] = await findingsOf('hcpcs/unknown-code', on('2026-09-03', 'A0001'));
    assert.doesNotMatch(other?.message ?? '', /shape/);
  });

  it('knows the first day of a code, and leaves its last to hcpcs/terminated (C9015: 2018-01-01 to 2018-12-31)', async () => {
    assert.equal((await findingsOf('hcpcs/unknown-code', on('2017-12-31', 'C9015'))).length, 1);
    assert.equal((await findingsOf('hcpcs/unknown-code', on('2018-01-01', 'C9015'))).length, 0);
    assert.equal((await findingsOf('hcpcs/terminated', on('2018-12-31', 'C9015'))).length, 0);
    assert.equal((await findingsOf('hcpcs/terminated', on('2019-01-01', 'C9015'))).length, 1);
  });

  it('leaves a CPT code that ended to cpt/unknown-code', async () => {
    const ended = [
      {
        name: 'my-cpt.csv',
        text: 'system,code,title,from,to\ncpt,88888,A code that ended,2024-01-01,2025-12-31\ncpt,99999,Another,2024-01-01,\n',
      },
    ];
    assert.equal((await findingsOf('cpt/unknown-code', on('2026-11-03', '88888'), ended)).length, 1);
    assert.deepEqual(await findingsOf('hcpcs/terminated', on('2026-11-03', '88888'), ended), []);
  });

  it('offers the code that the HCPCS file refers to (C9015 to J0599)', async () => {
    const [finding] = await findingsOf('hcpcs/terminated', on('2026-11-03', 'C9015'));
    assert.deepEqual(
      finding?.fixes.map(({ title, safe }) => [title.slice(0, 15), safe]),
      [['Change to J0599', false]],
    );
  });
});

describe('hcpcs/not-payable', () => {
  const of = (mods: string, charge = '40.00') =>
    findingsOf('hcpcs/not-payable', withServices(`2026-11-03  12   A9270  ${mods}    A   1      ${charge}`));

  it('is content with GY, GX and GZ, and with no charge', async () => {
    assert.equal((await of('- ')).length, 1);
    for (const mods of ['GY', 'GX', 'GZ']) assert.deepEqual(await of(mods), [], mods);
    assert.deepEqual(await of('- ', '0.00'), []);
    assert.equal((await of('KX')).length, 1);
  });

  it('is content with a line whose whole charge is billed as not covered', async () => {
    const row = (noncovered: string) =>
      institutionalText({ services: `0270  A9270    2026-11-03  1      120.00  ${noncovered}` }).replace(
        'units  charge',
        'units  charge  noncovered',
      );
    assert.equal((await findingsOf('hcpcs/not-payable', row('60.00'))).length, 1);
    assert.deepEqual(await findingsOf('hcpcs/not-payable', row('120.00')), []);
  });

  it('is silent for other payers', async () => {
    const { result } = await judge(withServices('2026-11-03  12   A9270  -     A   1      40.00'), {
      payer: 'commercial',
    });
    assert.ok(!result.findings.some(({ rule }) => rule === 'hcpcs/not-payable'));
  });
});

describe('cpt/unknown-code', () => {
  /** The AMA's own layout, of which only the release is known and not the first day of a code. */
  const list = [{ name: 'LONGULT.txt', text: descriptorList(2025, ['99999\tA code of our own']) }];
  const twoYears = [
    {
      name: 'my-cpt.csv',
      text: 'system,code,title,from,to\ncpt,88888,A code that ended,2024-01-01,2025-12-31\ncpt,99999,Another,2026-01-01,\n',
    },
  ];

  it('is an error on days that the list answers for, a warning before and behind them', async () => {
    const severity = async (date: string, code: string) =>
      (await findingsOf('cpt/unknown-code', on(date, code), list))[0]?.severity;
    assert.equal(await severity('2026-11-03', '12345'), 'error');
    assert.equal(await severity('2025-12-31', '12345'), 'warning');
    assert.equal(await severity('2025-12-31', '99999'), undefined, 'the list of 2026 cannot tell');
    assert.equal(await severity('2026-11-03', '99999'), undefined);
  });

  it('says when a code of several years begins and ends', async () => {
    const found = async (date: string) =>
      (await findingsOf('cpt/unknown-code', on(date, '88888'), twoYears))[0];
    assert.match(
      (await found('2026-01-01'))?.message ?? '',
      /^88888 \(A code that ended\) ended on 2025-12-31/,
    );
    assert.equal(await found('2025-12-31'), undefined);
    const next = async (date: string) =>
      (await findingsOf('cpt/unknown-code', on(date, '99999'), twoYears)).map(({ message }) => message);
    assert.match((await next('2025-12-31'))[0] ?? '', /^99999 \(Another\) begins on 2026-01-01/);
    assert.deepEqual(await next('2026-01-01'), []);
    const unknown = (await findingsOf('cpt/unknown-code', on('2026-02-03', '12345'), twoYears))[0];
    assert.doesNotMatch(unknown?.message ?? 'ended', /ended|begins/);
  });

  it('says nothing of a day before the first of two lists: it cannot tell whether a code was there', async () => {
    const lists = [
      { name: 'LONGULT-2025.txt', text: descriptorList(2024, ['88888\tA code of our own']) },
      {
        name: 'LONGULT-2026.txt',
        text: descriptorList(2025, ['88888\tA code of our own', '99999\tA new one']),
      },
    ];
    const found = async (date: string) =>
      (await findingsOf('cpt/unknown-code', on(date, '99999'), lists)).length;
    assert.equal(await found('2024-12-31'), 0);
    assert.equal(await found('2025-12-31'), 1);
    assert.equal(await found('2026-01-01'), 0);
  });

  it('leaves HCPCS Level II beside a code of the list to its own checks', async () => {
    const text = withServices(
      '2026-11-03  11   12345  -     A   1      132.50',
      '2026-11-03  11   A0001  -     A   1      18.00',
      '2026-11-03  11   C9015  -     A   1      18.00',
      '2026-11-03  11   99999  -     A   1      18.00',
    );
    const found = await findingsOf('cpt/unknown-code', text, list);
    assert.deepEqual(
      found.map(({ at }) => at),
      ['12345'],
    );
  });

  it('takes CDT for what it is: not judged without a list, judged by one', async () => {
    const tooth = on('2026-11-03', 'D0120');
    const { result } = await judge(tooth);
    assert.match(result.notChecked.find(({ rule }) => rule === 'cpt/unknown-code')?.why ?? '', /CDT/);
    const cdt = [ownList('cdt', 'D0120,An examination')];
    assert.deepEqual(await findingsOf('cpt/unknown-code', tooth, cdt), []);
    assert.equal((await findingsOf('cpt/unknown-code', on('2026-11-03', 'D0121'), cdt)).length, 1);
  });
});
