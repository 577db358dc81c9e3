/** chart/negated: what the history names and the conclusion takes back is not coded (Guidelines FY2026 I.A.19 and IV.J; I.C.1.g.1.a). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes } from './found.ts';

const said = (history: string, assessment: string, diagnoses: string) =>
  codes(
    'chart/negated',
    noteText({ note: `[history]\n${history}\n\n[assessment]\n${assessment}`, diagnoses }),
  );

describe('chart/negated, what a note takes back', () => {
  for (const [code, history, assessment] of [
    [
      'U07.1',
      'Positive SARS-CoV-2 PCR at work last week, no symptoms.',
      'Outside PCR was a false positive; she does not have and did not have COVID-19.',
    ],
    [
      'U07.1',
      'Home antigen test positive for COVID-19.',
      'Home test was a false positive, PCR negative twice.',
    ],
    ['B18.2', 'Told that he has hepatitis C.', 'Hepatitis C antibody falsely positive, RNA undetectable.'],
    ['B18.2', 'Told that he has chronic hepatitis C.', 'He never had chronic hepatitis C.'],
    ['A53.9', 'Treated for syphilis by a clinic.', 'Biologic false positive RPR.'],
    ['A69.20', 'Told that it is Lyme disease.', 'False-positive ELISA, western blot negative.'],
    ['K90.0', 'Carries celiac disease from outside.', 'Biopsy normal: celiac disease excluded.'],
    ['M10.9', 'Takes allopurinol for gout.', 'She was misdiagnosed with gout.'],
    ['J45.909', 'Asthma since childhood by her chart.', 'Methacholine normal. She does not have asthma.'],
    ['G40.909', 'Epilepsy on her problem list.', 'The label epilepsy was entered in error.'],
    ['J18.9', 'Pneumonia treated at urgent care.', 'CT clear. Pneumonia was ruled out.'],
    ['E11.9', 'Told of type 2 diabetes.', 'The erroneous diagnosis of type 2 diabetes, A1c normal twice.'],
    [
      'I26.99',
      'Pulmonary embolism on a CT elsewhere.',
      'The outside CT was falsely positive for pulmonary embolism.',
    ],
    // A test, a contact, a search and a vaccine name no disease of the patient again (I.C.21.c.1, c.5).
    ['A53.9', 'Treated at a clinic.', 'Biologic false positive RPR. Syphilis serology again in May.'],
    [
      'A53.9',
      'Treated at a clinic.',
      'Biologic false positive RPR. Her blood is checked for syphilis again in May.',
    ],
    ['U07.1', 'Positive at work.', 'Her PCR was a false positive. Exposed to COVID-19 at work.'],
    ['U07.1', 'Positive at work.', 'Her PCR was a false positive. Shots for flu and COVID-19 today.'],
  ] as const)
    it(`${code}: ${assessment}`, async () => {
      assert.deepEqual(await said(history, assessment, code), [code]);
    });
  for (const [code, history, assessment] of [
    ['U07.1', 'COVID a week ago.', 'COVID-19, day 7. A false positive is unlikely.'],
    ['U07.1', 'COVID a week ago.', 'Possibly a false positive test.'],
    ['U07.1', 'COVID a week ago.', 'COVID-19. Rapid mono test false positive.'],
    ['U07.1', 'COVID-19 a week ago.', 'False positive rate of the antigen test discussed.'],
    ['U07.1', 'COVID-19 a week ago.', 'His wife’s PCR was a false positive.'],
    ['J45.909', 'Asthma since childhood.', 'Asthma, mild. Pneumonia was ruled out.'],
    ['J45.909', 'Asthma since childhood.', 'She does not have asthma in winter.'],
    [
      'J45.909',
      'Asthma since childhood.',
      'She does not have asthma. Then wheezing on exertion: asthma after all.',
    ],
    ['K90.0', 'Celiac disease.', 'Her sister does not have celiac disease.'],
    ['M10.9', 'Gout of the toe.', 'She was misdiagnosed with cellulitis.'],
    ['K85.90', 'Pancreatitis, lipase 900.', 'Gallstone pancreatitis ruled out by ultrasound.'],
    ['J18.9', 'Pneumonia treated at urgent care.', 'Bacterial pneumonia was ruled out.'],
    ['J02.9', 'Pharyngitis for three days.', 'Strep throat ruled out, viral pharyngitis.'],
    ['M10.9', 'Gout of the toe.', 'She was misdiagnosed with gout nephropathy.'],
    // A chronic disease is coded between its attacks, and where it limits nothing (IV.I).
    ['M10.9', 'Gout of the toe, on allopurinol.', 'No acute gout now.'],
    ['J45.909', 'Asthma since childhood.', 'He denies that asthma limits him.'],
    ['J18.9', 'Pneumonia by urgent care.', 'If pneumonia is ruled out, discharge.'],
    ['J18.9', 'Pneumonia by urgent care.', 'Pneumonia excluded from the study.'],
    ['A53.9', 'Syphilis, treated at a clinic.', 'Possibly a biologic false positive RPR.'],
    ['A53.9', 'Syphilis, treated at a clinic.', 'The RPR was not a false positive.'],
    ['U07.1', 'COVID-19 a week ago.', 'Rapid mono test false positive, recovering.'],
    ['U07.1', 'Fever.', 'The PCR of last month was a false positive. COVID-19 today, antigen positive.'],
    ['U07.1', 'Fever.', 'COVID-19, day 7. Her rapid test in May was a false positive.'],
    ['J45.909', 'Wheezing.', 'She does not have asthma.\n\n[addendum]\nMethacholine positive: asthma.'],
    ['Z86.16', 'COVID-19 in 2023.', 'Her last test was a false positive for COVID-19.'],
  ] as const)
    it(`${code} stays: ${assessment}`, async () => {
      assert.deepEqual(await said(history, assessment, code), []);
    });
  it('is not affirmed by what the list of codes calls it', async () => {
    assert.deepEqual(
      await said('Pneumonia at urgent care.', 'Pneumonia was ruled out.', 'J18.9  Pneumonia'),
      ['J18.9'],
    );
  });

  it('quotes the sentence, or where that is long the words of it', async () => {
    const quoted = async (assessment: string) => {
      const [finding] = await findingsOf(
        'chart/negated',
        noteText({ note: `[history]\nGout.\n\n[assessment]\n${assessment}`, diagnoses: 'M10.9' }),
      );
      return /“([^”]*)”/.exec(finding?.message ?? '')?.[1];
    };
    assert.equal(await quoted('She does not have gout.'), 'She does not have gout');
    assert.equal(
      await quoted(
        'With a normal uric acid on three days and crystals of calcium pyrophosphate in the fluid of her knee the gout was ruled out.',
      ),
      'gout was ruled out',
    );
    const mistaken =
      'After two dry taps of the knee and a whole year off all of her drugs with a normal uric acid the label gout was entered in error';
    assert.equal(await quoted(`${mistaken}.`), mistaken, 'no one word of it denies');
    const hundred =
      'By the joint fluid of this morning, a normal uric acid and a week off colchicine, gout was ruled out';
    assert.equal(hundred.length, 100);
    assert.equal(await quoted(hundred), hundred);
  });
});
