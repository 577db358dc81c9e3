/** What substances, shunts and operations bring, and what comes with dementias and detachments (Guidelines FY2026; Tabular List; Index). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // Tabular, F10 to F19: the disorder and the use are one code.
  [
    'F15.20 I.C.5.b.3 and I.B.9 information F15.251',
    'Methamphetamine use disorder, severe, with induced psychosis, hears voices.',
  ],
  ['F10.10 I.C.5.b.3 and I.B.9 information F10.14', 'Alcohol abuse. Alcohol-induced depressive disorder.'],
  ['F12.20 I.C.5.b.3 and I.B.9 information F12.280', 'Cannabis-induced anxiety disorder, dependence.'],
  ['F14.20 I.C.5.b.3 and I.B.9 information F14.250', 'Paranoia due to cocaine, dependent for years.'],
  [
    'F10.20 I.C.5.b.3 and I.B.9 information F10.24',
    'Alcohol and cocaine dependence. Alcohol-induced depression.',
  ],
  // Tabular, F31: the episode and its severity.
  ['F31.9 I.A.9.b and I.B.2 information ', 'BP I, current manic, moderate.'],
  ['F31.9 I.A.9.b and I.B.2 information ', 'Bipolar 2, most recent episode depressed.'],
  // Tabular, F01.C3: mood disturbance such as depression, apathy or anhedonia.
  ['F01.C0 I.B.9 and I.C.5.d information F01.C3', 'Vascular dementia, severe, w/ depression.'],
  ['F03.90 I.B.9 and I.C.5.d information F03.918', 'Dementia with sleep disturbance.'],
  // I.C.6.b.3: postthoracotomy pain has its own code.
  ['G89.28 I.B.2 information ', 'Chronic postthoracotomy pain.'],
  // Tabular, H33.01-: with single break.
  ['H33.002 I.A.9.b and I.B.2 information ', 'Rhegmatogenous detachment, left eye, single horseshoe tear.'],
  // Index, Stenosis, mitral: I05.0; specified nonrheumatic I34.2.
  ['I34.2 I.A.16 and I.A.18 information ', 'Mitral stenosis, moderate.'],
  // I.C.2.m: before an adjuvant therapy that is to come.
  ['Z85.3 I.C.2.m information ', 'Breast cancer, lumpectomy done. Whole breast RT to begin Monday.'],
];

const SILENT: readonly Case[] = [
  // The other substance has brought nothing, and one code that says it is enough.
  ['F14.20', 'Alcohol and cocaine dependence. Alcohol-induced depression.'],
  ['F10.20\nF10.24', 'Alcohol dependence with alcohol-induced depression.'],
  ['F19.20', 'Polysubstance dependence, sober. Depression due to her divorce.'],
  ['F15.251', 'Methamphetamine use disorder, severe, with induced psychosis, hears voices.'],
  ['F10.20', 'Alcohol dependence. No alcohol-induced psychosis.'],
  ['F31.9', 'Bipolar disorder, kind not told yet. Sleeps well.'],
  ['F31.12', 'BP I, current manic, moderate.'],
  ['F01.C3', 'Vascular dementia, severe, w/ depression.'],
  ['G89.28', 'Chronic pain since the hernia repair.'],
  ['G89.22', 'Chronic postthoracotomy pain.'],
  ['H33.012', 'Rhegmatogenous detachment, left eye, single horseshoe tear.'],
  ['I34.2', 'Nonrheumatic mitral stenosis from annular calcification.'],
  ['Z85.3', 'Breast cancer 2015, RT completed that year.'],
];

describe('what is induced and brought', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('by one of two substances, though the other has brought something too', async () => {
    const words =
      'Alcohol and cocaine dependence. Alcohol-induced anxiety disorder, cocaine-induced depression.';
    assert.deepEqual(await otherwise(words, 'F10.20\nF14.24'), [
      'F10.20 I.C.5.b.3 and I.B.9 information F10.280',
    ]);
  });

  it('dementia with a depression that has its own code', async () => {
    const words = 'Dementia with depression.';
    assert.deepEqual(await codes('chart/otherwise-coded', note(words, 'F03.90', 'F32.A')), []);
  });

  // Tabular, J05: use additional code (B95-B97) to identify infectious agent.
  it('a virus that a note names is asked for (I.B.7)', async () => {
    const [found] = await findingsOf('dx/use-additional', note('Croup, RSV positive.', 'J05.0'));
    assert.equal(found?.fixes[0]?.title.split(' ')[1], 'B97.4');
  });

  // Tabular, I85.1: code first underlying disease.
  it('varices stand behind the cirrhosis (I.A.13)', async () => {
    const words = 'Bleeding varices, alcoholic cirrhosis with ascites.';
    const [found] = await findingsOf('dx/code-first', note(words, 'I85.11', 'K70.31'));
    assert.match(found?.message ?? '', /^K70\.31 .* is coded before I85\.11/);
    assert.deepEqual(await codes('dx/code-first', note(words, 'K70.31', 'I85.11')), []);
  });

  // I.C.2.c.3: the dehydration alone is treated.
  it('what a malignancy has brought comes first where it alone is treated', async () => {
    const words = 'In for vomiting from chemo with dehydration. No chemo given.';
    assert.deepEqual(await codes('dx/order', note(words, 'C18.7', 'E86.0', 'R11.2')), ['E86.0']);
  });

  it('insulin of a drip is not for long (I.C.4.a.3)', async () => {
    const words = 'Type 2 diabetes with HHS. Insulin gtt then back to pills.';
    assert.deepEqual(await codes('dx/diabetes-drug', note(words, 'E11.00', 'Z79.84')), []);
  });

  // What notes call a stimulant, a dependence, the patient's own vein, and letters that are a laser.
  for (const [rule, words, ...listed] of [
    ['chart/unsupported-code', 'Methamphetamine use disorder severe, psychosis, hallucinations.', 'F15.251'],
    ['chart/unsupported-code', 'CAD, SVG to OM 90%, exertional angina.', 'I25.718'],
    ['chart/uncoded-diagnosis', 'PDR both eyes. PRP.', 'E11.3593'],
    ['chart/uncoded-diagnosis', 'PAD, right leg. Diabetes is not present.', 'I70.211'],
  ] as const)
    it(`${rule} is silent: ${words}`, async () => {
      assert.deepEqual(await codes(rule, note(words, ...listed)), []);
    });
});
