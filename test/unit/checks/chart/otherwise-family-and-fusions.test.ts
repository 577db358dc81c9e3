/** Histories of the family, dependence of another, remissions called history, and what operations of stays treat (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { stayText } from '../../../../server/src/checks/samples.ts';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { codes, otherwise, tellsOf } from './found.ts';

describe('chart/otherwise-coded, of the family and of another time', () => {
  tellsOf(
    [
      ['Z12.31 I.C.21.c.4 information ', 'Screening mammogram. Mom breast ca at 44.'],
      ['F10.20 I.C.21.c.10 warning ', 'Wife of pt w/ alcohol dependence. Here alone. She does not drink.'],
      ['Z87.2 I.C.12.a.4 and I.C.21.c.4 information ', 'Left heel ulcer, healing nicely, granulating.'],
      ['U09.9 I.C.1.g.1.m warning ', 'Fever, day 4. COVID Ag POS today. No prior long COVID.'],
      [
        'O03.4 I.C.15.q.2 warning O07.4',
        '2 weeks s/p elective termination. Retained products on ultrasound.',
      ],
      ['K36 I.A.18 information K37', 'Appendicitis on CT, surgery consulted.'],
    ],
    [
      ['Z12.31', 'Screening mammogram. No family history of breast cancer.'],
      ['F10.20', 'Alcohol dependence. Wife drives him.'],
      ['Z87.2', 'Ulcer of the left heel, fully healed.'],
      ['O07.4', '2 weeks s/p elective termination. Retained products on ultrasound.'],
    ],
    otherwise,
  );
});

describe('dx/order, a procedure that treats what the pain comes from (I.C.6.b.1.a)', () => {
  const stay = (procedure: string) =>
    codes(
      'dx/order',
      stayText({
        diagnoses: 'principal: G89.29 POA Y\nA: M48.061 POA Y',
        procedures: `principal: ${procedure} 2026-11-02`,
      }),
    );
  it('lists its cause first', async () => {
    assert.deepEqual(await stay('0SG00A0'), ['M48.061']);
    assert.deepEqual(await stay('3E0R3BZ'), []);
  });
});

describe('chart/otherwise-coded, a sepsis of a newborn that is called severe (I.C.1.d.1.b)', () => {
  const stay = (words: string, ...diagnoses: string[]) =>
    codes(
      'chart/otherwise-coded',
      dischargeText({ note: `[final diagnosis]\n${words}`, diagnoses: diagnoses.join('\n') }),
    );
  it('wants R65.2- beside it', async () => {
    const words = 'GBS sepsis of newborn. Severe sepsis with respiratory failure.';
    assert.deepEqual(await stay(words, 'P36.0', 'P28.5'), ['P36.0']);
    assert.deepEqual(await stay(words, 'P36.0', 'R65.20', 'P28.5'), []);
    assert.deepEqual(await stay('GBS sepsis of newborn, no severe sepsis.', 'P36.0'), []);
  });
});
