/** What is done at another visit, floods, carriers beside an infection, and lives that are no problem (Guidelines FY2026 I.C.21.c.13 and c.17, I.B.19.b, I.C.1.e.1.d). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, otherwise, saidOf, tellsOf } from './found.ts';

describe('an operation for looks that this visit is not for (Z41)', () => {
  const silent: readonly Case[] = [
    ['L03.116', 'Cellulitis left lower leg. She is having cosmetic blepharoplasty in March.'],
    ['L03.116', 'Cellulitis left lower leg. Cosmetic rhinoplasty is scheduled for next month.'],
    ['I10', 'Hypertension, controlled. Wants cosmetic surgery some day.'],
    ['I10', 'Hypertension, controlled. Prior cosmetic abdominoplasty in 2019.'],
    ['J06.9', 'Cold. Asked about cosmetic fillers.'],
    ['E11.9', 'Type 2 diabetes. Planning cosmetic liposuction elsewhere.'],
  ];
  const TOLD = 'H02.831 I.C.21.c.13 information Z41.1';
  const told: readonly Case[] = [
    [TOLD, 'Lax lids, wants them younger. Cosmetic blepharoplasty today.'],
    [TOLD, 'Here for cosmetic blepharoplasty, patient pays.'],
  ];
  tellsOf(told, silent, otherwise);
});

describe('a flood of a storm is X38, X36.0 a collapse by movements of the earth (I.B.19.b)', () => {
  const TOLD = 'X36.0XXA I.B.19.b warning X38.XXXA';
  tellsOf(
    [
      [TOLD, 'Laceration of the shin. Street flooded after heavy rain from the storm.'],
      [TOLD, 'Cut by debris in flood water; the creek rose in the thunderstorm.'],
      [TOLD, 'Swept off her feet by a flash flood in the downpour.'],
    ],
    [
      ['X36.0XXA', 'Struck by flood water when the dam gave way in the earthquake.'],
      ['X36.0XXA', 'The retaining wall collapsed in the rain and the yard flooded.'],
      ['X36.0XXA', 'The levee broke in the storm and his house was flooded.'],
    ],
    otherwise,
  );
});

describe('the examination before an operation at another visit (I.C.21.c.13)', () => {
  const TOLD = 'Z01.818 I.C.21.c.13 information ';
  tellsOf(
    [
      [TOLD, "Cellulitis. The surgeon's clearance visit is booked separately and is not part of today."],
      [TOLD, 'Cellulitis. Pre-op exam will be done at a separate visit.'],
      [TOLD, 'Cough. Surgical clearance was not addressed.'],
      [TOLD, 'Cough. Preoperative evaluation is scheduled on another day.'],
    ],
    [
      ['Z01.818', 'Preoperative examination before hernia repair. Cleared for surgery.'],
      [
        'Z01.818',
        'Surgical clearance before cataract surgery on the right. Cardiac clearance by cardiology.',
      ],
      ['Z01.818', 'Pre-op exam. Clearance is not given until the INR is below 1.5.'],
    ],
    async (words, diagnoses) =>
      (await otherwise(words, diagnoses)).filter((said) => said.includes('I.C.21.c.13 ')),
  );
});

describe('a visit for a complaint, though a routine one is not due (I.C.21.c.13)', () => {
  const TOLD = 'Z00.00 I.C.21.c.13 information ';
  tellsOf(
    [
      [TOLD, 'Here because she felt a lump in her right breast. Not due for physical until spring.'],
      [TOLD, 'Came because of chest pain. Not yet due for her annual exam.'],
    ],
    [['Z00.00', 'Annual physical. Here because it is due.']],
    async (words, diagnoses) =>
      (await otherwise(words, diagnoses)).filter((said) => said.includes('I.C.21.c.13 ')),
  );
});

describe('living alone without a need (I.C.21.c.17)', () => {
  const TOLD = 'Z60.2 I.C.21.c.17 warning ';
  tellsOf(
    [
      [TOLD, 'Widowed, lives alone in a condo, independent in all ADLs. Flu shot in fall.'],
      [TOLD, 'Lives alone, drives, no help needed. Colonoscopy this fall.'],
      [TOLD, 'Lives by herself, manages well. Recheck next fall.'],
    ],
    [
      ['Z60.2', 'Lives alone, independent until a fall in the kitchen; unsafe on the stairs.'],
      ['Z60.2', 'Lives alone and needs help with meals, which nobody gives.'],
    ],
    otherwise,
  );
});

describe('a carrier of MRSA who is ill of it too (I.C.1.e.1.d)', () => {
  const said = (words: string, diagnoses: string) =>
    saidOf(dischargeText({ note: `[hospital course]\nMRSA pneumonia.\n${words}`, diagnoses }));
  tellsOf(
    [
      'MRSA colonization of the nares, mupirocin decolonization ordered.',
      'She is an MRSA carrier; decolonization started.',
      'MRSA carrier, for decolonization at home.',
    ].map((words): Case => ['J15.212 I.C.1.e.1.d information ', words]),
    [
      ['J15.212', 'MRSA carrier last year, successfully decolonized.'],
      ['J15.212', 'MRSA colonization, cleared after decolonization.'],
    ],
    said,
  );
  it('has both codes', async () => {
    const both = 'J15.212\nZ22.322';
    assert.deepEqual(await said('MRSA colonization of the nares.', both), []);
    assert.deepEqual(
      await saidOf(noteText({ note: '[assessment]\nMRSA colonization.', diagnoses: 'Z22.322' })),
      [],
    );
  });
});
