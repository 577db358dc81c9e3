/** Combination codes that have their symptom in the title: no additional code is assigned for it (Guidelines FY2026 I.C.18.c). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (...codes: string[]) =>
  (
    await findingsOf(
      'dx/symptom-with-diagnosis',
      withDiagnoses(...codes.map((code, at) => `${'ABCDEF'[at]}: ${code}`)),
    )
  ).map(({ code, authority }) => `${code} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`);

describe('dx/symptom-with-diagnosis, what a title has (I.C.18.c)', () => {
  for (const [disease, symptom] of [
    // Varicose veins of right lower extremity with pain; of the bilateral ones either side is.
    ['I83.811', 'M79.604'],
    ['I83.811', 'M79.661'],
    ['I83.811', 'M79.606'],
    ['I83.813', 'M79.605'],
    // Atherosclerosis … with intermittent claudication, with rest pain.
    ['I70.211', 'M79.604'],
    ['I70.222', 'M79.662'],
    // Discogenic back pain and lower extremity pain.
    ['M51.362', 'M79.604'],
    ['M51.360', 'M54.59'],
    // Phantom limb syndrome with pain; Hb-SS disease with crisis.
    ['G54.6', 'R52'],
    ['D57.00', 'R52'],
    ['K58.1', 'K59.00'],
    ['F03.B11', 'R45.1'],
    ['F32.3', 'R44.0'],
    ['F10.231', 'R41.0'],
    ['F44.5', 'R56.9'],
    ['N06.21', 'R80.9'],
  ] as const)
    it(`${symptom} beside ${disease}`, async () => {
      const parted = await findingsOf('dx/excludes1', withDiagnoses(`A: ${disease}`, `B: ${symptom}`));
      // What an Excludes1 note parts, that check says.
      assert.deepEqual(
        await said(disease, symptom),
        parted.length > 0 ? [] : [`${symptom} I.C.18.c and I.B.9`],
      );
    });
  for (const [disease, symptom] of [
    ['I83.811', 'M79.605'],
    ['I83.811', 'M79.601'],
    ['I83.811', 'M79.641'],
    ['I83.91', 'M79.604'],
    ['M51.361', 'M54.59'],
    ['M51.360', 'M79.604'],
    ['K58.0', 'K59.00'],
    ['F03.B0', 'R45.1'],
    ['F32.2', 'R44.0'],
    ['F10.20', 'R41.0'],
  ] as const)
    it(`${symptom} stays beside ${disease}`, async () => {
      assert.deepEqual(await said(disease, symptom), []);
    });
});
