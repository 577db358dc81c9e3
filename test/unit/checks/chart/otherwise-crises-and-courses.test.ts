/** What a note tells of the course of a disease: crises, decompensations, resistance, what was acquired (Guidelines FY2026 I.B.8, I.B.9; Tabular List). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // The Tabular has the complications of a crisis below each kind of the disease.
  ['D57.00 I.B.9 information D57.01', 'SS disease, crisis with acute chest syndrome.'],
  ['D57.1 I.B.9 information D57.02', 'Sickle cell child, big spleen: splenic sequestration, transfused.'],
  ['D57.219 I.B.9 information D57.214', 'HbSC, hand-foot syndrome.'],
  ['D57.419 I.B.9 information D57.411', 'S-beta thal. Acute chest, exchanged.'],
  ['E10.65 I.B.9 and I.C.4.a information E10.10', 'Type 1 diabetes, DKA, gap closed by noon.'],
  ['E11.9 I.B.9 and I.C.4.a information E11.00', 'Type 2 diabetes with HHS, drip.'],
  [
    'E13.65 I.B.9 and I.C.4.a information E13.10',
    'Diabetes after pancreatitis of years, specified; ketoacidosis.',
  ],
  ['I50.22 I.A.16 and I.B.8 information I50.23', 'Decompensated HFrEF.'],
  ['I50.32 I.A.16 and I.B.8 information I50.33', 'HFpEF, decompensated, lasix drip.'],
  ['I50.42 I.A.16 and I.B.8 information I50.43', 'Exacerbation of her chronic combined heart failure.'],
  ['I50.32 I.A.16 and I.B.8 information I50.33', 'ADHF, EF 60.'],
  // I.C.9.e.4: a new one within four weeks of the first.
  ['I21.09 I.C.9.e.4 information ', 'Anterior STEMI 12 days after an NSTEMI.'],
  ['I21.4 I.C.9.e.4 information ', 'NSTEMI, only three weeks after his inferior STEMI.'],
  // The notes at G40 and G43: treatment resistant, refractory and poorly controlled are intractable.
  ['G40.209 I.B.2 warning G40.219', 'Focal epilepsy, poorly controlled.'],
  ['G43.709 I.B.2 warning G43.719', 'Chronic migraine without aura, refractory.'],
  ['I70.221 I.B.2 information ', 'PAD of the right leg, native vessels, claudication at a block.'],
  ['I70.212 I.B.2 information ', 'Left leg, native arteries, rest pain, dangles the foot at night.'],
  // I.C.9.a.7: an elevated reading without a diagnosis.
  ['I10 I.C.9.a.7 warning R03.0', 'Elevated BP readings, no dx of hypertension so far.'],
  ['I10 I.C.9.a.7 warning R03.0', 'BP 148/90 at the desk, not dx’d with HTN.'],
  // I.A.12.a: the congenital form of a condition and the acquired one are two codes.
  ['Q82.0 I.A.12.a and I.C.17 information I89.0', 'Acquired (secondary) lymphedema of the leg.'],
  ['Q68.0 I.A.12.a and I.C.17 information ', 'Torticollis of the left side. She was not born with it.'],
];

const SILENT: readonly Case[] = [
  ['D57.01', 'SS disease, crisis with acute chest syndrome.'],
  ['D57.00', 'SS disease, pain crisis, no acute chest.'],
  ['D57.1', 'SS disease. History of acute chest syndrome.'],
  ['E10.65', 'Type 1 diabetes, hyperglycemia, no DKA.'],
  ['E10.65', 'Type 1 diabetes with hyperglycemia. DKA in 2019.'],
  ['E11.10', 'Type 2 diabetes in DKA.'],
  ['I50.22', 'HFrEF, well compensated.'],
  ['I50.22', 'HFrEF, no decompensation since the spring.'],
  ['I50.23', 'Decompensated HFrEF.'],
  ['I21.4', 'NSTEMI 12 days ago, in cardiac rehabilitation.'],
  ['G40.209', 'Focal epilepsy with impaired awareness, controlled.'],
  ['G40.219', 'Focal epilepsy, poorly controlled.'],
  ['G43.709', 'Chronic migraine without aura, not refractory.'],
  ['I70.221', 'Native arteries, right leg, claudication and now rest pain.'],
  ['Q82.0', 'Hereditary lymphedema of both legs.'],
  ['Q82.0', 'Hereditary lymphedema. Community acquired cellulitis last year.'],
];

describe('courses that a note tells', () => {
  tellsOf(FOUND, SILENT, otherwise);

  // I.C.5.b.1 and I.C.2.n: a complete response is a remission, and a carcinoma by its letters a malignancy.
  for (const [code, words] of [
    ['C90.01', 'Myeloma, MRD negative, stringent CR.'],
    ['C50.811', 'Lump of the right breast, biopsied: IDC over both quadrants.'],
  ] as const)
    it(`is silent of ${code}: ${words}`, async () => {
      assert.deepEqual(await otherwise(words, code), []);
    });

  it('takes no maintenance of who is addicted for a long-term therapy (I.C.21.c.3)', async () => {
    const words = 'Opioid use disorder, sustained remission on maintenance buprenorphine for three years.';
    assert.deepEqual(await otherwise(words, 'F11.21'), []);
  });

  for (const [code, words] of [
    ['I50.23', 'Decompensated HFrEF, EF 25 for four years.'],
    ['K57.31', 'Sigmoid diverticular hemorrhage.'],
    ['N30.01', 'Acute cystitis, pink urine.'],
    ['F17.210', 'Nicotine dependence, 1 ppd cigs.'],
    ['R13.12', 'Oropharyngeal dysphagia.'],
    ['G40.219', 'Drug-resistant focal epilepsy with impaired awareness.'],
    ['I65.21', 'TIA, R ICA 40%.'],
  ] as const)
    it(`${code} is told: ${words}`, async () => {
      assert.deepEqual(await codes('chart/unsupported-code', note(words, code)), []);
    });

  for (const [code, words] of [
    // What was done in a year of the past was for what there was then.
    ['I48.21', 'Permanent atrial fibrillation. Pacemaker placed in 2020 for heart block.'],
    ['I21.19', 'Inferior STEMI. Crushing CP at breakfast.'],
  ] as const)
    it(`asks for nothing beside ${code}: ${words}`, async () => {
      assert.deepEqual(await codes('chart/uncoded-diagnosis', note(words, code)), []);
    });
  it('asks for what is there since a year of the past', async () => {
    const text = note(
      'Permanent atrial fibrillation. On levothyroxine since 2020 for hypothyroidism.',
      'I48.21',
    );
    assert.deepEqual(await codes('chart/uncoded-diagnosis', text), ['E03.9']);
  });
});
