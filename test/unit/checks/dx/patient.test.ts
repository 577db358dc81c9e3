/** Ages and sexes: MCE edits 4 and 5 by the v44 master list and its age groups; ages that the Tabular states. */
import assert from 'node:assert/strict';
import { claimText, institutionalText, stayText } from '../../../../server/src/checks/samples.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

const visit = (diagnosis: string, birth: string, day = '2026-11-03', sex = 'F') =>
  claimText({
    patient: `birth date: ${birth}\nsex: ${sex}`,
    diagnoses: `A: ${diagnosis}`,
    services: `${day}  11   G0439  -     A   1      132.50`,
  });

const severities = async (rule: string, text: string) =>
  (await findingsOf(rule, text)).map(({ severity }) => severity);

describe('dx/obstetric', () => {
  it('stands on the code of the mother where the patient is under one, else on that of the newborn (I.C.16.a.1)', async () => {
    const said = async (birth: string) => {
      const text = claimText({
        patient: `birth date: ${birth}\nsex: F`,
        diagnoses: 'A: O60.14X0\nB: P07.14',
      });
      const { result } = await judge(text, { rules: { 'dx/age': 'off' } });
      const found = result.findings.find(({ message }) => message.includes('they never stand on one'));
      return /^(\S+) .* is for the record of the (\w+), and (\S+) .* for that of the (\w+):/
        .exec(found?.message ?? '')
        ?.slice(1);
    };
    const ofMother = ['P07.14', 'newborn', 'O60.14X0', 'mother'];
    assert.deepEqual(await said('1996-02-03'), ofMother);
    assert.deepEqual(await said('2025-11-03'), ofMother);
    assert.deepEqual(await said('2025-11-04'), ['O60.14X0', 'mother', 'P07.14', 'newborn']);
  });
});

