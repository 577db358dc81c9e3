/** Sentences of I.B.17 and I.C.1–5 of the ICD-10-CM Official Guidelines FY2026 on words of a note. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

/** What is found, on the code that stands first; the last word is the code offered. */
const FOUND: readonly Case[] = [
  ['Z21 I.C.1.a.2.d and f warning B20', 'AIDS, doing well on therapy.'],
  ['Z21 I.C.1.a.2.d and f warning B20', 'HIV disease, viral load undetectable.'],
  ['B20 I.C.1.a.2.d warning Z21', 'Asymptomatic HIV infection. Never an opportunistic infection.'],
  ['B20 I.C.1.a.2.d information Z21', 'Known HIV, CD4 700.'],
  ['A41.9 I.C.1.d and the Excludes1 note at R78.81 warning R78.81', 'Bacteremia. No signs of sepsis.'],
  ['R65.20 I.C.1.d.2 warning R65.21', 'Septic shock, on norepinephrine.'],
  ['R65.20 I.C.1.d.1.a.iv warning ', 'Sepsis. Kidney injury not due to sepsis but to dehydration.'],
  ['A41.01 I.C.1.e warning A41.02', 'MRSA sepsis.'],
  ['J15.212 I.C.1.e warning J15.211', 'Pneumonia, sputum with methicillin-sensitive staphylococcus.'],
  ['Z51.11 I.C.2.e.2 warning Z51.12', 'Lung cancer, here for pembrolizumab.'],
  ['Z51.12 I.C.2.e.2 information Z51.11', 'Colon cancer, cycle 3 of chemotherapy.'],
  ['Z51.11 I.C.2.e.2 warning Z51.0', 'Prostate cancer, here for radiation.'],
  ['Z51.0 I.C.2.e.2 warning Z51.11', 'Breast cancer, admitted for chemotherapy.'],
  ['D63.0 I.C.2.c.2 warning D64.81', 'Chemotherapy-induced anemia.'],
  ['D64.81 I.C.2.c.1 warning D63.0', 'Anemia due to colon cancer, not treated yet.'],
  ['R18.8 I.B.2 warning R18.0', 'Malignant ascites.'],
  ['C50.911 I.C.2, the behavior of a neoplasm warning ', 'DCIS of the right breast.'],
  ['C44.301 I.C.2, the behavior of a neoplasm warning ', 'Benign neoplasm of skin of the nose.'],
  ['C34.11 I.C.2 and I.A.19 information ', 'Lung nodule of the right upper lobe.'],
  ['C22.9 I.C.2.b and d warning C78.7', 'Rectal cancer with liver metastases.'],
  ['C34.90 I.C.2.b and d warning C78.00', 'Breast cancer, mets to the lungs.'],
  ['Z85.3 I.C.2.m information ', 'Breast cancer, on adjuvant chemotherapy.'],
  ['B96.20 I.C.1.c information ', 'Cystitis due to ESBL-producing E. coli.'],
  ['B96.1 I.C.1.c information ', 'Cystitis, Klebsiella resistant to ciprofloxacin.'],
  ['F02.80 I.C.5.d warning F02.B0', 'Moderate late-onset Alzheimer dementia.'],
  ['F01.50 I.C.5.d warning F01.C0', 'Vascular dementia, severe.'],
  ['J96.00 I.B.11 warning ', 'Severe asthma. Impending respiratory failure, averted.'],
  ['K35.80 I.B.11 warning ', 'Threatened acute appendicitis.'],
  ['E10.9 I.C.4.a.2 and 3 warning E11.9', 'Diabetes mellitus, on insulin.'],
  ['T38.3X6A I.C.4.a.5 warning ', 'Ketoacidosis in type 1 diabetes, insulin pump failure.'],
  ['T38.3X1A I.C.4.a.5 warning ', 'Hypoglycemia; the pump malfunctioned and gave an overdose.'],
  ['T38.3X6A I.C.4.a.5 warning ', 'Kinked pump tubing in the night.'],
  ['E10.10 I.C.4.a.5 information ', 'Type 1 diabetes with ketoacidosis, breakdown of her insulin pump.'],
  ['E11.9 I.C.4.a warning E11.A', 'Type 2 diabetes in remission after surgery.'],
  ['E11.65 I.C.4.a.6 warning E09.65', 'Steroid-induced diabetes with hyperglycemia.'],
  ['E11.9 I.C.4.a.6 warning E08.9', 'Diabetes due to chronic pancreatitis.'],
  ['E66.9 I.C.4.b warning E66.3', 'Overweight, diet discussed.'],
  ['E11.9 I.B.17 warning R73.03', 'Prediabetes, A1C 6.1.'],
  ['I10 I.B.17 warning R03.0', 'Hypertension, borderline.'],
  ['H40.1131 I.B.17 warning ', 'Borderline glaucoma of both eyes.'],
  ['E11.9 I.C.4.a.6.b.i warning E89.1', 'Diabetes mellitus due to pancreatectomy, on insulin.'],
  ['F10.10 I.C.5.b.1 and 2 warning F10.20', 'Moderate alcohol use disorder.'],
  ['F10.10 I.C.5.b.1 and 2 warning F10.20', 'Alcohol abuse and alcohol dependence, uncomplicated.'],
  ['F15.10 I.C.5.b.1 and 2 warning F15.20', 'Stimulant use disorder, severe.'],
  ['F11.10 I.C.5.b.1 and 2 warning F11.20', 'Opioid dependence.'],
  ['F14.20 I.C.5.b.1 and 2 warning F14.10', 'Cocaine use disorder, mild.'],
  ['F12.20 I.C.5.b.1 and 2 warning F12.10', 'Cannabis abuse.'],
  ['F12.10 I.C.5.b.3 warning ', 'Marijuana use socially. Hypertension.'],
  ['F11.21 I.C.5.b.1 information ', 'Opioid dependence, using daily.'],
  ['F03.B0 I.C.5.d information F03.90', 'Dementia without behavioral disturbance.'],
  ['F01.C0 I.C.5.d information F01.50', 'Vascular dementia.'],
  ['F02.A0 I.C.5.d information F02.80', 'Alzheimer disease with dementia.'],
  ['J96.00 I.B.11 warning ', 'Impending respiratory failure, averted. No respiratory failure.'],
];

