/** Two diagnoses that a stay ends with (Guidelines FY2026 II.D), what prompted it, and numbers that are of another disease. */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { ofCodes, said } from '../../../helpers/said.ts';

const ending = (rule: string, words: string, diagnoses: string) =>
  said(rule, dischargeText({ note: `[discharge diagnosis]\n${words}`, diagnoses }));

describe('two diagnoses that are compared', () => {
  for (const words of [
    'Either acute cholecystitis or acute pancreatitis.',
    'Acute cholecystitis or acute pancreatitis; they could not be told apart.',
    'Competing diagnoses: acute cholecystitis or acute pancreatitis.',
    'Acute cholecystitis as opposed to acute pancreatitis.',
  ])
    it(`are coded in the place of a symptom: ${words}`, async () => {
      assert.deepEqual(await ending('dx/symptom-with-diagnosis', words, 'R10.13'), [
        'R10.13 II.D information',
      ]);
    });

  for (const words of [
    'Either acute pyelonephritis or acute diverticulitis.',
    'Probably either acute pyelonephritis or acute diverticulitis.',
  ])
    it(`are both coded: ${words}`, async () => {
      assert.deepEqual(await ending('chart/uncoded-diagnosis', words, 'N10'), [
        'acute diverticulitis II.D information',
      ]);
    });

  it('are not told by the symptom of which one has the name', async () => {
    assert.deepEqual(
      await ending(
        'dx/symptom-with-diagnosis',
        'Either acute cholecystitis or dengue fever.',
        'R50.9\nK81.0',
      ),
      ['R50.9 II.D information'],
    );
  });

  it('are not told at the other one too, where a symptom is first', async () => {
    const words = 'Either acute cholecystitis or dengue fever.';
    assert.deepEqual(await ending('chart/uncoded-diagnosis', words, 'R50.9\nK81.0'), []);
  });

  it('are told at a symptom that is first, and not at a disease', async () => {
    const words = 'Either acute pyelonephritis or acute diverticulitis.';
    assert.deepEqual(await ending('dx/symptom-with-diagnosis', words, 'N10'), []);
  });

  for (const [words, heading = 'discharge diagnosis'] of [
    // What the stay began with, and what the patient is to look for, is not what it ends with.
    ['Either acute cholecystitis or acute pancreatitis.', 'admitting diagnosis'],
    ['Return for either acute cholecystitis or acute pancreatitis.', 'discharge instructions'],
    // An accident, a symptom, what has to be confirmed (I.C.1.a.1), two of one kind, and what is no name of a disease.
    ['Either acute cholecystitis or dog bite.'],
    ['Either acute cholecystitis or eye pain.'],
    ['Either acute cholecystitis or HIV disease.'],
    ['Either acute cholecystitis or chronic cholecystitis.'],
    ['Either acute cholecystitis or trouble of the pancreas.'],
    ['Either acute cholecystitis or xqzvbn.'],
  ] as const)
    it(`are not told: ${words} (${heading})`, async () => {
      const text = dischargeText({ note: `[${heading}]\n${words}`, diagnoses: 'R10.13' });
      assert.deepEqual(await said('dx/symptom-with-diagnosis', text), []);
    });

  for (const [words, diagnoses] of [
    ['Either acute pyelonephritis or acute diverticulitis.', 'N10\nK57.92'],
    ['Acute pyelonephritis, no abscess or stones.', 'N10'],
    ['Either acute pyelonephritis or fever.', 'N10'],
    ['Acute pyelonephritis or urinary infection.', 'N10'],
    ['History of acute pyelonephritis versus acute diverticulitis.', 'N10'],
    // A code of the same category, or one that is named there.
    ['Either acute pyelonephritis or bowel twist.', 'N10\nK56.609'],
    ['Either acute pyelonephritis or heart attack.', 'N10\nI21.4'],
    ['Either acute pyelonephritis or hemorrhage of a gastric ulcer.', 'N10\nK92.2'],
  ] as const)
    it(`are left alone: ${words} with ${diagnoses.replace('\n', ', ')}`, async () => {
      const all = [
        ...(await ending('chart/uncoded-diagnosis', words, diagnoses)),
        ...(await ending('dx/symptom-with-diagnosis', words, diagnoses)),
      ];
      assert.deepEqual(
        all.filter((one) => one.includes('II.D')),
        [],
      );
    });
});

