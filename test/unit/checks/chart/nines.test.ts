/** The burned surface by the rule of nines: head 9, arms 9 each, legs 18 each, front and back 18 each (Guidelines I.C.19.d.6). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

/** How much of the surface is told, as `that is 18%`. */
const told = async (text: string): Promise<string[]> =>
  (await findingsOf('chart/otherwise-coded', text)).flatMap(
    ({ at, severity, message }) => `${at} ${severity} ${/rule of nines (.*%)/.exec(message)?.[1]}`,
  );

describe('chart/otherwise-coded, the rule of nines', () => {
  for (const [expected, words, ...diagnoses] of [
    ['T31.10 information that is 9%', 'Burn of the entire head and neck.', 'T31.10'],
    ['T31.10 information that is 9%', 'Burn of the entire right arm.', 'T31.10'],
    ['T31.0 information that is 36%', 'Burns of the entire back and the entire left leg.', 'T31.0'],
    ['T31.10 information that is 36%', 'Burns of both legs entirely.', 'T31.10'],
    // The burns that are coded are of the regions of the note.
    ['T31.20 information that is 18%', 'Burn of the entire anterior trunk.', 'T31.20', 'T21.23XA'],
    // Whatever else is burned, the region alone is more.
    [
      'T31.0 information that alone is 18%',
      'Burns of the entire back and the right thigh.',
      'T31.0',
      'T24.211A',
    ],
  ] as const)
    it(`${expected}: ${words}`, async () => {
      assert.deepEqual(await told(note(words, ...diagnoses)), [expected]);
    });

  for (const [words, ...diagnoses] of [
    ['Burn of the entire right arm.', 'T31.0'],
    ['Burn of the entire head and neck.', 'T31.0'],
    ['Burns of the entire back and the entire left leg.', 'T31.30'],
    ['Burn of the entire back. No burn of the entire left leg.', 'T31.10'],
    ['Burn of the right thigh.', 'T31.10'],
    ['Burn of the entire back, 25% of the surface with the arm.', 'T31.20'],
    // The other region may make up the rest, and need not.
    ['Burns of the entire back and the right thigh.', 'T31.20', 'T24.211A'],
    ['Burns of the entire back and the right thigh.', 'T31.10', 'T24.211A'],
    // The extent alone says how much of the surface is burned.
    ['Burn of the entire right leg.', 'T24.391A'],
  ] as const)
    it(`${diagnoses.join(', ')} is right: ${words}`, async () => {
      assert.deepEqual(await told(note(words, ...diagnoses)), []);
    });

  it('is that of adults: children have larger heads and shorter legs', async () => {
    const text = note('Burn of the entire back.', 'T31.0');
    const born = (day: string) => told(text.replace('birth date: 1960-05-17', day));
    const found = ['T31.0 information that is 18%'];
    assert.deepEqual(await born('birth date: 2011-11-03'), found, 'of 15 years');
    assert.deepEqual(await born('birth date: 2011-11-04'), [], 'a day younger');
    assert.deepEqual(await born('sex: F'), found, 'of an age that is not told');
  });
});
