/** Sentences of the ICD-10-CM Official Guidelines FY2026 whose conditions a note tells or denies in words of its own. */

import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['C50.812 I.C.2 warning ', 'Two separate primaries of the left breast, ductal.'],
  ['C34.82 I.C.2 warning ', 'Cancer of the left upper lobe and of the lower lobe, 6 cm apart.'],
  ['I21.4 I.C.9.e.5 warning I21.A1', 'NSTEMI type 2 due to anemia. Her stent was placed years ago.'],
  ['G89.29 I.C.6.b.4 warning ', 'Shoulder pain for months. I do not regard this as chronic pain.'],
  [
    'G89.28 I.C.6.b.4 warning ',
    'Pain at the scar for months. It does not meet the criteria of chronic pain.',
  ],
  [
    'Z71.84 I.C.21.c.10 warning ',
    'Diarrhea, came home from two weeks in Peru. He has no other journey planned.',
  ],
  ['Z71.84 I.C.21.c.10 warning ', 'Rash. Returned from a trip to Thailand.'],
  ['Z71.7 I.C.1.a.2.i information Z11.4', 'Screening for HIV in a man without symptoms; test drawn today.'],
  ['K64.8 I.C.21.c.5 information ', 'Screening colonoscopy for colon cancer: other hemorrhoids.'],
  ['Z72.51 I.C.21.c.5 information ', 'Screening for chlamydia, asymptomatic; urine sent.'],
  ['J45.20 I.C.21.c.5 information ', 'Asthma, mild intermittent. Here for tuberculosis screening.'],
  ['I10 I.C.9.a.7 warning R03.0', 'Elevated reading today; I am not making that diagnosis on one day.'],
  [
    'I10 I.C.9.a.7 warning R03.0',
    'High blood pressure reading. I would not label her hypertensive yet: not labeling her hypertensive.',
  ],
  ['H54.3 I.C.7.b warning H54.7', 'Visual loss, not known whether one eye or both.'],
  [
    'A49.02 I.C.1.e.1.c warning Z22.322',
    'Nasal swab positive for MRSA. She is a carrier: no sore, no infection.',
  ],
  ['J10.1 I.C.10.c warning J09.X2', 'Avian influenza A/H5N1, confirmed, with cough.'],
  ['J10.2 I.C.10.c warning J09.X3', 'Bird flu with gastroenteritis, confirmed.'],
  ['Z72.6 I.C.21.c.14 warning ', 'Plays the lottery monthly, has no problem with gambling.'],
  ['Z33.1 I.C.15.a.1 information ', 'Exacerbation of moderate asthma in a pregnant woman.'],
  ['Z03.72 I.C.21.c.6 information ', 'Previa ruled out. Spotting still seen on the pad.'],
  [
    'S54.32XA I.C.19.b.2 warning ',
    'Cut of the left forearm, a numb patch at its edge from a cutaneous nerve. The cut is the main injury.',
  ],
];

const SILENT: readonly Case[] = [
  ['G89.29', 'Chronic back pain, no chronic pain syndrome.'],
  ['G89.29', 'Chronic knee pain; he is not on chronic opioids.'],
  ['Z71.84', 'Going to Peru next month. Came home from Spain last year, no travel since.'],
  ['Z71.84', 'Advice before a trip to Kenya. No travel in the last year.'],
  ['Z00.00', 'Screening for depression: negative.'],
  ['I10', 'Screening for HIV declined.'],
  ['I10', 'Screening for colon cancer is up to date.'],
  // I.C.9.e.4: the infarction of the weeks before keeps its code beside that of type 2.
  ['I21.02', 'Type 2 MI due to anemia. Twelve days ago he had an anterior STEMI.'],
  ['I21.4', 'Type 2 myocardial infarction today; NSTEMI treated two weeks ago.'],
  ['I10', 'Essential hypertension, elevated reading today. I am not making a diagnosis of anything else.'],
  ['J10.1', 'Influenza A H3N2 with cough. Avian influenza outbreak on the farm next door.'],
  ['Z33.1', 'Cut of the finger, the pregnancy plays no part in it.'],
  ['C50.812', 'Cancer of the left breast straddling two quadrants, no normal tissue between.'],
  ['I10', 'Hypertension, elevated reading today. I am not making a change.'],
  ['H54.3', 'Visual loss of both eyes, not known whether from glaucoma.'],
  ['A49.02', 'MRSA infection, nasal swab positive for MRSA.'],
  ['J10.1', 'Influenza A H1N1 with cough, avian influenza ruled out.'],
  ['Z72.6', 'Gambling has brought him debts.'],
  ['Z33.1', 'Sprain of the ankle, which does not affect the pregnancy.'],
  ['Z03.72', 'Previa ruled out. No spotting, no bleeding.'],
  ['S54.32XA', 'Cut of a cutaneous nerve of the forearm with a small laceration.'],
];

