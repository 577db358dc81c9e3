/** One of several organisms, arteries, parts or bones, of which the note tells another (Guidelines FY2026 I.B.2, I.B.13). */
import assert from 'node:assert/strict';
import { type Case, otherwise, tellsOf } from './found.ts';

const TOLD = 'I.B.2 information ';

const FOUND: readonly Case[] = [
  [`A41.52 ${TOLD}`, 'Sepsis, blood cultures with E. coli.'],
  [`B96.1 ${TOLD}`, 'Cystitis from Proteus.'],
  [`B95.3 ${TOLD}`, 'Meningitis; Haemophilus grew.'],
  [`I21.01 ${TOLD}`, 'Anterior STEMI, stent in the LAD.'],
  [`C18.5 ${TOLD}`, 'Adenocarcinoma of the ascending colon.'],
  [`C18.9 ${TOLD}`, 'Cancer of the sigmoid.'],
  [`D12.8 ${TOLD}`, 'Adenoma of the transverse colon removed.'],
  [`C16.0 ${TOLD}`, 'Cancer of the gastric body.'],
  [`C34.12 ${TOLD}`, 'Squamous cell cancer of the RUL.'],
  [`C34.11 ${TOLD}`, 'Lung cancer, right lower lobe.'],
  [`C77.4 ${TOLD}`, 'Breast cancer with axillary nodes.'],
  [`M80.00XA ${TOLD}`, 'Age-related osteoporosis with a broken neck of the femur, no fall.'],
  ['M80.051A I.C.13.d.2 information ', 'Age-related osteoporosis with a collapse of L2.'],
  [`C15.4 ${TOLD}`, 'Cancer of the lower third of the esophagus.'],
  [`C79.72 ${TOLD}`, 'Metastasis of the right adrenal gland.'],
  [`I21.A9 ${TOLD}`, 'Myocardial infarction type 2 from the anemia.'],
  [`J12.81 ${TOLD}`, 'COVID-19 pneumonia.'],
  [`G89.11 ${TOLD}`, 'Acute pain after knee replacement.'],
  [`G89.28 ${TOLD}`, 'Chronic pain since the car accident.'],
];

const SILENT: readonly Case[] = [
  ['A41.51', 'Sepsis, E. coli; last month Pseudomonas in the urine.'],
  ['B96.1', 'Cystitis, Klebsiella pneumoniae.'],
  ['B95.3', 'Pneumonia, S. pneumoniae.'],
  ['A41.52', 'Sepsis, organism not found.'],
  ['I21.02', 'STEMI, LAD; the RCA has a stenosis too.'],
  ['C18.5', 'Cancer of the splenic flexure, growing into the descending colon.'],
  ['C34.11', 'Cancer of the right upper lobe, middle lobe free.'],
  ['M80.051A', 'Age-related osteoporosis, fracture of the right hip; old collapse of L2.'],
  ['C15.4', 'Cancer of the mid esophagus.'],
  ['I21.A9', 'Type 5 myocardial infarction after the bypass.'],
  ['J12.82\nU07.1', 'COVID-19 pneumonia.'],
  ['G89.28', 'Chronic pain after mastectomy, years after an accident.'],
];

describe('one of several', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('a part of the bowel that a code leaves open', () => {
  it('is told by a code of that part, and by no other disease (I.B.2)', async () => {
    const words = 'Cancer of the sigmoid.';
    assert.deepEqual(await otherwise(words, 'C18.9\nI10'), [`C18.9 ${TOLD}`]);
    assert.deepEqual(await otherwise(words, 'C18.9\nC18.7'), []);
  });
});

describe('a lesion that overlaps sites (I.C.2)', () => {
  const words = 'Carcinoma of the colon, overlapping the sigmoid and descending colon.';
  const found = ['C18.7 I.C.2 warning C18.8'];
  it('has the code .8 of its category, whatever is coded beside it', async () => {
    assert.deepEqual(await otherwise(words, 'I10\nC18.7'), found);
    assert.deepEqual(await otherwise(words, 'C34.81\nC18.7'), found);
  });
  it('is told by that code, before or behind', async () => {
    assert.deepEqual(await otherwise(words, 'C18.8'), []);
    assert.deepEqual(await otherwise(words, 'C18.7\nC18.8'), []);
    assert.deepEqual(await otherwise(words, 'C18.8\nC18.7'), []);
  });
});
