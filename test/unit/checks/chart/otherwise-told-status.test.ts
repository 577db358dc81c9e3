/** Status, results and circumstances that a note tells beside the diseases (Guidelines FY2026 I.C.21.c). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.3: status.
  ['C50.912 I.C.21.c.3 information ', 'Breast cancer left, ER positive.'],
  ['K74.60 I.C.21.c.3 information ', 'Cirrhosis, on the liver transplant list.'],
  ['Z43.3 I.C.21.c.3 information ', 'Colostomy present. Visit for hypertension.'],
  // I.C.21.c.7: aftercare.
  ['Z95.0 I.C.21.c.7 warning ', 'Pacemaker check and reprogramming.'],
  ['Z48.02 I.C.21.c.7 and I.C.19.a warning ', 'Suture removal, healed laceration of the hand.'],
  ['M75.121 II.K information ', 'Physical therapy after rotator cuff repair.'],
  // I.C.21.c.11 and c.13.
  ['Z34.90 I.C.21.c.11 and I.C.15.o warning ', 'Postpartum check at six weeks, routine.'],
  ['Z32.02 I.C.21.c.13 warning Z32.01', 'Pregnancy test positive.'],
  ['Z32.01 I.C.21.c.13 warning Z32.02', 'Pregnancy test negative.'],
  ['Z01.419 I.C.21.c.13 information ', 'Yearly exam with abnormal finding.'],
  ['E11.9 I.C.21.c.13 information ', 'Noncompliance with her diet. Type 2 diabetes.'],
  ['R56.9 I.C.21.c.13 information ', 'Feigned seizures, malingering.'],
  // I.C.21.c.14.
  ['Z86.59 I.C.21.c.14 and I.C.5.b.1 information ', 'Past alcohol dependence, five years sober.'],
  // I.C.18.d.
  ['W19.XXXA I.C.18.d warning ', 'History of falls.'],
  // I.C.2.m.
  [
    'C85.90 I.C.2.m and I.C.21.c.8 information ',
    'Chemo for lymphoma completed, no disease since; surveillance visit.',
  ],
  // I.C.9.a.7.
  ['I10 I.C.9.a.7 warning R03.0', 'Elevated blood pressure; no hypertension diagnosed.'],
];

const SILENT: readonly Case[] = [
  ['C50.912\nZ17.0', 'Breast cancer left, ER positive.'],
  ['Z43.3', 'Colostomy present, cleaned and checked.'],
  ['Z95.0', 'Has a pacemaker.'],
  ['Z48.02', 'Suture removal after surgery for a laceration scar.'],
  ['Z34.90', 'Prenatal visit.'],
  ['Z32.01', 'Pregnancy test positive.'],
  ['Z01.419', 'Yearly exam, no abnormal findings.'],
  ['E11.9\nZ91.110', 'Noncompliance with her diet. Type 2 diabetes.'],
  ['Z86.59', 'Depression long ago.'],
  ['W19.XXXA\nS93.401A', 'History of falls. Sprained right ankle in a fall.'],
  ['C85.90', 'Lymphoma, chemo completed, residual disease under surveillance.'],
  ['I10', 'Hypertension, newly diagnosed.'],
];

describe('chart/otherwise-coded, status and circumstances', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
