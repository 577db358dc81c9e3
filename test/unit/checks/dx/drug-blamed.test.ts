/** The drug that the note names and the code of another, and symptoms that are of a disease (Guidelines I.C.19.e.1, I.B.5). */
import assert from 'node:assert/strict';
import { said } from '../../../helpers/said.ts';
import { codes, note } from '../chart/found.ts';

const FOUND: readonly (readonly [code: string, words: string])[] = [
  ['T40.601A', 'Heroin overdose, accidental.'],
  ['T39.1X1A', 'Took too much ibuprofen by mistake.'],
  ['T42.4X1A', 'Accidental overdose of zolpidem.'],
];
const SILENT: readonly (readonly [code: string, words: string])[] = [
  ['T45.511A', 'Took two doses of warfarin by mistake. On metoprolol.'],
  [
    'T45.511A',
    'Took too much of the new blood thinner by mistake; an anticoagulant. Metoprolol taken as usual.',
  ],
  ['T39.1X1A', 'Took acetaminophen by mistake, acetylcysteine loaded.'],
  ['T42.4X1A', 'Accidental overdose of lorazepam. Flumazenil was given for it.'],
  // What no word blames, what was given for it, and what was not taken.
  ['T39.1X1A', 'Hypertension, on metoprolol.'],
  ['T42.4X1A', 'Overdose, accidental; naloxone given for it.'],
  ['T39.1X1A', 'Overdose by mistake, no ibuprofen.'],
];

describe('dx/poisoning, the drug that the note names', () => {
  for (const [code, words] of FOUND)
    it(`${code} is not for: ${words}`, async () => {
      assert.deepEqual(await codes('dx/poisoning', note(words, code)), [code]);
    });
  for (const [code, words] of SILENT)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await codes('dx/poisoning', note(words, code)), []);
    });
});

describe('dx/poisoning, the one drug that is coded', () => {
  it('is looked at beside codes that are of no drug', async () => {
    const words = 'Heroin overdose, accidental. Fell and broke his right wrist.';
    assert.deepEqual(await codes('dx/poisoning', note(words, 'T40.601A', 'S52.501A')), ['T40.601A']);
  });
  it('is not told where there are two', async () => {
    const words = 'Took too much ibuprofen by mistake.';
    assert.deepEqual(await codes('dx/poisoning', note(words, 'T39.1X1A', 'T42.4X1A')), []);
  });
  it('has done harm that a laboratory value tells, which is no drug', async () => {
    const words = 'Hyperkalemia. High potassium from her new blood pressure pill.';
    assert.deepEqual(await codes('dx/poisoning', note(words, 'E87.5', 'T46.4X5A')), []);
  });
});

describe('dx/poisoning, a drug without its code (I.C.19.e.5)', () => {
  const uncoded = async (words: string, ...listed: string[]) =>
    (await said('dx/poisoning', note(words, ...listed))).filter((one) => one.includes('e.2 and e.5'));
  for (const [code, words, ...more] of [
    ['T39.1X1A', 'Took acetaminophen and ibuprofen by mistake. Fell.', 'S52.501A'],
    // Of two that the Table has not, one code is for one, whatever else is listed.
    ['T43.221A', 'Took quetiapine and escitalopram by mistake. Fell.', 'S52.501A'],
    // A name of five letters.
    ['T39.1X1A', 'Took acetaminophen and senna by mistake.'],
  ] as const)
    it(`is told at ${code}: ${words}`, async () => {
      assert.deepEqual(await uncoded(words, ...more, code), [`${code} I.C.19.e.2 and e.5 information`]);
    });
  for (const [words, ...listed] of [
    ['Took acetaminophen by mistake. Quetiapine and ibuprofen in the house, none taken.', 'T39.1X1A'],
    ['Took acetaminophen by mistake, no ibuprofen.', 'T39.1X1A'],
    // Cocaine is a drug of two groups, of which one is listed.
    ['Took cocaine and quetiapine by mistake.', 'T40.5X1A', 'T43.591A'],
    ['Took acetaminophen with a can of soda by mistake.', 'T39.1X1A'],
    // The Index leads from a reaction to a drug, and it is none.
    ['Took acetaminophen by mistake with an allergic reaction.', 'T39.1X1A'],
  ] as const)
    it(`is not told beside ${listed.join()}: ${words}`, async () => {
      assert.deepEqual(await uncoded(words, ...listed), []);
    });
});

describe('dx/symptom-with-diagnosis, further symptoms', () => {
  for (const [symptom, disease, words] of [
    ['R51.9', 'S06.0X0A', 'Concussion without loss of consciousness, with headache.'],
    ['R20.2', 'G56.01', 'Carpal tunnel syndrome, right, with tingling.'],
    ['H57.12', 'H10.32', 'Acute conjunctivitis, left, with eye pain.'],
    ['R53.83', 'D50.9', 'Iron deficiency anemia with fatigue.'],
    ['H92.01', 'H66.91', 'Otitis media, right, with earache.'],
  ] as const)
    it(`${symptom} is a part of ${disease}`, async () => {
      assert.deepEqual(await codes('dx/symptom-with-diagnosis', note(words, disease, symptom)), [symptom]);
    });
});
