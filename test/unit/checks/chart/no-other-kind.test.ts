/** Codes of another kind, of which the note names no kind, or one by a word that is of many diseases (Guidelines I.A.9). */
import assert from 'node:assert/strict';
import { codes, note } from './found.ts';

describe('chart/unsupported-code, kinds that the note has or has not', () => {
  it('asks where the disease is named alone', async () => {
    assert.deepEqual(await codes('chart/unsupported-code', note('Left ovarian cyst.', 'N83.292')), [
      'N83.292',
    ]);
  });

  for (const words of [
    'Simple ovarian cyst on the left.',
    'Left ovarian cyst, seen as a simple ovarian cyst.',
    'Complex ovarian cyst, left.',
    'Benign ovarian cyst, left.',
    'Hemorrhagic ovarian cyst, left.',
  ])
    it(words, async () => {
      assert.deepEqual(await codes('chart/unsupported-code', note(words, 'N83.292')), []);
    });
});
