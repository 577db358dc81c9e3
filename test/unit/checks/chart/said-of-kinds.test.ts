/** Names of kinds that titles write otherwise, and tests that found nothing (Guidelines FY2026 I.B.2, I.C.10.c, I.C.4.a). */
import assert from 'node:assert/strict';
import { codes, note, otherwise, tellsOf } from './found.ts';

describe('chart/otherwise-coded, an influenza of an identified virus (I.C.10.c)', () => {
  tellsOf(
    [
      ['J11.1 I.C.10.c warning J10.1', 'Flu swab A positive. High fever, aches.'],
      ['J11.1 I.C.10.c warning J10.1', 'Rapid flu test positive for B, fever.'],
      ['J11.1 I.C.10.c warning J10.1', 'Flu PCR: A detected. Fever.'],
    ],
    [
      ['J11.1', 'Flu, no swab. A fever of 39.'],
      ['J11.1', 'Influenza by the season. Flu test pending. A cough.'],
      ['E11.9', 'Type 2 diabetes. Retinopathy screen normal.'],
    ],
    otherwise,
  );
});

describe('chart/unsupported-code, kinds in the words of notes', () => {
  for (const [code, words] of [
    ['A04.71', 'C diff, recurrent. Fidaxomicin for ten days.'],
    // The title says both small and large intestine.
    ['K50.813', "Crohn's of ileum and colon with fistula."],
    // An organism that has no code of its own goes by its name.
    ['B96.89', 'Cellulitis after a cat scratch, Pasteurella cultured.'],
  ] as const)
    it(`${code} is named: ${words}`, async () => {
      assert.deepEqual(await codes('chart/unsupported-code', note(words, code)), []);
    });
  it('a large bowel alone is not both', async () => {
    assert.deepEqual(await codes('chart/other-code', note("Crohn's of the colon with fistula.", 'K50.813')), [
      'K50.813',
    ]);
  });
});
