/**
 * Pregnancies by their number, outcomes of twins, abortions, scores told in words, falls that come again and why a drug
 * is not taken (Guidelines FY2026 I.C.13, I.C.15, I.C.18 and I.C.19; titles of the FY2026 Tabular List).
 */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.12.a.4.
  ['L89.153 I.C.12.a.4 warning ', 'The sacral ulcer of the fall is fully epithelialized.'],
  // I.C.13.d.1.
  [
    'M80.08XD I.C.13.d.1 information M81.0',
    'Osteoporosis. Two spine fractures in 2018, healed long ago. On risedronate.',
  ],
  ['M80.051D I.C.13.d.1 information M81.0', 'Osteoporosis on denosumab, no fracture now.'],
  // I.C.15.a.1.
  ['O9A.212 I.C.15.a.1 warning Z33.1', 'Finger laceration; the gestation is incidental to the visit.'],
  // I.C.15.b.2.
  ['O09.521 I.C.15.b.2 and I.B.2 warning O09.511', '39 y/o, G1P0, advanced maternal age.'],
  ['O09.522 I.C.15.b.2 and I.B.2 warning O09.512', '38 y/o first-time mother at 20 weeks.'],
  ['O09.513 I.C.15.b.2 and I.B.2 warning O09.523', '37 y/o G4P2, advanced maternal age.'],
  ['O09.611 I.C.15.b.2 and I.B.2 warning O09.621', 'A 15-year-old, her second pregnancy.'],
  ['Z34.82 I.C.15.b.1 warning Z34.02', 'First-time mom, routine visit.'],
  // I.C.15.b.5.
  ['Z37.2 I.C.15.b.5 warning Z37.3', 'Twin A vigorous; twin B born without signs of life.'],
  ['Z37.2 I.C.15.b.5 warning Z37.3', 'Vaginal delivery of twins, the second twin stillborn.'],
  ['Z37.3 I.C.15.b.5 warning Z37.4', 'Both twins were stillborn.'],
  ['Z37.3 I.C.15.b.5 warning Z37.2', 'Both twins vigorous with Apgars 8 and 9.'],
  // I.C.15.n.1.
  ['O80 I.C.15.n.1 warning ', 'NSVD. Tear extended through the external sphincter, repaired.'],
  // I.B.2: incomplete and complete.
  ['O03.6 I.B.2 warning O03.1', 'Incomplete SAB with heavy hemorrhage.'],
  ['O03.9 I.B.2 warning O03.4', 'Miscarriage, incomplete.'],
  ['O03.1 I.B.2 warning O03.6', 'Complete miscarriage, cavity empty, hemorrhage.'],
  // I.C.18.d.
  ['Z91.81 I.C.18.d information R29.6', 'Has gone down 4 times since New Year. Workup of the cause.'],
  ['Z91.81 I.C.18.d information R29.6', 'Recurrent tumbles, MRI ordered.'],
  // I.C.18.e.1.
  ['R40.2132 I.C.18.e.1 information ', 'In the ED opens eyes only to nail-bed pressure.'],
  ['R40.2232 I.C.18.e.1 information ', 'In the ED moans and groans.'],
  ['R40.2352 I.C.18.e.1 information ', 'In the ED he withdraws from pain.'],
  // I.C.19.e.5.c.
  ['Z91.128 I.C.19.e.5.c information Z91.120', 'Quit the drug, could not meet the copay.'],
  ['Z91.148 I.C.19.e.5.c information Z91.141', 'Splits her pills since the insurance lapsed.'],
  ['Z91.120 I.C.19.e.5.c information Z91.128', 'Stopped the drug because of side effects.'],
];

const SILENT: readonly Case[] = [
  ['L89.153', 'Sacral pressure ulcer, stage 3. Assessment: not closed, still draining.'],
  ['M80.08XA', 'Osteoporosis. Old healed T12 fracture; acute L1 compression fracture today.'],
  ['O09.521', '39 y/o G3P2, her first pregnancy was in 2010.'],
  ['O09.511', '39 y/o G1P0.'],
  ['Z37.2', 'Both twins vigorous. No stillbirth.'],
  ['Z37.3', 'Twin A vigorous, twin B stillborn.'],
  ['O80', 'NSVD over an intact perineum, no tears.'],
  ['O03.1', 'Incomplete miscarriage with hemorrhage.'],
  ['O03.6', 'Complete abortion with hemorrhage.'],
  ['Z91.81', 'Fell several times years ago; at risk of falls.'],
  ['R40.2122', 'In the ED opens eyes only to pressure, not to voice.'],
  ['R40.2342', 'Withdraws to pain, does not follow commands.'],
  ['Z91.120', 'Stopped the drug, could not afford it, and it made him dizzy.'],
  ['Z91.128', 'Stopped the drug since she felt fine.'],
];

describe('chart/otherwise-coded, births, falls, scores and reasons', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
