/** Diseases that a note names for a vaccine, as a topic of advice, or for where another came from (Guidelines III and IV.J: what coexists and is treated). */
import assert from 'node:assert/strict';
import { codes, note } from './found.ts';

const uncoded = (words: string, listed: string) => codes('chart/uncoded-diagnosis', note(words, listed));

describe('chart/uncoded-diagnosis, what is named for care', () => {
  for (const words of [
    'Hypertension. Vaccines given today after discussion: MMR, varicella, hepatitis A.',
    'Hypertension. Immunizations today: hepatitis A, influenza.',
    'Hypertension. Flu and COVID vaccine in fall.',
    'Hypertension. No live vaccines; influenza and COVID in fall.',
    'Hypertension. Malaria, food and water safety, altitude and insurance reviewed.',
    'Hypertension. Counseled on food and water safety, typhoid, malaria, dengue.',
    'Hypertension, with the source of the embolus by the neurologist.',
  ])
    it(`is none: ${words}`, async () => {
      assert.deepEqual(await uncoded(words, 'I10'), []);
    });

  for (const [words, code] of [
    ['Hypertension. Has influenza A, in bed since Monday.', 'J11.1'],
    ['Hypertension. Hepatitis A.', 'B15.9'],
    ['Hypertension. Malaria, treated with artesunate.', 'B54'],
    ['Hypertension. Cause of the anemia is GI bleeding.', 'K92.2'],
  ] as const)
    it(`is there: ${words}`, async () => {
      assert.deepEqual(await uncoded(words, 'I10'), [code]);
    });

  it('pain of a hand is none of a leg, to which the Index leads by their category', async () => {
    assert.deepEqual(await uncoded('Rheumatoid arthritis. Hand pain.', 'M06.9'), []);
  });
});

describe('words of titles', () => {
  it('that a note has by names: the medical condition, the rheumatoid factor', async () => {
    const sleepless = 'Insomnia due to rheumatoid arthritis pain.';
    assert.deepEqual(await codes('chart/unsupported-code', note(sleepless, 'G47.01')), []);
    const arthritis = 'Seropositive rheumatoid arthritis of multiple sites without organ involvement.';
    assert.deepEqual(await codes('chart/unsupported-code', note(arthritis, 'M05.79')), []);
  });

  it('of which the status is not known say nothing', async () => {
    const words = 'Rheumatoid arthritis, seropositive status not in our records.';
    assert.deepEqual(await codes('chart/otherwise-coded', note(words, 'M06.9')), []);
  });
});
