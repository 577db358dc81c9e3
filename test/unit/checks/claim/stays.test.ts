/** What the examples of the checks of stays and bills do not show: severities, days, payers. */
import assert from 'node:assert/strict';
import {
  claimText,
  institutionalText,
  WHOLE_PROVIDERS,
  wholeClaimText,
} from '../../../../server/src/checks/samples.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { CLAIM, interchange, LEVELS } from '../../formats/x12/samples.ts';

const bill = (type: string, more = '', stay?: string, payer = 'Medicare Part A'): string =>
  institutionalText({
    head: `type of bill: ${type}\nstatement period: 2026-11-01 - 2026-11-05${more}`,
    ...(stay ? { stay } : {}),
  }).replace('Medicare Part A', payer);

const severities = async (rule: string, text: string) =>
  (await findingsOf(rule, text)).map(({ severity }) => severity);

describe('claim/type-of-bill', () => {
  it('is certain for Medicare, whose list it is, and a warning for others', async () => {
    assert.deepEqual(await severities('claim/type-of-bill', bill('0991')), ['error']);
    assert.deepEqual(await severities('claim/type-of-bill', bill('0991', '', undefined, 'Blue Cross')), [
      'warning',
    ]);
  });
});

describe('claim/discharge-status', () => {
  it('says which part of a stay a bill is of', async () => {
    for (const [type, words] of [
      ['0111', 'the whole stay'],
      ['0114', 'the last part of a stay'],
    ] as const)
      assert.ok(
        (
          await findingsOf('claim/discharge-status', bill(type, '', 'discharge status: 30'))
        )[0]?.message.includes(words),
      );
  });

  it('warns of a patient still there on an outpatient bill (UB-04 FL 17)', async () => {
    assert.deepEqual(await severities('claim/discharge-status', bill('0131', '', 'discharge status: 30')), [
      'warning',
    ]);
  });

  it('takes a status from its first day: 81 is of 2013-10-01', async () => {
    const text = (year: string) =>
      bill('0131', '', 'discharge status: 81').replaceAll('2026', year).replaceAll('-11-', '-03-');
    assert.equal((await findingsOf('claim/discharge-status', text('2013'))).length, 1);
    assert.equal((await findingsOf('claim/discharge-status', text('2014'))).length, 0);
  });

  it('takes R99 for a patient who was dead on arrival alone (I.C.18.h)', async () => {
    const visit = (status: string, diagnosis: string) =>
      severities(
        'claim/discharge-status',
        institutionalText({
          head: 'type of bill: 0131\nstatement period: 2026-11-01 - 2026-11-01',
          stay: `discharge status: ${status}`,
          diagnoses: `principal: ${diagnosis}`,
        }),
      );
    assert.deepEqual(await visit('01', 'R99'), ['warning']);
    assert.deepEqual(await visit('20', 'R99'), []);
    assert.deepEqual(await visit('01', 'R55'), []);
  });

  it('takes deaths in hospice care on hospice bills (81x, 82x)', async () => {
    for (const [type, count] of [
      ['0811', 0],
      ['0821', 0],
      ['0131', 1],
    ] as const)
      assert.equal(
        (await findingsOf('claim/discharge-status', bill(type, '', 'discharge status: 41'))).length,
        count,
        type,
      );
  });
});

