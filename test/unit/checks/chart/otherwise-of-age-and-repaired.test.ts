/** Ages at delivery, what was repaired beside a syndrome, new findings, eschar and old sprains, by the words of notes (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['Z34.02 I.C.15.b.2 information ', 'First baby; will be 41 when due in July.'],
  ['Z34.02 I.C.15.b.2 information ', 'AMA, otherwise well.'],
  ['S93.401A I.C.13.b warning ', 'Chronic lateral instability of the right ankle, old ligament injury.'],
  ['N61.0 I.C.15.a.1 and o.2 information ', 'Mastitis, 12 d after cesarean.'],
  ['Z23 I.C.21.c.2 information ', 'Travel talk. Shot at the health dept next week; nothing given here.'],
  ['Z00.00 IV.P information Z00.01', 'Annual exam. New: hypertension stage 2.'],
  ['Y93.62 I.B.2 information ', 'Tackled at his college football practice.'],
];

const SILENT: readonly Case[] = [
  ['Z34.02', 'First baby, 24 years old, well.'],
  ['S93.401A', 'Acute sprain of the right ankle, no chronic instability.'],
  ['Y93.61', 'Tackled at his college football practice.'],
];

describe('ages at delivery, repairs beside a syndrome and old sprains', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('what was corrected beside a syndrome is history, and the syndrome is there (I.C.17)', async () => {
    const words = 'Down syndrome (trisomy 21). S/p AV canal repair at 5 months, normal study.';
    assert.deepEqual(await saidOf(note(words, 'Q90.9', 'Z87.74')), []);
  });

  it('a wound of which nothing can be seen is unstageable (I.C.12.a.2)', async () => {
    const words = 'Pressure injury L heel: leathery cap, nothing of the bed can be seen.';

    assert.deepEqual(await saidOf(note(words, 'L89.623')), ['L89.623 I.C.12.a.1 to a.3 information L89.620']);
  });
});
