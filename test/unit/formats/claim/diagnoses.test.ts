import assert from 'node:assert/strict';
import { only, readClaim, spanOf } from './reading.ts';

const listed = (text: string) =>
  only(readClaim(text)).diagnoses.map(({ role, pointer, code }) => [role, pointer, code.key]);

describe('the diagnoses of a claim as text', () => {
  it('have a role, a pointer, a code, a description and exact places', () => {
    const text = 'claim: professional\n[diagnoses]\nA: E11.22  Type 2 diabetes  # note\nB: n18.31\n';
    const [first, second] = only(readClaim(text)).diagnoses;
    assert.equal(first?.role, 'principal');
    assert.equal(first?.pointer, 1);
    assert.deepEqual(first?.code, {
      system: 'icd-10-cm',
      key: 'E1122',
      written: 'E11.22',
      span: spanOf(text, 'E11.22'),
    });
    assert.deepEqual(first?.description?.span, spanOf(text, 'Type 2 diabetes'));
    assert.deepEqual(first?.span, spanOf(text, 'A: E11.22  Type 2 diabetes'));
    assert.equal(second?.role, 'other');
    assert.equal(second?.code.key, 'N1831');
    assert.equal(second?.code.written, 'n18.31');
  });

  it('may be labelled with letters, numbers, marks or nothing', () => {
    const expected = [
      ['principal', 1, 'E1122'],
      ['other', 2, 'N1831'],
    ];
    for (const [a, b] of [
      ['A: ', 'B: '],
      ['1: ', '2: '],
      ['1. ', '2. '],
      ['A) ', 'B) '],
      ['21A: ', '21B: '],
      ['', ''],
      ['- ', '- '],
      ['A ', 'B '],
      ['dx 1: ', 'dx 2: '],
    ])
      assert.deepEqual(listed(`claim: professional\n[diagnoses]\n${a}E11.22 x\n${b}N18.31 y`), expected, a);
    assert.deepEqual(
      listed('claim: professional\n21A: E11.22\n21B: N18.31'),
      expected,
      'box 21 outside the list',
    );
  });

  it('may stand several in a line that has nothing but codes', () => {
    const expected = [
      ['principal', 1, 'E1122'],
      ['other', 2, 'N1831'],
      ['other', 3, 'Z7984'],
    ];
    for (const line of [
      'E11.22, N18.31, Z79.84',
      'Dx: E11.22; N18.31 and Z79.84',
      'codes: E11.22 N18.31 / Z79.84',
    ])
      for (const kind of ['claim: professional', 'chart: office visit'])
        assert.deepEqual(listed(`${kind}\n[diagnoses]\n${line.replace('codes', 'Dx')}`), expected, line);
    assert.deepEqual(
      listed('chart: office visit\n[diagnoses]\nE11.22 N18.31 disease'),
      [['principal', 1, 'E1122']],
      'words make it a description',
    );
    assert.deepEqual(
      listed('claim: professional\n[diagnoses]\nA: E11.22, N18.31'),
      [['principal', 1, 'E1122']],
      'a letter is that of one code',
    );
  });

  it('are listed by their letters, in whatever order they stand', () => {
    assert.deepEqual(listed('claim: professional\n[diagnoses]\nB: N18.31\nA: E11.22'), [
      ['other', 2, 'N1831'],
      ['principal', 1, 'E1122'],
    ]);
  });

  it('of an institutional claim have the roles of FL 67, 69, 70 and 72', () => {
    // UB-04 form locators: CMS 100-04 chapter 25 §75.
    const words =
      '[diagnoses]\nprincipal: K35.80\nadmitting: R10.31\nreason for visit: R11.2\nexternal: W01.0XXA\nA: E11.9';
    const numbers = '67: K35.80\n69: R10.31\n70: R11.2\n72: W01.0XXA\n67A: E11.9';
    const locators = 'FL 67: K35.80\nFL 69: R10.31\nFL 70A: R11.2\nFL 72A: W01.0XXA\nFL 67A: E11.9';
    for (const lines of [words, numbers, locators])
      assert.deepEqual(listed(`claim: institutional\n${lines}`), [
        ['principal', undefined, 'K3580'],
        ['admitting', undefined, 'R1031'],
        ['reason-for-visit', undefined, 'R112'],
        ['external-cause', undefined, 'W010XXA'],
        ['other', undefined, 'E119'],
      ]);
  });

  it('carry the present-on-admission indicator behind the code', () => {
    for (const line of [
      'K35.80 POA Y  Acute appendicitis',
      'K35.80 (POA: Y) Acute appendicitis',
      'K35.80  Acute appendicitis  POA Y',
      'K35.80  Y  Acute appendicitis',
    ]) {
      const text = `claim: institutional\n[diagnoses]\nprincipal: ${line}`;
      const [diagnosis] = only(readClaim(text)).diagnoses;
      assert.equal(diagnosis?.poa?.value, 'Y', line);
      assert.equal(diagnosis?.description?.value, 'Acute appendicitis', line);
    }
    const [exempt] = only(
      readClaim('claim: institutional\n[diagnoses]\nA: Z79.4 Long term use of insulin'),
    ).diagnoses;
    assert.equal(exempt?.poa, undefined);
    assert.equal(exempt?.description?.value, 'Long term use of insulin');
  });

  it('of a chart is a letter alone behind the code, and no description', () => {
    const read = (line: string) =>
      only(readClaim(`chart: discharge summary\n[diagnoses]\nprincipal: ${line}`)).diagnoses[0];
    for (const line of ['K35.80 N', 'K35.80 (N)', 'K35.80  N']) {
      assert.equal(read(line)?.poa?.value, 'N', line);
      assert.equal(read(line)?.description, undefined, line);
    }
    for (const line of ['K35.80 n', 'K35.80 A', 'K35.80 N of two'])
      assert.equal(read(line)?.poa, undefined, line);
  });

  it('are in the code set that the claim says', () => {
    for (const said of ['code set: icd-9-cm', 'ICD Ind.: 9'])
      assert.equal(
        only(readClaim(`claim: professional\n${said}\n[diagnoses]\nA: 250.00`)).diagnoses[0]?.code.system,
        'icd-9-cm',
      );
    assert.equal(only(readClaim('ICD ind: 0\n[diagnoses]\nA: E11.9')).diagnoses[0]?.code.system, 'icd-10-cm');
  });

  it('are not read from the description', () => {
    assert.deepEqual(listed('claim: professional\n[diagnoses]\nA: E11.22 with N18.31 (I10)'), [
      ['principal', 1, 'E1122'],
    ]);
  });

  it('are missing where words stand for a code, which is marked', () => {
    const text = 'claim: professional\n[diagnoses]\nA: diabetes with kidney disease\nB:\nC: I1O';
    const document = readClaim(text);
    assert.deepEqual(
      document.problems.map(({ rule, span }) => [rule, span]),
      [['text/syntax', spanOf(text, 'diabetes with kidney disease')]],
    );
    assert.deepEqual(
      only(document).diagnoses.map(({ code }) => code.written),
      ['I1O'],
    );
  });

  it('are none in the words of a key that a professional claim has not', () => {
    const text = 'claim: professional\nreason for visit: follow-up';
    assert.deepEqual(
      readClaim(text).problems.map(({ rule }) => rule),
      ['text/unknown-key'],
    );
  });

  it('share their section with keys such as the code set', () => {
    const text = 'claim: professional\n[diagnoses]\ncode set: icd-10-cm\nA: I10';
    assert.deepEqual(readClaim(text).problems, []);
    assert.deepEqual(listed(text), [['principal', 1, 'I10']]);
  });
});
