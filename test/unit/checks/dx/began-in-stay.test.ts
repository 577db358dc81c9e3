/** What occasioned an admission, and what began in the stay (Guidelines FY2026 II and I.C.1.d.4). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (text: string): Promise<string[]> =>
  (await findingsOf('dx/order', text)).map(
    ({ at, authority, severity }) =>
      `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity}`,
  );
const stay = (course: string, ...diagnoses: string[]) =>
  said(dischargeText({ note: `[hospital course]\n${course}`, diagnoses: diagnoses.join('\n') }));

describe('dx/order, what began in the stay', () => {
  const later =
    'Admitted with sigmoid diverticulitis. Hospital day 4: acute hypoxic respiratory failure, new; on room air until then.';

  it('is no principal diagnosis (II)', async () => {
    assert.deepEqual(await stay(later, 'J96.01', 'K57.32'), ['K57.32 II information']);
    assert.deepEqual(await stay(later, 'K57.32', 'J96.01'), []);
  });

  it('comes behind the first that was there before and may bring a patient to a hospital', async () => {
    const begun =
      'Treated for sigmoid diverticulitis. On hospital day 4 she developed acute hypoxic respiratory failure';
    assert.deepEqual(await stay(`${begun}.`, 'J96.01', 'K57.32'), ['K57.32 II information']);
    assert.deepEqual(await stay(`${begun}.`, 'J96.01', 'Z79.01', 'K57.32'), ['K57.32 II information']);
    const gout = `${begun}. On hospital day 5 she developed gout.`;
    assert.deepEqual(await stay(gout, 'J96.01', 'M10.9', 'K57.32'), ['K57.32 II information']);
  });

  it('is silent where indicators tell it, outside of a stay, and where nothing else was there before', async () => {
    assert.deepEqual(await stay(later, 'principal: J96.01 POA N', 'A: K57.32 POA Y'), []);
    assert.deepEqual(await stay(later, 'J96.01', 'Z79.01'), []);
    assert.deepEqual(
      await said(noteText({ note: `[assessment]\n${later}`, diagnoses: 'J96.01\nK57.32' })),
      [],
    );
    const atOnce = 'Admitted with acute hypoxic respiratory failure and sigmoid diverticulitis.';
    assert.deepEqual(await stay(atOnce, 'J96.01', 'K57.32'), []);
    const both =
      'On hospital day 4 she developed acute hypoxic respiratory failure. On hospital day 5 she developed gout.';
    assert.deepEqual(await stay(both, 'J96.01', 'M10.9'), []);
  });
});

describe('dx/sepsis, what was all there on admission (I.C.1.d.4)', () => {
  it('has the sepsis first', async () => {
    const course =
      'Acute pyelonephritis. On day two cultures confirmed E. coli sepsis. All of this was present on admission.';
    const order = async (...diagnoses: string[]) =>
      (
        await findingsOf(
          'dx/sepsis',
          dischargeText({ note: `[hospital course]\n${course}`, diagnoses: diagnoses.join('\n') }),
        )
      )
        .filter(({ authority }) => authority.endsWith('I.C.1.d.4'))
        .map(({ at }) => at);
    assert.deepEqual(await order('N10', 'A41.51'), ['A41.51']);
    assert.deepEqual(await order('A41.51', 'N10'), []);
  });
});
