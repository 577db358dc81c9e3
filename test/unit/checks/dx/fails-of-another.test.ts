/** Organs that fail of something else than the sepsis, what brought a delivery, complications that are not named, diseases of a pregnancy (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { ofCodes, said } from '../../../helpers/said.ts';

const stay = (note: string, ...diagnoses: string[]): string =>
  `chart: discharge summary\ntype of bill: 0111\nadmission: 2026-11-01\ndischarge: 2026-11-05\n\n[course]\n${note}\n\n[diagnoses]\nprincipal: ${diagnoses.map((code) => `${code} POA Y`).join('\n')}\n`;
const ofStay = (rule: string, note: string, ...diagnoses: string[]) => said(rule, stay(note, ...diagnoses));

describe('dx/sepsis, organs that fail of something else (I.C.1.d.1.a.iv)', () => {
  for (const [note, ...codes] of [
    ['Sepsis from MSSA bacteremia. AKI due to dehydration.', 'A41.01', 'R65.20', 'N17.9', 'E86.0'],
    [
      'E. coli sepsis. Acute respiratory failure with hypoxia from her COPD exacerbation.',
      'A41.51',
      'R65.20',
      'J96.01',
      'J44.1',
    ],
  ] as const)
    it(note, async () => {
      assert.deepEqual(await ofStay('dx/sepsis', note, ...codes), ['R65.20 I.C.1.d.1.a.iv information']);
    });

  for (const note of [
    'Severe sepsis with acute kidney failure, worse from dehydration.',
    'MSSA sepsis with acute kidney failure.',
    'MSSA sepsis with acute kidney failure from the sepsis. Dehydration too.',
    'MSSA sepsis. AKI due to dehydration and infection.',
  ])
    it(`is silent: ${note}`, async () => {
      assert.deepEqual(await ofStay('dx/sepsis', note, 'A41.01', 'R65.20', 'N17.9'), []);
    });

  it('is silent where one of two organs fails of it', async () => {
    assert.deepEqual(
      await ofStay(
        'dx/sepsis',
        'MSSA sepsis. AKI due to dehydration. Acute respiratory failure with hypoxia.',
        'A41.01',
        'R65.20',
        'N17.9',
        'J96.01',
      ),
      [],
    );
  });
});

describe('chart/otherwise-coded, no organ fails of the sepsis (I.C.1.d.1.a.iv)', () => {
  for (const words of [
    'No organ dysfunction from sepsis documented.',
    "Encephalopathy; the team doesn't relate it to the sepsis.",
  ])
    it(words, async () => {
      assert.deepEqual(
        await ofStay('chart/otherwise-coded', `Sepsis. ${words}`, 'A41.9', 'R65.20', 'D69.6'),
        ['R65.20 I.C.1.d.1.a.iv warning'],
      );
    });
});

describe('dx/order, what a delivery was for (I.C.15.b.4)', () => {
  it('reads what stands before it', async () => {
    assert.deepEqual(
      await ofStay(
        'dx/order',
        'Two things brought her in at 40 weeks: iron deficiency anemia for IV iron, and preeclampsia, mild, for induction. Vaginal birth.',
        'O99.02',
        'O14.04',
        'D50.9',
        'Z37.0',
      ),
      ['O14.04 I.C.15.b.4 information'],
    );
  });
});

describe('dx/order, a complication behind the cancer (I.C.2.l.5)', () => {
  it('reads the days since the operation', async () => {
    assert.deepEqual(
      await ofStay(
        'dx/order',
        'Leak at the ileocolic anastomosis twelve days after right colectomy for colon cancer. Washout.',
        'C18.2',
        'K91.89',
      ),
      ['K91.89 I.C.2.l.5 information'],
    );
  });
});

describe('dx/contradiction, a complication that is not named (II.G)', () => {
  it('has a second code', async () => {
    for (const code of ['T82.897A', 'T83.89XA', 'T84.89XA', 'T85.898A', 'T88.59XA'])
      assert.deepEqual(await ofCodes('dx/contradiction', code), [`${code} II.G information`]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'T82.897A', 'I97.631'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'T82.858A'), []);
  });
});

describe('dx/obstetric, what is there in a pregnancy (I.C.15.a.1)', () => {
  for (const [code, wanted] of [
    ['L03.115', 'O99.713'],
    ['K81.0', 'O26.613'],
    ['D69.6', 'O99.113'],
    ['G51.0', 'O99.353'],
    ['I82.412', 'O22.33'],
    ['E66.9', 'O99.213'],
    ['N20.1', 'O26.833'],
    ['K04.7', 'O99.613'],
  ] as const)
    it(`${code} has ${wanted}`, async () => {
      const about = async (...codes: string[]) =>
        (await ofCodes('dx/obstetric', ...codes)).filter((one) => one.startsWith(code));
      assert.equal((await about('O41.03X0', code, 'Z3A.38')).length, 1);
      assert.deepEqual(await about('O41.03X0', wanted, code, 'Z3A.38'), []);
    });
});

describe('poa/by-note, what cannot be told and a urinary infection of a pregnancy (appendix I)', () => {
  it('is W where the provider cannot tell', async () => {
    assert.equal(
      (
        await ofStay(
          'poa/by-note',
          'Pneumonia. DVT of the left leg found on day 2; the team cannot tell clinically if it was there on arrival.',
          'J18.9',
          'I82.402',
        )
      ).length,
      1,
    );
  });
  it('is N where it began in the stay', async () => {
    assert.equal(
      (await ofStay('poa/by-note', 'Preterm labor at 36 weeks. UTI began on day 4.', 'O60.03', 'O23.43'))
        .length,
      1,
    );
  });
});
