/** coverage/diagnosis beyond its own examples: places, payers, institutional claims, what it lacks. */
import assert from 'node:assert/strict';
import { coverageDownload } from '../../../../server/src/checks/import-samples.ts';
import { claimText, institutionalText } from '../../../../server/src/checks/samples.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';

const inState = (state: string, diagnosis = 'I10') =>
  claimText({
    head: 'payer: Medicare Part B',
    providers: `billing: Example Clinic, 7 Test Rd, Town ${state} 97701-2222\nbilling npi: 1234567893\nsigned: yes 2026-11-03`,
    diagnoses: `A: ${diagnosis}`,
    services: '2026-11-03  11   G0130  -     A   1      60.00',
  });

describe('coverage/diagnosis', () => {
  const oregon = coverageDownload({ procedure: 'G0130', covered: ['M81.0'], state: 'OR' });

  it('is a warning in the state of the article, and says nothing of other states', async () => {
    assert.equal((await findingsOf('coverage/diagnosis', inState('OR'), oregon))[0]?.severity, 'warning');
    assert.deepEqual(await findingsOf('coverage/diagnosis', inState('TX'), oregon), []);
  });

  it('is information where the article names no state', async () => {
    const anywhere = coverageDownload({ procedure: 'G0130', covered: ['M81.0'] });
    assert.equal(
      (await findingsOf('coverage/diagnosis', inState('OR'), anywhere))[0]?.severity,
      'information',
    );
  });

  it('lets an article without a list of diagnoses decide nothing', async () => {
    const silent = coverageDownload({ procedure: 'G0130', covered: [], state: 'OR' });
    assert.deepEqual(await findingsOf('coverage/diagnosis', inState('OR'), silent), []);
  });

  it('takes any diagnosis of an institutional claim, whose lines point to none', async () => {
    const bill = (principal: string, other: string) =>
      institutionalText({
        diagnoses: `principal: ${principal}\nA: ${other}`,
        services: '0320  G0130    2026-11-03  1      120.00',
      });
    assert.deepEqual(await findingsOf('coverage/diagnosis', bill('I10', 'M81.0'), oregon), []);
    const anywhere = coverageDownload({ procedure: 'G0130', covered: ['M81.0'] });
    assert.equal((await findingsOf('coverage/diagnosis', bill('I10', 'E78.5'), anywhere)).length, 1);
  });

  it('is silent for other payers, and says what it lacks for Medicare', async () => {
    const commercial = inState('OR').replace('Medicare Part B', 'Blue Cross');
    const reasons = async (text: string) =>
      (await judge(text)).result.notChecked.filter(({ rule }) => rule === 'coverage/diagnosis').length;
    assert.deepEqual(await findingsOf('coverage/diagnosis', commercial, oregon), []);
    assert.equal(await reasons(commercial), 0);
    assert.equal(await reasons(inState('OR')), 1);
  });
});
