/** Sentences of the Guidelines FY2026 I.A, I.B and chapters 1 to 6, on words of a note that want another code. */
import assert from 'node:assert/strict';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['J32.0 I.B.8 warning ', 'Acute on chronic maxillary sinusitis.'],
  ['J01.00 I.B.8 warning ', 'Acute and chronic maxillary sinusitis.'],
  ['K86.1 I.B.8 warning ', 'Acute-on-chronic pancreatitis.'],
  ['I62.03 I.B.8 warning ', 'Acute on chronic subdural hematoma, not traumatic.'],
  ['N17.9 I.B.8 warning ', 'Acute on chronic renal failure.'],
  ['J96.01 I.B.9 warning J96.21', 'Acute on chronic hypoxic respiratory failure.'],
  ['J96.12 I.B.9 warning J96.22', 'Acute on chronic respiratory failure with hypercapnia.'],
  ['K81.0 I.B.9 warning K81.2', 'Acute and chronic cholecystitis.'],
  ['J01.90 I.A.18 information J32.9', 'Sinusitis. Saline.'],
  ['K35.80 I.A.18 information K37', 'Appendicitis.'],
  ['J20.9 I.A.18 information J40', 'Bronchitis.'],
  ['D62 I.B.16 and III.B warning ', 'Expected blood loss of the operation.'],
  ['J95.821 I.B.16 and I.A.19 warning ', 'Kept intubated overnight as planned.'],
  ['X38.XXXA I.B.19.b warning X37.0XXA', 'Flood after a levee broke in the hurricane.'],
  ['X37.0XXA I.B.19.c warning ', 'Car crash while evacuating.'],
  ['J44.1 I.A.19 and I.C.10.a.1 information ', 'COPD, stable.'],
  ['I10 I.B.17 warning R03.0', 'White coat hypertension.'],
  ['S93.401A I.B.10 and I.C.19.a warning S93.401S', 'Ankle instability, late effect of a sprain.'],
  ['E11.22 I.A.15 warning ', 'CKD 3a from lithium, not due to diabetes.'],
  ['E11.42 I.A.15 warning ', 'Polyneuropathy of alcohol, non-diabetic.'],
  ['E10.22 I.A.15 information ', 'Stage 2. The urologist: obstruction, not diabetic.'],
  ['Z20.6 I.C.1.a.2.k warning Z29.81', 'Here to start PrEP.'],
  ['Z11.4 I.C.1.a.2.k warning Z29.81', 'Encounter for pre-exposure prophylaxis.'],
  ['R65.20 I.C.1.d.1.a.iv warning ', 'Sepsis. Kidney injury of the dye and not from the sepsis.'],
  ['R65.20 I.C.1.d.1.a.iv warning ', 'Sepsis. Kidney injury, unrelated to sepsis.'],
  ['C18.7 I.C.2 warning C18.8', 'Carcinoma of the colon, overlapping the sigmoid and descending colon.'],
  ['C34.11 I.C.2 warning C34.81', 'Overlapping carcinoma of the right upper and middle lobe of the lung.'],
  ['C50.411 I.C.2 warning C50.811', 'Cancer of the right breast that straddles two quadrants.'],
  ['C92.00 I.C.2.n warning C92.01', 'Acute myeloid leukemia in complete remission.'],
  ['C90.00 I.C.2.n warning C90.01', 'Multiple myeloma, in very good remission.'],
  ['C91.10 I.C.2.n warning C91.11', 'CLL in remission.'],
  ['C91.01 I.C.2.n warning C91.02', 'Relapsed acute lymphoblastic leukemia.'],
  ['C61 I.C.2 and I.C.2.j warning ', 'Prostate cancer with bone mets.'],
  ['C18.7 I.C.2 and I.C.2.j warning ', 'Sigmoid cancer metastatic to the liver.'],
  ['C50.911 I.C.2 and I.C.2.j warning ', 'Breast cancer, spread to axillary lymph nodes.'],
  ['F10.288 I.C.5.b.4 warning F10.20', 'Alcoholic pancreatitis, alcohol dependence.'],
  ['F10.188 I.C.5.b.4 warning F10.10', 'Gastritis due to alcohol abuse.'],
  ['G89.29 I.C.6.b.5 warning G89.3', 'Pain due to bone metastases.'],
  ['G89.29 I.C.6.b.5 warning G89.3', 'Chronic cancer pain.'],
  ['G89.4 I.C.6.b.5 warning G89.3', 'Chronic pain from the myeloma.'],
  ['G89.28 I.C.6.b.3 information G89.18', 'Postoperative pain of the shoulder.'],
  ['G89.22 I.C.6.b.3 information G89.12', 'Post-thoracotomy pain.'],
  ['G89.29 I.C.6.b.1 information ', 'Pain of the elbow.'],
  ['G89.11 I.C.6.b.1 information ', 'Neck pain.'],
  ['G89.18 I.C.6.b.3 information ', 'Postoperative pain, as expected.'],
];

