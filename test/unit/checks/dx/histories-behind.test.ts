/** What stands behind the reason: histories, weeks, the use of alcohol, what specifies a complication (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const orderOf = async (...codes: string[]): Promise<string[]> =>
  (await findingsOf('dx/order', withDiagnoses(...codes.map((code, at) => `${'ABCD'[at]}: ${code}`)))).map(
    ({ at, severity }) => `${at} ${severity}`,
  );

describe('dx/order, what comes before', () => {
  for (const [first, second] of [
    // IV.G and I.C.21.c.4: the condition that is treated, a history behind it.
    ['I10', 'Z86.73'],
    ['J45.30', 'Z86.16'],
    ['E78.5', 'Z87.442'],
    ['M81.0', 'Z91.81'],
    // I.A.17: what a note asks for in addition is secondary.
    ['K70.30', 'F10.20'],
    ['I42.6', 'F10.20'],
    // I.C.19.g.3.a: the complication of the transplant, then what specifies it.
    ['T86.13', 'N10'],
    ['T86.12', 'N18.6'],
    // I.C.21.c.3 and 7.
    ['Z47.1', 'Z96.651'],
    // The note at Z3A.
    ['Z36.3', 'Z3A.19'],
  ] as const)
    it(`${first} before ${second}`, async () => {
      assert.deepEqual(await orderOf(second, first), [`${first} information`]);
      assert.deepEqual(await orderOf(first, second), []);
    });

  it('leaves a surveillance and a lone history', async () => {
    assert.deepEqual(await orderOf('Z86.010', 'D12.5'), []);
    assert.deepEqual(await orderOf('Z86.73', 'Z79.82'), []);
  });
});

describe('the principal diagnosis', () => {
  const sepsis = async (words: string, ...diagnoses: string[]): Promise<string[]> =>
    (
      await findingsOf(
        'dx/sepsis',
        noteText({ note: `[hospital course]\n${words}`, diagnoses: diagnoses.join('\n') }).replace(
          'office visit',
          'discharge summary',
        ),
      )
    ).map(({ at, severity }) => `${at} ${severity}`);

  // I.C.1.d.4
  it('is the sepsis, where nothing tells that it came later', async () => {
    const words = 'Sepsis due to E. coli from acute pyelonephritis, no organ dysfunction.';
    assert.deepEqual(await sepsis(words, 'N10', 'A41.51'), ['A41.51 information']);
    assert.deepEqual(await sepsis(words, 'A41.51', 'N10'), []);
    assert.deepEqual(await sepsis(words, 'N10 POA Y', 'A41.51 POA N'), []);
    assert.deepEqual(
      await sepsis('Acute pyelonephritis. On day 3 sepsis due to E. coli developed.', 'N10', 'A41.51'),
      [],
    );
  });

  // II and appendix I: N for a combination code of which a part began in the stay.
  it('is what was present, before what began in part in the stay', async () => {
    const said = async (...diagnoses: string[]) =>
      (
        await findingsOf(
          'poa/principal',
          noteText({
            note: '[course]\nFracture of the hip nailed. COPD, quiet on arrival. On the fourth hospital day an acute exacerbation of COPD, which was not there on admission.',
            diagnoses: diagnoses.join('\n'),
          }).replace('office visit', 'discharge summary'),
        )
      ).map(({ at, severity }) => `${at} ${severity}`);
    assert.deepEqual(await said('J44.1 POA N', 'S72.141A POA Y'), ['S72.141A information']);
    assert.deepEqual(await said('S72.141A POA Y', 'J44.1 POA N'), []);
    assert.deepEqual(await said('J44.1 POA N', 'W18.30XA POA Y'), []);
  });

  it('is asked of stays that have words', async () => {
    assert.deepEqual(
      (await findingsOf('dx/sepsis', stayText({ diagnoses: 'principal: N10\nA: A41.51' }))).filter(
        ({ message }) => message.includes('tells nowhere'),
      ),
      [],
    );
  });
});
