/** Guidelines FY2026 I.C.17: what a note calls congenital is a malformation, whatever the age of the patient. */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['M43.6 I.C.17 information Q68.0', 'Torticollis, congenital.'],
  ['M43.6 I.C.17 information Q68.0', 'The torticollis is congenital.'],
  ['M43.6 I.C.17 information Q68.0', 'Congenital muscular torticollis of the left side.'],
  ['M43.6 I.C.17 information Q68.0', 'Torticollis since birth, not acquired.'],
  ['M43.6 I.C.17 information Q68.0', 'Torticollis, noted by the mother since birth.'],
  ['K44.9 I.C.17 information Q79.0', 'Congenital diaphragmatic hernia.'],
  // Another disease of its organ is what no name of its own has.
  ['K63.89 I.C.17 information Q43.3', 'Congenital malrotation of the intestine, only now found.'],
];

const SILENT: readonly Case[] = [
  ['M43.6', 'Torticollis.'],
  ['M43.6', 'Not a congenital torticollis.'],
  ['M43.6', 'Torticollis, thought congenital, is acquired.'],
  ['M43.6', 'No torticollis, and no congenital ptosis.'],
  ['M43.6', 'Congenital torticollis or acquired torticollis.'],
  ['M43.6', 'Deafness, congenital, and torticollis.'],
  ['M43.6', 'Torticollis and deafness, congenital.'],
  ['K44.9', 'Diaphragmatic hernia. Congenital umbilical hernia.'],
  // Another condition is.
  ['M43.6', 'Congenital heart murmur. Torticollis.'],
  ['N20.0', 'Kidney stones in a congenital single kidney.'],
  ['I38', 'Endocarditis on a congenital heart valve.'],
  ['I42.9', 'Cardiomyopathy, congenital heart disease repaired.'],
  ['M41.9', 'Scoliosis was seen and is congenital heart disease related.'],
  ['K63.89', 'Pneumatosis of the intestine. Congenital heart disease.'],
  // A malformation, a disease that is none, a neoplasm, and a code that says it.
  ['Q21.0', 'Congenital ventricular septal defect.'],
  ['G43.909', 'Migraine since birth.'],
  ['M25.551', 'Congenital hip pain.'],
  ['N17.9', 'Congenital kidney failure.'],
  ['H55.01', 'Congenital nystagmus.'],
  ['D18.01', 'Hemangioma of the skin since birth.'],
  ['G71.20', 'Congenital myopathy, followed.'],
];

describe('chart/otherwise-coded, what is congenital', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
