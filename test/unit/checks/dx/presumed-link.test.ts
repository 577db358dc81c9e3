/** What is offered where hypertension is coded beside what it is presumed to be related to (Guidelines I.C.9.a.1–3). */
import assert from 'node:assert/strict';
import { claimText } from '../../../../server/src/checks/samples.ts';
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

  it('is not offered where a service is for one of the two only', async () => {
    const [finding] = await findingsOf('dx/presumed-link', claim(['I50.32', 'I10'], 'A,B', 'B  '));
    assert.deepEqual(finding?.fixes, []);
  });

  it('says an enlarged heart itself: no additional code is assigned (I.C.9.a.1)', async () => {
    assert.deepEqual(await codesAfter(claim(['I10', 'I51.7'], 'A,B')), ['I119']);
    assert.deepEqual(await codesAfter(claim(['I10', 'I51.89'], 'A,B')), ['I119', 'I5189']);
  });
});
