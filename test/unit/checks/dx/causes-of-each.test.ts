/** As many causes as explain the injuries (Guidelines FY2026 I.C.20.a.4), and days that stand with another condition. */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (...diagnoses: string[]): Promise<readonly string[]> =>
  (
    await findingsOf(
      'dx/external-cause',
      withDiagnoses(...diagnoses.map((code, at) => `${'ABCDEF'[at]}: ${code}`)),
    )
  )
    .filter(({ severity }) => severity !== 'hint')
    .map(({ at, severity }) => `${at} ${severity}`);

describe('dx/external-cause, a cause of each injury', () => {
  for (const [told, ...listed] of [
    ['T21.22XA', 'S52.121A', 'T21.22XA', 'W10.9XXA'],
    ['S81.851A', 'S81.851A', 'S93.401A', 'W01.0XXA'],
    ['S93.401A', 'S81.851A', 'S93.401A', 'W54.0XXA'],
  ] as const)
    it(`${listed.join(', ')}`, async () => {
      assert.deepEqual(await said(...listed), [`${told} information`]);
    });

  it('is silent where each has one, where one explains all, and on what was done on purpose', async () => {
    assert.deepEqual(await said('S52.121A', 'T21.22XA', 'W10.9XXA', 'X10.1XXA'), []);
    assert.deepEqual(await said('T24.211A', 'S13.4XXA', 'V43.52XA'), []);
    assert.deepEqual(await said('S52.121D', 'T21.22XD', 'W10.9XXD'), []);
    assert.deepEqual(await said('T21.22XA', 'X98.8XXA'), []);
  });

  it('does not miss a cause that is no whole code yet', async () => {
    assert.deepEqual(await said('S93.411A', 'W18.43', 'Y99.8'), []);
  });
});

describe('poa/by-note, lines of a list', () => {
  const told = async (note: string, diagnoses: string) =>
    (await findingsOf('poa/by-note', dischargeText({ note, diagnoses }))).map(({ code }) => code);

  it('takes the day of one line for none of the next', async () => {
    const listed = 'principal: A48.1 POA Y\nA: E87.1 POA Y';
    const note =
      "[final diagnoses]\nLegionnaires' disease, diagnosed on hospital day 5\nHyponatremia, on arrival";
    assert.deepEqual(await told(note, listed), []);
  });

  it('goes on behind a semicolon', async () => {
    const listed = 'principal: S72.001A POA Y\nA: J18.9 POA Y';
    const note = '[hospital course]\nHospital day 4; she developed pneumonia.';
    assert.deepEqual(await told(note, listed), ['J18.9']);
  });
});
