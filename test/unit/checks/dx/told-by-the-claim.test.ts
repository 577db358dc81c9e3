/**
 * What a claim tells of itself: an accident at work, a pregnancy with a disease that no code names, values that
 * fluctuate, two stages of one ulcer (Guidelines FY2026 I.C.20.k, I.C.15.a.1, I.C.21.c.3, I.C.12.a).
 */
import assert from 'node:assert/strict';
import { claimText, institutionalText } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const found = async (rule: string, section: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text))
    .filter(({ authority }) => authority.includes(section))
    .map(({ at, severity }) => `${at} ${severity}`);

describe('dx/external-cause, an accident at work by the claim', () => {
  const said = (accident: string, ...codes: string[]) =>
    found(
      'dx/external-cause',
      'I.C.20.k',
      claimText({
        patient: accident,
        diagnoses: codes.map((code, at) => `${String.fromCharCode(65 + at)}: ${code}`).join('\n'),
      }),
    );
  const FALL = ['S52.321A', 'W12.XXXA', 'Y92.69'] as const;
  it('asks for the status where other circumstances are coded', async () => {
    assert.deepEqual(await said('accident: employment 2026-11-02', ...FALL), ['W12.XXXA information']);
    assert.deepEqual(await said('accident employment: yes', ...FALL), ['W12.XXXA information']);
  });
  it('reads the occurrence code of an institutional claim (UB-04 FL 31 to 34)', async () => {
    const bill = (code: string) =>
      found(
        'dx/external-cause',
        'I.C.20.k',
        institutionalText({
          codes: `occurrence: ${code} 2026-11-02`,
          diagnoses: `principal: ${FALL[0]}\n${FALL.slice(1)
            .map((one, at) => `${String.fromCharCode(65 + at)}: ${one}`)
            .join('\n')}`,
        }),
      );
    assert.deepEqual(await bill('04'), ['W12.XXXA information']);
    assert.deepEqual(await bill('05'), []);
  });
  it('is silent with a status, without other circumstances, and where it was no work', async () => {
    assert.deepEqual(await said('accident: employment 2026-11-02', ...FALL, 'Y99.8'), ['Y99.8 information']);
    assert.deepEqual(await said('accident: employment 2026-11-02', ...FALL, 'Y99.0'), []);
    assert.deepEqual(await said('accident: employment 2026-11-02', ...FALL.slice(0, 2)), []);
    assert.deepEqual(await said('accident: other 2026-11-02', ...FALL), []);
    assert.deepEqual(await said('accident employment: no', ...FALL), []);
    assert.deepEqual(await said('accident: no', ...FALL), []);
  });
});

describe('dx/contradiction, a disease that complicates a pregnancy', () => {
  const said = (...codes: string[]) =>
    found(
      'dx/contradiction',
      'I.C.15.a.1',
      claimText({
        patient: 'birth date: 1996-02-03\nsex: F',
        diagnoses: codes.map((code, at) => `${String.fromCharCode(65 + at)}: ${code}`).join('\n'),
      }),
    );
  for (const code of ['O99.283', 'O99.413', 'O99.513', 'O99.613', 'O99.343', 'O99.353', 'O98.813', 'O9A.213'])
    it(`is coded beside ${code}`, async () => {
      assert.deepEqual(await said(code, 'Z3A.33'), [`${code} information`]);
    });
  for (const codes of [
    ['O99.283', 'E03.9', 'Z3A.33'],
    ['O99.413', 'I34.1', 'Z3A.33'],
    ['O9A.213', 'S93.401A', 'Z3A.33'],
    ['O99.820', 'Z3A.36'],
    ['O99.810', 'Z3A.27'],
  ])
    it(`is not asked for: ${codes.join(', ')}`, async () => {
      assert.deepEqual(await said(...codes), []);
    });
});

describe('dx/bmi, values that fluctuate in a stay', () => {
  const said = (words: string, ...codes: string[]) =>
    found(
      'dx/bmi',
      'I.C.21.c.3',
      dischargeText({ note: `[hospital course]\n${words}`, diagnoses: codes.join('\n') }),
    );
  const FELL = 'Class 3 obesity. BMI 42.3 on admission, 39.4 at discharge after diuresis.';
  it('are coded by the most severe, which is the least where the weight is too low', async () => {
    assert.deepEqual(await said(FELL, 'E66.813', 'Z68.39'), ['Z68.39 information']);
    assert.deepEqual(await said(FELL, 'E66.813', 'Z68.41'), []);
    const rose = 'Severe protein-calorie malnutrition. BMI 19.4 on admission, BMI 20.6 at discharge.';
    assert.deepEqual(await said(rose, 'E43', 'Z68.20'), ['Z68.20 information']);
    assert.deepEqual(await said(rose, 'E43', 'Z68.1'), []);
  });
  it('are none of another time, and none of an office', async () => {
    assert.deepEqual(await said('Class 2 obesity. BMI 38.2, last year BMI 42.1.', 'E66.812', 'Z68.38'), []);
    const visit = noteText({ note: `[assessment]\n${FELL}`, diagnoses: 'E66.813\nZ68.39' });
    assert.deepEqual(await found('dx/bmi', 'I.C.21.c.3', visit), []);
  });
});

describe('hcc/hierarchy, an unstageable pressure ulcer whose stage was seen', () => {
  const said = (...codes: string[]) =>
    found(
      'hcc/hierarchy',
      '',
      noteText({
        note: '[assessment]\nPressure ulcer of the sacrum, stage 2, then stage 4. Pressure ulcer of the right heel, unstageable.',
        diagnoses: codes.join('\n'),
      }),
    );
  it('do not both stay coded, where those of two sites do', async () => {
    assert.deepEqual(await said('L89.150', 'L89.154'), []);
    assert.deepEqual(await said('L89.610', 'L89.154'), ['L89.610 hint']);
    assert.deepEqual(await said('L89.152', 'L89.154'), ['L89.152 hint']);
  });
});
