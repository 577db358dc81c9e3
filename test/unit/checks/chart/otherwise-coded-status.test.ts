/** Sentences of the ICD-10-CM Official Guidelines FY2026 on symptoms, status and encounters that a note's words decide. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const said = (note: string, code: string) =>
  otherwise(
    `${note}
Blood pressure at goal.`,
    `I10
${code}`,
  );

const FOUND: readonly Case[] = [
  ['Z20.828 I.C.1.g.1.e warning Z20.822', 'Her husband has COVID-19, she feels well.'],
  ['J18.9 I.C.1.g.1.a information ', 'Confirmed COVID-19 with pneumonia.'],
  ['Z59.41 I.B.14 information ', 'She ticked food insecurity; no clinician signed the form.'],
  ['T42.4X4A I.C.19.e.5.b and I.C.20.h warning T42.4X1A', 'Diazepam poisoning, intent not stated.'],
  ['C80.1 I.C.2.k warning ', 'Known adenocarcinoma of the head of the pancreas.'],
  [
    'Z29.81 I.C.1.a.2.k information ',
    'Several partners, mostly without condoms: high risk homosexual behavior.',
  ],
  ['U07.1 I.C.1.g.1.h information ', 'SARS-CoV-2 detected; I make no diagnosis from it.'],
  ['R29.6 I.C.18.d warning Z91.81', 'History of falls.'],
  ['R29.6 I.C.18.d warning Z91.81', 'History of falling, at risk for future falls.'],
  ['Z91.81 I.C.18.d information R29.6', 'Frequent falls, cause to be found.'],
  ['R40.20 I.C.18.e warning ', 'Medically induced coma since Monday.'],
  ['R40.2431 I.C.18.e warning ', 'GCS 5 while sedated.'],
  ['F17.210 I.C.21.c.4 warning Z87.891', 'Former smoker.'],
  ['F17.210 I.C.21.c.4 warning Z87.891', 'Quit smoking ten years ago.'],
  ['Z87.891 I.C.21.c.4 warning ', 'Smokes a pack a day.'],
  ['Z87.891 I.C.21.c.4 warning ', 'Nicotine dependence, cigarettes.'],
  ['F17.210 I.C.21.c.4 warning ', 'Never smoker.'],
  ['Z87.891 I.C.21.c.4 warning ', 'She never smoked.'],
  ['Z87.891 I.C.21.c.4 warning ', 'No history of tobacco use.'],
  ['F17.210 I.C.5.b and I.C.21.c.4 warning ', 'Nonsmoker.'],
  ['Z91.81 I.C.18.d and I.C.21.c.4 warning ', 'No history of falls.'],
  ['Z91.51 I.C.21.c.4 warning ', 'Denies any history of suicide attempts.'],
  ['Z85.46 I.C.21.c.4 warning ', 'No history of cancer.'],
  ['Z85.118 I.C.21.c.4 warning ', 'Denies any known history of malignancy.'],
  ['U07.1 I.C.1.g.1.m warning U09.9', 'Long COVID with fatigue.'],
  ['T86.10 I.C.19.g.3.b warning ', 'CKD 3a after a kidney transplant, no rejection.'],
  ['T86.11 I.C.19.g.3.b warning ', 'Kidney transplant of 2019, no rejection.'],
  ['T86.22 I.C.19.g.3.a warning ', 'Heart transplant, no failure of it: no graft failure.'],
  ['T86.19 I.C.19.g.3.b warning ', 'CKD 3a, kidney transplant in 2019 without complication.'],
  ['T86.19 I.C.19.g.3.b warning ', 'Kidney transplant 2019, functioning well. CKD 3a.'],
  ['T86.19 I.C.19.g.3.b warning ', 'CKD. Neither rejection nor any other complication of the transplant.'],
  ['Z94.0 I.C.19.g.3 and I.C.21.c.3 warning ', 'Biopsy of the kidney graft: acute cellular rejection.'],
  ['Z79.52 I.C.21.c.3 warning ', 'Poison ivy. Prednisone for six days, then stop.'],
  ['Z87.828 I.C.21.c.3 and c.4 warning ', 'Status post right below-knee amputation.'],
  ['N99.89 I.B.16 warning ', 'Urinary infection, not a complication of surgery.'],
  ['Z08 I.C.21.c.8 warning ', 'Recurrent bladder cancer.'],
  ['Z23 I.C.21.c.2 warning ', 'Declined the flu shot.'],
  ['Z66 I.C.21.c.3 warning ', 'Pneumonia. Full code.'],
  ['Z66 I.C.21.c.3 information ', 'Pneumonia.'],
  ['Z78.1 I.C.21.c.3 warning ', 'Temporarily restrained during the lumbar puncture.'],
  ['Z79.2 I.C.21.c.3 warning ', 'Bronchitis, azithromycin for five days.'],
  ['Z79.2 I.C.21.c.3 warning ', 'Acute bronchitis. A short course of azithromycin, five days.'],
  ['T86.19 I.C.19.g.3.b warning ', 'Kidney transplant status without complication. CKD stage 2.'],
  ['Z12.11 I.C.21.c.5 warning ', 'Rectal bleeding. Colonoscopy to find its source.'],
  ['Z12.31 I.C.21.c.5 warning ', 'Palpable lump in the left breast, mammogram.'],
  ['E87.6 III.B information ', 'Potassium 3.3 on day two, not clinically significant.'],
  ['R91.1 III.B information ', 'Laboratory findings of no clinical significance.'],
  [
    'E87.1 III.B information ',
    'Mild hyponatremia in the list of the laboratory, not clinically significant.',
  ],
  ['R65.10 I.C.18.g warning ', 'Pneumonia with SIRS.'],
  ['R65.10 I.C.18.g warning ', 'SIRS due to a urinary tract infection.'],
  ['R53.2 I.C.18.f warning ', 'Complete quadriplegia, C5, from spinal cord injury.'],
  ['Z80.3 I.C.21.c.4 warning ', 'No family history of breast cancer.'],
  ['L89.153 I.C.12.a.7 warning L89.156', 'Deep tissue pressure injury of the sacral region.'],
  ['M80.851A I.C.13.d.1 warning M81.8', 'Other osteoporosis, no current fracture.'],
  ['M80.08XA I.C.13.d.1 warning M81.0', 'Age-related osteoporosis without current fracture.'],
  ['Z79.2 I.C.21.c.3 warning ', 'Cellulitis, 10-day course of cephalexin.'],
  ['Z79.52 I.C.21.c.3 warning ', 'Asthma, prednisone for 5 days.'],
  ['Z79.01 I.C.21.c.3 warning ', 'No longer on anticoagulation.'],
  ['Z88.0 I.C.21.c.3 warning ', 'NKDA.'],
  ['Z60.2 I.C.21.c.17 warning ', 'Lives alone and manages well.'],
  ['Z59.02 I.C.21.c.17 warning Z59.01', 'Sleeps in a shelter.'],
  ['Z59.01 I.C.21.c.17 warning Z59.02', 'Lives on the street.'],
  ['Z00.00 IV.P information Z00.01', 'Physical. New finding: thyroid nodule.'],
  ['Z00.01 IV.P warning Z00.00', 'Physical, no abnormal findings.'],
  ['Z00.129 IV.P information Z00.121', 'Well-child visit. New finding: heart murmur.'],
  ['Z00.121 IV.P warning Z00.129', 'Well-child visit, no abnormal findings.'],
  ['Z47.89 I.C.19.a and I.C.21.c.7 warning ', 'Aftercare following ORIF of an ankle fracture.'],
  ['A41.9 I.C.18.g warning R65.10', 'Acute pancreatitis. SIRS due to pancreatitis.'],
  ['Z48.01 I.C.21.c.7 information ', 'Infected surgical wound.'],
  ['R29.702 I.C.18.i warning R29.712', 'Stroke, NIHSS score 12.'],
  ['R29.714 I.C.18.i warning R29.704', 'NIH stroke scale of 4.'],
  ['R40.2422 I.C.18.e.1 warning R40.2412', 'Glasgow coma scale total score 14.'],
  ['T31.10 I.C.19.d.6 warning T31.20,T31.21,T31.22', 'Burns of 24 percent of body surface.'],
];

const SILENT: readonly Case[] = [
  ['J18.9\nU07.1', 'Confirmed COVID-19 with pneumonia.'],
  ['J18.9', 'Pneumonia, COVID-19 test negative.'],
  ['T42.4X4A', 'Diazepam poisoning; the intent cannot be determined.'],
  ['Z29.81\nZ72.52', 'Several partners: high risk homosexual behavior.'],
  ['Z29.81', 'No high-risk sexual behavior but her partner’s.'],
  ['Z87.891', 'Never smoked at home; quit in 2010.'],
  ['Z87.891', 'Nonsmoker since 2010.'],
  ['F17.220', 'Chews tobacco, never smoked.'],
  ['F17.211', 'Nonsmoker, dependence in remission.'],
  ['Z91.81', 'No history of falls before she fell in May.'],
  ['Z91.51', 'No prior self-harm but for one suicide attempt in 2015.'],
  ['Z85.46', 'Prostatectomy in 2015. No history of other malignancies.'],
  ['Z85.46', 'Prostate cancer 2015. Denies cancer since then.'],
  ['Z85.46', 'No cancer in the prostate specimen of 2020, radiation in 2015.'],
  ['R29.6', 'Repeated falls; history of falls.'],
  ['Z12.11', 'Screening colonoscopy; one episode of rectal bleeding ten years ago.'],
  ['Z12.11', 'Colonoscopy, no rectal bleeding.'],
  ['R65.10', 'SIRS due to acute pancreatitis.'],
  ['R65.10', 'SIRS due to acute pancreatitis, not due to an infection.'],
  ['M80.08XD', 'Osteoporosis with a vertebral fracture that heals, no new fracture.'],
  // A colonoscopy behind a positive stool test is a screening for Medicare since 2023 (42 CFR 410.37).
  ['Z12.11', 'Colonoscopy after a positive FIT.'],
  ['R53.2', 'Functional quadriplegia of advanced dementia; no spinal cord lesion.'],
  ['Z80.3', 'Family history of breast cancer. No family history of diabetes.'],
  ['Z80.3', 'No family history of diabetes; breast cancer of her mother.'],
  ['L89.153\nL89.316', 'Deep tissue pressure injury of the right buttock, sacral ulcer of stage 3.'],
  ['L89.156', 'Deep tissue pressure injury of the sacral region.'],
  ['L89.153\nL89.156', 'Deep tissue pressure injury beside a sacral ulcer.'],
  ['M80.08XA', 'Age-related osteoporosis with a current vertebral fracture.'],
  ['Z12.31', 'Screening mammogram, the breast lump of 2019 was a cyst.'],
  ['E87.6', 'Potassium 2.9, replaced.'],
  ['Z91.81', 'Recurrent falls, at risk of more.'],
  ['R40.2431', 'GCS 5 at the scene, then deeply sedated.'],
  ['F17.210', 'Former smoker, smokes again, current smoker since May.'],
  ['F17.211', 'Former smoker, nicotine dependence in remission.'],
  ['Z87.891', 'Quit smoking; tobacco dependence until 2015.'],
  ['U07.1\nU09.9', 'Active COVID-19, long COVID after the first infection.'],
  ['T86.11', 'Kidney transplant rejection; no infection. No failure.'],
  ['T86.49', 'No rejection of the liver; biliary stricture.'],
  ['T86.12', 'Transplant nephrectomy yesterday without complication.'],
  ['Z94.0\nT86.11', 'Acute cellular rejection of the second graft.'],
  ['Z94.0', 'No rejection. Tacrolimus to prevent rejection.'],
  ['Z87.828\nZ89.511', 'Status post right below-knee amputation.'],
  ['Z08', 'No recurrence of bladder cancer.'],
  ['Z23', 'Flu shot given; declined the shingles vaccine.'],
  ['Z66', 'DNR order on file.'],
  ['Z79.2', 'Cough for three days. Azithromycin three times a week.'],
  ['Z79.2', 'Long-term nitrofurantoin; cefalexin for five days.'],
  ['Z79.01', 'Warfarin stopped for the operation, to be resumed: continue enoxaparin.'],
  ['Z88.0', 'Allergic to penicillin. No known allergies to food.'],
  ['Z47.89', 'Aftercare of a stress fracture.'],
  ['A41.9', 'SIRS due to pneumonia.'],
  ['A41.9', 'SIRS due to pancreatitis on Monday, sepsis since Friday.'],
  ['Z60.2', 'Lives alone, cannot get to the shop.'],
  ['Z59.02', 'Unsheltered since March, before that in a shelter.'],
  ['Z00.00', 'Physical, no abnormal findings. Blood pressure not uncontrolled.'],
  ['Z00.01', 'Physical. Newly found thyroid nodule, otherwise no abnormal findings.'],
  ['R29.712', 'NIHSS 12 at first, NIHSS 4 today.'],
  ['R40.2412', 'GCS 15.'],
  ['T31.0', 'Burns of 4% TBSA.'],
  ['T31.10', 'Burns of 18% TBSA.'],
];

describe('chart/otherwise-coded, symptoms and status', () => {
  tellsOf(FOUND, SILENT, said);

  it('quotes the note, or tells that it has no word for it', async () => {
    const found = async (assessment: string) =>
      (
        await findingsOf(
          'chart/otherwise-coded',
          noteText({ note: `[assessment]\n${assessment}\nHypertension.`, diagnoses: 'I10\nZ66' }),
        )
      ).map(({ message, related }) => [message.split(',')[0], related?.map((place) => place.message)]);
    assert.deepEqual(await found('Full code.'), [['The note says “Full code”', ['The note says it here.']]]);
    assert.deepEqual(await found('Pneumonia.'), [['The note has no word for it', undefined]]);
  });

  it('asks for a word of what the provider has to say of notes only', async () => {
    assert.deepEqual(
      await findingsOf('chart/otherwise-coded', noteText({ note: '[plan]\nRest.', diagnoses: 'I10\nZ66' })),
      [],
    );
  });
});
