/** Codes, numbers and days of a claim at their bounds (CMS 100-04 chapters 1, 25 and 26; UB-04 form locators). */
import assert from 'node:assert/strict';
import { mbiFault } from '../../../../server/src/checks/claim/member-id.ts';
import { claimText, institutionalText } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { CLAIM, LEVELS } from '../../formats/x12/samples.ts';
import { count, inX12, messages } from './found.ts';

describe('claim/discharge-status', () => {
  const rule = 'claim/discharge-status';
  const status = (bill: string, code: string) =>
    findingsOf(
      rule,
      institutionalText({
        head: `type of bill: ${bill}\nstatement period: 2026-11-01 - 2026-11-05\noriginal number: 1`,
        stay: `admission: 2026-11-01\nadmission type: 1\nadmission source: 1\ndischarge status: ${code}`,
      }),
    );

  it('gives a single digit its zero back, and nothing to a number of no list', async () => {
    assert.deepEqual(
      (await status('0131', '1')).map(({ fixes }) => fixes.map(({ title, safe }) => [title, safe])),
      [[['Write 01', true]]],
    );
    assert.deepEqual(
      (await status('0131', '99')).map(({ fixes }) => fixes),
      [[]],
    );
  });

  it('is of inpatients where it contradicts the bill', async () => {
    assert.deepEqual(
      (await status('0111', '30')).map(({ severity }) => severity),
      ['error'],
    );
    assert.equal((await status('0111', '09')).length, 1);
    assert.equal((await status('0131', '09')).length, 0);
    assert.equal((await status('0112', '01')).length, 1);
    assert.equal((await status('0113', '01')).length, 1);
    assert.equal((await status('0132', '01')).length, 0);
  });
});

describe('claim/timely-filing', () => {
  const rule = 'claim/timely-filing';
  const filed = (day: string, ...services: string[]) =>
    messages(
      rule,
      claimText({
        head: `payer: Medicare Part B\nfiled: ${day}`,
        services: services.map((on) => `${on}  11   G0439  -     A   1      132.50`).join('\n'),
      }),
    );

  it('counts from the first service of the claim, wherever it stands (42 CFR 424.44)', async () => {
    assert.equal((await filed('2026-11-03', '2025-11-02', '2026-10-01')).length, 1);
    assert.equal((await filed('2026-11-03', '2026-10-01', '2025-11-02')).length, 1);
    assert.equal((await filed('2026-11-03', '2026-10-01', '2025-11-03')).length, 0);
  });

  it('ends the year of a 29 February on the 28th (CMS 100-04 chapter 1 §70)', async () => {
    assert.equal((await filed('2025-02-28', '2024-02-29')).length, 0);
    assert.deepEqual(await filed('2025-03-01', '2024-02-29'), [
      'Medicare took this claim until 2025-02-28, one calendar year after 2024-02-29.',
    ]);
  });
});

describe('claim/too-many', () => {
  it('counts 25 diagnoses of a UB-04, and its 12 external causes for themselves', async () => {
    const others = Array.from({ length: 24 }, (_, at) => `other: I${10 + at}.9`).join('\n');
    const causes = (most: number) =>
      Array.from({ length: most }, () => 'external cause: W01.0XXA').join('\n');
    const found = async (lines: string) =>
      messages('claim/too-many', institutionalText({ diagnoses: `principal: I10\n${lines}` }));
    assert.deepEqual(await found(`admitting: R07.9\n${others}\n${causes(12)}`), []);
    assert.match(
      (await found(`${others}\n${causes(13)}`)).join(),
      /holds 12 external causes; this one has 13\.$/,
    );
    assert.match((await found(`${others}\nother: I99.9`)).join(), /holds 25 diagnoses; this one has 26\.$/);
  });
});

describe('claim/condition-code', () => {
  const rule = 'claim/condition-code';
  const on = (day: string, code: string) =>
    messages(
      rule,
      institutionalText({ head: `type of bill: 0131\nstatement period: ${day} - ${day}`, codes: code }),
    );

  it('has two characters, and stands in the list from 2020 on', async () => {
    assert.match((await on('2026-11-03', 'condition: 440')).join(), /it has two characters\.$/);
    assert.equal((await on('2020-01-01', 'condition: 00')).length, 1);
    assert.equal((await on('2019-12-31', 'condition: 00')).length, 0);
  });
});

