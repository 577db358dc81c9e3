/** What is treated is first: primaries, complications of operations (Guidelines I.C.2.a and l), and what goes with less of a drug. */
import assert from 'node:assert/strict';
import { institutionalText, stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (rule: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text)).map(
    ({ at, authority, severity }) =>
      `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity}`,
  );
const ofNote = (rule: string, words: string, ...diagnoses: string[]) =>
  said(rule, noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));

describe('dx/order, what is treated of a malignancy', () => {
  for (const [words, metastasis, primary] of [
    ['Left mastectomy for breast cancer; the bone metastases get no treatment.', 'C79.51', 'C50.412'],
    ['Radical prostatectomy. Prostate cancer, bone metastases.', 'C79.51', 'C61'],
    ['Lung cancer, stable brain metastases. The primary was resected.', 'C79.31', 'C34.11'],
    ['Adrenal cancer, stable brain metastases. The primary was resected.', 'C79.31', 'C74.01'],
    ['Prostatectomy. Prostate cancer, no radiation of the bone metastases.', 'C79.51', 'C61'],
    ['Partial glossectomy. Cancer of the tongue, biopsy-proven metastatic nodes.', 'C77.0', 'C02.1'],
    ['Whipple for cancer of the ampulla. One node positive.', 'C77.2', 'C24.1'],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await ofNote('dx/order', words, metastasis, primary), [
        `${primary} I.C.2.a and I.C.2.l.1 information`,
      ]);
    });

  for (const [words, metastasis, primary] of [
    ['Breast cancer, mastectomy in 2022. Bone metastases.', 'C79.51', 'C50.412'],
    ['Prostatectomy; radiation of the bone metastases.', 'C79.51', 'C61'],
    ['Prostatectomy of benign tissue.', 'C79.51', 'N40.0'],
    ['Adrenal cancer, brain metastases.', 'C79.31', 'C74.01'],
    ['Partial glossectomy. Cancer of the tongue, biopsy of metastatic nodes.', 'C77.0', 'C02.1'],
    ['No prostatectomy. Prostate cancer, bone metastases.', 'C79.51', 'C61'],
    ['Radical prostatectomy. Bone metastases behind the primary.', 'C61', 'C79.51'],
  ] as const)
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await ofNote('dx/order', words, metastasis, primary), []);
    });

  const PRIMARY = ['C50.412 I.C.2.a and I.C.2.l.1 information'];
  const stay = (...procedures: string[]) =>
    said(
      'dx/order',
      stayText({
        diagnoses: 'principal: C79.51 POA Y\nother: C50.412 POA Y',
        procedures: procedures.map((code) => `other: ${code} 2026-11-02`).join('\n'),
      }),
    );
  it('asks the procedures of a stay, of the primary and of the metastasis', async () => {
    // Resection of the left breast; excision of the right upper femur.
    assert.deepEqual(await stay('0HTU0ZZ'), PRIMARY);
    assert.deepEqual(await stay('0HTU0ZZ', '0QB60ZZ'), []);
    assert.deepEqual(await stay('0QB60ZZ'), []);
  });

  it('asks the words of a stay without procedures', async () => {
    const note = '[assessment]\nLeft mastectomy for breast cancer; the bone metastases get no treatment.';
    const text = dischargeText({ note, diagnoses: 'C79.51 POA Y\nC50.412 POA Y' });
    assert.deepEqual(await said('dx/order', text), PRIMARY);
  });

  it('asks neither the procedures of an outpatient nor what describes a code', async () => {
    const outpatient = institutionalText({
      diagnoses: 'principal: C79.51\nother: C50.412',
      procedures: 'principal: 0HTU0ZZ 2026-11-03',
    });
    assert.ok(outpatient.includes('0HTU0ZZ'));
    assert.deepEqual(await said('dx/order', outpatient), []);
    const described = withDiagnoses('A: C79.51', 'B: C61  Prostate cancer, radical prostatectomy');
    assert.deepEqual(await said('dx/order', described), []);
    const infected = withDiagnoses('A: C18.7', 'B: T81.42XA  Admitted for a deep wound infection');
    assert.deepEqual(await said('dx/order', infected), []);
  });

  for (const [words, cancer, complication] of [
    ['Admitted only to open and drain the deep wound infection. Sigmoid cancer.', 'C18.7', 'T81.42XA'],
    ['Readmitted for an anastomotic leak after colectomy. Sigmoid cancer.', 'C18.7', 'K91.89'],
    ['Came because of bleeding after prostatectomy. Prostate cancer.', 'C61', 'N99.820'],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await ofNote('dx/order', words, cancer, complication), [
        `${complication} I.C.2.l.5 information`,
      ]);
    });

  for (const words of [
    'Admitted for chemotherapy of sigmoid cancer; the wound infection is better.',
    'Admitted for obstruction from the sigmoid cancer. Wound infection later.',
    'Sigmoid cancer. Wound infection.',
    'Not seen for the wound infection. Sigmoid cancer.',
    'Seen for chemotherapy with a wound infection. Sigmoid cancer.',
  ])
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await ofNote('dx/order', words, 'C18.7', 'T81.42XA'), []);
    });

  it('is of a malignancy, and of a complication under active treatment', async () => {
    const words = 'Readmitted for a wound infection. Benign tumor.';
    const told = await ofNote('dx/order', words, 'D12.5', 'T81.42XA');
    assert.ok(!told.some((one) => one.includes('I.C.2.l.5')));
    assert.deepEqual(
      await ofNote('dx/order', 'Here for a wound infection. Sigmoid cancer.', 'C18.7', 'T81.42XD'),
      [],
    );
  });

  it('leaves a complication of the stay behind', async () => {
    assert.deepEqual(
      await ofNote('dx/order', 'Here for a wound infection. Sigmoid cancer.', 'C18.7', 'T81.42XA POA N'),
      [],
    );
  });
});

