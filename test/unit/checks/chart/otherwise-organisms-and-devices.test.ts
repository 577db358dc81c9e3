/** Organisms, contacts, devices, sites of bleedings and crises, as notes tell them (Guidelines FY2026; Tabular List; Index). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // Index, Urethritis, gonococcal: A54.01.
  ['N34.1 I.B.2 information ', 'Gonococcal urethritis. NAAT positive for GC, chlamydia neg.'],
  // I.C.21.c.1.
  ['B19.10 I.C.21.c.1 information Z20.5', 'Exposure to hep B, no symptoms, HBsAg negative.'],
  // Neoplasm Table: in situ.
  ['C44.629 I.C.2, the behavior of a neoplasm warning ', 'SCC in situ (Bowen) of the left forearm.'],
  // Tabular, E11.3211 to E11.3293.
  ['E11.3213 I.C.4.a and I.B.13 information ', 'Mild NPDR OU, macular edema left only.'],
  // Tabular, E27.2.
  ['E27.1 I.B.2 information E27.2', 'Addison disease, adrenal crisis with BP 80/50.'],
  // Tabular, G47.411; I61.0 to I61.4; H26.49-.
  ['G47.419 I.A.9.b and I.B.2 information G47.411', 'Narcolepsy with cataplexy on laughing.'],
  ['I61.9 I.A.9.b and I.B.2 information I61.0', 'Left basal ganglia bleed.'],
  ['I61.9 I.A.9.b and I.B.2 information I61.4', 'Hemorrhage in the cerebellar vermis.'],
  ['H26.9 I.A.9.b and I.B.2 information ', 'Posterior capsular opacification, right eye.'],
  // I.C.19.g: what a device has brought is a complication of it.
  ['I82.A11 I.C.19.g and II.G information ', 'PICC associated DVT of the right axillary vein.'],
];

const SILENT: readonly Case[] = [
  ['N34.1', 'Nongonococcal urethritis.'],
  ['B19.10', 'Hepatitis B, HBsAg positive. Husband has hepatitis B too.'],
  ['C44.629', 'Invasive squamous cell carcinoma of the left forearm.'],
  ['E11.3213', 'Mild NPDR with macular edema OU.'],
  ['E27.1', 'Addison disease. Adrenal crisis card renewed.'],
  ['G47.419', 'Narcolepsy, no cataplexy.'],
  ['I61.0', 'Left basal ganglia bleed.'],
  ['I82.A11', 'DVT of the right axillary vein, not catheter related.'],
  ['F17.290', 'Nicotine dependence, e-cigarettes.'],
  ['C78.6', 'Peritoneal carcinomatosis of ovarian cancer.'],
];

describe('organisms and devices', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('eyes of different stages that are coded apart (I.C.7.a.3)', async () => {
    const words = 'Steroid-induced glaucoma, both eyes: OD mild, OS severe.';
    assert.deepEqual(
      await codes('chart/otherwise-coded', note(words, 'H40.61X1', 'H40.62X3', 'T38.0X5A')),
      [],
    );
    assert.deepEqual(await codes('chart/otherwise-coded', note(words, 'H40.63X3', 'T38.0X5A')), ['H40.63X3']);
  });

  for (const [rule, words, ...listed] of [
    ['chart/other-code', 'Nicotine dependence, e-cigarettes.', 'F17.290'],
    ['chart/unsupported-code', 'Pollen rhinitis.', 'J30.1'],
    ['chart/unsupported-code', 'Left peroneal neuropathy at the fibular head.', 'G57.32'],
  ] as const)
    it(`${rule} is silent: ${words}`, async () => {
      assert.deepEqual(await codes(rule, note(words, ...listed)), []);
    });
});
