/** Causes that nobody names, results that are told, deaths behind the arrival, pain that is not called chronic (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.9.e.1.
  [
    'I21.4 I.C.9.e.1 warning ',
    'First ECG without ST elevation. Type 1 NSTEMI evolved to inferior STEMI, stented.',
  ],
  // I.A.15 and I.C.9.a.6: what the provider ties to its cause.
  ['I15.2 I.C.9.a.6 and I.A.15 information ', 'Hypertension on lisinopril. Hypothyroidism on levothyroxine.'],
  ['K85.20 I.A.15 warning ', 'Acute pancreatitis. No stones. Cause undetermined. Alcohol dependence.'],
  // I.C.1.a.2.i.
  ['Z11.4 I.C.1.a.2.i information Z71.7', 'Returns for the result of the HIV test of last week. Negative.'],
  // I.B.16.
  ['T84.84XA I.B.16 warning ', 'Acute pain after the knee replacement, no complication of the device.'],
  // I.C.18.h.
  ['R99 I.C.18.h warning ', 'Came in awake; died in the department 50 minutes after arrival.'],
  // I.C.6.b.4: chronic by the documentation.
  ['G89.29 I.B.2 and I.B.18 information ', 'Left hip pain for about five months.'],
  // I.C.20.a.7.
  [
    'W25.XXXA I.C.20.a.7 information ',
    'Slipped on the wet floor, fell and struck the broken edge of a glass shelf.',
  ],
];

const SILENT: readonly Case[] = [
  ['I21.4', 'NSTEMI, first ECG without ST elevation.'],
  ['I15.2', 'Hypertension secondary to hyperaldosteronism.'],
  ['K85.20', 'Alcoholic pancreatitis. Cause of the fever unknown.'],
  ['Z11.4', 'Here for a screening test for HIV.'],
  ['T84.84XA', 'Pain from the knee prosthesis, a complication of the device.'],
  ['R99', 'Brought in dead, cause unknown.'],
  ['G89.29', 'Chronic hip pain.'],
  ['W25.XXXA', 'Cut by a glass shelf.'],
];

describe('what notes tell of causes and results', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
