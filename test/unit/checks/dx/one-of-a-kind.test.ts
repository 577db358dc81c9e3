/** Codes of which a patient, a pregnancy or a sepsis has one or has another beside it (Guidelines FY2026 I.B to I.C.21). */
import assert from 'node:assert/strict';
import { claimText, stayText } from '../../../../server/src/checks/samples.ts';
import { ofCodes, said } from '../../../helpers/said.ts';

const inStay = (...diagnoses: string[]) =>
  said(
    'dx/sepsis',
    stayText({
      diagnoses: diagnoses
        .map((line, at) => `${at === 0 ? 'principal' : 'ABCDEF'[at - 1]}: ${line.replace('/', ' POA ')}`)
        .join('\n'),
    }),
  );

/** A mother of thirty. */
const ofMother = (rule: string, ...diagnoses: string[]) =>
  said(
    rule,
    claimText({
      patient: 'birth date: 1996-02-03\nsex: F',
      diagnoses: diagnoses.map((code, at) => `${'ABCDEF'[at]}: ${code}`).join('\n'),
    }),
  );

const bornOn = (date: string, ...diagnoses: string[]) =>
  said(
    'dx/newborn',
    claimText({
      patient: `birth date: ${date}\nsex: F`,
      diagnoses: diagnoses.map((code, at) => `${'ABCDEF'[at]}: ${code}`).join('\n'),
    }),
  );

describe('dx/contradiction, what a patient has once', () => {
  for (const [wrong, beside, section] of [
    ['I16.0', 'I16.1', 'I.C.9.a.10'],
    ['H54.3', 'H54.0X33', 'I.C.7.b'],
    ['J45.30', 'J45.20', 'I.B.2 and I.C.10.a'],
    ['I69.352', 'I69.351', 'I.C.6.a'],
    ['G81.92', 'G81.91', 'I.C.6.a'],
    ['I69.354', 'G83.14', ''],
    ['N63.10', 'C50.911', 'I.B.5 and I.C.18.b'],
    ['N63.10', 'C50.912', ''],
    ['J45.30', 'J44.89', ''],
    ['Z33.1', 'Z34.81', 'I.C.21.c.11 and I.C.15.a.1'],
    ['A41.9', 'B37.7', 'I.B.2 and I.B.18'],
    ['I62.9', 'I61.9', 'I.B.2 and I.B.18'],
    ['I21.3', 'I21.02', 'I.B.2 and I.B.18'],
    ['I69.30', 'I69.320', 'I.B.2 and I.B.18'],
  ] as const)
    it(`${wrong} beside ${beside}`, async () => {
      assert.deepEqual(
        (await ofCodes('dx/contradiction', beside, wrong)).filter((line) => line.startsWith(wrong)),
        section ? [`${wrong} ${section} information`] : [],
      );
    });

  it('has a sequela that is not told told, and dialysis for a disease', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'I69.398'), [
      'I69.398 I.C.9.d.1 and the use additional note at I69.-98 information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'R26.81', 'I69.398'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z99.2'), [
      'Z99.2 I.C.21.c.3 and the note at N18.6 information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'N18.6', 'Z99.2'), []);
  });

  it('has an adverse effect by its nature (I.C.19.e.5.a)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z88.0', 'T36.0X5A'), [
      'T36.0X5A I.C.19.e.5.a information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'R21', 'T36.0X5A'), []);
  });
});

describe('dx/obstetric, what a pregnancy has once', () => {
  for (const [codes, at] of [
    ['O13.3 O10.013 Z3A.33', 'O10.013 I.C.15.d and I.B.9'],
    ['O14.13 O13.3 Z3A.33', 'O13.3 I.C.15.d and I.B.9'],
    ['O14.13 O14.03 Z3A.33', 'O14.03 I.B.2'],
    ['O09.513 O09.523 Z3A.33', 'O09.523 I.C.15.b.2'],
    ['O03.9 O02.1', 'O02.1 I.C.15.q'],
    ['O03.6 O03.4', 'O03.4 I.C.15.q'],
    ['O90.3 Z3A.30', 'O90.3 I.C.15.o.1'],
    ['O24.434 Z37.0 Z3A.39', 'O24.434 I.C.15.a.3'],
    ['O10.03 Z37.0 Z3A.39', 'O10.03 I.C.15.a.3'],
    ['O30.113 Z37.2 Z3A.33', 'Z37.2 I.C.15.b.5'],
    ['O69.1XX3 O30.043 Z37.2 Z3A.36', 'O69.1XX3 I.C.15.a.6'],
  ] as const)
    it(`${codes}`, async () => {
      assert.ok((await ofMother('dx/obstetric', ...codes.split(' '))).includes(`${at} information`));
    });

  for (const codes of [
    'O10.013 I10 Z3A.33',
    'O09.523 Z3A.33',
    'O03.6 D62',
    'O90.3 Z3A.36',
    'O90.3',
    'O24.430',
    'O99.03 Z37.0 Z3A.39',
    'O30.003 O69.1XX2 Z37.2 Z3A.36',
    'O30.113 Z37.51 Z3A.33',
  ])
    it(`has nothing of ${codes}`, async () => {
      const own = (await ofMother('dx/obstetric', ...codes.split(' '))).filter((line) =>
        /I\.C\.15\.(?:d and|a\.3|a\.6|b\.2|b\.5|q|o\.1)/.test(line),
      );
      assert.deepEqual(own, []);
    });

  it('has abuse with what it has done, and routine care without a complication', async () => {
    assert.deepEqual(await ofMother('dx/contradiction', 'O9A.311', 'Z3A.12'), [
      'O9A.311 I.C.15.r and the notes at O9A information',
    ]);
    assert.deepEqual(await ofMother('dx/contradiction', 'O9A.311', 'T76.11XA', 'Z3A.12'), []);
    assert.deepEqual(await ofMother('dx/contradiction', 'Z39.2', 'O90.0'), [
      'Z39.2 I.C.21.c.11 and the Excludes1 note at Z39 information',
    ]);
    assert.deepEqual(await ofMother('dx/contradiction', 'Z39.2', 'O99.345', 'F32.A'), []);
  });

  it('has the carrier state of a delivery as that, and planned cesareans by their weeks (I.C.15.a.3)', async () => {
    assert.deepEqual(await ofMother('dx/trimester', 'O99.820', 'Z37.0', 'Z3A.39'), [
      'O99.820 I.C.15.a.3 warning',
    ]);
    assert.deepEqual(await ofMother('dx/trimester', 'O99.824', 'Z37.0', 'Z3A.39'), []);
    assert.equal((await ofMother('dx/trimester', 'O75.82', 'Z37.0', 'Z3A.40')).length, 1);
    assert.deepEqual(await ofMother('dx/trimester', 'O75.82', 'Z37.0', 'Z3A.38'), []);
  });
});

