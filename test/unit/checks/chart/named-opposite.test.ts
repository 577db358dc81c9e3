/**
 * chart/otherwise-coded on words of titles that exclude each other: of each group a note that calls the condition by
 * another word, with the code that the Tabular has for it, and notes in which the words are of something else.
 */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, otherwise, saidOf, tellsOf } from './found.ts';

/** I.B.2: to the highest level of detail documented; I.B.8: what is acute and what is chronic. */
const FOUND: readonly Case[] = [
  ['G89.11 I.B.8 and I.B.2 warning G89.21', 'Chronic pain due to the old trauma of the ankle.'],
  ['I50.31 I.B.8 and I.B.2 warning I50.33', 'Acute on chronic diastolic heart failure.'],
  ['I50.21 I.B.8 and I.B.2 warning I50.22', 'Chronic systolic heart failure, stable.'],
  ['I62.01 I.B.8 and I.B.2 warning I62.03', 'Nontraumatic subdural hemorrhage, chronic.'],
  ['J45.40 I.B.2 warning J45.30', 'Asthma, mild persistent.'],
  ['J45.41 I.B.2 warning J45.51', 'Severe persistent asthma with acute exacerbation.'],
  ['J45.40 I.B.2 warning J45.50', 'Severe long standing atopic allergic asthma.'],
  ['J45.40 I.B.2 warning J45.50', 'Asthma severe persistent.'],
  ['H40.1112 I.B.2 warning H40.1113', 'Primary open-angle glaucoma, severe stage.'],
  ['I44.0 I.B.2 warning I44.1', 'Second degree AV block, Mobitz I.'],
  ['K64.1 I.B.2 warning K64.2', 'Hemorrhoids, third degree.'],
  ['E66.811 I.B.2 warning E66.813', 'Class III obesity.'],
  ['I48.0 I.B.2 warning I48.21', 'Permanent atrial fibrillation, rate controlled.'],
  ['G82.21 I.B.2 warning G82.22', 'The paraplegia is incomplete.'],
  ['G43.109 I.B.2 warning G43.119', 'Intractable migraine with aura.'],
  // G40.2: whatever more the title has, the disease is an epilepsy.
  ['G40.209 I.B.2 warning G40.219', 'Epilepsy, intractable.'],
  ['G43.019 I.B.2 warning G43.009', 'Migraine without aura, not intractable.'],
  ['F32.1 I.B.2 warning F33.1', 'Major depressive disorder, recurrent, moderate, seen with his wife today.'],
  ['F32.1 I.B.2 warning F33.1', 'This is her third episode of major depression, moderate in severity.'],
  ['M17.12 I.B.2 information ', 'Secondary osteoarthritis of the left knee.'],
  ['J15.9 I.B.2 warning J12.89,J12.9', 'Viral pneumonia.'],
  ['G00.9 I.B.2 information ', 'Viral meningitis.'],
  ['H40.1112 I.B.2 warning H40.1113', 'Primary open-angle glaucoma of the right eye, severe stage.'],
  ['K80.00 I.B.8 and I.B.2 warning K80.10', 'Calculus of the gallbladder with chronic cholecystitis.'],
  // In another category.
  ['E43 I.B.2 warning E44.0', 'Moderate protein-calorie malnutrition.'],
  ['C92.50 I.B.8 and I.B.2 warning C93.10', 'Chronic myelomonocytic leukemia.'],
  ['C22.9 I.B.2 information ', 'Liver malignancy, secondary.'],
  // The note tells the degree of the episode too.
  ['F32.1 I.B.2 warning F33.0,F33.1', 'Major depressive disorder, recurrent, mild.'],
  ['K64.1 I.B.2 warning K64.2', 'Hemorrhoids, third degree, on the left side.'],
  ['H65.01 I.B.8 and I.B.2 warning H65.21', 'Chronic serous otitis media of the right ear.'],
];

const BY_WHOM: readonly Case[] = [
  ['F01.A0 I.B.2 warning F01.C0', 'Vascular dementia, severe by my clinical judgment.'],
  ['F32.0 I.B.2 warning F32.1', 'Major depressive disorder, single episode, moderate on the PHQ-9 scale.'],
];

