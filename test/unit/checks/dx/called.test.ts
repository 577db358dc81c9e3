/** What a note calls its diagnoses, and the drugs that it names for them (ICD-10-CM Official Guidelines I.C.1, I.C.2, I.C.4, IV.H). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

describe('dx/diabetes-drug, insulin for a time', () => {
  const said = async (note: string, ...codes: string[]) =>
    (
      await findingsOf(
        'dx/diabetes-drug',
        noteText({ note: `[assessment]\n${note}`, diagnoses: codes.join('\n') }),
      )
    ).map(({ at, severity }) => `${at} ${severity}`);

  it('takes no Z79.4, unless the patient uses insulin for long too (I.C.4.a.3)', async () => {
    const temporary = 'Type 2 diabetes. Insulin was given temporarily in the hospital.';
    assert.deepEqual(await said(temporary, 'E11.9', 'Z79.4'), ['Z79.4 warning']);
    assert.deepEqual(await said(temporary, 'E11.9'), []);
    assert.deepEqual(await said(`${temporary} Takes insulin glargine at home.`, 'E11.9', 'Z79.4'), []);
    const scale = 'Type 2 diabetes. Sliding scale insulin while on steroids, stopped at discharge.';
    assert.deepEqual(await said(scale, 'E11.9', 'Z79.4'), ['Z79.4 warning']);
    const correction = 'Type 2 diabetes. A correction scale of insulin for four days, then stopped.';
    assert.deepEqual(await said(correction, 'E11.9', 'Z79.4'), ['Z79.4 warning']);
    assert.deepEqual(await said('Type 2 diabetes. Insulin was given in the hospital.', 'E11.9', 'Z79.4'), []);
    assert.deepEqual(await said('Type 2 diabetes. A temporary rash.', 'E11.9', 'Z79.4'), []);
  });
});

describe('what else a note says of its diagnoses', () => {
  const said = async (rule: string, note: string, diagnoses: string) =>
    (await findingsOf(rule, noteText({ note: `[assessment]\n${note}`, diagnoses }))).map(
      ({ at, fixes }) => `${at} ${fixes.map(({ title }) => title.split(' ')[1]).join()}`,
    );

  it('doubts a part of a name that is a disease by itself (IV.H)', async () => {
    const found = (note: string) => said('dx/uncertain-outpatient', note, 'C43.62');
    assert.deepEqual(await found('Pigmented lesion of the left arm, suspicious for melanoma.'), ['C43.62 ']);
    assert.deepEqual(await found('Melanoma of the left arm. Second lesion suspicious for melanoma.'), []);
  });

  it('doubts a fracture and a stone by these words, and gallstones by what the book calls them (IV.H)', async () => {
    const found = (note: string, code: string) => said('dx/uncertain-outpatient', note, code);
    assert.deepEqual(await found('Ankle pain. R/O fracture, films pending.', 'S82.891A'), ['S82.891A ']);
    assert.deepEqual(await found('Hematuria, stone vs tumor.', 'N20.0'), ['N20.0 ']);
    assert.deepEqual(await found('RUQ pain, likely gallstones.', 'K80.20'), ['K80.20 ']);
    assert.deepEqual(await found('Gallstones, RUQ pain likely from these.', 'K80.20'), []);
  });

  it('has severe sepsis and septic shock beside the infection (I.C.1.d.1.b, d.2)', async () => {
    const found = (note: string, diagnoses: string) => said('dx/sepsis', note, diagnoses);
    assert.deepEqual(await found('Septic shock due to cholangitis.', 'A41.9\nK83.09'), ['A41.9 R65.21']);
    assert.deepEqual(await found('Severe sepsis with kidney injury.', 'A41.9\nN17.9'), ['A41.9 R65.20']);
    assert.deepEqual(await found('Septic shock due to cholangitis.', 'A41.9\nR65.21\nK83.09'), []);
    assert.deepEqual(await found('Sepsis without septic shock.', 'A41.9'), []);
    assert.deepEqual(await found('Septic shock due to cholangitis.', 'K83.09'), []);
    assert.deepEqual(await found('Septic shock due to cholangitis.', 'K83.09\nR65.10'), []);
    const before = 'Sepsis from cholangitis.\n\n[history]\nSent from another hospital with septic shock.';
    assert.deepEqual(await found(before, 'A41.9'), []);
  });

  // I.C.1.d.4: by the words of a stay without indicators.
  it('asks which of sepsis and a localized infection a stay began with', async () => {
    const asked = async (words: string, codes: string, kind = 'discharge summary') =>
      (
        await findingsOf(
          'dx/sepsis',
          noteText({ note: `[assessment]\n${words}`, diagnoses: codes }).replace('office visit', kind),
        )
      ).map(({ at, severity }) => `${at} ${severity}`);
    const came = 'Admitted with sepsis due to pneumonia.';
    assert.deepEqual(await asked(came, 'J18.9\nA41.9'), ['A41.9 information']);
    assert.deepEqual(await asked(came, 'A41.9\nJ18.9'), []);
    assert.deepEqual(await asked(came, 'J18.9\nA41.9', 'office visit'), []);
    assert.deepEqual(await asked('Pneumonia and sepsis, both present on admission.', 'J18.9\nA41.9'), [
      'A41.9 information',
    ]);
    const later = 'Cellulitis. Developed sepsis on hospital day 3.';
    assert.deepEqual(await asked(later, 'A41.9\nL03.115'), ['L03.115 information']);
    assert.deepEqual(await asked(later, 'L03.115\nA41.9'), []);
    assert.deepEqual(await asked('Cellulitis with sepsis.', 'L03.115\nA41.9'), []);
    assert.deepEqual(await asked(`${later} Admitted with sepsis of old.`, 'L03.115\nA41.9'), []);
    assert.deepEqual(await asked('Not admitted with sepsis. Cellulitis.', 'L03.115\nA41.9'), []);
    assert.deepEqual(await asked(came, 'K21.9\nA41.9'), []);
    assert.deepEqual(await asked(came, 'J18.9\nI10'), []);
    assert.deepEqual(await asked(came, 'J18.9\nI10\nA41.9'), ['A41.9 information']);
    assert.deepEqual(await asked(later, 'A41.9\nI10\nL03.115'), ['L03.115 information']);
  });

  it('asks of each cancer in the clause that names it', async () => {
    const note = '[assessment]\nSigmoid cancer, resected in 2016. Prostate cancer of this year.';
    const found = await findingsOf('dx/history-and-active', noteText({ note, diagnoses: 'C18.7\nC61' }));
    assert.deepEqual(
      found.map(({ at }) => at),
      ['C18.7'],
    );
  });

  it('asks of one cancer that the note names in part', async () => {
    const asked = async (codes: string) =>
      (
        await findingsOf(
          'dx/history-and-active',
          noteText({ note: '[assessment]\nBCC, excised 2020.', diagnoses: codes }),
        )
      ).length;
    assert.equal(await asked('C44.311'), 1);
    assert.equal(await asked('C44.311\nC61'), 0);
    assert.equal(await asked('C44.311\nI10'), 1);
  });

  // I.C.4.a.3: each kind of drug has its code.
  it('asks of a drug for diabetes that the note does not name', async () => {
    const asked = async (words: string, codes: string) =>
      (
        await findingsOf('dx/diabetes-drug', noteText({ note: `[assessment]\n${words}`, diagnoses: codes }))
      ).map(({ at, fixes }) => `${at} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`);
    assert.deepEqual(await asked('Type 2 diabetes on metformin.', 'E11.9\nZ79.4'), ['Z79.4 Z79.84']);
    assert.deepEqual(await asked('Type 2 diabetes on semaglutide.', 'E11.9\nZ79.84'), ['Z79.84 Z79.85']);
    assert.deepEqual(await asked('Type 2 diabetes on metformin.', 'E11.9\nZ79.84'), []);
    assert.deepEqual(await asked('Type 2 diabetes, drugs as before.', 'E11.9\nZ79.4'), []);
    assert.deepEqual(await asked('Type 2 diabetes. No metformin.', 'E11.9\nZ79.4'), []);
    assert.deepEqual(await asked('Polycystic ovaries on metformin.', 'E28.2\nZ79.4'), []);
    assert.deepEqual(await asked('On metformin, and insulin at night.', 'E11.9\nZ79.4\nZ79.84'), []);
  });

  it('asks of a cancer that was removed years ago and is not treated (I.C.2.d and m)', async () => {
    const asked = async (words: string) =>
      (
        await findingsOf(
          'dx/history-and-active',
          noteText({ note: `[assessment]\n${words}`, diagnoses: 'C18.7' }),
        )
      ).length;
    for (const words of [
      'Sigmoid cancer, colectomy 2015, no treatment since, NED.',
      'Sigmoid cancer, resected in 2016.',
      'Sigmoid cancer, no recurrence, labs in June.',
    ])
      assert.equal(await asked(words), 1, words);
    for (const words of [
      'Sigmoid cancer, colectomy 2015, local recurrence.',
      'Sigmoid cancer, colectomy 2023, on chemotherapy.',
      'Sigmoid cancer, for resection in May.',
      'No sigmoid cancer, colectomy 2015 for diverticulitis.',
      'Sigmoid cancer. Cataract extraction 2015, no recurrence of redness.',
      'Sigmoid cancer.\nMole removed 2015.',
    ])
      assert.equal(await asked(words), 0, words);
  });

  it('asks of a cancer without evidence of disease (I.C.2.m)', async () => {
    const found = (note: string) => said('dx/history-and-active', note, 'C61');
    assert.deepEqual(await found('Prostate cancer s/p prostatectomy, NED.'), ['C61 ']);
    assert.deepEqual(await found('Prostate cancer, no evidence of recurrence.'), ['C61 ']);
    assert.deepEqual(await found('Prostate cancer, on radiation.'), []);
    // A note that names nothing of the code: the evidence of disease may be that of another.
    assert.deepEqual(await found('NED since 2019.'), []);
    assert.deepEqual(await found('Adenocarcinoma, NED since 2019.'), ['C61 ']);
  });
});