describe('claim/condition-code, by the list', () => {
  const on = (day: string, codes: string) =>
    count(
      'claim/condition-code',
      institutionalText({ head: `type of bill: 0131\nstatement period: ${day} - ${day}`, codes }),
    );

  it('has the first code of each list', async () => {
    for (const codes of ['condition: 01', 'occurrence: 01 2026-11-01', 'value: 01 800.00'])
      assert.equal(await on('2026-11-03', codes), 0, codes);
  });

  it('has condition code 92, intensive outpatient program, from 2024-01-01 on (42 CFR 410.44)', async () => {
    assert.equal(await on('2023-12-31', 'condition: 92'), 1);
    assert.equal(await on('2024-01-01', 'condition: 92'), 0);
  });
});

describe('numbers and letters of a claim', () => {
  it('claim/member-id counts eleven characters of an MBI, which claims need from 2020 on (CMS)', async () => {
    assert.match(mbiFault('1EG4TE5MK7') ?? '', /10 characters/);
    assert.match(mbiFault('1EG4TE5MK733') ?? '', /12 characters/);
    assert.equal(mbiFault('1EG4TE5MK73'), undefined);
    const old = (day: string) =>
      count(
        'claim/member-id',
        claimText({
          head: 'payer: Medicare Part B',
          patient: 'birth date: 1950-05-17\nsex: F\nmember id: 123456789A',
          services: `${day}  11   G0439  -     A   1      132.50`,
        }),
      );
    assert.equal(await old('2019-12-31'), 0);
    assert.equal(await old('2020-01-01'), 1);
  });

  it('claim/taxonomy writes capitals, and took Y and N for the last letter until 2011', async () => {
    const taxonomy = (code: string, day = '2026-11-03') =>
      findingsOf(
        'claim/taxonomy',
        claimText({
          providers: `billing npi: 1234567893\nbilling taxonomy: ${code}`,
          services: `${day}  11   G0439  -     A   1      132.50`,
        }),
      );
    assert.deepEqual(
      (await taxonomy('207r00000x')).map(({ fixes }) => fixes.map(({ safe }) => safe)),
      [[true]],
    );
    assert.deepEqual(
      (await taxonomy('207R0000X')).map(({ fixes }) => fixes),
      [[]],
    );
    assert.equal((await taxonomy('207R00000N', '2011-12-31')).length, 0);
    assert.equal((await taxonomy('207R00000N', '2012-01-01')).length, 1);
  });

  it('claim/zip wants nine digits of who bills in an 837 from 2012 on, and five or nine of others', async () => {
    const segments = (from: string, to: string) =>
      [...LEVELS, ...CLAIM].map((one) => (one === from ? to : one));
    assert.deepEqual(await inX12('claim/zip', segments('N4*SALEM*OR*97301', 'N4*SALEM*OR*9730')), [
      'error: 9730 is no ZIP code: it has five digits, or nine.',
    ]);
    assert.equal(
      (await inX12('claim/zip', segments('N4*SALEM*OR*973011234', 'N4*SALEM*OR*97301'))).length,
      1,
    );
    assert.deepEqual(await inX12('claim/zip', [...LEVELS, ...CLAIM]), []);
  });

  it('claim/state is an error in an 837, and leaves a state’s name alone', async () => {
    const segments = [...LEVELS, ...CLAIM].map((one) =>
      one === 'N4*SALEM*OR*97301' ? 'N4*SALEM*XX*97301' : one,
    );
    assert.deepEqual(await inX12('claim/state', segments), ['error: There is no state XX.']);
    const accident = (state: string) =>
      findingsOf(
        'claim/state',
        claimText({
          patient: `birth date: 1960-05-17\nsex: F\naccident auto: yes 2026-11-01\naccident state: ${state}`,
        }),
      );
    assert.equal((await accident('Oregon')).length, 0);
    assert.deepEqual(
      (await accident('XX')).map(({ severity }) => severity),
      ['warning'],
    );
  });

  it('claim/total leaves out a total line 0001 of an 837 (CMS 100-04 ch. 25 §75.4, FL 42)', async () => {
    const bill = (charge: string) => [
      `CLM*77*${charge}***13:A:1**A*Y*Y`,
      'DTP*434*RD8*20261103-20261103',
      'HI*ABK:I10',
      ...['LX*1', 'SV2*0510*HC:G0463*120*UN*1', 'DTP*472*D8*20261103', 'LX*2', 'SV2*0001**120*UN*1'],
    ];
    assert.deepEqual(await inX12('claim/total', [...LEVELS, ...bill('120')]), []);
    assert.deepEqual(await inX12('claim/total', [...LEVELS, ...bill('240')]), [
      'error: The lines add up to 120.00, the total says 240.00.',
    ]);
  });

  it('claim/total is an amount', async () => {
    assert.deepEqual(await messages('claim/total', claimText({ total: 'charge: abc' })), [
      '“abc” is no amount.',
    ]);
  });
});

