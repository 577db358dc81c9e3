/** Eyes, organisms and operations where a word of another thing stands by: an eye clinic, a swab that is negative (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.7.b: an eye that was not examined, or a knee's side, tells of no eye.
  ['H54.3 I.C.7.b warning H54.7', 'Visual loss. Did not examine the eyes today.'],
  ['H54.61 I.C.7.b warning H54.7', 'Blindness of unknown cause. Contusion of the left knee.'],
  ['H54.3 I.C.7.b warning H54.7', 'Low vision. Will see the eye doctor for both refraction and pressure.'],
  // I.C.1.e.1.d.
  ['Z22.322 I.C.1.e warning Z22.321', 'MSSA colonization. MRSA negative.'],
  ['Z22.321 I.C.1.e warning Z22.322', 'Nasal carrier of MRSA. No MSSA.'],
  // I.C.19.c.1.
  [
    'S52.502D I.C.19.a and I.C.19.c.1 information S52.502A',
    'Procedure: open reduction of the distal radius, left. EBL 20 mL.',
  ],
  [
    'S42.021D I.C.19.a and I.C.19.c.1 information S42.021A',
    'Right clavicle shaft fracture, plated today after ten days in a sling.',
  ],
  [
    'S62.337D I.C.19.a and I.C.19.c.1 information S62.337A',
    'In the OR we reduced and pinned the fracture of the fifth metacarpal neck.',
  ],
];

const SILENT: readonly Case[] = [
  ['H54.3', 'Blindness, the right and the left eye, category not given.'],
  ['H54.61', 'Visual loss, the cornea on the right is scarred.'],
  ['H54.3', 'Vision loss OU.'],
  ['Z22.322\nZ22.321', 'Carrier of both MRSA and MSSA.'],
  ['Z22.321', 'MSSA colonization. MRSA negative.'],
  ['S42.021D', 'Right clavicle shaft fracture, plated six weeks ago.'],
  ['S52.502D', 'Follow-up after surgery. Procedure: open reduction, left. EBL was 20 mL.'],
  ['S52.502D', 'Operation: ORIF 1/3/2026 under general anesthesia, EBL 20 mL.'],
  ['S52.502A', 'Procedure: open reduction of the distal radius, left. EBL 20 mL.'],
];

describe('chart/otherwise-coded, words that are of something else', () => {
  tellsOf(FOUND, SILENT, otherwise);

  // I.C.2.m.
  it('speaks of the history of the metastasis, and not of that of its primary', async () => {
    assert.deepEqual(
      await otherwise(
        'Breast cancer 2016. A single brain metastasis was resected in 2019.',
        'Z85.3\nZ85.841',
      ),
      ['Z85.841 I.C.2.m warning Z85.89'],
    );
  });
});
