/**
 * Titles that say that a condition is without something, and notes that affirm just that of it (Guidelines FY2026 I.B.9:
 * one combination code says both; the titles are those of the Tabular).
 */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

/** Of a note that concludes nowhere: the codes, and to which the fixes of chart/other-code lead. */
const said = async (note: string, ...diagnoses: string[]) =>
  (
    await findingsOf(
      'chart/other-code',
      noteText({ note: `[progress note]\n${note}`, diagnoses: diagnoses.join('\n') }),
    )
  ).map(
    ({ at, fixes }) =>
      `${at} ${fixes
        .map(({ title }) => title.split(' ')[2])
        .sort()
        .join()}`,
  );

describe('a condition that a title is without', () => {
  const told: readonly (readonly [code: string, note: string, instead: string])[] = [
    ['I26.99', 'PE acute with cor pulmonale, on heparin.', 'I26.09'],
    ['K80.20', 'Cholelithiasis with obstruction seen on ultrasound.', 'K80.21'],
    ['N30.20', 'Cystitis chronic with hematuria, scope next week.', 'N30.21'],
    ['F10.20', 'Alcohol dependence with withdrawal, on lorazepam.', 'F10.230,F10.239'],
    ['E05.00', 'Thyrotoxicosis from Graves disease with storm.', 'E05.01'],
    ['F33.2', 'MDD recurrent severe with psychosis. Start olanzapine.', 'F33.3'],
    ['E11.9', 'Type 2 DM, uncontrolled with hyperglycemia. Insulin raised.', 'E11.65'],
    ['K80.20', 'Cholelithiasis. Obstruction of the gallbladder on ultrasound.', 'K80.21'],
    ['K80.20', 'Cholelithiasis. Obstruction seen on ultrasound, no fever.', 'K80.21'],
    // The code that says most of it: F10.231 is for the withdrawal and its delirium.
    ['F10.20', 'Alcohol dependence. In withdrawal, with delirium, on lorazepam.', 'F10.231'],
    // Of each kind its own, and not the one for what has no code: unspecified and other.
    ['B27.90', 'Infectious mononucleosis. Meningitis on lumbar puncture.', 'B27.92'],
    ['B27.80', 'Other infectious mononucleosis. Meningitis on lumbar puncture.', 'B27.82,B27.92'],
    ['E10.9', 'Type 1 diabetes. Hypoglycemia with coma on arrival.', 'E10.641'],
    ['B26.9', 'Mumps. Meningitis on lumbar puncture.', 'B26.1'],
    // Of another encounter (I.C.19.a), but not where the last character is the stage.
    ['S91.332A', 'Puncture wound of the left foot. Foreign body seen on the film.', 'S91.342A'],
    ['W18.11XA', 'Fall from the toilet. Striking against an object with her head.', 'W18.12XA'],
    [
      'H35.3113',
      'Nonexudative macular degeneration of the right eye, advanced atrophic. Subfoveal involvement on OCT.',
      'H35.3114',
    ],
  ];
  for (const [code, note, instead] of told)
    it(`is told: ${note}`, async () => {
      assert.deepEqual(await said(note, code), [`${code} ${instead}`]);
    });

  const silent: readonly (readonly [code: string, note: string])[] = [
    ['I26.99', 'PE acute, echo without cor pulmonale, on heparin.'],
    ['F10.20', 'Alcohol dependence, monitored for withdrawal, none so far.'],
    ['F10.20', 'Alcohol dependence. History of withdrawal in 2019.'],
    ['E11.9', 'Type 2 DM. Foot exam normal, no ulcer, no neuropathy.'],
    ['E11.9', 'Type 2 DM. Educated on hypoglycemia.'],
    ['S01.01XA', 'Laceration of the scalp, no foreign body in the wound.'],
    ['K80.20', 'Cholelithiasis. Obstruction of the bowel was in 2010.'],
    ['K80.20', 'Cholelithiasis. Obstruction of the bowel on the plain film.'],
    ['K80.20', 'Cholelithiasis. Bile duct normal on ultrasound.'],
    [
      'K80.20',
      'Cholelithiasis known since 2019.\nHer mother had cholelithiasis.\nObstruction seen on the plain film.',
    ],
    ['H02.051', 'Trichiasis of the right upper eyelid, lashes pulled.'],
    ['C91.00', 'Acute lymphoblastic leukemia, chemotherapy to bring remission.'],
    ['J45.20', 'Mild intermittent asthma, exacerbations in spring, none now.'],
  ];
  for (const [code, note] of silent)
    it(`is not there: ${note}`, async () => {
      assert.deepEqual(await said(note, code), []);
    });

  it('has a code of its own, which other checks judge', async () => {
    assert.deepEqual(await said('Alcohol dependence. Anxiety disorder.', 'F10.20', 'F41.9'), []);
    assert.deepEqual(await said('Alcohol dependence. In withdrawal now, tremulous.', 'F10.20', 'F41.9'), [
      'F10.20 F10.230,F10.239',
    ]);
  });

  it('is told where the whole condition stands in the sentence before', async () => {
    assert.deepEqual(await said('Alcohol dependence. In withdrawal since last night.', 'F10.20'), []);
    assert.deepEqual(await said('Alcohol dependence. In withdrawal now, tremulous.', 'F10.20'), [
      'F10.20 F10.230,F10.239',
    ]);
    assert.deepEqual(
      await said('Alcohol dependence. Works nights. Withdrawal from the union.', 'F10.20'),
      [],
    );
  });
});
