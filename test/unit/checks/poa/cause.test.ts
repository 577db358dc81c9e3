/** Appendix I of the ICD-10-CM Official Guidelines FY2026: external causes of injury. */
import assert from 'node:assert/strict';
import { stayText } from '../../../../server/src/checks/samples.ts';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const told = async (...diagnoses: string[]) =>
  (await findingsOf('poa/cause', stayText({ diagnoses: diagnoses.join('\n') }))).map(
    ({ code, severity, fixes }) => `${code} ${severity} ${fixes.map(({ title }) => title[4]).join('')}`,
  );

describe('poa/cause', () => {
  const FAILURE = 'principal: I50.23 POA Y';

  it('wants a cause and its injury alike', async () => {
    assert.deepEqual(await told(FAILURE, 'A: S72.012A POA N', 'external: W18.30XA POA Y'), [
      'W18.30XA warning N',
    ]);
    assert.deepEqual(await told('principal: S72.012A POA Y', 'external: W18.30XA POA N'), [
      'W18.30XA warning Y',
    ]);
    assert.deepEqual(await told('principal: S72.012A POA Y', 'external: W18.30XA POA Y'), []);
    assert.deepEqual(await told('principal: S72.012A POA Y', 'external: W18.30XA POA U'), []);
    assert.deepEqual(await told('principal: S72.012A POA Y', 'external: W18.30XA'), []);
    assert.deepEqual(
      await told('principal: S72.012A POA Y', 'admitting: S01.01XA POA N', 'external: W18.30XA POA N'),
      ['W18.30XA warning Y'],
      'an admitting diagnosis has no indicator',
    );
  });

  it('is silent where injuries differ, or there is none', async () => {
    assert.deepEqual(
      await told('principal: S72.012A POA Y', 'A: S01.01XA POA N', 'external: W18.30XA POA N'),
      [],
    );
    assert.deepEqual(await told(FAILURE, 'external: W18.30XA POA N'), []);
  });

  it('asks of an organism, where all infections that take one have one indicator', async () => {
    const ventilated = 'A: J95.851 POA N';
    assert.deepEqual(await told('principal: J14 POA Y', ventilated, 'B: B96.5 POA Y'), [
      'B96.5 information N',
    ]);
    assert.deepEqual(await told('principal: J14 POA Y', ventilated, 'B: B96.5 POA N'), []);
    assert.deepEqual(await told('principal: N10 POA Y', 'A: B96.20 POA N'), ['B96.20 information Y']);
    assert.deepEqual(await told('principal: N10 POA Y', ventilated, 'B: B96.20 POA Y', 'C: B96.5 POA N'), []);
    assert.deepEqual(await told(FAILURE, 'A: B96.5 POA N'), []);
  });

  it('asks of a drug and the nature of its effect', async () => {
    assert.deepEqual(await told(FAILURE, 'A: L27.0 POA N', 'B: T36.1X5A POA Y'), ['T36.1X5A information N']);
    assert.deepEqual(await told(FAILURE, 'A: L27.0 POA N', 'B: T36.1X5A POA N'), []);
    assert.deepEqual(await told(FAILURE, 'A: L27.0 POA N', 'B: T50.1X5A POA N', 'C: T36.1X5A POA Y'), []);
    assert.deepEqual(await told(FAILURE, 'A: L03.115 POA N', 'B: T36.1X1A POA Y'), []);
  });

  it('takes no cancer and no encounter for what its drug has brought', async () => {
    for (const treated of ['C56.1', 'C18.9', 'D46.9', 'Z51.11', 'Z94.0'])
      assert.deepEqual(await told(FAILURE, `A: ${treated} POA Y`, 'B: T45.1X5A POA N'), [], treated);
    assert.deepEqual(await told(FAILURE, 'A: D70.1 POA Y', 'B: T45.1X5A POA N'), ['T45.1X5A information Y']);
  });

  it('leaves to poa/by-note what the note tells', async () => {
    const note = dischargeText({
      note: '[hospital course]\nOn hospital day 3 she slipped in the bathroom and broke her left hip.',
      diagnoses: `${FAILURE}\nA: S72.012A POA Y\nB: W18.11XA POA N`,
    });
    assert.deepEqual(await findingsOf('poa/cause', note), []);
    assert.equal((await findingsOf('poa/by-note', note)).length, 1);
  });

  it('speaks of charts whose note tells nothing of it, and of several injuries alike', async () => {
    const note = dischargeText({
      note: '[hospital course]\nFracture of the left femur and laceration of the scalp, treated.',
      diagnoses: `${FAILURE}\nA: S72.012A POA N\nB: S01.01XA POA N\nC: W18.11XA POA Y`,
    });
    assert.deepEqual(
      (await findingsOf('poa/cause', note)).map(({ code }) => code),
      ['W18.11XA'],
    );
  });

  it('is for bills of acute hospitals', async () => {
    const bill = stayText({
      bill: 'type of bill: 0211\nstatement period: 2026-11-01 - 2026-11-05',
      diagnoses: 'principal: S72.012A POA Y\nexternal: W18.30XA POA N',
    });
    assert.deepEqual(await findingsOf('poa/cause', bill), []);
  });
});
