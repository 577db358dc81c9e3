/** What an encounter is for: fluids beside a cancer, the aftercare, what failed or what made it fail (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from '../chart/found.ts';

const said = async (rule: string, words: string, ...diagnoses: string[]) =>
  (await findingsOf(rule, note(words, ...diagnoses))).map(({ at }) => at.split(' ')[0]);

describe('what comes first', () => {
  for (const [code, words, ...diagnoses] of [
    // I.C.2.c.3.
    ['E86.0', 'IV hydration today for dehydration due to ovarian cancer.', 'C56.1', 'E86.0'],
    ['E86.0', 'Came to the chemo suite just for fluids, dehydrated. Chemo held.', 'C34.11', 'E86.0'],
    ['E86.0', 'Dehydration, cancer of the sigmoid. Rehydrated with saline.', 'C18.7', 'E86.0'],
    // I.C.21.c.7.
    ['Z48.812', 'Surgical aftercare 4 weeks after bypass. CAD.', 'I25.10', 'Z48.812', 'Z95.1'],
  ] as const)
    it(`is ${code}: ${words}`, async () => {
      assert.deepEqual(await said('dx/order', words, ...diagnoses), [code]);
    });
  for (const [words, ...diagnoses] of [
    [
      'For colectomy for sigmoid cancer. Dehydration from the prep; rehydrated with saline.',
      'C18.7',
      'E86.0',
    ],
    ['Newly found sigmoid cancer. Dehydration, IV fluids for it.', 'C18.7', 'E86.0'],
    ['Surgical aftercare after bypass.', 'Z48.812', 'I25.10', 'Z95.1'],
  ] as const)
    it(`is what is first: ${words}`, async () => {
      assert.deepEqual(await said('dx/order', words, ...diagnoses), []);
    });
});

describe('acute respiratory failure and another disease (I.C.10.b)', () => {
  const stay = async (words: string, ...diagnoses: string[]) =>
    (
      await findingsOf(
        'dx/order',
        dischargeText({ note: `[hospital course]\n${words}`, diagnoses: diagnoses.join('\n') }),
      )
    ).map(({ at }) => at.split(' ')[0]);
  it('is behind what the patient was admitted for', async () => {
    const words = 'NSTEMI and acute hypoxic respiratory failure; admitted for the NSTEMI, stented.';
    assert.deepEqual(await stay(words, 'principal: J96.01 POA Y', 'A: I21.4 POA Y'), ['I21.4']);
  });
  it('is first where it is called the reason', async () => {
    const words =
      'Admitted because of acute hypoxic respiratory failure. Acute on chronic systolic heart failure too.';
    assert.deepEqual(await stay(words, 'principal: I50.23 POA Y', 'A: J96.01 POA Y'), ['J96.01']);
  });
  it('is first where the note names both', async () => {
    const words = 'Admitted for acute hypoxic respiratory failure and NSTEMI.';
    assert.deepEqual(await stay(words, 'principal: J96.01 POA Y', 'A: I21.4 POA Y'), []);
  });
});

describe('the complication before what specifies it (I.C.19.g.5)', () => {
  it('is that of a vessel before the clot', async () => {
    const words = 'Pulmonary embolism, a complication of her hip surgery.';
    assert.deepEqual(await said('dx/order', words, 'I26.99', 'T81.718A'), ['T81.718A']);
    assert.deepEqual(await said('dx/order', words, 'T81.718A', 'I26.99'), []);
  });
  it('is that of the liver before its failure', async () => {
    const words = 'Postprocedural hepatic failure, acute.';
    assert.deepEqual(await said('dx/order', words, 'K72.00', 'K91.82'), ['K91.82']);
  });
});

describe('what is told besides', () => {
  const rule = 'chart/otherwise-coded';
  it('is a gestational diabetes (I.C.15.i)', async () => {
    const words = 'Gestational hypertension. GDM on insulin.';
    assert.deepEqual(await said(rule, words, 'O13.3', 'Z3A.31'), ['O13.3']);
    assert.deepEqual(await said(rule, words, 'O13.3', 'O24.414', 'Z3A.31'), []);
  });
  it('is none that was screened for or was before', async () => {
    const words = 'Gestational hypertension. GDM screen negative. History of GDM in the last pregnancy.';
    assert.deepEqual(await said(rule, words, 'O13.3', 'Z3A.31'), []);
  });
  it('is the corrosion beside its extent (I.C.19.d.1)', async () => {
    const words = 'Chemical injury of the arm from lye.';
    assert.deepEqual(await said('dx/contradiction', words, 'T54.3X1A', 'T32.0'), ['T32.0']);
    assert.deepEqual(await said('dx/contradiction', words, 'T54.3X1A', 'T22.632A', 'T32.0'), []);
  });
});

describe('what is suspected, and what is reached in a stay', () => {
  it('has no cause where abuse is suspected (I.C.19.f)', async () => {
    const words = 'Suspected abuse of the child; clavicle fracture; father says he fell off the bed.';
    assert.deepEqual(await said('dx/external-cause', words, 'T76.12XA', 'S42.021A', 'W06.XXXA'), [
      'W06.XXXA',
    ]);
    assert.deepEqual(await said('dx/external-cause', words, 'T74.12XA', 'S42.021A', 'W06.XXXA'), []);
  });
  it('is the highest severity of a dementia (I.C.5.d)', async () => {
    const stay = async (words: string) =>
      (
        await findingsOf(
          'chart/otherwise-coded',
          dischargeText({ note: `[hospital course]\n${words}`, diagnoses: 'principal: F03.A0 POA Y' }),
        )
      ).length;
    assert.equal(await stay('Dementia, mild on admission, worse; severe stage by day 9.'), 1);
    assert.equal(await stay('Dementia, mild. No more than that at discharge.'), 0);
  });
});
