/** What an encounter is for: fluids beside a cancer, the aftercare, what failed or what made it fail (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from '../chart/found.ts';

const said = async (rule: string, words: string, ...diagnoses: string[]) =>
  (await findingsOf(rule, note(words, ...diagnoses))).map(({ at }) => at.split(' ')[0]);

describe('what comes first', () => {
  for (const [code, words, ...diagnoses] of [
    // I.C.2.c.3.
    ['E86.0', 'IV hydration today for dehydration due to ovarian cancer.', 'C56.1', 'E86.0'],
    ['E86.0', 'Came to the chemo suite just for fluids, dehydrated. Chemo held.', 'C34.11', 'E86.0'],
    ['E86.0', 'Dehydration, cancer of the sigmoid. Rehydrated with saline.', 'C18.7', 'E86.0'],
    // I.C.21.c.7.
    ['Z48.812', 'Surgical aftercare 4 weeks after bypass. CAD.', 'I25.10', 'Z48.812', 'Z95.1'],
  ] as const)
    it(`is ${code}: ${words}`, async () => {
      assert.deepEqual(await said('dx/order', words, ...diagnoses), [code]);
    });
  for (const [words, ...diagnoses] of [
    [
      'For colectomy for sigmoid cancer. Dehydration from the prep; rehydrated with saline.',
      'C18.7',
      'E86.0',
    ],
    ['Newly found sigmoid cancer. Dehydration, IV fluids for it.', 'C18.7', 'E86.0'],
    ['Surgical aftercare after bypass.', 'Z48.812', 'I25.10', 'Z95.1'],
  ] as const)
    it(`is what is first: ${words}`, async () => {
      assert.deepEqual(await said('dx/order', words, ...diagnoses), []);
    });
});

describe('acute respiratory failure and another disease (I.C.10.b)', () => {
  const stay = async (words: string, ...diagnoses: string[]) =>
    (
      await findingsOf(
        'dx/order',
        dischargeText({ note: `[hospital course]\n${words}`, diagnoses: diagnoses.join('\n') }),
      )
    ).map(({ at }) => at.split(' ')[0]);
  it('is behind what the patient was admitted for', async () => {
    const words = 'NSTEMI and acute hypoxic respiratory failure; admitted for the NSTEMI, stented.';
    assert.deepEqual(await stay(words, 'principal: J96.01 POA Y', 'A: I21.4 POA Y'), ['I21.4']);
  });
  it('is first where it is called the reason', async () => {
    const words =
      'Admitted because of acute hypoxic respiratory failure. Acute on chronic systolic heart failure too.';
    assert.deepEqual(await stay(words, 'principal: I50.23 POA Y', 'A: J96.01 POA Y'), ['J96.01']);
  });
  it('is first where the note names both', async () => {
    const words = 'Admitted for acute hypoxic respiratory failure and NSTEMI.';
    assert.deepEqual(await stay(words, 'principal: J96.01 POA Y', 'A: I21.4 POA Y'), []);
  });
});
