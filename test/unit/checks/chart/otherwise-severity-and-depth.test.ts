/** Severities and depths that a note tells or not, and what was found where it was looked for (Guidelines FY2026). */

import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.5.d: of a dementia whose severity is not documented the unspecified one is coded.
  ['F03.B0 I.C.5.d information F03.90', 'Late-onset dementia. Oriented to person.'],
  ['F03.A0 I.C.5.d information F03.90', 'Dementia since the early spring, with an early morning stiffness.'],
  ['F01.B0 I.C.5.d information F01.50', 'Vascular dementia. Moderate aortic stenosis.'],
  ['F03.C0 I.C.5.d information F03.90', 'Dementia. Severe left knee pain, advance care planning.'],
  ['F03.A0 I.C.5.d information F03.90', 'Major neurocognitive disorder.'],
  ['F03.B0 I.C.5.d information F03.90', 'Dementia. CKD stage 3a, and fast food at noon.'],
  // I.C.12.a.3: the words of the Index for the stages.
  [
    'L89.022 12.a.3 information L89.023',
    'Pressure ulcer of the left elbow. Full-thickness loss of skin. Bone and tendon are not exposed.',
  ],
  [
    'L89.152 12.a.3 information L89.153',
    'Sacral decubitus, a crater down to fat, no bone or tendon exposed.',
  ],
  ['L89.613 12.a.3 information L89.614', 'Decubitus of the right heel. The bed probes to bone.'],
  [
    'L89.323 12.a.3 information L89.322',
    'Pressure sore of the left buttock. Loss of the epidermis, no slough.',
  ],
  ['L89.213 12.a.3 information L89.211', 'Right hip pressure injury. The redness does not blanch.'],
  ['L89.619 12.a.3 information L89.612', 'Right heel pressure ulcer. Fluid-filled blister.'],
  // I.C.21.c.6: observation is for what is ruled out.
  ['Z03.821 I.C.21.c.6 information ', 'Swallowed a nickel. Film: coin in the stomach.'],
  ['Z03.822 I.C.21.c.6 information ', 'Bronchoscopy: peanut fragment lodged in the right main bronchus.'],
  ['Z03.823 I.C.21.c.6 information ', 'Bead of the ear, removed with a hook.'],
  ['Z03.818 I.C.21.c.6 information ', 'Exposed to spores at work; the biopsy has confirmed anthrax.'],
  ['Z05.1 I.C.21.c.6 information ', 'Suspected sepsis. Blood culture grew group B strep.'],
];

const SILENT: readonly Case[] = [
  ['F03.B0', 'Dementia with late onset, moderate.'],
  ['F03.B0', 'Dementia, FAST stage 5.'],
  ['F03.A0', 'Early dementia.'],
  ['F03.B0', 'Moderate dementia. Mild depression.'],
  ['F03.C0', 'Dementia. Severe by CDR.'],
  ['L89.153', 'Pressure ulcer of the sacrum, full-thickness loss of skin. Bone and tendon are not exposed.'],
  ['L89.022', 'Pressure ulcer of the left elbow, partial thickness. Full-thickness laceration of the scalp.'],
  ['L89.022', 'Pressure ulcers of the left elbow and the sacrum. Full-thickness loss of skin.'],
  ['L89.154', 'Pressure ulcer of the sacrum, full-thickness skin loss with bone exposed.'],
  ['L89.612', 'Right heel pressure ulcer. Fluid-filled blister.'],
  ['Z03.821', 'Feared swallowed coin. No coin in the stomach.'],
  ['Z03.821', 'Coin thought to be in the stomach was ruled out by film.'],
  ['Z03.821', 'Thought she had a coin lodged in the throat. Foreign body ruled out.'],
  ['Z05.1', 'Suspected sepsis. Blood culture positive in the mother, sepsis ruled out.'],
  ['Z03.89', 'Nothing was confirmed.'],
];

const said = async (note: string, diagnoses: string) =>
  (await otherwise(note, diagnoses)).map((told) => told.replace('I.C.12', '12'));

describe('chart/otherwise-coded, severity and depth', () => {
  tellsOf(FOUND, SILENT, said);

  it('has a fall where somebody is tackled', async () => {
    const tackled = (words: string) => otherwise(words, 'S79.121A\nW03.XXXA');
    const why = 'Salter-Harris II fracture of the lower end of the right femur. ';
    assert.deepEqual(await tackled(`${why}Tackled at football.`), []);
    assert.deepEqual(await tackled(`${why}Collided with another player.`), []);
    assert.deepEqual(await tackled(`${why}Played football.`), ['W03.XXXA I.C.20.a.5 information ']);
  });
});

describe('chart/unsupported-code, organisms by their species and British spelling', () => {
  const unsupported = async (words: string, diagnoses: string) =>
    (await findingsOf('chart/unsupported-code', noteText({ note: `[assessment]\n${words}`, diagnoses })))
      .length;
  for (const words of [
    'Haemophilus influenzae pneumonia, on ceftriaxone.',
    'Pneumonia, H. influenzae. On ceftriaxone.',
  ])
    it(words, async () => {
      assert.equal(await unsupported(words, 'J14'), 0);
    });
});
