/** What an encounter was for, sepsis and malignancies, as notes of other hands tell it (Guidelines I.C.1.d.4 and I.C.2). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const ofStay = async (rule: string, note: string, ...codes: string[]): Promise<string[]> =>
  (
    await findingsOf(rule, dischargeText({ note: `[hospital course]\n${note}`, diagnoses: codes.join('\n') }))
  ).map(({ at, authority }) => `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`);
const ofVisit = async (rule: string, note: string, ...codes: string[]): Promise<string[]> =>
  (await findingsOf(rule, noteText({ note: `[note]\n${note}`, diagnoses: codes.join('\n') }))).map(
    ({ at, authority }) => `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`,
  );

describe('dx/sepsis: with what a patient came (I.C.1.d.4)', () => {
  for (const words of [
    'Came in septic, source cellulitis of the right leg.',
    'Septic in the ED from cellulitis of the right leg.',
  ])
    it(words, async () => {
      assert.deepEqual(await ofStay('dx/sepsis', words, 'L03.115', 'A41.9'), ['A41.9 I.C.1.d.4']);
      assert.deepEqual(await ofStay('dx/sepsis', words, 'A41.9', 'L03.115'), []);
    });
  for (const words of [
    'Admitted with cellulitis of the right leg. Two days in she turned septic.',
    'Admitted with cellulitis of the right leg. Sepsis set in on hospital day 3.',
  ])
    it(words, async () => {
      assert.deepEqual(await ofStay('dx/sepsis', words, 'A41.9', 'L03.115'), ['L03.115 I.C.1.d.4']);
      assert.deepEqual(await ofStay('dx/sepsis', words, 'L03.115', 'A41.9'), []);
    });
});

describe('dx/order: the malignancy that an encounter is for (I.C.2.e.3 and I.C.6.b.5)', () => {
  const brachytherapy =
    'Admitted for insertion of brachytherapy sources for carcinoma of the cervix. Dehydration followed.';
  it('comes before what its therapy brought', async () => {
    assert.deepEqual(await ofStay('dx/order', brachytherapy, 'E86.0', 'C53.9'), ['C53.9 I.C.2.e.1']);
    assert.deepEqual(await ofStay('dx/order', brachytherapy, 'C53.9', 'E86.0'), []);
  });
  it('comes before its pain', async () => {
    const words =
      'Admitted for radical prostatectomy for prostate cancer. Neoplasm related pain, on morphine.';
    assert.deepEqual(await ofStay('dx/order', words, 'G89.3', 'C61'), ['C61 II']);
    assert.deepEqual(await ofStay('dx/order', words, 'C61', 'G89.3'), []);
  });
  it('does not where the trouble is the reason', async () => {
    assert.deepEqual(
      await ofStay(
        'dx/order',
        'Admitted with dehydration after brachytherapy for cervical cancer.',
        'E86.0',
        'C53.9',
      ),
      [],
    );
    assert.deepEqual(
      await ofStay('dx/order', 'Admitted for control of pain from pancreatic head cancer.', 'G89.3', 'C25.0'),
      [],
    );
  });
  it('has a complication of an immunization before the infection (I.C.1.d.5.b)', async () => {
    const words = 'Infection following immunization: cellulitis of the left upper limb.';
    assert.deepEqual(await ofVisit('dx/order', words, 'L03.114', 'T88.0XXA'), ['T88.0XXA II.G']);
    assert.deepEqual(await ofVisit('dx/order', words, 'T88.0XXA', 'L03.114'), []);
  });
});

describe('dx/obstetric: what the fetus has (I.C.15.o.2)', () => {
  it('is no diagnosis of the mother', async () => {
    const words = 'In utero repair of lumbar spina bifida of the fetus, 25 weeks.';
    assert.deepEqual(await ofVisit('dx/obstetric', words, 'Q05.7', 'Z3A.25'), [
      'Q05.7 I.C.15.e and I.C.15.o.2',
    ]);
  });
});

describe('dx/unspecified: a number that is no stage', () => {
  it('is that of the diabetes', async () => {
    assert.deepEqual(await ofVisit('dx/unspecified', 'T2DM with CKD stage 3.', 'E11.22', 'N18.30'), []);
  });
});
