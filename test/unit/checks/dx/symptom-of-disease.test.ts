/** A symptom that the note ties to a disease, listed before it (Guidelines FY2026 II.A, IV.D, I.C.18.b). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { said } from '../../../helpers/said.ts';

const visit = (words: string, ...diagnoses: readonly string[]) =>
  said('dx/order', noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));

describe('dx/order, a symptom before the disease that explains it', () => {
  for (const [words, symptom, disease] of [
    [
      "Crohn's disease. Abnormal weight loss, more than her Crohn's disease usually explains.",
      'R63.4',
      'K50.00',
    ],
    ['Ulcerative colitis with weight loss.', 'R63.4', 'K51.90'],
    ['Fatigue, attributed to lupus.', 'R53.83', 'M32.9'],
    ['Dysphagia explained by achalasia.', 'R13.10', 'K22.0'],
    ["Weight loss in Crohn's disease.", 'R63.4', 'K50.00'],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await visit(words, symptom, disease), [
        `${disease} II.A, IV.D and I.C.18.b information`,
      ]);
    });

  for (const [words, first, second] of [
    ["Crohn's disease. Weight loss due to Crohn's disease.", 'K50.00', 'R63.4'],
    ["Weight loss, cause unknown, not related to her Crohn's disease.", 'R63.4', 'K50.00'],
    ['Weight loss, possibly from lupus.', 'R63.4', 'M32.9'],
    ['Weight loss in a woman with known lupus.', 'R63.4', 'M32.9'],
    ['Weight loss. Hypertension controlled.', 'R63.4', 'I10'],
    // dx/symptom-with-diagnosis tells of it.
    ['Nausea and vomiting of gastroparesis.', 'R11.2', 'K31.84'],
  ] as const)
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await visit(words, first, second), []);
    });
});