describe('claim/admission', () => {
  const INPATIENT = ['CLM*77*2000***11:A:1**A*Y*Y', 'DTP*434*RD8*20261101-20261104', 'HI*ABK:A419:::::::Y'];
  const LINE = ['LX*1', 'SV2*0120**2000*DA*3'];

  it('misses all of it in an 837, where nothing is left out by accident', async () => {
    const { result } = await judge(interchange([...LEVELS, ...INPATIENT, ...LINE]), {}, 'x12');
    const found = result.findings.filter(({ rule }) => rule === 'claim/admission');
    assert.deepEqual(
      found.map(({ severity, message }) => [severity, message]),
      [
        [
          'error',
          'This inpatient claim has no date of admission (FL 12), no type of admission (FL 14), no point of origin (FL 15), no discharge status (FL 17).',
        ],
      ],
    );
  });

  it('asks nothing of an outpatient', async () => {
    assert.deepEqual(
      await findingsOf('claim/admission', bill('0131', '', 'admission: 2026-11-01\nadmission type: 1')),
      [],
    );
  });

  it('took point of origin 7 until 2010-06-30 (CMS transmittal 1929)', async () => {
    const on = (period: string) =>
      institutionalText({
        head: `type of bill: 0131\nstatement period: ${period}`,
        stay: 'admission source: 7',
      });
    assert.deepEqual(await findingsOf('claim/admission', on('2010-06-30 - 2010-06-30')), []);
    assert.equal((await findingsOf('claim/admission', on('2010-07-01 - 2010-07-01'))).length, 1);
  });

  it('takes a newborn from elsewhere (6) who is a day old', async () => {
    const text = institutionalText({
      patient: 'birth date: 2026-11-02\nsex: F',
      stay: 'admission: 2026-11-03\nadmission type: 4\nadmission source: 6',
    });
    assert.deepEqual(await findingsOf('claim/admission', text), []);
    assert.deepEqual(await severities('claim/admission', text.replace('source: 6', 'source: 5')), [
      'warning',
    ]);
  });

  it('has newborns born here (5) or elsewhere (6) from 2007-10-01 on (UB-04 FL 15; CMS 100-04 ch. 25 §75.1)', async () => {
    const on = (day: string) =>
      institutionalText({
        head: `type of bill: 0131\nstatement period: ${day} - ${day}`,
        patient: `birth date: ${day}\nsex: F`,
        stay: `admission: ${day}\nadmission type: 4\nadmission source: 2`,
      });
    assert.deepEqual(await findingsOf('claim/admission', on('2007-09-30')), [], 'then: premature');
    assert.deepEqual(await severities('claim/admission', on('2007-10-01')), ['warning']);
  });

  it('takes minutes behind an hour, and 99', async () => {
    for (const hour of ['0', '9', '23', '2359', '23:59', '99'])
      assert.deepEqual(
        await findingsOf('claim/admission', bill('0131', '', `admission hour: ${hour}`)),
        [],
        hour,
      );
    for (const hour of ['24', '2460', '98', 'noon'])
      assert.equal(
        (await findingsOf('claim/admission', bill('0131', '', `discharge hour: ${hour}`))).length,
        1,
        hour,
      );
  });
});

describe('claim/timely-filing', () => {
  const found = (text: string) => findingsOf('claim/timely-filing', text);

  it('counts from the last day of an institutional claim (42 CFR 424.44)', async () => {
    const text = (filed: string) => bill('0131', `\nfiled: ${filed}`).replaceAll('2026-11-0', '2024-11-0');
    assert.deepEqual(await found(text('2025-11-05')), []);
    assert.equal((await found(text('2025-11-06')))[0]?.at, '2024-11-01 - 2024-11-05');
  });

  it('counts from the first day of a professional claim', async () => {
    const text = claimText({
      head: 'payer: Medicare Part B\nfiled: 2026-02-15',
      services:
        '2025-03-03  11   G0439  -     A   1      132.50\n2025-02-10  11   G0444  -     A   1      18.00',
    });
    assert.equal((await found(text))[0]?.at, '2025-02-10');
  });

  it('takes a claim of long ago without a day of filing for an old one', async () => {
    const text = (day: string) =>
      claimText({ head: 'payer: Medicare Part B', services: `${day}  11   G0439  -     A   1      132.50` });
    assert.equal((await found(text('2024-11-25'))).length, 1);
    assert.deepEqual(await found(text('2024-11-24')), []);
  });

  it('leaves replacements alone', async () => {
    const text = claimText({
      head: 'payer: Medicare Part B\nresubmission: 7\noriginal number: 1',
      services: '2025-03-03  11   G0439  -     A   1      132.50',
    });
    assert.deepEqual(await found(text), []);
    assert.deepEqual(await found(bill('0137').replaceAll('2026-11-0', '2025-03-0')), []);
  });

  it('gives 29 February until 28 February of the next year', async () => {
    const text = (filed: string) =>
      claimText({
        head: `payer: Medicare Part B\nfiled: ${filed}`,
        services: '2024-02-29  11   G0439  -     A   1      132.50',
      });
    assert.deepEqual(await found(text('2025-02-28')), []);
    assert.equal((await found(text('2025-03-01'))).length, 1);
  });
});

describe('claim/wrong-surgery', () => {
  it('is a rule of Medicare', async () => {
    const text = (payer: string) =>
      claimText({ head: `payer: ${payer}`, diagnoses: 'A: T81.89XA\nB: Y65.51' });
    assert.equal((await findingsOf('claim/wrong-surgery', text('Medicare Part B'))).length, 1);
    assert.equal((await findingsOf('claim/wrong-surgery', text('Blue Cross'))).length, 0);
  });
});

