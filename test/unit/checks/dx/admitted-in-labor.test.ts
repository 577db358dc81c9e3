/** What came in the labor of a stay, and what the patient was admitted for (Guidelines FY2026 I.C.15.b.4 and II). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const order = async (note: string, ...diagnoses: string[]): Promise<readonly string[]> =>
  (
    await findingsOf(
      'dx/order',
      dischargeText({
        note,
        diagnoses: diagnoses
          .map((one, at) => `${at === 0 ? 'principal' : 'ABCDE'[at - 1]}: ${one}`)
          .join('\n'),
      }),
    )
  ).map(({ code, authority }) => `${code} ${authority}`);

const PREECLAMPSIA =
  '[reason for admission]\nAdmitted with severe pre-eclampsia.\n\n[hospital course]\nCesarean for an abnormal fetal heart tracing.';

describe('dx/order, what came in labor (I.C.15.b.4)', () => {
  it('has what she was admitted for before it', async () => {
    assert.deepEqual(await order(PREECLAMPSIA, 'O76 POA N', 'O14.14 POA Y', 'Z37.0'), [
      'O14.14 ICD-10-CM Official Guidelines I.C.15.b.4',
    ]);
  });

  it('has the pregnancy before it whose disease she was admitted for (I.C.15.a.1)', async () => {
    const KETOACIDOSIS =
      '[hospital course]\nAdmitted for diabetic ketoacidosis. On day 3 the cord prolapsed, and a cesarean was done.';
    const codes = ['O24.02 POA Y', 'E10.10 POA Y', 'Z37.0'];
    assert.deepEqual(await order(KETOACIDOSIS, 'O69.0XX0 POA N', ...codes), [
      'O24.02 ICD-10-CM Official Guidelines I.C.15.b.4',
    ]);
    assert.deepEqual(await order(KETOACIDOSIS, 'O69.0XX0 POA Y', ...codes), []);
    assert.deepEqual(
      await order(KETOACIDOSIS, 'O69.0XX0 POA N', 'O24.02 POA N', 'E10.10 POA Y', 'Z37.0'),
      [],
      'what was not there she was not admitted for',
    );
    const PNEUMONIA =
      '[hospital course]\nAdmitted for pneumonia. On day 4 abruption of the placenta, and a cesarean was done.';
    assert.deepEqual(await order(PNEUMONIA, 'O68 POA N', 'O99.52 POA Y', 'J18.9 POA Y', 'Z37.0'), [
      'O99.52 ICD-10-CM Official Guidelines I.C.15.b.4',
    ]);
    assert.deepEqual(await order(PNEUMONIA, 'O99.52 POA Y', 'J18.9 POA Y', 'O68 POA N', 'Z37.0'), []);
  });

  it('has the one disease of the pregnancy before it that was there, where she was admitted for no birth', async () => {
    const admitted = (reason: string) =>
      `[hospital course]\nAdmitted for ${reason}. On day 4 abruption of the placenta, and a cesarean was done.`;
    const told = async (...all: Parameters<typeof order>) =>
      (await order(...all)).filter((one) => one.endsWith('I.C.15.b.4'));
    const later = ['O45.93 POA N', 'O22.33 POA Y', 'Z37.0'] as const;
    assert.deepEqual(await told(admitted('a clot of the left calf'), ...later), [
      'O22.33 ICD-10-CM Official Guidelines I.C.15.b.4',
    ]);
    assert.deepEqual(await told(admitted('induction of labor'), ...later), []);
    assert.deepEqual(await told(admitted('a clot'), 'O45.93 POA N', 'O22.33 POA N', 'Z37.0'), []);
    assert.deepEqual(
      await told(admitted('a clot'), 'O45.93 POA N', 'O22.33 POA Y', 'O24.410 POA Y', 'Z37.0'),
      [],
      'which of two it was is not told',
    );
  });

  it('is silent where nothing else was there, where it was there itself, and without a birth', async () => {
    const labor = '[hospital course]\nAdmitted in spontaneous labor. Second degree laceration repaired.';
    assert.deepEqual(await order(labor, 'O70.1 POA N', 'Z37.0'), []);
    assert.deepEqual(await order(PREECLAMPSIA, 'O14.14 POA Y', 'O76 POA N', 'Z37.0'), []);
  });
});

describe('dx/order, what was chiefly responsible (II)', () => {
  it('comes first', async () => {
    const note =
      '[hospital course]\nCellulitis of the right leg. The pneumonia was chiefly responsible for the admission.';
    const [said = ''] = await order(note, 'L03.115 POA Y', 'J18.9 POA Y');
    assert.match(said, /^J18.9 /);
    assert.deepEqual(await order(note, 'J18.9 POA Y', 'L03.115 POA Y'), []);
  });
});
