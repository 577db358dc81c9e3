import { deepEqual, equal } from 'node:assert/strict';
import { conceptBytes } from '../../../codesets/pack/concepts.ts';
import { packedConcepts } from '../../../server/src/codebook/packed-concepts.ts';

describe('packed concepts', () => {
  // edema, fracture, stone
  const section = conceptBytes(['stones', 'edema', 'fracture', 'oedema', 'stone']);

  it('are those of the words', () => {
    deepEqual(packedConcepts(section, 5), Uint32Array.of(2, 0, 1, 0, 2));
  });

  it('are none where there are more or fewer than words, or some that cannot be', () => {
    equal(packedConcepts(section, 4), undefined);
    equal(packedConcepts(section, 6), undefined);
    equal(packedConcepts(new Uint8Array(0), 5), undefined);
    // As steps: 1 above zero, then 5 above that; 1 below zero.
    equal(packedConcepts(Uint8Array.of(2, 10), 2), undefined);
    equal(packedConcepts(Uint8Array.of(1), 1), undefined);
  });
});