describe('claim/required', () => {
  const found = async (text: string) =>
    (await findingsOf('claim/required', text)).map(({ message }) => message);
  const without = (...lines: string[]) =>
    lines.reduce((text, line) => text.replace(`${line}\n`, ''), wholeClaimText({}));

  it('takes a form with more than two blank boxes for a part of one', async () => {
    assert.deepEqual(await found(without('sex: F', 'name: Sample, Pat')), [
      'The name of the patient (box 2, FL 8) is blank.',
    ]);
    assert.deepEqual(await found(without('sex: F', 'name: Sample, Pat', 'tax id: 12-3456789')), []);
  });

  it('asks a part of a form for the keys that stand there alone, by words or by box', async () => {
    const part = (line: string) =>
      claimText({ providers: `billing npi: 1234567893\nsigned: yes 2026-11-03\n${line}` });
    assert.deepEqual(await found(part('tax id:   # ask the office')), [
      'The tax id (box 25, FL 5) is blank.',
    ]);
    assert.deepEqual(await found(part('25:')), ['The tax id (box 25, FL 5) is blank.']);
    assert.deepEqual(await found(part('remarks:')), []);
    assert.deepEqual(await found(part('tax id: 12-3456789\ntax id:')), []);
  });

  it('asks about an accident where the injury is listed first, on paper', async () => {
    const without = wholeClaimText({ diagnoses: 'A: S93.401A' }).replace('accident: no\n', '');
    assert.equal((await found(without)).length, 1);
    assert.deepEqual(await found(without.replace('A: S93.401A', 'A: I10\nB: S93.401A')), []);
    assert.deepEqual(await found(without.replace('S93.401A', 'I10')), []);
    // The injury is no longer the first that is a code, but its place is not the first.
    assert.deepEqual(await found(without.replace('A: S93.401A', 'A: E11.2\nB: S93.401A')), []);
    const { result } = await judge(
      interchange(
        [...LEVELS, ...CLAIM].map((each) =>
          each.startsWith('HI') ? 'HI*ABK:S93401A*ABF:I10*ABF:E785' : each,
        ),
      ),
      {},
      'x12',
    );
    assert.ok(!result.findings.some(({ rule }) => rule === 'claim/required'));
  });

  it('misses a date of every line of an 837, and of a text where another line has one', async () => {
    const undated = CLAIM.filter((segment) => !segment.startsWith('DTP'));
    const { result } = await judge(interchange([...LEVELS, ...undated]), {}, 'x12');
    assert.deepEqual(
      result.findings
        .filter(({ rule }) => rule === 'claim/required')
        .map(({ severity, message }) => [severity, message]),
      [
        ['error', 'This service line has no date.'],
        ['error', 'This service line has no date.'],
      ],
    );
    const reported = interchange([...LEVELS, ...undated], '005010X298');
    assert.deepEqual(
      (await judge(reported, {}, 'x12')).result.findings.filter(({ rule }) => rule === 'claim/required'),
      [],
      'a report of paid claims',
    );
    const rows = (first: string) =>
      claimText({
        services: `${first}  11   G0439  -     A   1      132.50\n-           11   G0444  -     A   1      18.00`,
      });
    assert.deepEqual(await found(rows('2026-11-03')), ['This service line has no date.']);
    assert.deepEqual(await found(rows('-         ')), []);
  });

  it('does not name a box whose key is mistyped: that is its own finding', async () => {
    assert.deepEqual(await found(wholeClaimText({}).replace('billing npi:', 'biling npi:')), []);
  });

  it('asks for assignment of Medicare alone, and for the member id of payers that know members', async () => {
    const commercial = (line: string) => without(line).replace('Medicare Part B', 'Blue Cross');
    assert.deepEqual(await found(commercial('accept assignment: yes')), []);
    assert.equal((await found(without('member id: 1EG4-TE5-MK73'))).length, 1);
    const plan = commercial('member id: 1EG4-TE5-MK73');
    assert.deepEqual(await found(plan), ['The member id (box 1a, FL 60) is blank.']);
    // The insurance of an accident has a claim number and no members.
    for (const answer of ['accident employment: yes', 'accident other: yes'])
      assert.deepEqual(
        await found(plan.replace('accident: no', `${answer}\naccident date: 2026-11-01`)),
        [],
        answer,
      );
  });

  it('asks who ordered the test of an independent laboratory, and equipment for the home (Medicare, item 17)', async () => {
    const WHO = 'The provider who ordered the test or the equipment (box 17) is blank.';
    const line = (place: string, code: string, head = 'payer: Medicare Part B\ncontrol number: 42') =>
      wholeClaimText({
        head: `${head}\nclia: 38D0000000`,
        services: `2026-11-03  ${place}   ${code}  -     A   1      132.50`,
      });
    assert.deepEqual(await found(line('81', '85025')), [WHO]);
    assert.deepEqual(await found(line('12', 'E0143')), [WHO]);
    // The rendering physician's own laboratory; a splint fitted in the office; a visit at home.
    assert.deepEqual(await found(line('11', '85025')), []);
    assert.deepEqual(await found(line('11', 'L3908')), []);
    assert.deepEqual(await found(line('12', '99348')), []);
    assert.deepEqual(await found(line('81', '85025', 'payer: Blue Cross\ncontrol number: 42')), []);
    const ordered = line('81', '85025').replace(
      '[providers]\n',
      '[providers]\nordering: Welby, Marcus MD\nordering npi: 1234567893\n',
    );
    assert.deepEqual(await found(ordered), []);
    assert.deepEqual(await found(ordered.replaceAll('ordering', 'referring')), []);
    // The rendering physician's laboratory, told by who supervises it; a reading is no test.
    assert.deepEqual(await found(ordered.replaceAll('ordering', 'supervising')), []);
    const reading = line('81', '85025').replace('85025  - ', '85025  26');
    assert.deepEqual(await found(reading), []);
  });

  it('asks for the number of each provider that is named, and for none of one who has a number of the payer', async () => {
    const named = (lines: string) => wholeClaimText({ providers: `${WHOLE_PROVIDERS}\n${lines}` });
    for (const role of ['referring', 'ordering', 'supervising']) {
      assert.equal((await found(named(`${role}: Welby, Marcus MD`))).length, 1, role);
      for (const number of [`${role} npi: 1245319599`, `${role} id: G2 12345`])
        assert.deepEqual(await found(named(`${role}: Welby, Marcus MD\n${number}`)), [], number);
    }
    // A taxi is no provider of health care (45 CFR 162.402).
    const taxi = without('billing npi: 1234567893').replace('tax id:', 'billing id: G2 12345\ntax id:');
    assert.deepEqual(await found(taxi), []);
  });

  it('asks for the tax id of a hospital in an 837 alone (FL 5), and for its type of bill there too (CLM05)', async () => {
    assert.deepEqual(await found(bill('0131', '\ntax id:')), []);
    const blank = async (clm05: string) => {
      const claim = [`CLM*78*165***${clm05}**A*Y*Y`, 'DTP*434*RD8*20261103-20261103', 'HI*ABK:I10'];
      const segments = [...LEVELS.filter((each) => !each.startsWith('REF*EI')), ...claim];
      const { result } = await judge(interchange(segments, '005010X223A2'), {}, 'x12');
      return result.findings
        .map(({ message }) => message)
        .filter((message) => message.includes('FL 4)') || message.includes('FL 5)'));
    };
    const TAX_ID = 'The tax id (box 25, FL 5) is blank.';
    assert.deepEqual(await blank('13:A:1'), [TAX_ID]);
    // The facility code alone is half of it: the frequency is missing.
    for (const part of ['', '13:A'])
      assert.deepEqual(await blank(part), [TAX_ID, 'The type of bill (FL 4) is blank.'], part);
  });

  it('asks an 837 of no government for no member id: it may go to the insurance of an accident', async () => {
    const without = (payer: string) =>
      [...LEVELS, ...CLAIM].map((each) =>
        each.startsWith('NM1*IL')
          ? 'NM1*IL*1*DOE*JANE*Q'
          : each.replace('SBR*P*18*GROUP7******MB', `SBR*P*18*GROUP7******${payer}`),
      );
    const asked = async (payer: string) => {
      const segments = without(payer).map((each) => each.replace('MEDICARE PART B', 'PLAN'));
      const { result } = await judge(interchange(segments), {}, 'x12');
      return result.findings.some(({ message }) => message.startsWith('The member id'));
    };
    assert.equal(await asked('MB'), true);
    assert.equal(await asked('CI'), false);
  });

  it('knows that a reading (26) and a breath test need no CLIA number', async () => {
    const test = (code: string, modifier: string) =>
      wholeClaimText({ services: `2026-11-03  11   ${code}  ${modifier}    A   1      132.50` });
    assert.equal((await found(test('85025', '- '))).length, 1);
    assert.deepEqual(await found(test('85025', '26')), []);
    assert.deepEqual(await found(test('83013', '- ')), []);
  });

  it('has no NPI to ask for before 2008-05-23 (45 CFR 162.404)', async () => {
    const on = (day: string) => without('billing npi: 1234567893').replaceAll('2026-11-03', day);
    assert.equal((await found(on('2008-05-23'))).length, 1);
    assert.deepEqual(await found(on('2008-05-22')), []);
    const untaxed = wholeClaimText({})
      .replace(/tax id: .*\n/, '')
      .replaceAll('2026-11-03', '2008-05-22');
    assert.equal((await found(untaxed)).length, 1, 'of other boxes');
  });
});
