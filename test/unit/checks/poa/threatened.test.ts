/** What was only threatened or impending, by the signs with which the patient came (Guidelines FY2026, appendix I). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { told } from './found.ts';

const PRINCIPAL = 'principal: N17.9 POA Y';

describe('poa/by-note, what is threatened to the end', () => {
  for (const [expected, course, code, poa] of [
    ['Y information', 'On arrival regular contractions. Threatened preterm labor.', 'O47.02', 'N'],
    [
      'Y information',
      'On arrival tremulous. On day 2 a rash appeared. Impending delirium tremens.',
      'F10.239',
      'N',
    ],
    ['N information', 'On day 3 he had crushing chest pressure. Impending infarction.', 'I20.0', 'Y'],
    ['N information', 'On hospital day 3 contractions began. Threatened preterm labor.', 'O47.02', 'Y'],
    ['', 'On arrival no contractions. On day 2 a rash appeared. Threatened preterm labor.', 'O47.02', 'N'],
    ['', 'On day 2 a rash appeared. Threatened preterm labor with contractions.', 'O47.02', 'N'],
    ['', 'Came in well. Tremulous later. Impending delirium tremens.', 'F10.239', 'N'],
    ['', 'On arrival cough. On day 3 preterm labor began.', 'O60.02', 'N'],
    [
      '',
      'Admitted with pyelonephritis and had contractions by the monitor on day 3. Threatened preterm labor.',
      'O47.02',
      'N',
    ],
    ['', 'Contractions, no chorioamnionitis. A rash on day 2. Threatened preterm labor.', 'O47.02', 'N'],
  ] as const)
    it(`${code} ${poa}: ${course}`, async () => {
      assert.deepEqual(
        await told(course, PRINCIPAL, `A: ${code} POA ${poa}`),
        expected ? [`${code} ${expected}`] : [],
      );
    });

  it('is told under the heading of what there was then', async () => {
    const said = async (heading: string) =>
      (
        await findingsOf(
          'poa/by-note',
          dischargeText({
            note: `[${heading}]\nRegular contractions.\n\n[final]\nThreatened preterm labor. On day 2 a rash appeared.`,
            diagnoses: `${PRINCIPAL}\nA: O47.02 POA N`,
          }),
        )
      ).map(({ at }) => at);
    assert.equal((await said('findings on admission')).length, 1);
    assert.deepEqual(await said('third day'), []);
  });
});
