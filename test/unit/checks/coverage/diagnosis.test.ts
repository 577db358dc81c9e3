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

  it('is information where the claim names no state and no article lists the diagnosis', async () => {
    const nowhere = inState('OR', 'E78.5').replace(/billing: .*\n/, '');
    assert.equal((await findingsOf('coverage/diagnosis', nowhere, oregon))[0]?.severity, 'information');
  });

  it('says in which articles, and whether one names the diagnosis as no sign of need', async () => {
    const article = { procedure: 'G0130', covered: ['M81.0'], noncovered: ['R53.83'], state: 'OR' };
    const said = async (diagnosis: string, ...articles: (typeof article)[]) =>
      (await findingsOf('coverage/diagnosis', inState('OR', diagnosis), coverageDownload(...articles)))[0]
        ?.message ?? '';
    assert.match(await said('I10', article), /I10: on no list of diagnoses in \S+ \([^)]*\)\. Does/);
    assert.match(await said('R53.83', article), /R53\.83: named as no sign of need in /);
    assert.match(await said('R53.83\nB: I10', article), /R53\.83: named as no sign of need in /);
    assert.match(await said('I10', article, article), /\) and 1 more\. Does/);
  });

  it('judges a line by what it points to, and one that points to nothing not at all', async () => {
    const pointing = inState('OR', 'I10\nB: M81.0');
    assert.equal((await findingsOf('coverage/diagnosis', pointing, oregon)).length, 1);
    const [to, nothing] = [
      pointing.replace('-     A ', '-     B '),
      pointing.replace('-     A ', '-     - '),
    ];
    assert.deepEqual(await findingsOf('coverage/diagnosis', to, oregon), []);
    assert.deepEqual(await findingsOf('coverage/diagnosis', nothing, oregon), []);
  });

  it('leaves inpatient bills, services without an article and codes that are none alone', async () => {
    const anywhere = coverageDownload({ procedure: 'G0130', covered: ['M81.0'] });
    const bill = (type: string) =>
      institutionalText({
        head: `type of bill: ${type}\nstatement period: 2026-11-03 - 2026-11-03`,
        services: '0320  G0130    2026-11-03  1      120.00',
      });
    assert.equal((await findingsOf('coverage/diagnosis', bill('0131'), anywhere)).length, 1);
    assert.deepEqual(await findingsOf('coverage/diagnosis', bill('0111'), anywhere), []);
    const other = claimText({ head: 'payer: Medicare Part B' });
    assert.deepEqual(await findingsOf('coverage/diagnosis', other, anywhere), []);
    const early = inState('OR').replace('2026-11-03  11', '1990-11-03  11');
    assert.deepEqual(await findingsOf('coverage/diagnosis', early, anywhere), []);
    // C9015 ended on 2018-12-31: hcpcs/terminated says so.
    const ended = inState('OR').replace('G0130', 'C9015');
    const article = coverageDownload({ procedure: 'C9015', covered: ['M81.0'] });
    assert.deepEqual(await findingsOf('coverage/diagnosis', ended, article), []);
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
    assert.equal(await reasons(inState('OR').replace('G0130', '-    ')), 0, 'no service, nothing to check');
  });
});