describe('what a bill says it is', () => {
  it('claim/type-of-bill is inpatient or outpatient by its facility', async () => {
    const said = (words: string, bill: string) =>
      count(
        'claim/type-of-bill',
        institutionalText({
          head: `type of bill: ${bill}\nstatement period: 2026-11-03 - 2026-11-03`,
        }).replace('claim: institutional', `claim: institutional ${words}`),
      );
    assert.equal(await said('inpatient', '0131'), 1);
    assert.equal(await said('inpatient', '0111'), 0);
    assert.equal(await said('outpatient', '0111'), 1);
    assert.equal(await said('outpatient', '0131'), 0);
  });

  it('claim/replacement reads the frequency of a whole type of bill', async () => {
    const found = (bill: string) =>
      count(
        'claim/replacement',
        institutionalText({ head: `type of bill: ${bill}\nstatement period: 2026-11-03 - 2026-11-03` }),
      );
    assert.equal(await found('0137'), 1);
    assert.equal(await found('0138'), 1);
    assert.equal(await found('0131'), 0);
    assert.equal(await found('7'), 0);
  });

  it('claim/spans-code-change is of outpatients: a stay goes by its discharge', async () => {
    const over = (bill: string, diagnosis = 'I42.0') =>
      count(
        'claim/spans-code-change',
        institutionalText({
          head: `type of bill: ${bill}\nstatement period: 2026-09-28 - 2026-10-02`,
          diagnoses: `principal: ${diagnosis}`,
          services: '0510  G0463    2026-09-29  1      120.00',
        }),
      );
    // I42.0 has subdivisions from 2026-10-01 (FY2027 addenda).
    assert.equal(await over('0131'), 1);
    assert.equal(await over('0111'), 0);
    assert.equal(await over('0131', 'I42.Q'), 0, 'no code at all');
    const left = institutionalText({
      head: 'type of bill: 0111\nstatement period: 2026-09-28 - 2026-10-02',
      stay: 'admission: 2026-09-28\ndischarge: 2026-09-30',
      diagnoses: 'principal: I42.0 POA Y',
      services: '0120  -        -           2      3000.00',
    });
    assert.equal(await count('claim/spans-code-change', left), 0, 'the statement runs beyond the discharge');
    const visit = claimText({
      head: 'statement period: 2026-09-28 - 2026-10-02',
      diagnoses: 'A: I42.0',
      services: '2026-09-28  11   G0439  -     A   1      132.50',
    });
    assert.equal(await count('claim/spans-code-change', visit), 0, 'a professional claim goes by its lines');
  });

  it('claim/wrong-surgery wants PA, PB or PC and no other modifier (NCD 140.6 to 140.8)', async () => {
    const found = (modifier: string) =>
      count(
        'claim/wrong-surgery',
        claimText({
          head: 'payer: Medicare Part B',
          diagnoses: 'A: T81.89XA\nB: Y65.53',
          services: `2026-11-03  21   G0289  ${modifier}    A   1      900.00`,
        }),
      );
    assert.equal(await found('RT'), 1);
    for (const modifier of ['PA', 'PB', 'PC']) assert.equal(await found(modifier), 0, modifier);
  });
});
