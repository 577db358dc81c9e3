/** What began on a later day of the stay did not occasion it (Guidelines II), whatever its indicator says. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { codes } from '../chart/found.ts';

const stay = (words: string, ...diagnoses: string[]): string =>
  noteText({ note: `[hospital course]\n${words}`, diagnoses: diagnoses.join('\n') }).replace(
    'office visit',
    'discharge summary',
  );

describe('dx/order, what began on a later day', () => {
  for (const [words, first, reason] of [
    ['Admitted for acute systolic heart failure; acute kidney injury developed on day 3.', 'N17.9', 'I50.21'],
    ['Admitted for acute systolic heart failure; hypoxic respiratory failure on day 3.', 'J96.01', 'I50.21'],
    ['Admitted for exacerbation of COPD. Respiratory failure began on the second night.', 'J96.01', 'J44.1'],
  ] as const)
    it(`${reason} before ${first}`, async () => {
      assert.deepEqual(await codes('dx/order', stay(words, first, reason)), [reason]);
    });

  it('leaves what both occasioned the stay', async () => {
    const words = 'Admitted for acute systolic heart failure. Acute hypoxic respiratory failure on arrival.';
    assert.deepEqual(await codes('dx/order', stay(words, 'J96.01', 'I50.21')), []);
  });
});
