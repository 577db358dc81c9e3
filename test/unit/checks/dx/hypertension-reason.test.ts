/** A hypertensive retinopathy and its hypertension go by the reason for the encounter (Guidelines FY2026 I.C.9.a.5). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { said } from '../../../helpers/said.ts';

const visit = (words: string, ...diagnoses: readonly string[]) =>
  said('dx/order', noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));

describe('dx/order, hypertensive retinopathy', () => {
  for (const [words, first, second] of [
    ['Retina consult. Impression: hypertensive retinopathy of the right eye. HTN.', 'I10', 'H35.031'],
    [
      'Dilated fundus exam: flame hemorrhages. Hypertensive retinopathy, left. Hypertension, PCP manages.',
      'I10',
      'H35.032',
    ],
    [
      'BP 170/100: hypertension uncontrolled, losartan raised. Known hypertensive retinopathy.',
      'H35.031',
      'I10',
    ],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await visit(words, first, second), [`${second} I.C.9.a.5 information`]);
      assert.deepEqual(await visit(words, second, first), []);
    });
  for (const [words, ...diagnoses] of [
    ['Hypertension, losartan raised. Hypertensive retinopathy, seen by ophthalmology.', 'I10', 'H35.031'],
    ['Eye exam: hypertensive retinopathy. Hypertension uncontrolled, amlodipine added.', 'I10', 'H35.031'],
    ['Hypertension. Hypertensive retinopathy, right eye.', 'I10', 'H35.031'],
    ['Eye exam: hypertensive retinopathy. Hypertension, amlodipine added.', 'H35.031', 'I10'],
    ['Eye exam: no retinopathy. Hypertension.', 'I10', 'H35.031'],
    // What is begun for the eyes is not for the pressure.
    ['Retinopathy from hypertension seen on photos, laser started.', 'H35.031', 'I10'],
    ['Flame hemorrhages of the right eye. Hypertension, up to 190, lisinopril started.', 'H35.031', 'I10'],
    ['Known hypertensive retinopathy, photos as before. Hypertension.', 'H35.031', 'I10'],
    // The eyes are seen to by others.
    ['Hypertension with retinopathy. The eye clinic manages the eyes.', 'I10', 'H35.031'],
    ['Hypertension. Retinopathy followed by ophthalmology. Yearly eye exam is due.', 'I10', 'H35.031'],
    // Neither of the two is first, or the other is not listed.
    ['Type 2 diabetes. Eye exam: hypertensive retinopathy, right eye.', 'E11.9', 'H35.031'],
    ['Hypertension. Eye exam: retinopathy.', 'I10', 'E11.319'],
  ] as const)
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await visit(words, ...diagnoses), []);
    });
  it('is judged by what is done now, and not by what is planned', async () => {
    const now =
      'Hypertension not at goal, amlodipine raised. Retinopathy followed by the eye doctor.\n[plan]\nNext retinopathy visit in May.';
    assert.deepEqual(await visit(now, 'H35.031', 'I10'), ['I10 I.C.9.a.5 information']);
  });
});

describe('dx/order, a secondary hypertension that a visit is for (I.C.9.a.6)', () => {
  const cc = (words: string, ...diagnoses: readonly string[]) =>
    said('dx/order', noteText({ note: `[note]\n${words}`, diagnoses: diagnoses.join('\n') }));
  const apnea =
    'CC: uncontrolled blood pressure.\nSecondary hypertension due to sleep apnea, chlorthalidone added.';
  it('comes before its cause', async () => {
    assert.deepEqual(await cc(apnea, 'G47.33', 'I15.8'), ['I15.8 I.C.9.a.6 information']);
    assert.deepEqual(await cc(apnea, 'I15.8', 'G47.33'), []);
  });
  it('is one that is listed', async () => {
    const essential = await cc('CC: uncontrolled blood pressure.\nSleep apnea.', 'G47.33', 'I10');
    assert.deepEqual(essential, ['I10 IV.A and IV.G information'], 'of no other the cause is coded');
    assert.deepEqual(await cc('CC: uncontrolled blood pressure.\nSleep apnea.', 'G47.33', 'E11.9'), []);
  });
  it('comes behind a cause that was found or treated, and is not asked for without a reason', async () => {
    for (const words of [
      'CC: uncontrolled blood pressure.\nWork-up showed an adrenal adenoma, resected.',
      'CC: adrenal adenoma.\nSecondary hypertension.',
      'Secondary hypertension from an adrenal adenoma.',
    ])
      assert.deepEqual(await cc(words, 'D35.02', 'I15.2'), []);
  });
});