describe('chart/otherwise-coded, what notes tell in words of their own', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('has no unstageable ulcer beside the deep tissue damage that is told alone (I.C.12.a.7)', async () => {
    const both = (words: string) => otherwise(words, 'L89.616\nL89.610');
    assert.deepEqual(await both('Right heel, purple: a deep tissue pressure injury.'), [
      'L89.610 I.C.12.a.7 information ',
    ]);
    assert.deepEqual(await both('Deep tissue injury of the right heel. Another ulcer with eschar.'), []);
  });

  const stay = (words: string, ...diagnoses: string[]) =>
    saidOf(dischargeText({ note: `[hospital course]\n${words}`, diagnoses: diagnoses.join('\n') }));

  it('asks for Z92.82 where tPA was given at the hospital that sent the patient (I.C.21.c.3)', async () => {
    const told = ['I63.412 I.C.21.c.3 information '];
    const sent = 'Embolic stroke, left middle cerebral artery. Transferred from County Hospital';
    assert.deepEqual(await stay(`${sent}, where tPA was begun.`, 'I63.412'), told);
    assert.deepEqual(await stay(`${sent}, where tPA was begun.`, 'I63.412', 'Z92.82'), []);
    assert.deepEqual(await stay(`${sent}, tPA was not given.`, 'I63.412'), []);
    assert.deepEqual(await stay(`${sent}. tPA was not an option.`, 'I63.412'), []);
    assert.deepEqual(
      await stay('Embolic stroke, left middle cerebral artery. tPA on arrival.', 'I63.412'),
      [],
    );
  });

  it('takes no rehabilitation hospital for the place of the stay to which the patient goes (II.K)', async () => {
    const stroke = 'Embolic stroke, left middle cerebral artery.';
    assert.deepEqual(await stay(`${stroke} Home by way of a rehabilitation hospital.`, 'I63.412'), []);
    for (const words of [
      'Admitted to our rehabilitation unit.',
      'Transferred to the rehabilitation unit in May.',
    ])
      assert.deepEqual(await stay(`${stroke} ${words}`, 'I63.412'), [
        'I63.412 II.K and I.C.9.d information ',
      ]);
  });

  it('asks for no code of what nothing is done for in a newborn (I.C.16.a.6)', async () => {
    const born = (words: string) => stay(`Term girl, born here vaginally. ${words}`, 'Z38.00', 'P83.1');
    assert.deepEqual(await born('Erythema toxicum: harmless, no work-up, no treatment.'), [
      'P83.1 I.C.16.a.6 warning ',
    ]);
    assert.deepEqual(await born('Erythema toxicum, checked daily, no treatment.'), []);
  });
});

describe('chart/unsupported-code, what notes tell by its treatment', () => {
  const unnamed = (words: string, code: string) => codes('chart/unsupported-code', note(words, code));

  it('knows a hypertension by a blood pressure that is treated or secondary', async () => {
    for (const words of [
      'Blood pressure recheck at home, 134/76, good on losartan.',
      'Her blood pressure is secondary to the gland.',
    ])
      assert.deepEqual(await unnamed(words, 'I15.2'), [], words);
    assert.deepEqual(await unnamed('Cough for two days. BP 128/76, lungs clear.', 'I10'), ['I10']);
  });

  it('knows high lipids, a low thyroid and sugars on a drug', async () => {
    assert.deepEqual(await unnamed('High lipids, steady on the usual pills.', 'E78.5'), []);
    assert.deepEqual(await unnamed('Cholesterol at goal on atorvastatin.', 'E78.2'), []);
    assert.deepEqual(await unnamed('Underactive thyroid, same dose for a year.', 'E03.9'), []);
    assert.deepEqual(await unnamed('Sugars fine on metformin, no changes.', 'E11.9'), []);
    assert.deepEqual(await unnamed('A1c 6.5 on metformin, TSH 2.1 on levothyroxine.', 'E11.9\nE03.9'), []);
    assert.deepEqual(await unnamed('Sugars fine on metformin, no changes.', 'I10'), ['I10']);
    assert.deepEqual(await unnamed('Cough for two days, no pills for blood pressure.', 'I10'), ['I10']);
    assert.deepEqual(await unnamed('Cough for two days, lungs clear today.', 'E03.9'), ['E03.9']);
  });
});

describe('chart/side-mismatch, a record that conflicts about the side', () => {
  const said = (history: string, exam: string, assessment: string, code: string) =>
    codes(
      'chart/side-mismatch',
      noteText({
        note: `[history]\n${history}\n\n[exam]\n${exam}\n\n[assessment]\n${assessment}`,
        diagnoses: code,
      }),
    );
  const EAR = 'Pain in the left ear for two days.';
  const RIGHT = "Acute swimmer's ear, right.";

  it('asks where history and examination have the other side alone (I.B.13)', async () => {
    assert.deepEqual(await said(EAR, 'Canal red.', RIGHT, 'H60.331'), ['H60.331']);
    assert.deepEqual(
      await said(
        'Fell on the right knee.',
        'Right knee swollen.',
        'Contusion of the knee, left.',
        'S80.02XA',
      ),
      ['S80.02XA'],
    );
    assert.deepEqual(await said(EAR, 'Canal red.', "Acute swimmer's ear, left.", 'H60.332'), []);
  });

  it('is silent where they tell of another time, of the same side too, or of nothing that hurts', async () => {
    for (const history of [
      'Pain in the left ear last year.',
      `${EAR} The right ear hurts more.`,
      'No pain in the left ear.',
      'Left ear.',
      'Pain in both ears.',
      'Pain in the left ear and the right.',
    ])
      assert.deepEqual(await said(history, 'Canal red.', RIGHT, 'H60.331'), [], history);
    assert.deepEqual(await said(EAR, 'Canal red.', "Acute swimmer's ear.", 'H60.331'), []);
    assert.deepEqual(await said(EAR, 'Canal red.', `${RIGHT} Left otitis media.`, 'H60.331'), []);
  });
});
