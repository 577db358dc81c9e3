import assert from 'node:assert/strict';
import { runChecks } from '../../../../server/src/checks/run.ts';
import { claimText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { createCodebook } from '../../../../server/src/codebook/codebook.ts';
import { DEFAULT_SETTINGS } from '../../../../server/src/model/settings.ts';
import { findingsOf, fixed, judge, TODAY } from '../../../helpers/engine.ts';
import { PROFESSIONAL } from '../../formats/x12/samples.ts';

const found = (text: string) => findingsOf('dx/unknown-code', text);

describe('dx/unknown-code', () => {
  it('stands on the code alone and names the code set (45 CFR 162.1002)', async () => {
    const [finding, ...others] = await found(withDiagnoses('A: Q99.99  Something'));
    assert.equal(others.length, 0);
    assert.equal(finding?.at, 'Q99.99');
    assert.equal(finding?.severity, 'error');
    assert.equal(finding?.code, 'Q99.99');
    assert.equal(finding?.release, 'ICD-10-CM FY2027');
  });

  it('tells of a 7th character that the code does not take (I.C.19.a)', async () => {
    const message = async (code: string) => (await found(withDiagnoses(`A: ${code}`)))[0]?.message ?? '';
    assert.match(
      await message('M24.541S'),
      /^M24\.541S is not .* M24\.541 Contracture, right hand takes no 7th character: of a sequela the S/,
    );
    assert.match(await message('L90.5XXD'), /L90\.5 .* takes no 7th character\.$/);
    assert.doesNotMatch(await message('Q99.99'), /7th/);
  });

  it('offers what one slip away is a code on the date', async () => {
    // E10.9 and I10 are codes of every year's order file.
    const titles = async (code: string) =>
      (await found(withDiagnoses(`A: ${code}`)))[0]?.fixes.map(({ title }) => title) ?? [];
    assert.match(
      (await titles('E1O.9'))[0] ?? '',
      /^Change to E10\.9 Type 1 diabetes mellitus without complications/,
    );
    assert.match((await titles('EI0.9'))[0] ?? '', /^Change to E10\.9 /);
    assert.match((await titles('1I0'))[0] ?? '', /^Change to I10 /);
    assert.match((await titles('E111.9'))[0] ?? '', /^Change to E11\.9 /);
  });

  it('is a warning that names the release past its last day (checks.md)', async () => {
    // FY2027 answers through 2027-09-30.
    const [finding] = await found(
      claimText({ diagnoses: 'A: Q99.99', services: '2027-10-01  11   G0439  -     A   1      132.50' }),
    );
    assert.equal(finding?.severity, 'warning');
    assert.match(finding?.message ?? '', /FY2027.*2027-09-30/);
  });

  it('hints at a missing dot and at small letters, and mends both safely', async () => {
    for (const written of ['E1122', 'e11.22', 'e1122']) {
      const judged = await judge(withDiagnoses(`A: ${written}`));
      const [finding] = judged.result.findings;
      assert.equal(finding?.rule, 'dx/unknown-code');
      assert.equal(finding?.severity, 'hint');
      assert.equal(finding?.fixes[0]?.safe, true);
      assert.equal(fixed(judged, finding?.fixes[0]), withDiagnoses('A: E11.22'));
    }
  });

  it('leaves X12 its codes without a dot, as the guide has them', async () => {
    const { result } = await judge(PROFESSIONAL, {}, 'x12');
    assert.deepEqual(
      result.findings.filter(({ rule }) => rule === 'dx/unknown-code'),
      [],
    );
  });

  it('takes a dot in another place for a character that may be lost', async () => {
    const [finding] = await found(withDiagnoses('A: E1.19'));
    assert.equal(finding?.severity, 'error');
    assert.deepEqual(
      finding?.fixes.map(({ title, safe }) => [title, safe]),
      [['Change to E11.9 Type 2 diabetes mellitus without complications', false]],
    );
  });

  it('says of a code set that is not loaded that nothing was checked', async () => {
    const { opened } = await judge(withDiagnoses('A: E11.22'));
    const options = { codebook: createCodebook(), today: TODAY, settings: DEFAULT_SETTINGS };
    const { findings, notChecked } = runChecks(opened.document, options);
    assert.deepEqual(
      findings.filter(({ rule }) => rule.startsWith('dx/')),
      [],
    );
    assert.match(
      notChecked.find(({ rule }) => rule === 'dx/unknown-code')?.why ?? '',
      /no ICD-10-CM codes are loaded/,
    );
  });
});
