/** ICD-9-CM and ICD-10-CM beside each other (45 CFR 162.1002(b) and (c); General Equivalence Mappings 2018). */
import assert from 'node:assert/strict';
import { claimText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
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

  it('changes to several codes together, the second behind the first', async () => {
    const judged = await judge(withDiagnoses('A: 115.01', 'B: I10'));
    const [finding] = judged.result.findings.filter((each) => each.rule === rule);
    assert.equal(fixed(judged, finding?.fixes[0]), withDiagnoses('A: B39.4', 'B: G02', 'C: I10'));
  });

  it('changes a code of X12 with its qualifier', async () => {
    const { judged, found } = await inX12(x12('BK:25000*BF:4019*BF:2724', '20261103'));
    assert.deepEqual(
      found.map(({ severity, code }) => `${severity} ${code}`),
      ['error 250.00', 'error 401.9', 'error 272.4'],
    );
    assert.equal(fixed(judged, found[0]?.fixes[0]), x12('ABK:E119*BF:4019*BF:2724', '20261103'));
    assert.equal(fixed(judged, found[1]?.fixes[0]), x12('BK:25000*ABF:I10*BF:2724', '20261103'));
  });

  it('marks a code as of the revision that it is of', async () => {
    const { judged, found } = await inX12(x12('BK:E119*ABF:I10', '20261103'));
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
