/** Visits whose kind a note tells otherwise than the code (Guidelines FY2026 I.C.21.c, II.J, IV). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.13: administrative examinations.
  ['Z00.00 I.C.21.c.13 warning Z02.1', 'Pre-employment physical, all fine.'],
  ['Z00.00 I.C.21.c.13 warning Z02.4', 'CDL physical.'],
  // I.C.21.c.7 and II.K.
  ['M17.11 I.C.21.c.7 information ', 'Staples removed after right knee arthroplasty.'],
  ['M16.12 I.C.21.c.7 information ', 'Six weeks out from left hip replacement.'],
  // IV.K.
  ['Z00.00 IV.K information Z01.89', 'Routine lab tests, no complaint.'],
  // I.C.21.c.9.
  ['N28.9 I.C.21.c.9 information ', 'Living kidney donor, to have left nephrectomy.'],
  ['N28.9 I.C.21.c.9 information ', 'Healthy woman gives her left kidney to her brother.'],
  // IV.A.1.
  ['K40.90 IV.A.1 and I.C.21.c.14 information ', 'Hernia repair was canceled for high blood pressure.'],
  // I.C.21.c.2.
  ['Z23 I.C.21.c.2 information ', 'Talk about the MMR vaccine; no vaccine today.'],
  // I.C.5.b.
  ['Z72.0 I.C.5.b.1 warning ', 'Tobacco use, smokes 10 a day, dependent.'],
  // I.C.21.c.3.
  ['Z66 I.C.21.c.3 information ', 'DNR was discussed, patient declined it.'],
  // I.B.10.
  ['A18.17 I.B.10 warning ', 'Infertility from tubal occlusion after old TB.'],
  // I.B.19.b.
  ['X36.0XXA I.B.19.b information X37.0XXA', 'House fell in the storm. Hurricane victim.'],
  // IV.P.
  ['Z00.00 IV.P information Z00.01', 'Annual exam; heart murmur found.'],
  ['Z00.01 IV.P information Z00.00', 'Annual physical, nothing abnormal.'],
  // I.C.21.c.17.
  ['R05.9 I.C.21.c.17 information ', 'She has no steady place to sleep. Cough.'],
  ['R05.9 I.C.21.c.17 information ', 'Food runs out before the end of the month. Cough.'],
  ['R05.9 I.C.21.c.17 information ', 'Lives alone and cannot cook for herself. Cough.'],
  ['Z60.2 I.C.21.c.17 warning ', 'Lives alone, happily.'],
];

const SILENT: readonly Case[] = [
  ['Z00.00', 'Annual physical. Sports physical form filled in as well.'],
  ['M17.12', 'Six weeks after right knee replacement; the left knee has osteoarthritis.'],
  ['M17.11', 'Knee osteoarthritis, wants to discuss knee replacement, follow-up in 6 weeks.'],
  ['J18.9', 'Kidney transplant from a living donor. Pneumonia.'],
  ['K40.90\nZ53.09', 'Hernia repair was canceled for high blood pressure.'],
  ['B34.9', 'Colonoscopy last year was not done. Viral infection.'],
  ['Z23', 'MMR vaccine given.'],
  ['Z72.0', 'Smokes 5 a day, denies dependence.'],
  ['Z66', 'DNR in place.'],
  ['A15.0', 'Old TB, now reactivated, active pulmonary tuberculosis.'],
  ['Z00.01', 'Annual exam normal except blood pressure.'],
  ['R05.9', 'Lives alone and manages well. Cough.'],
];

describe('chart/otherwise-coded, kinds of visits', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
