/** Diseases that a note names as what is looked for, or as what others have (Guidelines I.C.21.c.1 and c.5, IV.J). */
import assert from 'node:assert/strict';
import { codes, note } from './found.ts';

const FOUND: readonly (readonly [code: string, words: string])[] = [
  ['I71.40', 'Ultrasound to look for abdominal aortic aneurysm in a former smoker. Result: no aneurysm.'],
  ['B86', 'Brother was treated for scabies. Skin clear. Exposure to scabies.'],
  ['A54.9', 'Partner was treated for gonorrhea last week. Asymptomatic, tests pending.'],
  ['B01.9', 'Chickenpox going round his class. He is well, no spots.'],
  ['B08.4', 'Hand, foot and mouth disease exposure at day care. No rash, no fever.'],
];

const SILENT: readonly (readonly [code: string, words: string])[] = [
  ['I71.40', 'Abdominal aortic aneurysm of 4 cm, seen at a screening. No aneurysm of the iliacs.'],
  ['M81.0', 'Osteoporosis, screened for in May. No fracture.'],
  ['B86', 'Brother has scabies. Now burrows between the fingers: scabies.'],
];

describe('chart/negated, what is only sought or met', () => {
  for (const [code, words] of FOUND)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await codes('chart/negated', note(words, code)), [code]);
    });
  for (const [code, words] of SILENT)
    it(`${code} is there: ${words}`, async () => {
      assert.deepEqual(await codes('chart/negated', note(words, code)), []);
    });
});
