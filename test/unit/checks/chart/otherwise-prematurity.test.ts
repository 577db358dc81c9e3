/** A birth too early that still affects the patient, what was ruled out beside what was found, and lesions over two sites. */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note, otherwise, saidOf, tellsOf } from './found.ts';

describe('chart/otherwise-coded, prematurity (I.C.16.e) and observation (I.C.21.c.6)', () => {
  tellsOf(
    [
      [
        'P27.1 I.C.16.e information ',
        'Bronchopulmonary dysplasia, was born at 26 weeks. On oxygen at night.',
      ],
      ['P27.1 I.C.16.e information ', 'Former 27-week preemie with BPD.'],
      ['P27.1 I.C.16.e information ', 'Chronic lung disease of prematurity; ex-25-weeker.'],
      ['P27.1 I.C.16.e information ', 'BPD of a former preterm infant, weaning diuretics.'],
      ['H35.103 I.C.16.e information ', 'Retinopathy of both eyes, born at 28 weeks.'],
      ['J21.0 I.C.16.e information ', 'RSV bronchiolitis in an infant with BPD; born at 29 weeks gestation.'],
      ['Z03.89 I.C.21.c.6 information ', 'Appendicitis ruled out, the pain is from her Crohn disease.'],
      ['Z03.89 I.C.21.c.6 information ', 'Pulmonary embolism ruled out. COPD exacerbation.'],
    ],
    [
      ['P27.1', 'BPD after meconium aspiration; was not premature.'],
      ['P27.1', 'BPD; full term infant with meconium aspiration, her twin was a preemie.'],
      ['H35.123', 'Retinopathy of prematurity, stage 1.'],
      ['J21.0', 'RSV bronchiolitis, was born at 36 weeks and is thriving.'],
      ['Z03.89', 'Pulmonary embolism ruled out, no symptoms.'],
    ],
    otherwise,
  );
  it('is silent where the prematurity is listed', async () => {
    assert.deepEqual(await saidOf(note('BPD, born at 26 weeks.', 'P27.1', 'P07.25')), []);
  });
});

describe('chart/other-code and chart/otherwise-coded, neoplasms of several sites (I.C.2)', () => {
  for (const [rule, code, words] of [
    ['chart/other-code', 'C67.8', 'Carcinoma of the bladder, straddling the trigone and the dome.'],
    [
      'chart/other-code',
      'C18.8',
      'Adenocarcinoma of the colon straddling the ascending colon and the hepatic flexure.',
    ],
    [
      'chart/other-code',
      'C02.8',
      'Squamous cell carcinoma straddling the border and the base of the tongue.',
    ],
    [
      'chart/otherwise-coded',
      'C78.7 C18.2',
      'Liver metastases. The primary cancer of the ascending colon is in place.',
    ],
    ['chart/otherwise-coded', 'C79.31 C34.11', 'Brain metastases. Primary lung cancer, right upper lobe.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await findingsOf(rule, note(words, ...code.split(' '))), []);
    });
  it('tells of a primary coded as a metastasis', async () => {
    const [one] = await saidOf(note('Primary cancer of the liver.', 'C78.7'));
    assert.match(one ?? '', /^C78\.7 /);
  });
});
