/** Boxes of the forms at their bounds: what each check of a claim asks for, and of whom (CMS 100-04 chapters 25 and 26). */
import assert from 'node:assert/strict';
import {
  claimText,
  institutionalText,
  WHOLE_PATIENT,
  WHOLE_PROVIDERS,
  wholeClaimText,
  withProcedures,
  withServices,
} from '../../../../server/src/checks/samples.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { CLAIM, LEVELS } from '../../formats/x12/samples.ts';
import { count, inX12, messages } from './found.ts';

const outpatient = (head: string, services?: string) =>
  institutionalText({
    head: `type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-03${head}`,
    ...(services ? { services } : {}),
  });

describe('claim/date', () => {
  const rule = 'claim/date';
  const signed = (answer: string) => claimText({ providers: `billing npi: 1234567893\nsigned: ${answer}` });

  it('judges the date behind an answer', async () => {
    assert.deepEqual(await messages(rule, signed('yes 2026-13-40')), ['The date behind the answer is none.']);
    assert.deepEqual(await messages(rule, signed('yes 2026-11-26')), ['2026-11-26 lies in the future.']);
    for (const answer of ['yes 2026-11-25', 'yes', 'no']) assert.equal(await count(rule, signed(answer)), 0);
  });

  it('judges the days of procedures and of occurrences', async () => {
    assert.deepEqual(await messages(rule, withProcedures('principal: 0DTJ4ZZ 2026-11-31')), [
      '“2026-11-31” is no date.',
    ]);
    assert.equal(await count(rule, withProcedures('principal: 0DTJ4ZZ 2026-11-26')), 1);
    const occurrence = (day: string) => count(rule, institutionalText({ codes: `occurrence: 11 ${day}` }));
    assert.equal(await occurrence('2026-10-32'), 1);
    assert.equal(await occurrence('2026-10-30'), 0);
  });

  it('lets an inability to work end in the future, and a statement not', async () => {
    assert.equal(await count(rule, claimText({ head: 'unable to work: 2026-11-03 - 2026-12-24' })), 0);
    assert.equal(await count(rule, claimText({ head: 'unable to work: 2026-11-03 - 2026-11-31' })), 1);
    const bill = institutionalText({ head: 'type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-26' });
    assert.equal(await count(rule, bill), 1);
  });

  it('refuses services before and behind a statement of one day, but for an inpatient (chapter 3 §40.3)', async () => {
    const line = (day: string) => `0510  G0463    ${day}  1      120.00`;
    for (const [day, found] of [
      ['2026-11-02', 1],
      ['2026-11-03', 0],
      ['2026-11-04', 1],
    ] as const)
      assert.equal(await count(rule, outpatient('', line(day))), found, day);
    const stay = institutionalText({
      head: 'type of bill: 0111\nstatement period: 2026-11-03 - 2026-11-05',
      services: '0250  -        2026-11-02  1      120.00',
    });
    assert.equal(await count(rule, stay), 0);
  });

  it('tells one slip once: backward, in the future, too old', async () => {
    const backward = claimText({ patient: 'birth date: 2026-11-05\nsex: F' }).replace(
      /date {8}pos[\s\S]*132\.50/,
      'date        to          pos  code   mods  dx  units  charge\n2026-11-03  2026-11-01  11   G0439  -     A   1      132.50',
    );
    assert.equal(await count(rule, backward), 1);
    const row = (day: string) => `${day}  11   G0439  -     A   1      132.50`;
    const died = (day: string) =>
      messages(
        rule,
        claimText({ patient: 'birth date: 1960-05-17\nsex: F\ndeath date: 2026-11-20', services: row(day) }),
      );
    assert.deepEqual(await died('2026-11-25'), ['This is after the death of the patient on 2026-11-20.']);
    assert.deepEqual(await died('2026-11-26'), ['2026-11-26 lies in the future: today is 2026-11-25.']);
    const old = claimText({
      patient: 'birth date: 1890-05-17\nsex: F',
      services: `${row('2026-11-03')}\n${row('2026-11-04')}`,
    });
    assert.equal(await count(rule, old), 1);
  });

  it('judges the date of service of a chart', async () => {
    const chart = `chart: office visit\ndate of service: 2026-11-03\nsigned: yes 2026-11-03\n\n[patient]\nbirth date: 2026-11-05\n\n[diagnoses]\nI10\n`;
    assert.deepEqual(await messages(rule, chart), ['This is before the birth of the patient on 2026-11-05.']);
    assert.deepEqual(await messages(rule, chart.replace('2026-11-03', '2026-11-31')), [
      '“2026-11-31” is no date.',
    ]);
  });
});

