/** Levels of the cord, beams, sudden losses and joints of neuropathy, as notes tell them (Guidelines FY2026; Tabular List; Index). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.B.8, the chronic form told first.
  ['J32.0 I.B.8 warning ', 'Maxillary sinusitis, chronic with acute flare on top.'],
  // Tabular, G82.51 to G82.54.
  ['G82.50 I.B.2 information G82.53', 'Quadriplegia C5-7 complete since 2019.'],
  ['G82.50 I.B.2 information G82.52', 'C4 tetraplegia, ASIA C.'],
  ['G82.53 I.B.2 information G82.54', 'Tetraplegia C6, incomplete.'],
  // I.C.2.e.2.
  ['C61 I.C.2.e.2 information ', 'Prostate cancer, XRT fraction 12 of 39 given today.'],
  // Tabular, D61.810.
  ['D61.818 I.A.9.b and I.B.2 information D61.810', 'Pancytopenia due to antineoplastic chemo.'],
  // Index, Charcot's joint, diabetic: E--.610.
  ['E11.40 I.A.15 information E11.610', 'T2DM, Charcot foot on the left, total contact cast.'],
  // Tabular, H91.2-.
  ['H90.41 I.B.2 information H91.21', 'Sudden sensorineural hearing loss, right ear.'],
  // Tabular, I42.7.
  ['I42.9 I.B.2 and I.C.19.e.5.a information I42.7', 'Chemo-induced (anthracycline) cardiomyopathy.'],
  // Tabular, I83.0-.
  ['I83.812 I.B.9 information ', 'Varicose ulcer of the left ankle.'],
  // Tabular, Z91.52.
  ['R45.88 I.C.21.c.4 information Z91.52', 'Past nonsuicidal self-injury, scars healed.'],
];

const SILENT: readonly Case[] = [
  ['J32.0', 'Chronic maxillary sinusitis, no acute flare.'],
  ['G82.53', 'Quadriplegia C5-7 complete since 2019.'],
  ['G82.54', 'Tetraplegia C6, incomplete.'],
  ['C61', 'Prostate cancer, radiation oncology consult today.'],
  ['D61.818', 'Pancytopenia, cause not known.'],
  ['E11.610', 'T2DM with neuropathy, Charcot foot on the left.'],
  ['E11.42', 'T2DM polyneuropathy. Charcot joint ruled out by MRI.'],
  ['H90.41', 'Gradual sensorineural hearing loss, right ear.'],
  ['I83.812', 'Painful varicose veins of the left leg, no ulcer.'],
  ['R45.88', 'New nonsuicidal self-injury last night, as in the past.'],
];

describe('levels and beams', () => {
  tellsOf(FOUND, SILENT, otherwise);

  // I.C.2.l.4: what the malignancy has brought, where it alone is treated.
  it('SIADH of a cancer that is not treated comes first', async () => {
    const words = 'Hyponatremia from SIADH due to small cell lung ca LUL, on no therapy now.';
    assert.deepEqual(await codes('dx/order', note(words, 'C34.12', 'E22.2')), ['E22.2']);
  });

  for (const [rule, words, ...listed] of [
    // Excludes1 at E87.1.
    ['chart/uncoded-diagnosis', 'Hyponatremia from SIADH.', 'E22.2'],
    ['chart/uncoded-diagnosis', 'Dysphagia left over from the stroke.', 'R13.12'],
    ['chart/unsupported-code', 'Sepsis, B. fragilis.', 'A41.4'],
    ['chart/unsupported-code', 'Dislodged gastrostomy tube, replaced.', 'K94.23'],
    ['chart/unsupported-code', 'Anthracycline cardiomyopathy, drug induced.', 'I42.7'],
  ] as const)
    it(`${rule} is silent: ${words}`, async () => {
      assert.deepEqual(await codes(rule, note(words, ...listed)), []);
    });
});
