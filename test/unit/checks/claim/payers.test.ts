/** Second payers and UB-04 codes beyond the examples. */
import assert from 'node:assert/strict';
import { claimText, institutionalText } from '../../../../server/src/checks/samples.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { CLAIM, interchange, LEVELS } from '../../formats/x12/samples.ts';

describe('claim/other-payer in an 837', () => {
  async function messages(sbr: string, ...other: string[]): Promise<string[]> {
    const levels = LEVELS.map((segment) => (segment.startsWith('SBR') ? sbr : segment));
    const text = interchange([...levels, ...CLAIM.slice(0, 2), ...other, ...CLAIM.slice(2)]);
    const { result } = await judge(text, {}, 'x12');
    return result.findings.filter(({ rule }) => rule === 'claim/other-payer').map(({ message }) => message);
  }
  const OTHER = [
    'SBR*P*18*GRP9******CI',
    'AMT*D*411.5',
    'OI***Y***Y',
    'NM1*IL*1*DOE*JOHN',
    'NM1*PR*2*BLUE CROSS',
  ];

  it('wants the payment (loop 2320 AMT*D) and the reason (SBR05) of a second payer Medicare', async () => {
    assert.deepEqual(await messages('SBR*S*18*******MB'), [
      'Medicare pays second here: the claim must say what the first payer paid and why it pays first (SBR05).',
    ]);
    assert.deepEqual(await messages('SBR*S*18***12****MB'), [
      'Medicare pays second here: the claim must say what the first payer paid.',
    ]);
    assert.deepEqual(await messages('SBR*S*18*******MB', ...OTHER), [
      'Medicare pays second here: the claim must say why it pays first (SBR05).',
    ]);
    assert.deepEqual(await messages('SBR*S*18***12****MB', ...OTHER), []);
  });

  it('asks nothing of the claim to a first payer that Medicare follows (SBR01 P)', async () => {
    const levels = LEVELS.map((each) =>
      each.startsWith('SBR') ? 'SBR*P*18*GROUP7******CI' : each.replace('MEDICARE PART B', 'BLUE CROSS'),
    );
    const medicare = ['SBR*S*18*******MB', 'OI***Y***Y', 'NM1*IL*1*DOE*JANE', 'NM1*PR*2*MEDICARE PART B'];
    const text = interchange([...levels, ...CLAIM.slice(0, 2), ...medicare, ...CLAIM.slice(2)]);
    const { result } = await judge(text, {}, 'x12');
    assert.ok(!result.findings.some(({ rule }) => rule === 'claim/other-payer'));
  });

  it('takes a value code of a hospital for the payment and the reason (UB-04 FL 39–41)', async () => {
    const levels = LEVELS.map((each) => (each.startsWith('SBR') ? 'SBR*S*18*******MA' : each));
    const found = async (...values: string[]) => {
      const bill = ['CLM*77*120***13:A:1**A*Y*Y', 'DTP*434*RD8*20261103-20261103', 'HI*ABK:I10', ...values];
      const line = ['LX*1', 'SV2*0510*HC:G0463*120*UN*1', 'DTP*472*D8*20261103'];
      const { result } = await judge(interchange([...levels, ...bill, ...line], '005010X223A2'), {}, 'x12');
      return result.findings.filter(({ rule }) => rule === 'claim/other-payer').length;
    };
    assert.equal(await found(), 1);
    assert.equal(await found('HI*BE:12:::80'), 0);
  });

  it('asks nothing of a first payer, nor of another second one', async () => {
    assert.deepEqual(await messages('SBR*P*18*******MB'), []);
    assert.deepEqual(await messages('SBR*S*18*******CI'), []);
  });
});

