/** Several malignant tumors of the skin, each with its code (Guidelines I.C.2). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

const said = async (words: string, ...diagnoses: string[]) =>
  (await findingsOf('chart/uncoded-diagnosis', note(words, ...diagnoses))).map(({ at }) => at);

describe('chart/uncoded-diagnosis, tumors of the skin', () => {
  for (const [site, code, words] of [
    ['the left upper eyelid', 'C44.311', 'Basal cell carcinoma of the nose and of the left upper eyelid.'],
    [
      'right forearm',
      'C44.42',
      'Squamous cell carcinoma of the scalp; squamous cell carcinoma of right forearm.',
    ],
    ['left cheek', 'C44.212', 'BCC right ear, BCC left cheek. Mohs of both.'],
    ['left cheek', 'C44.311', 'BCC of the nose, left cheek.'],
    ['right calf', 'C43.59', 'Two melanomas: back and right calf.'],
    ['the right ear', 'C44.219', 'BCC of the left ear and the right ear.'],
    ['left hand', 'D04.72', 'Bowen disease of the left leg. Left hand Bowen disease too.'],
  ] as const)
    it(`${site} beside ${code}`, async () => {
      assert.deepEqual(
        (await said(words, code)).map((one) => one.toLowerCase()),
        [site],
      );
    });

  for (const [codes, words] of [
    ['C44.311 C44.41', 'Basal cell carcinoma of the nose and of the scalp.'],
    ['C44.311', 'BCC of the nose, cheek flap planned.'],
    ['C44.311', 'BCC of the nose. BCC of the left cheek in 2019.'],
    ['C44.80', 'Skin cancer of the neck and chest.'],
    ['C44.41', 'BCC of the scalp and the neck.'],
    ['D03.39', 'Melanoma in situ of the nose.'],
    ['C44.311', 'BCC of the nose. No BCC of the ear.'],
    ['C43.59', 'Melanoma of the back, metastatic to skin of the right calf.'],
    ['C44.310', 'BCC of the cheek.'],
    ['C44.41', 'BCC of the scalp extending to the forehead.'],
  ] as const)
    it(`nothing beside ${codes}: ${words}`, async () => {
      assert.deepEqual(await said(words, ...codes.split(' ')), []);
    });
});
