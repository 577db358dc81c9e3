/** What is borderline or transient, a cardiomyopathy of a pregnancy, injuries by care (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.B.17.
  ['E78.00 I.B.17 information ', 'Borderline high cholesterol.'],
  ['E03.9 I.B.17 information ', 'Borderline TSH, repeated in three months.'],
  // I.C.9.a.7.
  ['I10 I.C.9.a.7 warning R03.0', 'Transient hypertension, no diagnosis.'],
  // I.C.15.o.5.
  ['O99.43 I.C.15.o.5 information ', 'Peripartum cardiomyopathy three weeks after birth.'],
  // I.C.19.b.3.
  ['S22.31XA I.C.19.b.3 information ', 'Rib fracture from CPR by the team.'],
  ['S37.23XA I.C.19.b.3 warning ', 'Bladder laceration in a hysterectomy.'],
  // I.C.19.f.
  ['T76.21XA I.C.19.f warning Z04.41', 'Alleged rape, examined, ruled out.'],
];

const SILENT: readonly Case[] = [
  ['E78.00', 'High cholesterol, on a statin; last year borderline cholesterol.'],
  ['I10', 'Hypertension. Today transient hypertension after coffee.'],
  ['O99.43', 'Dilated cardiomyopathy, known before the pregnancy; no postpartum cardiomyopathy.'],
  ['O99.43\nO90.3', 'Peripartum cardiomyopathy three weeks after birth.'],
  ['S22.31XA', 'Rib fracture from a fall on the stairs.'],
  ['S37.23XA', 'Bladder laceration in a car crash.'],
  ['T76.21XA', 'Alleged rape, examined, not yet known.'],
  ['Z00.01', 'Annual exam. New murmur.'],
];

describe('chart/otherwise-coded, borderline, transient and by care', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('has the examination without findings where nothing new is found (IV.P)', async () => {
    const [said] = await otherwise('Annual exam. Diabetes stable, nothing new found, exam normal.', 'Z00.01');
    assert.equal(said, 'Z00.01 IV.P information Z00.00');
  });
});
