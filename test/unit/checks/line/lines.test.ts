/** line/pointer, line/place-of-service, line/units and line/charge beyond their own examples. */
import assert from 'node:assert/strict';
import { claimText, withServices } from '../../../../server/src/checks/samples.ts';
import { slice } from '../../../../server/src/model/text.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';
import { CLAIM, interchange, LEVELS } from '../../formats/x12/samples.ts';
import { inX12 } from '../claim/found.ts';

const ROW = '2026-11-03  11   G0439  -     A   1      132.50';

describe('line/pointer', () => {
  it('stands on the pointer that leads nowhere', async () => {
    const [finding] = await findingsOf('line/pointer', withServices(ROW.replace('A ', 'D ')));
    assert.equal(finding?.at, 'D');
  });

  it('offers each diagnosis that a line may point to (box 24E: A to L)', async () => {
    const five = ['I10', 'E78.5', 'K21.9', 'M54.2', 'G47.00'];
    const text = claimText({
      diagnoses: five.map((code, at) => `${'ABCDE'[at]}: ${code}`).join('\n'),
      services: ROW.replace('A ', '- '),
    });
    const [finding] = await findingsOf('line/pointer', text);
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      five.map((code, at) => `Point to ${'ABCDE'[at]}, ${code}`),
    );
  });

  it('stands on the service where an 837 says no pointer, or an empty one (SV107)', async () => {
    for (const rest of ['', '*****Y']) {
      const segments = [...LEVELS, ...CLAIM].map((each) =>
        each.startsWith('SV1*HC:G0439') ? `SV1*HC:G0439*132.5*UN*1${rest}` : each,
      );
      const { opened, result } = await judge(interchange(segments), {}, 'x12');
      const found = result.findings.filter(({ rule }) => rule === 'line/pointer');
      assert.deepEqual(
        found.map(({ span }) => slice(opened.document.text, span).includes('G0439')),
        [true],
        rest,
      );
    }
  });

  it('stands on the empty place, and has nothing to keep where no pointer leads anywhere', async () => {
    const [empty] = await findingsOf('line/pointer', withServices(ROW.replace('A ', '- ')));
    assert.equal(empty?.at, '-');
    const [lost] = await findingsOf('line/pointer', withServices(ROW.replace('A ', 'D ')));
    assert.deepEqual(lost?.fixes, []);
    const [half] = await findingsOf('line/pointer', withServices(ROW.replace('A ', 'AD')));
    assert.equal(half?.fixes.length, 1);
  });

  it('says of one claim that it has no diagnoses, though another has a line that cannot be read', async () => {
    const other = claimText({ diagnoses: 'A: type 2 diabetes', services: ROW });
    const judged = await judge(`${other}\n---\n${claimText({ diagnoses: '', services: ROW })}`);
    assert.ok(judged.result.findings.some(({ rule }) => rule === 'text/syntax'));
    assert.equal(judged.result.findings.filter(({ rule }) => rule === 'line/pointer').length, 1);
  });

  it('takes a repeated pointer away safely', async () => {
    const judged = await judge(withServices('2026-11-03  11   G0439  -     AA  1      132.50'));
    const [finding] = judged.result.findings;
    assert.equal(finding?.rule, 'line/pointer');
    assert.equal(finding?.fixes[0]?.safe, true);
    assert.deepEqual((await judge(fixed(judged, finding?.fixes[0]))).result.findings, []);
  });

  it('says once that a claim has no diagnoses, and nothing where the list cannot be read', async () => {
    const rows = [ROW, ROW.replace('G0439', 'G0444')].join('\n');
    const none = await judge(claimText({ diagnoses: '', services: rows }));
    assert.deepEqual(
      none.result.findings.map(({ rule }) => rule),
      ['line/pointer'],
    );
    const words = await judge(claimText({ diagnoses: 'A: type 2 diabetes', services: rows }));
    assert.deepEqual(
      words.result.findings.map(({ rule }) => rule),
      ['text/syntax'],
    );
  });

  it('leaves a chart alone, whose lines need none', async () => {
    const chart =
      'chart: office visit\ndate of service: 2026-11-03\nsigned: yes 2026-11-03\n\n[services]\ncode   units\nG0439  1\n';
    assert.deepEqual(await findingsOf('line/pointer', chart), []);
  });
});