describe('dx/age', () => {
  const rule = 'dx/age';

  it('takes newborn for age 0, pediatric for 0 to 17, adult for 15 to 124 (MCE edit 4)', async () => {
    // Z38.00 is newborn, Z00.129 pediatric, N40.0 adult.
    assert.deepEqual(await severities(rule, visit('Z38.00', '2025-11-04')), []);
    assert.deepEqual(await severities(rule, visit('Z38.00', '2025-11-03')), ['error']);
    assert.deepEqual(await severities(rule, visit('Z00.129', '2008-11-04')), []);
    assert.deepEqual(await severities(rule, visit('Z00.129', '2008-11-03')), ['error']);
    assert.deepEqual(await severities(rule, visit('N40.0', '2011-11-03', undefined, 'M')), []);
    assert.deepEqual(await severities(rule, visit('N40.0', '2011-11-04', undefined, 'M')), ['error']);
  });

  it('takes the day of birth for age 0, and nobody for older than 124 (I/OCE edit 25)', async () => {
    assert.deepEqual(await severities(rule, visit('N40.0', '2026-11-03', undefined, 'M')), ['error']);
    assert.deepEqual(await severities(rule, visit('Z00.129', '1902-11-03')), ['error']);
    assert.deepEqual(await severities(rule, visit('Z00.129', '1901-11-03')), [], 'claim/date');
  });

  it('goes by the day of the service of an outpatient, whatever the day of admission', async () => {
    const outpatient = institutionalText({
      patient: 'birth date: 2011-11-03\nsex: M',
      stay: 'admission: 2026-11-02',
      diagnoses: 'principal: N40.0',
    });
    assert.deepEqual(await severities(rule, outpatient), []);
  });

  it('takes maternity for 9 to 64, and for 12 to 55 before 2019-10-01 (MCE age groups)', async () => {
    const at = (age: number, day: string) =>
      visit('Z34.00', `${Number(day.slice(0, 4)) - age}${day.slice(4)}`, day);
    for (const age of [9, 64]) {
      assert.deepEqual(await severities(rule, at(age, '2019-10-01')), [], `${age}`);
      assert.deepEqual(await severities(rule, at(age, '2019-09-30')), ['error'], `${age}`);
    }
    for (const age of [8, 65]) assert.deepEqual(await severities(rule, at(age, '2019-10-01')), ['error']);
    for (const age of [12, 55]) assert.deepEqual(await severities(rule, at(age, '2019-09-30')), []);
  });

  it('goes by the day of admission of a stay', async () => {
    const stay = (birth: string) =>
      stayText({ patient: `birth date: ${birth}\nsex: F`, diagnoses: 'principal: Z38.00' });
    // A year old on the third day of the stay.
    assert.deepEqual(await findingsOf(rule, stay('2025-11-03')), []);
    assert.deepEqual(await severities(rule, stay('2025-11-01')), ['error']);
  });

  it('warns by the Tabular note at Z68: adults from 20, before 2020-10-01 from 21', async () => {
    assert.deepEqual(await severities(rule, visit('Z68.30', '2006-11-03')), []);
    assert.deepEqual(await severities(rule, visit('Z68.30', '2006-11-04')), ['warning']);
    assert.deepEqual(await severities(rule, visit('Z68.30', '2000-09-30', '2020-09-30')), ['warning']);
    assert.deepEqual(await severities(rule, visit('Z68.30', '1999-09-30', '2020-09-30')), []);
    // The editor lists Z68.30 for adults, from 15 on (MCE edit 4); what the coder is told is the note.
    assert.deepEqual(await severities(rule, visit('Z68.30', '2011-11-03')), ['warning']);
    assert.deepEqual(await severities(rule, visit('Z68.30', '2011-11-04')), ['error']);
    const [child] = await findingsOf(rule, visit('Z68.30', '2017-11-03'));
    assert.match(child?.message ?? '', /is for adults, ages 20 to 124; the patient is 9 /);
    // 2 to 19 years, before 2020-10-01 to 20.
    assert.deepEqual(await severities(rule, visit('Z68.52', '2006-11-03')), ['warning']);
    assert.deepEqual(await severities(rule, visit('Z68.52', '2006-11-04')), []);
    assert.deepEqual(await severities(rule, visit('Z68.52', '2024-11-04')), ['warning']);
    assert.deepEqual(await severities(rule, visit('Z68.52', '2000-09-30', '2020-09-30')), []);
    assert.deepEqual(await severities(rule, visit('Z68.30', '2000-10-01', '2020-10-01')), []);
    assert.deepEqual(await severities(rule, visit('Z68.52', '2000-10-01', '2020-10-01')), ['warning']);
  });

  it('counts the days of newborns beyond the versions of the editor too (v44 ends on 2027-03-31)', async () => {
    assert.equal((await findingsOf(rule, visit('Z00.110', '2027-04-01', '2027-04-28'))).length, 1);
  });

  it('counts the days of newborns: under 8, 8 to 28, over 28 (titles of Z00.110 and Z00.111, term at Z00.12)', async () => {
    const born = (days: number) => new Date(Date.UTC(2026, 10, 3 - days)).toISOString().slice(0, 10);
    const wrong: [code: string, days: number, right: string[]][] = [
      ['Z00.110', 8, ['Z00.111']],
      ['Z00.111', 7, ['Z00.110']],
      ['Z00.111', 29, ['Z00.121', 'Z00.129']],
      ['Z00.129', 28, ['Z00.111']],
    ];
    for (const [code, days, right] of wrong) {
      const judged = await judge(visit(code, born(days)));
      const finding = judged.result.findings.find((each) => each.rule === rule);
      assert.equal(finding?.severity, 'warning', `${code} on day ${days}`);
      assert.deepEqual(
        finding?.fixes.map(({ title }) => title.split(' ')[2]),
        right,
      );
      assert.deepEqual(await findingsOf(rule, fixed(judged, finding?.fixes[0])), []);
    }
    for (const [code, days] of [
      ['Z00.110', 0],
      ['Z00.110', 7],
      ['Z00.111', 8],
      ['Z00.111', 28],
      ['Z00.129', 29],
    ] as const)
      assert.deepEqual(await findingsOf(rule, visit(code, born(days))), [], `${code} on day ${days}`);
  });

  it('warns of the ages of donors and mothers that titles and terms state', async () => {
    assert.deepEqual(await severities(rule, visit('Z52.810', '1991-11-03')), ['warning']);
    assert.deepEqual(await severities(rule, visit('Z52.812', '1991-11-04')), ['warning']);
    assert.deepEqual(await severities(rule, visit('O09.511', '1992-11-04')), ['warning']);
    assert.deepEqual(await severities(rule, visit('O09.511', '1992-11-03')), []);
    assert.deepEqual(await severities(rule, visit('O09.611', '2010-11-03')), ['warning']);
    assert.deepEqual(await severities(rule, visit('O09.611', '2010-11-04')), []);
  });

  it('says it once of a code that is admitting and principal diagnosis, and shows the birth date', async () => {
    const found = await findingsOf(
      rule,
      stayText({
        patient: 'birth date: 2021-05-17\nsex: M',
        diagnoses: 'principal: N40.0 POA Y\nadmitting: N40.0\nA: K59.00 POA Y',
      }),
    );
    assert.equal(found.length, 1);
    assert.equal(found[0]?.related?.length, 1);
  });

  it('is one finding for all diagnoses of the same ages, which have one cause', async () => {
    // MCE maternity is 9 to 64: O80, Z37.0 and Z3A.39 are all of that list; N40.0 is for adults.
    const [first, ...others] = await findingsOf(
      rule,
      stayText({
        patient: 'birth date: 2021-05-17\nsex: F',
        diagnoses: 'principal: O80 POA Y\nA: Z37.0\nB: Z3A.39\nC: N40.0 POA Y',
      }),
    );
    assert.match(first?.message ?? '', /^O80 .*Z37\.0, Z3A\.39\.$/);
    assert.equal(first?.related?.length, 3);
    assert.deepEqual(
      others.map(({ code }) => code),
      ['N40.0'],
    );
  });

  it('is silent without a birth date, and where the birth date itself cannot be right', async () => {
    assert.deepEqual(await findingsOf(rule, claimText({ patient: 'sex: F', diagnoses: 'A: Z38.00' })), []);
    assert.deepEqual(await findingsOf(rule, visit('Z38.00', '2026-11-04')), []);
    assert.deepEqual(await findingsOf(rule, visit('Z38.00', '1890-01-01')), []);
  });
});

