/** What is over and what is still under way by a note, and words that are of something else (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.1.g.1.i and j: an infection that is over is a history.
  ['U07.1 I.C.1.g.1.i and m information ', 'COVID pneumonia in Nov, tested neg since. Well.'],
  ['U07.1 I.C.1.g.1.i and m information ', 'Follow-up exam. Recovered from COVID-19, no sequelae.'],
  // I.C.2.m: as long as treatment is directed to it.
  ['Z85.72 I.C.2.m information ', 'DLBCL, R-CHOP #3 due next week.'],
  ['Z85.3 I.C.2.m information ', 'Breast cancer, mid-treatment; labs only today.'],
  ['Z85.048 I.C.2.m information ', 'Rectal cancer, between cycles, seen for labs.'],
  // I.C.2.e.2, whatever operation has not been done.
  ['Z51.11 I.C.2.e.2 warning Z51.12', 'Pembrolizumab cycle 2 for renal cancer. Nephrectomy not done.'],
  // IV.A.1 and I.C.21.c.14.
  ['K40.90 IV.A.1 and I.C.21.c.14 information ', 'Hernia repair not done because of a new rash at the site.'],
  // I.C.1.a.2.d and f.
  ['Z21 I.C.1.a.2.d and f warning B20', 'AIDS since 2015.'],
];

const SILENT: readonly Case[] = [
  ['U07.1', 'COVID-19, PCR positive today.'],
  ['Z85.72', 'Lymphoma, R-CHOP #6 completed in 2021.'],
  ['Z51.12', 'Pembrolizumab cycle 2 for renal cancer. Nephrectomy not done.'],
  ['Z21', 'HIV infection, asymptomatic. Never AIDS-defining.'],
  ['Z11.4', 'Wants an HIV test, no symptoms. Counselled on PrEP.'],
  ['R92.1', 'Screening mammogram showed calcifications; biopsy today.'],
];

describe('what is over and what goes on', () => {
  tellsOf(FOUND, SILENT, otherwise);

  // Words that notes have for those of titles.
  for (const [code, words] of [
    ['J96.01', 'COVID pneumonia with acute hypoxic resp failure.'],
    ['I63.411', 'Cardioembolic right MCA stroke.'],
    ['M33.12', 'Dermatomyositis with muscle involvement.'],
    ['H81.12', 'Benign positional vertigo, left ear.'],
  ] as const)
    it(`${code} is named: ${words}`, async () => {
      assert.deepEqual(await codes('chart/unsupported-code', note(words, code)), []);
    });

  it('one item for each eye is a bilateral code (I.B.13)', async () => {
    const asked = (words: string) =>
      codes('chart/other-code', note(words, 'H40.1131  Primary open-angle glaucoma, bilateral, mild stage'));
    const right = '1. Primary open-angle glaucoma, right eye, mild stage.';
    assert.deepEqual(await asked(`${right}\n2. Primary open-angle glaucoma, left eye, mild stage.`), []);
    assert.deepEqual(await asked(right), ['H40.1131']);
  });

  it('a side before the plural of an organ is that of another, where both are listed (I.B.13)', async () => {
    const sides = (...listed: string[]) =>
      codes('chart/side-mismatch', note('Renal cell carcinoma R kidney (mets to lungs).', ...listed));
    assert.deepEqual(await sides('C64.1', 'C78.01', 'C78.02'), []);
  });

  it('a transplanted kidney has no side (I.C.2.r)', async () => {
    const words = 'Carcinoma in the transplanted kidney.';
    assert.deepEqual(await codes('dx/side-unspecified', note(words, 'T86.19', 'C80.2', 'C64.9')), []);
    assert.deepEqual(await codes('dx/side-unspecified', note('Carcinoma of the kidney.', 'C64.9')), [
      'C64.9',
    ]);
  });
});
