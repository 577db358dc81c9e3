/** What is over and what goes on, clots of devices, complications in other words, causes that nobody knows (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // III.A: what was resolved before has no bearing on the stay.
  ['L03.115 III.A and IV.J warning ', 'Cellulitis of the right leg (last admission, March 2025, resolved).'],
  ['J18.9 III.A and IV.J warning ', 'Pneumonia, last hospitalization, resolved.'],
  ['N39.0 III.A and IV.J warning ', 'Urinary tract infection from the May admission, gone.'],
  // I.C.21.c.4: a history is of what is no longer treated.
  ['Z86.11 I.C.21.c.4 information ', 'Pulmonary tuberculosis, on treatment.'],
  ['Z87.01 I.C.21.c.4 information ', 'Pneumonia still being treated with levofloxacin.'],
  ['Z86.16 I.C.21.c.4 information ', 'COVID-19, day 3.'],
  ['Z85.46 I.C.2.m and I.C.21.c.4 information ', 'Prostate cancer under active surveillance.'],
  ['Z85.820 I.C.2.m and I.C.21.c.4 information ', 'Melanoma of the left calf, awaiting excision.'],
  // I.C.19.g.5.
  ['J93.83 I.C.19.g.5 and I.B.16 information ', 'Pneumothorax, caused by the biopsy.'],
  ['J93.9 I.C.19.g.5 and I.B.16 information ', 'Thoracentesis complicated by a pneumothorax.'],
  ['I89.0 I.C.19.g.5 and I.B.16 information ', 'Lymphedema of the right arm due to mastectomy.'],
  ['T82.868A I.C.19.g.5 information ', 'Deep vein thrombosis of the right arm due to the PICC.'],
  ['T82.818A I.C.19.g.5 information ', 'Embolism to the left leg artery from the bypass graft.'],
  // I.B.4.
  ['I49.9 I.B.6 information ', 'Syncope, cause not established.'],
  ['K29.70 I.B.6 information ', 'Epigastric pain, etiology undetermined.'],
  // I.C.9.e.1 and 2.
  ['I21.3 I.C.9.e.1 and e.2 information ', 'STEMI of the circumflex artery.'],
  ['I21.29 I.C.9.e.2 information I21.3', 'STEMI, site not documented.'],
  // I.C.19.d.8.
  [
    'T23.271D I.C.19.d.8 information ',
    'Right wrist: burn, still open. Left wrist: burn healed, but now a scar contracture.',
  ],
  // I.C.10.a.1: a worsening is an exacerbation.
  ['J45.40 I.C.10.a.1 information ', 'Moderate persistent asthma, worsening.'],
  ['J44.9 I.C.10.a.1 information ', 'COPD, worse since Monday, more sputum.'],
  // I.C.4.a.2.
  ['E13.9 I.C.4.a.2 information E11.9', 'Diabetes mellitus, type not stated.'],
  // I.C.9.a.7.
  ['O13.2 I.C.9.a.7 warning R03.0', 'One high reading at 22 weeks, no hypertension diagnosed.'],
  // I.C.15.i.
  ['O24.415 I.C.15.i warning O24.410', 'Gestational diabetes controlled with diet alone.'],
  // I.C.13.d.2.
  ['M84.48XA I.C.13.d.2 information ', 'Osteoporosis with current compression fracture L2.'],
  // I.C.7.b and I.C.7.a.3.
  ['H54.8 I.C.7.b information H54.3', 'Low vision of both eyes, worse since last winter.'],
  ['H40.1130 I.C.7.a.3 warning ', 'Open-angle glaucoma of both eyes, right severe, left mild.'],
  // I.C.15.o.3.
  [
    'I42.9 I.C.15.o.3 information ',
    'Five months after delivery. Cardiomyopathy, pregnancy related per cardiology.',
  ],
  // I.C.9.e.4 and 5.
  ['I21.A1 I.C.9.e.4 and e.5 warning I21.A9', 'MI type 5 after bypass.'],
  ['I21.9 I.C.9.e.4 and e.5 warning I21.A9', 'Type 3 infarction.'],
  // I.C.9.a.6, I.C.19.e.5.b and I.C.15.o.4.
  ['I10 I.C.9.a.6 warning I15.2', 'Her blood pressure is a consequence of the Cushing disease.'],
  [
    'T46.0X5A I.C.19.e.5.b warning T46.0X1A',
    'Bradycardia: his daughter put digoxin in both slots of the pill box.',
  ],
  ['O80 I.C.15.o.4 warning Z39.0', 'Baby came at home an hour before the ambulance.'],
];

const SILENT: readonly Case[] = [
  ['L03.115', 'Cellulitis of the right leg. Last admission was for pneumonia.'],
  ['N39.0', 'Urinary tract infection, treated and resolved before discharge.'],
  ['Z86.11', 'Tuberculosis in 2009, treatment completed.'],
  ['Z86.711', 'History of pulmonary embolism, on anticoagulation therapy.'],
  ['Z85.46', 'History of prostate cancer, prostatectomy in 2015.'],
  ['J93.83', 'Recurrent pneumothorax, biopsy of the pleura planned.'],
  ['T82.868A\nI82.621', 'Deep vein thrombosis of the right arm due to the PICC.'],
  ['J45.40', 'Moderate persistent asthma, worse with cold air.'],
  ['J44.9', 'COPD, slowly worsening over years.'],
  ['E13.9', 'Diabetes type 3c after pancreatitis.'],
  ['O24.410', 'Gestational diabetes controlled with diet alone.'],
  ['O24.414', 'Gestational diabetes: diet alone failed, insulin now.'],
  ['H54.8', 'Legally blind.'],
  ['H40.1131', 'Open-angle glaucoma of both eyes, mild.'],
  ['I42.9', 'Five months after delivery. Cardiomyopathy, not related to the pregnancy.'],
  ['I10', 'Blood pressure is up. Cushing disease was ruled out.'],
  ['T46.0X5A', 'Bradycardia from digoxin, one a day as prescribed.'],
  ['T82.868A', 'Thrombosed dialysis fistula.'],
  ['I21.3', 'STEMI, site not documented.'],
  ['I21.21', 'STEMI of the circumflex artery.'],
  [
    'T23.271D\nL90.5\nT23.372S',
    'Right wrist: burn, still open. Left wrist: burn healed, but now a scar contracture.',
  ],
];

describe('chart/otherwise-coded, what goes on and what is over', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('wants no code for a disease of an earlier stay (III.A)', async () => {
    const uncoded = async (words: string) =>
      (
        await findingsOf(
          'chart/uncoded-diagnosis',
          `chart: discharge summary\nadmission: 2026-05-01\ndischarge: 2026-05-06\n[patient]\nname: Doe, Jane\n[final diagnoses]\n${words}\n[diagnoses]\nK57.32`,
        )
      ).map(({ code }) => code);
    assert.deepEqual(await uncoded('Cellulitis of the right leg (last admission, March 2025, resolved)'), []);
    assert.deepEqual(await uncoded('Cellulitis of the right leg, resolved'), ['L03.115']);
  });

  it('wants no contusion beside the fracture of its site, nor a malformation that is corrected (I.C.19.b.1, I.C.17)', async () => {
    const uncoded = async (words: string, diagnoses: string) =>
      (await findingsOf('chart/uncoded-diagnosis', noteText({ note: `[note]\n${words}`, diagnoses }))).map(
        ({ code }) => code,
      );
    assert.deepEqual(
      await uncoded('Fracture, left humerus. Contusion of the left upper arm.', 'S42.322A'),
      [],
    );
    assert.deepEqual(await uncoded('Fracture, right tibia. Contusion of the left upper arm.', 'S82.201A'), [
      'S40.022A',
    ]);
    assert.deepEqual(await uncoded('Atrial septal defect closed at nine years of age.', 'Z87.74'), []);
  });

  it('takes what is smoked for tobacco only where it is not said to be something else (I.C.15.l)', async () => {
    const told = (words: string) =>
      findingsOf(
        'chart/otherwise-coded',
        noteText({ note: `[note]\n${words}`, diagnoses: 'O99.322\nF12.10\nZ3A.24' }),
      );
    assert.deepEqual(await told('Cannabis abuse, smokes most evenings.'), []);
    assert.equal((await told('Cannabis abuse. She smokes ten a day.')).length, 1);
  });

  it('knows the date of a cesarean beside what it was for (I.C.15.b.4)', async () => {
    const [one] = await findingsOf(
      'dx/order',
      'chart: discharge summary\nadmission: 2026-06-18\ndischarge: 2026-06-21\n[patient]\nname: Doe, Jane\n[course]\nAdmitted for breech. Low transverse cesarean 6/18 for breech presentation. Anemia.\n[diagnoses]\nO99.02\nO32.1XX0\nD50.9\nZ37.0',
    );
    assert.equal(one?.code, 'O32.1XX0');
  });
});
