/** What is never a first diagnosis, and what it then says of the claim (ICD-10-CM Official Guidelines I.B.14, I.C.1.d, I.C.18.e, I.C.21.c). */
import assert from 'node:assert/strict';
import { claimText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { claimOf } from '../../../helpers/listed.ts';
import { count } from '../claim/found.ts';
import { firstPlace, stayOf } from './found.ts';

describe('dx/never-first', () => {
  const SEVERITIES = {
    // I.C.1.d.3 and I.C.1.d.2: never, cannot; I.C.19.e.5.c: never; I.C.21.c.11: always secondary.
    error: ['R65.20', 'R65.21', 'T81.12XA', 'T38.3X6A', 'T39.96XA', 'Z37.0'],
    // I.B.14, I.C.18.e and i, I.B.7, I.C.21.c.3.
    warning: [
      'Z68.30',
      'Z28.39',
      'Z55.0',
      'Z59.01',
      'Z65.8',
      'R29.705',
      'R40.2110',
      'R40.2430',
      'R65.10',
      'Z79.4',
      'Z79.84',
      'Z79.85',
      'B95.2',
      'B96.20',
      'B97.4',
      'Z33.1',
      'Z16.10',
      'Z92.82',
    ],
    // I.C.21.c.3: generally not.
    information: ['Z15.01'],
  } as const;

  it('leaves an incidental pregnancy beside a code of chapter 15 to dx/excludes1', async () => {
    assert.ok(!(await firstPlace(withDiagnoses('A: Z33.1', 'B: O23.42'))).join().includes('never-first'));
    assert.ok((await firstPlace(withDiagnoses('A: Z33.1', 'B: S93.401A'))).join().includes('never-first'));
  });

  // I.C.4.a.5: the failure of the pump, then T38.3X6-, then the diabetes.
  it('offers the pump that failed, and no other code, before an underdosing of insulin', async () => {
    const offered = async (...lines: string[]) =>
      (await findingsOf('dx/never-first', withDiagnoses(...lines)))[0]?.fixes.map(
        ({ title }) => title.split(' ')[1],
      );
    assert.deepEqual(await offered('A: T38.3X6A', 'B: E10.10', 'C: T85.614A'), ['T85.614A']);
    assert.deepEqual(await offered('A: T38.3X6A', 'B: E10.10'), ['E10.10']);
    assert.deepEqual(await offered('A: T46.5X6A', 'B: I10', 'C: T85.614A'), ['I10', 'T85.614A']);
  });

  it('leaves a pump that failed by the note to chart/otherwise-coded, and no other code', async () => {
    const found = async (note: string, diagnoses: string) =>
      (await findingsOf('dx/never-first', noteText({ note: `[assessment]\n${note}`, diagnoses }))).map(
        ({ at }) => at,
      );
    assert.deepEqual(await found('Ketoacidosis after failure of her insulin pump.', 'T38.3X6A\nE10.10'), []);
    assert.deepEqual(await found('Ketoacidosis, type 1 diabetes.', 'T38.3X6A\nE10.10'), ['T38.3X6A']);
    assert.deepEqual(await found('Stroke, NIHSS score 12.', 'R29.702\nI63.9'), ['R29.702']);
  });

  for (const [severity, codes] of Object.entries(SEVERITIES))
    for (const code of codes)
      it(`${code} first is for ${severity}, and second is fine`, async () => {
        assert.deepEqual(await firstPlace(withDiagnoses(`A: ${code}`, 'B: E66.9')), [
          `dx/never-first ${severity}`,
        ]);
        assert.deepEqual(await firstPlace(withDiagnoses('A: E66.9', `B: ${code}`)), []);
      });

  it('leaves alone what stands beside the ranges', async () => {
    // Poisoning and adverse effect are no underdosing; R40.20 is coma without a scale; Z66 and Z23 have no such rule.
    for (const code of ['T38.3X1A', 'R40.20', 'Z23', 'Z28.21', 'Z54.0', 'R29.6', 'B94.2', 'Z32.01'])
      assert.deepEqual(await firstPlace(withDiagnoses(`A: ${code}`)), [], code);
  });
});

describe('body mass index as the only diagnosis', () => {
  it('is dx/bmi alone: one cause, one finding', async () => {
    const { result } = await judge(withDiagnoses('A: Z68.35'));
    assert.deepEqual(
      result.findings.map(({ rule }) => rule),
      ['dx/bmi'],
    );
  });
});

describe('a first code that lacks what it follows', () => {
  const rules = async (text: string, settings = {}) =>
    (await judge(text, settings)).result.findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule }) => rule);

  it('is one cause, one finding: that of the code which cannot be first', async () => {
    // I.C.20.b: a place goes with its cause; I.C.1.d.1.b and d.3; I.C.5.b.5.
    assert.deepEqual(await rules(withDiagnoses('A: Y92.010')), ['dx/external-cause-principal']);
    assert.deepEqual(await rules(withDiagnoses('A: Y92.010', 'B: S93.401A', 'C: W18.30XA')), [
      'dx/external-cause-principal',
    ]);
    assert.deepEqual(await rules(withDiagnoses('A: Y90.6', 'B: I10')), ['dx/external-cause-principal']);
    assert.deepEqual(await rules(withDiagnoses('A: R65.21', 'B: J18.9')), ['dx/never-first']);
    assert.deepEqual(await rules(withDiagnoses('A: R65.21', 'B: A41.9')), ['dx/never-first']);
    assert.deepEqual(
      (await rules(stayOf('R65.21'))).filter((rule) => rule.startsWith('dx/')),
      ['dx/unacceptable-principal'],
    );
  });

  it('is dx/bmi where it is not coded at all (I.C.21.c.3: not during pregnancy)', async () => {
    const pregnant = claimText({
      patient: 'birth date: 1996-02-03\nsex: F',
      diagnoses: 'A: Z68.35\nB: O99.212\nC: E66.9\nD: Z3A.20',
    });
    assert.deepEqual(
      (await rules(pregnant)).filter((rule) => rule !== 'dx/obstetric'),
      ['dx/bmi'],
    );
    assert.deepEqual(await rules(withDiagnoses('A: Z68.35', 'B: I10')), ['dx/bmi']);
  });

  it('is the other finding where the check of the first place is off', async () => {
    const off = { rules: { 'dx/external-cause-principal': 'off' as const } };
    assert.deepEqual(await rules(withDiagnoses('A: Y92.010'), off), ['dx/external-cause']);
  });

  it('says another cause too (I.C.1.d.1.b: severe sepsis without organ dysfunction)', async () => {
    assert.deepEqual(await rules(withDiagnoses('A: R65.20', 'B: A41.9')), ['dx/never-first', 'dx/sepsis']);
  });
});

describe('dx/never-first beside other checks', () => {
  const found = (...codes: string[]) => count('dx/never-first', claimOf('anyone', codes));
  it('leaves a body mass index alone to dx/bmi, and no other code', async () => {
    assert.equal(await found('Z68.30'), 0);
    assert.equal(await found('B96.20'), 1);
  });

  it('gives way beside a code that is only first where it merely asks (I.C.21.c.3, I.C.21.c.16)', async () => {
    assert.equal(await found('Z15.01', 'Z00.00'), 0);
    assert.equal(await found('B95.2', 'Z00.00'), 1);
  });
});