describe('claim/other-payer in a text', () => {
  it('only asks about an accident', async () => {
    const text = (accident: string, head = 'payer: Medicare Part B') =>
      claimText({ head, patient: `name: Sample, Pat\nbirth date: 1950-05-17\nsex: F\n${accident}` });
    const severities = async (written: string) =>
      (await findingsOf('claim/other-payer', written)).map(({ severity }) => severity);
    assert.deepEqual(await severities(text('accident employment: yes')), ['information']);
    assert.deepEqual(await severities(text('accident: employment 2026-11-01')), ['information']);
    assert.deepEqual(await severities(text('accident: auto OR 2026-11-01')), ['information']);
    assert.deepEqual(await severities(text('accident: other 2026-11-01')), []);
    assert.deepEqual(await severities(text('accident employment: no')), []);
    assert.deepEqual(await severities(text('accident other: yes')), []);
    assert.deepEqual(await severities(text('accident auto: yes', 'payer: Blue Cross')), []);
  });

  it('asks nothing where a value code says what was paid first, and takes no other code of its number for one', async () => {
    const bill = (codes: string, payer = 'Medicare Part A') =>
      institutionalText({
        head: `type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-03\npayer: ${payer}`,
        patient: 'birth date: 1950-05-17\nsex: F\naccident employment: yes',
        codes,
      }).replace('payer: Medicare Part A\ntype', 'type');
    const found = async (text: string) => (await findingsOf('claim/other-payer', text)).length;
    assert.equal(await found(bill('value: A2 80.00')), 1);
    assert.equal(await found(bill('value: 15 80.00')), 0);
    assert.equal(await found(bill('occurrence: 15 2026-11-01')), 1);
  });

  it('takes each value code that says what a payer before Medicare paid (UB-04 FL 39–41)', async () => {
    const text = (code: string) =>
      institutionalText({
        head: 'type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-03\npayer: Medicare Part A',
        codes: `value: ${code} 80.00`,
      }).replace('payer: Medicare Part A', 'payer: Blue Cross');
    for (const code of ['12', '13', '14', '15', '16', '41', '43', '47'])
      assert.deepEqual(await findingsOf('claim/other-payer', text(code)), [], code);
    assert.equal((await findingsOf('claim/other-payer', text('44'))).length, 1);
  });
});

describe('claim/condition-code', () => {
  const found = (codes: string, bill = '0131', day = '2026-11-03') =>
    findingsOf(
      'claim/condition-code',
      institutionalText({ head: `type of bill: ${bill}\nstatement period: ${day} - ${day}`, codes }),
    );

  it('takes 44 on 13x and 85x (CMS 100-04 ch. 1 §50.3.2)', async () => {
    for (const bill of ['0131', '0851']) assert.deepEqual(await found('condition: 44', bill), [], bill);
    for (const bill of ['0111', '0141', '0211'])
      assert.equal((await found('condition: 44', bill)).length, 1, bill);
  });

  it('leaves numbers of payers alone, and what was in use before the list at hand', async () => {
    assert.deepEqual(await found('condition: 64'), []);
    assert.deepEqual(await found('value: Y1 10.00'), []);
    assert.equal((await found('occurrence: D1 2019-11-03', '0131', '2026-11-03')).length, 1);
    assert.deepEqual(await found('occurrence: D1 2019-11-03', '0131', '2019-11-03'), []);
  });

  it('wants both days of a span', async () => {
    assert.equal((await found('span: 74')).length, 1);
    assert.deepEqual(await found('span: 74 2026-11-01 - 2026-11-02'), []);
  });

  it('has each reason of a change go with its frequency', async () => {
    for (const code of ['D0', 'D1', 'D2', 'D3', 'D4', 'D7', 'D8', 'D9', 'E0']) {
      assert.equal((await found(`condition: ${code}`, '0138')).length, 1, code);
      assert.equal((await found(`condition: ${code}`, '0137')).length, 0, code);
    }
    for (const code of ['D5', 'D6']) {
      assert.equal((await found(`condition: ${code}`, '0137')).length, 1, code);
      assert.equal((await found(`condition: ${code}`, '0138')).length, 0, code);
    }
    assert.deepEqual(await found('condition: D9', '013G'), [], 'adjusted by a contractor');
  });
});

describe('claim/other-payer and the occurrence codes of accidents', () => {
  const bill = (codes: string, payer = '') =>
    institutionalText({
      head: `type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-03${payer}`,
      codes,
    });
  const asked = async (text: string) => (await findingsOf('claim/other-payer', text)).length;

  it('asks whether another insurer pays first (42 CFR 411.20; CMS 100-05 chapter 3)', async () => {
    for (const code of ['01', '02', '03', '04'])
      assert.equal(await asked(bill(`occurrence: ${code} 2026-11-01`)), 1, code);
  });

  it('is silent where there is no such insurance, another payer is named, or what it paid is told', async () => {
    for (const code of ['05', '06', '11'])
      assert.equal(await asked(bill(`occurrence: ${code} 2026-11-01`)), 0, code);
    assert.equal(await asked(bill('occurrence: 02 2026-11-01', '\npayer B: Sample Auto')), 0);
    assert.equal(await asked(bill('occurrence: 02 2026-11-01\nvalue: 14 0.00')), 0);
    assert.equal(await asked(bill('condition: 02')), 0);
  });
});