describe('claim/required', () => {
  const rule = 'claim/required';
  const whole = (parts: Parameters<typeof wholeClaimText>[0]) => messages(rule, wholeClaimText(parts));
  const patient = (more: string) => `${WHOLE_PATIENT}\n${more}`;
  const INJURY = 'A: S93.401A';

  it('is content with any answer to box 10, and wants the day and the state of a car accident', async () => {
    assert.match((await whole({ patient: WHOLE_PATIENT, diagnoses: INJURY })).join(), /box 10 asks/);
    for (const answer of [
      'accident: no',
      'accident employment: yes',
      'accident other: no',
      'accident auto: no',
    ])
      assert.deepEqual(await whole({ patient: patient(answer), diagnoses: INJURY }), [], answer);
    assert.deepEqual(await whole({ patient: patient('accident other: yes'), diagnoses: INJURY }), [
      'The date of the accident is blank.',
    ]);
    assert.deepEqual(
      await whole({ patient: patient('accident other: yes 2026-11-01'), diagnoses: INJURY }),
      [],
    );
    assert.deepEqual(await whole({ patient: patient('accident: auto 2026-11-01'), diagnoses: INJURY }), [
      'The state of the car accident (box 10b) is blank.',
    ]);
    for (const answer of ['auto OR 2026-11-01', 'other 2026-11-01', 'employment 2026-11-01'])
      assert.deepEqual(
        await whole({ patient: patient(`accident: ${answer}`), diagnoses: INJURY }),
        [],
        answer,
      );
    assert.deepEqual(await whole({ patient: patient('accident auto: yes 2026-11-01'), diagnoses: INJURY }), [
      'The state of the car accident (box 10b) is blank.',
    ]);
    for (const state of [
      'accident auto: yes OR\naccident date: 2026-11-01',
      'accident auto: yes 2026-11-01\naccident state: OR',
    ])
      assert.deepEqual(await whole({ patient: patient(state), diagnoses: INJURY }), [], state);
  });

  it('is asked of a part of a form for the boxes whose key stands there, and takes a mistyped key for an answer', async () => {
    const part = (providers: string) => messages(rule, claimText({ providers }));
    assert.deepEqual(await part('billing npi: 1234567893\ntax id:'), ['The tax id (box 25, FL 5) is blank.']);
    assert.deepEqual(await part('billing npi: 1234567893\ntax id:\nnotes for me:'), [
      'The tax id (box 25, FL 5) is blank.',
    ]);
    assert.deepEqual(await part('billing npi: 1234567893\ntax id:\ntax id: 12-3456789'), []);
    // A number is that of the claim's own form: FL 6 is the statement period, box 6 is not.
    const bill = institutionalText({ head: 'type of bill: 0131\n6:' });
    assert.equal((await messages(rule, bill)).filter((one) => one.includes('FL 6')).length, 1);
    // The mistyped key is text/unknown-key; another slip answers nothing.
    const whole = (was: string, is: string) =>
      messages(rule, wholeClaimText({ providers: WHOLE_PROVIDERS.replace(was, is) }));
    assert.deepEqual(await whole('tax id', 'tax idd'), []);
    assert.deepEqual(await whole('tax id: 12-3456789', 'acept assignment: yes'), [
      'The tax id (box 25, FL 5) is blank.',
    ]);
  });

  it('takes a form for whole with two blank boxes, of which the payer is none where the coverage is said (box 1)', async () => {
    const twoBlank = WHOLE_PROVIDERS.replace(/(?:tax id|accept assignment): .*\n/g, '');
    const told = async (head: string) =>
      (await whole({ head: `${head}control number: 42`, providers: twoBlank })).length;
    assert.equal(await told('payer: Medicare Part B\n'), 2);
    assert.equal(await told('coverage: Medicare\n'), 2);
    assert.equal(await told(''), 0);
  });

  it('wants the CLIA number of a laboratory test, or the authorization in its box (box 23)', async () => {
    const test = '2026-11-03  11   85025  -     A   1      132.50';
    const says = (found: readonly string[]) => found.filter((one) => one.includes('CLIA')).length;
    assert.equal(says(await whole({ services: test })), 1);
    assert.equal(says(await whole({ services: test, head: 'payer: Blue Cross\ncontrol number: 1' })), 0);
    const authorized = 'payer: Medicare Part B\ncontrol number: 1\nprior authorization: 77';
    assert.equal(says(await whole({ services: test, head: authorized })), 0);
    assert.equal(
      says(await whole({ services: test, head: authorized.replace('prior authorization', 'clia') })),
      0,
    );
  });

  it('wants the NDC of a drug of Medicaid (42 CFR 447.520)', async () => {
    const drug = (code: string, payer = 'Medicaid') =>
      whole({
        head: `payer: ${payer}\ncontrol number: 1`,
        services: `2026-11-03  11   ${code}  JZ    A   1      132.50`,
      });
    const says = (found: readonly string[]) => found.filter((one) => one.includes('NDC')).length;
    assert.equal(says(await drug('J3420')), 1);
    assert.equal(says(await drug('J3420', 'Medicare')), 0);
    assert.equal(says(await drug('J7300')), 0, 'a contraceptive');
    assert.equal(says(await drug('G0439')), 0);
    const withNdc = wholeClaimText({
      head: 'payer: Medicaid\ncontrol number: 1',
      services: '2026-11-03  11   J3420  JZ    A   1      132.50   00409-1171-01 ML 1',
    }).replace('units  charge', 'units  charge  ndc');
    assert.equal(says(await messages(rule, withNdc)), 0);
  });

  it('asks outpatients for no admitting diagnosis (FL 69)', async () => {
    const bill = (type: string) =>
      institutionalText({
        head: `control number: 42\ntype of bill: ${type}\nstatement period: 2026-11-03 - 2026-11-03\nbilling: Salem Hospital, 4 Oak St, Salem OR 97301-1234\nbilling npi: 1234567893\nattending: Welby, Marcus MD\nattending npi: 1245319599`,
        patient: WHOLE_PATIENT,
        stay: 'admission: 2026-11-03',
      });
    const says = async (type: string) =>
      (await messages(rule, bill(type))).filter((one) => one.includes('FL 69')).length;
    assert.equal(await says('0111'), 1);
    assert.equal(await says('0131'), 0);
  });

  it('misses nobody who ordered equipment in an 837, which names them with each line', async () => {
    const atHome = CLAIM.map((one) => one.replace('SV1*HC:99214:25*18*UN*1*22', 'SV1*HC:E0143*18*UN*1*12'));
    assert.notDeepEqual(atHome, CLAIM);
    assert.deepEqual(await inX12(rule, [...LEVELS, ...atHome]), []);
  });

  it('misses no admitting diagnosis in an 837, which payers take without it', async () => {
    const stay = ['CLM*77*2000***11:A:1**A*Y*Y', 'DTP*434*RD8*20261101-20261104', 'HI*ABK:A419:::::::Y'];
    const found = await inX12(rule, [...LEVELS, ...stay, 'LX*1', 'SV2*0120**2000*DA*3']);
    assert.ok(
      found.some((one) => one.includes('FL 76')),
      'the form is judged',
    );
    assert.ok(!found.some((one) => one.includes('FL 69')), found.join());
  });

  it('wants no NDC for the drugs of a stay, which are no outpatient drugs (42 USC 1396r-8(k)(3))', async () => {
    const bill = (type: string) =>
      institutionalText({
        head: `control number: 42\ntype of bill: ${type}\nstatement period: 2026-11-03 - 2026-11-03\nbilling: Salem Hospital, 4 Oak St, Salem OR 97301-1234\nbilling npi: 1234567893\nattending: Welby, Marcus MD\nattending npi: 1245319599`,
        patient: WHOLE_PATIENT,
        services: '0636  J1885    2026-11-03  1      120.00',
      }).replace('Medicare Part A', 'Medicaid');
    const says = async (type: string) =>
      (await messages(rule, bill(type))).filter((one) => one.includes('NDC')).length;
    assert.equal(await says('0131'), 1);
    assert.equal(await says('0111'), 0);
  });

  it('misses a date of some lines, and of none that a head has', async () => {
    const rows = (first: string) =>
      `${first}  11   G0439  -     A   1      132.50\n-           11   99213  25    A   1      90.00`;
    const says = async (text: string) =>
      (await messages(rule, text)).filter((one) => one.includes('no date')).length;
    assert.equal(await says(withServices(...rows('2026-11-03').split('\n'))), 1);
    assert.equal(
      await says(claimText({ head: 'date of service: 2026-11-03', services: rows('2026-11-03') })),
      0,
    );
    assert.equal(
      await says(withServices(...rows('-         ').split('\n'))),
      0,
      'a column that is not filled yet',
    );
    const charges = rows('2026-11-03').replace('-           11', '2026-11-03  11').replace('  90.00', '  -');
    assert.deepEqual(
      (await messages(rule, claimText({ head: 'date of service: 2026-11-03', services: charges }))).filter(
        (one) => one.startsWith('This service line'),
      ),
      ['This service line has no charge.'],
    );
    const units =
      '2026-11-03  11   G0439  -     A   1      132.50\n2026-11-03  11   G0444  -     A   -      18.00';
    assert.deepEqual(
      (await messages(rule, claimText({ services: units }))).filter((one) =>
        one.startsWith('This service line'),
      ),
      ['This service line has no number of units.'],
      'CMS 100-04 chapter 26 §10.4, item 24G: one service has the numeral 1',
    );
  });

  it('is an error of an 837, but where payers differ', async () => {
    const segments = [...LEVELS, ...CLAIM];
    const without = (id: string) => segments.filter((one) => !one.startsWith(id));
    const tax = await inX12(rule, without('REF*EI'));
    assert.ok(tax.includes('error: The tax id (box 25, FL 5) is blank.'), tax.join());
    const claim = CLAIM[0] ?? '';
    const referred = [...LEVELS, claim, ...CLAIM.slice(1, 2), 'NM1*DN*1*WELBY*MARCUS', ...CLAIM.slice(2)];
    const npi = await inX12(rule, referred);
    assert.ok(npi.includes('warning: The NPI of the referring provider (box 17b) is blank.'), npi.join());
    const car = segments.map((one) => (one === claim ? `${claim}**AA` : one));
    assert.ok((await inX12(rule, car)).includes('error: The date of the accident is blank.'));
  });

  it('misses nothing on a form but as a warning', async () => {
    const { result } = await judge(wholeClaimText({}).replace(/tax id: .*\n/, ''));
    assert.deepEqual(
      result.findings.filter((one) => one.rule === rule).map(({ severity }) => severity),
      ['warning'],
    );
    const severities = async (text: string) => (await findingsOf(rule, text)).map(({ severity }) => severity);
    const car = patient('accident other: yes');
    assert.deepEqual(await severities(wholeClaimText({ patient: car, diagnoses: INJURY })), ['warning']);
    const rows =
      '2026-11-03  11   G0439  -     A   1      132.50\n2026-11-03  11   G0444  -     A   1      -';
    assert.deepEqual(await severities(wholeClaimText({ services: rows })), ['warning']);
  });
});

