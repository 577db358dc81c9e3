/** What the rest of a record changes for a diagnosis: its roles on a UB-04, its places in a note, weeks, codes and modifiers. */
import assert from 'node:assert/strict';
import {
  claimText,
  institutionalText,
  stayText,
  withDiagnoses,
} from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { claimOf } from '../../../helpers/listed.ts';
import { count, messages } from '../claim/found.ts';

const hospital = (diagnoses: string) => institutionalText({ diagnoses });

describe('roles of a UB-04', () => {
  it('an admitting diagnosis is coded no more: neither its cause nor its companion is asked for', async () => {
    const admitting = (code: string) => hospital(`principal: M25.571\nadmitting: ${code}`);
    assert.equal(await count('dx/external-cause', admitting('S93.401A')), 0);
    assert.equal(await count('dx/contradiction', admitting('I22.0')), 0);
  });

  it('causes in FL 72 are coded, and have no order beside the list of diagnoses', async () => {
    assert.equal(
      await count('dx/external-cause', hospital('principal: M25.571\nexternal cause: Y92.009')),
      1,
    );
    assert.equal(await count('dx/contradiction', hospital('principal: M25.571\nexternal cause: Y90.8')), 1);
    const place = 'principal: S93.401A\nother: Y92.009\nexternal cause: W01.0XXA';
    assert.equal(await count('dx/external-cause', hospital(place)), 0);
  });
});