describe('dx/poisoning, the reason why less is taken (I.C.19.e.5.c)', () => {
  it('goes with underdosing', async () => {
    assert.deepEqual(await said('dx/poisoning', withDiagnoses('A: T50.1X1A', 'B: Z91.120')), [
      'T50.1X1A I.C.19.e.5.c information',
    ]);
    assert.deepEqual(
      await said('dx/poisoning', withDiagnoses('A: T50.1X1A', 'B: T46.4X6A', 'C: Z91.120')),
      [],
    );
    assert.deepEqual(await said('dx/poisoning', withDiagnoses('A: T50.1X1A', 'B: Z91.19')), []);
    assert.deepEqual(await said('dx/poisoning', withDiagnoses('A: T52.0X1A', 'B: Z91.120')), []);
  });
});

describe('dx/external-cause, the hurricane and the dam (I.B.19.b), the status (I.C.20.k)', () => {
  it('has no collapse of earth beside the hurricane', async () => {
    const codes = await said('dx/external-cause', withDiagnoses('A: S93.401A', 'B: X37.0XXA', 'C: X36.0XXA'));
    assert.ok(codes.includes('X36.0XXA I.B.19.b information'));
    const alone = await said('dx/external-cause', withDiagnoses('A: S93.401A', 'B: X36.0XXA'));
    assert.ok(!alone.includes('X36.0XXA I.B.19.b information'));
  });

  const status = (words: string, code: string) =>
    ofNote('dx/external-cause', words, 'S51.812A', 'W26.0XXA', code);
  it('tells of paid work that is coded as a volunteer’s', async () => {
    assert.ok(
      (await status('Cut with a knife on his paid shift.', 'Y99.2')).includes('Y99.2 I.C.20.k information'),
    );
    assert.ok(
      (await status('Cut with a knife as a volunteer.', 'Y99.0')).includes('Y99.0 I.C.20.k information'),
    );
    assert.ok(
      !(await status('Cut with a knife on his paid shift, as a volunteer.', 'Y99.2')).some((one) =>
        one.startsWith('Y99.2'),
      ),
    );
  });
});

describe('dx/obstetric, supervision after the birth (I.C.15.b.2)', () => {
  it('ends with the pregnancy', async () => {
    assert.deepEqual(await ofNote('dx/obstetric', 'Routine postpartum examination.', 'Z39.2', 'O09.33'), [
      'O09.33 I.C.15.b.2 warning',
    ]);
    assert.deepEqual(await ofNote('dx/trimester', 'Routine postpartum examination.', 'Z39.2', 'O09.33'), []);
  });
});

describe('poa/by-note, the first pain (Appendix I)', () => {
  const stay = (words: string, ...diagnoses: string[]) =>
    said('poa/by-note', dischargeText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));
  it('is the onset of an infarction that threatens', async () => {
    const words = 'Cellulitis of the left leg. On day three first chest pain at rest. Impending infarction.';
    assert.deepEqual((await stay(words, 'L03.116 POA Y', 'I20.0 POA Y')).length, 1);
    assert.deepEqual(await stay(words, 'L03.116 POA Y', 'I20.0 POA N'), []);
    assert.deepEqual(
      await stay(
        'Came with chest pain. On day three first chest pain at rest. Unstable angina.',
        'L03.116 POA Y',
        'I20.0 POA Y',
      ),
      [],
    );
  });
});

describe('dx/order, the metastasis or the complication that the visit is for', () => {
  // I.C.2.b: treatment directed at the metastasis alone.
  for (const [words, primary, metastasis] of [
    [
      'Lung cancer. Here for SRS to the brain metastases; nothing is being done to the chest today.',
      'C34.11',
      'C79.31',
    ],
    ['Came for CyberKnife to two brain mets of her lung cancer.', 'C34.11', 'C79.31'],
    ['Prostate cancer, presents to receive radiation of the bone metastases.', 'C61', 'C79.51'],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await ofNote('dx/order', words, primary, metastasis), [
        `${metastasis} I.C.2.b and I.C.2.l.2 information`,
      ]);
    });
  for (const [words, primary, metastasis] of [
    ['Prostate cancer. Here for cycle 3 and for radiation of the bone metastases.', 'C61', 'C79.51'],
    ['Prostate cancer, came for his visit. Radiation of the bone metastases is planned.', 'C61', 'C79.51'],
  ] as const)
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await ofNote('dx/order', words, primary, metastasis), []);
    });

  // I.C.2.l.5: the complication of the operation is what is treated.
  for (const [words, cancer, complication] of [
    [
      'Postop seroma of the mastectomy site, needle aspiration of 140 cc. Breast cancer, chemo to begin in May.',
      'C50.911',
      'L76.34',
    ],
    ['Wound abscess, opened and packed. Sigmoid cancer resected in March.', 'C18.7', 'T81.41XA'],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await ofNote('dx/order', words, cancer, complication), [
        `${complication} I.C.2.l.5 information`,
      ]);
    });
  for (const [words, cancer, complication] of [
    ['Cycle 2 of chemo today. Postop seroma at her flap. Needle aspiration of 40 cc.', 'C50.911', 'L76.34'],
    ['Breast cancer follow-up. Postop seroma, small, watched.', 'C50.911', 'L76.34'],
  ] as const)
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await ofNote('dx/order', words, cancer, complication), []);
    });
});
