/** Long-term drugs, examinations, aftercare, counseling and what else a note tells of an encounter (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.3: long-term (current) use of a drug.
  ['I48.21 I.C.21.c.3 information ', 'Permanent atrial fibrillation, apixaban for three years.'],
  ['I25.10 I.C.21.c.3 information ', 'Coronary artery disease. Clopidogrel since 2022.'],
  ['M34.0 I.C.21.c.3 information ', 'Long-term prednisone.'],
  // I.C.21.c.13: an examination for a suspected condition is none of these.
  ['Z01.01 I.C.21.c.13 warning ', 'Sent because of new floaters. Not a routine eye check.'],
  ['Z01.00 I.C.21.c.13 information ', 'Sent because of sudden floaters.'],
  // I.C.21.c.7: no aftercare where treatment is directed at a current, acute disease.
  ['Z47.89 I.C.21.c.7 warning ', 'Acute osteomyelitis, still active and under treatment.'],
  // I.C.21.c.14: counseling for the safety of vaccines has its code.
  ['Z71.89 I.C.21.c.14 warning Z71.85', 'Came to talk about vaccine safety.'],
  // I.C.6.b.3: pain beyond what is expected after an operation.
  [
    'M25.561 I.C.6.b.3 and I.C.6.b.1.b.ii warning ',
    'Postoperative pain of the right knee, more than expected.',
  ],
  // I.C.7.a.3: a code for each type of glaucoma.
  ['H40.1110 I.C.7.a.3 information ', 'Right open-angle glaucoma, left primary angle-closure glaucoma.'],
];

const SILENT: readonly Case[] = [
  ['I48.21\nZ79.01', 'Permanent atrial fibrillation, apixaban for three years.'],
  ['I48.21', 'Permanent atrial fibrillation, apixaban stopped after three years.'],
  ['I25.10', 'Coronary artery disease. No clopidogrel since 2022.'],
  ['Z01.01', 'Routine eye check, new floaters.'],
  ['Z00.00', 'Annual physical, here for her blood pressure too.'],
  ['Z47.89', 'Aftercare after surgery for osteomyelitis.'],
  ['Z71.89', 'Came to talk about her will.'],
  ['M25.561\nG89.18', 'Postoperative pain of the right knee, more than expected.'],
  ['M25.561', 'Postoperative pain of the right knee, as expected.'],
  ['H40.1110\nH40.2210', 'Right open-angle glaucoma, left primary angle-closure glaucoma.'],
];

describe('chart/otherwise-coded, encounters', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
