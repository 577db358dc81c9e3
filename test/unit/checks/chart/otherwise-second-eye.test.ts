/** Other eyes, signs at observations, old burns, stages that nobody can tell, doubts about alcohol (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.7.a.1: as many codes as needed for type, eye and stage.
  [
    'H40.1113 I.C.7.a.1 and a.3 information ',
    'Primary open-angle glaucoma, right eye severe, left eye mild stage.',
  ],
  ['H40.1222 I.C.7.a.1 and a.3 information ', 'Glaucoma: moderate in the left, mild in the right eye.'],
  // I.C.21.c.6: not where signs or symptoms related to what is suspected are present.
  ['Z04.1 I.C.21.c.6 information ', 'Observed after a car crash. Neck pain, no fracture.'],
  ['Z04.2 I.C.21.c.6 information ', 'Observed after a fall at work; she has a bruise of the cheek.'],
  ['Z03.71 I.C.21.c.6 information ', 'Oligohydramnios ruled out; leaking of fluid continues.'],
  ['Z03.73 I.C.21.c.6 information ', 'Abnormal AFP. Fetal anomaly ruled out by scan.'],
  // I.C.19.a: a healed injury and what it has left.
  ['T20.27XA I.B.10 and I.C.19.a warning T20.27XS', 'Keloid scar of the neck from an old burn.'],
  ['T20.27XA I.B.10 and I.C.19.a warning T20.27XS', 'Scar of the neck after a burn of 2018.'],
  // I.C.12.a.2.
  [
    'L89.613 I.C.12.a.1 to a.3 information L89.610',
    'Pressure ulcer of right heel under eschar, stage cannot be determined.',
  ],
  // I.A.15.
  ['I42.6 I.A.15 warning ', 'Cardiomyopathy. Whether alcohol plays a role is not documented.'],
  ['K86.0 I.A.15 warning ', 'Chronic pancreatitis; a link with alcohol is not established.'],
  ['G62.1 I.A.15 warning ', 'Polyneuropathy of the feet, cause unknown. Alcohol dependence.'],
  // I.C.20.j.3.
  ['Y38.9X1A I.C.20.j.3 warning ', 'Hurt in the initial terrorist explosion.'],
  // I.C.2: the column of the Table of Neoplasms.
  ['C71.9 I.C.2.b and d warning C79.31', 'Brain mets of the lung cancer in the right upper lobe.'],
];

const SILENT: readonly Case[] = [
  ['H40.1113\nH40.1121', 'Primary open-angle glaucoma, right eye severe, left eye mild stage.'],
  ['H40.1113', 'Glaucoma of the right eye, severe. Left eye mild cataract.'],
  ['Z04.1', 'Observed after a car crash. No pain, no injury.'],
  ['Z04.1\nM54.2', 'Observed after a car crash. Neck pain, no fracture.'],
  ['T20.27XA', 'Burn of the neck yesterday, second degree. May leave a scar.'],
  ['L89.613', 'Pressure ulcer of right heel, stage 3.'],
  ['I42.6', 'Alcoholic cardiomyopathy. Whether he drinks now is not known.'],
  ['C71.2', 'Cancer of the brain, temporal lobe. Brain mets excluded.'],
];

describe('chart/otherwise-coded, the other eye, signs, old injuries and doubts', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
