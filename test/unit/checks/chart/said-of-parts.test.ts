/** What a part of a sentence says of a disease that it names: denied, doubted, of another time (Guidelines FY2026 IV.H, IV.I, IV.J). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

const missing = async (words: string): Promise<(string | undefined)[]> =>
  (await findingsOf('chart/uncoded-diagnosis', note(words, 'M10.9'))).map(({ code }) => code);

describe('chart/uncoded-diagnosis, what is said of a part of a sentence', () => {
  for (const [code, words] of [
    ['E03.9', 'Gout. Hypothyroidism on levothyroxine.'],
    ['L03.116', 'Gout. Cellulitis of the left lower leg in 2026.'],
  ] as const)
    it(`leads to ${code}: ${words}`, async () => {
      assert.deepEqual(await missing(words), [code]);
    });

  for (const words of [
    'Gout. Never hypothyroidism.',
    'Gout, it is not due to hypothyroidism.',
    'Gout. Consider hypothyroidism.',
    'Gout. No alcohol use, abuse or intoxication.',
    'Gout. No perforation, abscess, gangrene or peritonitis.',
    'Gout without tophi, abscess, gangrene, or bleeding.',
    'Gout. The heat stays under the pad.',
    'Gout. Cellulitis of the left lower leg three weeks ago.',
    'Gout. Cellulitis of the left lower leg last winter.',
    'Gout. Cellulitis of the left lower leg in 2025.',
  ])
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await missing(words), []);
    });
});