describe('line/place-of-service', () => {
  it('is said once of the place of an 837 that all lines take (CLM05-1)', async () => {
    const [clm = '', hi = '', ...lines] = CLAIM;
    const second = [...lines.slice(3, -1), 'DTP*472*D8*20261102'].map((each) => each.replace('*22**', '***'));
    const segments = [clm.replace('***11:B:1', '***29:B:1'), hi, ...lines.slice(0, 3), ...second];
    assert.equal((await inX12('line/place-of-service', [...LEVELS, ...segments])).length, 1);
  });

  it('writes the zero that a spreadsheet dropped', async () => {
    const judged = await judge(withServices(ROW.replace('11 ', '2  ')));
    const [finding] = judged.result.findings;
    assert.equal(finding?.rule, 'line/place-of-service');
    assert.match(finding?.fixes[0]?.title ?? '', /^Change to 02 /);
    assert.deepEqual((await judge(fixed(judged, finding?.fixes[0]))).result.findings, []);
  });

  it('says which day a place begins, and offers digits that were swapped', async () => {
    const on = async (date: string, place: string) =>
      (
        await findingsOf(
          'line/place-of-service',
          withServices(`${date}  ${place}   G0439  -     A   1      132.50`),
        )
      )[0];
    assert.match((await on('2021-12-31', '10'))?.message ?? '', / begins on 2022-01-01 /);
    // 91 is unassigned; 19 is Off Campus-Outpatient Hospital.
    const swapped = await on('2026-11-03', '91');
    assert.match(swapped?.message ?? '', /^91 is no place of service on 2026-11-03/);
    assert.deepEqual(
      swapped?.fixes.map(({ title, safe }) => [title.slice(0, 12), safe]),
      [['Change to 19', false]],
    );
  });

  it('knows the first days that CMS states: 02 on 2017-01-01, 10 on 2022-01-01', async () => {
    const on = (date: string, place: string) =>
      findingsOf('line/place-of-service', withServices(`${date}  ${place}   G0439  -     A   1      132.50`));
    assert.equal((await on('2016-12-31', '02')).length, 1);
    assert.equal((await on('2017-01-01', '02')).length, 0);
    const [early, ...others] = await on('2021-12-31', '10');
    assert.deepEqual(others, []);
    assert.deepEqual(early?.fixes, [], 'not 01, a pharmacy');
    assert.equal((await on('2022-01-01', '10')).length, 0);
  });
});

describe('line/place-of-service of a visit', () => {
  const severities = async (code: string, place: string) =>
    (
      await findingsOf(
        'line/place-of-service',
        withServices(`2026-11-03  ${place}   ${code}  -     A   1      132.50`),
      )
    ).map(({ severity }) => severity);

  it('names places in which it cannot be, from the first to the last number of its kind', async () => {
    for (const [code, place] of [
      ['99221', '11'],
      ['99239', '11'],
      ['99281', '12'],
      ['99285', '11'],
      ['99304', '11'],
      ['99316', '21'],
      ['99341', '11'],
      ['99350', '22'],
    ] as const)
      assert.deepEqual(await severities(code, place), ['warning'], `${code} in ${place}`);
  });

  it('leaves every other place alone, and telehealth', async () => {
    for (const [code, place] of [
      ['99221', '21'],
      ['99232', '22'],
      ['99232', '12'],
      ['99283', '23'],
      ['99283', '02'],
      ['99309', '31'],
      ['99309', '32'],
      ['99349', '12'],
      ['99349', '13'],
      ['99213', '11'],
      ['99213', '21'],
    ] as const)
      assert.deepEqual(await severities(code, place), [], `${code} in ${place}`);
  });
});

