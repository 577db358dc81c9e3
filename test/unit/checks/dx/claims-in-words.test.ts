/** What the remarks and the procedures of a claim tell of its diagnoses (ICD-10-CM Official Guidelines FY2026). */
import assert from 'node:assert/strict';
import { claimText, stayText } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (rule: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text)).map(
    ({ at, authority, severity }) =>
      `${at} ${severity} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`,
  );

const stay = (diagnoses: string, procedures = '', head = '') =>
  stayText({ diagnoses, head }) + (procedures ? `\n[procedures]\nprincipal: ${procedures}\n` : '');

describe('claims in the words of their remarks', () => {
  it('name what the stay was for (II)', async () => {
    const list = 'principal: L22 POA Y\nA: P59.9 POA Y';
    const remark = 'remarks: Readmitted for phototherapy of neonatal jaundice';
    const newborn = (head: string) =>
      stayText({ diagnoses: list, head, patient: 'birth date: 2026-10-28\nsex: F' });
    assert.equal((await said('dx/order', newborn(remark))).length, 1);
    assert.deepEqual(await said('dx/order', newborn('')), []);
  });

  it('want another code, or name one that is not listed, as a note does', async () => {
    const text = (remark: string, diagnoses: string) => stayText({ diagnoses, head: `remarks: ${remark}` });
    assert.deepEqual(
      await said(
        'chart/otherwise-coded',
        text('E. coli sepsis with septic shock', 'principal: A41.51 POA Y\nA: R65.20 POA Y'),
      ),
      ['R65.20 warning I.C.1.d.2'],
    );
    assert.equal(
      (
        await said(
          'chart/uncoded-diagnosis',
          text('Pneumonia with acute respiratory failure', 'principal: J18.9 POA Y'),
        )
      ).length,
      1,
    );
    // Nothing follows from a word that a line of remarks has not; causes are listed apart from the other diagnoses.
    assert.deepEqual(
      await said(
        'chart/otherwise-coded',
        text('Admitted for pain control', 'principal: G89.29 POA Y\nA: M54.50 POA Y'),
      ),
      [],
    );
    assert.deepEqual(
      await said(
        'chart/otherwise-coded',
        text(
          'Confirmed abuse by husband',
          'principal: T74.11XA POA Y\nA: S40.022A POA Y\nexternal: Y04.2XXA\nexternal: Y07.010',
        ),
      ),
      [],
    );
  });

  it('doubt a diagnosis as a note does (IV.H)', async () => {
    const text = (remark: string) => claimText({ head: remark, diagnoses: 'A: I26.99  Pulmonary embolism' });
    assert.equal(
      (await said('dx/uncertain-outpatient', text('remarks: probable pulmonary embolism'))).length,
      1,
    );
    assert.deepEqual(await said('dx/uncertain-outpatient', text('remarks: pulmonary embolism on CT')), []);
  });
});

describe('procedures of a stay', () => {
  it('that insert radioactive elements leave the malignancy first, without Z51.0 (I.C.2.e.1)', async () => {
    const list = 'principal: Z51.0 POA Y\nA: C61 POA Y';
    assert.deepEqual(await said('dx/order', stay(list, 'DV1097Z 2026-11-02')), ['Z51.0 warning I.C.2.e.1']);
    assert.deepEqual(await said('dx/order', stay(list, 'DV001ZZ 2026-11-02')), [], 'beam radiation');
    assert.deepEqual(await said('dx/order', stay(list)), []);
  });

  it('that take a device out are active treatment of its complication (I.C.19.a)', async () => {
    const found = (code: string, procedure: string) =>
      said('dx/encounter-character', stay(`principal: ${code}\nA: B95.61 POA Y`, procedure));
    assert.deepEqual(await found('T84.53XD', '0SPC0JZ 2026-11-02'), ['T84.53XD information I.C.19.a']);
    assert.deepEqual(await found('T84.53XA', '0SPC0JZ 2026-11-02'), []);
    assert.deepEqual(await found('T84.53XD', '0SBC0ZZ 2026-11-02'), [], 'an excision');
    assert.deepEqual(await found('T81.49XD', '0SPC0JZ 2026-11-02'), [], 'no device in the title');
  });
});

describe('codes of a stay and of an operation', () => {
  it('are no vague burn in a stay (note at T30)', async () => {
    assert.equal((await said('dx/burn', stay('principal: T30.0 POA Y\nA: X10.2XXA POA Y'))).length, 1);
    assert.deepEqual(await said('dx/burn', claimText({ diagnoses: 'A: T30.0\nB: X10.2XXA' })), []);
  });

  it('have T81.44 where the sepsis may come from the wound (I.C.1.d.5.b)', async () => {
    const found = (codes: string) => said('dx/contradiction', stay(codes));
    assert.deepEqual(await found('principal: T81.42XA POA Y\nA: A41.51 POA Y'), [
      'T81.42XA information I.C.1.d.5.b',
    ]);
    assert.deepEqual(await found('principal: T81.42XA POA Y\nA: T81.44XA POA Y\nB: A41.51 POA Y'), []);
  });

  it('are for the condition and not for the examination before it (IV.M)', async () => {
    const services = (code: string) => `2026-11-03  22   ${code}  -     A,B   1      2150.00`;
    const list = 'A: Z01.818  Encounter for other preprocedural examination\nB: K80.10';
    assert.deepEqual(await said('dx/order', claimText({ diagnoses: list, services: services('47562') })), [
      'Z01.818 information IV.M and I.C.21.c.13',
    ]);
    assert.deepEqual(await said('dx/order', claimText({ diagnoses: list, services: services('99214') })), []);
  });
});
