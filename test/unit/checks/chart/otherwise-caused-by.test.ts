/** Conditions with the cause, the kind or the company that a note tells (Guidelines FY2026 I.A.15, I.B.2, I.B.9). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // The Index: Polyneuropathy, alcoholic, and due to radiation; Cardiomyopathy, alcoholic and ischemic; Gastritis, alcoholic.
  ['G62.9 I.B.2 information G62.1', 'Polyneuropathy from her long-standing alcohol use disorder.'],
  ['G62.9 I.B.2 information G62.82', 'Neuropathy of the arm due to radiation.'],
  ['G72.9 I.B.2 information G72.1', 'Alcohol-related myopathy.'],
  ['I42.9 I.B.2 information I42.6', 'Dilated cardiomyopathy due to years of drinking.'],
  ['K29.70 I.B.2 information K29.20', 'Gastritis after heavy alcohol use.'],
  ['K62.89 I.B.2 information K62.7', 'Radiation proctitis.'],
  ['N30.90 I.B.2 information N30.40', 'Cystitis following pelvic radiotherapy.'],
  ['K85.90 I.B.2 information K85.80', 'Acute pancreatitis due to high triglycerides.'],
  // The Index: Hyperthyroidism, with goiter (diffuse) and Graves' disease; Lymphedema, postmastectomy.
  ['E05.90 I.B.2 information E05.00', 'Hyperthyroidism due to Graves disease.'],
  ['E05.90 I.B.2 information E05.10', 'Thyrotoxicosis from a toxic adenoma.'],
  ['I89.0 I.B.2 information I97.2', 'Lymphedema of L arm after mastectomy.'],
  // The Index: Dysfunction, sexual, male, erectile, due to diabetes; Disease, pelvis, inflammatory, chlamydial.
  ['N52.9 I.B.2 information N52.1', 'Erectile dysfunction due to diabetes.'],
  ['N73.9 I.B.2 information A56.11', 'PID, acute, from chlamydia.'],
  // M54.1 Excludes1: radiculopathy with cervical disc disorder (M50.1), with lumbar (M51.1-).
  [
    'M54.12 I.B.9 and the Excludes1 note at M54.1 information ',
    'Cervical radiculopathy C6, disc herniation C5-6.',
  ],
  // Titles of S06.
  ['S06.0X0A I.B.2 information S06.0X1A', 'Concussion. Lost consciousness for 10 minutes.'],
  ['S06.0X0A I.B.2 information S06.0X1A', 'Concussion. Brief LOC at the scene.'],
  ['S06.0X0A I.B.2 information S06.0X9A', 'Concussion. He was knocked out.'],
  ['S06.0X0A I.B.2 information S06.0XAA', 'Concussion. Unknown if LOC.'],
  ['S06.0X9A I.B.2 information S06.0X0A', 'Concussion. Denies loss of consciousness.'],
  ['S06.5X1A I.B.2 information S06.5X0A', 'Subdural hematoma from the fall. Did not lose consciousness.'],
  // N40.1: “with lower urinary tract symptoms”.
  ['N40.0 I.B.9 information N40.1', 'BPH with urinary retention, catheter placed.'],
  ['N40.2 I.B.9 information N40.3', 'Nodular prostate, nocturia x4.'],
  // Titles of M19.1- and O00.1-.
  ['M19.071 I.B.2 information ', 'Post-traumatic OA, R ankle, old fracture.'],
  ['M17.12 I.B.2 information ', 'OA of the left knee after the 2009 tibial plateau fracture.'],
  ['O00.90 I.B.2 information ', 'Ectopic pregnancy, right tube.'],
  // I.C.5.b.3; I.C.21.c.5.
  ['F12.10 I.C.5.b.3 warning ', 'Marijuana use, no disorder.'],
  [
    'D12.2 I.C.21.c.5 information ',
    'Colonoscopy for screening; polyp removed, tubular adenoma of ascending colon.',
  ],
  // The Index: Arthritis, psoriatic L40.50.
  ['L40.0 I.B.9 information ', 'Psoriasis vulgaris with psoriatic arthritis.'],
];

const SILENT: readonly Case[] = [
  ['G62.9', 'Polyneuropathy; alcohol use disorder in remission.'],
  ['G62.9', 'Polyneuropathy, not from alcohol.'],
  ['M54.12', 'Cervical radiculopathy. Prior disc herniation L4-5 in 2010.'],
  ['M54.12', 'Cervical radiculopathy, no disc herniation.'],
  ['S06.0X0A', 'Concussion, no LOC.'],
  ['S06.0X0A', 'Concussion. Loss of consciousness denied.'],
  ['S06.0X0A', 'Concussion. Not knocked out.'],
  ['S06.0X1A', 'Concussion, brief LOC.'],
  ['S06.0X9A', 'Concussion. No LOC by the wife, but he was knocked out by the police report.'],
  ['S06.0XAA', 'Concussion, LOC unknown.'],
  ['G62.9\nG62.1', 'Polyneuropathy due to alcohol.'],
  ['K29.70', 'Gastritis, no alcohol.'],
  ['I89.0', 'Lymphedema of the leg. Mastectomy in 2010 without any.'],
  ['N40.0', 'BPH without urinary retention.'],
  ['N40.0', 'BPH, no LUTS.'],
  ['N40.0\nN40.1', 'BPH with nocturia.'],
  ['M19.071', 'Primary OA, R ankle. Seen by primary care.'],
  ['M19.171', 'Post-traumatic OA, R ankle.'],
  ['O00.101', 'Ectopic pregnancy, right tube.'],
  ['F12.10', 'Marijuana use, mild use disorder; no other disorder.'],
  ['D12.2', 'Colonoscopy for screening is due next year. Adenoma of ascending colon.'],
  ['A41.9', 'Sepsis. AKI: unclear whether from sepsis or from NSAIDs.'],
  ['Z34.82', 'Normal pregnancy, 24 wks. Reviewed preterm labor signs.'],
  ['L40.0', 'Psoriasis vulgaris, no psoriatic arthritis.'],
  ['L40.0\nL40.50', 'Psoriasis vulgaris with psoriatic arthritis.'],
];

describe('chart/otherwise-coded, causes, kinds and company', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('dx/contradiction, what the Index has in another condition (I.A.15)', () => {
  const said = async (...diagnoses: string[]): Promise<string[]> =>
    (
      await findingsOf(
        'dx/contradiction',
        withDiagnoses(...diagnoses.map((code, at) => `${'ABCD'[at]}: ${code}`)),
      )
    ).map(({ at, severity, fixes }) => `${at} ${severity} ${fixes[0]?.title.split(' ')[2]}`);

  it('has varices of the esophagus in cirrhosis and in portal hypertension', async () => {
    // Varix, esophagus, in (due to), cirrhosis of liver I85.1-, portal hypertension I85.1-.
    assert.deepEqual(await said('K74.60', 'I85.00'), ['I85.00 information I85.10']);
    assert.deepEqual(await said('K76.6', 'I85.01'), ['I85.01 information I85.11']);
    assert.deepEqual(await said('K74.60', 'I85.10'), []);
    assert.deepEqual(await said('K21.9', 'I85.00'), []);
  });
});

describe('chart/otherwise-coded, who is not to be resuscitated (I.C.21.c.3)', () => {
  const said = async (course: string, diagnoses: string): Promise<string[]> =>
    (
      await findingsOf(
        'chart/otherwise-coded',
        dischargeText({ note: `[hospital course]\nPneumonia, treated. ${course}`, diagnoses }),
      )
    ).map(({ at, severity }) => `${at} ${severity}`);

  it('is told of a stay, once, and not where it was talked about or is coded', async () => {
    assert.deepEqual(await said('DNR on file.', 'J18.9\nI10'), ['J18.9 information']);
    assert.deepEqual(await said('DNR on file.', 'J18.9\nZ66'), []);
    assert.deepEqual(await said('DNR discussed, remains full code.', 'J18.9'), []);
    assert.deepEqual(await said('Full code.', 'J18.9'), []);
    assert.deepEqual(await otherwise('Pneumonia. DNR on file.', 'J18.9'), []);
  });
});
