/**
 * ICD-9-CM by its last version: 32, in force from 2014-10-01 to 2015-09-30 (CMS, ICD-9-CM full and abbreviated code
 * titles; 45 CFR 162.1002(b) and (c)).
 */
import assert from 'node:assert/strict';
import { claimText } from '../../../../server/src/checks/samples.ts';
import { judge } from '../../../helpers/engine.ts';

const claim = (code: string, date: string) =>
  claimText({
    head: 'code set: icd-9-cm',
    diagnoses: `A: ${code}`,
    services: `${date}  11   G0439  -     A   1      132.50`,
  });

/** The dx findings of a claim of one code, `rule severity`, and the rules that could not be checked. */
async function judged(code: string, date: string) {
  const { result } = await judge(claim(code, date));
  const findings = result.findings.filter(({ rule }) => rule.startsWith('dx/'));
  return {
    findings: findings.map(({ rule, severity }) => `${rule} ${severity}`),
    messages: findings.map(({ message }) => message),
    notChecked: result.notChecked.filter(({ rule }) => rule.startsWith('dx/')),
  };
}

describe('ICD-9-CM on a claim', () => {
  it('is valid to its last day, and from before any release that is loaded', async () => {
    // 250.00 Diabetes mellitus without mention of complication; 7810 and E8859 are four and five characters.
    for (const code of ['250.00', '781.0', 'V58.67', 'E885.9', '436'])
      for (const date of ['1996-02-01', '2014-10-01', '2015-09-30'])
        assert.deepEqual((await judged(code, date)).findings, [], `${code} on ${date}`);
  });

  it('has headers without titles, which a message leaves out', async () => {
    const { messages } = await judged('250', '2014-11-03');
    assert.match(messages.join(), /^250 /);
    assert.doesNotMatch(messages.join(), /undefined|\(\)/);
  });

  it('is of the wrong code set from 2015-10-01 on', async () => {
    const { findings, messages } = await judged('250.00', '2015-10-01');
    assert.deepEqual(findings, ['dx/wrong-code-set error']);
    assert.match(
      messages[0] ?? '',
      /a code of ICD-9-CM; on 2015-10-01 diagnoses are coded in ICD-10-CM\. .* E11\.9 \(approximate\)/,
    );
  });

  it('is judged by its last day where the claim has no date at all', async () => {
    const { result } = await judge(claim('250.00', ''));
    assert.deepEqual(
      result.findings.filter(({ rule }) => rule.startsWith('dx/')),
      [],
    );
  });

  it('is a category where it has subdivisions: 250 with 250.00, 854.0 with 854.00', async () => {
    for (const code of ['250', '250.0', '854.0', 'E885', 'V58'])
      assert.deepEqual((await judged(code, '2014-10-01')).findings, ['dx/not-billable error'], code);
  });

  it('leaves a category before version 32 unjudged: 173.9 was a code to 2011-09-30', async () => {
    const { findings, notChecked } = await judged('173.9', '2005-03-14');
    assert.deepEqual(findings, []);
    assert.deepEqual(
      notChecked.map(({ rule }) => rule),
      ['dx/not-billable'],
    );
    assert.match(notChecked[0]?.why ?? '', /no ICD-9-CM release before 2014-10-01 is loaded/);
  });

  it('is unknown where version 32 lacks it: a warning before it, an error since, also when the set is over', async () => {
    // E975 (legal intervention by other specified means) has no subdivision.
    assert.deepEqual((await judged('E975.0', '2014-10-01')).findings, ['dx/unknown-code error']);
    assert.deepEqual((await judged('E975.0', '2005-10-31')).findings, ['dx/unknown-code warning']);
    assert.deepEqual((await judged('E975.0', '2016-01-04')).findings, ['dx/unknown-code error']);
  });
});
