/** What is offered where hypertension is coded beside what it is presumed to be related to (Guidelines I.C.9.a.1–3). */
import assert from 'node:assert/strict';
import { claimText, stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

const claim = (diagnoses: readonly string[], ...pointers: string[]) =>
  claimText({
    diagnoses: diagnoses.map((code, at) => `${'ABCD'[at]}: ${code}`).join('\n'),
    services: pointers.map((to) => `2026-11-03  11   G0439  -     ${to}  1      132.50`).join('\n'),
  });

/** The codes of the list after the first fix. */
async function codesAfter(text: string): Promise<string[]> {
  const judged = await judge(text);
  const finding = judged.result.findings.find(({ rule }) => rule === 'dx/presumed-link');
  const mended = await judge(fixed(judged, finding?.fixes[0]));
  assert.deepEqual(mended.result.findings, []);
  return mended.opened.document.claims[0]?.diagnoses.map(({ code }) => code.key) ?? [];
}

describe('the combination code of dx/presumed-link', () => {
  it('comes first where the heart failure stood before the hypertension (code first at I50)', async () => {
    assert.deepEqual(await codesAfter(claim(['I50.32', 'I10'], 'A,B')), ['I110', 'I5032']);
    assert.deepEqual(await codesAfter(claim(['I10', 'I50.32'], 'A,B')), ['I110', 'I5032']);
    assert.deepEqual(await codesAfter(claim(['I50.32', 'N18.31', 'I10'], 'A,B,C')), [
      'I130',
      'N1831',
      'I5032',
    ]);
  });

  it('leaves what it has nothing to do with where it stands', async () => {
    assert.deepEqual(await codesAfter(claim(['E78.5', 'I10', 'I50.32'], 'A,B,C')), ['E785', 'I110', 'I5032']);
  });

  it('is not offered where the two were not both present on admission, since indicators stay with their places', async () => {
    const stay = (indicator: string) =>
      stayText({ diagnoses: `principal: J18.9 POA Y\nA: I50.32 POA ${indicator}\nB: I10 POA Y` });
    const offered = async (indicator: string) =>
      (await findingsOf('dx/presumed-link', stay(indicator)))[0]?.fixes.length;
    assert.equal(await offered('Y'), 1);
    assert.equal(await offered('N'), 0);
  });

  it('is not offered where a service is for one of the two only', async () => {
    const [finding] = await findingsOf('dx/presumed-link', claim(['I50.32', 'I10'], 'A,B', 'B  '));
    assert.deepEqual(finding?.fixes, []);
  });

  it('says an enlarged heart itself: no additional code is assigned (I.C.9.a.1)', async () => {
    assert.deepEqual(await codesAfter(claim(['I10', 'I51.7'], 'A,B')), ['I119']);
    assert.deepEqual(await codesAfter(claim(['I10', 'I51.89'], 'A,B')), ['I119', 'I5189']);
    assert.deepEqual(await codesAfter(claim(['I51.7', 'I10'], 'A,B')), ['I119']);
  });
});

describe('dx/presumed-link, which combination', () => {
  const rule = 'dx/presumed-link';
  const offered = async (...codes: string[]) => {
    const lines = codes.map((code, at) => `${'ABCDEF'[at]}: ${code}`);
    const found = await findingsOf(rule, withDiagnoses(...lines));
    return found.map(({ fixes }) => /[A-Z]\d\d\.\d+/.exec(fixes[0]?.title ?? '')?.[0]);
  };

  it('goes by the heart disease, its failure and the stage of the kidney disease (titles of I11 to I13)', async () => {
    for (const [codes, target] of [
      [['I10', 'I51.7'], 'I11.9'],
      [['I10', 'I50.9'], 'I11.0'],
      [['I10', 'N18.4'], 'I12.9'],
      [['I10', 'N18.6'], 'I12.0'],
      [['I10', 'I51.7', 'N18.4'], 'I13.10'],
      [['I10', 'I51.7', 'N18.5'], 'I13.11'],
      [['I10', 'I50.9', 'N18.4'], 'I13.0'],
      [['I10', 'I50.9', 'N18.6'], 'I13.2'],
      [['I11.0', 'I50.9', 'N18.4'], 'I13.0'],
      [['I11.9', 'N18.4'], 'I13.10'],
      [['I11.9', 'I50.22'], 'I11.0'],
      [['I11.9', 'I50.22', 'N18.4'], 'I13.0'],
      [['I13.10', 'I50.33', 'N18.4'], 'I13.0'],
      [['I13.11', 'I50.33', 'N18.5'], 'I13.2'],
      [['I12.9', 'N18.4', 'I51.7'], 'I13.10'],
    ] as const)
      assert.deepEqual(await offered(...codes), [target], codes.join());
  });

  it('adds the kidney disease to other complications of diabetes, once, and leaves “without” to dx/contradiction', async () => {
    const titles = async (...codes: string[]) => {
      const lines = codes.map((code, at) => `${'ABCDEF'[at]}: ${code}`);
      const found = await findingsOf(rule, withDiagnoses(...lines));
      return found.map(({ fixes }) => fixes[0]?.title);
    };
    const added = 'Add E11.22 Type 2 diabetes mellitus with diabetic chronic kidney disease';
    assert.deepEqual(await titles('E11.65', 'N18.30'), [added]);
    assert.deepEqual(await titles('E11.65', 'E11.649', 'N18.30'), [added]);
    assert.deepEqual(await titles('E11.9', 'E11.42', 'N18.30'), []);
    assert.deepEqual(await titles('E11.42', 'E11.9', 'N18.30'), []);
  });

  it('is content with the combination, whatever stands beside it', async () => {
    assert.deepEqual(await offered('I13.0', 'I50.9', 'N18.4', 'I10'), []);
  });

  it('holds what a line or the remarks call unrelated, or due to something else, for that (I.A.15)', async () => {
    const found = async (head: string, kidney = 'N18.4') =>
      (await findingsOf(rule, claimText({ head, diagnoses: `A: I10\nB: ${kidney}` }))).length;
    assert.equal(await found('remarks: seen twice'), 1);
    assert.equal(await found('remarks: CKD is unrelated to hypertension'), 0);
    assert.equal(await found('note: CKD is unrelated to hypertension'), 0);
    assert.equal(await found('remarks: CKD due to polycystic kidneys'), 0);
    assert.equal(await found('remarks: CKD due to hypertension'), 1);
    assert.equal(await found('remarks: knee pain due to a fall'), 1);
    assert.equal(await found('remarks: not related to an accident'), 1);
    assert.equal(await found('remarks: seen', 'N18.4  CKD stage 4, not due to hypertension'), 0);
    assert.equal(await found('remarks: seen', 'N18.4  CKD stage 4'), 1);
    assert.equal(await found('facility: Independent of Oregon Renal Center'), 1);
  });

  it('takes a sentence that says it of what the one before names (I.A.15)', async () => {
    const found = async (note: string) =>
      (await findingsOf(rule, noteText({ note: `[assessment]\n${note}`, diagnoses: 'I10\nI50.22' }))).length;
    assert.equal(await found('Systolic heart failure, EF 30%. Not related to his hypertension.'), 0);
    assert.equal(await found('Systolic heart failure, EF 30%. This is unrelated to hypertension.'), 0);
    assert.equal(await found('Systolic heart failure, EF 30%. Unrelated knee pain. Hypertension.'), 1);
    assert.equal(await found('Hypertension. Not related to his rash. Systolic heart failure.'), 1);
  });
});
