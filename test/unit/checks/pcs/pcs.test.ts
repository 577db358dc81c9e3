/** The checks of inpatient procedures beyond their own examples: messages, fixes, dates, kinds of claims. */
import assert from 'node:assert/strict';
import {
  claimText,
  institutionalText,
  stayText,
  withProcedures,
} from '../../../../server/src/checks/samples.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

describe('pcs/unknown-code', () => {
  const found = (code: string) =>
    findingsOf('pcs/unknown-code', withProcedures(`principal: ${code} 2026-11-01`));

  it('says at which character the code leaves the tables, and what may stand there (table 0DT)', async () => {
    const [finding] = await found('0DTJ5ZZ');
    assert.equal(
      finding?.message,
      '0DTJ5ZZ leaves the tables at its 5th character: behind 0DTJ (Gastrointestinal System, Resection, Appendix) it can be 0 Open, 4 Percutaneous Endoscopic, 7 Via Natural or Artificial Opening, 8 Via Natural or Artificial Opening Endoscopic.',
    );
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title.slice(0, 17)),
      ['Change to 0DTJ0ZZ', 'Change to 0DTJ4ZZ', 'Change to 0DTJ7ZZ', 'Change to 0DTJ8ZZ'],
    );
    assert.ok(finding?.fixes.every(({ safe }) => !safe));
  });

  it('writes digits for O and I safely, with the title beside them (ICD-10-PCS Guideline A1: no O, no I)', async () => {
    const judged = await judge(withProcedures('principal: ODTJ4ZZ 2026-11-01'));
    const finding = judged.result.findings.find(({ rule }) => rule === 'pcs/unknown-code');
    assert.equal(finding?.fixes[0]?.safe, true);
    assert.match(fixed(judged, finding?.fixes[0]), /principal: 0DTJ4ZZ 2026-11-01/);
    const [lost] = await found('ODTI5ZZ');
    assert.ok(!lost?.fixes.some(({ safe }) => safe), 'no code results');
  });

  it('says what is next in a code that is too short, and that a section does not exist', async () => {
    assert.match(
      (await found('0DTJ4'))[0]?.message ?? '',
      /^0DTJ4 has 5 characters; .* the 6th \(device\): Z/,
    );
    assert.match((await found('ZDTJ4ZZ'))[0]?.message ?? '', /no section is called Z\.$/);
  });

  it('says why: ended, not begun, letters that no code has, too long', async () => {
    const said = async (code: string, through = '2026-11-05') =>
      (
        await findingsOf(
          'pcs/unknown-code',
          stayText({
            bill: `type of bill: 0111\nstatement period: 2026-09-28 - ${through}`,
            stay: `admission: 2026-09-28\nadmission type: 1\nadmission source: 1\ndischarge: ${through}\ndischarge status: 01`,
            procedures: `principal: ${code} 2026-09-28`,
          }),
        )
      )[0];
    assert.match((await said('X2KB317'))?.message ?? '', / was deleted on 2026-10-01 and is no code on /);
    assert.match((await said('028F3Z0', '2026-09-30'))?.message ?? '', / begins on 2026-10-01 and is no /);
    assert.match((await said('ODTJ4ZZ'))?.message ?? '', /never the letters O and I\.$/);
    assert.match((await said('0DTI4ZZ'))?.message ?? '', /never the letters O and I\.$/);
    const long = await said('0DTJ4ZZZ');
    assert.match(long?.message ?? '', /^0DTJ4ZZZ has 8 characters; an ICD-10-PCS code has seven\.$/);
    assert.deepEqual(
      long?.fixes.map(({ title }) => title.slice(0, 17)),
      ['Change to 0DTJ4ZZ'],
    );
    assert.equal(long?.severity, 'error');
  });

  it('offers the codes that begin so where they are few, and no others', async () => {
    const titles = async (code: string) =>
      (await found(code))[0]?.fixes.map(({ title }) => title.slice(0, 17));
    // 0DTJ4ZG, Hand-Assisted, is a code since 2024-04-01.
    assert.deepEqual(await titles('0DTJ4'), ['Change to 0DTJ4ZG', 'Change to 0DTJ4ZZ']);
    assert.deepEqual(await titles('0D'), []);
    // Table 00X has twelve qualifiers for the oculomotor nerve; table 02W has thirteen devices in the heart, external.
    assert.equal((await titles('00XF0'))?.length, 12);
    assert.deepEqual(await titles('02WAX'), []);
    const before = stayText({
      bill: 'type of bill: 0111\nstatement period: 2024-03-01 - 2024-03-05',
      stay: 'admission: 2024-03-01\nadmission type: 1\nadmission source: 1\ndischarge: 2024-03-05\ndischarge status: 01',
      procedures: 'principal: 0DTJ4 2024-03-01',
    });
    assert.deepEqual(
      (await findingsOf('pcs/unknown-code', before))[0]?.fixes.map(({ title }) => title.slice(0, 17)),
      ['Change to 0DTJ4ZZ'],
    );
  });

  it('says when ICD-10-PCS began (45 CFR 162.1002: 2015-10-01), and knows its first day', async () => {
    const said = async (day: string) =>
      (
        await findingsOf(
          'pcs/unknown-code',
          stayText({
            bill: `type of bill: 0111\nstatement period: ${day} - ${day}`,
            stay: `admission: ${day}\nadmission type: 1\nadmission source: 1\ndischarge: ${day}\ndischarge status: 01`,
            procedures: `principal: 0DTJ5ZZ ${day}`,
          }),
        )
      )[0]?.message ?? '';
    assert.match(
      await said('2015-09-30'),
      /ICD-10-PCS begins on 2015-10-01 and is no code set on 2015-09-30\.$/,
    );
    assert.match(await said('2015-10-01'), /^0DTJ5ZZ leaves the tables at its 5th character/);
  });

  it('says the section alone where the code leaves the tables behind it', async () => {
    assert.match(
      (await found('0ZTJ4ZZ'))[0]?.message ?? '',
      /2nd character: behind 0 \(Medical and Surgical\) it/,
    );
  });

  it('is a warning on a day that no release at hand answers for', async () => {
    const later = stayText({
      bill: 'type of bill: 0111\nstatement period: 2027-10-01 - 2027-10-05',
      stay: 'admission: 2027-10-01\nadmission type: 1\nadmission source: 1\ndischarge: 2027-10-05\ndischarge status: 01',
      procedures: 'principal: 0DTJ5ZZ 2027-10-02',
    });
    const [finding] = await findingsOf('pcs/unknown-code', later);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding?.message ?? '', /^0DTJ5ZZ is not in /);
    assert.equal((await found('0DTJ5ZZ'))[0]?.severity, 'error');
  });

  it('leaves CPT and HCPCS codes in the list to pcs/wrong-claim', async () => {
    for (const code of ['44970', 'G0121']) assert.deepEqual(await found(code), [], code);
  });

  it('speaks of charts, and leaves other claims of a hospital to pcs/wrong-claim', async () => {
    const chart =
      'chart: discharge summary\ndate of service: 2026-11-03\nsigned: yes 2026-11-03\n\n[procedures]\nprincipal: 0DTJ5ZZ 2026-11-03\n';
    for (const text of [chart, chart.replace('discharge summary', 'operative report')])
      assert.equal((await findingsOf('pcs/unknown-code', text)).length, 1);
    const outpatient = stayText({
      bill: 'type of bill: 0131\nstatement period: 2026-11-01 - 2026-11-05',
      procedures: 'principal: 0DTJ5ZZ 2026-11-01',
    });
    assert.deepEqual(await findingsOf('pcs/unknown-code', outpatient), []);
    assert.equal((await findingsOf('pcs/wrong-claim', outpatient))[0]?.severity, 'warning');
  });

  it('judges by the discharge: 028F3Z0 begins on 2026-10-01, X2KB317 ended on 2026-09-30 (FY2027 files)', async () => {
    const stay = (code: string, through: string) =>
      stayText({
        bill: `type of bill: 0111\nstatement period: 2026-09-28 - ${through}`,
        stay: `admission: 2026-09-28\nadmission type: 1\nadmission source: 1\ndischarge: ${through}\ndischarge status: 01`,
        procedures: `principal: ${code} 2026-09-28`,
      });
    const count = async (code: string, through: string) =>
      (await findingsOf('pcs/unknown-code', stay(code, through))).length;
    assert.equal(await count('028F3Z0', '2026-09-30'), 1);
    assert.equal(await count('028F3Z0', '2026-10-01'), 0);
    assert.equal(await count('X2KB317', '2026-09-30'), 0);
    assert.equal(await count('X2KB317', '2026-10-01'), 1);
  });
});

