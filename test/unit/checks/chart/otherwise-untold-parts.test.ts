/** What a title has beside its disease, and the note not; parts and kinds of which the note tells another (Guidelines FY2026 I.B.2, I.B.18). */
import assert from 'node:assert/strict';
import { type Case, otherwise, tellsOf } from './found.ts';

const UNTOLD = 'I.B.2 and I.B.18 information ';
const ANOTHER = 'I.B.2 information ';

const FOUND: readonly Case[] = [
  [`J45.42 ${UNTOLD}`, 'Moderate persistent asthma with an exacerbation, nebulizer twice, better.'],
  [`J45.22 ${UNTOLD}`, 'Mild intermittent asthma, no status asthmaticus.'],
  [`G40.901 ${UNTOLD}`, 'Epilepsy, one breakthrough seizure.'],
  [`G43.701 ${UNTOLD}`, 'Chronic migraine without aura.'],
  [`F01.52 ${UNTOLD}`, 'Vascular dementia, severity not graded.'],
  [`F03.93 ${UNTOLD}`, 'Dementia, severity not graded.'],
  [`F03.94 ${UNTOLD}`, 'Dementia, severity not graded, calm.'],
  [`F03.911 ${UNTOLD}`, 'Dementia, severity not graded, sleeps well.'],
  [`I21.02 ${UNTOLD}`, 'STEMI, stented, doing well.'],
  [`I21.11 ${UNTOLD}`, 'STEMI, stented, doing well.'],
  [`I21.21 ${UNTOLD}`, 'Lateral STEMI, stent.'],
  [`N40.3 ${UNTOLD}`, 'Enlarged smooth prostate with retention.'],
  [`B96.21 ${UNTOLD}`, 'Cystitis from E. coli.'],
  [`G89.28 ${UNTOLD}`, 'Chronic low back pain, no cause found.'],
  [`G89.11 ${UNTOLD}`, 'Acute pain in the groin.'],
  [`K57.30 ${ANOTHER}`, 'Diverticulitis of the sigmoid.'],
  ['E11.29 I.C.4.a information ', 'Type 2 diabetes with diabetic CKD stage 3b.'],
  ['L55.2 I.C.19.d warning L55.1', 'Sunburn of the back with blisters.'],
  [`C50.411 ${ANOTHER}`, 'Cancer of the right breast, lower inner quadrant.'],
  [`C25.1 ${ANOTHER}`, 'Cancer of the pancreatic head.'],
  [`D25.2 ${ANOTHER}`, 'Intramural fibroid.'],
  [`C53.1 ${ANOTHER}`, 'Endocervical adenocarcinoma.'],
  [`F17.290 ${ANOTHER}`, 'Smokes a pack of cigarettes a day, dependent.'],
  [`O04.88 ${ANOTHER}`, 'Renal failure after the elective abortion.'],
  [`M25.50 ${ANOTHER}`, 'Pain of the left shoulder.'],
  [`I69.398 ${ANOTHER}`, 'Hemiparesis left by the stroke.'],
];

const SILENT: readonly Case[] = [
  ['J45.42', 'Moderate persistent asthma, status asthmaticus.'],
  ['G40.901', 'Epilepsy, a prolonged seizure of forty minutes.'],
  ['G43.701', 'Chronic migraine, unrelenting for four days.'],
  ['F01.52', 'Vascular dementia, he sees strangers in the house.'],
  ['F03.93', 'Dementia, tearful most days.'],
  ['F03.911', 'Dementia, restless at night, paces.'],
  ['I21.02', 'Anterior STEMI.'],
  ['I21.A9', 'Myocardial infarction by stent thrombosis.'],
  ['N40.3', 'Nodular prostate with retention.'],
  ['B96.21', 'Cystitis from E. coli O157.'],
  ['G89.28', 'Chronic pain since the laminectomy.'],
  ['K57.30', 'Diverticulosis; no diverticulitis.'],
  ['K57.30', 'Diverticulosis, once diverticulitis.'],
  ['E11.29', 'Diabetic tubular disease beside CKD.'],
  ['L55.2', 'Third degree sunburn with blisters around.'],
  ['C50.411', 'Cancer of the right breast, upper outer quadrant; a cyst of the lower inner one.'],
  ['M25.50\nM25.561', 'Pain of the right knee and other joints.'],
];

describe('what a title has and the note not', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('is a joint beside what is of no joint', async () => {
    assert.deepEqual(await otherwise('Pain of the left shoulder. Hypertension.', 'M25.50\nI10'), [
      `M25.50 ${ANOTHER}`,
    ]);
  });
});
