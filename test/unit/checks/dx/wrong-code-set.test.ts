/** ICD-9-CM and ICD-10-CM beside each other (45 CFR 162.1002(b) and (c); General Equivalence Mappings 2018). */
import assert from 'node:assert/strict';
import { claimText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';
import { PROFESSIONAL } from '../../formats/x12/samples.ts';

const rule = 'dx/wrong-code-set';

const x12 = (diagnoses: string, day: string) =>
  PROFESSIONAL.replace('ABK:Z0000*ABF:E1122*ABF:N1831', diagnoses).replaceAll('20261103', day);

async function inX12(text: string) {
  const judged = await judge(text, {}, 'x12');
  return { judged, found: judged.result.findings.filter((each) => each.rule === rule) };
}

describe('dx/wrong-code-set', () => {
  it('says what the mappings say: equivalent, approximate, several together, none', async () => {
    // Rows of the mappings: 001.0 A00.0 00000; 250.00 E11.9 10000; 115.01 B39.4 10111 and G02 10112; 365.70 11000.
    const said = [
      ['001.0', /name A00\.0 \(equivalent\)\.$/],
      ['250.00', /name E11\.9 \(approximate\)\.$/],
      ['115.01', /name B39\.4 with G02 \(together, approximate\)\.$/],
      ['365.70', /name no code that corresponds\.$/],
    ] as const;
    for (const [code, message] of said) {
      const [finding] = await findingsOf(rule, withDiagnoses(`A: ${code}`));
      assert.match(finding?.message ?? '', message, code);
    }
  });

  it('says what the mappings say of ICD-10-CM before its time', async () => {
    // Z79.4 V58.67 00000.
    const services = '2015-09-30  11   G0439  -     A   1      132.50';
    const [finding] = await findingsOf(rule, claimText({ diagnoses: 'A: Z79.4', services }));
    assert.match(finding?.message ?? '', /name V58\.67 \(equivalent\)\.$/);
  });

  it('keeps the scenarios of a code apart, and their choice lists in order', async () => {
    // 834.10: S63.106A 10111 with S61.009A 10112, and S63.259A 10121 with S61.209A 10122.
    const [finding] = await findingsOf(rule, withDiagnoses('A: 834.10'));
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      [
        'Change to S63.106A with S61.009A (together, approximate)',
        'Change to S63.259A with S61.209A (together, approximate)',
      ],
    );
  });

  it('changes to several codes together, the second behind the first', async () => {
    const judged = await judge(withDiagnoses('A: 115.01', 'B: I10'));
    const [finding] = judged.result.findings.filter((each) => each.rule === rule);
    assert.equal(fixed(judged, finding?.fixes[0]), withDiagnoses('A: B39.4', 'B: G02', 'C: I10'));
  });

  it('names what was meant and offers what is a code on the date, or what has become of it', async () => {
    // 585.3 N18.3 00000: a code through 2020-09-30, since then N18.30 to N18.32 (FY2021 addenda).
    const on = (date: string, code: string) =>
      findingsOf(
        rule,
        claimText({ diagnoses: `A: ${code}`, services: `${date}  11   G0439  -     A   1      132.50` }),
      );
    const [in2020] = await on('2020-09-30', '585.3');
    assert.deepEqual(
      in2020?.fixes.map(({ title }) => title),
      ['Change to N18.3 (equivalent)'],
    );
    const [since] = await on('2020-10-01', '585.3');
    assert.match(since?.message ?? '', /name N18\.3 \(equivalent\)\.$/);
    assert.deepEqual(
      since?.fixes.map(({ title }) => title),
      ['N18.30', 'N18.31', 'N18.32'].map((code) => `Change to ${code} (approximate)`),
    );
    // 273.3 C88.0 00000: since 2024-10-01 C88.00 and C88.01 (FY2025 addenda).
    const [divided] = await on('2026-11-03', '273.3');
    assert.deepEqual(
      divided?.fixes.map(({ title }) => title),
      ['C88.00', 'C88.01'].map((code) => `Change to ${code} (approximate)`),
    );
    // 922.2 S30.1XXA 10000, deleted on 2025-10-01 in favor of S30.11XA to S30.1AXA (FY2026 addenda).
    const [deleted] = await on('2026-11-03', '922.2');
    assert.ok(deleted?.fixes.some(({ title }) => title === 'Change to S30.12XA (approximate)'));
    // 531.01 K25.0 10111 and K56.699 10112, which is a code from 2017-10-01 on: the two go together or not at all.
    const titles = async (date: string) => (await on(date, '531.01'))[0]?.fixes.map(({ title }) => title);
    assert.deepEqual(await titles('2016-01-04'), []);
    assert.deepEqual(await titles('2018-01-04'), ['Change to K25.0 with K56.699 (together, approximate)']);
    // The mappings have codes only, and 001, Cholera, is a category.
    assert.match((await on('2026-11-03', '001'))[0]?.message ?? '', /mappings of CMS do not have it\.$/);
  });

  it('changes the description with the code', async () => {
    const judged = await judge(withDiagnoses('A: 250.00  Diabetes, type II', 'B: I10'));
    const [finding] = judged.result.findings.filter((each) => each.rule === rule);
    assert.equal(
      fixed(judged, finding?.fixes[0]),
      withDiagnoses('A: E11.9  Type 2 diabetes mellitus without complications', 'B: I10'),
    );
  });

  it('changes a code of X12 with its qualifier', async () => {
    const { judged, found } = await inX12(x12('BK:25000*BF:4019*BF:2724', '20261103'));
    assert.deepEqual(
      found.map(({ severity, code }) => `${severity} ${code}`),
      ['error 250.00', 'error 401.9', 'error 272.4'],
    );
    assert.equal(fixed(judged, found[0]?.fixes[0]), x12('ABK:E119*BF:4019*BF:2724', '20261103'));
    assert.equal(fixed(judged, found[1]?.fixes[0]), x12('BK:25000*ABF:I10*BF:2724', '20261103'));
    // Two codes take the place of 115.01, and what is inserted would take the qualifier of the old revision.
    assert.deepEqual((await inX12(x12('BK:11501', '20261103'))).found[0]?.fixes, []);
  });

  it('finds once that a text does not say its revision, and says it', async () => {
    const text = (head: string) =>
      claimText({
        ...(head ? { head } : {}),
        diagnoses: 'A: 401.9\nB: 250.00\nC: V58.67',
        services: '2014-03-03  11   G0439  -     A,B,C   1      132.50',
      });
    const judged = await judge(text(''));
    const found = judged.result.findings.filter((each) => each.rule === rule);
    assert.deepEqual(
      found.map(({ code, fixes }) => [code, fixes.length]),
      [['401.9', 1]],
    );
    const mended = fixed(judged, found[0]?.fixes[0]);
    assert.match(mended, /^code set: icd-9-cm$/m);
    assert.deepEqual(await findingsOf(rule, mended), []);
    const said = await judge(text('code set: icd-10-cm'));
    const [finding] = said.result.findings.filter((each) => each.rule === rule);
    assert.equal(fixed(said, finding?.fixes[0]), text('code set: icd-9-cm'));
  });

  it('says how many more codes one line would mark, and what says the wrong revision now', async () => {
    const message = async (diagnoses: string, head = '') => {
      const services = '2015-09-30  11   G0439  -     A   1      132.50';
      const found = await findingsOf(rule, claimText({ ...(head ? { head } : {}), diagnoses, services }));
      return found.map((each) => each.message).join();
    };
    const alone = await message('A: 401.9');
    assert.doesNotMatch(alone, / more/);
    assert.match(alone, /; without a line `code set:` the claim is read as of ICD-10-CM\.$/);
    const three = await message('A: 401.9\nB: 272.4\nC: 250.00', 'code set: icd-10-cm');
    assert.match(three, /ICD-9-CM, as are 2 more; the claim says ICD-10-CM\.$/);
  });

  it('finds once that a chart says the wrong revision', async () => {
    const chart = noteText({
      head: 'code set: icd-9-cm',
      note: '[assessment]\nStable.',
      diagnoses: 'E11.9\nI10',
    });
    assert.deepEqual(
      (await findingsOf(rule, chart)).map(({ code }) => code),
      ['E11.9'],
    );
  });

  it('marks a code as of the revision that it is of', async () => {
    const { judged, found } = await inX12(x12('BK:E119*ABF:I10', '20261103'));
    assert.deepEqual(
      found.map(({ code }) => code),
      ['E11.9'],
    );
    assert.match(found[0]?.message ?? '', /is a code of ICD-10-CM and is marked as of ICD-9-CM/);
    assert.equal(fixed(judged, found[0]?.fixes[0]), x12('ABK:E119*ABF:I10', '20261103'));
    assert.deepEqual((await inX12(x12('ABK:E119*ABF:I10', '20261103'))).found, []);
  });

  it('names both revisions on one claim, each right on its own date', async () => {
    // Line 1 of 2015-09-30 points to the first code, line 2 of 2015-10-01 to the second.
    const text = x12('BK:25000*ABF:I10', '20150930')
      .replace('UN*1***1:2:3', 'UN*1***1')
      .replace(/20150930(?![\s\S]*20150930)/, '20151001');
    const { found } = await inX12(text);
    assert.equal(found.length, 1);
    assert.match(found[0]?.message ?? '', /holds codes of ICD-9-CM and of ICD-10-CM/);
  });

  it('changes `code set:` with the only diagnosis, and not where others stand under it', async () => {
    const alone = await judge(claimText({ head: 'code set: icd-9-cm', diagnoses: 'A: 250.00' }));
    const [finding] = alone.result.findings.filter((each) => each.rule === rule);
    assert.equal(
      fixed(alone, finding?.fixes[0]),
      claimText({ head: 'code set: icd-10-cm', diagnoses: 'A: E11.9' }),
    );
    const two = await findingsOf(
      rule,
      claimText({ head: 'code set: icd-9-cm', diagnoses: 'A: 250.00\nB: 401.9' }),
    );
    assert.deepEqual(
      two.map(({ fixes }) => fixes.length),
      [0, 0],
    );
  });

  it('changes one of several where `code set:` says the revision of the date, and leaves that as it is', async () => {
    const text = (first: string) =>
      claimText({ head: 'code set: ICD-10', diagnoses: `A: ${first}\nB: 272.4` });
    const judged = await judge(text('250.00'));
    const [finding] = judged.result.findings.filter((each) => each.rule === rule);
    assert.equal(fixed(judged, finding?.fixes[0]), text('E11.9'));
  });

  it('takes what a note merely mentions for no diagnosis of the claim', async () => {
    const note = (diagnosis: string, date: string) =>
      noteText({
        head: `code set: ${diagnosis === '250.00' ? 'icd-9-cm' : 'icd-10-cm'}`,
        note: '[assessment]\nThe successor of this code is E11.9.',
        diagnoses: diagnosis,
      }).replaceAll('2026-11-03', date);
    assert.deepEqual(await findingsOf(rule, note('250.00', '2015-09-30')), []);
    const judged = await judge(note('250.00', '2026-11-03'));
    const [finding] = judged.result.findings.filter((each) => each.rule === rule);
    assert.equal(fixed(judged, finding?.fixes[0]), note('E11.9', '2026-11-03'));
  });

  it('is the only check that speaks of the code', async () => {
    for (const text of [
      withDiagnoses('A: 250.00'),
      claimText({ diagnoses: 'A: I10', services: '2015-09-30  11   G0439  -     A   1      132.50' }),
    ]) {
      const { result } = await judge(text);
      assert.deepEqual(
        result.findings.filter((each) => each.severity === 'error').map((each) => each.rule),
        [rule],
      );
    }
  });
});
