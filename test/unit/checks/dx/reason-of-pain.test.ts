/** Pain and its cause, crises of blood pressure, therapy sessions, causes that a complication says (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (rule: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text)).map(
    ({ at, authority }) => `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`,
  );
const ofNote = (rule: string, words: string, ...diagnoses: string[]) =>
  said(rule, noteText({ note: words, diagnoses: diagnoses.join('\n') }));

describe('dx/order, pain and its cause (I.C.6.b.1.a)', () => {
  const both =
    '[indication]\nLaminectomy for lumbar stenosis. A neurostimulator was put in for chronic pain as well.';

  it('has the cause first where the operation is aimed at it and a stimulator is put in besides', async () => {
    assert.deepEqual(await ofNote('dx/order', both, 'M48.062', 'G89.29'), []);
    assert.deepEqual(await ofNote('chart/otherwise-coded', both, 'M48.062', 'G89.29'), []);
    assert.deepEqual(await ofNote('chart/otherwise-coded', both, 'G89.29', 'M48.062'), [
      'G89.29 I.C.6.b.1.a',
    ]);
  });

  it('has the pain first where the stimulator alone is put in, after an operation of before too', async () => {
    for (const words of [
      '[note]\nA neurostimulator was put in for chronic pain of lumbar stenosis.',
      '[note]\nLaminectomy in 2019. A neurostimulator was put in for chronic pain.',
    ])
      assert.deepEqual(await ofNote('dx/order', words, 'M48.062', 'G89.29'), ['G89.29 I.C.6.b.1']);
  });

  it('tells once that the pain, for which the encounter is, is behind its cause', async () => {
    const reason = '[reason for encounter]\nPain control. Chronic pain of lumbar stenosis.';
    assert.deepEqual(await ofNote('dx/order', reason, 'M48.061', 'G89.29'), ['G89.29 I.C.6.b.1']);
    assert.deepEqual(await ofNote('dx/symptom-with-diagnosis', reason, 'M48.061', 'G89.29'), []);
  });
});

describe('dx/order, a hypertensive crisis (I.C.9.a.10)', () => {
  it('comes before the hypertension where no other reason is told', async () => {
    for (const [words, first, crisis] of [
      ['Hypertensive urgency. Essential hypertension.', 'I10', 'I16.0'],
      ['Sent in for hypertensive emergency. Known hypertension.', 'I10', 'I16.1'],
      ['Hypertensive crisis; renovascular hypertension.', 'I15.0', 'I16.9'],
    ] as const)
      assert.deepEqual(await ofNote('dx/order', `[assessment]\n${words}`, first, crisis), [
        `${crisis} I.C.9.a.10`,
      ]);
  });

  it('is left where it is otherwise', async () => {
    for (const [words, ...diagnoses] of [
      ['Hypertensive urgency. Essential hypertension.', 'I16.0', 'I10'],
      ['Routine visit for hypertension. Found in hypertensive urgency in passing.', 'I10', 'I16.0'],
      ['No hypertensive urgency. Essential hypertension.', 'I10', 'I16.0'],
      ['Heart failure in hypertensive emergency.', 'I11.0', 'I16.1'],
    ] as const)
      assert.deepEqual(await ofNote('dx/order', `[assessment]\n${words}`, ...diagnoses), []);
    assert.deepEqual(await said('dx/order', withDiagnoses('A: I10', 'B: I16.0')), []);
  });
});

describe('dx/order, what a session of therapy treats (IV.L)', () => {
  const session = (words: string, ...diagnoses: string[]) =>
    said(
      'dx/order',
      `chart: physical therapy visit\ndate of service: 2026-05-06\n[patient]\nname: Doe, Jane\n[note]\n${words}\n[diagnoses]\n${diagnoses.join('\n')}`,
    );

  it('is first', async () => {
    for (const words of [
      'Treated today: adhesive capsulitis, right shoulder. She also has type 2 diabetes.',
      'OT for adhesive capsulitis of the right shoulder. Comorbid type 2 diabetes.',
      'Treatment diagnosis: adhesive capsulitis, right shoulder. PMH type 2 diabetes.',
    ])
      assert.deepEqual(await session(words, 'E11.9', 'M75.01'), ['M75.01 IV.A and IV.G']);
    assert.deepEqual(
      await session('Therapeutic exercise for low back pain. PMH hypertension.', 'I10', 'M54.50'),
      ['M54.50 IV.A and IV.G'],
    );
  });

  it('is not what is told by the way', async () => {
    const words = 'Treated today: adhesive capsulitis, right shoulder. She also has type 2 diabetes.';
    assert.deepEqual(await session(words, 'M75.01', 'E11.9'), []);
  });
});

describe('dx/order, burns and fractures (I.C.19.b, c.2 and d.1.b)', () => {
  const stay = (words: string, ...diagnoses: string[]) =>
    said(
      'dx/order',
      `chart: discharge summary\nadmission: 2026-05-01\ndischarge: 2026-05-06\n[patient]\nname: Doe, Jane\n[course]\n${words}\n[diagnoses]\n${diagnoses.join('\n')}`,
    );

  it('has the burn first that the admission was for, inside or outside the body', async () => {
    const inside = 'Admitted because of the burn of the esophagus. A burn of the abdominal wall was dressed.';
    assert.deepEqual(await stay(inside, 'T21.22XA', 'T28.1XXA'), ['T28.1XXA II']);
    assert.deepEqual(await stay(inside, 'T28.1XXA', 'T21.22XA'), []);
    const outside =
      'Admitted because of the burn of the abdominal wall. A burn of the esophagus needed no care.';
    assert.deepEqual(await stay(outside, 'T28.1XXA', 'T21.22XA'), ['T21.22XA II']);
  });

  it('has what breaks the frame of the body before what is splinted', async () => {
    const two = 'Fracture of the right femur, nailed. Fracture of the right radius, splinted.';
    assert.deepEqual(await stay(two, 'S52.531A', 'S72.141A'), ['S72.141A I.C.19.b']);
    assert.deepEqual(await stay(two, 'S72.141A', 'S52.531A'), []);
    assert.deepEqual(await stay(two, 'S52.531B', 'S72.141A'), []);
  });
});

describe('dx/encounter-character, how it heals (I.C.19.c.1)', () => {
  const heals = (words: string, code: string) =>
    ofNote('dx/encounter-character', `[assessment]\n${words}`, code);

  it('is routine where the note says so, and later where it was fixed weeks ago', async () => {
    assert.equal((await heals('Tibial fracture right, healing on time.', 'S82.201G')).length, 1);
    assert.equal((await heals('Tibial fracture right, ORIF 8 weeks ago, check.', 'S82.201A')).length, 1);
    assert.equal((await heals('Right scaphoid: the fragments have not joined.', 'S62.001D')).length, 1);
    assert.deepEqual(await heals('Tibial fracture right, delayed healing.', 'S82.201G'), []);
    assert.deepEqual(await heals('Tibial fracture right, healing on time.', 'S82.201D'), []);
  });
});

describe('dx/order, what an operation was given up for at a visit (IV.A.1)', () => {
  const cancelled = '[note]\nHere for inguinal hernia repair, cancelled because of hypokalemia.';

  it('is behind what it was for', async () => {
    assert.deepEqual(await ofNote('dx/order', cancelled, 'E87.6', 'K40.90', 'Z53.09'), [
      'K40.90 IV.A and IV.G',
    ]);
    assert.deepEqual(await ofNote('dx/order', cancelled, 'K40.90', 'Z53.09', 'E87.6'), []);
    const planned = '[note]\nPlanned: carpal tunnel release. New atrial fibrillation, case called off.';
    assert.deepEqual(await ofNote('dx/order', planned, 'I48.91', 'G56.01', 'Z53.09'), [
      'G56.01 IV.A and IV.G',
    ]);
    assert.deepEqual(await ofNote('dx/order', planned, 'G56.01', 'I48.91', 'Z53.09'), []);
  });
});

describe('dx/contradiction, an esophagitis of reflux (I.B.9)', () => {
  it('has one code with it', async () => {
    assert.deepEqual(await said('dx/contradiction', withDiagnoses('A: K21.9', 'B: K20.90')), ['K21.9 I.B.9']);
    assert.deepEqual(await said('dx/contradiction', withDiagnoses('A: K21.9', 'B: K29.70')), []);
  });
});

describe('chart/side-mismatch, a title that joins two sites (I.A.14 and I.B.13)', () => {
  const sides = (words: string, ...diagnoses: string[]) =>
    ofNote('chart/side-mismatch', `[assessment]\n${words}`, ...diagnoses);

  it('takes either of them', async () => {
    assert.deepEqual(await sides('Primary osteoarthritis of both ankles.', 'M19.071'), [
      'M19.071 I.B.13, laterality',
    ]);
    assert.deepEqual(await sides('Primary osteoarthritis of the right foot.', 'M19.072'), [
      'M19.072 I.B.13, laterality',
    ]);
    assert.deepEqual(await sides('Primary osteoarthritis of both ankles.', 'M19.071', 'M19.072'), []);
    assert.deepEqual(await sides('Primary osteoarthritis, right foot. Left ankle normal.', 'M19.071'), []);
  });

  it('takes no two things for both sides', async () => {
    assert.deepEqual(
      await sides('Sepsis and cellulitis of the right leg, both present on arrival.', 'L03.115'),
      [],
    );
  });
});

describe('dx/external-cause, beside a complication that names what was done (I.C.19.g.4)', () => {
  it('is not needed', async () => {
    for (const [complication, cause] of [
      ['T80.211A', 'Y84.8'],
      ['T86.11', 'Y83.0'],
      ['T88.0XXA', 'Y84.8'],
    ] as const)
      assert.deepEqual(await said('dx/external-cause', withDiagnoses(`A: ${complication}`, `B: ${cause}`)), [
        `${cause} I.C.19.g.4`,
      ]);
    assert.deepEqual(await said('dx/external-cause', withDiagnoses('A: T81.41XA', 'B: Y83.6')), []);
  });
});

describe('chart/uncoded-diagnosis and chart/other-code, what is named in full', () => {
  it('has coagulation in the vessels among the organs that a sepsis has hurt (I.C.1.d.1.b)', async () => {
    assert.deepEqual(
      (
        await findingsOf(
          'chart/uncoded-diagnosis',
          noteText({
            note: '[assessment]\nSepsis with disseminated intravascular coagulation due to the sepsis.',
            diagnoses: 'A41.9\nR65.20\nN17.9',
          }),
        )
      ).map(({ code }) => code),
      ['D65'],
    );
  });

  it('takes no metastasis for a secondary of the primary site', async () => {
    assert.deepEqual(
      (
        await findingsOf(
          'chart/uncoded-diagnosis',
          noteText({
            note: '[assessment]\nProstate adenocarcinoma with bone metastasis.',
            diagnoses: 'G89.3',
          }),
        )
      ).map(({ code }) => code),
      ['C61'],
    );
  });

  it('has the other specified code for what a note specifies and no code has (I.A.9.a)', async () => {
    const text = noteText({
      note: '[assessment]\nDrug-induced cough from lisinopril.',
      diagnoses: 'R05.8\nT46.4X5A',
    });
    assert.deepEqual(await findingsOf('chart/other-code', text), []);
  });
});

describe('dx/order, visits for the pain (I.C.6.b.1.a and I.C.6.b.5)', () => {
  for (const [words, first, pain] of [
    ['[note]\nPain management follow up: oxycodone refilled for neoplasm related pain.', 'C79.51', 'G89.3'],
    [
      '[note]\nHere for her monthly pain clinic visit. Chronic pain of the right knee osteoarthritis.',
      'M17.11',
      'G89.29',
    ],
  ] as const)
    it(words, async () => {
      assert.equal((await ofNote('dx/order', words, first, pain)).length, 1);
      assert.deepEqual(await ofNote('dx/order', words, pain, first), []);
    });
});

describe('dx/order, an elective operation of a stay (I.C.1.a.2.c)', () => {
  it('tells what the stay was for', async () => {
    const stay = (...listed: string[]) =>
      said(
        'dx/order',
        dischargeText({
          note: '[summary]\nElective knee replacement for osteoarthritis. He has AIDS, well controlled.',
          diagnoses: listed.join('\n'),
        }),
      );
    assert.deepEqual(await stay('B20 POA Y', 'M17.11 POA Y'), ['M17.11 II']);
    assert.deepEqual(await stay('M17.11 POA Y', 'B20 POA Y'), []);
  });
});
