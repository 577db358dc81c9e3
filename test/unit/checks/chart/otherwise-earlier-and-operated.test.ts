/** What an earlier COVID-19 left beside a new one, examinations on the day of the operation, floods (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.1.g.1.m.
  ['U07.1 I.C.1.g.1.m information ', 'COVID-19, current. Anosmia due to the 2024 COVID infection.'],
  ['U07.1 I.C.1.g.1.m information ', 'Pulmonary fibrosis left by COVID-19 in 2021. COVID-19 again, active.'],
  ['U07.1 I.C.1.g.1.m information ', 'No sense of smell since her first bout of COVID. New COVID-19 today.'],
  ['Z86.16 I.C.1.g.1.m information U09.9', 'Myocarditis attributed to COVID last spring.'],
  // I.C.21.c.13: only where the patient is cleared and no treatment is given.
  ['Z01.818 I.C.21.c.13 and IV.M information ', 'Prepped and draped. Inguinal hernia repaired with mesh.'],
  ['Z01.818 I.C.21.c.13 and IV.M information ', 'Underwent excision of a fibroadenoma this morning.'],
  ['Z01.818 I.C.21.c.13 and IV.M information ', 'A1 pulley released in the office under local.'],
  ['Z01.818 I.C.21.c.13 and IV.M information ', 'Tonsils out today, woke well.'],
  ['Z01.818 I.C.21.c.13 and IV.M information ', 'Cataract: phacoemulsification, no complication.'],
  // I.B.19.b.
  [
    'X37.0XXA I.B.19.b information ',
    'Rain of the hurricane flooded the street; floodwater knocked him over. No levee broke.',
  ],
  [
    'X37.0XXA I.B.19.b information ',
    'Hurricane: the creek rose, and the rising creek pinned her to a fence.',
  ],
  ['X37.0XXA I.B.19.b information ', 'Near drowning in flood water that the hurricane brought.'],
];

const SILENT: readonly Case[] = [
  ['U07.1', 'COVID-19 now. Had COVID in 2022, recovered fully.'],
  ['U07.1', 'COVID-19, eight months after her first COVID infection.'],
  ['U07.1\nR43.0\nU09.9', 'COVID-19, current. Anosmia due to the 2024 COVID infection.'],
  ['Z86.16', 'COVID in 2022, well since.'],
  ['Z01.818', 'Cleared for hernia repair next Tuesday. Appendix was removed in 2001 without complication.'],
  ['Z01.818', 'Exam today before right knee arthroplasty. Cholecystectomy 2010, uncomplicated.'],
  ['X37.0XXA', 'The levee broke in the hurricane and the flood knocked him down.'],
  ['X37.0XXA', 'Wind of the hurricane threw a shutter at him. No flooding at his house.'],
];

describe('chart/otherwise-coded, an earlier COVID-19, the day of the operation, floods', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('takes the heading of an operation for its report', async () => {
    const text = noteText({
      note: '[operation]\nPhacoemulsification with posterior chamber lens, right eye.',
      diagnoses: 'Z01.818\nH25.11',
    });
    assert.deepEqual(await codes('chart/otherwise-coded', text), ['Z01.818']);
  });

  it('takes a symptom that an earlier COVID-19 left for no part of the new one', async () => {
    const left = note('COVID-19. Anosmia due to her COVID of 2024.', 'U07.1', 'R43.0', 'U09.9');
    assert.deepEqual(await codes('dx/symptom-with-diagnosis', left), []);
    const part = note('COVID-19 with anosmia.', 'U07.1', 'R43.0');
    assert.deepEqual(await codes('dx/symptom-with-diagnosis', part), ['R43.0']);
  });
});

describe('words of doubt', () => {
  // IV.H: “or other similar terms indicating uncertainty”.
  for (const words of [
    'Gout of the right foot remains high on the list.',
    'Top of my list is gout of the right foot.',
    'I am thinking gout of the right foot.',
    'Gout of the right foot is a possibility.',
    'Leading contender is gout of the right foot.',
    'Gout of the right foot in the differential, uric acid pending.',
    'The picture raises the question of gout of the right foot.',
    'Provisional diagnosis: gout of the right foot.',
    'Gout of the right foot until proven otherwise.',
    'Looks most like gout of the right foot.',
    'Gout of the right foot needs to be considered.',
    'Leaning toward gout of the right foot.',
  ])
    it(words, async () => {
      assert.deepEqual(await codes('dx/uncertain-outpatient', note(words, 'M10.9')), ['M10.9']);
    });

  it('is a list of what it may be', async () => {
    const text = noteText({
      note: '[differential diagnosis]\nGout of the right foot\n\n[plan]\nUric acid.',
      diagnoses: 'M10.9',
    });
    assert.deepEqual(await codes('dx/uncertain-outpatient', text), ['M10.9']);
  });

  for (const words of [
    'Gout of the right foot, on the list for urgent review.',
    'Gout. A flare is a possibility.',
  ])
    it(`is none: ${words}`, async () => {
      assert.deepEqual(await codes('dx/uncertain-outpatient', note(words, 'M10.9')), []);
    });
});

describe('what is of the birth and of the past', () => {
  // Appendix I, perinatal and congenital conditions.
  it('is present on admission on whatever day it is seen', async () => {
    const text = dischargeText({
      note: '[hospital course]\nOn day 2 a clavicle fracture was noted, sustained as the shoulder was delivered.',
      diagnoses: 'principal: Z38.00\nA: P13.4 POA Y',
    });
    assert.deepEqual(await findingsOf('poa/by-note', text), []);
  });

  it('was only asked of a newborn', async () => {
    const words =
      'A prenatal scan had raised the question of a ventricular septal defect. Ruled out by echo.';
    assert.deepEqual(await otherwise(words, 'Z38.01\nZ05.0'), []);
    assert.deepEqual(
      (await otherwise('Echo: had a small ventricular septal defect.', 'Z38.01\nZ05.0')).length,
      1,
    );
  });

  it('came then', async () => {
    const text = noteText({
      note: '[history]\nHIV since 2012, came in then with Pneumocystis pneumonia. Well on treatment.',
      diagnoses: 'B20',
    });
    assert.deepEqual(await codes('chart/uncoded-diagnosis', text), []);
  });
});
