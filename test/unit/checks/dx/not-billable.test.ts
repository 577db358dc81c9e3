import assert from 'node:assert/strict';
import { claimText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

const found = (text: string) => findingsOf('dx/not-billable', text);

describe('dx/not-billable', () => {
  it('offers each billable child, E11.21, E11.22 and E11.29 (order file FY2027)', async () => {
    const [finding] = await found(withDiagnoses('A: E11.2'));
    assert.equal(finding?.at, 'E11.2');
    assert.deepEqual(
      finding?.fixes.map(({ title, safe }) => [title.split(' ')[2], safe]),
      [
        ['E11.21', false],
        ['E11.22', false],
        ['E11.29', false],
      ],
    );
  });

  it('offers the twelve codes of A06 in the order of the book (order file FY2027)', async () => {
    const [amebiasis] = await found(withDiagnoses('A: A06'));
    const codes = amebiasis?.fixes.map(({ title }) => title.split(' ')[2]);
    assert.equal(codes?.length, 12);
    assert.deepEqual(codes?.slice(-4), ['A06.81', 'A06.82', 'A06.89', 'A06.9']);
  });

  it('names the level as Guidelines I.A.3 does: three characters are a category, more a subcategory', async () => {
    const message = async (code: string) => (await found(withDiagnoses(`A: ${code}`)))[0]?.message ?? '';
    assert.match(await message('E11'), / is a category on /);
    assert.match(await message('M54.5'), / is a subcategory on /);
  });

  it('counts what stands below, and offers the codes of the next level before deeper ones', async () => {
    const [only] = await found(withDiagnoses('A: I1A'));
    assert.match(only?.message ?? '', / one billable code stands below it\.$/);
    const [three] = await found(withDiagnoses('A: E11.2'));
    assert.match(three?.message ?? '', / 3 billable codes stand below it\.$/);
    const [many] = await found(withDiagnoses('A: E11'));
    assert.deepEqual(
      many?.fixes.slice(0, 3).map(({ title }) => title.split(' ')[2]),
      ['E11.8', 'E11.9', 'E11.A'],
    );
    assert.ok(many?.fixes.every(({ title }) => !/^Change to E11\.[0-7] /.test(title)));
  });

  it('puts the child worded on the line first and refreshes the description', async () => {
    const text = withDiagnoses('A: E11.2  T2DM with chronic kidney disease');
    const judged = await judge(text);
    const [finding] = judged.result.findings.filter(({ rule }) => rule === 'dx/not-billable');
    assert.match(finding?.fixes[0]?.title ?? '', /E11\.22/);
    assert.match(
      fixed(judged, finding?.fixes[0]),
      /^A: E11\.22 {2}Type 2 diabetes mellitus with diabetic chronic kidney disease$/m,
    );
  });

  it('judges by the date: N18.3 was a code through 2020-09-30 (FY2021 addenda)', async () => {
    const on = (date: string) =>
      found(claimText({ diagnoses: 'A: N18.3', services: `${date}  11   G0439  -     A   1      132.50` }));
    assert.equal((await on('2020-09-30')).length, 0);
    assert.equal((await on('2020-10-01'))[0]?.release, 'ICD-10-CM FY2021');
  });

  it('is one finding a diagnosis, naming the first date that fails', async () => {
    const text = claimText({
      diagnoses: 'A: N18.3',
      services:
        '2020-09-28  11   G0439  -     A   1      132.50\n2020-10-02  11   G0439  -     A   1      132.50\n2020-10-09  11   G0439  -     A   1      132.50',
    });
    const findings = await found(text);
    assert.equal(findings.length, 1);
    assert.match(findings[0]?.message ?? '', /2020-10-02/);
  });
});
