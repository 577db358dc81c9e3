/** What a note calls its diagnoses: over, doubted, for a time (ICD-10-CM Official Guidelines I.C.1, I.C.4, I.C.10, IV.J). */
import assert from 'node:assert/strict';
import { stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

describe('dx/history-and-active, what is over', () => {
  const said = async (chart: string, note: string, diagnosis: string) =>
    (
      await findingsOf(
        'dx/history-and-active',
        noteText({ note, diagnoses: diagnosis }).replace('office visit', chart),
      )
    ).map(({ at, authority }) => [at, authority.replace('ICD-10-CM Official Guidelines ', '')]);
  const HEALED = '[assessment]\nBed confinement. Healed pressure ulcer of the sacrum, stage 3.';

  it('asks of what is over outside of a stay, in which it is coded for the stay (I.C.12.a.4, IV.J)', async () => {
    assert.deepEqual(await said('office visit', HEALED, 'L89.153'), [['L89.153', 'I.C.12.a.4']]);
    const failure =
      '[hospital course]\nOn oxygen.\n\n[assessment]\nAcute hypoxic respiratory failure, resolved.';
    assert.deepEqual(await said('discharge summary', failure, 'J96.01'), []);
    assert.deepEqual(await said('office visit', failure, 'J96.01'), [['J96.01', 'IV.J']]);
    assert.deepEqual(
      await said('office visit', '[assessment]\nHistory of COVID-19, no symptoms left.', 'U07.1'),
      [['U07.1', 'IV.J']],
    );
  });

  it('leaves a stone that is over to chart/otherwise-coded, and no ulcer (IV.J, I.C.12.a.4)', async () => {
    const stone = '[assessment]\nCalculus of kidney 2021, resolved.';
    assert.deepEqual(await said('office visit', stone, 'N20.0'), []);
    const ulcer = '[assessment]\nPressure ulcer of the sacral region was healed on admission.';
    assert.deepEqual(await said('office visit', ulcer, 'L89.153'), [['L89.153', 'I.C.12.a.4']]);
  });

  it('goes by what the note says where it writes the code (IV.J)', async () => {
    for (const note of ['History of pneumonia (J18.9) in May.', 'Pneumonia (J18.9), resolved.'])
      assert.deepEqual(
        await said('office visit', `[assessment]\n${note}`, 'J18.9'),
        [['J18.9', 'IV.J']],
        note,
      );
    assert.deepEqual(await said('office visit', '[assessment]\nPneumonia (J18.9).', 'J18.9'), []);
  });

  it('leaves the codes of history themselves', async () => {
    const note = '[assessment]\nHypertension. COVID-19 in January, recovered.';
    assert.deepEqual(await said('office visit', note, 'I10\nZ86.16'), []);
    assert.deepEqual(await said('office visit', note, 'I10\nU07.1'), [['U07.1', 'IV.J']]);
  });

  it('asks of an infarction in an office where the note does not say how old it is (I.C.9.e.1)', async () => {
    const asked = (assessment: string) => said('office visit', `[assessment]\n${assessment}`, 'I21.4');
    assert.deepEqual(await asked('NSTEMI, on aspirin.'), [['I21.4', 'I.C.9.e.1']]);
    assert.deepEqual(await asked('NSTEMI 3 weeks ago, on aspirin.'), []);
    assert.deepEqual(await asked('Two weeks after his NSTEMI, on aspirin.'), []);
    assert.deepEqual(await said('office visit', '[assessment]\nStroke. Infarction 2 weeks ago.', 'I63.9'), [
      ['I63.9', 'I.C.9.d and IV.J'],
    ]);
  });

  it('asks of any disease that the note says is no longer there (IV.J)', async () => {
    const past = (assessment: string, code: string) =>
      said('office visit', `[history]\nHere for her blood pressure.\n\n[assessment]\n${assessment}`, code);
    assert.deepEqual(await past('No longer has iron deficiency anemia.', 'D50.9'), [['D50.9', 'IV.J']]);
    assert.deepEqual(await past('Hepatitis C, cured.', 'B18.2'), [['B18.2', 'IV.J']]);
    assert.deepEqual(await past('Asthma as a child, outgrown.', 'J45.909'), [['J45.909', 'IV.J']]);
    assert.deepEqual(await past('Prior kidney stones.', 'N20.0'), [['N20.0', 'IV.J']]);
    assert.deepEqual(await past('Cleared for cataract surgery.', 'H26.9'), []);
    assert.deepEqual(await past('Asthma as a child.', 'J45.909'), []);
    // A part of the name.
    assert.deepEqual(await past('Diverticulitis, resolved.', 'K57.32'), [['K57.32', 'IV.J']]);
    assert.deepEqual(await past('Lymphoma, no evidence of disease.', 'C82.00'), []);
    assert.deepEqual(await past('Prior diverticulitis, now pain on the left.', 'K57.32'), []);
    assert.deepEqual(await past('Diverticulitis in May, resolved. Diverticulitis again.', 'K57.32'), []);
  });

  it('takes a remission for what it is (I.C.2.n)', async () => {
    const found = (assessment: string) => said('office visit', `[assessment]\n${assessment}`, 'C90.01');
    assert.deepEqual(await found('Multiple myeloma in remission, no evidence of disease.'), []);
    assert.deepEqual(await found('History of multiple myeloma.'), [['C90.01', 'I.C.2.m']]);
    assert.deepEqual(await found('Myeloma, cured.'), []);
  });

  it('asks of a symptom that is over where it is not the reason for the visit', async () => {
    const note = '[assessment]\nNausea, resolved. Reflux disease, stable.';
    assert.deepEqual(await said('office visit', note, 'K21.9\nR11.0'), [['R11.0', 'IV.J']]);
    assert.deepEqual(await said('office visit', note, 'R11.0\nK21.9'), []);
    const vaccine = '[assessment]\nFlu vaccine given. Nausea, resolved.';
    assert.deepEqual(await said('office visit', vaccine, 'Z23\nR11.0'), [['R11.0', 'IV.J']]);
  });

  it('leaves a disease that the history has as present too, where the assessment names none (IV.J)', async () => {
    const note = (history: string) => `[history]\n${history}\n\n[assessment]\nHypertension, stable.`;
    const past = 'Breast cancer of the right breast in 2015, cured.';
    assert.deepEqual(await said('office visit', note(past), 'I10\nC50.911'), [['C50.911', 'I.C.2.m']]);
    const present = `${past} Cancer of the right breast again in 2026, on chemotherapy.`;
    assert.deepEqual(await said('office visit', note(present), 'I10\nC50.911'), []);
  });

  it('leaves the codes of history alone', async () => {
    const note =
      '[history]\nCOVID-19 in 2022, recovered.\n\n[assessment]\nHypertension. History of COVID-19.';
    assert.deepEqual(await said('office visit', note, 'I10\nZ86.16'), []);
  });

  it('asks within a stay of what was over in an earlier year (III.A)', async () => {
    const stay = (assessment: string) =>
      said('discharge summary', `[assessment]\n${assessment}`, 'J18.9\nK81.9');
    assert.deepEqual(await stay('Pneumonia. Cholecystitis, resolved 2015.'), [['K81.9', 'IV.J']]);
    assert.deepEqual(await stay('Pneumonia. Cholecystitis, resolved 2026.'), []);
    assert.deepEqual(await stay('Pneumonia. Cholecystitis in 2015 and now.'), []);
  });

  it('asks within a stay of a stroke that is over, of whatever year (I.C.9.d.3)', async () => {
    const note = '[assessment]\nPneumonia. History of stroke, nothing left of it.';
    assert.deepEqual(await said('discharge summary', note, 'J18.9\nI63.9'), [['I63.9', 'IV.J']]);
  });

  it('takes the words of a line like those of a note (III.A, IV.J)', async () => {
    const ofLine = async (text: string) =>
      (await findingsOf('dx/history-and-active', text)).map(({ at }) => at);
    assert.deepEqual(await ofLine(withDiagnoses('A: B18.2  Hepatitis C, cured')), ['B18.2']);
    assert.deepEqual(await ofLine(withDiagnoses('A: J45.909  History of asthma')), []);
    assert.deepEqual(await ofLine(withDiagnoses('A: I10', 'B: R11.0  Nausea, resolved')), ['R11.0']);
    // Index: Infarct, myocardium, healed or old I25.2; Appendicitis, healed K36.
    assert.deepEqual(await ofLine(withDiagnoses('A: I25.2  Healed myocardial infarction')), []);
    assert.deepEqual(await ofLine(withDiagnoses('A: K36  Healed appendicitis')), []);
    const stay = (line: string) =>
      ofLine(stayText({ diagnoses: `principal: J18.9 POA Y\nA: K81.9 POA Y  ${line}` }));
    assert.deepEqual(await stay('Cholecystitis, resolved 2015'), ['K81.9']);
    assert.deepEqual(await stay('Cholecystitis, resolved 2026'), []);
    // II.H: what is probable at discharge is coded as if it existed.
    assert.deepEqual(await stay('Probable cholecystitis, stones since 2015'), []);
  });

  it('leaves long diseases alone, which a note calls history and treats', async () => {
    assert.deepEqual(
      await said('office visit', '[assessment]\nHistory of asthma, uses albuterol twice a week.', 'J45.20'),
      [],
    );
  });
});

describe('what is doubted of an infection that is coded when confirmed', () => {
  const said = async (assessment: string, diagnoses: string) =>
    (await findingsOf('dx/confirmed-only', noteText({ note: `[assessment]\n${assessment}`, diagnoses }))).map(
      ({ at }) => at,
    );

  it('is the virus of an influenza, which may itself be certain (I.C.10.c)', async () => {
    assert.deepEqual(await said('Influenza with cough, suspected avian influenza.', 'J09.X2'), ['J09.X2']);
    assert.deepEqual(await said('Influenza, probable H1N1.', 'J10.1'), ['J10.1']);
    assert.deepEqual(await said('Avian influenza. Possible bacterial pneumonia.', 'J09.X2'), []);
    assert.deepEqual(await said('Influenza A. Possible bacterial pneumonia.', 'J10.1'), []);
    assert.deepEqual(await said('Influenza A by the rapid test, possible H1N1.', 'J10.1'), []);
  });

  it('is that in the assessment, where it names the virus, else in the whole note (I.C.10.c)', async () => {
    const found = async (note: string) =>
      (await findingsOf('dx/confirmed-only', noteText({ note, diagnoses: 'J10.1' }))).length;
    assert.equal(
      await found('[history]\nInfluenza A goes around at school.\n\n[assessment]\nSuspected influenza A.'),
      1,
    );
    assert.equal(
      await found('[history]\nSuspected influenza A.\n\n[assessment]\nInfluenza A by the rapid test.'),
      0,
    );
    assert.equal(await found('[history]\nFever for two days, suspected influenza A.'), 1);
  });

  it('is the disease, where its test alone is named without doubt (I.C.1.a.1)', async () => {
    assert.deepEqual(await said('Suspected HIV infection. HIV RNA today.', 'B20'), ['B20']);
    assert.deepEqual(await said('HIV infection. Suspected thrush.', 'B20'), []);
  });

  it('is a contact with it, beside which the disease is denied (I.C.21.c.1)', async () => {
    assert.deepEqual(await said('Exposed to COVID-19 at work. No COVID-19.', 'U07.1'), ['U07.1']);
  });
});

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

describe('dx/confirmed-only, what a note only looks for', () => {
  const said = async (note: string, code: string) =>
    (await findingsOf('dx/confirmed-only', noteText({ note, diagnoses: code }))).map(({ at }) => at);

  it('takes no contact, test or vaccine for an infection (I.C.1.g.1.e, I.C.21.c.1)', async () => {
    for (const [code, note] of [
      ['U07.1', '[history]\nHer husband has COVID-19.\n\n[assessment]\nExposure to COVID-19.'],
      ['Z21', '[history]\nWants an HIV test.\n\n[assessment]\nScreening for HIV; test negative.'],
      ['Z21', '[history]\nNeedlestick from an HIV positive source.\n\n[assessment]\nExposure to HIV.'],
      ['U07.1', '[assessment]\nHere for her COVID-19 booster, given today.'],
    ] as const)
      assert.deepEqual(await said(note, code), [code], note);
  });

  it('takes an infection that the note has beside the contact', async () => {
    const contact = '[history]\nHer husband has COVID-19.\n\n[assessment]\n';
    assert.deepEqual(await said(`${contact}COVID-19, mild.`, 'U07.1'), []);
    assert.deepEqual(await said(`${contact}She has COVID-19 now.`, 'U07.1'), []);
    assert.deepEqual(await said('[assessment]\nDenies exposure to COVID-19. Cough.', 'U07.1'), []);
    assert.deepEqual(await said('[assessment]\nCOVID-19 PCR sent, cough.', 'U07.1'), []);
  });

  it('asks of those infections alone that are coded when confirmed', async () => {
    assert.deepEqual(await said('[assessment]\nCOVID-19, mild. Exposure to varicella.', 'U07.1\nB01.9'), []);
  });

  it('reads over the name of a test (I.C.1.a.1)', async () => {
    const note = '[assessment]\nThrush. Probable HIV.\n\n[plan]\nHIV Ag/Ab today.';
    assert.deepEqual(await said(note, 'B20'), ['B20']);
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
