/** Guidelines FY2026 I.C.17: what a note calls congenital is a malformation, whatever the age of the patient. */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['M43.6 I.C.17 information Q68.0', 'Torticollis, congenital.'],
  ['M43.6 I.C.17 information Q68.0', 'Torticollis since birth, not acquired.'],
];

const SILENT: readonly Case[] = [
  ['M43.6', 'Torticollis.'],
  ['M43.6', 'Not a congenital torticollis.'],
  ['M43.6', 'Torticollis, thought congenital, is acquired.'],
  ['M43.6', 'No torticollis, and no congenital ptosis.'],
  // Another condition is.
  ['M43.6', 'Congenital heart murmur. Torticollis.'],
  // A disease that is no malformation, a neoplasm, and a code that says it.
  ['G43.909', 'Migraine since birth.'],
  ['D18.01', 'Hemangioma of the skin since birth.'],
  ['G71.20', 'Congenital myopathy, followed.'],
];

describe('chart/otherwise-coded, what is congenital', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
