/** A definitive diagnosis before a symptom of the same organs that is coded beside it (Guidelines FY2026 I.C.18.b). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { said } from '../../../helpers/said.ts';

const visit = (words: string, ...diagnoses: readonly string[]) =>
  said('dx/order', noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));

describe('dx/order, a symptom before the established disease', () => {
  for (const [words, symptom, disease] of [
    ['1. Bronchiectasis, newly found on CT.\n2. Hemoptysis, 5 days.', 'R04.2', 'J47.9'],
    ['Impression: achalasia. Dysphagia for solids.', 'R13.10', 'K22.0'],
    ['Immune thrombocytopenic purpura. Epistaxis, packed.', 'R04.0', 'D69.3'],
    ['Epistaxis, packed. Marrow shows immune thrombocytopenic purpura.', 'R04.0', 'D69.3'],
    ['Relapsing-remitting multiple sclerosis. Chronic fatigue.', 'R53.82', 'G35.A'],
    ['Sarcoidosis of lung. Night sweats for a month.', 'R61', 'D86.0'],
    ['Chronic pancreatitis from alcohol. Weight loss, dietitian consult.', 'R63.4', 'K86.0'],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await visit(words, symptom, disease), [`${disease} I.C.18.b information`]);
      assert.deepEqual(await visit(words, disease, symptom), []);
    });

  for (const [words, first, second] of [
    ['Hemoptysis. Bronchiectasis, stable.', 'R04.2', 'J47.9'],
    ['Bronchiectasis. Hemoptysis, cause unclear, bronchoscopy ordered.', 'R04.2', 'J47.9'],
    ['Hemoptysis for a week. Bronchiectasis.', 'R04.2', 'J47.9'],
    ['Woman with bronchiectasis comes for hemoptysis.', 'R04.2', 'J47.9'],
    ['GERD. Dysphagia for solids.', 'R13.10', 'K21.9'],
    ['Sarcoidosis of lung. She comes today for night sweats.', 'R61', 'D86.0'],
    ['Achalasia. Epistaxis, packed.', 'R04.0', 'K22.0'],
    ['No bronchiectasis. Hemoptysis.', 'R04.2', 'J47.9'],
  ] as const)
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await visit(words, first, second), []);
    });

  it('does not go by a history', async () => {
    const note = '[past history]\nBronchiectasis.\n[assessment]\nHemoptysis.';
    assert.deepEqual(await said('dx/order', noteText({ note, diagnoses: 'R04.2\nJ47.9' })), []);
  });
});
