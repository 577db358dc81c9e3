/** Codes without what another one tells, pneumonias with their organism, kinds that a note names (Guidelines I.B.9, I.A.9.b). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from '../chart/found.ts';

describe('dx/contradiction, one code for both (I.B.9)', () => {
  for (const [wrong, beside, words] of [
    ['N30.90', 'R31.0', 'Cystitis with gross hematuria.'],
    ['K40.90', 'K56.609', 'Right inguinal hernia with obstruction of the bowel.'],
    ['K57.30', 'K63.1', 'Diverticulosis. Perforation of the bowel.'],
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
    // What is of another organ, of another eyelid, or says itself what it is without.
    ['K40.90', 'K83.1', 'Inguinal hernia. Obstruction of the bile duct.'],
    ['K25.9', 'K83.2', 'Gastric ulcer. Perforation of the bile duct.'],
    ['I71.40', 'M66.321', 'Abdominal aortic aneurysm. Rupture of the biceps tendon.'],
    ['I71.40', 'I51.2', 'Abdominal aortic aneurysm. Rupture of a papillary muscle.'],
    ['N61.0', 'N75.1', 'Mastitis. Bartholin abscess.'],
    ['H02.051', 'H02.045', 'Trichiasis, right upper lid. Spastic entropion, left lower lid.'],
    ['K04.7', 'L05.92', 'Periapical abscess. Pilonidal sinus.'],
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
