/** Malformations, absent organs, screenings, falls, foreign bodies and what was done on purpose, by the words of notes (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.17: a malformation that is found late is of chapter 17 (Index: Horseshoe kidney; Duplication, ureter).
  ['N28.89 I.C.17 information Q63.1', 'Horseshoe kidney, incidental, unknown to him at 62.'],
  ['N28.89 I.C.17 information Q62.5', 'Double ureter on the left.'],
  // Titles of Z90.71- and Z90.72-.
  ['Z90.710 I.C.21.c.3 information Z90.711', 'Supracervical hysterectomy 2019, cervix left in place.'],
  ['Z90.711 I.C.21.c.3 information Z90.710', 'TAH 2015, vaginal cuff normal.'],
  ['Z90.722 I.C.21.c.3 information Z90.721', 'TLH with LSO 2018, right ovary in place.'],
  // I.C.21.c.7: title of Z47.81.
  ['Z47.89 I.C.21.c.7 information Z47.81', '6 wk after R BKA, stump closed, shrinker on.'],
  // I.C.21.c.5: titles of Z36.
  ['Z36.3 I.C.21.c.5 information ', 'First-trimester nuchal translucency 1.4 mm.'],
  ['Z36.4 I.C.21.c.5 information ', 'GBS culture at 36 weeks.'],
  // I.C.20.a.5: titles of V00 and of W11 to W14.
  ['V00.141A I.B.2 information ', 'Rented stand-up e-scooter, hit a pothole.'],
  ['W13.2XXA I.B.2 information ', 'The ladder slid and he came down with it.'],
  // I.C.20.a.3: the intent.
  ['W26.0XXA I.C.20.a.3 information ', 'Knife cuts of the forearm, self-inflicted, no wish to die.'],
  ['W27.2XXA I.C.20.a.3 information ', 'Cut her thigh deliberately with scissors.'],
  // Titles of T17 and T18.
  ['T18.198A I.B.2 information ', 'Coin below the diaphragm, in the stomach.'],
  // I.C.21.c.13: Z41.1.
  ['M95.0 I.C.21.c.13 information Z41.1', 'Aesthetic rhinoplasty, normal nose.'],
  // I.B.9: titles of P24.
  ['P24.00 I.B.9 information P24.01', 'Meconium aspiration, needed CPAP 4 d.'],
  // Titles of R91.1 and R91.8, R31.0 and R31.2-.
  ['R91.8 I.B.2 information R91.1', 'CT: single 7 mm solid nodule LUL.'],
  ['R91.1 I.B.2 information R91.8', 'Multiple bilateral nodules up to 5 mm.'],
  // I.A.13: malignant effusion behind the neoplasm.
  ['J90 I.A.13 warning J91.0', 'Malignant left effusion, recurring.'],
  // Titles of Z91.15- and Z91.19-.
  ['Z91.198 I.C.21.c.13 information Z91.158', 'ESRD. Skipped the last two dialysis runs; cost is no issue.'],
  // I.C.21.c.2 and c.10.
  ['Z23 I.C.21.c.2 information ', 'Vaccine safety talk. None given today, he will think.'],
  // I.C.21.c.17.
  [
    'E11.65 I.C.21.c.17 information ',
    'Type 2 diabetes with hyperglycemia. Missed 3 of 5 visits since the bus line was cut.',
  ],
];

const SILENT: readonly Case[] = [
  ['Q63.1', 'Horseshoe kidney, incidental.'],
  ['I51.89', 'PFO closed in 2019, other ill-defined heart disease.'],
  ['Z90.711', 'Supracervical hysterectomy 2019, cervix left in place.'],
  ['Z90.722', 'TAH-BSO 2018.'],
  ['Z36.3', '20-week anatomy scan, normal; growth 48%, cervix 37 mm, heart four chambers.'],
  ['V00.141A', 'Fell from a kick scooter.'],
  ['W11.XXXA', 'Fell off a ladder leaning at the roof.'],
  ['W26.0XXA', 'Slipped while carving, cut with a knife; accidental.'],
  ['P24.00', 'Meconium aspirated, vigorous, no respiratory distress.'],
  ['R91.1', 'One nodule of 6 mm in RUL, no other nodules.'],
  ['R91.8', '8 mm nodule and patchy opacities.'],
  ['J90', 'Pleural effusion, cytology negative for malignant cells.'],
  ['Z91.198', 'ESRD. Not adherent to fluid limits; never misses dialysis.'],
  ['Z91.158', 'ESRD. Skipped the last two dialysis runs; cost is no issue.'],
  ['Z41.1', 'Aesthetic rhinoplasty, normal nose.'],
];

describe('malformations, absent organs and events by their words', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('aftercare of a suture is none of an old amputation', async () => {
    assert.deepEqual(await saidOf(note('L AKA 2015, new socket needed.', 'Z44.122', 'Z89.612')), []);
  });

  it('what an amputation was for is gone with the limb, and no other nodules are none', async () => {
    const said = (words: string, ...diagnoses: string[]) =>
      codes('chart/uncoded-diagnosis', note(words, ...diagnoses));
    assert.deepEqual(await said('3 weeks after L AKA for gangrene; stump healing.', 'Z47.81', 'Z89.612'), []);
    assert.deepEqual(await said('One nodule in RUL, no other nodules.', 'R91.1'), []);
  });

  it('red urine is gross hematuria (title of R31.0)', async () => {
    const said = async (...diagnoses: string[]) =>
      (await findingsOf('chart/unsupported-code', note('Visible hematuria with clots.', ...diagnoses))).map(
        ({ code }) => code,
      );
    assert.deepEqual(await said('R31.0'), []);
  });
});