describe('dx/order, a delivery told behind its reason (I.C.15.b.4)', () => {
  const born = (words: string) =>
    said(
      'dx/order',
      dischargeText({
        note: `[hospital course]\n${words}`,
        diagnoses: 'O99.52 POA Y\nO44.13 POA Y\nJ45.41 POA Y\nZ37.0\nZ3A.34',
      }),
    );
  it('comes first', async () => {
    for (const words of [
      'Because of the bleeding previa cesarean the same night.',
      'For the placenta previa an emergency cesarean.',
    ])
      assert.deepEqual(await born(words), ['O44.13 I.C.15.b.4 information']);
    assert.deepEqual(await born('Because of the asthma nebulizers.'), []);
  });
});

describe('dx/unspecified, a type of one disease and a stage of another', () => {
  it('are told apart', async () => {
    for (const words of ['Type 2 diabetes, chronic kidney disease stage 3', 'DM type 2, CKD 3'])
      assert.deepEqual(
        await said(
          'dx/unspecified',
          noteText({ note: `[assessment]\n${words}`, diagnoses: 'E11.22\nN18.30' }),
        ),
        [],
      );
    assert.deepEqual(
      await said(
        'dx/unspecified',
        noteText({ note: '[assessment]\nChronic kidney disease stage 4', diagnoses: 'N18.9' }),
      ),
      ['N18.9 I.A.9.b, I.B.2, I.B.18 and I.C.21.c.14 information'],
    );
  });
});

describe('dx/order, what another rule has first', () => {
  const of = (words: string, diagnoses: string) =>
    said('dx/order', noteText({ note: `[assessment]\n${words}`, diagnoses }));
  it('is an infection of the transplant before COVID-19 (I.C.1.g.1.a)', async () => {
    assert.deepEqual(await of('COVID-19 of the transplanted lung.', 'U07.1\nT86.812'), [
      'T86.812 I.C.1.g.1.a and I.C.19.g.3.a information',
    ]);
    assert.deepEqual(await of('COVID-19 of the transplanted lung.', 'T86.812\nU07.1'), []);
    assert.deepEqual(await of('COVID-19. Rejection, chronic.', 'U07.1\nT86.810'), []);
  });
  it('is the complication that was drained before the cancer (I.C.2.l.5)', async () => {
    assert.deepEqual(
      await of('Seroma of the axilla after node dissection for melanoma, drained.', 'C43.59\nL76.34'),
      ['L76.34 I.C.2.l.5 information'],
    );
    assert.deepEqual(
      await of('Melanoma, wide excision planned. Small seroma, left alone.', 'C43.59\nL76.34'),
      [],
    );
  });
});

describe('dx/order, a pathological fracture that is what is treated (I.C.2.l.6)', () => {
  const of = (words: string, diagnoses: string) =>
    said('dx/order', dischargeText({ note: `[hospital course]\n${words}`, diagnoses }));
  const behind = 'C79.51 POA Y\nM84.552A POA Y\nC50.911 POA Y';
  it('comes before the neoplasm', async () => {
    assert.deepEqual(await of('Femoral fracture through the metastasis, nailed on day 1.', behind), [
      'M84.552A I.C.2.l.6 information',
    ]);
    assert.deepEqual(await of('The fracture was what we treated; ORIF.', behind), [
      'M84.552A I.C.2.l.6 information',
    ]);
  });
  it('follows where the neoplasm is treated', async () => {
    assert.deepEqual(await of('Fracture, nailed in 2024. Radiation of the bone.', behind), []);
    assert.deepEqual(await of('Fracture, nailed. Chemotherapy was given.', behind), []);
    assert.deepEqual(await of('Fixation done; the focus of treatment was the metastasis.', behind), []);
    assert.deepEqual(await of('Fracture, splinted.', behind), []);
  });
});

