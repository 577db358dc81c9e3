/** Injuries that are past their treatment, in the words of therapists and visits (Guidelines I.C.19.a); M84.4 beside osteoporosis (I.C.13.d.2). */
import assert from 'node:assert/strict';
import { codes, note } from '../chart/found.ts';

describe('dx/encounter-character, the phase in other words', () => {
  for (const [code, words] of [
    ['S06.0X0A', 'Concussion three weeks ago, recheck, headache gone.'],
    ['S13.4XXA', 'Whiplash, fifth therapy session.'],
    ['T21.22XA', 'Second degree burn of the abdominal wall ten days ago, last dressing change.'],
    ['S46.011A', 'Strain of the right rotator cuff, now in the recovery phase.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await codes('dx/encounter-character', note(words, code)), [code]);
    });
  for (const [code, words] of [
    ['S13.4XXA', 'Whiplash three weeks ago, first seen today, collar started.'],
    ['S46.011D', 'Strain of the right rotator cuff, now in the recovery phase.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await codes('dx/encounter-character', note(words, code)), []);
    });
});

describe('dx/contradiction, a pathological fracture beside osteoporosis', () => {
  it('asks for M80', async () => {
    const words = 'Osteoporosis; vertebral fracture after lifting a bag.';
    assert.deepEqual(await codes('dx/contradiction', note(words, 'M84.48XA', 'M81.0')), ['M84.48XA']);
    assert.deepEqual(await codes('dx/contradiction', note(words, 'M84.48XD', 'M81.0')), []);
  });
});
