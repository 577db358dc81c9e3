/** What a note says is over or of the past, and is coded as present (ICD-10-CM Official Guidelines IV.J, III.A and I.C.2.m). */
import assert from 'node:assert/strict';
import { claimText, stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { count } from '../claim/found.ts';

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

describe('dx/history-and-active', () => {
  const rule = 'dx/history-and-active';
  const found = async (words: string, diagnosis: string) =>
    (await findingsOf(rule, noteText({ note: words, diagnoses: diagnosis }))).length;
  const HISTORY = 'C50.911  History of breast cancer';

  it('takes the words of the line, unless the note writes the code of a present disease (I.C.2.m)', async () => {
    assert.equal(await found('[assessment]\nWell today, mammogram ordered.', HISTORY), 1);
    assert.equal(await found('[assessment]\nBreast cancer follow-up, well today.', HISTORY), 1);
    assert.equal(await found('[assessment]\nSeen for C50.911 today, on letrozole.', HISTORY), 0);
  });

  it('takes the note where every place has it as history', async () => {
    const history = '[history]\nHistory of right breast cancer in 2015.';
    assert.equal(await found(history, 'C50.911'), 1);
    assert.equal(await found(`${history}\n[assessment]\nRight breast cancer has recurred.`, 'C50.911'), 0);
    // What is to be ruled out is no history: IV.H.
    assert.equal(await found(`${history}\n[assessment]\nRule out C50.911.`, 'C50.911'), 0);
  });

  it('goes by the place of a line before that of the head', async () => {
    const text = claimText({
      head: 'place of service: 23',
      diagnoses: 'A: I63.9',
      services: '2026-11-03  11   99213  -     A   1      90.00',
    });
    assert.equal(await count(rule, text), 1);
  });
});
