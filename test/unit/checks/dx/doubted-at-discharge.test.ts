/** ICD-10-CM Official Guidelines FY2026 II.A, II.H and III.C: what is uncertain when a stay ends. */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const told = async (conclusion: string, diagnoses: string, heading = 'discharge diagnosis') =>
  (
    await findingsOf(
      'dx/symptom-with-diagnosis',
      dischargeText({
        note: `[hospital course]\nTreated for four days and better.\n\n[${heading}]\n${conclusion}`,
        diagnoses,
      }),
    )
  ).map(({ at, severity }) => `${at} ${severity}`);

describe('dx/symptom-with-diagnosis: a stay that ends in doubt', () => {
  for (const conclusion of [
    'Probable pneumonia.',
    'Fever, suspected endocarditis.',
    'Likely lung cancer.',
    'Findings consistent with pyelonephritis.',
    'Cholangitis vs pancreatitis.',
  ])
    it(`is coded as if it existed: ${conclusion}`, async () => {
      assert.deepEqual(await told(conclusion, 'R50.9'), ['R50.9 warning']);
    });

  for (const [conclusion, diagnoses, heading] of [
    ['Probable pneumonia.', 'J18.9'],
    ['Probable pneumonia.', 'R50.9\nJ18.9'],
    ['Probable fever.', 'R50.9'],
    ['Fever, possible viral syndrome.', 'R50.9'],
    ['Fever, suspected COVID-19.', 'R50.9'],
    ['Fever. Pneumonia was suspected. No pneumonia.', 'R50.9'],
    ['Fever of unclear cause.', 'R50.9'],
    ['Probable pneumonia.', 'R50.9', 'admitting diagnosis'],
    ['Return for suspected pneumonia.', 'R50.9', 'discharge instructions'],
    ['Fever, probable.', 'R50.9'],
    ['Probable.', 'R50.9'],
    ['Fever, less likely pneumonia.', 'R50.9'],
    ['Probable heart attack.', 'R07.9\nI21.9'],
    ['Probable bacterial pneumonia.', 'R50.9\nJ13'],
    ['Suspected pneumococcal pneumonia.', 'R50.9\nJ18.1'],
    ['Probable pneumonia.', 'I10\nR50.9'],
  ] as const)
    it(`is left alone: ${conclusion} with ${diagnoses.replace('\n', ', ')} under ${heading ?? 'discharge diagnosis'}`, async () => {
      assert.deepEqual(
        (await told(conclusion, diagnoses, heading)).filter((one) => one.endsWith('warning')),
        [],
      );
    });

  it('is for stays', async () => {
    const visit = noteText({
      note: '[assessment]\nFever, probable pneumonia, film ordered.',
      diagnoses: 'R50.9',
    });
    assert.deepEqual(await findingsOf('dx/symptom-with-diagnosis', visit), []);
  });
});