describe('dx/excludes1', () => {
  it('says where it is not certain', async () => {
    const said = async (first: string, second: string) =>
      (await messages('dx/excludes1', withDiagnoses(`A: ${first}`, `B: ${second}`))).join();
    const [sides, patient] = [/ name different sides\.$/, /Whether the note is about this patient/];
    assert.match(await said('H65.111', 'H66.92'), sides);
    assert.match(await said('E11.9', 'R40.20'), patient);
    assert.doesNotMatch(await said('H65.111', 'H66.91'), new RegExp(`${sides.source}|${patient.source}`));
  });

  it('keeps the first-listed diagnosis where lines point to both', async () => {
    const text = claimText({
      diagnoses: 'A: E11.9\nB: R73.03',
      services: '2026-11-03  11   G0439  -     AB  1      132.50',
    });
    const [finding] = await findingsOf('dx/excludes1', text);
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title.split(' ')[1]),
      ['R73.03', 'both:'],
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

describe('dx/obstetric and the outcome of a delivery', () => {
  const office = (diagnoses: string, more = '') =>
    messages(
      'dx/obstetric',
      claimText({
        patient: 'birth date: 1996-02-03\nsex: F',
        diagnoses,
        services: `2026-11-03  11   99213  -     A   1      132.50${more}`,
      }),
    );

  it('is misplaced at a visit without a delivery, and parts nothing else of it (I.C.15.b.5)', async () => {
    for (const diagnoses of ['A: O09.523\nB: Z3A.30\nC: Z37.0', 'A: Z39.2\nB: Z37.0']) {
      const found = await office(diagnoses);
      assert.equal(found.length, 1, found.join());
      assert.match(found[0] ?? '', /^Z37\.0 .* is listed for a visit to an office/);
    }
  });

  it('belongs to a delivery that a service or a diagnosis tells of', async () => {
    const birth = '\n2026-11-03  21   59400  -     A   1      2900.00';
    assert.deepEqual(await office('A: O24.410\nB: Z37.0\nC: Z3A.39', birth), []);
    assert.equal((await office('A: O24.410\nB: Z37.0\nC: Z3A.39')).length, 1);
    assert.deepEqual(await office('A: O80\nB: Z37.0\nC: Z3A.39'), []);
  });
});

describe('dx/trimester', () => {
  const rule = 'dx/trimester';
  const found = (...codes: string[]) => findingsOf(rule, claimOf('pregnant', codes));

  it('counts whole weeks: preterm through 36, term from 37 (O60, O80; I.C.15.a.3)', async () => {
    for (const [code, week, faults] of [
      ['O60.14X0', '36', 0],
      ['O60.14X0', '37', 1],
      ['O80', '37', 0],
      ['O80', '36', 1],
      ['O48.0', '39', 1],
      ['O48.0', '40', 0],
    ] as const)
      assert.equal((await found(code, 'Z37.0', `Z3A.${week}`)).length, faults, `${code} in week ${week}`);
  });

  it('judges by no week where two are coded', async () => {
    assert.deepEqual(
      (await found('O09.891', 'Z3A.20', 'Z3A.30')).map(({ at }) => at),
      ['Z3A.30'],
    );
  });

  it('offers the code of the trimester, and of childbirth the one with the same treatment', async () => {
    const first = async (...codes: string[]) => (await found(...codes))[0]?.fixes[0]?.title.split(' ')[2];
    assert.equal(await first('O09.891', 'Z3A.20'), 'O09.892');
    // Gestational diabetes controlled by oral drugs: O24.415 in pregnancy, O24.425 in childbirth.
    assert.equal(await first('O24.415', 'Z37.0', 'Z3A.39'), 'O24.425');
    assert.equal(await first('O24.410', 'Z37.0', 'Z3A.39'), 'O24.420');
    const [finding] = await found('O24.410', 'Z37.0', 'Z3A.39');
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title.split(' ')[2]),
      ['O24.420', 'O24.424', 'O24.425', 'O24.429'],
    );
  });

  it('lets the weeks go on in a hospital stay alone (I.C.21.c.11: the weeks of the admission)', async () => {
    // 13 weeks are of the first trimester, 15 of the second (chapter 15: from 14 weeks 0 days).
    const dates = 'admission: 2026-11-01\nadmission type: 1\nadmission source: 1\ndischarge: 2026-11-15';
    const patient = 'birth date: 1996-02-03\nsex: F';
    const diagnoses = 'principal: O21.0\nA: O09.892\nB: Z3A.13';
    const period = 'statement period: 2026-11-01 - 2026-11-15';
    const stay = stayText({
      patient,
      stay: `${dates}\ndischarge status: 01`,
      diagnoses,
      bill: `type of bill: 0111\n${period}`,
    });
    assert.equal(await count(rule, stay), 0);
    const outpatient = institutionalText({
      patient,
      stay: dates,
      diagnoses,
      head: `type of bill: 0131\n${period}`,
    });
    assert.equal(await count(rule, outpatient), 1);
    // I.C.15.a.4: what was there when the stay began has the trimester of that day.
    assert.equal(await count(rule, stay.replace('O21.0\nA: O09.892', 'O09.892')), 1);
    assert.equal(await count(rule, stay.replace('A: O09.892', 'A: O09.892 POA Y')), 1);
    assert.equal(await count(rule, stay.replace('A: O09.892', 'A: O09.892 POA N')), 0);
  });
});

describe('dx/encounter-character', () => {
  it('has one injury treated on one day and healing on another (I.C.19.a)', async () => {
    const visits = (second: string) =>
      claimText({
        diagnoses: 'A: S52.501A\nB: S52.501D\nC: W01.0XXA\nD: W01.0XXD',
        services: [
          '2026-08-03  11   99213  -     A,C   1      95.00',
          `${second}  11   99213  -     B,D   1      95.00`,
        ].join('\n'),
      });
    assert.equal(await count('dx/encounter-character', visits('2026-09-14')), 0);
    assert.equal(await count('dx/encounter-character', visits('2026-08-03')), 1);
  });
});

describe('dx/sex', () => {
  const rule = 'dx/sex';
  const onDay = '2024-03-05';
  it('names a code once, though it is the admitting and the principal one', async () => {
    const stay = stayText({
      bill: `type of bill: 0111\nstatement period: ${onDay} - ${onDay}`,
      stay: `admission: ${onDay}\nadmission type: 1\nadmission source: 1\ndischarge: ${onDay}\ndischarge status: 01`,
      diagnoses: 'principal: N40.0 POA Y\nadmitting: N40.0',
    });
    assert.equal(await count(rule, stay), 1);
    const [finding] = await findingsOf(rule, stay);
    assert.equal(finding?.span.start, stay.indexOf('N40.0'));
  });

  it('is silent with condition code 45 or modifier KX, and with no other (CMS 100-04 chapter 32 §240)', async () => {
    const bill = (codes: string) =>
      count(
        rule,
        institutionalText({
          head: `type of bill: 0131\nstatement period: ${onDay} - ${onDay}`,
          patient: 'birth date: 1960-05-17\nsex: F',
          diagnoses: 'principal: N40.0',
          codes,
        }),
      );
    assert.equal(await bill('condition: 45'), 0);
    assert.equal(await bill('condition: 44'), 1);
    assert.equal(await bill(`occurrence: 45 ${onDay}`), 1);
    const visit = (modifier: string) =>
      count(
        rule,
        claimText({
          diagnoses: 'A: N40.0',
          services: `${onDay}  11   99213  ${modifier}    A   1      90.00`,
        }),
      );
    assert.equal(await visit('KX'), 0);
    assert.equal(await visit('25'), 1);
  });
});

describe('dx/age', () => {
  it('names the others of the same ages, where there are some', async () => {
    const said = async (...codes: string[]) =>
      (
        await messages(
          'dx/age',
          claimText({ diagnoses: codes.map((code, at) => `${'AB'[at]}: ${code}`).join('\n') }),
        )
      ).join();
    assert.match(await said('Z00.129', 'Z00.121'), /The same holds for Z00\.121\.$/);
    assert.doesNotMatch(await said('Z00.129'), /The same holds/);
  });
});

describe('dx/side-unspecified', () => {
  it('takes for an answer only that the side cannot be learnt (CMS CR 12471)', async () => {
    const found = (remarks: string, key = 'remarks') =>
      count(
        'dx/side-unspecified',
        stayText({ head: `${key}: ${remarks}`, diagnoses: 'principal: S72.009A POA Y' }),
      );
    assert.equal(await found('fell at home'), 1);
    assert.equal(await found('UNABLE TO DET LAT 1'), 0);
    assert.equal(await found('UNABLE TO DET LAT 1', 'note'), 0);
  });
});

describe('dx/bmi', () => {
  it('compares the values of the note with those of the title, its least and its greatest among them (Z68)', async () => {
    const found = (value: string, ...codes: string[]) =>
      count(
        'dx/bmi',
        noteText({
          note: `[assessment]\nOverweight, BMI ${value}.`,
          diagnoses: ['E66.9', ...codes].join('\n'),
        }),
      );
    for (const [code, of, others] of [
      // Z68.18: 18.4 or less; Z68.35: 35.0-35.9; Z68.45: 70 or greater.
      ['Z68.18', ['16.0', '18.4', '18.46'], ['18.5', '35.4']],
      ['Z68.35', ['35.0', '35.42', '35.9'], ['34.9', '36.0']],
      ['Z68.45', ['70.0', '83'], ['69.9', '41.2']],
    ] as const) {
      for (const value of of) assert.equal(await found(value, code), 0, `${code} ${value}`);
      for (const value of others) assert.equal(await found(value, code), 1, `${code} ${value}`);
    }
    assert.equal(await found('35.6 at the start, 36.2 today', 'Z68.36'), 0, 'the second value');
    assert.equal(await found('35.6 at the start, 36.2 today', 'Z68.37'), 1, 'neither value');
    // The codes of children are of percentiles.
    assert.equal(await found('22.1', 'Z68.53'), 0);
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

describe('dx/uncertain-outpatient', () => {
  it('leaves symptoms and what is coded only when confirmed to other checks (IV.H; I.C.1.a.1, I.C.1.g.1.a)', async () => {
    const found = (line: string) => count('dx/uncertain-outpatient', withDiagnoses(`A: ${line}`));
    assert.equal(await found('J18.9  Possible pneumonia'), 1);
    assert.equal(await found('R07.9  Possible chest pain'), 0);
    assert.equal(await found('U07.1  Possible COVID-19'), 0);
  });

  it('leaves codes that are for what is suspected (I.C.19.f: T76)', async () => {
    const text = noteText({
      note: '[assessment]\nSuspected adult physical abuse by her partner, sent to social work.',
      diagnoses: 'T76.11XA',
    });
    assert.equal(await count('dx/uncertain-outpatient', text), 0);
    assert.equal(await count('dx/confirmed-only', text), 0);
    assert.equal(await count('dx/confirmed-only', text.replace('T76', 'T74')), 1);
  });

  it('goes by the words that a description shares with the title, else by its first, cues left out (IV.H)', async () => {
    const found = (words: string) => count('dx/uncertain-outpatient', withDiagnoses(`A: J18.9  ${words}`));
    assert.equal(await found('Possible CAP'), 1);
    assert.equal(await found('Cough, possible pneumonia'), 1);
    assert.equal(await found('Pneumonia, possible organism pneumococcus'), 0);
    assert.equal(await found('Possible organism pneumococcus, pneumonia'), 0);
  });

  it('goes by each place of the note that writes the code or names it (IV.H)', async () => {
    const found = (note: string, description = '') =>
      count(
        'dx/uncertain-outpatient',
        noteText({ note: `[assessment]\n${note}`, diagnoses: `J18.9${description}` }),
      );
    assert.equal(await found('Possible pneumonia.', '  Pneumonia, unspecified organism'), 1);
    assert.equal(await found('Possible pneumonia (J18.9).'), 1);
    assert.equal(await found('Probable gout (M10.9). Pneumonia, improving.'), 0);
    assert.equal(await found('Probable pneumonia (J18.9). No pneumonia (J18.9) in May.'), 1);
    assert.equal(await found('Pneumonia (J18.9) on the film.', '  Possible pneumonia'), 0);
    assert.equal(await found('CAP (J18.9), on azithromycin. Possible pneumonia on the film.'), 0);
    assert.equal(await found('Lung infiltrate (J18.9). Possible gout (M10.9).'), 0);
    assert.equal(await found('Cough for a week. Possible gout.'), 0);
  });
});

describe('dx/never-first', () => {
  const found = (...codes: string[]) => count('dx/never-first', claimOf('anyone', codes));
  it('leaves a body mass index alone to dx/bmi, and no other code', async () => {
    assert.equal(await found('Z68.30'), 0);
    assert.equal(await found('B96.20'), 1);
  });

  it('gives way beside a code that is only first where it merely asks (I.C.21.c.3, I.C.21.c.16)', async () => {
    assert.equal(await found('Z15.01', 'Z00.00'), 0);
    assert.equal(await found('B95.2', 'Z00.00'), 1);
  });
});
