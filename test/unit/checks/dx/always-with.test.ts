/** Codes that never stand alone: code first notes of the Tabular of April 2026 without “if”, and Guidelines FY2026. */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (rule: string, ...diagnoses: string[]) =>
  (await findingsOf(rule, withDiagnoses(...diagnoses.map((code, at) => `${'ABCDEF'[at]}: ${code}`)))).map(
    ({ code, severity }) => `${code} ${severity}`,
  );

/** What the note names, and the code that has it. */
const NOTES: readonly (readonly [code: string, needs: string])[] = [
  ['I25.82', 'I25.10'],
  ['I25.84', 'I25.10'],
  ['I70.92', 'I70.211'],
  ['G62.2', 'T52.0X1A'],
  ['K52.1', 'T54.0X1A'],
  ['J70.5', 'T59.811A'],
  ['R05.4', 'R55'],
  ['T23.601A', 'T54.3X1A'],
  ['T26.51XA', 'T54.3X1A'],
];

describe('dx/code-first, what is always with another', () => {
  for (const [code, needs] of NOTES)
    it(`${code} has ${needs} before it`, async () => {
      assert.deepEqual(await said('dx/code-first', 'K21.9', code), [`${code} information`]);
      assert.deepEqual(await said('dx/code-first', needs, code), []);
    });

  it('leaves alone what complicates only at times', async () => {
    for (const code of ['I50.22', 'A41.9', 'I82.401', 'I48.0', 'B39.4'])
      assert.deepEqual(await said('dx/code-first', 'K21.9', code), [], code);
  });

  it('has no dementia come of a pressure ulcer (F02: the underlying physiological condition)', async () => {
    assert.deepEqual(await said('dx/code-first', 'L89.626', 'F02.C0'), ['F02.C0 error']);
    assert.deepEqual(await said('dx/code-first', 'G30.1', 'F02.C0'), []);
  });
});

describe('dx/contradiction, what stands alone', () => {
  for (const [code, needs] of [
    ['Z17.0', 'C50.911'],
    ['Z19.1', 'C61'],
    ['R18.0', 'C56.1'],
    ['R53.0', 'C18.9'],
    ['Z92.82', 'I63.9'],
  ] as const)
    it(`${code} has ${needs} beside it`, async () => {
      assert.deepEqual(await said('dx/contradiction', 'K21.9', code), [`${code} information`]);
      assert.deepEqual(await said('dx/contradiction', needs, code), []);
    });

  it('a birth of several has the pregnancy of several (notes at O30)', async () => {
    assert.deepEqual(await said('dx/contradiction', 'O60.14X0', 'Z37.2', 'Z3A.36'), ['Z37.2 information']);
    assert.deepEqual(await said('dx/contradiction', 'O30.043', 'Z37.2', 'Z3A.36'), []);
  });

  it('a cause with S has the injury with S (I.B.10 and I.C.20.i)', async () => {
    assert.deepEqual(await said('dx/contradiction', 'L90.5', 'X12.XXXS'), ['X12.XXXS information']);
    assert.deepEqual(await said('dx/contradiction', 'L90.5', 'T22.311S', 'X12.XXXS'), []);
  });
});
