/** What an injury or a stroke of long ago left, what was suspected and is not there, drugs of one’s own (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, codes, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.B.10: there is no limit of time on when a sequela code is used.
  [
    'M21.371 I.B.10 and I.C.19.a information ',
    'Foot drop dating from a sciatic nerve injury in a 1999 crash, years ago.',
  ],
  ['M24.541 I.B.10 and I.C.19.a information ', 'Stiff right hand since a crush injury twenty years back.'],
  // I.C.21.c.6.
  ['O42.913 I.C.21.c.6 information Z03.71', 'Thought her waters broke. Ferning negative.'],
  // I.C.20.a.7.
  ['W22.8XXA I.C.20.a.7 information ', 'Lost footing on the curb, fell, and the scalp struck the lamp post.'],
  // I.C.19.e.5.b.iii.
  [
    'T44.7X5A I.C.19.e.5.b.iii warning T44.7X1A',
    'Metoprolol as prescribed, plus capsules bought online: the mix slowed the pulse.',
  ],
  // I.C.4.a.1.b.
  ['E11.9 I.C.4.a warning E11.A', 'Type 2 diabetes remitted after the bypass.'],
];

const SILENT: readonly Case[] = [
  ['M21.371', 'Foot drop since the peroneal nerve was cut in surgery years ago.'],
  ['M21.371\nS74.01XS', 'Foot drop dating from a sciatic nerve injury in a 1999 crash, years ago.'],
  ['Z86.73', 'Stroke fourteen years back, no deficit left.'],
  ['O42.913', 'Thought her waters broke. Ferning positive, rupture confirmed.'],
  ['O44.02', 'Previa suspected in May and confirmed today.'],
  ['E11.9', 'Type 2 diabetes, controlled after the bypass.'],
];

describe('chart/otherwise-coded, long ago and excluded', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('poa/by-note, newborns', () => {
  // Appendix I, perinatal: exposure to streptococcus B in the vaginal canal.
  it('were admitted after the birth', async () => {
    const stay = (words: string, poa: string) =>
      dischargeText({
        note: `[hospital course]\n${words}`,
        diagnoses: `principal: Z38.00\nA: P36.0 POA ${poa}`,
      });
    const birth = 'Sepsis of the newborn due to group B streptococcus met in the birth canal.';
    assert.deepEqual(await codes('poa/by-note', stay(birth, 'N')), ['P36.0']);
    assert.deepEqual(await codes('poa/by-note', stay(birth, 'Y')), []);
  });
});