describe('pcs/date', () => {
  const found = (day: string) =>
    findingsOf('pcs/date', withProcedures(`principal: 0DTJ4ZZ ${day}`)).then((all) => all.length);

  it('takes three days before the admission to the discharge (CMS 100-04 chapter 3 §40.3)', async () => {
    for (const day of ['2026-10-29', '2026-11-01', '2026-11-05']) assert.equal(await found(day), 0, day);
    for (const day of ['2026-10-28', '2026-11-06']) assert.equal(await found(day), 1, day);
  });

  it('takes the statement where it begins before that, or where the admission is not said', async () => {
    const days = async (stay: string, day: string) =>
      (await findingsOf('pcs/date', stayText({ stay, procedures: `principal: 0DTJ4ZZ ${day}` }))).length;
    const unsaid = 'admission type: 1\nadmission source: 1\ndischarge status: 01';
    assert.equal(await days(unsaid, '2026-10-31'), 1);
    assert.equal(await days(unsaid, '2026-11-01'), 0);
    assert.deepEqual(await findingsOf('pcs/date', withProcedures('principal: 0DTJ4ZZ')), [], 'no day');
  });

  it('leaves a day that is still to come to claim/date, and other claims alone', async () => {
    assert.equal(await found('2026-11-26'), 0);
    assert.equal(await found('2026-11-25'), 1);
    const outpatient = stayText({
      bill: 'type of bill: 0131\nstatement period: 2026-11-01 - 2026-11-05',
      procedures: 'principal: 0DTJ4ZZ 2026-10-02',
    });
    assert.deepEqual(await findingsOf('pcs/date', outpatient), []);
  });
});

