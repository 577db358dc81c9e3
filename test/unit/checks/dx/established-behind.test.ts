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
    ['Bronchiectasis, stable. Hemoptysis.', 'R04.2', 'J47.9'],
    // IV.H: what is doubted is not coded.
    ['Likely bronchiectasis on CT. Hemoptysis.', 'R04.2', 'J47.9'],
    // IV.A: who comes for the symptom may have the disease beside it.
    ['Woman with bronchiectasis comes in. Hemoptysis since Monday.', 'R04.2', 'J47.9'],
    // The cause of the symptom is told of it in other words.
    ['What he brings up is red, cause unclear. Bronchiectasis, newly found.', 'R04.2', 'J47.9'],
    // I.A.13: the manifestation is never first.
    ['Weight loss. Anemia of chronic disease, newly found.', 'R63.4', 'D63.8'],
    // Told in the name of the disease alone, the symptom is not beside it.
    ['Incontinence, stress.', 'R32', 'N39.3'],
  ] as const)
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await visit(words, first, second), []);
    });

  it('does not go by a history', async () => {
    const note = '[past history]\nBronchiectasis.\n[assessment]\nHemoptysis.';
    assert.deepEqual(await said('dx/order', noteText({ note, diagnoses: 'R04.2\nJ47.9' })), []);
  });

  it('goes by the order of the conclusion, and not by what the patient tells before it', async () => {
    const present = '[history of present illness]\nHemoptysis for a week.';
    const concluded = (words: string) =>
      said('dx/order', noteText({ note: `${present}\n[assessment]\n${words}`, diagnoses: 'R04.2\nJ47.9' }));
    assert.deepEqual(await concluded('Bronchiectasis. Hemoptysis, 5 days.'), ['J47.9 I.C.18.b information']);
    assert.deepEqual(await concluded('Bronchiectasis. CT for where the blood comes from.'), []);
  });

  it('does not go by the words of the list', async () => {
    const listed = await visit('Hemoptysis for a week.', 'R04.2', 'J47.9  Bronchiectasis, newly found on CT');
    assert.deepEqual(listed, []);
  });

  it('leaves what a note of the Tabular orders, and what is a part of the disease, to the checks of these', async () => {
    const of = async (rule: string, words: string, diagnoses: string) =>
      (await said(rule, noteText({ note: `[assessment]\n${words}`, diagnoses }))).length;
    // R35: code first, if applicable, any causal condition, such as: enlarged prostate (N40.1).
    const prostate = 'Enlarged prostate with lower urinary tract symptoms, newly found. Nocturia.';
    assert.equal(await of('dx/order', prostate, 'R35.1\nN40.1'), 0);
    assert.equal(await of('dx/code-first', prostate, 'R35.1\nN40.1'), 1);
    // I.C.18.b: a cough is routinely a part of bronchiectasis.
    const cough = 'Bronchiectasis, newly found on CT. Cough.';
    assert.equal(await of('dx/order', cough, 'R05.9\nJ47.9'), 0);
    assert.equal(await of('dx/symptom-with-diagnosis', cough, 'R05.9\nJ47.9'), 1);
  });
});
