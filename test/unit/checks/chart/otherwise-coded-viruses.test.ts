/** Sentences of the Guidelines FY2026 I.C.1, I.C.2 and I.C.4 to I.C.6, on words of a note that want another code. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['Z11.4 I.C.1.a.2.i information Z71.7', 'Results of the HIV test are negative, counseled.'],
  ['R75 I.C.1.a.2.f and g warning Z21', 'HIV confirmed.'],
  ['B20 I.C.1.a.1 and a.2.f warning R75', 'Reactive HIV screen, confirmatory test sent.'],
  ['Z21 I.C.1.a.2.a and g warning B20', 'Kaposi sarcoma in 2019.'],
  ['Z21 I.C.1.a.2.a and g warning B20', 'History of pneumocystis pneumonia.'],
  ['B20 I.C.1.a.2.d warning Z21', 'HIV pos, asymptomatic.'],
  ['U07.1 I.C.1.g.1.a and g warning ', 'COVID test inconclusive.'],
  ['U07.1 I.C.1.g.1.i and m information ', 'COVID in 2024, no current infection.'],
  ['Z20.822 I.C.1.g.1.a and e warning U07.1', 'COVID-19 confirmed by PCR.'],
  ['Z11.52 I.C.1.g.1.a and e warning U07.1', 'Tested positive for COVID.'],
  ['Z11.52 I.C.1.g.1.e and f warning Z20.822', 'Her husband has COVID, exposed on Sunday.'],
  ['Z20.822 I.C.1.g.1.f warning Z11.52', 'Pre-op COVID screening.'],
  ['U09.9 I.C.1.g.1.m warning U07.1', 'Acute COVID-19 with cough.'],
  ['Z86.16 I.C.1.g.1.m information U09.9', 'Fatigue since COVID.'],
  ['Z28.310 I.C.1.g.1.n warning Z28.311', 'Partially vaccinated.'],
  ['Z28.311 I.C.1.g.1.n warning Z28.310', 'Never vaccinated.'],
  ['Z85.118 I.C.2.m information Z85.89', 'History of lung metastases of a colon cancer.'],
  ['C80.0 I.C.2.j warning ', 'Widely metastatic ovarian cancer.'],
  ['D05.11 I.C.2, the behavior of a neoplasm warning ', 'Invasive ductal carcinoma.'],
  ['D12.6 I.C.2, the behavior of a neoplasm warning ', 'Adenocarcinoma of the colon.'],
  ['C64.1 I.C.2.r warning ', 'Carcinoma in the transplanted kidney.'],
  ['Z51.0 I.C.2.e.2 warning ', 'I-125 seeds implanted.'],
  ['D64.9 I.C.2.c.2 warning ', 'Anemia due to radiation therapy.'],
  ['Z51.11 I.C.2.e.2 information ', 'Neutropenic fever, chemo last week.'],
  ['Z85.46 I.C.2.m information ', 'Prostate cancer, on Lupron.'],
  ['Z85.3 I.C.2.m information ', 'Breast cancer, for re-excision of the margins.'],
  ['Z86.000 I.C.2.m information ', 'DCIS of the left breast, lumpectomy next week.'],
  ['D48.5 I.C.2, the behavior of a neoplasm warning ', 'Skin lesion of the back, pathology pending.'],
  ['D49.2 I.C.2, the behavior of a neoplasm warning ', 'Nevus of uncertain behavior.'],
  ['G30.9 I.A.13 information ', 'Alzheimer disease with dementia.'],
  ['E11.9 I.C.4.a.6 warning E09.9', 'Diabetes from chronic prednisone.'],
  ['E11.9 I.C.4.a.6 warning E08.9', 'Diabetes caused by chronic pancreatitis.'],
  ['E11.9 I.A.15 and I.C.4.a information ', 'Type 2 diabetes. Neuropathy of the feet.'],
  ['E11.22 I.A.15 and I.C.4.a information ', 'Type 2 diabetes with CKD and retinopathy.'],
  ['E66.812 I.C.4.b.1 information ', 'Obesity. The body mass index is 36.'],
  ['E66.3 I.C.4.b warning E66.9', 'Obesity, index 32.'],
  ['E66.01 I.C.4.b.1 warning E66.813', 'Morbid obesity, class 3.'],
  ['F68.10 I.C.5.c warning F68.A', 'Munchausen syndrome by proxy, the mother.'],
  ['G89.18 I.C.6.b.3 information ', 'Incisional pain as expected.'],
  ['G89.28 I.C.6.b.3 information G89.12', 'Post-thoracotomy pain.'],
  ['G89.29 I.C.6.b.1 information ', 'Chronic pain of a stenosis, here for laminectomy.'],
];

const SILENT: readonly Case[] = [
  ['Z11.4', 'Routine HIV screening, result pending.'],
  ['R75', 'HIV test inconclusive; known HIV in the partner.'],
  ['B20', 'HIV disease. Reactive HIV screen, confirmatory test sent.'],
  ['Z21', 'Known HIV, no pneumocystis.'],
  ['Z21', 'Known HIV, on pneumocystis prophylaxis.'],
  ['B20', 'Symptomatic HIV; asymptomatic HIV in the partner.'],
  ['U07.1', 'Active COVID, flu test pending.'],
  ['U07.1', 'COVID-19 confirmed, blood cultures pending.'],
  ['Z20.822', 'Coworkers are COVID positive.'],
  ['U07.1', 'Confirmed COVID-19, COVID antibody pending.'],
  ['Z20.822', 'COVID exposure, her test is negative.'],
  ['Z20.822', 'COVID confirmed in the contact: exposed to COVID at work.'],
  ['Z11.52', 'COVID screening before surgery.'],
  ['Z20.822', 'Screening for COVID after contact with a case.'],
  ['U09.9', 'Fatigue after COVID last year.'],
  ['Z86.16', 'Doing well after COVID, no residual symptoms.'],
  ['Z28.310', 'Never vaccinated.'],
  ['Z28.311', 'One dose, partially vaccinated; no vaccine since.'],
  ['Z85.118', 'History of lung cancer.'],
  ['C80.0', 'Disseminated carcinoma, primary unknown.'],
  ['D05.11', 'Ductal carcinoma in situ, no invasive component.'],
  ['D12.6', 'Adenoma of the colon, family with colon carcinoma.'],
  ['C64.1', 'Renal cell carcinoma of the native kidney.'],
  ['D64.9', 'Anemia, radiation therapy last year.'],
  ['Z51.11', 'Here for chemo cycle 3, chemo last month tolerated.'],
  ['Z85.46', 'Prostate cancer, Lupron completed in 2019.'],
  ['Z85.3', 'Breast cancer in 2012, hernia surgery next week.'],
  ['D48.5', 'Lesion of uncertain behavior, second pathology pending.'],
  ['D49.2', 'Skin lesion of the back, pathology pending.'],
  ['G30.9', 'Alzheimer disease, no dementia so far.'],
  ['E11.9', 'Type 2 diabetes. Neuropathy due to alcohol.'],
  ['E11.9', 'Type 2 diabetes. No retinopathy.'],
  ['E11.42', 'Type 2 diabetes, neuropathy.'],
  ['E66.812', 'Class 2 obesity.'],
  ['E66.3', 'Overweight, no longer obesity.'],
  ['E66.01', 'Morbid obesity.'],
  ['F68.10', 'Munchausen syndrome.'],
  ['G89.29', 'Chronic pain after laminectomy, here for laminectomy scar check.'],
];

describe('chart/otherwise-coded, on viruses, neoplasms, diabetes and pain', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('leaves what another listed code says', async () => {
    assert.deepEqual(await otherwise('COVID-19 confirmed.', 'U07.1\nZ20.822'), []);
    assert.deepEqual(await otherwise('Acute COVID-19, fatigue of an earlier one.', 'U07.1\nU09.9'), []);
    assert.deepEqual(await otherwise('Fatigue since COVID.', 'R53.82\nU09.9\nZ86.16'), []);
    assert.deepEqual(await otherwise('Carcinoma in the transplanted kidney.', 'T86.19\nC80.2\nC64.1'), []);
    assert.deepEqual(await otherwise('Adenocarcinoma of the colon.', 'C18.7\nD12.6'), []);
    assert.deepEqual(await otherwise('History of lung metastases.', 'Z85.89\nZ85.118'), []);
    assert.deepEqual(await otherwise('Type 2 diabetes. Neuropathy.', 'E11.9\nG62.9'), []);
    assert.deepEqual(await otherwise('Anemia due to radiation.', 'D64.9\nC61\nY84.2'), []);
    assert.deepEqual(await otherwise('Prostate cancer, on Lupron.', 'C61\nZ85.46'), []);
    assert.deepEqual(await otherwise('Alzheimer disease with dementia.', 'G30.9\nF02.80'), []);
  });

  it('leaves a doubtful COVID-19 to dx/confirmed-only', async () => {
    const text = noteText({ note: '[assessment]\nPossible COVID, PCR pending.', diagnoses: 'U07.1' });
    assert.deepEqual(await findingsOf('chart/otherwise-coded', text), []);
    assert.equal((await findingsOf('dx/confirmed-only', text)).length, 1);
  });

  it('knows the classes of obesity from FY2025 on', async () => {
    const on = async (date: string) =>
      (
        await findingsOf(
          'chart/otherwise-coded',
          noteText({ note: '[assessment]\nMorbid obesity, class 3.', diagnoses: 'E66.01' }).replaceAll(
            '2026-11-03',
            date,
          ),
        )
      ).length;
    assert.equal(await on('2024-09-30'), 0);
    assert.equal(await on('2024-10-01'), 1);
  });

  // I.C.1.d.1.a: the organism, and the organ dysfunction of a stay.
  it('has the organism of a sepsis, and its organ dysfunction in a stay', async () => {
    const stay = async (words: string, codes: string) =>
      (
        await findingsOf(
          'chart/otherwise-coded',
          noteText({ note: `[assessment]\n${words}`, diagnoses: codes }).replace(
            'office visit',
            'discharge summary',
          ),
        )
      ).map(({ at, fixes }) => `${at} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`);
    assert.deepEqual(await stay('E. coli sepsis.', 'A41.9'), ['A41.9 A41.51']);
    assert.deepEqual(await stay('Sepsis due to MRSA.', 'A41.9'), ['A41.9 A41.02']);
    assert.deepEqual(await stay('Sepsis due to Klebsiella.', 'A41.50'), ['A41.50 A41.59']);
    assert.deepEqual(await stay('Sepsis due to E. coli UTI.', 'A41.9\nN39.0'), []);
    assert.deepEqual(await stay('Sepsis, E. coli in the urine.', 'A41.9'), []);
    assert.deepEqual(await stay('Sepsis. Acute kidney injury due to sepsis.', 'A41.9\nN17.9'), ['A41.9 ']);
    assert.deepEqual(await stay('Sepsis. Acute kidney injury due to sepsis.', 'A41.9\nR65.20\nN17.9'), []);
    assert.deepEqual(await stay('Sepsis. AKI from dehydration.', 'A41.9\nN17.9'), []);
    assert.deepEqual(await stay('Septic encephalopathy, no severe sepsis.', 'A41.9\nG93.41'), []);
    assert.deepEqual(await otherwise('Acute kidney injury due to sepsis.', 'A41.9\nN17.9'), []);
  });
});
