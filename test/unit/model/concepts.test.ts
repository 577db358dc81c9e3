import { deepEqual } from 'node:assert/strict';
import { conceptNumbers } from '../../../server/src/model/concepts.ts';

describe('the concepts of words', () => {
  it('are one for the numbers and spellings of a word, in the order of their keys', () => {
    const words = ['stones', 'edema', 'fracture', 'oedema', 'stone', 'fractures'];
    // edema, fracture, stone
    deepEqual([...conceptNumbers(words)], [2, 0, 1, 0, 2, 1]);
  });
});
