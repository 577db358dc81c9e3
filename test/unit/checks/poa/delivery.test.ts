/** ICD-10-CM Official Guidelines FY2026, appendix I, obstetrical conditions: what the delivery of the stay brought. */
import assert from 'node:assert/strict';
import { stayText } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const MOTHER = 'birth date: 2000-05-17\nsex: F';
const DELIVERY = 'principal: 10E0XZZ 2026-11-01';

describe('poa/delivery', () => {
  const told = async (diagnoses: string, procedures?: string) =>
    (
      await findingsOf(
        'poa/delivery',
        stayText({ patient: MOTHER, diagnoses, ...(procedures ? { procedures } : {}) }),
      )
    ).map(({ code }) => code);

  it('tells of a laceration by the outcome or by the delivery', async () => {
    for (const code of ['O70.1', 'O71.3', 'O71.4', 'O72.1']) {
      assert.deepEqual(await told(`principal: ${code} POA Y\nA: Z37.0`), [code]);
      assert.deepEqual(await told(`principal: ${code} POA Y`, DELIVERY), [code]);
    }
  });

  it('leaves alone who was delivered before, and what was not there on admission', async () => {
    assert.deepEqual(await told('principal: O70.1 POA Y'), []);
    assert.deepEqual(await told('principal: O70.1 POA N\nA: Z37.0', DELIVERY), []);
  });
});