describe('dx/sex', () => {
  const rule = 'dx/sex';

  it('leaves to dx/age a code of a pregnancy on the record of a boy who is born', async () => {
    const boy = visit('O62.2', '2026-11-03', undefined, 'M');
    assert.equal((await findingsOf('dx/age', boy)).length, 1);
    assert.deepEqual(await findingsOf('dx/sex', boy), []);
  });

  it('is an error to 2024-09-30 and a hint since (MCE v42, I/OCE October 2024)', async () => {
    assert.deepEqual(await severities(rule, visit('C61', '1960-01-01', '2024-09-30')), ['error']);
    assert.deepEqual(await severities(rule, visit('C61', '1960-01-01', '2024-10-01')), ['hint']);
    assert.deepEqual(await severities(rule, visit('C61', '1960-01-01', '2024-10-01', 'M')), []);
    assert.deepEqual(await severities(rule, visit('N81.10', '1960-01-01', '2024-09-30', 'M')), ['error']);
    // N80.0, Endometriosis of uterus, was a code to 2022-09-30 and on the list for women until then.
    assert.deepEqual(await severities(rule, visit('N80.0', '1960-01-01', '2022-09-30', 'M')), ['error']);
  });

  it('reads the sex as people write it, and judges no other', async () => {
    for (const written of ['f', 'Female', 'woman'])
      assert.equal(
        (await findingsOf(rule, visit('C61', '1960-01-01', undefined, written))).length,
        1,
        written,
      );
    for (const written of ['M', 'male', 'U', 'X', ''])
      assert.deepEqual(await findingsOf(rule, visit('C61', '1960-01-01', undefined, written)), [], written);
  });
});

describe('dx/bmi', () => {
  it('only informs of a percentile beside the examination of a child, which quality measures ask for', async () => {
    const child = (...diagnoses: string[]) =>
      severities('dx/bmi', visit(diagnoses.join('\nB: '), '2022-01-05'));
    assert.deepEqual(await child('Z00.129', 'Z68.52'), ['information']);
    assert.deepEqual(await child('J06.9', 'Z68.52'), ['warning']);
    // Z68.30 is a value of adults, no percentile.
    assert.deepEqual(await child('Z00.129', 'Z68.30'), ['warning']);
  });
});

describe('the sex of a patient', () => {
  it('is one of the two that the editor knows, or none (MCE edit 5)', async () => {
    // N40.0 is male, N83.201 female.
    const found = async (code: string, sex: string) =>
      (await severities('dx/sex', visit(code, '1960-05-17', undefined, sex))).length;
    for (const sex of ['F', 'female', 'woman']) assert.equal(await found('N40.0', sex), 1, sex);
    for (const sex of ['M', 'male', 'boy']) assert.equal(await found('N83.201', sex), 1, sex);
    for (const code of ['N40.0', 'N83.201']) assert.equal(await found(code, 'U'), 0, code);
  });
});
