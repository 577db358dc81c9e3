/** Donors, second eyes, old tears, pulmonary hypertension and what else the words of a note tell of a code. */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note, otherwise, saidOf, tellsOf } from './found.ts';

describe('chart/otherwise-coded, causes and kinds that a note tells', () => {
  tellsOf(
    [
      ['I27.20 I.C.9.a.11 warning I27.23', 'Pulmonary hypertension in COPD.'],
      ['I27.20 I.C.9.a.11 warning I27.23', 'COPD-associated pulmonary hypertension.'],
      ['I10 I.C.9.a.11 warning ', 'Pulmonary arterial hypertension, on sildenafil.'],
      ['Z11.4 I.C.1.a.2.i information ', 'HIV testing because of fever and lymph nodes.'],
      ['C50.912 I.C.2 information ', 'Tumors in two quadrants of the left breast, not contiguous.'],
      ['Z94.81 I.C.21.c.9 information ', 'Bone marrow donation by a healthy man.'],
      ['Z90.5 I.C.21.c.9 information ', 'Living kidney donor.'],
      ['K40.90 IV.M information ', 'Pre-op clearance visit. Inguinal hernia.'],
      ['S83.211A I.C.13.b warning ', 'Bucket handle tear of the right knee from an old injury.'],
      ['H25.13 I.B.13 information ', 'Nuclear cataract, right eye pseudophakic.'],
      ['R43.0 I.C.1.g.1.m information ', 'Loss of smell after COVID in the spring.'],
      ['U07.1 I.C.1.g.1.m information ', 'Fatigue lingering from COVID-19.'],
    ],
    [
      ['I27.20', 'Pulmonary hypertension. COPD.'],
      ['I10', 'Hypertension and pulmonary hypertension.'],
      ['Z11.4', 'HIV screening for a new partner.'],
      ['C50.912', 'Cancer of the left breast; exam of all four quadrants otherwise normal.'],
      ['Z94.0', 'Kidney transplant from a living donor in 2020.'],
      ['K40.90', 'Inguinal hernia, will need a pre-op visit.'],
      ['S83.211A', 'Bucket handle tear of the right knee, injured yesterday.'],
      ['H25.12', 'Left nuclear cataract, right eye pseudophakic.'],
      ['U07.1', 'COVID-19 positive today, cough persisting since Monday.'],
    ],
    otherwise,
  );
  it('is silent where what goes with it is listed', async () => {
    assert.deepEqual(await saidOf(note('Pre-op clearance visit for hernia.', 'K40.90', 'Z01.818')), []);
  });
});

/** A stay whose note concludes in a sentence. */
const stay = (words: string, ...diagnoses: string[]) =>
  note(words, ...diagnoses)
    .replace(/^chart: .*$/m, 'chart: discharge summary')
    .replace('[assessment]', '[summary]')
    .replace(/^date of service: (.*)$/m, 'admission: $1\ndischarge: $1');

describe('what a stay ends with (II.A, II.H) and what began in it (II)', () => {
  for (const [words, code, isFound] of [
    ['Discharged with suspected pulmonary embolism.', 'R07.9', true],
    ['Probable pneumonia at discharge.', 'R05.9', true],
    ['Chest pain. Discharged with possible follow-up in cardiology.', 'R07.9', false],
    ['Possible pneumonia was seen at first.', 'R05.9', false],
  ] as const)
    it(`${isFound ? 'finds' : 'leaves'} ${code}: ${words}`, async () => {
      const found = await findingsOf('dx/symptom-with-diagnosis', stay(words, code));
      assert.equal(found.length > 0, isFound);
    });
  it('puts what was there before what began in the stay', async () => {
    const words = 'Cellulitis of the leg was there at admission. Sepsis developed on day 3.';
    for (const [sepsis, isFound] of [
      ['A41.9', true],
      ['A41.9 POA Y', true],
      ['A41.9 POA N', false],
    ] as const) {
      const found = await findingsOf('dx/order', stay(words, sepsis, 'L03.116'));
      assert.equal(found.length > 0, isFound, sepsis);
    }
  });
});

describe('chart/otherwise-coded, who gives for himself (I.C.21.c.9)', () => {
  for (const [words, code, told] of [
    ['Collection of his own peripheral blood stem cells.', 'Z52.091', 'Z52.011'],
    ['Stem cell harvest. The cells will be reinfused after melphalan.', 'Z52.001', 'Z52.011'],
    ['Leukapheresis, cells to be transplanted back in April.', 'Z52.091', 'Z52.011'],
    ['Harvest for a later autotransplant.', 'Z52.091', 'Z52.011'],
    ['Predeposit of a unit of whole blood.', 'Z52.000', 'Z52.010'],
    ['Stem cells collected for his sister.', 'Z52.091', undefined],
    ['Harvest of stem cells at the request of the registry.', 'Z52.091', undefined],
  ] as const)
    it(`${told ?? 'nothing'} for ${code}: ${words}`, async () => {
      const found = await findingsOf('chart/otherwise-coded', note(words, code));
      assert.deepEqual(
        found.map(({ fixes }) => fixes[0]?.title.split(' ')[2]),
        told ? [told] : [],
      );
    });
});
