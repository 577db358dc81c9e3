/** Hazards that people are exposed to, what is after a delivery, radiation, burns inside and outside (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.1.
  ['Z20.89 I.C.21.c.1 warning Z77.090', 'Asbestos exposure in the shipyard for 20 years.'],
  ['Z20.828 I.C.21.c.1 warning Z77.123', 'Radon found high in the basement, exposed for years.'],
  ['T58.91XA I.C.21.c.1 and I.C.21.c.6 information ', 'Alarm went off, exposed; no symptoms, no poisoning.'],
  // I.C.2.e.2.
  ['C61 I.C.2.e.2 information ', 'Prostate cancer, daily linac session 21 of 28.'],
  ['C50.912 I.C.2.e.2 information ', 'Left breast cancer, fraction 5/16 delivered.'],
  // I.C.21.c.11 and c.14.
  ['Z71.83 I.C.21.c.11 and c.14 information Z31.5', 'Genetic counseling as they hope to conceive next year.'],
  // I.C.15.a.3 and o.1.
  ['O24.012 I.C.15.a.3 and o.1 information ', 'Type 1 diabetes, 3 weeks postpartum.'],
  ['O24.012 I.C.15.a.3 and o.1 information ', 'Type 1 diabetes. Delivered three weeks ago.'],
];

const SILENT: readonly Case[] = [
  ['Z77.090', 'Asbestos exposure in the shipyard.'],
  ['Z20.822', 'Exposed to COVID-19; mold in the home.'],
  ['T56.0X1A', 'Lead poisoning after exposure to paint dust, colic.'],
  ['C61', 'Prostate cancer, finished radiation last year.'],
  ['C61', 'Prostate cancer, radiation simulation next week.'],
  ['C61\nZ51.0', 'Prostate cancer, daily linac session 21 of 28.'],
  ['Z71.83', 'Genetic counseling for her own risk, done with childbearing.'],
  ['O24.012', 'Type 1 diabetes, 20 weeks pregnant. Thyroiditis 3 weeks postpartum with the first child.'],
];

describe('chart/otherwise-coded, exposed and delivered', () => {
  tellsOf(FOUND, SILENT, otherwise);

  // I.C.19.d.1.b: the circumstances of the encounter govern.
  it('has the burn first that the encounter is for', async () => {
    const words = 'Came in for a burned airway, intubated. Also a small burn of the right forearm.';
    assert.deepEqual(await otherwise(words, 'T22.211A\nT27.3XXA'), ['T27.3XXA I.C.19.d.1.b information ']);
    assert.deepEqual(await otherwise(words, 'T27.3XXA\nT22.211A'), []);
  });

  // I.C.12.a.3.
  it('knows a decub', async () => {
    const words = 'Sacral decub, stage III.';
    assert.equal((await otherwise(words, 'L89.152')).length, 1);
    assert.equal((await otherwise(words, 'L89.153')).length, 0);
  });
});
