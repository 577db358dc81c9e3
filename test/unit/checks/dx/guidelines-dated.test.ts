/** When sentences of the ICD-10-CM Official Guidelines begin, and where they hold. */
import assert from 'node:assert/strict';
import { claimText, institutionalText, stayText } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

/** A claim of one service on a date. */
const on = (date: string, diagnoses: readonly string[], patient?: string, place = '11'): string =>
  claimText({
    ...(patient ? { patient } : {}),
    diagnoses: diagnoses.map((line, at) => `${'ABCDEF'[at]}: ${line}`).join('\n'),
    services: `${date}  ${place}   99213  -     A   1      95.00`,
  });

const count = async (rule: string, text: string): Promise<number> => (await findingsOf(rule, text)).length;

const WOMAN = 'birth date: 1990-02-03\nsex: F';

describe('sentences of the Guidelines by date', () => {
  it('heart disease is presumed hypertensive from FY2017 on, kidney disease always (I.C.9.a)', async () => {
    const heart = ['I10', 'I50.9'];
    assert.equal(await count('dx/presumed-link', on('2016-09-30', heart)), 0);
    assert.equal(await count('dx/presumed-link', on('2016-10-01', heart)), 1);
    const kidney = ['I10', 'N18.2'];
    assert.equal(await count('dx/presumed-link', on('2015-10-01', kidney)), 1);
  });

  it('complications of diabetes are presumed from FY2017 on (I.A.15)', async () => {
    const kidney = ['E11.9', 'N18.2'];
    assert.equal(await count('dx/presumed-link', on('2016-09-30', kidney)), 0);
    assert.equal(await count('dx/presumed-link', on('2016-10-01', kidney)), 1);
  });

  it('body mass index is not coded in pregnancy from FY2019 on (I.C.21.c.3)', async () => {
    const diagnoses = ['O99.212', 'E66.9', 'Z68.35', 'Z3A.20'];
    assert.equal(await count('dx/bmi', on('2018-09-30', diagnoses, WOMAN)), 0);
    assert.equal(await count('dx/bmi', on('2018-10-01', diagnoses, WOMAN)), 1);
  });

  it('insulin alone is coded beside oral drugs in FY2019 to FY2021, both since (I.C.4.a.3)', async () => {
    const both = ['E11.9', 'Z79.4', 'Z79.84'];
    // In January 2021 the Tabular parted the two itself, which is dx/excludes1.
    for (const [date, found] of [
      ['2018-09-30', 0],
      ['2018-10-01', 1],
      ['2020-09-30', 1],
      ['2021-09-30', 0],
      ['2021-10-01', 0],
    ] as const)
      assert.equal(await count('dx/diabetes-drug', on(date, both)), found, date);
    assert.equal(await count('dx/diabetes-drug', on('2019-10-01', ['E11.9', 'Z79.84'])), 0);
    const takesBoth = (date: string, diagnoses: string) =>
      noteText({
        note: '[assessment]\nType 2 diabetes, takes metformin and insulin glargine.',
        diagnoses,
      }).replaceAll('2026-11-03', date);
    for (const [date, found] of [
      ['2018-10-01', 0],
      ['2021-09-30', 0],
      ['2021-10-01', 1],
    ] as const)
      assert.equal(await count('dx/diabetes-drug', takesBoth(date, 'E11.9\nZ79.4')), found, date);
    const metformin = takesBoth('2020-02-03', 'E11.9').replace(' and insulin glargine', '');
    assert.equal(await count('dx/diabetes-drug', metformin), 1);
  });

  it('pneumonia with COVID-19 has a code from 2021-01-01 on, COPD with asthma from FY2024 on', async () => {
    const covid = ['U07.1', 'J18.9'];
    assert.equal(await count('dx/contradiction', on('2020-12-31', covid)), 0);
    assert.equal(await count('dx/contradiction', on('2021-01-01', covid)), 1);
    const asthma = ['J44.9', 'J45.909'];
    assert.equal(await count('dx/contradiction', on('2023-09-30', asthma)), 0);
    assert.equal(await count('dx/contradiction', on('2023-10-01', asthma)), 1);
  });

  it('anemia is presumed to be of the kidney disease from FY2017 on (I.A.15)', async () => {
    const kidney = ['N18.4', 'D64.9'];
    assert.equal(await count('dx/presumed-link', on('2016-09-30', kidney)), 0);
    assert.equal(await count('dx/presumed-link', on('2016-10-01', kidney)), 1);
  });

  it('classes of obesity go by the body mass index (CDC: 30, 35, 40 and more)', async () => {
    const said = (obesity: string, bmi: string) =>
      count('dx/bmi', on('2026-02-10', [obesity, bmi], 'birth date: 1966-02-03\nsex: M'));
    for (const [obesity, bmi, found] of [
      ['E66.811', 'Z68.29', 1],
      ['E66.811', 'Z68.30', 0],
      ['E66.811', 'Z68.34', 0],
      ['E66.811', 'Z68.35', 1],
      ['E66.812', 'Z68.34', 1],
      ['E66.812', 'Z68.35', 0],
      ['E66.812', 'Z68.39', 0],
      ['E66.812', 'Z68.41', 1],
      ['E66.813', 'Z68.39', 1],
      ['E66.813', 'Z68.41', 0],
      ['E66.813', 'Z68.45', 0],
      ['E66.9', 'Z68.29', 0],
      ['E66.813', 'Z68.54', 0],
    ] as const)
      assert.equal(await said(obesity, bmi), found, `${obesity} ${bmi}`);
    assert.equal(await count('dx/bmi', on('2026-02-10', ['I10', 'E66.811', 'Z68.35'])), 1);
  });

  it('a factitious disorder imposed on another is no diagnosis of the child (I.C.5.c)', async () => {
    const said = (birth: string) =>
      count('dx/age', on('2026-02-10', ['F68.A'], `birth date: ${birth}\nsex: F`));
    assert.equal(await said('2021-02-03'), 1);
    assert.equal(await said('1990-02-03'), 0);
  });

  it('injectable drugs have a code from 2022-10-01 on: Z79.85 is new in FY2023', async () => {
    const note = (date: string) =>
      noteText({
        note: '[assessment]\nType 2 diabetes, on weekly semaglutide.',
        diagnoses: 'E11.9  Type 2 diabetes mellitus without complications',
      }).replaceAll('2026-11-03', date);
    assert.equal(await count('dx/diabetes-drug', note('2022-09-30')), 0);
    assert.equal(await count('dx/diabetes-drug', note('2022-10-01')), 1);
  });
});

