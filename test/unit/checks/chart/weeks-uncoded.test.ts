/** Weeks of gestation that a note tells and no code says (Guidelines I.C.21.c.11, the note at chapter 15). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (words: string, diagnoses: string): Promise<string[]> =>
  (await findingsOf('chart/uncoded-diagnosis', noteText({ note: `[visit]\n${words}`, diagnoses })))
    .filter(({ authority }) => authority.includes('I.C.21.c.11'))
    .map(({ code }) => code ?? '');

describe('chart/uncoded-diagnosis, weeks of gestation', () => {
  for (const [code, words] of [
    ['O24.410', 'Gestational diabetes, diet alone. 26w4d.'],
    ['O20.0', 'Threatened miscarriage at 9 weeks.'],
    ['O99.512', 'Moderate asthma, 24 weeks along.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await said(words, code), [code]);
    });
  for (const [codes, words] of [
    ['O24.410\nZ3A.26', 'Gestational diabetes, diet alone. 26w4d.'],
    ['O03.9', 'Complete miscarriage at 9 weeks.'],
    ['O90.81', 'Anemia, seen 6 weeks after the delivery.'],
    [
      'O24.430',
      'Gestational diabetes of this pregnancy, now in the puerperium, since 26 weeks of gestation.',
    ],
    ['O24.410', 'Gestational diabetes, diet alone. Back in 2 weeks.'],
    ['J45.40', 'Moderate asthma, 24 weeks along.'],
    ['O09.219', 'History of a preterm delivery at 32 weeks of gestation.'],
  ] as const)
    it(`${codes.replace('\n', ', ')} is right: ${words}`, async () => {
      assert.deepEqual(await said(words, codes), []);
    });
});
