/** What combination codes leave to another code, and what was there at the admission (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const lacking = async (...codes: string[]): Promise<string[]> =>
  (
    await findingsOf('dx/contradiction', withDiagnoses(...codes.map((code, at) => `${'ABCD'[at]}: ${code}`)))
  ).map(({ at, authority }) => `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`);

describe('what a combination code leaves open', () => {
  // I.B.9: where it does not say the complication another code does.
  it('is the other complication of a diabetes', async () => {
    for (const code of ['E10.69', 'E11.628', 'E13.638', 'E10.618'])
      assert.deepEqual(await lacking(code, 'Z79.4'), [`${code} I.B.9 and the use additional note at E--.69`]);
    assert.deepEqual(await lacking('E11.69', 'E78.5'), []);
    assert.deepEqual(await lacking('E11.628', 'L98.8'), []);
    assert.deepEqual(await lacking('E11.42', 'Z79.84'), []);
  });
  // I.C.4.a.6.b.i: E89.1, then E13 and Z90.41-.
  it('is the diabetes behind the removal of the pancreas', async () => {
    assert.deepEqual(await lacking('E89.1', 'Z90.410', 'Z79.4'), ['E89.1 I.C.4.a.6.b.i']);
    assert.deepEqual(await lacking('E89.1', 'E13.9', 'Z90.410', 'Z79.4'), []);
    assert.deepEqual(await lacking('E89.1', 'I10'), []);
  });
  // I.C.15.j: a code for the specific infection.
  it('is the organism of a sepsis behind an abortion', async () => {
    for (const code of ['O03.37', 'O04.87', 'O07.37', 'O08.82', 'O75.3'])
      assert.ok((await lacking(code)).includes(`${code} I.C.15.j and I.C.1.d.4`), code);
    assert.deepEqual(await lacking('O03.37', 'A41.51'), []);
    assert.deepEqual(await lacking('O03.37', 'B96.20'), []);
  });
});

describe('what follows a complication', () => {
  // I.C.1.d.5.b, I.C.9.c, I.B.7.
  for (const [code, beside, other] of [
    ['T81.44XA', 'T81.41XA', 'A41.51'],
    ['I97.810', 'I10', 'I63.411'],
    ['T88.0XXA', 'I10', 'L03.114'],
  ] as const)
    it(`says more of ${code}`, async () => {
      assert.ok((await lacking(code, beside)).some((one) => one.startsWith(`${code} I.`)));
      assert.ok(!(await lacking(code, beside, other)).some((one) => /d\.5\.b$|I\.C\.9\.c|I\.B\.7/.test(one)));
    });
});

describe('present on admission', () => {
  const said = async (rule: string, diagnoses: string): Promise<string[]> =>
    (await findingsOf(rule, stayText({ patient: 'birth date: 1994-05-17\nsex: F', diagnoses }))).map(
      ({ at, severity }) => `${at} ${severity}`,
    );

  // Appendix I: chronic conditions; II: what occasioned the admission.
  it('is a lasting complication of diabetes, and not what may begin in a stay', async () => {
    for (const code of ['E11.42', 'E10.22', 'E11.319', 'E11.51', 'E13.9'])
      assert.deepEqual(
        await said('poa/chronic', `principal: K80.00 POA Y\nA: ${code} POA N`),
        ['N warning'],
        code,
      );
    for (const code of ['E11.65', 'E11.649', 'E10.10', 'E11.621', 'E11.52'])
      assert.deepEqual(await said('poa/chronic', `principal: K80.00 POA Y\nA: ${code} POA N`), [], code);
  });
  it('is what brought a pregnant woman in, where there is no delivery', async () => {
    assert.deepEqual(await said('poa/principal', 'principal: O60.03 POA N\nA: Z3A.35'), ['N warning']);
    assert.deepEqual(await said('poa/principal', 'principal: O14.13 POA N\nA: Z3A.35\nB: Z37.0'), []);
    assert.deepEqual(await said('poa/principal', 'principal: O70.1 POA N\nA: Z3A.39'), []);
  });
  it('is told with the condition that was there', async () => {
    const [told] = await findingsOf(
      'poa/principal',
      stayText({ diagnoses: 'principal: E86.0 POA N\nA: C61 POA Y' }),
    );
    assert.match(told?.message ?? '', /C61 .*, which was, comes before it/);
    const [alone] = await findingsOf(
      'poa/principal',
      stayText({ diagnoses: 'principal: E86.0 POA N\nA: C61 POA N' }),
    );
    assert.match(alone?.message ?? '', /not present on admission\.$/);
  });
});