describe('sentences of the Guidelines by place', () => {
  it('insulin in a hospital is long-term use only where the note says so, in an office always (I.C.4.a.3)', async () => {
    const note = (head: string, words: string) =>
      noteText({
        note: `[assessment]\n${words}`,
        diagnoses: 'E11.9  Type 2 diabetes mellitus without complications',
      }).replace('office visit', head);
    const found = (head: string, words: string) => count('dx/diabetes-drug', note(head, words));
    assert.equal(await found('office visit', 'Type 2 diabetes, insulin with meals.'), 1);
    assert.equal(await found('discharge summary', 'Type 2 diabetes, insulin with meals.'), 0);
    assert.equal(await found('discharge summary', 'Type 2 diabetes, takes insulin at home.'), 1);
    assert.equal(await found('discharge summary', 'Type 2 diabetes, on metformin.'), 1);
    assert.equal(await found('office visit', 'Hypertension. No insulin.'), 0);
  });

  it('a cancer is past where each place of the note has it as history (I.C.2.m)', async () => {
    const found = (words: string) =>
      count(
        'dx/history-and-active',
        noteText({
          note: `[assessment]\n${words}`,
          diagnoses: 'C50.911  Malignant neoplasm of unspecified site of right female breast',
        }),
      );
    assert.equal(await found('History of breast cancer, seen for follow-up.'), 1);
    assert.equal(await found('Right breast cancer, on letrozole.'), 0);
    assert.equal(await found('Breast cancer, on letrozole. History of breast cancer of the other side.'), 0);
  });

  it('the bill of a birth has Z38, whatever the newborn has (I.C.16.a.2, I.C.17)', async () => {
    const born = (principal: string, type = '4', source = '5', admission = '2026-11-01') =>
      stayText({
        patient: 'birth date: 2026-11-01\nsex: F',
        stay: `admission: ${admission}\nadmission hour: 14\nadmission type: ${type}\nadmission source: ${source}\ndischarge: 2026-11-05\ndischarge hour: 11\ndischarge status: 01`,
        diagnoses: `principal: ${principal} POA Y`,
      });
    const found = (text: string) => count('dx/newborn', text);
    // Q21.0 is a ventricular septal defect, P59.9 a jaundice; type 4 is newborn, source 5 born in this hospital.
    assert.equal(await found(born('Q21.0')), 1);
    assert.equal(await found(born('P59.9')), 1);
    assert.equal(await found(born('P59.9', '1')), 0);
    assert.equal(await found(born('P59.9', '4', '6')), 0);
    assert.equal(await found(born('P59.9', '4', '5', '2026-11-02')), 0);
    assert.equal(await found(born('Z38.00')), 0);
    assert.equal(await found(born('P95')), 0);
  });

  it('the bill of a birth is one of a stay: none is asked for on an outpatient bill of that day', async () => {
    const outpatient = institutionalText({
      patient: 'birth date: 2026-11-03\nsex: F',
      stay: 'admission: 2026-11-03\nadmission type: 4\nadmission source: 5',
      diagnoses: 'principal: P59.9',
    });
    assert.equal(await count('dx/newborn', outpatient), 0);
  });

  it('sepsis of the first 28 days is asked about (I.C.16.f)', async () => {
    const found = (birth: string) =>
      count(
        'dx/newborn',
        stayText({ patient: `birth date: ${birth}\nsex: F`, diagnoses: 'principal: A41.9 POA Y' }),
      );
    // Admitted on 2026-11-01.
    assert.equal(await found('2026-10-04'), 1);
    assert.equal(await found('2026-10-03'), 0);
    assert.equal(await found('2026-11-01'), 1);
    assert.equal(await found('2026-11-02'), 0);
  });

  it('the causes of a UB-04 (FL 72) are read too, and have no order that an edit could change', async () => {
    const stay = (...lines: string[]) => stayText({ diagnoses: lines.join('\n') });
    const fixes = async (text: string) =>
      (await findingsOf('dx/external-cause', text)).map((finding) => finding.fixes.length);
    const injury = 'principal: S93.401A POA Y';
    assert.deepEqual(
      await fixes(stay(injury, 'external cause: W01.0XXA POA Y', 'external cause: X37.0XXA POA Y')),
      [0],
    );
    assert.deepEqual(await fixes(stay(injury, 'A: W01.0XXA POA Y', 'B: X37.0XXA POA Y')), [1]);
    assert.equal(await count('dx/encounter-character', stay(injury, 'external cause: W01.0XXD POA Y')), 1);
    assert.equal(await count('dx/encounter-character', stay(injury, 'external cause: W01.0XXA POA Y')), 0);
    // The admitting diagnosis is what was thought at the door.
    assert.equal(await count('dx/encounter-character', stay(injury, 'admitting: S93.401S')), 0);
  });

  it('a delivery, by its procedure or its service, has an outcome (I.C.15.b.5)', async () => {
    const stay = (procedure: string, ...others: string[]) =>
      stayText({
        patient: WOMAN,
        diagnoses: ['principal: O26.893 POA Y', ...others].join('\n'),
        procedures: `principal: ${procedure} 2026-11-02`,
      });
    const visit = (service: string) =>
      claimText({
        patient: WOMAN,
        diagnoses: 'A: O26.893\nB: Z3A.39',
        services: `2026-11-03  21   ${service}  -     A   1      995.00`,
      });
    // 10E0XZZ is Delivery of Products of Conception, 59409 a vaginal delivery, 0DTJ4ZZ an appendectomy.
    assert.equal(await count('dx/obstetric', stay('10E0XZZ')), 1);
    assert.equal(await count('dx/obstetric', stay('10E0XZZ', 'A: Z37.0')), 0);
    assert.equal(await count('dx/obstetric', stay('0DTJ4ZZ')), 0);
    assert.equal(await count('dx/obstetric', visit('59409')), 1);
    assert.equal(await count('dx/obstetric', visit('99213')), 0);
  });

  it('an uncomplicated delivery is one with minimal or no assistance (I.C.15.n.1, note at O80)', async () => {
    const stay = (procedure: string) =>
      stayText({
        patient: WOMAN,
        diagnoses: 'principal: O80 POA Y\nA: Z37.0\nB: Z3A.39',
        procedures: `principal: ${procedure} 2026-11-02`,
      });
    const visit = (service: string) =>
      claimText({
        patient: WOMAN,
        diagnoses: 'A: O80\nB: Z37.0\nC: Z3A.39',
        services: `2026-11-03  21   ${service}  -     A   1      995.00`,
      });
    // 10D00Z1 is a low cesarean section, 10D07Z3 an extraction by forceps, 59510 a cesarean delivery.
    assert.equal(await count('dx/obstetric', stay('10D00Z1')), 1);
    assert.equal(await count('dx/obstetric', stay('10D07Z3')), 1);
    assert.equal(await count('dx/obstetric', stay('10E0XZZ')), 0);
    assert.equal(await count('dx/obstetric', visit('59510')), 1);
    assert.equal(await count('dx/obstetric', visit('59409')), 0);
  });

  it('an outcome of delivery is on the record of the delivery and on no visit before or after it (I.C.15.b.5)', async () => {
    const visit = (diagnoses: string, service: string, place: string) =>
      claimText({
        patient: WOMAN,
        diagnoses,
        services: `2026-11-03  ${place}   ${service}  -     A   1      132.50`,
      });
    const diabetes = 'A: O24.410\nB: Z37.0\nC: Z3A.30';
    // 99213 is a visit, 59425 antepartum care; place 11 is an office, 21 a hospital, 12 a home.
    for (const [service, place, found] of [
      ['99213', '11', 1],
      ['59425', '11', 1],
      ['99213', '21', 0],
      ['99348', '12', 0],
      ['G0439', '11', 0],
    ] as const) {
      assert.equal(
        await count('dx/obstetric', visit(diabetes, service, place)),
        found,
        `${service} at ${place}`,
      );
      assert.equal(await count('dx/trimester', visit(diabetes, service, place)), 1 - found);
    }
    const [only, ...others] = await findingsOf('dx/obstetric', visit('A: O09.892\nB: Z37.0', '99213', '11'));
    assert.deepEqual([only?.code, others.length, only?.fixes.length], ['Z37.0', 0, 1]);
  });

  it('a stroke is asked about in the chart of an office, and in no other (I.C.9.d)', async () => {
    const found = (head: string) =>
      count(
        'dx/history-and-active',
        noteText({
          note: '[assessment]\nStroke.',
          diagnoses: 'I63.9  Cerebral infarction, unspecified',
        }).replace('office visit', head),
      );
    assert.equal(await found('office visit'), 1);
    assert.equal(await found('emergency department visit'), 0);
    assert.equal(await found('discharge summary'), 0);
  });

  it('of services at several places those count that point to the stroke', async () => {
    const rows = (stroke: string, other: string) =>
      claimText({
        diagnoses: 'A: I63.9\nB: I10',
        services: `2026-11-03  ${stroke}   99223  -     A   1      205.00\n2026-11-03  ${other}   99213  -     B   1      95.00`,
      });
    assert.equal(await count('dx/history-and-active', rows('11', '21')), 1);
    assert.equal(await count('dx/history-and-active', rows('21', '11')), 0);
  });

  it('an infarction is asked about in an office and by video, not in an emergency department', async () => {
    for (const [place, found] of [
      ['11', 1],
      ['10', 1],
      ['23', 0],
    ] as const)
      assert.equal(
        await count('dx/history-and-active', on('2026-11-03', ['I21.4'], undefined, place)),
        found,
        place,
      );
  });

  it('Z38 may stand for each day of the stay of the birth, and not in the office (I.C.16.a.2)', async () => {
    const patient = 'birth date: 2026-11-01\nsex: F';
    assert.equal(await count('dx/newborn', on('2026-11-03', ['Z38.00'], patient, '21')), 0);
    assert.equal(await count('dx/newborn', on('2026-11-03', ['Z38.00'], patient, '11')), 1);
    assert.equal(await count('dx/newborn', on('2026-11-01', ['Z38.00'], patient, '11')), 0);
  });

  it('a perinatal sepsis goes through the 28th day (I.C.16)', async () => {
    const born = (date: string) => on('2026-11-03', ['A41.9'], `birth date: ${date}\nsex: F`, '21');
    assert.equal(await count('dx/newborn', born('2026-10-06')), 1);
    assert.equal(await count('dx/newborn', born('2026-10-05')), 0);
  });
});

describe('dx/confirmed-only', () => {
  it('cites the section of each infection', async () => {
    for (const [line, section] of [
      ['B20  Suspected HIV disease', 'I.C.1.a.1'],
      ['Z21  Suspected HIV infection', 'I.C.1.a.1'],
      ['A92.5  Suspected Zika virus disease', 'I.C.1.f.1'],
      ['U07.1  Suspected COVID-19', 'I.C.1.g.1.a'],
      ['J10.1  Suspected influenza', 'I.C.10.c'],
    ] as const) {
      const [finding] = await findingsOf('dx/confirmed-only', on('2026-11-03', [line]));
      assert.equal(finding?.authority, `ICD-10-CM Official Guidelines ${section}`, line);
    }
  });
});
