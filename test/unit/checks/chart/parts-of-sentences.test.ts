/** What the parts of a sentence tell of a disease: that it is there now, or past, denied, asked or another's (Guidelines IV.J). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

/** The codes that the words lead to beside a code that is for none of them. */
const missing = async (words: string, listed = 'I10'): Promise<string[]> =>
  (await findingsOf('chart/uncoded-diagnosis', note(words, listed))).map(({ code }) => `${code}`);

describe('a disease in a part of a sentence', () => {
  for (const [words, code, listed] of [
    ['Hypertension. Extensive oral thrush in 2026.', 'B37.0'],
    ['Hypertension. Extensive oral thrush, 2026.', 'B37.0'],
    ['Extensive oral thrush or candidiasis of the mouth.', 'B37.9'],
    ['Hypertension without headache, extensive oral thrush.', 'B37.0'],
    // What a disease is of has its own code, and what is no disease tells of it (D63.1 beside N18.-).
    ['Anemia of chronic kidney disease.', 'D63.1', 'N18.4'],
    ['Hypertension. Flare of gout.', 'M10.9'],
    // What is told behind the colon names no site.
    ['Hypertension. Gout without tophi, idiopathic, right foot: flare last month.', 'M10.071'],
    ['Hypertension. Acute cholecystitis, still active: guarding, no stones.', 'K81.0'],
    ['Hypertension. Generalized anxiety disorder and its antibodies.', 'F41.1'],
    ['Hypertension. Internal hemorrhoids, treated today.', 'K64.8'],
    ['Hypertension. Acute respiratory failure, which was treated.', 'J96.00'],
    ['Hypertension. Extensive oral thrush (candida).', 'B37.0'],
    ['Hypertension. Colonoscopy for rectal bleeding shows ulcerative colitis.', 'K51.90'],
    ['Hypertension. Threatened abortion.', 'O20.0'],
    ['Hypertension. His gout acted up last week.', 'M10.9'],
    ['Hypertension. She also asked about her insomnia; trazodone begun.', 'G47.00'],
    ['Bleeding of a gastric ulcer.', 'K25.4', 'K92.2'],
    // Of nine words: one more is a sentence.
    ['Hypertension. Far Eastern Russian tick-borne spring-summer virus encephalitis.', 'A84.0'],
  ] as const)
    it(`is there: ${words}`, async () => {
      assert.deepEqual(await missing(words, listed), [code]);
    });

  it('is none in the letters of the slit lamp examination', async () => {
    const eyes = (words: string) =>
      `chart: office visit\ndate of service: 2026-11-03\n\n[note]\nCC: blurry OS.\n${words}\nA/P: hypertension, stable.\n\n[diagnoses]\nI10\n`;
    const found = async (words: string) =>
      (await findingsOf('chart/uncoded-diagnosis', eyes(words))).map(({ code }) => `${code}`);
    assert.deepEqual(await found('SLE: OD PCIOL clear. OS cortex clear, no PSC.'), []);
    assert.deepEqual(await found('SLE OD clear lens.'), []);
    assert.deepEqual(await missing('Hypertension. SLE, on hydroxychloroquine.'), ['M32.9']);
  });

  it('is no other one for how it goes', async () => {
    assert.deepEqual(await missing('Exacerbation of eosinophilic asthma.', 'J82.83'), []);
  });

  for (const words of [
    'Hypertension. Extensive oral thrush in 2019.',
    'Hypertension. Long-standing oral thrush in 2019.',
    'Hypertension. Long-standing oral thrush three weeks ago.',
    'Hypertension. Long-standing oral thrush last year.',
    'Hypertension. The infection is deep.',
    'Hypertension. Extensive oral thrush, 2025.',
    'Hypertension. Extensive oral thrush last winter.',
    'Hypertension. Suspected hypothyroidism of long standing.',
    'Hypertension. Consider extensive oral thrush.',
    'Extensive oral thrush never confirmed.',
    'Hypertension not due to hyperaldosteronism.',
    'Hypertension. Extensive oral thrush?',
    'Extensive oral thrush did not occur.',
    'Denies fever, extensive oral thrush or gout.',
    'Hypertension without headache, extensive oral thrush or candidiasis.',
    'Hypertension. Never oral thrush.',
    'Hypertension. Her mother mentioned gout in the family.',
    'Hypertension. Far Eastern Russian Siberian tick-borne spring-summer encephalitis virus strain.',
    'Hypertension, extensive oral thrush, resolved.',
    // What the blood is tested for.
    'Hypertension. GAD and IA-2 antibodies positive twice.',
    'Hypertension. GAD65 or insulin autoantibodies low.',
    'Hypertension. Chronic hepatitis C antibodies stay.',
    'Hypertension. Varicella IgG high, measles titer low.',
    // What is looked for, and what was done with months ago.
    'Hypertension. Endoscopy for varices.',
    'Hypertension. Colonoscopy for polyps, biopsy for celiac disease.',
    'Hypertension (heavy hemorrhoidal bleeding, treated in May).',
    'Hypertension; internal hemorrhoids, banded last spring.',
    // I.B.11: what is impending and does not occur.
    'Hypertension, with impending acute respiratory failure which was averted.',
    'Hypertension. Threatened acute respiratory failure, now better.',
    'Hypertension. Acute respiratory failure was averted.',
    // The wound of an operation, and a name that goes on behind a parenthesis.
    'Hypertension. The hernia wound is clean.',
    'Hypertension. The cesarean incision and the appendectomy wound are dry.',
    'Hypertension. Papillary cancer of ectopic (lingual) tissue.',
  ])
    it(`is not there: ${words}`, async () => {
      assert.deepEqual(await missing(words), []);
    });

  it('is none by a word that is written like its abbreviation', async () => {
    assert.deepEqual(await missing('Callus of the foot on the pad.', 'L84'), []);
  });
});
