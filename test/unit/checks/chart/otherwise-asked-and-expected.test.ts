/** Tests because of symptoms, donors who are asked, expected pain, routine advice, lactation, sepsis of ulcers (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.5.
  ['Z12.5 I.C.21.c.5 information ', 'PSA ordered because of nocturia.'],
  ['Z13.820 I.C.21.c.5 information ', 'DXA requested because of back pain after a lift.'],
  ['Z12.4 I.C.21.c.5 information ', 'Pap smear obtained because of spotting after intercourse.'],
  // I.C.21.c.9 and c.13.
  ['Z52.4 I.C.21.c.9 and c.13 information Z00.5', 'Potential kidney donor, being evaluated for his sister.'],
  // I.C.6.b.3.
  ['G89.18 I.C.6.b.3 information ', 'Day 1 after the operation. The pain was what is expected.'],
  ['G89.18 I.C.6.b.3 information ', 'Day 1 after cesarean: ordinary pain of the incision.'],
  // I.C.21.c.10.
  ['Z71.85 I.C.21.c.10 warning ', 'Flu shot today, told about a sore arm.'],
  // I.C.21.c.11.
  ['Z39.1 I.C.21.c.11 information Z39.2', 'Routine postpartum check at 6 weeks, no complaints.'],
  ['Z39.1 I.C.21.c.11 information Z39.2', 'Routine postpartum check, bottle feeding.'],
  ['Z39.2 I.C.21.c.11 information Z39.1', 'Here for help with breastfeeding three weeks after the birth.'],
  // I.C.2: each metastasis is coded.
  ['C80.1 I.C.2 and I.C.2.j warning ', 'Metastases to the liver, primary unknown.'],
];
const SILENT: readonly Case[] = [
  ['Z13.820', 'DXA at 65 because of her age and a fracture of her mother.'],
  ['Z52.4', 'Kidney donor, left nephrectomy done today for his sister.'],
  ['G89.18', 'Day 1 after the operation. Pain was worse than expected, pump needed.'],
  ['Z39.2', 'Routine postpartum check at six weeks, asks about breastfeeding.'],
  ['C80.1\nC78.7', 'Metastases to the liver, primary unknown.'],
];

describe('chart/otherwise-coded, asked and expected', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('puts the sepsis before the ulcer that it comes from (I.C.1.d.4)', async () => {
    const stay = (words: string) =>
      noteText({
        note: `[hospital course]\n${words}`,
        diagnoses: 'principal: L89.154 POA Y\nA41.9 POA Y',
      }).replace('office visit', 'discharge summary');
    assert.deepEqual(await saidOf(stay('Sepsis due to an infected stage 4 sacral ulcer, both on arrival.')), [
      'A41.9 I.C.1.d.4 information ',
    ]);
    assert.deepEqual(await saidOf(stay('Stage 4 sacral ulcer, debrided. Sepsis of the lung later.')), []);
  });
});