const SILENT: readonly Case[] = [
  ['I50.23', 'Heart failure with reduced ejection fraction, chronic; acute worsening today.'],
  ['I50.23', 'Chronic systolic heart failure. Decompensated today.'],
  ['G89.11', 'Acute pain of the right knee due to trauma. Chronic pain of the back.'],
  ['J45.40', 'Moderate persistent asthma. He is at risk of severe asthma attacks.'],
  ['J45.41', 'Asthma, moderate persistent. Mild exacerbation.'],
  ['J45.40', 'Severe anemia and asthma.'],
  ['J45.40', 'Severe long standing poorly treated atopic asthma.'],
  ['J45.40', 'Asthma with eczema severe.'],
  ['J45.40', 'Asthma is severe eczema risk.'],
  ['J45.40', 'Asthma, severe eczema.'],
  ['J45.40', 'Asthma, not severe.'],
  ['J45.40', 'Mild persistent asthma. Severe persistent asthma.'],
  ['J45.40', 'Asthma is possibly severe.'],
  ['J45.40', 'Severe possible asthma.'],
  ['J45.40', 'Severe persistent asthma. Pressure at goal. Moderate symptoms overall.'],
  // No code of asthma is severe and intermittent.
  ['J45.20', 'Severe intermittent asthma.'],
  // Stages are told by another check.
  ['L89.153', 'Pressure ulcer of the sacrum, stage 4.'],
  ['J96.01', 'Chronic heart failure.'],
  // I.C.2.d: what is primary is the cancer that has spread.
  ['C78.7', 'Primary malignancy of the colon, spread to the liver.'],
  ['G43.019', 'No migraine with aura, not intractable.'],
  ['I44.0', 'First degree AV block. No second degree AV block.'],
  ['I44.0', 'AV block. No second degree AV block.'],
  ['I44.0', 'AV block of her first degree relative was second degree AV block.'],
  ['E66.812', 'Class 2 obesity, was class 3 obesity before the program.'],
  ['E66.811', 'Obesity. Heart failure class 3.'],
  ['H40.1111', 'Primary open-angle glaucoma. Left eye primary open-angle glaucoma, severe stage.'],
  ['F32.1', 'Depression, single episode, moderate. Recurrent sinusitis.'],
  ['K64.1', 'Hemorrhoids. Burn of the hand, third degree.'],
  ['G82.21', 'Paraplegia with incomplete bladder emptying.'],
  ['I48.0', 'Atrial fibrillation. Possible permanent atrial fibrillation.'],
  ['I48.0', 'Paroxysmal atrial fibrillation or permanent atrial fibrillation, monitor ordered.'],
];

describe('words of titles that exclude each other', () => {
  tellsOf([...FOUND, ...BY_WHOM], SILENT, otherwise);
});

describe('the word of the title in another section', () => {
  const behind = (history: string) =>
    saidOf(
      noteText({
        note: `[history]\n${history}\n\n[assessment]\nSevere persistent asthma.`,
        diagnoses: 'J45.40',
      }),
    );

  it('is of the condition in a sentence that names it, or behind one', async () => {
    assert.deepEqual(await behind('Her asthma was moderate until now.'), []);
    assert.deepEqual(await behind('Her asthma is treated. It was moderate.'), []);
    assert.deepEqual(await behind('A moderate wind in the yard.'), ['J45.40 I.B.2 warning J45.50']);
  });
});

describe('a condition of which the code by the other word is listed too', () => {
  it('is silent', async () => {
    assert.deepEqual(await otherwise('Mild persistent asthma.', 'J45.40\nJ45.30'), []);
  });
});

describe('chart/otherwise-coded, words that exclude each other where a stay ends (II.H)', () => {
  const ended = (setting: string) =>
    saidOf(
      noteText({ note: '[final diagnosis]\nProbable acute cholecystitis.', diagnoses: 'K81.1' }).replace(
        'office visit',
        setting,
      ),
    );
  it('takes what is probable as if it existed', async () => {
    assert.deepEqual(await ended('discharge summary'), ['K81.1 I.B.8 and I.B.2 warning K81.0']);
    assert.deepEqual(await ended('office visit'), []);
  });

  it('takes neither what is denied nor what is probable in the course of the stay', async () => {
    const stay = (note: string) =>
      saidOf(noteText({ note, diagnoses: 'K81.1' }).replace('office visit', 'discharge summary'));
    assert.deepEqual(await stay('[final diagnosis]\nNo acute cholecystitis.'), []);
    assert.deepEqual(await stay('[hospital course]\nProbable acute cholecystitis.'), []);
  });
});
