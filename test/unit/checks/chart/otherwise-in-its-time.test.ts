/** What is corrected and what is found now, drugs left out, pain by its time, causes of a diabetes, examinations and screenings without their code (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.17.
  [
    'Q65.01 I.C.17 information ',
    'Developmental dislocation of right hip, corrected by surgery in childhood.',
  ],
  ['Z87.728 I.C.17 warning ', 'Horseshoe kidney found on ultrasound today. Follow up yearly.'],
  // I.C.19.e.5.c.
  [
    'T46.4X5A I.C.19.e.5.c information ',
    'Pressure 182/100. Has taken her lisinopril every other day to save money.',
  ],
  // I.C.20.j.3.
  ['Y38.2X2A I.C.20.j.3 information ', 'PTSD two years after the bombing by terrorists.'],
  ['Y38.9X1A I.C.20.j.3 warning ', 'Concussion in a terrorist bombing.'],
  // I.C.1.a.2.d and I.C.21.c.1.
  ['Z20.6 I.C.1.a.2.d and I.C.21.c.1 information Z21', 'Known HIV, asymptomatic.'],
  // I.C.4.a.6 and I.C.4.b.
  ['E13.9 I.C.4.a.6 information E08.9', 'Diabetes due to chronic pancreatitis.'],
  ['E66.811 I.C.4.b information ', 'Obesity class 1 due to MC4R pathway disruption.'],
  // IV.P.
  ['Z00.00 IV.P information Z00.01', 'Annual physical, new heart murmur.'],
  // I.C.6.b.3 and b.4.
  ['G89.29 I.C.6.b.3 information G89.22', 'Chronic pain after thoracotomy, seen for pain control.'],
  ['G89.29 I.C.6.b.3 information G89.28', 'Chronic pain after hernia repair, seen for pain control.'],
  ['G89.29 I.C.6.b.1 and b.4 information ', 'Low back pain six weeks, acute.'],
  // I.C.21.c.4.
  ['Z87.01 I.C.21.c.4 information ', 'Recurrent pneumonia, right now with infiltrate on antibiotics.'],
  ['Z86.73 I.C.21.c.4 information ', 'Stroke today with left weakness.'],
  ['Z80.0 I.C.21.c.4 information ', 'Personal history of colon cancer, cured.'],
  // I.C.13.c.
  [
    'M84.461D I.C.13.c information ',
    'Pathological fracture of the right tibia, surgery planned; not yet treated.',
  ],
  // I.C.21.c.5, c.2 and c.14.
  ['K63.5 I.C.21.c.5 information ', 'Screening colonoscopy, polyp found and removed.'],
  ['Z23 I.C.21.c.2 information ', 'Annual physical, normal exam, influenza vaccine given.'],
  ['Z31.5 I.C.21.c.14 information ', 'Genetic counseling for procreative management; BRCA2 carrier.'],
  // I.C.15.e.2 and I.C.19.g.3.a.
  ['Z34.82 I.C.15.e.2 information ', 'Open fetal surgery performed for fetal myelomeningocele.'],
];

const SILENT: readonly Case[] = [
  ['Q65.01', 'Developmental dislocation of right hip, brace today.'],
  ['Z87.728', 'Horseshoe kidney, divided in infancy. Kidneys normal.'],
  ['T46.4X5A', 'Cough, a side effect of lisinopril; takes her lisinopril every other day now.'],
  ['T46.4X6A', 'Has taken her lisinopril every other day to save money.'],
  ['Y38.2X2A', 'Injured in the terrorist bombing an hour ago.'],
  ['Y38.9X1A', 'Smoke cough a week after the terrorist bombing, from clearing the rubble.'],
  ['Z20.6', 'Partner with known HIV. Test today.'],
  // R75 is right of an infant.
  ['R75', 'Infant of an HIV-positive mother, serology inconclusive.'],
  ['E08.9\nK86.1', 'Diabetes due to chronic pancreatitis.'],
  ['E66.811', 'Obesity class 1. MC4R testing sent.'],
  ['E66.811\nE88.82', 'Obesity class 1 due to MC4R pathway disruption.'],
  ['Z00.00', 'Annual physical. New medication list reviewed, old heart murmur.'],
  ['G89.22', 'Chronic pain after thoracotomy, seen for pain control.'],
  ['G89.29', 'Chronic pain of the back, acute on chronic.'],
  ['Z87.01', 'History of pneumonia in 2021, well today.'],
  ['Z86.73', 'Old stroke without deficits. Seen today for blood pressure.'],
  ['Z80.0', 'Her mother had colon cancer. She had polyps.'],
  ['M84.461D', 'Pathological fracture of the right tibia, healing well after the nailing.'],
  ['K63.5\nZ12.11', 'Screening colonoscopy, polyp found and removed.'],
  ['K63.5', 'Diagnostic colonoscopy for bleeding. Last screening colonoscopy normal.'],
  ['Z23', 'Influenza vaccine given. Annual physical is due in May.'],
  ['Z31.5', 'Genetic counseling for procreative management; her sister is a BRCA2 carrier.'],
  ['Z34.82', 'Routine visit. No fetal surgery planned.'],
];

describe('chart/otherwise-coded, what is told in its time', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
