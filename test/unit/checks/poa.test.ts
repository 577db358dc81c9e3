/** Present on admission: ICD-10-CM Official Guidelines, appendix I, and the exempt lists of the years. */
import assert from 'node:assert/strict';
import { institutionalText, stayText } from '../../../server/src/checks/samples.ts';
import { findingsOf, fixed, judge } from '../../helpers/engine.ts';

const MISSING = 'principal: K35.80 POA Y\nA: I10';

describe('poa/missing', () => {
  const rule = 'poa/missing';

  it('is an error for Medicare, a warning for others', async () => {
    for (const [payer, severity] of [
      ['Medicare', 'error'],
      ['Example Commercial Plan', 'warning'],
    ] as const) {
      const found = await findingsOf(rule, stayText({ head: `payer: ${payer}`, diagnoses: MISSING }));
      assert.deepEqual(
        found.map(({ at, severity: own, release }) => [at, own, release?.slice(0, 17)]),
        [['I10', severity, 'POA exempt FY2027']],
      );
    }
  });

  it('offers the four indicators of appendix I, none as safe', async () => {
    const judged = await judge(stayText({ diagnoses: MISSING }));
    const [finding] = judged.result.findings.filter((each) => each.rule === rule);
    assert.deepEqual(
      finding?.fixes.map(({ title, safe }) => [title.slice(0, 5), safe]),
      [
        ['POA Y', false],
        ['POA N', false],
        ['POA U', false],
        ['POA W', false],
      ],
    );
    assert.equal(fixed(judged, finding?.fixes[1]), stayText({ diagnoses: `${MISSING} POA N` }));
  });

  it('asks nothing of bills that are no hospital stay, nor of hospitals that CMS exempts', async () => {
    for (const bill of ['0181', '0211', '0131', '0851'])
      assert.deepEqual(
        await findingsOf(
          rule,
          stayText({
            bill: `type of bill: ${bill}\nstatement period: 2026-11-01 - 2026-11-05`,
            diagnoses: MISSING,
          }),
        ),
        [],
        bill,
      );
    // Psychiatric hospital and critical access hospital (NUCC taxonomy); a general one reports.
    const of = (taxonomy: string) =>
      stayText({ diagnoses: MISSING }).replace('billing npi:', `billing taxonomy: ${taxonomy}\nbilling npi:`);
    assert.deepEqual(await findingsOf(rule, of('283Q00000X')), []);
    assert.deepEqual(await findingsOf(rule, of('282NC0060X')), []);
    assert.equal((await findingsOf(rule, of('282N00000X'))).length, 1);
  });

  it('is one finding where no diagnosis has one, and one each where some have', async () => {
    const none = await findingsOf(rule, stayText({ diagnoses: 'principal: K35.80\nA: I10\nB: E78.5' }));
    assert.deepEqual(
      none.map(({ at }) => at),
      ['K35.80'],
    );
    assert.match(none[0]?.message ?? '', /None of the 3 diagnoses/);
    const some = await findingsOf(rule, stayText({ diagnoses: 'principal: K35.80 POA Y\nA: I10\nB: E78.5' }));
    assert.deepEqual(
      some.map(({ at }) => at),
      ['I10', 'E78.5'],
    );
  });

  it('asks nothing of the admitting diagnosis', async () => {
    assert.deepEqual(
      await findingsOf(rule, stayText({ diagnoses: 'principal: K35.80 POA Y\nadmitting: R10.31' })),
      [],
    );
  });

  it('goes by the list of the year: U09.9 is on no list, Z79.85 from its first day on', async () => {
    assert.equal(
      (await findingsOf(rule, stayText({ diagnoses: 'principal: K35.80 POA Y\nA: U09.9' }))).length,
      1,
    );
    assert.deepEqual(
      await findingsOf(rule, stayText({ diagnoses: 'principal: K35.80 POA Y\nA: Z79.85' })),
      [],
    );
  });

  it('says that it could not be judged beyond the lists at hand (FY2027)', async () => {
    const later = stayText({
      bill: 'type of bill: 0111\nstatement period: 2027-10-01 - 2027-10-02',
      stay: 'admission: 2027-10-01\ndischarge: 2027-10-02\ndischarge status: 01',
      diagnoses: MISSING,
    });
    const { result } = await judge(later);
    assert.ok(!result.findings.some((each) => each.rule === rule));
    assert.match(result.notChecked.find((each) => each.rule === rule)?.why ?? '', /2027-10-02/);
  });
});