describe('claim/admission', () => {
  const rule = 'claim/admission';
  const stay = (lines: string, period = '2026-11-01 - 2026-11-05') =>
    institutionalText({ head: `type of bill: 0111\nstatement period: ${period}`, stay: lines });
  const all = 'admission: 2026-11-01\nadmission type: 1\nadmission source: 1\ndischarge status: 01';

  it('misses one box of a form as a warning', async () => {
    assert.equal(await count(rule, stay(all)), 0);
    const found = await findingsOf(rule, stay(all.replace('\nadmission source: 1', '')));
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['warning'],
    );
  });

  it('lets a patient leave on the day of the admission, not before', async () => {
    assert.equal(await count(rule, stay(`${all}\ndischarge: 2026-11-01`)), 0);
    assert.equal(await count(rule, stay(`${all}\ndischarge: 2026-10-31`)), 1);
    assert.equal(await count(rule, stay(all.replace('2026-11-01', '2026-11-05'))), 0);
    assert.equal(await count(rule, stay(all.replace('2026-11-01', '2026-11-06'))), 1);
  });
});

describe('claim/signature', () => {
  it('says whether it is missing, which a key mends, or denied', async () => {
    const found = async (line: string) =>
      (await findingsOf('claim/signature', claimText({ providers: `billing npi: 1234567893${line}` }))).map(
        ({ message, fixes }) => [message, fixes.length],
      );
    assert.deepEqual(await found(''), [['The provider’s signature is missing.', 1]]);
    assert.deepEqual(await found('\nsigned: no'), [['The provider has not signed this claim.', 0]]);
    const alone = claimText({ providers: 'signed: no' });
    assert.deepEqual(await messages('claim/signature', alone), ['The provider has not signed this claim.']);
    assert.deepEqual(await found('\nsigned: no 2026-11-03'), [
      ['The provider has not signed this claim.', 0],
    ]);
  });

  it('stands against the last service of the claim, wherever that is', async () => {
    const row = (day: string) => `${day}  11   G0439  -     A   1      132.50`;
    const said = (...days: string[]) =>
      messages(
        'claim/signature',
        claimText({
          providers: 'billing npi: 1234567893\nsigned: yes 2026-11-02',
          services: days.map(row).join('\n'),
        }),
      );
    for (const days of [
      ['2026-11-01', '2026-11-03'],
      ['2026-11-03', '2026-11-01'],
    ])
      assert.match((await said(...days)).join(), /before its service of 2026-11-03\.$/);
    assert.deepEqual(await said('2026-11-01', '2026-11-02'), []);
  });
});
