/** Codes without what another one tells, pneumonias with their organism, kinds that a note names (Guidelines I.B.9, I.A.9.b). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from '../chart/found.ts';

describe('dx/contradiction, one code for both (I.B.9)', () => {
  for (const [wrong, beside, words] of [
    ['N30.90', 'R31.0', 'Cystitis with gross hematuria.'],
    ['K40.90', 'K56.609', 'Right inguinal hernia with obstruction of the bowel.'],
    ['J15.9', 'B96.5', 'Pneumonia due to Pseudomonas.'],
    ['J15.9', 'B96.1', 'Pneumonia, Klebsiella.'],
  ] as const)
    it(`${wrong} beside ${beside}`, async () => {
      assert.deepEqual(await codes('dx/contradiction', note(words, wrong, beside)), [wrong]);
    });
  for (const [one, other, words] of [
    ['K80.20', 'K56.609', 'Gallstones. Intestinal obstruction from adhesions.'],
    ['H35.30', 'H43.11', 'Macular degeneration. Vitreous hemorrhage, right eye.'],
    ['J18.9', 'N39.0', 'Pneumonia. Urinary tract infection, E. coli.'],
  ] as const)
    it(`leaves ${one} beside ${other}`, async () => {
      assert.deepEqual(await codes('dx/contradiction', note(words, one, other)), []);
    });
});

const FOUND: readonly Case[] = [
  [
    'I70.201 I.A.9.b and I.B.2 information ',
    'Atherosclerosis of native arteries, right leg, with rest pain.',
  ],
  ['K42.9 I.A.9.b and I.B.2 information ', 'Incarcerated umbilical hernia.'],
];
const SILENT: readonly Case[] = [
  ['I70.201', 'Atherosclerosis of native arteries, right leg, no claudication, no rest pain.'],
  ['K42.9', 'Reducible umbilical hernia, not incarcerated.'],
];

describe('chart/otherwise-coded, the kind that the note names', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
