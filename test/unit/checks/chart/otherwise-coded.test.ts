/** Sentences of the ICD-10-CM Official Guidelines FY2026 on words of a note that are not coded as they look. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (note: string, diagnoses: string): Promise<string[]> =>
  (await findingsOf('chart/otherwise-coded', noteText({ note: `[assessment]\n${note}`, diagnoses }))).map(
    ({ at, authority, severity, fixes }) =>
      `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
  );

const FOUND: readonly (readonly [said: string, note: string])[] = [
  ['I21.4 I.B.11 warning I20.0', 'Threatened MI, three troponins normal.'],
  ['O03.9 I.B.11 warning O20.0', 'Threatened miscarriage, heart beat seen.'],
  ['E11.9 I.B.17 warning R73.03', 'Borderline diabetes. Her mother had diabetes.'],
  ['I10 I.B.17 warning R03.0', 'Borderline hypertension, readings at home.'],
  ['G89.18 I.C.6.b.3 information ', 'Routine, expected postoperative pain.'],
  ['I21.4 I.C.9.e.5 warning I21.A1', 'Type 2 myocardial infarction (NSTEMI) due to anemia.'],
  ['J95.851 I.C.10.d.1 warning ', 'Pneumonia on the ventilator, not considered ventilator-associated.'],
  ['L89.620 I.C.12.a.2 warning ', 'Pressure ulcer of the left heel, stage 3.'],
  ['F10.20 I.C.5.b.1 warning F10.21', 'Alcohol dependence in sustained remission.'],
  ['F11.10 I.C.5.b.1 warning F11.11', 'Opioid use disorder, mild, in early remission.'],
  ['G81.14 I.C.6.a and I.C.9.d.1 warning ', 'Spastic hemiplegia of the left side, ambidextrous.'],
  ['G81.13 I.C.6.a and I.C.9.d.1 information ', 'Spastic hemiplegia, right.'],
  ['I69.352 I.C.6.a and I.C.9.d.1 information ', 'Left hemiparesis after a stroke in 2020.'],
];

const SILENT: readonly (readonly [code: string, note: string])[] = [
  ['I21.4', 'Impending MI last week, NSTEMI today.'],
  ['I21.4', 'No impending MI.'],
  ['I21.4', 'Type 2 MI in March. Type 1 NSTEMI today.'],
  ['O03.9', 'Threatened abortion on Monday, complete abortion today.'],
  ['E11.9', 'Borderline diabetes in 2015. Type 2 diabetes since 2020.'],
  ['E11.9', 'Borderline diabetes in 2015, now diabetes.'],
  ['I10', 'Borderline hypertension last year, hypertension now.'],
  ['G89.18', 'Expected postoperative pain at first, now severe pain that keeps her here.'],
  ['J95.851', 'Ventilator-associated pneumonia.'],
  ['L89.620', 'Pressure ulcer of the left heel covered by eschar. Pressure ulcer of the sacrum, stage 3.'],
  ['L89.623', 'Pressure ulcer of the left heel, stage 3.'],
  ['F10.20', 'Alcohol dependence in remission until May. Relapse since.'],
  ['F10.20', 'Alcohol dependence, drinks daily. Opioid dependence in remission.'],
  ['F10.20', 'Alcohol dependence and opioid dependence in remission.'],
  ['F10.21', 'Alcohol dependence in sustained remission.'],
  ['G81.12', 'Spastic hemiplegia of the left side, ambidextrous.'],
  ['G81.11', 'Spastic hemiplegia, right.'],
  ['G81.14', 'Spastic hemiplegia, left.'],
  ['I69.353', 'Right hemiparesis after a stroke, nondominant side.'],
];

describe('chart/otherwise-coded', () => {
  for (const [expected, note] of FOUND)
    it(`${expected}: ${note}`, async () => {
      assert.deepEqual(await said(note, expected.split(' ')[0] ?? ''), [expected]);
    });

  for (const [code, note] of SILENT)
    it(`${code} is right: ${note}`, async () => {
      assert.deepEqual(await said(note, code), []);
    });

  it('looks at notes only', async () => {
    assert.deepEqual(
      await findingsOf('chart/otherwise-coded', noteText({ note: '', diagnoses: 'I21.9' })),
      [],
    );
  });
});