describe('chart/side-mismatch, a side that is of the site of another', () => {
  const of = (words: string, diagnoses: string) =>
    said('chart/side-mismatch', noteText({ note: `[assessment]\n${words}`, diagnoses }));
  it('is left alone', async () => {
    const two = 'M84.552A\nC50.911';
    assert.deepEqual(await of('Pathological fracture of the left femur from breast cancer.', two), []);
    assert.deepEqual(await of('Cancer of the left breast. Fracture of the left femur.', two), [
      'C50.911 I.B.13, laterality warning',
    ]);
  });
});

describe('dx/history-and-active, a cancer that is over (I.C.2.d and m)', () => {
  const of = (words: string, diagnoses: string) =>
    said('dx/history-and-active', noteText({ note: `[assessment]\n${words}`, diagnoses }));
  it('is told by the end of its radiation', async () => {
    for (const words of [
      'Prostate cancer, finished radiation in 2020, PSA undetectable.',
      'Prostate cancer, brachytherapy 2018; all clear since.',
    ])
      assert.equal((await of(words, 'C61')).length, 1, words);
    for (const words of [
      'Prostate cancer, radiation is going on since May, PSA falling.',
      'Prostate cancer, finished radiation in 2020, now recurrence.',
    ])
      assert.deepEqual(await of(words, 'C61'), [], words);
  });
});

describe('dx/use-additional, the organism of an infected wound (I.C.1.e.1.b)', () => {
  const of = (words: string, diagnoses: string) =>
    said('dx/use-additional', noteText({ note: `[assessment]\n${words}`, diagnoses }));
  it('is coded too', async () => {
    assert.deepEqual(await of('Stitch abscess of the wound, MRSA.', 'T81.41XA'), [
      'T81.41XA I.B.7 and I.C.1.e.1.b information',
    ]);
    assert.deepEqual(await of('Stitch abscess of the wound, MRSA.', 'T81.41XA\nB95.62'), []);
    assert.deepEqual(await of('Stitch abscess of the wound. No MRSA.', 'T81.41XA'), []);
    assert.deepEqual(await of('Stitch abscess of the wound. MRSA screen positive.', 'T81.41XA'), []);
  });
});

describe('findings among results alone (III.B)', () => {
  const of = (note: string, diagnoses: string) =>
    said('chart/otherwise-coded', dischargeText({ note, diagnoses }));
  it('are not coded', async () => {
    const note = '[hospital course]\nAcute appendicitis, removed.\n\n[ekg]\nLeft bundle branch block.';
    assert.deepEqual(await of(note, 'K35.80 POA Y\nI44.7 POA Y'), ['I44.7 III.B information']);
    const told = `${note}\n\n[assessment]\nLeft bundle branch block, cardiology will see him.`;
    assert.deepEqual(await of(told, 'K35.80 POA Y\nI44.7 POA Y'), []);
  });
});

describe('what is named by its number or by another code', () => {
  const of = (rule: string, words: string, diagnoses: string) =>
    said(rule, noteText({ note: `[assessment]\n${words}`, diagnoses }));
  it('is left alone', async () => {
    for (const words of ['Preterm, 2340 g.', 'Preterm, 2.34 kg.'])
      assert.deepEqual(await of('chart/unsupported-code', words, 'P07.18'), []);
    assert.deepEqual(
      await of('chart/uncoded-diagnosis', 'Chemical burns of the forearm.', 'T54.2X1A\nT22.611A'),
      [],
    );
    assert.deepEqual(await of('chart/uncoded-diagnosis', 'Uncomplicated appendicitis.', 'K35.80'), []);
    assert.deepEqual(
      await of('chart/uncoded-diagnosis', 'Cut of the palm, minor injury to a digital nerve.', 'S61.412A'),
      [],
    );
  });
});

describe('dx/obstetric, tobacco, alcohol and drugs after a delivery (I.C.15.l)', () => {
  it('have their codes of the chapter', async () => {
    assert.deepEqual(await ofCodes('dx/obstetric', 'Z39.2', 'F17.210'), ['F17.210 I.C.15.l.2 information']);
    assert.deepEqual(await ofCodes('dx/obstetric', 'Z39.2', 'O99.335', 'F17.210'), []);
    assert.deepEqual(await ofCodes('dx/obstetric', 'Z39.2', 'E03.9'), []);
  });
});
