/** Sentences of the Guidelines FY2026 on chapters 6, 9, 10, 14, 15 and 16, on words of a note that want another code. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

/** What is found on the first diagnosis of a list. */
const said = async (note: string, diagnoses: string): Promise<string[]> =>
  (await findingsOf('chart/otherwise-coded', noteText({ note: `[assessment]\n${note}`, diagnoses })))
    .filter(({ at }) => diagnoses.startsWith(at))
    .map(
      ({ at, authority, fixes }) =>
        `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
    );

const FOUND: readonly (readonly [said: string, note: string])[] = [
  ['G81.92 I.C.6.a and I.C.9.d.1 G81.94', 'Right-handed. Left hemiparesis.'],
  ['I69.354 I.C.6.a and I.C.9.d.1 I69.352', 'LH dominant. Left hemiparesis after a stroke in 2020.'],
  ['G81.93 I.C.6.a and I.C.9.d.1 G81.91', 'Right hand dominant. Right hemiplegia.'],
  ['G81.91 I.C.6.a and I.C.9.d.1 G81.93', 'Left-hander. Right hemiplegia.'],
  ['I69.353 I.C.6.a and I.C.9.d.1 ', 'Right hemiparesis after a stroke in 2020.'],
  ['R03.0 I.C.9.a.8 and a.9 I10', 'Hypertension, well controlled.'],
  ['I16.9 I.C.9.a.9 I10', 'Uncontrolled hypertension, no urgency.'],
  ['I16.0 I.C.9.a.10 I16.1', 'Hypertensive emergency.'],
  ['I16.1 I.C.9.a.10 I16.0', 'Hypertensive urgency.'],
  ['I10 I.C.9.a.12 ', 'Resistant hypertension on four drugs.'],
  ['I12.9 I.C.9.a.2 I10', 'CKD stage 4 of polycystic kidneys, not hypertensive.'],
  ['I11.0 I.C.9.a.1 I10', 'Systolic heart failure of alcohol, not related to his hypertension.'],
  ['I25.10 I.C.9.b I25.119', 'Coronary artery disease with stable angina.'],
  ['I21.4 I.C.9.e.1 ', 'NSTEMI that evolved into an inferior wall STEMI.'],
  ['I21.4 I.C.9.e.1 ', 'Anterior STEMI, converted to NSTEMI by thrombolysis.'],
  ['I21.9 I.C.9.e.2 I21.3', 'Acute STEMI.'],
  ['I21.19 I.C.9.e.3 I21.4', 'Acute subendocardial myocardial infarction of the inferior wall.'],
  ['I21.4 I.C.9.e.5 I21.A1', 'NSTEMI type 2.'],
  ['I21.4 I.C.9.e.5 I21.A1', 'Myocardial infarction due to demand ischemia.'],
  ['I21.4 I.C.9.e.4 and e.5 I21.A9', 'Type 4b MI of a stent.'],
  ['I22.2 I.C.9.e.4 I21.A1', 'Type 2 MI.'],
  ['I22.2 I.C.9.e.4 ', 'NSTEMI. MI three months ago.'],
  ['I21.A9 I.C.9.e.6 I21.B', 'Infarction with coronary microvascular dysfunction.'],
  ['I25.2 I.C.9.e.1 ', 'NSTEMI, ten days old, still under care.'],
  ['P36.9 I.C.16.b Z05.1', 'Newborn. Suspected sepsis ruled out.'],
  ['J95.851 I.C.10.d.1 ', 'Pneumonia on day five. Not attributed to the ventilator.'],
  ['J95.851 I.C.10.d.1 ', 'Pneumonia of the left lower lobe, not a VAP.'],
  ['H40.1133 I.C.7.a.3 ', 'Primary open-angle glaucoma, right eye mild stage, left eye severe stage.'],
  ['H40.1132 I.C.7.a.3 ', 'Primary open-angle glaucoma, moderate in the left eye and mild in the right.'],
  ['I69.30 I.C.9.d.3 Z86.73', 'Old stroke without residual deficits.'],
  ['G45.9 I.C.9.d.3 and I.C.21.c.4 Z86.73', 'History of TIA.'],
  ['G40.909 I.A.11 and the note at category G40 ', 'Epilepsy, pharmacoresistant.'],
  ['G40.919 I.A.19 and the note at category G40 ', 'Epilepsy, well controlled.'],
  ['G89.29 I.C.6.b.5 G89.3', 'Chronic cancer-related pain.'],
  ['G89.11 I.C.6.b.5 G89.3', 'Acute pain due to malignancy of the pancreas.'],
  ['G89.0 I.C.6.b.6 ', 'Chronic neck pain that is looked into.'],
  ['J44.9 I.C.10.a.1 J44.1', 'Decompensated COPD.'],
  ['N18.4 I.C.14.a.1 N18.2', 'Mild chronic kidney disease.'],
  ['N18.9 I.C.14.a.1 N18.30', 'Moderate CKD.'],
  ['N18.2 I.C.14.a.1 N18.4', 'Severe CKD.'],
  ['N18.32 I.C.14.a.2 ', 'CKD stage 3b, kidney transplant recipient.'],
  ['Z94.0 I.C.14.a.2 and I.C.21.c.3 ', 'Kidney transplant failure.'],
  ['O99.891 I.C.15.a.1 Z33.1', 'Conjunctivitis; the pregnancy is incidental.'],
  ['N30.00 I.C.15.a.1 ', 'Acute cystitis in pregnancy.'],
  ['Z34.83 I.C.15.b.1 ', 'Gestational diabetes on diet.'],
  ['Z34.82 I.C.15.b.1 Z34.02', 'Prenatal visit of a primigravida.'],
  ['O10.013 I.C.9.a.7 and I.C.15.c ', 'Gestational hypertension.'],
  ['O13.2 I.C.15.c and d ', 'Chronic essential hypertension in pregnancy.'],
  ['O24.414 I.C.15.c and g ', 'Pre-existing type 2 diabetes.'],
  ['O24.419 I.C.15.i O99.810', 'Abnormal glucose tolerance test.'],
  ['O24.410 I.C.15.i O24.414', 'Gestational diabetes, now on NPH.'],
  ['O24.410 I.C.15.i O24.415', 'Gestational diabetes, controlled with metformin.'],
  ['O85 I.C.15.k ', 'Sepsis following cesarean section.'],
  ['O80 I.C.15.n.1 ', 'Delivery with second degree perineal laceration.'],
  ['O90.3 I.C.15.o.5 ', 'Pre-existing dilated cardiomyopathy.'],
  ['O03.9 I.C.15.q.2 O03.4', 'Retained products after a miscarriage.'],
  ['O72.1 I.C.15.q.4 O04.6', 'Hemorrhage following induced abortion.'],
  ['Z38.00 I.C.16.a.2 Z38.01', 'Liveborn infant, cesarean.'],
  ['Z38.01 I.C.16.a.2 Z38.00', 'Liveborn infant, born vaginally.'],
  ['Z38.00 I.C.16.a.2 Z38.30', 'Twin A, liveborn.'],
  ['Z38.01 I.C.16.a.2 Z38.31', 'Twin B, liveborn.'],
];

const SILENT: readonly (readonly [diagnoses: string, note: string])[] = [
  ['I25.2', 'Infarction of ten years ago.'],
  ['J95.851', 'Ventilator associated pneumonia, not due to aspiration.'],
  ['H40.1133', 'Primary open-angle glaucoma, right eye severe stage, left eye severe stage.'],
  ['H40.1131', 'Primary open-angle glaucoma of both eyes, mild stage.'],
  ['G81.92', 'Right-handed until the accident of 2010, now left-handed. Left hemiparesis.'],
  ['R03.0', 'Elevated blood pressure, no hypertension.'],
  ['I16.0\nI10', 'Uncontrolled hypertension with hypertensive urgency.'],
  ['I16.0', 'Hypertensive urgency that became a hypertensive emergency.'],
  ['I16.1', 'Hypertensive urgency that became a hypertensive emergency.'],
  ['I10\nI1A.0', 'Resistant hypertension.'],
  ['I25.10', 'Coronary artery disease without angina.'],
  ['I25.10', 'Coronary artery disease. Angina of vasospasm.'],
  ['I21.19', 'Subendocardial damage at first, STEMI in the night.'],
  ['I22.2', 'NSTEMI 2 weeks ago, now another. First MI three years ago.'],
  ['I69.354', 'Left hemiparesis after a stroke. No sensory deficits, without other deficits.'],
  ['G45.9', 'History of TIA. New TIA this morning.'],
  ['G40.909', 'Epilepsy. Refractory constipation.'],
  ['G40.919', 'Refractory epilepsy, well controlled since the operation.'],
  ['G89.0', 'Central post-stroke pain.'],
  ['N18.32', 'Moderate CKD, stage 3b.'],
  ['N18.32\nZ94.0', 'Kidney transplant recipient.'],
  ['N30.00\nZ33.1', 'Acute cystitis, 20 weeks pregnant.'],
  ['Z34.83\nO24.410', 'Gestational diabetes on diet.'],
  ['O10.013', 'Chronic hypertension, no gestational hypertension before.'],
  ['O10.013', 'Chronic hypertension, gestational hypertension in her last pregnancy.'],
  ['O13.2', 'Gestational hypertension, no chronic hypertension. Essential hypertension of her mother.'],
  ['O24.414', 'Gestational diabetes, risk of type 2 diabetes explained.'],
  ['O24.419', 'Abnormal glucose tolerance test in March: gestational diabetes.'],
  ['O24.410', 'Gestational diabetes on diet, no insulin.'],
  ['O80', 'Delivery without lacerations.'],
  ['Z38.01', 'Cesarean after a vaginal trial.'],
];

describe('chart/otherwise-coded, chapters 6 to 16', () => {
  for (const [expected, note] of FOUND)
    it(`${expected}: ${note}`, async () => {
      assert.deepEqual(await said(note, expected.split(' ')[0] ?? ''), [expected]);
    });

  for (const [diagnoses, note] of SILENT)
    it(`${diagnoses} is right: ${note}`, async () => {
      assert.deepEqual(await said(note, diagnoses), []);
    });
});
