/** What is congenital, decompensated or brought by care, and what an injury that is first seen late tells (Guidelines FY2026, Index). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // Index: Bicuspid aortic valve (at birth) (congenital) Q23.81.
  ['I35.8 I.C.17 warning Q23.81', 'Bicuspid aortic valve, found in adulthood, working normally.'],
  ['I35.9 I.C.17 warning Q23.81', 'Aortic valve is bicuspid, no stenosis.'],
  // Index: Failure, heart, decompensated (see also Failure, heart, by type, acute and chronic).
  ['I50.20 I.A.16 and I.B.8 information I50.23', 'Decompensated HFrEF, diuresed.'],
  ['I50.32 I.A.16 and I.B.8 information I50.33', 'Diastolic heart failure, now decompensated.'],
  ['I50.21 I.A.16 and I.B.8 information I50.23', 'Decompensation of systolic heart failure.'],
  // I.B.16.
  [
    'J93.83 I.C.19.g.5 and I.B.16 information ',
    "Pneumothorax, right, a complication of this morning's lung biopsy.",
  ],
  ['N17.9 I.C.19.g.5 and I.B.16 information ', 'AKI related to his recent bypass.'],
];

const SILENT: readonly Case[] = [
  ['I35.0', 'Calcific stenosis of a bicuspid aortic valve.'],
  ['Q23.81', 'Bicuspid aortic valve.'],
  ['I50.32', 'Diastolic heart failure, compensated; never decompensated.'],
  ['I50.23', 'Decompensated HFrEF.'],
  ['J93.83', 'Spontaneous pneumothorax; lung biopsy this morning for a nodule of the other side.'],
  // I.C.14.a.2: the stage is that of the kidney which was transplanted.
  ['N18.31', 'CKD 3a.'],
];

describe('what is congenital, decompensated or brought by care', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('is no stage of before a transplant (I.C.14.a.2)', async () => {
    const before = 'Kidney transplant 2019 for ESRD. CKD 3a, stable.';
    assert.deepEqual(await saidOf(note(before, 'N18.31', 'Z94.0')), []);
    assert.deepEqual(await saidOf(note('ESRD on dialysis.', 'N18.5')), ['N18.5 I.C.14.a.1 warning N18.6']);
  });

  it('is over when the patient comes to deliver (I.C.15.n.2)', async () => {
    const told = (course: string) =>
      saidOf(
        dischargeText({
          note: `[hospital course]\n${course}`,
          diagnoses: 'O23.43\nZ37.0\nZ3A.39',
        }),
      );
    const over = 'UTI at 10 wks, treated with cephalexin, test of cure neg.';
    assert.deepEqual(await told(`${over} NSVD at 39 weeks.`), ['O23.43 I.C.15.n.2 information ']);
    assert.deepEqual(await told('UTI found on admission, on cephalexin. NSVD at 39 weeks.'), []);
  });
});

describe('what is assessed', () => {
  const said = (words: string, ...diagnoses: string[]) =>
    codes('chart/uncoded-diagnosis', note(words, ...diagnoses));

  it('is not what a patient was exposed to, nor tenderness, nor what a listed code says', async () => {
    assert.deepEqual(await said('Fever. Exposed there to mosquito bites in May.', 'R50.9'), []);
    assert.deepEqual(await said('Severe COPD with emphysema, stable.', 'J43.9'), []);
    assert.deepEqual(await said('Severe COPD, stable. Gout flare.', 'M10.9'), ['J44.9']);
    const leg = (exam: string, heading = 'exam') =>
      codes(
        'chart/uncoded-diagnosis',
        noteText({
          note: `[${heading}]\nSeen for calf pain, ${exam}\n\n[assessment]\nPain of the right calf.`,
          diagnoses: 'M79.661',
        }),
      );
    assert.deepEqual(await leg('TTP, no erythema.'), []);
    assert.deepEqual(await leg('TTP over the calf.', 'history'), []);
  });

  it('has the buttock with the lower back (Tabular, S30.0: contusion of buttock)', async () => {
    const bruised = 'Contusions of the buttocks and the lower back.';
    assert.deepEqual(await said(bruised, 'S30.0XXA'), []);
    assert.deepEqual(await said('Contusions of the buttocks and the left knee.', 'S80.02XA'), [undefined]);
  });
});

describe('an injury that nobody has treated before', () => {
  const said = (words: string, code = 'S62.336A') => codes('dx/encounter-character', note(words, code));

  it('is under active treatment, however old it is (I.C.19.a)', async () => {
    assert.deepEqual(await said('Fracture of the fifth metacarpal neck, film with early callus.'), [
      'S62.336A',
    ]);
    for (const first of [
      'first care for it today',
      'delayed presentation',
      'he did not see anyone until today',
      'no prior treatment',
    ])
      assert.deepEqual(
        await said(`Fracture of the fifth metacarpal neck, film with early callus, ${first}.`),
        [],
        first,
      );
  });

  it('has its sutures taken out later', async () => {
    for (const later of ['Suture removal 10 d.', 'Suture removal day 10.', 'Suture removal, 7-10 days.'])
      assert.deepEqual(await said(`Laceration of the right hand. ${later}`, 'S61.411A'), [], later);
    assert.deepEqual(await said('Laceration of the right hand. Suture removal.', 'S61.411A'), ['S61.411A']);
  });
});

describe('a pneumonia of the ventilator', () => {
  it('is none of the one that was there before (I.C.10.d.2)', async () => {
    const course =
      'Admitted with pneumococcal pneumonia and acute hypoxic respiratory failure, intubated. Day 6 on the vent: new fever, BAL grew Pseudomonas; ventilator associated pneumonia.';
    const listed = (...diagnoses: string[]) =>
      dischargeText({ note: `[hospital course]\n${course}`, diagnoses: diagnoses.join('\n') });
    assert.deepEqual(await findingsOf('dx/order', listed('J13', 'J96.01', 'J95.851', 'B96.5')), []);
  });
});

describe('a cancer that has come beside one that is over', () => {
  it('is the one that the note concludes (I.C.2.m)', async () => {
    const nose =
      '[history]\nHistory of basal cell carcinoma of the left cheek, Mohs 2021, no recurrence.\n\n[assessment]\n1. Basal cell carcinoma of skin of nose.';
    const said = (diagnoses: string) => codes('dx/history-and-active', noteText({ note: nose, diagnoses }));
    assert.deepEqual(await said('C44.311\nZ85.828'), []);
  });
});
