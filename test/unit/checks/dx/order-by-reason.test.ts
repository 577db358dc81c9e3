/** What the note calls the reason, before a well-child visit or HIV disease that has nothing to do with it. */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from '../chart/found.ts';

const said = async (words: string, ...diagnoses: string[]) =>
  (await findingsOf('dx/order', note(words, ...diagnoses))).map(({ at }) => at.split(' ')[0]);

describe('dx/order, the reason that the note tells', () => {
  for (const [code, words, ...diagnoses] of [
    ['P59.9', 'Seen for neonatal jaundice. Weight check too.', 'Z00.110', 'P59.9'],
    ['P92.9', 'Main reason: feeding problem in a 12-day-old newborn. Diaper rash noted.', 'L22', 'P92.9'],
    ['K81.0', 'Seen for acute cholecystitis. AIDS, stable on therapy.', 'B20', 'K81.0'],
    ['N20.0', 'Here for a kidney stone. He has AIDS, on therapy.', 'B20', 'N20.0'],
    ['C53.9', 'Seen for cesium implant of cervical cancer, dehydration followed.', 'E86.0', 'C53.9'],
  ] as const)
    it(`is ${code}: ${words}`, async () => {
      assert.deepEqual(await said(words, ...diagnoses), [code]);
    });
  for (const [words, ...diagnoses] of [
    ['Newborn check at five days. Mild jaundice found.', 'Z00.110', 'P59.9'],
    ['Seen for pneumocystis pneumonia; AIDS. Kidney stone passed.', 'B20', 'B59', 'N20.0'],
    ['Seen for a stroke due to HIV vasculopathy.', 'B20', 'I63.9'],
    ['Here for oral thrush of HIV disease.', 'B20', 'B37.0'],
    ['Seen for dehydration from chemotherapy for cervical cancer. Only fluids given.', 'E86.0', 'C53.9'],
  ] as const)
    it(`is what comes first: ${words}`, async () => {
      assert.deepEqual(await said(words, ...diagnoses), []);
    });
  it('is no routine care where a complication of the puerperium is (I.C.21.c.11)', async () => {
    const found = await findingsOf('dx/contradiction', note('Mastitis.', 'Z39.2', 'O91.22'));
    assert.deepEqual(
      found.map(({ at }) => at.split(' ')[0]),
      ['Z39.2'],
    );
    assert.deepEqual(await findingsOf('dx/contradiction', note('Nursing well.', 'Z39.2', 'Z39.1')), []);
  });
});
