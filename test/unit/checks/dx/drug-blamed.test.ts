/** The drug that the note names and the code of another, and symptoms that are of a disease (Guidelines I.C.19.e.1, I.B.5). */
import assert from 'node:assert/strict';
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
