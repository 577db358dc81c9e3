/** Diabetes and hypertension that another disease has brought, an infection that is over, pains and infarctions by their kind (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.4.a.6.
  ['E13.9 I.C.4.a.6 warning E08.9', 'Diabetes due to cancer of the head of the pancreas.'],
  ['E11.9 I.C.4.a.6 warning E08.9', 'Hemochromatosis with diabetes due to it.'],
  ['E13.9 I.C.4.a.6 warning E09.9', 'Diabetes due to prednisone.'],
  // I.C.9.a.6.
  ['I10 I.C.9.a.6 warning I15.2', 'Hypertension due to Graves thyrotoxicosis.'],
  // I.C.6.b.3.
  ['G89.18 I.C.6.b.3 information ', 'Routine expected incision pain after the hysterectomy.'],
  // I.C.9.e.5.
  ['I21.A1 I.C.9.e.5 information ', 'NSTEMI from plaque rupture of the LAD.'],
  ['I21.A1 I.C.9.e.5 information ', 'Type 1 MI.'],
  // I.C.1.g.1.j and a.
  ['Z86.16 I.C.1.g.1.j information Z09', 'Follow-up after COVID-19, recovered, no symptoms.'],
  ['J40 I.C.1.g.1.a information ', 'COVID-19 bronchitis.'],
  ['J20.8 I.C.1.g.1.a information ', 'COVID-19 with acute bronchitis.'],
  // I.B.2: J40 is not specified as acute or chronic.
  ['J40 I.B.2 information J20.9', 'Acute bronchitis.'],
  // I.C.15.c: from before the pregnancy.
  ['O16.2 I.C.15.c and d warning ', 'Essential hypertension preceding the pregnancy.'],
  // IV.P.
  ['Z00.01 IV.P information Z00.00', 'Physical, chronic hypertension stable, no new findings.'],
];

const SILENT: readonly Case[] = [
  ['E13.9', 'Diabetes, ketosis-prone, monogenic.'],
  ['I10', 'Hypertension. Graves disease.'],
  ['I21.A1', 'Type 2 MI from demand, no plaque rupture.'],
  ['Z09\nZ86.16', 'Follow-up after COVID-19, all symptoms gone.'],
  ['J20.8\nU07.1', 'COVID-19 with acute bronchitis.'],
];

describe('chart/otherwise-coded, what another disease has brought', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('has a code of Z05 for what was suspected of a newborn (I.C.16.b)', async () => {
    const words = 'Liveborn. Suspected heart disease ruled out.';
    assert.deepEqual(await codes('dx/newborn', note(words, 'Z38.00', 'Z03.89')), ['Z03.89']);
    assert.deepEqual(await codes('dx/newborn', note(words, 'Z38.00', 'Z05.0')), []);
  });

  it('has the site of a pain before a chronic pain syndrome that is not treated (I.C.6.b.1.b.ii)', async () => {
    const words = 'Pain in the right hand, evaluated for its cause. Chronic pain syndrome.';
    assert.deepEqual(await codes('dx/order', note(words, 'G89.4', 'M79.641')), ['M79.641']);
    assert.deepEqual(await codes('dx/order', note(words, 'M79.641', 'G89.4')), []);
  });
});
