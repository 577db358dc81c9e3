/** Fractures, terrorism, overdoses and contacts told in other words, and what is over (Guidelines FY2026 I.C.19, 20 and 21, IV.J). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.19.c: not indicated as displaced or not is displaced.
  ['S42.025A I.C.19.c warning ', 'Fracture of the shaft of the left clavicle, not described as displaced.'],
  [
    'S42.025A I.C.19.c warning ',
    'Fracture of the shaft of the left clavicle, without mention of displacement.',
  ],
  // I.C.20.j.3: Y38.9 is for what occurs after the event.
  ['Y38.2X2A I.C.20.j.3 information ', 'A secondary effect of the terrorist bombing.'],
  ['Y38.2X2A I.C.20.j.3 information ', 'Struck at the station by a ceiling weakened by the bombing.'],
  // I.C.19.e.4.
  ['T43.012A I.C.19.e.4 information ', 'Overdose of amitriptyline with diazepam.'],
];

const SILENT: readonly Case[] = [
  ['S42.025A', 'Fracture of the shaft of the left clavicle, not displaced.'],
  ['Y38.9X2A', 'A secondary effect of the terrorist bombing.'],
  ['T43.012A\nR00.0', 'Overdose of amitriptyline with tachycardia, meant to die.'],
  ['T43.012A\nR40.20', 'Intentional poisoning by amitriptyline and coma.'],
];

describe('chart/otherwise-coded, what is said and what is not', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

const visit = (rule: string, words: string, diagnoses: string) =>
  findingsOf(rule, noteText({ note: `[history]\n${words}\n\n[assessment]\nHypertension.`, diagnoses }));

describe('dx/history-and-active, named again as resolved (IV.J)', () => {
  for (const words of [
    'Pneumonia in January, finished his antibiotics; pneumonia resolved.',
    'He had cellulitis of the right lower leg in May. The cellulitis has cleared.',
  ])
    it(words, async () => {
      const code = words.startsWith('P') ? 'J18.9' : 'L03.115';
      const found = await visit('dx/history-and-active', words, `I10\n${code}`);
      assert.deepEqual(
        found.map(({ at }) => at),
        [code],
      );
    });

  it('is silent where it is not over', async () => {
    const words = 'Pneumonia since January, on antibiotics. The pneumonia has not yet cleared.';
    assert.deepEqual(await visit('dx/history-and-active', words, 'I10\nJ18.9'), []);
  });
});

describe('chart/uncoded-diagnosis, a contact that is listed (I.C.21.c.1)', () => {
  const asked = async (words: string, diagnoses: string) =>
    (await findingsOf('chart/uncoded-diagnosis', noteText({ note: `[assessment]\n${words}`, diagnoses })))
      .length;

  it('asks for no disease', async () => {
    assert.equal(await asked('Contact with tuberculosis, no disease found so far.', 'Z20.1'), 0);
  });

  it('asks for the disease that the patient has', async () => {
    assert.equal(await asked('Pulmonary tuberculosis, caught at work.', 'Z20.1'), 1);
  });
});

describe('chart/unsupported-code, an organ by its operation', () => {
  it('knows the bowel of a colectomy', async () => {
    const words = '[assessment]\nLeft hemicolectomy for diverticulosis with bleeding.';
    assert.deepEqual(
      await findingsOf('chart/unsupported-code', noteText({ note: words, diagnoses: 'K57.31' })),
      [],
    );
  });
});
