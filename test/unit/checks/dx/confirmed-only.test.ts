/** What is coded only when it is confirmed, where a note doubts it or only looks for it (ICD-10-CM Official Guidelines I.C.1 and I.C.10.c). */
import assert from 'node:assert/strict';
import { stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { count } from '../claim/found.ts';

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

describe('dx/confirmed-only', () => {
  it('takes an inconclusive test, and a test that is sent, for no confirmation (I.C.1.g.1.a)', async () => {
    const found = (words: string) =>
      count('dx/confirmed-only', noteText({ note: `[assessment]\n${words}`, diagnoses: 'U07.1' }));
    assert.equal(await found('COVID-19 (U07.1), test inconclusive.'), 1);
    assert.equal(await found('U07.1 PCR sent. Probable COVID-19, home until then.'), 1);
    assert.equal(await found('COVID-19 (U07.1), PCR positive. Probable COVID-19 in May.'), 0);
    assert.equal(await found('COVID-19 (U07.1), PCR positive. First test was inconclusive.'), 0);
  });
});

describe('dx/confirmed-only, the pneumonia of COVID-19', () => {
  // I.C.1.g.1.a and c: only confirmed cases, and J12.82 is the pneumonia of a confirmed one.
  it('is for a confirmed case, in a stay too', async () => {
    const suspected = stayText({ diagnoses: 'principal: J12.82 POA Y  Suspected pneumonia due to COVID-19' });
    const [found] = await findingsOf('dx/confirmed-only', suspected);
    assert.match(found?.authority ?? '', /I\.C\.1\.g\.1\.a and c$/);
    assert.equal(await count('dx/confirmed-only', suspected.replace('Suspected p', 'P')), 0);
  });
});

describe('dx/confirmed-only, abuse', () => {
  // I.C.19.f: T74 for confirmed, T76 for suspected abuse; for the latter neither cause nor perpetrator is reported.
  it('offers the code for what is suspected, in any setting, and leaves the cause', async () => {
    const claims = [
      withDiagnoses('A: T74.12XA  Suspected physical abuse'),
      noteText({ note: '[assessment]\nSuspected physical abuse of the child.', diagnoses: 'T74.12XA' }),
      stayText({ diagnoses: 'principal: T74.12XA POA Y  Suspected physical abuse' }),
    ];
    for (const text of claims) {
      const found = await findingsOf('dx/confirmed-only', text);
      assert.deepEqual(
        found.map(({ fixes }) => fixes.map(({ title }) => title.split(' ')[2])),
        [['T76.12XA']],
      );
      for (const other of ['dx/uncertain-outpatient', 'chart/otherwise-coded', 'dx/contradiction'])
        assert.equal(await count(other, text), 0, other);
    }
  });

  it('leaves what is confirmed, and what is suspected of something else', async () => {
    const found = (words: string) =>
      count('dx/confirmed-only', noteText({ note: `[assessment]\n${words}`, diagnoses: 'T74.12XA' }));
    assert.equal(await found('Child physical abuse. Suspected rib fracture.'), 0);
    assert.equal(await found('Child physical abuse confirmed. Screened for abuse of the sibling.'), 0);
    assert.equal(await found('Screening for child physical abuse.'), 0);
    // No code of its own for what is suspected.
    const shaken = withDiagnoses('A: T74.4XXA  Suspected shaken infant syndrome');
    assert.deepEqual((await findingsOf('dx/confirmed-only', shaken))[0]?.fixes, []);
  });
});
