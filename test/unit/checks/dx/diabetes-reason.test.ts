/** Codes of a diabetes by the reason of the encounter (Guidelines FY2026 I.C.4.a). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { codes } from '../chart/found.ts';

const behind = (history: string, assessment: string, ...diagnoses: string[]) =>
  codes(
    'dx/order',
    noteText({
      note: `[history]\n${history}\n\n[assessment]\n${assessment}`,
      diagnoses: diagnoses.join('\n'),
    }),
  );

describe('dx/order, complications of one diabetes', () => {
  for (const [history, assessment, first, one] of [
    [
      'Here for her right heel ulcer, due to type 2 diabetes. Mild retinopathy in January, nothing to do for it here.',
      'Diabetic ulcer of the right heel. Diabetic retinopathy as above.',
      'E11.3293',
      'E11.621',
    ],
    [
      'Seen for diabetic kidney disease today. Her retinopathy is followed elsewhere.',
      'Diabetic nephropathy. Diabetic retinopathy, followed by the eye doctor.',
      'E11.3293',
      'E11.21',
    ],
    [
      'Here for painful feet, polyneuropathy of type 2 diabetes.',
      'Diabetic polyneuropathy. Diabetic nephropathy, known.',
      'E11.21',
      'E11.42',
    ],
  ] as const) {
    it(`${one} comes before ${first}: ${history}`, async () => {
      assert.deepEqual(await behind(history, assessment, first, one), [one]);
    });
    it(`${one} comes first`, async () => {
      assert.deepEqual(await behind(history, assessment, one, first), []);
    });
  }

  it('where both brought the patient, or the first is worse, it is the provider’s', async () => {
    const both = 'Here for type 2 diabetes with nephropathy and retinopathy.';
    assert.deepEqual(await behind(both, 'Retinopathy, stable. Nephropathy.', 'E11.3293', 'E11.21'), []);
    const kidney = 'Here for diabetic kidney disease.';
    assert.deepEqual(await behind(kidney, 'Retinopathy, worse, also.', 'E11.3293', 'E11.21'), []);
    assert.deepEqual(await behind(kidney, 'Diabetic retinopathy. Nephropathy.', 'E11.3293', 'E11.21'), []);
  });
});
