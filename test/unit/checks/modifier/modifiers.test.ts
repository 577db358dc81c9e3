/** The checks of modifiers beyond their own examples: payers, kinds of claims, dates. */
import assert from 'node:assert/strict';
import { feeSchedules } from '../../../../server/src/checks/import-samples.ts';
import { claimText, institutionalText, withServices } from '../../../../server/src/checks/samples.ts';
import type { Payer } from '../../../../server/src/model/settings.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';

const line = (code: string, mods: string, date = '2026-09-03') =>
  withServices(`${date}  11   ${code}  ${mods}  A   1      60.00`);

async function severity(rule: string, text: string, payer: Payer): Promise<string | undefined> {
  const { result } = await judge(text, { payer });
  return result.findings.find((finding) => finding.rule === rule)?.severity;
}

describe('modifier/unknown', () => {
  it('is an error for Medicare, a warning for payers with modifiers of their own', async () => {
    assert.equal(await severity('modifier/unknown', line('G0439', 'B9'), 'medicare'), 'error');
    assert.equal(await severity('modifier/unknown', line('G0439', 'B9'), 'medicaid'), 'warning');
  });

  it('is a warning on a date that no release at hand answers for, unless the modifier is known to have ended', async () => {
    assert.equal(
      await severity('modifier/unknown', line('G0439', 'B9', '2026-11-03'), 'medicare'),
      'warning',
    );
    assert.equal(await severity('modifier/unknown', line('G0439', 'GD', '2026-11-03'), 'medicare'), 'error');
  });

  it('leaves a modifier of years before the first list alone, and says so', async () => {
    // Modifier 21 was one of CPT until the end of 2008.
    const { result } = await judge(line('G0439', '21', '2003-02-01'));
    assert.ok(!result.findings.some(({ rule }) => rule === 'modifier/unknown'));
    assert.ok(
      result.notChecked.some(({ rule, why }) => rule === 'modifier/unknown' && why.includes('2025-01-01')),
    );
  });

  it('knows JZ from 2023-01-01 and GD to 2019-12-31 (HCPCS modifier file)', async () => {
    const found = async (mods: string, date: string) =>
      (await findingsOf('modifier/unknown', line('J3420', mods, date))).length;
    assert.equal(await found('JZ', '2022-12-31'), 1);
    assert.equal(await found('JZ', '2023-01-01'), 0);
    assert.equal(await found('GD', '2019-12-31'), 0);
    assert.equal(await found('GD', '2020-01-01'), 1);
  });

  it('knows of a modifier that has come and gone when it was: MA from 2020-01-01 to 2024-12-31', async () => {
    const said = async (date: string) =>
      (await findingsOf('modifier/unknown', line('G0439', 'MA', date)))[0]?.message ?? '';
    assert.match(await said('2019-12-31'), /^MA begins on 2020-01-01/);
    assert.equal(await said('2024-12-31'), '');
    assert.match(await said('2025-01-01'), /^MA ended on 2024-12-31/);
  });

  it('takes two letters of places for a trip, and no others, on an ambulance service', async () => {
    const found = async (mods: string) =>
      (await findingsOf('modifier/unknown', line('A0428', mods))).map(({ at }) => at);
    assert.deepEqual(await found('RH'), []);
    assert.deepEqual(await found('B9'), ['B9']);
  });

  it('offers the modifier of which a letter was doubled', async () => {
    const [finding] = await findingsOf('modifier/unknown', line('G0439', 'RTT'));
    assert.match(finding?.fixes[0]?.title ?? '', /^Change to RT /);
  });

  it('says why: not begun, ended, no shape of one, a trip on what is no transport', async () => {
    const said = async (mods: string, date: string) =>
      (await findingsOf('modifier/unknown', line('J3420', mods, date)))[0]?.message ?? '';
    assert.match(await said('JZ', '2022-12-31'), /^JZ begins on 2023-01-01/);
    assert.match(await said('GD', '2026-09-03'), /^GD ended on 2019-12-31/);
    assert.match(await said('B', '2026-09-03'), /one has two characters/);
    assert.match(await said('RH', '2026-09-03'), /says where an ambulance went/);
    assert.match(await said('B9', '2026-09-03'), /^B9 is no modifier on 2026-09-03/);
    // The list of modifiers at hand is that of January 2026, which answers to the end of the third quarter.
    assert.match(
      await said('B9', '2026-10-01'),
      /^B9 is not among the modifiers of January 2026, the last release/,
    );
  });

  it('is certain of what has not two characters, also where no release answers for the day', async () => {
    assert.equal(await severity('modifier/unknown', line('G0439', 'B', '2026-11-03'), 'medicare'), 'error');
    assert.equal(await severity('modifier/unknown', line('G0439', 'B', '2026-11-03'), 'medicaid'), 'warning');
    assert.equal(await severity('modifier/unknown', line('G0439', 'B', '2003-02-01'), 'medicare'), 'error');
  });

  it('knows transport from A0021 to A0999 (HCPCS, ambulance and other transport services)', async () => {
    const found = async (code: string) => (await findingsOf('modifier/unknown', line(code, 'RH'))).length;
    assert.equal(await found('A0021'), 0);
    assert.equal(await found('A0999'), 0);
    assert.equal(await found('99213'), 1);
    assert.equal(await found('A4206'), 1);
  });

  it('offers modifiers a slip away, none that the line has already, and none for what has no shape of one', async () => {
    const titles = async (mods: string) =>
      (await findingsOf('modifier/unknown', line('G0439', mods))).map(({ fixes }) =>
        fixes.map(({ title }) => title.split(' ')[2]),
      );
    // 91 is a laboratory test repeated; 9L is none.
    assert.ok((await titles('9L'))[0]?.includes('91'));
    assert.ok(!(await titles('9L,91'))[0]?.includes('91'));
    assert.ok(!(await titles('G'))[0]?.some((title) => title?.length === 2));
  });

  it('takes places of a trip on every transport code, also beside QL and GM (CMS 100-04 chapter 15 §30)', async () => {
    for (const [code, mods] of [
      ['A0429', 'SH'],
      ['A0425', 'RH,GM'],
      ['A0428', 'HN,QL'],
      ['A0436', 'HX'],
    ] as const)
      assert.deepEqual(await findingsOf('modifier/unknown', line(code, mods)), [], code);
  });
});