describe('poa/invalid and poa/exempt', () => {
  it('takes small letters, and no other letter or digit', async () => {
    const with_ = (indicator: string) => stayText({ diagnoses: `principal: K35.80 POA ${indicator}` });
    for (const indicator of ['Y', 'N', 'U', 'W', 'y'])
      assert.deepEqual(await findingsOf('poa/invalid', with_(indicator)), [], indicator);
    for (const indicator of ['X', 'Z', '1', '0'])
      assert.equal((await findingsOf('poa/invalid', with_(indicator))).length, 1, indicator);
  });

  it('leaves the field of an exempt code blank, safely, and says it once', async () => {
    for (const [indicator, rule] of [
      ['Y', 'poa/exempt'],
      ['1', 'poa/invalid'],
    ] as const) {
      const before = 'principal: K35.80 POA Y\nA: Z85.3';
      const judged = await judge(stayText({ diagnoses: `${before} POA ${indicator}` }));
      const found = judged.result.findings.filter((each) => each.rule.startsWith('poa/'));
      assert.deepEqual(
        found.map((each) => each.rule),
        [rule],
      );
      assert.equal(found[0]?.fixes[0]?.safe, true);
      assert.equal(fixed(judged, found[0]?.fixes[0]), stayText({ diagnoses: before }));
    }
  });

  it('leaves admitting diagnoses and outpatient claims alone: neither carries an indicator (appendix I)', async () => {
    const admitting = (line: string) =>
      stayText({ diagnoses: `principal: K35.80 POA Y\nadmitting: ${line}` });
    assert.deepEqual(await findingsOf('poa/exempt', admitting('Z85.3 POA Y')), []);
    assert.deepEqual(await findingsOf('poa/invalid', admitting('R10.31 POA X')), []);
    assert.deepEqual(
      await findingsOf('poa/invalid', institutionalText({ diagnoses: 'principal: I10 POA X' })),
      [],
    );
  });

  it('leaves skilled nursing alone', async () => {
    const nursing = stayText({
      bill: 'type of bill: 0211\nstatement period: 2026-11-01 - 2026-11-05',
      diagnoses: 'principal: Z85.3 POA Y',
    });
    assert.deepEqual(await findingsOf('poa/exempt', nursing), []);
  });
});

describe('poa/chronic', () => {
  const of = async (...diagnoses: string[]) =>
    (
      await findingsOf(
        'poa/chronic',
        stayText({ diagnoses: ['principal: K35.80 POA Y', ...diagnoses].join('\n') }),
      )
    ).map(({ at, code }) => [at, code]);

  it('asks for Y of what one is born with (appendix I)', async () => {
    for (const code of ['D66', 'D55.0', 'G60.0', 'E83.110', 'E80.21', 'D80.0', 'M35.7'])
      assert.equal(
        (
          await findingsOf(
            'poa/chronic',
            stayText({ diagnoses: `principal: K35.80 POA Y\nA: ${code} POA N` }),
          )
        ).length,
        1,
        code,
      );
  });

  it('asks for Y of conditions that are chronic, even if diagnosed after admission (appendix I)', async () => {
    assert.deepEqual(await of('A: J44.9 POA N'), [['N', 'J44.9']]);
    assert.deepEqual(await of('A: E11.9 POA n', 'B: C18.2 POA N'), [
      ['n', 'E11.9'],
      ['N', 'C18.2'],
    ]);
    for (const value of ['Y', 'W']) assert.deepEqual(await of(`A: J44.9 POA ${value}`), []);
    assert.deepEqual(await of('admitting: J44.9 POA N', 'A: I10'), []);
    assert.deepEqual(
      (await findingsOf('poa/chronic', stayText({ diagnoses: 'principal: K35.80 POA Y\nA: I10 POA U' }))).map(
        ({ at, severity }) => [at, severity],
      ),
      [['U', 'information']],
      'a record that does not tell when is no question of a chronic condition',
    );
  });

  it('asks for Y of what was inherited, or was there at the birth (appendix I, perinatal conditions)', async () => {
    assert.deepEqual(await of('A: D57.1 POA N'), [['N', 'D57.1']]);
    assert.deepEqual(await of('A: P24.01 POA N'), [['N', 'P24.01']]);
    assert.deepEqual(await of('A: E03.1 POA N'), [['N', 'E03.1']], 'congenital hypothyroidism');
    assert.deepEqual(await of('A: P35.1 POA N'), [['N', 'P35.1']], 'congenital cytomegalovirus infection');
    assert.deepEqual(await of('A: P24.01 POA Y', 'B: P59.9 POA N'), []);
  });

  it('leaves codes of several concepts and acute conditions to the record', async () => {
    assert.deepEqual(await of('A: J44.1 POA N', 'B: E11.65 POA N', 'C: N17.9 POA N'), []);
  });

  it('offers Y, and is silent where POA is not reported', async () => {
    const text = stayText({ diagnoses: 'principal: K35.80 POA Y\nA: J44.9 POA N' });
    const judged = await judge(text);
    const [finding] = judged.result.findings.filter(({ rule }) => rule === 'poa/chronic');
    assert.equal(finding?.fixes.length, 1);
    assert.equal(fixed(judged, finding?.fixes[0]), text.replace('J44.9 POA N', 'J44.9 POA Y'));
    assert.deepEqual(
      await findingsOf(
        'poa/chronic',
        text.replace('billing npi:', 'billing taxonomy: 283Q00000X\nbilling npi:'),
      ),
      [],
    );
  });
});

