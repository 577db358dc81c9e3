/**
 * What drugs, births and operations have brought or left, and status by its level (Guidelines FY2026 I.B.2, I.C.15.p,
 * I.C.16.h, I.C.19.c.1, I.C.19.e.5, I.C.20.h and I.C.21.c.3 and c.5).
 */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['M87.051 I.B.2 and I.C.19.e.5.a information M87.151', 'Steroid-caused AVN of the right femoral head.'],
  ['E03.9 I.B.2 and I.C.19.e.5.a information E03.2', 'Hypothyroidism caused by the amiodarone.'],
  ['I95.9 I.B.2 and I.C.19.e.5.a information I95.2', 'Hypotension from lisinopril.'],
  ['K59.00 I.B.2 and I.C.19.e.5.a information K59.03', 'Opioid-induced constipation.'],
  ['E23.0 I.C.15.p information ', 'Panhypopituitarism, Sheehan syndrome.'],
  ['N39.3 I.C.15.p information ', 'Stress incontinence, left by the forceps delivery of 2012.'],
  ['S82.221C I.C.19.c.1 information S82.221B', 'Right tibial shaft fracture with bone visible in the wound.'],
  ['Z91.138 I.C.19.e.5.c information Z91.130', 'Forgets his pills because of his memory.'],
  ['W34.00XA I.C.20.h warning ', 'Gunshot; we cannot establish whether accident or assault.'],
  ['Z89.611 I.B.2 information ', 'Right below-knee amputation.'],
  ['Z89.411 I.B.2 information ', 'Amputation of the second toe, right.'],
  ['Z98.61 I.C.21.c.3 information Z95.5', 'Drug-eluting stent to the RCA in 2022.'],
  ['Z12.31 I.C.21.c.5 warning ', 'Feels a knot in the left breast. Mammogram done.'],
];

const SILENT: readonly Case[] = [
  ['E03.9\nT46.2X5A', 'Hypothyroidism, not due to amiodarone.'],
  ['K59.00', 'Constipation. Takes oxycodone after meals.'],
  ['E23.0\nO94', 'Panhypopituitarism, Sheehan syndrome.'],
  ['U07.1\nZ38.00', 'SARS-CoV-2 PCR positive; mother and placenta negative at birth.'],
  ['S82.221C', 'Right tibial shaft fracture with bone visible, Gustilo IIIB.'],
  ['Z91.138', 'Misread the label and took half.'],
  ['W34.00XA', 'Gunshot by accident while cleaning the gun.'],
  ['Z89.511', 'Right BKA.'],
  ['Z98.61', 'Balloon angioplasty without a stent in 2010.'],
  ['Z12.31', 'Screening mammogram, no lumps.'],
];

describe('chart/otherwise-coded, what was brought and left', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
