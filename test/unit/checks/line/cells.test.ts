/** Cells of service lines at their bounds: charges, revenue codes, days, pointers, modifiers (CMS 100-04 chapters 4, 25 and 26). */
import assert from 'node:assert/strict';
import { feeSchedules, practitionerPairs } from '../../../../server/src/checks/import-samples.ts';
import { claimText, institutionalText, withServices } from '../../../../server/src/checks/samples.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';
import { count, messages } from '../claim/found.ts';

const line = (mods: string, charge = '132.50', code = 'G0439') =>
  withServices(`2026-11-03  11   ${code}  ${mods.padEnd(6)}  A   1      ${charge}`);

describe('line/charge', () => {
  const rule = 'line/charge';
  it('is an amount that is not negative', async () => {
    assert.deepEqual(await messages(rule, line('-', 'abc')), ['“abc” is no amount.']);
    assert.deepEqual(await messages(rule, line('-', '-5.00')), ['A charge cannot be negative.']);
  });

  it('is zero for a vaccine of the state (SL) and for a HIPPS rate, and for no other modifier', async () => {
    assert.equal(await count(rule, line('25', '0.00')), 1);
    assert.equal(await count(rule, line('SL', '0.00')), 0);
    const revenue = (code: string) =>
      count(rule, institutionalText({ services: `${code}  -        2026-11-03  1      0.00` }));
    for (const code of ['0022', '0023', '0024']) assert.equal(await revenue(code), 0, code);
    assert.equal(await revenue('0025'), 1);
  });
});

describe('line/place-of-service', () => {
  it('names each place that is none', async () => {
    const rows = ['00', '28'].map((place) => `2026-11-03  ${place}   G0439  -     A   1      132.50`);
    assert.equal(await count('line/place-of-service', withServices(...rows)), 2);
  });

  it('offers only a place that there is: 92 is none, three digits have no two to swap', async () => {
    for (const place of ['29', '111']) {
      const text = withServices(`2026-11-03  ${place.padEnd(3)}  G0439  -     A   1      132.50`);
      assert.deepEqual(
        (await findingsOf('line/place-of-service', text)).map(({ fixes }) => fixes),
        [[]],
        place,
      );
    }
  });
});

describe('line/duplicate', () => {
  it('is of the same first and last day', async () => {
    const twice = (first: string, second: string) =>
      count(
        'line/duplicate',
        claimText({}).replace(
          /date {8}pos[\s\S]*132\.50/,
          `date        to          pos  code   mods  dx  units  charge\n${[first, second]
            .map((days) => `${days}  11   G0439  -     A   1      132.50`)
            .join('\n')}`,
        ),
      );
    assert.equal(await twice('2026-11-01  2026-11-03', '2026-11-01  2026-11-03'), 1);
    assert.equal(await twice('2026-11-01  2026-11-03', '2026-11-02  2026-11-03'), 0);
    assert.equal(await twice('2026-11-01  2026-11-03', '2026-11-01  2026-11-02'), 0);
  });
});

describe('line/observation', () => {
  const rule = 'line/observation';
  it('judges nothing by a bill, a statement or hours that are not there', async () => {
    const hours = '0762  G0378    2026-11-03  20     2000.00';
    const head = 'type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-03';
    assert.equal(await count(rule, institutionalText({ head, services: hours })), 0);
    assert.equal(await count(rule, institutionalText({ head, services: hours.replace(' 20 ', ' 25 ') })), 1);
    for (const part of ['type of bill: 0131', 'statement period: 2026-11-03 - 2026-11-03'])
      assert.equal(
        await count(rule, institutionalText({ head: part, services: hours.replace(' 20 ', ' 25 ') })),
        part.startsWith('type') ? 0 : 1,
      );
    assert.equal(await count(rule, institutionalText({ head, services: hours.replace(' 20 ', ' -  ') })), 0);
  });

  it('adds up the hours that are there, and leaves a revenue code that is not there to claim/required', async () => {
    const head = 'type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-03';
    const services = '0762  G0378    2026-11-03  -      200.00\n0762  G0378    2026-11-03  25     2500.00';
    const found = await findingsOf(rule, institutionalText({ head, services }));
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['warning', 'error'],
    );
    const unnamed = '-     G0378    2026-11-03  25     2500.00';
    assert.deepEqual(
      (await findingsOf(rule, institutionalText({ head, services: unnamed }))).map(({ at }) => at),
      ['25'],
    );
  });
});

describe('line/revenue-code', () => {
  const found = (code: string) =>
    findingsOf(
      'line/revenue-code',
      institutionalText({ services: `${code}  G0463    2026-11-03  1      120.00` }),
    );
  it('takes the line of the total (0001), and mends digits alone', async () => {
    const total = '0510  G0463    2026-11-03  1      120.00\n0001  -        -           -      120.00';
    assert.equal(await count('line/revenue-code', institutionalText({ services: total })), 0);
    const [letters] = await found('05A');
    assert.deepEqual(letters?.fixes, []);
  });

  it('leaves a line without one to claim/required, and asks plans other than Medicare for no plan of care', async () => {
    const rows = '-     G0463    2026-11-03  1      120.00\n0077  G0463    2026-11-03  1      120.00';
    assert.equal(await count('line/revenue-code', institutionalText({ services: rows })), 1);
    const therapy = institutionalText({ services: '0420  97110    2026-11-03  2      90.00' });
    assert.equal(await count('line/revenue-code', therapy), 1);
    const commercial = therapy.replace(/payer: .*/, 'payer: Sample Employer Plan');
    assert.equal(await count('line/revenue-code', commercial), 0);
  });
});