describe('pcs/wrong-claim', () => {
  it('is an error on a professional claim, in a line and in a list', async () => {
    const list = claimText({ diagnoses: 'A: I10\n\n[procedures]\nprincipal: 0DTJ4ZZ 2026-11-03' });
    assert.equal((await findingsOf('pcs/wrong-claim', list))[0]?.severity, 'error');
    const line = claimText({ services: '2026-11-03  21   0DTJ4ZZ  -   A   1      1480.00' });
    assert.equal((await findingsOf('pcs/wrong-claim', line))[0]?.severity, 'error');
  });

  it('is a warning on a line of an outpatient bill, and takes HCPCS codes for none of an inpatient one', async () => {
    const line = institutionalText({ services: '0360  0DTJ4ZZ  2026-11-03  1      120.00' });
    assert.equal((await findingsOf('pcs/wrong-claim', line))[0]?.severity, 'warning');
    for (const code of ['44970', 'G0121']) {
      const list = withProcedures(`principal: ${code} 2026-11-01`);
      assert.equal((await findingsOf('pcs/wrong-claim', list)).length, 1, code);
    }
  });

  it('takes CPT among the procedures of no claim, and leaves ICD-9-CM to its years (FL 74)', async () => {
    const outpatient = (code: string, day: string) =>
      stayText({
        bill: `type of bill: 0131\nstatement period: ${day} - ${day}`,
        stay: '',
        procedures: `principal: ${code} ${day}`,
      });
    assert.equal((await findingsOf('pcs/wrong-claim', outpatient('44970', '2026-11-03'))).length, 1);
    assert.deepEqual(await findingsOf('pcs/wrong-claim', outpatient('47.01', '2014-11-03')), []);
    // 47.0 has 47.01 and 47.09: another of it is no code, of ICD-9-CM and not of ICD-10-PCS.
    for (const code of ['47.01', '47.03']) {
      const { result } = await judge(outpatient(code, '2014-11-03').replace('0131', '0111'));
      for (const { rule } of [...result.findings, ...result.notChecked])
        assert.notEqual(rule, 'pcs/unknown-code', code);
    }
  });
});

describe('pcs/noncovered and pcs/limited-coverage', () => {
  it('are for Medicare', async () => {
    for (const [rule, code] of [
      ['pcs/noncovered', '02BK0ZZ'],
      ['pcs/limited-coverage', '02YA0Z0'],
    ]) {
      const text = withProcedures(`principal: ${code} 2026-11-01`);
      const rules = async (payer: 'medicare' | 'commercial') =>
        (await judge(text, { payer })).result.findings.map((finding) => finding.rule);
      assert.ok((await rules('medicare')).includes(rule as never), rule);
      assert.ok(!(await rules('commercial')).includes(rule as never), rule);
      const outpatient = institutionalText({ procedures: `principal: ${code} 2026-11-03` });
      assert.deepEqual(await findingsOf(rule ?? '', outpatient), []);
    }
  });

  it('name a stay for sterilization by the procedure that sterilizes (MCE edit 11, Z30.2)', async () => {
    const stay = stayText({
      diagnoses: 'principal: Z30.2 POA 1',
      procedures: 'principal: 0UL74ZZ 2026-11-01\nother: 0DTJ4ZZ 2026-11-01',
    });
    assert.deepEqual(
      (await findingsOf('pcs/noncovered', stay)).map(({ at }) => at),
      ['0UL74ZZ'],
    );
  });
});

describe('pcs/ventilation-stay', () => {
  const found = async (code: string, stay: string) =>
    (
      await findingsOf(
        'pcs/ventilation-stay',
        stayText({ stay, procedures: `principal: ${code} 2026-11-01` }),
      )
    ).length;
  const of = (admission: string, discharge: string) =>
    `admission: ${admission}\nadmission type: 1\nadmission source: 1\ndischarge: ${discharge}\ndischarge status: 01`;

  it('is of more than 96 hours and fewer than four days (MCE edit 19), down to a stay of hours', async () => {
    assert.equal(await found('5A1955Z', of('2026-11-01', '2026-11-05')), 0);
    assert.equal(await found('5A1955Z', of('2026-11-01', '2026-11-04')), 1);
    assert.equal(await found('5A1955Z', of('2026-11-01', '2026-11-01')), 1);
    // 24 to 96 consecutive hours
    assert.equal(await found('5A1945Z', of('2026-11-01', '2026-11-02')), 0);
  });

  it('leaves a discharge before the admission to claim/date', async () => {
    assert.equal(await found('5A1955Z', of('2026-11-05', '2026-11-01')), 0);
  });
});
