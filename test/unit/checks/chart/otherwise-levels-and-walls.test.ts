/** Levels of the spine, walls of the heart and sites of ulcers that a code leaves open (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.19.c: fractures are coded individually by site.
  ['S32.009A I.C.19.c and I.B.18 warning S32.010A', 'L1 wedge compression fracture.'],
  ['S22.009A I.C.19.c and I.B.18 warning S22.081A', 'Stable burst fracture of T12.'],
  ['S32.009A I.C.19.c and I.B.18 warning S32.032A', 'Fall: L3 unstable burst fracture.'],
  // I.C.9.e.1.
  ['I21.3 I.C.9.e.1 and e.3 warning ', 'Acute transmural MI of the posterior wall.'],
  // I.C.12.a.1.
  ['L89.90 I.C.12.a.1 information ', 'Pressure ulcer of the right heel, stage not given.'],
  // I.C.13.a.
  ['M79.609 I.C.13.a and I.B.18 information ', 'Pain in the right forearm.'],
  // I.C.15.d.
  ['O10.913 I.C.15.d warning O10.113', 'Hypertensive heart disease known since 2019.'],
  // I.C.19.a, and codes of injuries that are not for surgical wounds.
  ['S81.802A I.C.19.b warning ', 'Vein harvest wound of the left leg infected.'],
  ['S71.101A I.C.19.b warning ', 'Incision over the right hip came apart.'],
  // I.B.19.c.
  ['X37.0XXA I.B.19.c warning ', 'Slipped off the ladder three days after Hurricane Milo.'],
  // I.B.13.
  ['G56.03 I.B.13 information ', 'Carpal tunnel release right done in Feb, left today.'],
];

const SILENT: readonly Case[] = [
  ['S32.009A', 'Lumbar vertebral fracture, level not told.'],
  ['S32.009A', 'Old L1 compression fracture. New fracture of a lumbar vertebra.'],
  ['S32.010A', 'L1 wedge compression fracture.'],
  ['I21.3', 'STEMI, wall not told.'],
  ['L89.90', 'Pressure ulcer, site not recorded.'],
  ['M79.609', 'Limb pain.'],
  ['O10.913', 'Hypertension known since 2019.'],
  ['S81.802A', 'Open wound of the left leg, glass.'],
  ['M16.0', 'Osteoarthritis of both hips. Right THA in January planned, left later.'],
];

describe('chart/otherwise-coded, levels and walls', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
