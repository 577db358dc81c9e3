/** Remissions, transmissions, eyes and places that a note leaves open, and links that nobody presumes (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.2.n: where the documentation is unclear the provider is queried.
  ['C92.11 I.C.2.n and s warning ', 'CML. It is unclear whether she has achieved remission.'],
  ['C90.01 I.C.2.n and s warning ', 'Multiple myeloma, remission status not documented.'],
  // I.C.16.h: of a newborn P35.8 is for an infection in utero or during the birth.
  ['P35.8 I.C.16.h warning ', 'COVID-19 of the newborn, how he was infected is not known.'],
  ['P35.8 I.C.16.h warning ', 'COVID-19, caught from his brother.'],
  // I.C.7.b.
  ['H54.3 I.C.7.b warning H54.7', 'Visual loss; which eye, or both, could not be learned.'],
  // I.C.6.b.1.
  ['M25.561 I.C.6.b.1.a and b information ', 'Chronic pain of the right knee. Seen for control of the pain.'],
  // I.C.9.a.1: the link is presumed with I50.-, I51.4-I51.7, I51.89, I51.9.
  [
    'I11.9 I.C.9.a.1 and I.A.15 warning ',
    'Hypertension. Coronary artery disease, no signs of heart failure.',
  ],
  // I.C.21.c.3.
  ['Z92.82 I.C.21.c.3 warning ', 'Alteplase was given by us. Transferred from here to the university.'],
  // I.C.19.a and I.C.21.c.7.
  ['Z47.89 I.C.19.a and I.C.21.c.7 information ', 'Six weeks after repair of a torn Achilles tendon.'],
  // I.C.21.c.10.
  ['E10.9 I.C.21.c.10 information ', 'Type 1 diabetes mellitus. Transition counseling provided.'],
];

const SILENT: readonly Case[] = [
  ['C92.11', 'CML in remission since May.'],
  ['C92.10', 'CML. It is unclear whether she has achieved remission.'],
  ['P35.8\nU07.1', 'COVID-19, acquired in utero.'],
  ['H54.7', 'Visual loss; which eye, or both, could not be learned.'],
  ['M25.561', 'Chronic pain of the right knee. Here for his refills.'],
  ['M25.561\nG89.29', 'Chronic pain of the right knee. Seen for control of the pain.'],
  ['I11.9', 'Hypertensive heart disease. Coronary artery disease.'],
  ['I11.9', 'Hypertension with left ventricular hypertrophy. Coronary artery disease.'],
  ['Z92.82', 'Alteplase at the outside hospital. Transferred from there to our university hospital.'],
  ['Z47.89', 'Six weeks after repair of a degenerative tear, torn Achilles tendon.'],
  ['E10.9\nZ71.87', 'Type 1 diabetes mellitus. Transition counseling provided.'],
];

describe('chart/otherwise-coded, what is left open', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
