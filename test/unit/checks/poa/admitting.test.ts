/** The admitting diagnosis and the principal one by their indicators (Guidelines FY2026, appendix I: assign Y for conditions diagnosed before or at the time of the admission; U is not routinely assigned). */
import assert from 'node:assert/strict';
import { stayText } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const told = async (...diagnoses: string[]) =>
  (await findingsOf('poa/principal', stayText({ diagnoses: diagnoses.join('\n') }))).map(
    ({ code, severity, fixes }) => `${code} ${severity} ${fixes.map(({ title }) => title[4]).join('')}`,
  );

describe('poa/principal', () => {
  const SEPSIS = 'principal: A41.51 POA Y';
  for (const code of ['N39.0', 'J18.9', 'L03.115', 'K57.32', 'N17.9'])
    it(`${code} that the patient was admitted with was there`, async () => {
      assert.deepEqual(await told(SEPSIS, `admitting: ${code}`, `A: ${code} POA N`), [
        `${code} information Y`,
      ]);
      assert.deepEqual(await told(SEPSIS, `admitting: ${code}`, `A: ${code} POA Y`), []);
      assert.deepEqual(await told(SEPSIS, 'admitting: R50.9', `A: ${code} POA N`), []);
    });
  it('of a combination code a part may have begun in the stay', async () => {
    assert.deepEqual(await told(SEPSIS, 'admitting: J44.1', 'A: J44.1 POA N'), []);
    assert.deepEqual(await told(SEPSIS, 'admitting: I50.23', 'A: I50.23 POA N'), []);
  });
  it('U says that the record does not tell what occasioned the admission', async () => {
    assert.deepEqual(await told('principal: J18.9 POA U'), ['J18.9 information Y']);
    assert.deepEqual(await told('principal: J18.9 POA W'), []);
    assert.deepEqual(await told('principal: J18.9 POA Y', 'A: N39.0 POA U'), []);
  });
});
