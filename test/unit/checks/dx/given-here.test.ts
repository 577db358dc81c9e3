/** I.C.21.c.3: Z92.82 is for the record of the facility that receives the patient after tPA was given elsewhere. */
import assert from 'node:assert/strict';
import { stayText } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

/** 3E03317: introduction of other thrombolytic into a peripheral vein. */
const said = async (source: string, procedures: string, status = '\nA: Z92.82'): Promise<string[]> =>
  (
    await findingsOf(
      'dx/contradiction',
      stayText({
        stay: `admission: 2026-11-01\nadmission hour: 14\nadmission type: 1\nadmission source: ${source}\ndischarge: 2026-11-05\ndischarge hour: 11\ndischarge status: 02`,
        diagnoses: `principal: I63.511 POA Y${status}`,
        procedures,
      }),
    )
  ).map(({ at, severity, fixes }) => `${at} ${severity} ${fixes[0]?.title.split(' ', 2).join(' ')}`);

describe('dx/contradiction, tPA that was given elsewhere', () => {
  it('is none where this stay gave it', async () => {
    assert.deepEqual(await said('1', 'principal: 3E03317 2026-11-01'), ['Z92.82 warning Remove Z92.82']);
  });

  it('is right of a patient whom another hospital sent, who may have more of it, and where none was given here', async () => {
    assert.deepEqual(await said('4', 'principal: 3E03317 2026-11-01'), []);
    assert.deepEqual(await said('1', 'principal: 3E0336Z 2026-11-01'), []);
    assert.deepEqual(await said('1', 'principal: 00JU3ZZ 2026-11-01'), []);
  });

  it('is not asked for where this stay gave it', async () => {
    assert.deepEqual(await said('1', 'principal: 3E03317 2026-11-01', ''), []);
  });
});
