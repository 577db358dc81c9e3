/** What notes say in plain words: no check-up, a colleague, neglect that is suspected, vaping, one mass over two quadrants, one of twins. */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.13: no examination where the visit is to diagnose.
  ['Z00.01 I.C.21.c.13 warning ', 'Tired for two months. Not here for a check-up; last physical in January.'],
  ['Z00.00 I.C.21.c.13 warning ', 'This is not her annual physical: she comes about a rash.'],
  // I.C.1.e.1.c.
  ['Z22.322 I.C.1.e warning Z22.321', 'Nasal swab: MSSA carrier. MRSA not found.'],
  // I.C.1.g.1.e.
  [
    'Z11.52 I.C.1.g.1.e and f warning Z20.822',
    'Well. Sat beside a colleague who turned COVID positive on Monday.',
  ],
  // I.C.19.f.
  ['T74.01XA I.C.19.f warning T76.01XA', 'Neglect by caregiver suspected, not confirmed.'],
  // I.C.10.e.
  ['J96.01 I.C.10.e warning U07.0', 'Acute hypoxic respiratory failure, lung injury due to vaping.'],
  // I.C.2: overlapping sites next to each other.
  [
    'C50.411 I.C.2 warning C50.811',
    'A single mass lies across the border of upper-outer and upper-inner quadrant.',
  ],
  // I.C.13.c: active treatment.
  ['M80.052D I.C.19.a information M80.052A', 'Fresh fragility fracture. Hemiarthroplasty tomorrow.'],
  // III.A.
  ['J18.9 III.A and IV.J warning ', 'Pneumonia in March 2023, cured then.'],
  // I.C.15.a.6.
  ['O36.5921 I.C.15.a.6 information O36.5922', 'Poor growth of fetus 2 only. Fetus 1 normal.'],
  ['O36.5922 I.C.15.a.6 information O36.5921', 'Twin B is healthy. Poor growth of twin A.'],
];

const SILENT: readonly Case[] = [
  ['Z00.00', 'Annual exam. No check-up in five years.'],
  ['Z22.322', 'MRSA carrier. MSSA not found.'],
  ['Z11.52', 'Screening before a flight. A colleague turned sixty.'],
  ['T74.01XA\nY07.519', 'Neglect by caregiver, first suspected, now confirmed.'],
  ['J96.01\nU07.0', 'Acute hypoxic respiratory failure, lung injury due to vaping.'],
  ['C50.811', 'A single cancer overlaps the upper-outer and the upper-inner quadrant.'],
  ['C50.411', 'Two separate cancers near the border of the upper-outer quadrant, not overlapping.'],
  ['M80.052D', 'Hemiarthroplasty six weeks ago, healing.'],
  ['J18.9', 'Pneumonia, the first since March 2023.'],
  ['O36.5921', 'Poor growth of fetus 1 only. Fetus 2 normal.'],
  ['O36.5921', 'Poor growth of both, fetus 2 only a little.'],
  ['O90.5', 'Thyroiditis 4 months after the delivery, a consequence of the pregnancy.'],
];

describe('what notes say in plain words', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
