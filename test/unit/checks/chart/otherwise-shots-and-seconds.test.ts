/** Infections of shots, second infarctions, short courses, former metastases, and what never came (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.1.d.5.a.
  ['L03.114 I.C.1.d.5.a information ', 'Cellulitis, infection following an influenza shot.'],
  ['L02.413 I.C.1.d.5.a information ', 'Abscess right upper arm where the B12 injection was given.'],
  ['A41.50 I.C.1.d.5.a information ', 'Gram negative sepsis caused by a contaminated platelet transfusion.'],
  // I.C.9.e.4.
  ['I21.02 I.C.9.e.4 information ', 'Anterior STEMI of the LAD now; NSTEMI 2 weeks ago.'],
  ['I21.4 I.C.9.e.4 information ', 'New NSTEMI, 10 days after his inferior STEMI.'],
  // I.C.21.c.3.
  ['Z79.891 I.C.21.c.3 warning ', 'Tibial fracture. Oxycodone, 12 tablets for the acute pain.'],
  ['Z79.52 I.C.21.c.3 warning ', 'Poison ivy. Medrol dosepak.'],
  ['Z79.899 I.C.21.c.3 information ', 'Cystitis, phenazopyridine for two days.'],
  // I.C.2.m.
  [
    'Z85.05 I.C.2.m information Z85.89',
    'History of lung cancer. Liver metastasis resected in 2020, no recurrence.',
  ],
  ['Z85.05 I.C.2.m warning Z85.89', 'Breast cancer 2014. Secondary liver tumor ablated in 2017.'],
  // I.C.16.a.5.
  ['P37.5 I.C.16.a.5 warning ', 'Oral thrush, acquired at home after discharge.'],
  // I.C.4.a.6.
  ['E13.65 I.C.4.a.6 warning E09.65', 'Diabetes from long-term prednisone, hyperglycemia.'],
  ['E11.65 I.C.4.a.6 warning E09.65', 'Diabetes with hyperglycemia, induced by quetiapine.'],
  // I.C.20.j.3.
  ['Y38.9X2A I.C.20.j.3 warning ', 'Shrapnel wound from the terrorist bombing this morning.'],
  // I.B.11.
  ['I71.30 I.B.11 warning ', 'Aortic aneurysm with impending rupture, 6 cm.'],
  ['K35.32 I.B.11 warning ', 'Appendicitis with impending rupture, intact at operation.'],
  ['O60.02 I.B.11 warning ', 'Threatened premature labor at 24w0d.'],
];

const SILENT: readonly Case[] = [
  ['L03.114', 'Cellulitis after a cat bite. Had a flu vaccine on the right in October.'],
  ['L02.413', 'Abscess of the arm; injection drug use.'],
  ['I21.4', 'NSTEMI 10 days ago, still symptomatic.'],
  ['I21.4', 'New NSTEMI; infarction in 2019.'],
  ['Z79.891', 'Chronic back pain on long-term oxycodone.'],
  ['Z85.05', 'History of hepatocellular carcinoma. No liver metastasis.'],
  ['P23.9', 'Pneumonia of the newborn, not documented as congenital or community acquired.'],
  ['E11.65', 'Type 2 diabetes worsened by prednisone, hyperglycemia.'],
  ['I71.30', 'Ruptured aortic aneurysm.'],
  // I.C.1.g.1.e: the case is another person.
  ['Z20.822', 'Lives with a confirmed covid case. Well.'],
];

describe('what came of shots, second ones, and what never came', () => {
  tellsOf(FOUND, SILENT, otherwise);
  it('a wound that is compared in its words is no infection of care', async () => {
    assert.deepEqual(
      await codes('chart/otherwise-coded', note('Cellulitis after a scratch.', 'L03.114')),
      [],
    );
  });
});
