/** dx/sepsis: a burn or injury that the stay was for, and the sepsis that came of it (Guidelines FY2026 I.C.1.d.6). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const BURN = 'T24.332A';
const said = async (note: string, ...diagnoses: string[]): Promise<readonly string[]> =>
  (
    await findingsOf(
      'dx/sepsis',
      dischargeText({ note: `[hospital course]\n${note}`, diagnoses: diagnoses.join('\n') }),
    )
  )
    .filter(({ authority }) => authority.endsWith('I.C.1.d.6'))
    .map(({ at, severity, fixes }) => `${at} ${severity} ${fixes.length}`);

const inOrder = (...codes: string[]) =>
  codes.map((code, at) => `${at === 0 ? 'principal' : String.fromCharCode(64 + at)}: ${code}`);
const SEPSIS_FIRST = inOrder('A41.01 POA Y', `${BURN} POA Y`, 'X12.XXXA POA Y');
const GRAFTING = 'He was brought in for grafting of the burn of his leg. Sepsis came from the burn.';

describe('dx/sepsis, after a burn or an injury', () => {
  it('asks for what the stay was for', async () => {
    assert.deepEqual(await said(GRAFTING, ...SEPSIS_FIRST), [`${BURN} information 1`]);
    assert.deepEqual(
      await said(
        'Admitted for fixation of the fracture. He also had sepsis.',
        ...inOrder('A41.9 POA Y', 'S82.201B POA Y', 'S82.201A POA Y'),
      ),
      ['S82.201A information 1'],
    );
  });

  it('is silent in the right order, where the stay was for the infection, or the injury is past or later', async () => {
    assert.deepEqual(await said(GRAFTING, ...inOrder(`${BURN} POA Y`, 'A41.01 POA Y')), []);
    assert.deepEqual(await said('Admitted for sepsis from the burn.', ...SEPSIS_FIRST), []);
    assert.deepEqual(await said(`${GRAFTING} He was admitted because of fever.`, ...SEPSIS_FIRST), []);
    assert.deepEqual(await said('Sepsis came from the burn.', ...SEPSIS_FIRST), []);
    assert.deepEqual(await said(GRAFTING, ...inOrder('A41.01 POA Y', 'T24.332D POA Y')), []);
    assert.deepEqual(await said(GRAFTING, ...inOrder('A41.01 POA Y', `${BURN} POA N`)), []);
    assert.deepEqual(await said(GRAFTING, ...inOrder('N10 POA Y', `${BURN} POA Y`)), []);
  });

  it('is silent where the reason is another, or is told of another injury', async () => {
    assert.deepEqual(await said('Admitted for dehydration. Burn of the leg.', ...SEPSIS_FIRST), []);
    assert.deepEqual(await said(GRAFTING, ...inOrder('A41.01 POA Y', 'T39.1X1A POA Y')), []);
    assert.deepEqual(await said(GRAFTING, ...inOrder('A41.01 POA Y')), []);
  });

  it('is of the principal diagnosis of a stay', async () => {
    const of = async (text: string) =>
      (await findingsOf('dx/sepsis', text)).filter(({ authority }) => authority.endsWith('I.C.1.d.6'));
    const note = `[hospital course]\n${GRAFTING}`;
    assert.deepEqual(await of(noteText({ note, diagnoses: `A41.01\n${BURN}` })), []);
    assert.deepEqual(await said(GRAFTING, 'A: A41.01 POA Y', `principal: ${BURN} POA Y`), []);
    assert.deepEqual(
      await said(
        'Admitted for grafting of the burn.',
        ...inOrder('E86.0 POA Y', 'A41.01 POA Y', `${BURN} POA Y`),
      ),
      [],
    );
  });
});
