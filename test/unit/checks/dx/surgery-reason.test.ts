/** What an operation is for, behind the examination before it (Guidelines IV.M), and aftercare of what is acute (I.C.21.c.7). */
import assert from 'node:assert/strict';
import { ofCodes } from '../../../helpers/said.ts';
import { codes, note } from '../chart/found.ts';

const said = (words: string, ...diagnoses: string[]) => codes('dx/order', note(words, ...diagnoses));

describe('dx/order, what an operation to come is for', () => {
  for (const [code, words, ...others] of [
    ['Z01.810', 'Pre-operative evaluation, cataract surgery OS on 6/20. T2DM.', 'E11.9'],
    ['Z01.810', 'Cardiac risk ahead of R total knee arthroplasty scheduled for the 24th.', 'I10'],
    ['Z01.811', 'Pulmonary pre-op assessment. Hemicolectomy is planned for the 22nd.', 'J44.9'],
    ['Z01.810', 'Sent for risk stratification: TURP next week. Hold apixaban.', 'I48.21'],
  ] as const)
    it(`is not coded: ${words}`, async () => {
      assert.deepEqual(await said(words, code, ...others), [code]);
    });
  for (const [words, ...diagnoses] of [
    ['Preop clearance for right hip replacement. PSH: cholecystectomy 2011.', 'Z01.810', 'M16.11'],
    ['Clearance for hernia repair.', 'Z01.810', 'K40.90'],
    ['Ahead of knee arthroplasty, with cholecystectomy planned in the fall.', 'Z01.818', 'M17.11'],
    ['Preop labs. She had a cholecystectomy years ago.', 'Z01.812', 'N20.0'],
    ['Knee arthroplasty is not planned. Evaluation before dental extraction.', 'Z01.818', 'K04.7'],
  ] as const)
    it(`is coded, or no operation to come: ${words}`, async () => {
      assert.deepEqual(await said(words, ...diagnoses), []);
    });
});

describe('dx/contradiction, aftercare beside what is still treated', () => {
  it('is not coded beside an acute infection of the site', async () => {
    for (const [aftercare, found] of [
      ['Z47.89', 'M00.861'],
      ['Z48.815', 'K81.0'],
      ['Z48.817', 'L02.31'],
    ] as const)
      assert.deepEqual(await ofCodes('dx/contradiction', aftercare, found), [
        `${aftercare} I.C.21.c.7 information`,
      ]);
  });
  it('goes with what lasts', async () => {
    for (const [aftercare, found] of [
      ['Z47.1', 'M00.861'],
      ['Z48.815', 'K50.90'],
      ['Z48.3', 'C18.7'],
    ] as const)
      assert.deepEqual(await ofCodes('dx/contradiction', aftercare, found), []);
  });
});