describe('poa/principal', () => {
  const of = async (diagnoses: string, taxonomy = '282N00000X') =>
    (
      await findingsOf(
        'poa/principal',
        stayText({ diagnoses }).replace('billing npi:', `billing taxonomy: ${taxonomy}\nbilling npi:`),
      )
    ).map(({ at, code }) => [at, code]);

  it('was there when the patient was admitted (II, appendix I)', async () => {
    assert.deepEqual(await of('principal: J18.9 POA N'), [['N', 'J18.9']]);
    for (const value of ['Y', 'W']) assert.deepEqual(await of(`principal: J18.9 POA ${value}`), []);
    assert.deepEqual(await of('principal: J18.9\nA: L89.152 POA N'), []);
    assert.deepEqual(await of('A: L89.152 POA N\nprincipal: J18.9 POA Y'), []);
    assert.deepEqual(await of('principal: J18.99 POA N'), []);
    assert.deepEqual(await of('principal: O70.1 POA N'), []);
    assert.deepEqual(await of('principal: J18.9 POA N', '283Q00000X'), []);
  });

  // Appendix I: N where any part of a combination code was not present on admission, as an ulcer that bled later.
  it('is asked about where a part of it may have begun in the stay', async () => {
    const severityOf = async (diagnoses: string) =>
      (await judge(stayText({ diagnoses }))).result.findings
        .filter(({ rule }) => rule === 'poa/principal')
        .map(({ severity }) => severity);
    assert.deepEqual(await severityOf('principal: K25.4 POA N'), ['information']);
    assert.deepEqual(await severityOf('principal: I50.23 POA N'), ['information']);
    assert.deepEqual(await severityOf('principal: J18.9 POA N'), ['warning']);
  });

  it('is named once where it is chronic too', async () => {
    assert.deepEqual(await of('principal: J44.9 POA N'), []);
  });
});

describe('poa/delivery', () => {
  const MOTHER = 'birth date: 2000-05-17\nsex: F';
  const of = async (diagnoses: string, procedures: string, taxonomy = '282N00000X') =>
    (
      await findingsOf(
        'poa/delivery',
        stayText({ patient: MOTHER, diagnoses, procedures }).replace(
          'billing npi:',
          `billing taxonomy: ${taxonomy}\nbilling npi:`,
        ),
      )
    ).map(({ at, code }) => [at, code]);
  const DELIVERY = 'principal: 10E0XZZ 2026-11-01';

  // Appendix I, obstetrical conditions: N for a laceration during delivery, and a hemorrhage that occurred in the stay.
  it('was not there when the mother was admitted', async () => {
    assert.deepEqual(await of('principal: O70.1 POA y\nA: Z37.0', DELIVERY), [['y', 'O70.1']]);
    assert.deepEqual(await of('principal: O80\nA: O72.1 POA Y\nB: Z37.0', DELIVERY), [['Y', 'O72.1']]);
    for (const value of ['N', 'U', 'W'])
      assert.deepEqual(await of(`principal: O70.1 POA ${value}\nA: Z37.0`, DELIVERY), []);
  });

  it('is not asked of what may be older, of an admission after the birth, and of hospitals that report none', async () => {
    assert.deepEqual(await of('principal: O24.420 POA Y\nA: Z37.0', DELIVERY), []);
    assert.deepEqual(await of('principal: O72.1 POA Y\nA: O90.81 POA Y', ''), []);
    assert.deepEqual(await of('principal: O70.1 POA Y\nA: Z37.0', DELIVERY, '283Q00000X'), []);
    assert.deepEqual(await of('principal: O70.1\nA: Z37.0', DELIVERY), []);
  });

  it('is mended to N', async () => {
    const text = stayText({
      patient: MOTHER,
      diagnoses: 'principal: O70.1 POA Y\nA: Z37.0',
      procedures: DELIVERY,
    });
    const { result } = await judge(text);
    const fixes = result.findings.find(({ rule }) => rule === 'poa/delivery')?.fixes ?? [];
    assert.deepEqual(
      fixes.map(({ title }) => title.slice(0, 16)),
      ['POA N for O70.1:'],
    );
  });
});