describe('line/pointer', () => {
  const rule = 'line/pointer';
  it('asks a claim without services for nothing, and one with a key that nobody knows for its diagnoses', async () => {
    assert.equal(await count(rule, claimText({ diagnoses: '', services: '' })), 0);
    assert.equal(await count(rule, claimText({ head: 'favourite colour: red', diagnoses: '' })), 1);
  });
});

describe('line/drug-waste', () => {
  it('takes JZ for an answer, and leaves JW beside it to modifier/conflict (CMS 100-04 chapter 17 §40)', async () => {
    const drug = (mods: string) =>
      claimText({
        head: 'payer: Medicare Part B',
        services: `2026-11-03  11   J9035  ${mods.padEnd(6)}  A   1      90.00`,
      });
    assert.equal(await count('line/drug-waste', drug('-')), 1);
    assert.equal(await count('line/drug-waste', drug('JZ')), 0);
    assert.equal(await count('line/drug-waste', drug('JW')), 1);
    assert.equal(await count('line/drug-waste', drug('JW-JZ')), 0);
    assert.equal(await count('modifier/conflict', drug('JW-JZ')), 1);
  });
});

describe('line/telehealth', () => {
  it('judges no modifier by a place or a bill that is not there', async () => {
    const visit = (place: string) =>
      count(
        'line/telehealth',
        claimText({
          head: 'payer: Medicare Part B',
          services: `2026-11-03  ${place}   G0439  95    A   1      132.50`,
        }),
      );
    assert.equal(await visit('11'), 1);
    assert.equal(await visit('- '), 0);
    const bill = (head: string) =>
      count(
        'line/telehealth',
        institutionalText({ head, services: '0780  G0439-GT  2026-11-03  1      120.00' }),
      );
    assert.equal(await bill('type of bill: 0131'), 1);
    assert.equal(await bill('statement period: 2026-11-03 - 2026-11-03'), 0);
    assert.equal(
      await count(
        'line/telehealth',
        institutionalText({
          services: '0510  G0463-25  2026-11-03  1      120.00\n0780  G0439-GT  2026-11-03  1      120.00',
        }),
      ),
      1,
    );
  });
});

describe('modifiers of a line', () => {
  it('modifier/conflict asks whether a code is a visit only where there is one', async () => {
    assert.equal(await count('modifier/conflict', line('25', '132.50', '-    ')), 0);
  });

  /** The modifiers after each fix of a rule. */
  const mended = async (rule: string, text: string, imports = feeSchedules('G0130 1 XXX 0 0 0 0')) => {
    const judged = await judge(text, {}, undefined, imports);
    const finding = judged.result.findings.find((one) => one.rule === rule);
    return finding?.fixes.map((fix) => / G0\d{3} +(\S+)/.exec(fixed(judged, fix))?.[1]);
  };

  it('modifier/conflict leaves the others as they are', async () => {
    assert.deepEqual(await mended('modifier/conflict', line('26-LT-TC')), ['LT,TC', '26,LT']);
  });

  it('modifier/not-allowed leaves the others as they are', async () => {
    assert.deepEqual(await mended('modifier/not-allowed', line('62-GY', '60.00', 'G0130')), ['GY']);
  });

  it('modifier/order puts what only informs last', async () => {
    assert.deepEqual(await mended('modifier/order', line('GY-59-26')), ['26,59,GY']);
  });

  it('modifier/conflict is certain for Medicare where its manuals name the two (chapter 12 §40.7, NCCI chapter 1 §E)', async () => {
    const severity = async (mods: string) =>
      (
        await judge(
          claimText({
            head: 'payer: Medicare Part B',
            services: `2026-11-03  11   G0439  ${mods}  A   1      132.50`,
          }),
        )
      ).result.findings.find(({ rule }) => rule === 'modifier/conflict')?.severity;
    assert.equal(await severity('59-XE'), 'error');
    assert.equal(await severity('50-RT'), 'error');
    assert.equal(await severity('AA-QK'), 'warning');
  });

  it('modifier/side-mismatch goes by the one side of all modifiers', async () => {
    const found = (mods: string, diagnosis: string) =>
      count(
        'modifier/side-mismatch',
        claimText({
          diagnoses: `A: ${diagnosis}`,
          services: `2026-11-03  11   G0439  ${mods}  A   1      132.50`,
        }),
      );
    assert.equal(await found('RT-59', 'M25.562'), 1);
    assert.equal(await found('59-RT', 'M25.562'), 1);
    assert.equal(await found('F1-F2', 'M79.644'), 1);
    assert.equal(await found('RT-LT', 'M25.562'), 0);
    assert.equal(await found('RT-59', 'M25.561'), 0);
  });
});

describe('ncci/unbundled', () => {
  it('says whether a modifier can part the two', async () => {
    const pair = withServices(
      '2026-11-03  11   G0439  -     A   1      132.50',
      '2026-11-03  11   G0438  -     A   1      170.00',
    );
    const said = async (indicator: string) =>
      (
        await findingsOf('ncci/unbundled', pair, [practitionerPairs(`G0439 G0438 * 20110101 * ${indicator}`)])
      )[0]?.message ?? '';
    assert.match(await said('0'), /no modifier lets the two be paid together\./);
    assert.match(await said('1'), /only where the record shows a separate service/);
  });
});