const SILENT: readonly Case[] = [
  ['J32.0', 'Chronic maxillary sinusitis; no acute on chronic sinusitis.'],
  ['J96.21', 'Acute on chronic hypoxic respiratory failure.'],
  ['K81.2', 'Acute and chronic cholecystitis.'],
  ['J01.90', 'Acute sinusitis.'],
  ['J01.90', 'Bacterial sinusitis.'],
  ['K35.80', 'Appendicitis of sudden onset.'],
  ['D62', 'Acute blood loss anemia, the blood loss was expected.'],
  ['J95.821', 'Respiratory failure; kept intubated, as planned.'],
  ['X38.XXXA', 'Flood of the river in spring.'],
  ['X37.0XXA', 'Hit by debris in the wind while evacuating, no crash.'],
  ['J44.1', 'COPD with exacerbation.'],
  ['J44.9', 'COPD, stable.'],
  ['J47.1', 'Bronchiectasis and COPD.'],
  ['I10', 'Hypertension with a white coat effect.'],
  ['E11.22', 'Diabetic nephropathy; the anemia is not due to diabetes.'],
  ['E11.22', 'CKD 3a of diabetes, not controlled.'],
  ['Z20.6', 'Post-exposure prophylaxis after a needlestick; counseled on PrEP visits.'],
  ['Z79.899', 'On methotrexate. Bowel prep given.'],
  ['R65.20', 'Severe sepsis with kidney injury, from the sepsis.'],
  ['R65.20', 'Severe sepsis with kidney injury; the rash is not due to sepsis.'],
  ['C18.8', 'Carcinoma overlapping the sigmoid and descending colon.'],
  ['C22.0', 'Overlapping carcinoma of the liver.'],
  ['C50.411', 'Two separate tumors of the right breast, the cancer overlapping no other site.'],
  ['C92.00', 'Acute myeloid leukemia, not yet in remission.'],
  ['C90.00', 'Multiple myeloma, in partial remission.'],
  ['C92.02', 'Relapsed acute myeloid leukemia.'],
  ['C91.01', 'Acute lymphoblastic leukemia in remission after a relapsed leukemia.'],
  ['C61', 'Prostate cancer, no bone mets.'],
  ['C61', 'Prostate cancer, metastatic workup of the spine was normal.'],
  ['C61', 'Prostate cancer, possible bone metastasis.'],
  ['C34.11', 'Lung cancer of the right upper lobe with lung metastases.'],
  ['F10.288', 'Alcoholic pancreatitis and alcohol-induced anxiety.'],
  ['F10.20', 'Alcoholic pancreatitis, alcohol dependence.'],
  ['G89.29', 'Chronic pain of the shoulder.'],
  ['G89.18', 'Pain due to mastectomy for cancer, acute.'],
  ['G89.28', 'Chronic postoperative pain.'],
  ['G89.18', 'Postoperative pain, more than expected.'],
  ['G89.11', 'Acute neck pain after a fall.'],
];

describe('chart/otherwise-coded, by conventions', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('leaves a condition of which both codes are listed (I.B.8)', async () => {
    assert.deepEqual(await otherwise('Acute on chronic maxillary sinusitis.', 'J01.00\nJ32.0'), []);
    assert.deepEqual(await otherwise('Acute on chronic kidney injury.', 'N17.9\nI12.9'), []);
    assert.deepEqual(await otherwise('Acute and chronic bronchitis.', 'J20.9\nJ44.0'), []);
  });

  it('leaves two codes of what one says to the checks of pairs (I.B.9)', async () => {
    assert.deepEqual(await otherwise('Acute and chronic cholecystitis.', 'K81.0\nK81.1'), []);
  });

  it('is not content with another code beside it (I.B.9)', async () => {
    assert.deepEqual(
      await otherwise('Acute on chronic hypoxic respiratory failure, hypertension.', 'J96.01\nI10'),
      ['J96.01 I.B.9 warning J96.21'],
    );
  });

  it('does not know which of several complications is unrelated (I.A.15)', async () => {
    assert.deepEqual(await otherwise('It is not due to diabetes.', 'E11.22\nE11.42'), []);
  });

  it('tells one of several codes, and none beside the right one', async () => {
    assert.deepEqual(
      await otherwise('Started on PrEP, here for PrEP refill, continue PrEP.', 'Z20.6\nZ11.4'),
      ['Z20.6 I.C.1.a.2.k warning Z29.81'],
    );
    assert.deepEqual(await otherwise('Continue PrEP.', 'Z29.81\nZ79.899'), []);
    const colon = 'Carcinoma of the colon overlapping the sigmoid and descending colon.';
    assert.deepEqual(await otherwise(colon, 'C18.7\nC18.6'), ['C18.7 I.C.2 warning C18.8']);
    assert.deepEqual(await otherwise(colon, 'C18.8\nC18.6'), []);
    const spread = 'Colon and prostate cancer, liver metastases.';
    assert.deepEqual(await otherwise(spread, 'C18.7\nC61'), ['C18.7 I.C.2 and I.C.2.j warning ']);
    assert.deepEqual(await otherwise(spread, 'C18.7\nC78.7'), []);
    assert.deepEqual(await otherwise(spread, 'C18.7\nC79.9'), []);
    assert.deepEqual(await otherwise('Breast cancer, bone mets, fracture.', 'C50.911\nM84.551A'), []);
  });
});