const SILENT: readonly Case[] = [
  ['T38.3X5A', 'Hypoglycemia; the insulin pump has not failed. Pump failure was looked for.'],
  ['T38.3X6A', 'She ran out of insulin and has no pump failure.'],
  ['E10.10', 'Type 1 diabetes with ketoacidosis. No malfunction of the pump was found.'],
  ['Z21', 'HIV positive, never any AIDS defining illness.'],
  ['B20', 'HIV positive, treated for pneumocystis last year.'],
  ['A41.9', 'Sepsis with bacteremia.'],
  ['R65.20', 'Severe sepsis. The stroke is not related to the sepsis.'],
  ['A41.01', 'Sepsis due to MSSA. MRSA screen of the nose positive.'],
  ['U07.1\nU09.9', 'Acute COVID-19 in a patient with long COVID.'],
  ['J96.00', 'Impending respiratory failure at noon. Acute respiratory failure by the evening.'],
  ['J96.00', 'Severe asthma, no impending respiratory failure.'],
  ['I20.0', 'Impending coronary syndrome.'],
  ['Z51.11', 'Lung cancer, carboplatin and pembrolizumab.'],
  ['Z51.0\nZ51.11', 'Here for chemotherapy and radiation, fraction 12.'],
  ['D64.81', 'Anemia due to malignancy and chemotherapy.'],
  ['C50.911', 'Invasive cancer of the right breast with DCIS at the margin.'],
  ['C44.301', 'Skin cancer of the nose. Benign lesion of the cheek.'],
  ['C34.11', 'Lung nodule, biopsy with adenocarcinoma.'],
  ['C22.0', 'Hepatocellular carcinoma with liver metastases.'],
  ['Z85.3', 'Breast cancer, adjuvant treatment completed in 2019.'],
  ['M84.552A', 'Pathological fracture of the left femur.'],
  ['E10.9', 'T1DM, diabetes well controlled.'],
  ['E11.9', 'Type 2 diabetes, no remission.'],
  ['E66.9', 'Obesity, was overweight before.'],
  ['E11.9', 'Type 2 diabetes, prediabetes in the past.'],
  ['I10', 'Hypertension, controlled; borderline for years.'],
  ['F10.20', 'Alcohol use disorder, moderate.'],
  ['F10.20', 'Alcohol abuse in the past, now dependence.'],
  ['F12.10', 'Marijuana use socially, cannabis use disorder, mild.'],
  ['F11.21', 'Opioid dependence in remission.'],
  ['F17.210', 'COPD, wants to quit smoking.'],
  ['F17.210', 'Former smoker of pipes, smokes cigarettes.'],
  ['F03.B0', 'Moderate dementia.'],
  ['F03.90', 'Dementia.'],
  ['F32.0', 'Dementia. Major depressive disorder, single episode.'],
  ['E11.A', 'Type 2 diabetes in remission.'],
  ['I10', 'Hypertension. Boil of the neck with MSSA.'],
];

describe('chart/otherwise-coded, by chapters', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('leaves an organism whose resistance is coded (I.C.1.c)', async () => {
    assert.deepEqual(await otherwise('Cystitis due to ESBL-producing E. coli.', 'B96.20\nZ16.12'), []);
    assert.deepEqual(await otherwise('Abscess with MRSA, a multidrug-resistant organism.', 'B95.62'), []);
  });

  it('leaves the history of one cancer beside another that is treated (I.C.2.m)', async () => {
    assert.deepEqual(
      await otherwise('Colon cancer, on adjuvant chemotherapy. History of breast cancer.', 'C18.2\nZ85.3'),
      [],
    );
  });

  it('leaves a fracture beside a pathological one (I.C.19.c.1)', async () => {
    const note = 'Pathological fracture of the left femur, and a fall on the wrist.';
    assert.deepEqual(await otherwise(note, 'M84.552A\nS62.101A'), []);
  });

  it('knows diabetes in remission from FY2025 on', async () => {
    const note = noteText({
      note: '[assessment]\nType 2 diabetes in remission after surgery.',
      diagnoses: 'E11.9',
    });
    const on = async (date: string) =>
      (await findingsOf('chart/otherwise-coded', note.replaceAll('2026-11-03', date))).length;
    assert.equal(await on('2024-09-30'), 0);
    assert.equal(await on('2024-10-01'), 1);
  });
});
