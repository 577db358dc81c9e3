/** Circumstances of life, therapies given together, and infarctions and infections in plainer words (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.17.
  ...[
    'Lost the lease in May and sleeps in his truck.',
    'Stays out of her car since June.',
    'Pantry is bare by the 20th.',
    'No money for groceries.',
    'No car, missed three visits.',
    'Missed dialysis twice as she could not get here.',
    'Nobody to drive her.',
    'Lives alone since her husband died, sees nobody for weeks.',
    'Never learned to read.',
    'Was let go in March.',
    'Cannot pay the light bill.',
    'Power was shut off on Monday.',
    'Black mold in her flat, landlord does nothing.',
    'The apartment is full of roaches.',
    'Behind on the rent.',
  ].map((words): Case => ['I10 I.C.21.c.17 information ', `Hypertension. ${words}`]),
  // I.C.2.e.2.
  ['Z51.11 I.C.2.e.2 information ', 'Chemoradiation: cisplatin infused, then 1.8 Gy delivered.'],
  ['Z51.11 I.C.2.e.2 information ', 'Here for pembrolizumab and carboplatin infusions.'],
  ['Z51.12 I.C.2.e.2 information ', 'Cycle 2: nivolumab plus cisplatin given without trouble.'],
  // I.C.9.e.1.
  ['I21.4 I.C.9.e.1 warning ', 'Inferior ST elevation, lysed in the field; discharged as NSTEMI.'],
  // I.C.1.g.1.a and g.
  ['U07.1 I.C.1.g.1.a and g warning ', 'Cough. PCR inconclusive for SARS-CoV-2.'],
  // I.C.5.b.5.
  ['Y90.4 I.C.5.b.5 warning Y90.8', 'Alcohol dependence with intoxication, ethanol level 240 mg/100 ml.'],
];

const SILENT: readonly Case[] = [
  ['I10', 'Hypertension. Lives alone, sees friends every day.'],
  ['I10', 'Hypertension. Drives a truck, sleeps in a hotel on the road.'],
  ['I10', 'Hypertension. Missed two visits as he was on holiday.'],
  ['I10\nZ59.12', 'Hypertension. Power was shut off on Monday.'],
  ['I10', 'Hypertension. Retired from a power company.'],
  ['Z51.11', 'Here for cisplatin. Pembrolizumab was stopped last month, not given.'],
  ['Z51.11\nZ51.12', 'Here for pembrolizumab and carboplatin infusions.'],
  ['I21.4', 'NSTEMI. No ST elevation on any strip.'],
  ['U07.1', 'Confirmed COVID-19, PCR positive. Influenza swab pending.'],
];

describe('chart/otherwise-coded, lives and therapies', () => {
  tellsOf(FOUND, SILENT, otherwise);

  // I.C.19.a.
  it('sees a first visit in the words of it', async () => {
    const first = note('Colles fracture right, seen today for the first time in the ED.', 'S52.531D');
    assert.deepEqual(await codes('dx/encounter-character', first), ['S52.531D']);
    const later = note('Colles fracture right, splinted in the ED. Healing, recheck.', 'S52.531D');
    assert.deepEqual(await codes('dx/encounter-character', later), []);
  });
});
