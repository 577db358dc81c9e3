/** Records that do not tell whether a condition was there on admission (Official Guidelines FY2026, appendix I: U). */
import assert from 'node:assert/strict';
import { told } from './found.ts';

const OTHER = 'principal: I50.33 POA Y';

describe('poa/by-note, nothing that tells whether it was there', () => {
  for (const note of [
    'Pressure ulcer of the left heel, stage 2; nothing in the record tells whether the ulcer was there at admission.',
    'Stage 2 pressure ulcer of the left heel. No one wrote down whether the ulcer was present on admission.',
    'Stage 2 pressure ulcer of the left heel. The chart leaves open whether the ulcer was present when she came.',
  ])
    it(note, async () => {
      assert.deepEqual(await told(note, OTHER, 'A: L89.622 POA Y'), ['L89.622 U warning']);
      assert.deepEqual(await told(note, OTHER, 'A: L89.622 POA U'), []);
    });

  it('is silent where the record tells', async () => {
    const note = 'Stage 2 pressure ulcer of the left heel, present on admission; nothing else was found.';
    assert.deepEqual(await told(note, OTHER, 'A: L89.622 POA Y'), []);
  });
});
