/** Totals of the coma scale, remissions, what the removal of the pancreas left, and deliveries with trouble (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.18.e.1: the total alone is R40.24-; who is intubated for the way or has red eyes was not scored by parts.
  ['R40.2121 I.C.18.e information ', 'GCS 9 in the field. Intubated for transfer. Brain injury.'],
  [
    'R40.2121 I.C.18.e information ',
    'Glasgow score of 12 in the field, eyes bloodshot, speech slurred later.',
  ],
  // I.C.19.d.3.
  ['T24.312D I.C.19.d.3 warning T24.312A', 'Third degree burn of the left thigh. It has not healed.'],
  ['T24.312D I.C.19.d.3 warning T24.312A', 'Burn of the left thigh, a rim of the skin is dead.'],
  // I.C.4.a.1.b.
  ['E11.9 I.C.4.a warning E11.A', 'Type 2 diabetes: remission.'],
  ['Z86.39 I.C.4.a warning E11.A', 'T2DM remission, no medicines.'],
  ['E11.8 I.C.4.a warning E11.A', 'Diabetes type 2 has gone into remission.'],
  // I.C.4.a.6.b.i.
  ['E11.9 I.C.4.a.6.b.i information ', 'Total pancreatectomy last year. Insulin dependent diabetes from it.'],
  ['E13.9 I.C.4.a.6.b.i information ', 'Whipple in 2022; diabetes ever since.'],
  // I.C.15.n.1.
  ['O80 I.C.15.n.1 information ', 'Vaginal delivery at term. Endometritis on the second day.'],
  ['O80 I.C.15.n.1 information ', 'Vaginal delivery at term, variable decelerations, cord compression.'],
  // I.C.2.s and e.3.
  ['Z85.72 I.C.2.s information C84.7B', 'BIA-ALCL in complete remission.'],
  // I.C.21.c.14.
  ['Z31.5 I.C.21.c.14 information ', 'Counseling before a pregnancy. BRCA1+.'],
  ['Z31.5 I.C.21.c.14 information ', 'Counseling before a pregnancy. She carries a pathogenic MEN1 variant.'],
  // I.C.20.a.7.
  ['W25.XXXA I.C.20.a.7 information ', 'Lost footing, fell and went through a glass door.'],
  ['W01.0XXA I.C.20.a.7 information ', 'His feet went out from under him and he landed on the bench.'],
  // I.C.1.g.1.m: nothing of an infection before this one.
  ['U09.9 I.C.1.g.1.m information ', 'Antigen positive, cough. Since Monday he is at home.'],
  // I.C.15.p.
  ['N39.3 I.C.15.p information ', 'Stress incontinence due to obstetric trauma of her 2020 delivery.'],
];

const SILENT: readonly Case[] = [
  ['R40.2121', 'GCS 9 in the field: eyes open to pain, moaning. Brain injury.'],
  ['T24.312D', 'Third degree burn of the left thigh, healed well. It has not been painful.'],
  ['E11.9', 'Type 2 diabetes, not in remission yet. Diabetes remission program discussed.'],
  ['E11.9', 'Type 2 diabetes. Colectomy in 2020; diabetes ever since.'],
  ['Z85.72', 'Lymphoma of the breast, finished with treatment in 2015. Remission of her asthma.'],
  ['Z31.5', 'Counseling before a pregnancy. Sister tested positive for a PMS2 variant.'],
  ['W01.0XXA', 'Slipped and landed on her right wrist.'],
  ['U09.9', 'Smell lost since COVID in January. Antigen positive for it then.'],
  ['N39.3', 'Stress incontinence. Last delivery in 2020.'],
  ['O80', 'Vaginal delivery at term. No endometritis, no decelerations.'],
];

describe('chart/otherwise-coded, totals, remissions and deliveries', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('what a note names in other words', () => {
  for (const [code, words] of [
    ['D12.0', 'Sessile cecal polyp, an adenoma.'],
    ['R50.81', 'Febrile neutropenia.'],
    ['O94', 'Fistula from a tear at the delivery of 2020.'],
    ['O47.02', 'Threatened preterm labor.'],
    ['T54.3X1A', 'Swallowed drain cleaner.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await codes('chart/unsupported-code', note(words, code)), []);
    });

  it('is of the mother in a title of a newborn', async () => {
    const words = 'Low glucose, the mother has gestational diabetes.';
    assert.deepEqual(await codes('chart/negated', note(words, 'P70.0')), []);
  });

  it('goes on behind the short word for a side', async () => {
    const [found] = await findingsOf('chart/other-code', note('Cellulitis of lt. lower leg.', 'L03.119'));
    assert.match(found?.message ?? '', /those words lead to L03\.116/);
  });
});

describe('chart/negated, what an examination to come shall look for (IV.H)', () => {
  for (const [code, words, expected] of [
    ['D49.4', 'Hematuria. Cystoscopy next week to look for a bladder tumor.', ['D49.4']],
    ['I50.9', 'Dyspnea. Echo ordered to check for heart failure.', ['I50.9']],
    ['I50.9', 'Heart failure. Echo ordered to check for heart failure of the right side.', []],
    ['C64.1', 'CT next week to look for recurrence of the renal cell carcinoma, right.', []],
    ['C80.1', 'Weight loss, evaluate for malignancy.', ['C80.1']],
    ['I50.9', 'Echo done to check for heart failure.', []],
    ['J18.9', 'Film ordered to look for pneumonia.', []],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await codes('chart/negated', note(words, code)), expected);
    });
});
