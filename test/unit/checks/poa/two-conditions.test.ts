/** Appendix I of the ICD-10-CM Official Guidelines FY2026: one code for two conditions, one of which was not present. */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (rule: string, note: string, ...diagnoses: string[]) =>
  (
    await findingsOf(
      rule,
      dischargeText({ note: `[hospital course]\n${note}`, diagnoses: diagnoses.join('\n') }),
    )
  ).map(({ code }) => code);

describe('present on admission, of two conditions under one code', () => {
  const TWO = 'Presented with a carbuncle of the groin. A second one arose on hospital day 4.';
  it('N is right of a principal diagnosis too', async () => {
    assert.deepEqual(await said('poa/principal', TWO, 'principal: L02.234 POA N'), []);
  });
  it('N is wrong of what began in the stay alone', async () => {
    assert.deepEqual(
      await said('poa/principal', 'A carbuncle of the groin arose on day 4.', 'principal: L02.234 POA N'),
      ['L02.234'],
    );
  });
  for (const [note, ...diagnoses] of [
    // The other has a code of its own side.
    [
      'Admitted with cellulitis of the left leg. On day 6 another cellulitis developed at the right calf.',
      'principal: L03.116 POA Y',
      'A: L03.115 POA N',
    ],
    ['Admitted for pneumonia. On day 3 another antibiotic was added.', 'principal: J18.9 POA Y'],
    ['Admitted for pneumonia. A second film on day 3 showed it clearing.', 'principal: J18.9 POA Y'],
  ] as const)
    it(`Y is right: ${note}`, async () => {
      assert.deepEqual(await said('poa/by-note', note, ...diagnoses), []);
    });
});