describe('modifier/conflict', () => {
  it('is stricter for Medicare where its manuals name the two', async () => {
    for (const [code, mods] of [
      ['G0412', '50,RT'],
      ['G0130', '59,XU'],
    ] as const) {
      assert.equal(await severity('modifier/conflict', line(code, mods), 'medicare'), 'error', mods);
      assert.equal(await severity('modifier/conflict', line(code, mods), 'commercial'), 'warning', mods);
    }
  });

  it('names each pair of its list in either order', async () => {
    const pairs =
      '26,TC 50,LT 50,RT GA,GY GA,GZ GY,GZ GX,GA GX,GZ JW,JZ 93,95 59,XE 59,XP 59,XS 59,XU 80,81 80,82 81,82 80,AS 82,AS AA,QZ AD,QK QX,QY P1,P6 NU,UE NU,RR UE,RR'.split(
        ' ',
      );
    for (const pair of pairs) {
      const [first = '', second = ''] = pair.split(',');
      for (const mods of [pair, `${second},${first}`]) {
        const found = await findingsOf('modifier/conflict', line('G0439', mods));
        assert.equal(found.length, 1, mods);
        assert.equal(found[0]?.fixes.length, 2, mods);
      }
    }
  });

  it('leaves alone what stands together', async () => {
    for (const mods of [
      'RT,LT',
      '26,RT',
      'GA,KX',
      'GX,GY',
      'JW,RT',
      '24,25',
      'XS,XU',
      'LT,59',
      'QX,P3',
      'GP,KX,59',
    ])
      assert.deepEqual(await findingsOf('modifier/conflict', line('G0439', mods)), [], mods);
  });

  it('knows what is certainly no visit by its place in the book, and nothing of what lies between', async () => {
    assert.deepEqual(await findingsOf('modifier/conflict', line('-', '59')), [], 'no code yet');
    const found = async (code: string) => (await findingsOf('modifier/conflict', line(code, '25'))).length;
    for (const code of [
      '00840',
      '20610',
      '71046',
      '80053',
      '93000',
      '94060',
      '95004',
      '95910',
      'J3420',
      'A4550',
      'E0143',
      'L1833',
    ])
      assert.equal(await found(code), 1, code);
    for (const code of ['99213', '92014', '90791', '96372', 'G0439', 'G0463', 'S0610', 'T1015', '0001F'])
      assert.equal(await found(code), 0, code);
  });
});

describe('modifier/order', () => {
  it('leaves facilities alone', async () => {
    const text = institutionalText({ services: '0320  G0130-RT-26  2026-11-03  1      120.00' });
    assert.deepEqual(await findingsOf('modifier/order', text), []);
  });

  it('is content where what decides the price stands first, or nothing decides or informs', async () => {
    for (const mods of ['26,RT', '26,KX', '59,26', 'RT,59', '26,59', '26'])
      assert.deepEqual(await findingsOf('modifier/order', line('G0130', mods)), [], mods);
    assert.equal((await findingsOf('modifier/order', line('G0130', 'RT,26'))).length, 1);
  });

  it('keeps the others in their order', async () => {
    const [finding] = await findingsOf('modifier/order', line('G0130', 'RT,59,26'));
    assert.equal(finding?.at, '26');
    assert.equal(finding?.fixes[0]?.title, 'Write 26, 59, RT');
  });
});

