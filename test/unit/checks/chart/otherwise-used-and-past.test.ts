/** Uses that nobody calls a disorder, results, doses, ulcers that progress and what is past (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { ofCodes, said } from '../../../helpers/said.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.5.b: the note has the use only.
  ['F10.20 I.C.5.b and I.A.19 information ', 'Alcohol use noted, drinks two beers a week.'],
  ['F12.20 I.C.5.b and I.A.19 information ', 'Smokes marijuana at weekends.'],
  // I.C.1.a.2.
  ['R75 I.C.1.a.2.f and g warning Z21', 'HIV test positive, asymptomatic.'],
  ['Z20.6 I.C.1.a.2.k warning Z29.81', 'PrEP start today.'],
  ['Z20.6 I.C.1.a.2.i information Z71.7', 'Negative HIV test discussed, follow-up visit for results.'],
  // I.C.1.g.1.a: the wife has it, and the test of the patient is pending.
  ['U07.1 I.C.1.g.1.a and g warning ', 'Cough. COVID test pending. Wife has COVID.'],
  // I.C.9.a.12.
  ['I12.9 I.C.9.a.12 warning ', 'Hypertensive kidney disease. True treatment resistant HTN.'],
  ['I10 I.C.9.a.12 warning ', 'Hypertension, resistant to treatment.'],
  // I.C.9.e.2.
  ['I21.A9 I.C.9.e.2 information I21.9', 'Acute MI, not further described.'],
  // I.C.15.o.5.
  [
    'O90.3 I.C.15.o.5 information ',
    'Seven months after delivery a peripartum cardiomyopathy was newly found.',
  ],
  // I.C.16 and I.C.15.e: the fetus changes nothing.
  ['O35.EXX0 I.C.15.e.1 information ', 'The fetus has a mild pyelectasis; nothing different done for it.'],
  // I.C.19.e.5.
  ['T44.3X1A I.C.19.e.5.a warning T44.3X5A', 'Delirium due to oxybutynin, correct dose.'],
  ['T36.0X6A I.C.19.e.5.a and c information ', 'Hives after amoxicillin, taken correctly.'],
  ['T36.0X5A I.C.19.e.5.b warning T36.0X1A', 'The nurse gave double the dose of amoxicillin. Vomiting.'],
  ['T45.515A I.C.19.e.5.b warning T45.511A', 'The pharmacy dispensed 10 mg instead of 1 mg of warfarin.'],
  // I.C.21.c.13.
  ['Z02.1 I.C.21.c.13 information ', 'Employment physical form, but really here for chest pain.'],
  ['Z02.5 I.C.21.c.13 information ', 'Sports form; the exam was done to evaluate her suspected murmur.'],
  // I.C.20.j.
  [
    'Y38.2X2A I.C.20.j information ',
    'Terror attack confirmed by the FBI. Burned in the fire after the explosion.',
  ],
];

const SILENT: readonly Case[] = [
  ['F10.20', 'Alcoholism, drinks two beers a week.'],
  ['F12.20', 'Cannabis use disorder, moderate. Smokes daily.'],
  ['R75', 'HIV test inconclusive.'],
  ['Z20.6', 'Negative HIV test. Exposed by a needle last night.'],
  ['U07.1', 'Has COVID, test positive. Test of her wife pending.'],
  ['I10\nI1A.0', 'True treatment resistant HTN.'],
  ['I21.A9', 'MI during the PCI.'],
  ['O90.3', 'Three months after delivery a peripartum cardiomyopathy was newly found.'],
  ['O90.3', 'Known peripartum cardiomyopathy, seven months after delivery, found at term.'],
  ['T36.0X6A\nZ91.148', 'Took less amoxicillin than prescribed, not taken correctly.'],
  ['Z02.5', 'Sports form, exam normal.'],
  ['Y38.2X2A', 'Terror attack confirmed by the FBI, hurt by the explosion. The fire department came.'],
  ['Y38.2X2A\nY38.3X2A', 'Terror attack confirmed by the FBI. Fire after the explosion.'],
];

describe('chart/otherwise-coded, uses, results and doses', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('chart/otherwise-coded, an ulcer that progresses (I.C.12.a.6)', () => {
  const stay = (words: string, ...diagnoses: string[]) =>
    saidOf(dischargeText({ note: `[course]\n${words}`, diagnoses: diagnoses.join('\n') }));
  it('has two codes', async () => {
    assert.deepEqual(
      await stay('Came with a stage II pressure ulcer of the left heel. On discharge stage IV.', 'L89.622'),
      ['L89.622 I.C.12.a.6 information '],
    );
    assert.deepEqual(
      await stay('Stage 3 pressure ulcer of the sacrum, at discharge stage 3.', 'L89.153'),
      [],
    );
    assert.deepEqual(
      await stay('Stage 2 pressure ulcer of the heel, at discharge stage 4.', 'L89.622', 'L89.624'),
      [],
    );
  });
});

describe('dx/history-and-active, what is past', () => {
  for (const [code, words, expected] of [
    ['J18.9', 'Past pneumonia, two winters ago. Well now.', ['J18.9']],
    ['B15.9', 'Past hepatitis A.', ['B15.9']],
    ['N20.0', 'Kidney stone in 2018, passed.', ['N20.0']],
    ['J18.9', 'Over the past week pneumonia.', []],
    ['N20.0', 'Kidney stone, not passed.', []],
  ] as const)
    it(words, async () => {
      assert.deepEqual(
        await codes('dx/history-and-active', note(`Hypertension. ${words}`, 'I10', code)),
        expected,
      );
    });

  it('is over since the last admission, of a stay', async () => {
    const last = (when: string) =>
      said(
        'dx/history-and-active',
        dischargeText({
          note: `[discharge diagnoses]\nPneumonia. Acute cystitis (resolved, ${when}).`,
          diagnoses: 'principal: J18.9 POA Y\nA: N30.00 POA Y',
        }),
      );
    assert.equal((await last('last admission')).length, 1);
    assert.deepEqual(await last('by day three'), []);
  });
});

describe('dx/external-cause, activities (I.C.20.c)', () => {
  for (const [words, expected] of [
    ['Sprained the ankle while playing tennis.', 1],
    ['Strained the back while lifting weights.', 1],
    ['Cut a finger. Weights are lifted by others.', 0],
  ] as const)
    it(words, async () => {
      const text = noteText({ note: `[history]\n${words}`, diagnoses: 'S61.211A\nW26.0XXA\nY92.009' });
      assert.equal((await said('dx/external-cause', text)).length, expected);
    });
});

describe('dx/contradiction, no pancreas left (I.C.4.a.6.b.i)', () => {
  it('has no diabetes of type 2 without E89.1', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'E11.9', 'Z90.410'), [
      'E11.9 I.C.4.a.6.b.i information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'E11.9', 'Z90.411'), []);
  });
});
