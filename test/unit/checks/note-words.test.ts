/** What notes and titles say a condition is, by the titles of the Tabular. */
import { deepEqual, ok } from 'node:assert/strict';
import { titlesOf } from '../../../server/src/checks/note-words.ts';
import { soundDiagnosis } from '../../helpers/sound.ts';
import { committedCodebook, on } from '../codebook/sample-pack.ts';

describe('the titles over a diagnosis', () => {
  const set = committedCodebook('icd-10-cm').set('icd-10-cm');
  ok(set);
  const titles = (key: string, from: 'chapter' | 'category') =>
    titlesOf(soundDiagnosis(set, key, on('2026-11-03')), from);

  it('are those of its category and the headers below, or those of its chapter and section too', () => {
    const own = ['Acute pharyngitis', 'Streptococcal pharyngitis'];
    deepEqual(titles('J020', 'category'), own);
    deepEqual(titles('J020', 'chapter'), [
      'Diseases of the respiratory system',
      'Acute upper respiratory infections',
      ...own,
    ]);
  });
});
