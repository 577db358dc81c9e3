/** Screenings of who has symptoms, strokes of operations and what is coded beside (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.5: a test because of a sign or symptom is a diagnostic examination.
  ['Z11.1 I.C.21.c.5 information ', 'Coughing for four weeks, TB test placed.'],
  ['Z11.3 I.C.21.c.5 information ', 'Urethral discharge; chlamydia NAAT sent.'],
  ['Z11.59 I.C.21.c.5 information ', 'Jaundice, hepatitis panel sent.'],
  ['Z13.1 I.C.21.c.5 information ', 'Thirst and polyuria for two weeks, A1c drawn.'],
  ['Z12.2 I.C.21.c.5 information ', 'Low-dose CT. He is coughing up blood.'],
  ['Z12.83 I.C.21.c.5 information ', 'A mole of the back that has been growing, here to have it examined.'],
  ['Z13.31 I.C.21.c.5 information ', 'Low mood, a PHQ-9 is done.'],
  ['Z13.41 I.C.21.c.5 information ', 'Speech delay, M-CHAT done.'],
  ['Z13.6 I.C.21.c.5 information ', 'Calf pain on walking, ABI done.'],
  // I.C.9.c and I.C.19.g.5: what an operation has brought.
  ['I63.9 I.C.19.g.5 and I.B.16 information ', 'Stroke that complicated the bypass operation.'],
  ['I63.9 I.C.19.g.5 and I.B.16 information ', 'Postoperative small embolic left MCA infarct.'],
  [
    'I61.9 I.C.19.g.5 and I.B.16 information ',
    'Intracerebral hemorrhage, judged a consequence of the craniotomy.',
  ],
  ['I97.820 I.C.9.c information I97.821', 'Stroke after hernia repair, due to the surgery.'],
  // I.C.21.c.8: what has come back is coded.
  ['Z08 I.C.21.c.8 information ', 'Follow-up of breast cancer. Core biopsy shows invasive ductal carcinoma.'],
  ['Z09 I.C.21.c.8 information ', 'Follow-up after removed polyps. A new adenomatous polyp of the colon.'],
  // I.C.1.a.2.i.
  ['Z72.53 I.C.1.a.2.i information ', 'Here for an HIV test, no symptoms.'],
  ['Z20.6 I.C.1.a.2.i information ', 'Rapid HIV test drawn today.'],
  // I.C.10.a.1.
  ['J44.0\nJ20.9 I.C.10.a.1 information ', 'COPD in exacerbation with acute bronchitis.'],
  // I.C.15.a.1 and m.
  ['T42.4X1A I.C.15.a.1 information ', 'She is 30 weeks pregnant. Accidental double dose of lorazepam.'],
  ['S93.401A I.C.15.a.1 information ', 'She is 28 weeks pregnant. Sprained the right ankle.'],
  // I.C.19.c.1: who delayed treatment.
  [
    'S62.001K I.C.19.a and I.C.19.c.1 warning S62.001A',
    'Nonunion of the right scaphoid fracture, first presentation.',
  ],
  ['S42.201P I.C.19.a and I.C.19.c.1 warning S42.201A', 'Malunion. She treated it at home with a sling.'],
];

const SILENT: readonly Case[] = [
  ['Z11.1', 'TB test for a new job. No cough, no night sweats.'],
  ['Z13.1', 'Routine diabetes screening; some thirst in the summer.'],
  ['Z13.31\nF32.A', 'Low mood, a PHQ-9 is done.'],
  ['I63.9', 'Stroke on the fourth day, unrelated to the surgery.'],
  ['I63.9\nI97.820', 'Stroke that complicated the coronary bypass.'],
  ['I97.820', 'Postoperative stroke after aortic valve surgery.'],
  ['Z08', 'Follow-up of breast cancer. Biopsy of a nodule shows no carcinoma.'],
  ['Z08', 'Follow-up of breast cancer. No evidence of recurrence.'],
  ['Z72.53', 'Here for contraception, declined an HIV test.'],
  ['Z72.53\nZ11.4', 'Here for an HIV test, no symptoms.'],
  ['J44.0\nJ44.1\nJ20.9', 'COPD in exacerbation with acute bronchitis.'],
  ['S93.401A\nZ33.1', 'She is 28 weeks pregnant, incidental. Sprained the right ankle.'],
  ['S62.001K', 'Nonunion of the right scaphoid fracture, cast since March.'],
];

const plain = (text: string, diagnoses: string) => otherwise(text, diagnoses);

describe('chart/otherwise-coded, symptoms and operations', () => {
  tellsOf(
    FOUND.map(([told, words]): Case => [told, words]).filter(([told]) => !told.includes('\n')),
    SILENT,
    plain,
  );

  it('has the exacerbation beside the infection (I.C.10.a.1)', async () => {
    const said = await otherwise('COPD in exacerbation with acute bronchitis.', 'J44.0\nJ20.9');
    assert.deepEqual(said, ['J44.0 I.C.10.a.1 information ']);
    assert.deepEqual(
      await codes('dx/contradiction', note('COPD exacerbation and pneumonia.', 'J44.1', 'J18.9')),
      ['J44.1'],
    );
    assert.deepEqual(
      await codes('dx/contradiction', note('COPD exacerbation and pneumonia.', 'J44.0', 'J44.1', 'J18.9')),
      [],
    );
  });
});

describe('words that tell less than they seem', () => {
  it('have both tumors of one breast on one side', async () => {
    const words = 'Right breast: two tumors, both invasive ductal carcinoma.';
    assert.deepEqual(await codes('chart/side-mismatch', note(words, 'C50.411', 'C50.311')), []);
    assert.deepEqual(await codes('chart/side-mismatch', note('Carcinoma of both breasts.', 'C50.911')), [
      'C50.911',
    ]);
  });

  it('have a contusion behind a concussion without loss of consciousness', async () => {
    const words = 'Concussion without loss of consciousness and contusion of the scalp.';
    assert.deepEqual(await codes('chart/negated', note(words, 'S06.0X0A', 'S00.03XA')), []);
    assert.deepEqual(
      await codes(
        'chart/negated',
        note('Concussion without contusion of the scalp.', 'S06.0X0A', 'S00.03XA'),
      ),
      ['S00.03XA'],
    );
  });

  it('have no disease in what is looked for', async () => {
    const words = 'Screening. Pressure of the eyes is measured to look for glaucoma.';
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note(words, 'Z13.5')), []);
  });
});