describe('dx/newborn, what chapter 16 has and what is over', () => {
  for (const code of 'J96.01 E16.2 R56.9 R06.03 R50.9 D64.9 R11.10 R63.39 I46.9 E87.1 R17 D69.6 K56.609 L03.316 R00.1'.split(
    ' ',
  ))
    it(`asks of ${code} in the first days`, async () => {
      assert.deepEqual(await bornOn('2026-11-01', code), [`${code} I.C.16.a.5 information`]);
      assert.deepEqual(await bornOn('2026-08-01', code), []);
    });

  it('leaves it beside the code of chapter 16', async () => {
    assert.deepEqual(await bornOn('2026-11-01', 'P28.5', 'J96.01'), []);
    assert.deepEqual(await bornOn('2026-11-01', 'P59.9', 'R17'), []);
  });

  it('asks where what passes in weeks is coded years later (I.C.16.a.4)', async () => {
    assert.deepEqual(await bornOn('1996-02-03', 'P59.9'), ['P59.9 I.C.16.a.4 information']);
    assert.deepEqual(await bornOn('2024-10-03', 'P22.0'), ['P22.0 I.C.16.a.4 information']);
    assert.deepEqual(await bornOn('2026-10-20', 'P59.9'), []);
    // What lasts, and a low weight at birth that still matters.
    assert.deepEqual(await bornOn('2016-02-03', 'P27.1'), []);
    assert.deepEqual(await bornOn('2016-02-03', 'P07.14'), []);
  });
});

describe('dx/sepsis, severe sepsis by the indicators', () => {
  it('has the infection before the organ that fails (I.C.1.d.3)', async () => {
    assert.deepEqual(await inStay('N17.9/Y', 'A41.9/Y', 'R65.20/Y'), ['A41.9 I.C.1.d.3 warning']);
    assert.deepEqual(await inStay('J96.01/Y', 'A41.9/Y', 'R65.21/Y'), ['A41.9 I.C.1.d.3 warning']);
    assert.deepEqual(await inStay('N17.9/Y', 'A41.9/N', 'R65.20/N'), []);
    assert.deepEqual(await inStay('A41.9/Y', 'R65.20/Y', 'N17.9/Y'), []);
    assert.deepEqual(await inStay('N17.9/Y', 'A41.9/Y'), []);
  });

  it('has nothing severe before its infection or failure (Appendix I)', async () => {
    const at = 'R65.20 Appendix I and I.C.1.d.3';
    assert.deepEqual(await inStay('I21.4/Y', 'A41.9/N', 'R65.20/Y', 'N17.9/N'), [`${at} warning`]);
    assert.deepEqual(await inStay('A41.9/Y', 'R65.20/Y', 'N17.9/N'), [`${at} information`]);
    assert.deepEqual(await inStay('A41.9/Y', 'R65.20/Y', 'N17.9/N', 'J96.01/Y'), []);
    assert.deepEqual(await inStay('A41.9/Y', 'R65.20/N', 'N17.9/N'), []);
  });
});

describe('dx/order and dx/burn, what the codes tell', () => {
  for (const [first, second, section] of [
    ['I21.A1', 'I48.91', 'I.C.9.e.5'],
    ['I25.2', 'I21.4', 'I.C.9.e.3 and IV.G'],
    ['Z82.49', 'I25.10', 'IV.G and I.C.21.c.3–4'],
    ['Z86.16', 'U07.1', 'IV.G and I.C.21.c.3–4'],
    ['Z22.322', 'L03.115', 'IV.G and I.C.21.c.3–4'],
    ['Z91.148', 'I10', 'IV.G and I.C.21.c.3–4'],
    ['Z92.21', 'C18.9', 'IV.G and I.C.21.c.4'],
  ] as const)
    it(`${second} before ${first}`, async () => {
      assert.deepEqual(
        (await ofCodes('dx/order', first, second)).filter((line) => line.includes(section)),
        [`${second} ${section} information`],
      );
      assert.deepEqual(
        (await ofCodes('dx/order', second, first)).filter((line) => line.includes(section)),
        [],
      );
    });

  it('has no share of the third degree without a burn of it (I.C.19.d.6)', async () => {
    assert.deepEqual(await ofCodes('dx/burn', 'T21.21XA', 'T31.11'), ['T31.11 I.C.19.d.6 information']);
    assert.deepEqual(await ofCodes('dx/burn', 'T21.31XA', 'T31.11'), []);
    assert.deepEqual(await ofCodes('dx/burn', 'T21.21XA', 'T31.10'), []);
    assert.deepEqual(await ofCodes('dx/burn', 'T21.21XA', 'T27.0XXA', 'T31.11'), []);
  });
});
