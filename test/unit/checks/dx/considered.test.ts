/** What a provider considers is uncertain (Guidelines IV.H), unless it is known elsewhere or is no disease. */
import assert from 'node:assert/strict';
import { codes, note } from '../chart/found.ts';

describe('dx/uncertain-outpatient, what is considered', () => {
  for (const [code, words, expected] of [
    ['N80.9', 'Pelvic pain. Consider endometriosis.', ['N80.9']],
    ['N80.9', 'Endometriosis. Consider laparoscopy for the endometriosis.', []],
    ['I50.9', 'Consider increasing the diuretic for heart failure.', []],
    ['I10', 'Consider a second drug for hypertension.', []],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await codes('dx/uncertain-outpatient', note(words, code)), expected);
    });
});