describe('modifier/side-mismatch', () => {
  const of = (diagnosis: string, mods: string) =>
    findingsOf(
      'modifier/side-mismatch',
      line('20610', mods).replace('A: I10  Essential (primary) hypertension', `A: ${diagnosis}`),
    );

  it('knows the side of each finger, toe and eyelid (HCPCS modifier file)', async () => {
    for (const mods of ['LT', 'E1', 'E2', 'FA', 'F1', 'F2', 'F3', 'F4', 'TA', 'T1', 'T2', 'T3', 'T4']) {
      assert.equal((await of('M25.561', mods)).length, 1, mods);
      assert.equal((await of('M25.562', mods)).length, 0, mods);
    }
    for (const mods of ['RT', 'E3', 'E4', 'F5', 'F6', 'F7', 'F8', 'F9', 'T5', 'T6', 'T7', 'T8', 'T9']) {
      assert.equal((await of('M25.562', mods)).length, 1, mods);
      assert.equal((await of('M25.561', mods)).length, 0, mods);
    }
  });

  it('takes quadrants of the belly, sides of the heart and paralysed sides for no side', async () => {
    for (const diagnosis of ['R10.31', 'I50.1', 'I44.7', 'G81.91', 'I69.351', 'Z53.29'])
      assert.deepEqual(await of(diagnosis, 'LT'), [], diagnosis);
  });

  it('stands on the modifier of the side, and looks at the diagnoses that the line points to', async () => {
    const claim = (mods: string, pointers: string) =>
      claimText({
        diagnoses: 'A: M17.12\nB: I10\nC: M17.11',
        services: `2026-09-03  11   20610  ${mods}  ${pointers}   1      118.00`,
      });
    const at = async (mods: string, pointers: string) =>
      (await findingsOf('modifier/side-mismatch', claim(mods, pointers))).map((finding) => finding.at);
    assert.deepEqual(await at('59,RT', 'A'), ['RT']);
    assert.deepEqual(await at('RT', 'A,B'), ['RT']);
    assert.deepEqual(await at('RT', 'C'), []);
    assert.deepEqual(await at('RT', 'A,C'), []);
    assert.deepEqual(await at('RT', 'B'), []);
    assert.deepEqual(await at('RT,LT', 'A'), []);
    assert.deepEqual(await at('LT,59', 'A'), []);
    assert.deepEqual(await at('59', 'A'), []);
  });

  it('is silent on a line of both sides', async () => {
    for (const mods of ['RT,LT', '50', 'LT,50']) {
      const said = await of('M25.561', mods);
      assert.ok(
        said.every(({ at }) => at === 'M25.561'),
        mods,
      );
    }
  });
});

describe('modifier/not-allowed', () => {
  it('reads each digit as the record layout of the relative value file says', async () => {
    /** @param digits PC/TC, global days, bilateral, assistant, co-surgeons, team. */
    const refused = async (mods: string, digits: string) =>
      (await findingsOf('modifier/not-allowed', line('G0412', mods), feeSchedules(`G0412 ${digits}`)))
        .length > 0;
    const values = async (mods: string, all: readonly number[], digits: (value: number) => string) => {
      const found: number[] = [];
      for (const value of all) if (await refused(mods, digits(value))) found.push(value);
      return found;
    };
    const surgery = [0, 1, 2, 9];
    assert.deepEqual(await values('50', [0, 1, 2, 3, 9], (value) => `0 090 ${value} 2 2 2`), [0, 2, 9]);
    for (const mods of ['80', '81', '82', 'AS'])
      assert.deepEqual(await values(mods, surgery, (value) => `0 090 1 ${value} 2 2`), [1, 9], mods);
    assert.deepEqual(await values('62', surgery, (value) => `0 090 1 2 ${value} 2`), [0, 9]);
    assert.deepEqual(await values('66', surgery, (value) => `0 090 1 2 2 ${value}`), [0, 9]);
    const parts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    assert.deepEqual(await values('26', parts, (value) => `${value} XXX 0 0 0 0`), [0, 2, 3, 4, 5, 7, 8, 9]);
    assert.deepEqual(
      await values('TC', parts, (value) => `${value} XXX 0 0 0 0`),
      [0, 2, 3, 4, 5, 6, 7, 8, 9],
    );
  });

  it('leaves a code alone that ended before, of which hcpcs/terminated speaks (C9015, 2018-12-31)', async () => {
    const schedule = feeSchedules('C9015 0 XXX 0 0 0 0', 'G0412 0 XXX 0 0 0 0');
    const found = async (code: string) =>
      (await findingsOf('modifier/not-allowed', line(code, '62'), schedule)).length;
    assert.equal(await found('G0412'), 1);
    assert.equal(await found('C9015'), 0);
  });
});

describe('modifier/unknown and trips', () => {
  it('speaks of ambulances where the two letters are a trip alone', async () => {
    const said = async (mods: string) =>
      (await findingsOf('modifier/unknown', line('G0439', mods)))[0]?.message ?? '';
    assert.equal(await said('B9'), 'B9 is no modifier on 2026-09-03.');
    assert.match(await said('RH'), /^RH says where an ambulance went/);
  });
});

describe('what the fee schedule lacks', () => {
  it('is said where a line has a modifier of which it speaks, and for no other line', async () => {
    const reasons = async (mods: string) =>
      (await judge(line('G0439', mods))).result.notChecked.filter(
        ({ rule }) => rule === 'modifier/not-allowed',
      ).length;
    assert.equal(await reasons('62'), 1);
    assert.equal(await reasons('LT'), 0);
    assert.equal(await reasons('- '), 0);
  });
});
