/** What may only be the first diagnosis (ICD-10-CM Official Guidelines I.C.21.c.16). */
import assert from 'node:assert/strict';
import { stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { firstPlace } from './found.ts';

describe('dx/first-listed-only', () => {
  // I.C.21.c.15, one code of each of its lines.
  const LISTED = [
    'Z00.00',
    'Z01.00',
    'Z02.1',
    'Z04.1',
    'Z33.2',
    'Z31.81',
    'Z31.83',
    'Z31.84',
    'Z34.00',
    'Z39.2',
    'Z38.00',
    'Z40.01',
    'Z42.1',
    'Z51.0',
    'Z51.11',
    'Z51.12',
    'Z52.4',
    'Z76.1',
    'Z76.2',
    'Z99.12',
  ];
  /** On the day of the birth, since Z38 has no place on a later claim. */
  const onBirthday = (...diagnoses: string[]) =>
    findingsOf('dx/first-listed-only', withDiagnoses(...diagnoses).replace('1960-05-17', '2026-11-03'));

  for (const code of LISTED)
    it(`${code} behind another is named, first is fine`, async () => {
      assert.equal((await onBirthday('A: K59.00', `B: ${code}`)).length, 1);
      assert.deepEqual(await onBirthday(`A: ${code}`, 'B: K59.00'), []);
    });

  it('leaves the birth on a later claim to dx/newborn, which says that it does not belong there (I.C.16.a.2)', async () => {
    const text = stayText({
      patient: 'birth date: 2026-10-27\nsex: F',
      diagnoses: 'principal: P59.9 POA Y  Neonatal jaundice, unspecified\nA: Z38.00',
    });
    assert.deepEqual(await findingsOf('dx/first-listed-only', text), []);
    assert.equal((await findingsOf('dx/newborn', text)).length, 1);
  });

  it('leaves alone what the list excepts or has not', async () => {
    for (const code of ['Z00.6', 'Z52.9', 'Z03.89', 'Z05.1', 'Z31.5', 'Z51.5', 'Z3A.20', 'Z23', 'Z99.11'])
      assert.deepEqual(
        await findingsOf('dx/first-listed-only', withDiagnoses('A: K59.00', `B: ${code}`)),
        [],
        code,
      );
  });

  it('leaves two of the list alone: records of one day may be combined', async () => {
    assert.deepEqual(await findingsOf('dx/first-listed-only', withDiagnoses('A: Z00.00', 'B: Z01.411')), []);
  });

  it('leaves the order to the check of a first diagnosis that cannot stay there', async () => {
    assert.deepEqual(await findingsOf('dx/first-listed-only', withDiagnoses('A: Z33.1', 'B: Z34.01')), []);
  });

  it('leaves the supervision of a normal pregnancy beside a complication to its note (Excludes1 at Z34)', async () => {
    const rules = async (...lines: string[]) =>
      (await judge(withDiagnoses(...lines))).result.findings.map(({ rule }) => rule);
    const said = await rules('A: O02.1', 'B: Z34.91');
    assert.ok(said.includes('dx/excludes1'));
    assert.ok(!said.includes('dx/first-listed-only'));
  });

  it('names one, not each', async () => {
    const found = await findingsOf(
      'dx/first-listed-only',
      withDiagnoses('A: K59.00', 'B: Z00.00', 'C: Z01.00'),
    );
    assert.deepEqual(
      found.map(({ at }) => at),
      ['Z00.00'],
    );
  });
});

describe('dx/first-listed-only behind what is seldom first', () => {
  it('names the code that must be first, and susceptibility says no more (I.C.21.c.13 and c.15)', async () => {
    const text = withDiagnoses(
      'A: Z15.01  Genetic susceptibility to malignant neoplasm of breast',
      'B: Z40.01  Encounter for prophylactic removal of breast',
    );
    const { result } = await judge(text);
    assert.deepEqual(
      result.findings.map(({ rule, severity, code }) => [rule, severity, code]),
      [['dx/first-listed-only', 'warning', 'Z40.01']],
    );
  });

  it('leaves the word to a first diagnosis that cannot stay (I.B.14)', async () => {
    assert.deepEqual(await findingsOf('dx/first-listed-only', withDiagnoses('A: Z59.01', 'B: Z00.00')), []);
    assert.deepEqual(await firstPlace(withDiagnoses('A: Z15.01', 'B: C50.911')), [
      'dx/never-first information',
    ]);
  });
});
