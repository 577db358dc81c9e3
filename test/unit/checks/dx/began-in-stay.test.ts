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

  it('is none that came from the community, however it went later', async () => {
    const community =
      'Community-acquired pneumonia treated with ceftriaxone; afebrile from day 2. Type 2 diabetes with hyperglycemia.';
    assert.deepEqual(await stay(community, 'J18.9', 'E11.65'), []);
    const acquired = 'Came with hyperglycemia. Pneumonia acquired on hospital day 4.';
    assert.deepEqual(await stay(acquired, 'J18.9', 'E11.65'), ['E11.65 II information']);
  });

  it('is silent where indicators tell it, outside of a stay, and where nothing else was there before', async () => {
    assert.deepEqual(await stay(later, 'principal: J96.01 POA N', 'A: K57.32 POA Y'), []);
    assert.deepEqual(await stay(later, 'J96.01', 'Z79.01'), []);
    assert.deepEqual(await said(noteText({ note: `[assessment]\n${later}`, diagnoses: 'J96.01\nK57.32' })), [
      'K57.32 IV.A and IV.G information',
    ]);
    const atOnce = 'Admitted with acute hypoxic respiratory failure and sigmoid diverticulitis.';
    assert.deepEqual(await stay(atOnce, 'J96.01', 'K57.32'), []);
    const both =
      'On hospital day 4 she developed acute hypoxic respiratory failure. On hospital day 5 she developed gout.';
    assert.deepEqual(await stay(both, 'J96.01', 'M10.9'), []);
  });

  /** Found by the onset alone: of words as `admitted with` another part of the check tells. */
  const begun = async (course: string, ...diagnoses: string[]): Promise<string[]> =>
    (
      await findingsOf(
        'dx/order',
        dischargeText({ note: `[hospital course]\n${course}`, diagnoses: diagnoses.join('\n') }),
      )
    )
      .filter(({ message }) => message.includes('began in the stay'))
      .map(({ at }) => at);
  const failure = 'On hospital day 4 she developed acute kidney failure.';

  it('is told against an indicator too, where the note has the other one on admission (II, appendix I)', async () => {
    const onArrival = `Sigmoid diverticulitis on arrival. ${failure}`;
    const renal = 'principal: N17.9 POA Y';
    assert.deepEqual(await begun(onArrival, renal, 'A: K57.32 POA Y'), ['K57.32']);
    assert.deepEqual(
      await begun(`Treated for sigmoid diverticulitis. ${failure}`, renal, 'A: K57.32 POA Y'),
      [],
    );
    const gout = `${onArrival} On hospital day 5 she developed gout.`;
    assert.deepEqual(await begun(gout, renal, 'A: M10.9 POA N', 'B: K57.32 POA Y'), ['K57.32']);
    assert.deepEqual(await begun(gout, renal, 'A: M10.9 POA N'), []);
  });

  it('is said of the indicator alone, where the provider says in words that it was not there (appendix I)', async () => {
    const inWords =
      'Sigmoid diverticulitis on arrival. Acute hypoxic respiratory failure, not present on admission.';
    const listed = ['principal: J96.01 POA Y', 'A: K57.32 POA Y'];
    assert.deepEqual(await begun(inWords, ...listed), []);
    const text = dischargeText({ note: `[hospital course]\n${inWords}`, diagnoses: listed.join('\n') });
    assert.deepEqual(
      (await findingsOf('poa/by-note', text)).map(({ at }) => at),
      ['Y'],
    );
  });

  it('is no chronic condition, which was there when the patient came (appendix I)', async () => {
    const course = (words: string) => `Treated for sigmoid diverticulitis. Hospital day 4: ${words}, new.`;
    assert.deepEqual(await begun(course('type 2 diabetes mellitus'), 'E11.9', 'K57.32'), []);
    assert.deepEqual(await begun(course('permanent atrial fibrillation'), 'I48.21', 'K57.32'), []);
    assert.deepEqual(await begun(course('paroxysmal atrial fibrillation'), 'I48.0', 'K57.32'), ['K57.32']);
  });

  it('is of a child in the hospital too (II)', async () => {
    const course = 'Neonatal jaundice on arrival. On hospital day 4 he developed a pulmonary hemorrhage.';
    for (const [first, other] of [
      ['P26.9', 'P59.9'],
      ['principal: P26.9 POA Y', 'A: P59.9 POA Y'],
    ] as const)
      assert.deepEqual(await begun(course, first, other), ['P59.9'], first);
    assert.deepEqual(await begun(course, 'P59.9', 'P26.9'), []);
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
