/** What a form or an 837 must have: boxes, dates, providers and their numbers (UB-04; CMS-1500; CMS 100-04 chapter 26). */
import assert from 'node:assert/strict';
import {
  claimText,
  institutionalText,
  WHOLE_PROVIDERS,
  wholeClaimText,
} from '../../../../server/src/checks/samples.ts';
import { judge } from '../../../helpers/engine.ts';
import { CLAIM, interchange, LEVELS } from '../../formats/x12/samples.ts';
import { messages } from './found.ts';

describe('claim/required', () => {
  const found = (text: string) => messages('claim/required', text);
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
    assert.deepEqual(
      await found(
        institutionalText({ head: 'type of bill: 0131\nstatement period: 2026-11-01 - 2026-11-05\ntax id:' }),
      ),
      [],
    );
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