describe('line/units', () => {
  it('refuses what is no number and what is below zero', async () => {
    const at = async (units: string) =>
      (await findingsOf('line/units', withServices(ROW.replace('1      1', `${units}    1`))))[0];
    assert.equal((await at('one'))?.severity, 'error');
    assert.equal((await at('-1 '))?.severity, 'error');
    assert.equal((await at('1.5'))?.severity, 'warning');
    assert.equal(await at('2  '), undefined);
  });

  it('has no more days of room and board than the stay (UB-04 FL 46)', async () => {
    const stay = async (days: string, code = '0120') =>
      (
        await findingsOf(
          'line/units',
          `claim: institutional\ntype of bill: 0111\nstatement period: 2026-11-01 - 2026-11-05\n[services]\nrev   code  date        units  charge\n${code}  -     -           ${days}      7200.00\n`,
        )
      ).map(({ severity }) => severity);
    assert.deepEqual(await stay('4'), []);
    assert.deepEqual(await stay('5'), []);
    assert.deepEqual(await stay('6'), ['warning']);
    assert.deepEqual(await stay('6', '0250'), []);
    assert.deepEqual(await stay('6', '0206'), ['warning']);
  });

  it('takes one unit beside modifier 50, of surgery and for Medicare (CMS 100-04 chapter 12 §40.7)', async () => {
    const severity = async (row: string, payer: 'medicare' | 'medicaid') =>
      (await judge(withServices(row), { payer })).result.findings.find(({ rule }) => rule === 'line/units')
        ?.severity;
    const both = '2026-11-03  11   20610  50    A   2      118.00';
    assert.equal(await severity(both, 'medicare'), 'warning');
    assert.equal(await severity(both, 'medicaid'), undefined);
    assert.equal(await severity(both.replace('2      ', '1      '), 'medicare'), undefined);
    assert.equal(await severity(both.replace('50 ', 'RT '), 'medicare'), undefined);
    // Surgery is 10000 to 69999 (NCCI Policy Manual, chapters 3 to 8); 1170F is a code of Category II.
    for (const code of ['97110', '00400', '70450', '1170F'])
      assert.equal(await severity(both.replace('20610', code), 'medicare'), undefined, code);
  });

  it('takes minutes of anesthesia for what they are', async () => {
    assert.deepEqual(
      await findingsOf('line/units', withServices('2026-11-03  22   00840  AA    A   45 min  450.00')),
      [],
    );
  });
});

describe('line/charge', () => {
  it('lets codes that only report be free of charge (checks.md, false alarms)', async () => {
    for (const code of ['3074F', '99024', 'G8427', 'G9903'])
      assert.deepEqual(
        await findingsOf('line/charge', withServices(`2026-11-03  11   ${code}  -     A   1      0.00`)),
        [],
        code,
      );
    assert.deepEqual(
      await findingsOf('line/charge', withServices('2026-11-03  11   90686  SL    A   1      0.00')),
      [],
    );
  });

  it('reads dollars with and without their sign and commas', async () => {
    const text = claimText({
      services: '2026-11-03  11   G0439  -     A   1      $1,132.50',
      total: 'charge: 1132.50',
    });
    assert.deepEqual((await judge(text)).result.findings, []);
  });
});

describe('line/charge and what is not covered', () => {
  it('refuses more that is not covered than is charged (FL 47, 48)', async () => {
    const found = async (noncovered: string) =>
      (
        await findingsOf(
          'line/charge',
          `claim: institutional\ntype of bill: 0111\n[services]\nrev   code  units  charge   noncovered\n0250  -     1      100.00   ${noncovered}\n`,
        )
      ).map(({ at, severity }) => `${at} ${severity}`);
    assert.deepEqual(await found('100.00'), []);
    assert.deepEqual(await found('100.01'), ['100.01 error']);
  });
});
