/** A condition of both sides of which one is treated first, and what is borderline (Guidelines I.B.13 and I.B.17). */
import assert from 'node:assert/strict';
import { codes, note } from './found.ts';

const BOTH: readonly (readonly [code: string, words: string])[] = [
  ['G56.01', 'Bilateral carpal tunnel syndrome. Release of the right carpal tunnel today, the left in July.'],
  ['H25.11', 'Bilateral nuclear cataracts. Phaco of the right nuclear cataract today.'],
  [
    'M16.11',
    'Both hips have primary osteoarthritis. Osteoarthritis of the right hip: replacement is planned.',
  ],
];
const ONE: readonly (readonly [code: string, words: string])[] = [
  [
    'G56.02',
    'Bilateral carpal tunnel syndrome, right released in March and symptom free. Left release today.',
  ],
  ['H25.12', 'Bilateral nuclear cataracts. Right removed in May. Today left phaco with IOL.'],
  ['G56.01', 'Right carpal tunnel syndrome, release today. Left hand normal.'],
];

describe('chart/side-mismatch, one side after the other', () => {
  for (const [code, words] of BOTH)
    it(`is of both while one is treated: ${words}`, async () => {
      assert.deepEqual(await codes('chart/side-mismatch', note(words, code)), [code]);
    });
  for (const [code, words] of ONE)
    it(`is of one: ${words}`, async () => {
      assert.deepEqual(await codes('chart/side-mismatch', note(words, code)), []);
    });
});

const uncoded = (words: string, ...listed: string[]) =>
  codes('chart/uncoded-diagnosis', note(words, ...listed));

describe('chart/uncoded-diagnosis, what is borderline', () => {
  it('is coded as confirmed in any setting', async () => {
    assert.deepEqual(await uncoded('1. Hypertension\n2. Borderline hypothyroidism', 'I10'), ['E03.9']);
    assert.deepEqual(await uncoded('1. Hypertension\n2. Cardiomegaly, borderline', 'I10'), ['I51.7']);
    assert.deepEqual(await uncoded('Hypertension. Borderline dementia.', 'I10'), ['F03.90']);
  });

  it('is what the Index has an entry for, or is listed', async () => {
    assert.deepEqual(await uncoded('1. Hypertension\n2. Borderline diabetes', 'I10'), []);
    assert.deepEqual(await uncoded('1. Gout\n2. Borderline hypertension', 'M10.9'), []);
    assert.deepEqual(await uncoded('1. Gout\n2. Borderline glaucoma', 'M10.9'), ['H40.009']);
    assert.deepEqual(await uncoded('1. Hypertension\n2. Borderline anemia', 'I10', 'D64.9'), []);
  });
});
