/** I.B.14: a diagnosis is coded from what the provider documents; others may document the stage, the BMI, a scale. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { saidOf } from './found.ts';

const said = (theirs: string, provider: string, diagnoses: string): Promise<string[]> =>
  saidOf(noteText({ note: `${theirs}\n\n[assessment]\n${provider}`, diagnoses }));

const NURSE = '[nursing assessment]\nStage 2 pressure injury over the sacrum.';
const DIETITIAN = '[dietitian note]\nSevere protein-calorie malnutrition. BMI 16.2.';

describe('what another clinician alone has documented (I.B.14)', () => {
  it('is asked about', async () => {
    assert.deepEqual(await said(NURSE, 'Pneumonia. Blood pressure 110/70.', 'J18.9\nL89.152'), [
      'L89.152 I.B.14 information ',
    ]);
    assert.deepEqual(await said(DIETITIAN, 'Pneumonia. Severe cough.', 'J18.9\nE43'), [
      'E43 I.B.14 information ',
    ]);
    assert.deepEqual(await said('[triage nurse]\nAtrial fibrillation.', 'Pneumonia.', 'J18.9\nI48.91'), [
      'I48.91 I.B.14 information ',
    ]);
    assert.deepEqual(
      await said('[occupational therapist]\nDysphagia, oral phase.', 'Pneumonia.', 'J18.9\nR13.11'),
      ['R13.11 I.B.14 information '],
    );
    assert.deepEqual(
      await said('[wound nurse]\nUlcer of the left calf, fat exposed.', 'Pneumonia.', 'J18.9\nL97.222'),
      ['L97.222 I.B.14 information '],
    );
    assert.deepEqual(
      await said(
        '[pt evaluation]\nLumbar spinal stenosis, decreased extension.',
        'Lumbar tenderness, cause not established.',
        'M48.061',
      ),
      ['M48.061 I.B.14 information '],
    );
    assert.deepEqual(await said('[dietitian]\nClass 2 obesity.', 'Pneumonia.', 'J18.9\nE66.812'), [
      'E66.812 I.B.14 information ',
    ]);
  });

  it('is probably wrong where the provider denies it', async () => {
    assert.deepEqual(await said(NURSE, 'Pneumonia. No pressure ulcer.', 'J18.9\nL89.152'), [
      'L89.152 I.B.14 warning ',
    ]);
  });

  it('is right where the provider names the condition, and another tells its measure', async () => {
    assert.deepEqual(await said(NURSE, 'Pneumonia. Sacral decubitus.', 'J18.9\nL89.152'), []);
    assert.deepEqual(await said(DIETITIAN, 'Pneumonia. Malnutrition.', 'J18.9\nE43'), []);
    assert.deepEqual(await said(DIETITIAN, 'Pneumonia. Underweight.', 'J18.9\nR63.6\nZ68.1'), []);
    assert.deepEqual(await said('[nursing]\nAllergic to penicillin.', 'Pneumonia.', 'J18.9\nZ88.0'), []);
    const nurse = '[triage nurse]\nAtrial fibrillation.';
    assert.deepEqual(await said(nurse, 'Pneumonia. Rate control of the fibrillation.', 'J18.9\nI48.91'), []);
  });

  it('is right where the provider agrees, or is the one who writes', async () => {
    assert.deepEqual(
      await said(NURSE, 'Pneumonia. I agree with the nursing findings.', 'J18.9\nL89.152'),
      [],
    );
    const practitioner = NURSE.replace('nursing assessment', 'nurse practitioner');
    assert.deepEqual(await said(practitioner, 'Pneumonia.', 'J18.9\nL89.152'), []);
    const home = NURSE.replace('nursing assessment', 'nursing home course');
    assert.deepEqual(await said(home, 'Pneumonia.', 'J18.9\nL89.152'), []);
  });

  it('is silent where the nurse denies it, and where the nurse tells something else', async () => {
    const none = '[nursing assessment]\nNo pressure ulcer.';
    assert.deepEqual(await said(none, 'Pneumonia.', 'J18.9\nL89.159'), []);
    const other = '[nursing assessment]\nAwake, eats well.';
    assert.deepEqual(await said(other, 'Pneumonia. No pressure ulcer.', 'J18.9\nL89.159'), []);
  });

  it('is not judged where no section is the provider’s', async () => {
    const alone = noteText({ note: `${NURSE}\n\n[plan]\nTurn her.`, diagnoses: 'J18.9\nL89.152' });
    assert.deepEqual(await saidOf(alone), []);
  });
});
