/** chart/uncoded-diagnosis by what is listed: a death, a status, symptoms, another tumor (Guidelines FY2026 I.B.4, I.C.18.h). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

const said = async (words: string, ...codes: string[]) =>
  (await findingsOf('chart/uncoded-diagnosis', note(words, ...codes))).map(
    ({ authority, message }) =>
      `${authority.replace('ICD-10-CM Official Guidelines ', '').split(',')[0]}: ${message.replace(/^“[^”]*” /, '')}`,
  );

describe('chart/uncoded-diagnosis, by what is listed', () => {
  const thyroid = 'Hypothyroidism, on levothyroxine.';

  it('asks for nothing beside who is brought in dead (I.C.18.h)', async () => {
    assert.deepEqual(await said(`Dead on arrival. ${thyroid}`, 'R99'), []);
  });

  it('takes a status for no symptom (I.B.4)', async () => {
    const [status] = await said(thyroid, 'Z79.890');
    assert.equal(status, 'III: E03.9 (Hypothyroidism, unspecified) is assessed and not listed.');
    const [symptom] = await said(thyroid, 'R53.83');
    assert.match(symptom ?? '', /^I\.B\.4: .* symptoms alone are listed/);
  });

  it('asks for a tumor by its name, and beside another one for what its words lead to', async () => {
    const leiomyoma = 'Leiomyoma of the uterus.';
    assert.deepEqual(await said(`${leiomyoma}\nHypertension.`, 'I10'), [
      'III: D25.9 (Leiomyoma of uterus, unspecified) is assessed and not listed.',
    ]);
    const [beside] = await said(`${leiomyoma}\nBreast cancer, right.`, 'C50.911');
    assert.match(beside ?? '', /^III: is assessed, and no listed code is for it: such words lead to D25\.9/);
  });

  // A disease of the nerves is told by the diabetes that has it in its title (I.B.9), and gout by no diabetes.
  it('asks for what a listed code says no more of than another', async () => {
    const gout = 'III: M10.9 (Gout, unspecified) is assessed and not listed.';
    assert.deepEqual(await said('Type 2 diabetes with diabetic polyneuropathy.\nGout.', 'E11.42'), [gout]);
    assert.equal((await said('Hypertension.\nPolyneuropathy.', 'I10')).length, 1);
    // Tabular, D65: a consumption coagulopathy takes the platelets too.
    const [platelets] = await said('Hypertension.\nThrombocytopenia.', 'I10');
    assert.match(platelets ?? '', /such words lead to D69\.6/);
    assert.deepEqual(await said('Breast cancer, right.\nThrombocytopenia.', 'C50.911'), [platelets]);
    assert.deepEqual(await said('DIC.\nThrombocytopenia.', 'D65'), []);
    assert.deepEqual(await said('Type 2 diabetes.\nPolyneuropathy.', 'E11.42'), []);
  });

  it('takes a diet for no disease', async () => {
    assert.deepEqual(await said('Hypertension.\nLow sodium diet.', 'I10'), []);
  });
});
