/** What the examples of the checks of service lines do not show: days, payers, severities, and fixes in an 837. */
import assert from 'node:assert/strict';
import {
  claimText,
  institutionalText,
  withRevenue,
  withServices,
} from '../../../../server/src/checks/samples.ts';
import type { RuleId } from '../../../../server/src/model/finding.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';
import { CLAIM, interchange, LEVELS } from '../../formats/x12/samples.ts';

const INPATIENT = {
  head: 'type of bill: 0111\nstatement period: 2026-11-01 - 2026-11-05',
  stay: 'admission: 2026-11-01\nadmission hour: 14\nadmission type: 1\nadmission source: 1\ndischarge: 2026-11-05\ndischarge hour: 11\ndischarge status: 01',
};

async function inX12(rule: RuleId, segments: readonly string[]) {
  const judged = await judge(interchange([...LEVELS, ...segments]), {}, 'x12');
  return { judged, findings: judged.result.findings.filter((finding) => finding.rule === rule) };
}

const outpatient = (services: string, payer = 'Medicare Part A', days = '2026-11-03 - 2026-11-03'): string =>
  institutionalText({ head: `type of bill: 0131\nstatement period: ${days}`, services }).replace(
    'Medicare Part A',
    payer,
  );

describe('line/duplicate', () => {
  it('removes the line of an 837, its number, its charge and its count', async () => {
    const [clm = '', hi = '', ...lines] = CLAIM;
    const first = lines.slice(0, 3);
    const twice = [
      clm.replace('150.5', '265'),
      hi,
      ...first,
      ...first.map((each) => each.replace('LX*1', 'LX*2')),
    ];
    const { judged, findings } = await inX12('line/duplicate', twice);
    assert.equal(findings.length, 1);
    assert.equal(findings[0]?.fixes[0]?.safe, false);
    assert.equal(
      fixed(judged, findings[0]?.fixes[0]),
      interchange([...LEVELS, clm.replace('150.5', '132.50'), hi, ...first]),
    );
  });

  it('knows what makes two services: provider, drug, charge, place, last day', async () => {
    const COLUMNS = 'date        pos  code   mods  dx  units  charge';
    const text = (...rows: string[]) => withServices(...rows).replace(COLUMNS, `${COLUMNS}  npi  ndc`);
    const row = (place: string, charge: string, npi: string, ndc: string) =>
      `2026-11-03  ${place}   J1885  JZ    A   1      ${charge}  ${npi}  ${ndc}`;
    const one = row('11', '18.00', '1234567893', '00409-3795-01 ML 1');
    assert.equal((await findingsOf('line/duplicate', text(one, one))).length, 1);
    for (const other of [
      row('12', '18.00', '1234567893', '00409-3795-01 ML 1'),
      row('11', '19.00', '1234567893', '00409-3795-01 ML 1'),
      row('11', '18.00', '1245319599', '00409-3795-01 ML 1'),
      row('11', '18.00', '1234567893', '00409-3796-01 ML 1'),
    ])
      assert.deepEqual(await findingsOf('line/duplicate', text(one, other)), [], other);
  });

  it('knows two days and two departments; room and board of a stay is no service of a day', async () => {
    const row = '2026-11-03  11   G0439  -     A   1      132.50';
    assert.equal((await findingsOf('line/duplicate', withServices(row, row))).length, 1);
    assert.deepEqual(
      await findingsOf('line/duplicate', withServices(row, row.replace('11-03', '11-02'))),
      [],
    );
    const clinic = '0510  G0463    2026-11-03  1      120.00';
    const lines = (...rows: string[]) => findingsOf('line/duplicate', withRevenue(...rows));
    assert.equal((await lines(clinic, clinic)).length, 1);
    assert.deepEqual(await lines(clinic, clinic.replace('0510', '0761')), []);
    const drug = '0636  J9035    2026-11-03  1      120.00';
    assert.deepEqual(
      await findingsOf('line/duplicate', institutionalText({ ...INPATIENT, services: `${drug}\n${drug}` })),
      [],
    );
  });

  it('leaves each modifier of a repeated or distinct service alone (CMS 100-04 ch. 1 §120)', async () => {
    for (const modifier of ['59', '76', '77', '91', 'XE', 'XP', 'XS', 'XU']) {
      const row = `2026-11-03  11   G0439  ${modifier}    A   1      132.50`;
      assert.deepEqual(await findingsOf('line/duplicate', withServices(row, row)), [], modifier);
    }
  });
});

describe('line/ndc', () => {
  const withNdc = (ndc: string) =>
    withServices(`2026-11-03  11   J1885  JZ    A   2      18.00   ${ndc}`).replace(
      'charge\n',
      'charge  ndc\n',
    );
  const drug = (...segments: string[]) => [...CLAIM.slice(0, 5), ...segments, ...CLAIM.slice(5)];

  it('loses its hyphens in an 837, with the zero they show to be missing', async () => {
    for (const [written, digits] of [
      ['0409-3795-01', '00409379501'],
      ['00409-795-01', '00409079501'],
      ['00409-3795-1', '00409379501'],
      ['00409-3795-01', '00409379501'],
    ] as const) {
      const { judged, findings } = await inX12('line/ndc', drug(`LIN**N4*${written}`, 'CTP****1*ML'));
      assert.equal(findings.length, 1, written);
      assert.equal(findings[0]?.fixes[0]?.safe, true);
      assert.equal(
        fixed(judged, findings[0]?.fixes[0]),
        interchange([...LEVELS, ...drug(`LIN**N4*${digits}`, 'CTP****1*ML')]),
      );
    }
  });

  it('is not mended where its hyphens do not tell what is missing', async () => {
    const { findings } = await inX12('line/ndc', drug('LIN**N4*0409-379501', 'CTP****1*ML'));
    assert.deepEqual(findings[0]?.fixes, []);
  });

  it('is mended where one part lacks a digit, and no more than that (5-4-2)', async () => {
    const titles = async (written: string) =>
      (await findingsOf('line/ndc', withNdc(`${written} ML 1`))).map(({ fixes }) =>
        fixes.map(({ title }) => title),
      );
    assert.deepEqual(await titles('0409-3795-01'), [['Write 00409-3795-01']]);
    assert.deepEqual(await titles('00409-3795-01'), []);
    for (const written of ['004093-795-01', '004091-379-1', '0409-795-1', '00409-3795-1-', '0409-379501'])
      assert.deepEqual(await titles(written), [[]], written);
  });

  it('says what is missing: digits, unit, quantity', async () => {
    const said = async (ndc: string) => (await findingsOf('line/ndc', withNdc(ndc)))[0]?.message ?? '';
    assert.match(await said('0040A-3795-01 ML 1'), /digits only/);
    assert.match(await said('00409-3795-01'), /The unit .* and the quantity .* are missing/);
    assert.match(await said('00409-3795-01 1'), /^The unit of the drug is missing/);
    assert.match(await said('00409-3795-01 ML'), /^The quantity of the drug is missing/);
  });

  it('takes the units of CTP05-1: F2, GR, ME, ML, UN', async () => {
    for (const unit of ['F2', 'GR', 'ME', 'ML', 'UN'])
      assert.deepEqual(
        (await inX12('line/ndc', drug('LIN**N4*00409379501', `CTP****1*${unit}`))).findings,
        [],
        unit,
      );
    assert.equal((await inX12('line/ndc', drug('LIN**N4*00409379501'))).findings.length, 1);
  });
});

describe('line/ambulance', () => {
  const found = (...rows: string[]) => findingsOf('line/ambulance', withServices(...rows));

  it('has miles by air go with their trips (A0435 with A0430, A0436 with A0431)', async () => {
    const trip = (code: string, units = '1') => `2026-11-03  42   ${code}  SH    A   ${units}      500.00`;
    assert.deepEqual(await found(trip('A0430'), trip('A0435')), []);
    assert.deepEqual(await found(trip('A0431'), trip('A0436')), []);
    assert.equal((await found(trip('A0431'), trip('A0435'))).length, 1);
  });

  it('wants the trip of the same day', async () => {
    assert.equal(
      (
        await found(
          '2026-11-02  41   A0429  RH    A   1      500.00',
          '2026-11-03  41   A0425  RH    A   8      63.90',
        )
      ).length,
      1,
    );
  });

  it('asks for no pair of a patient who was dead before the trip (QL)', async () => {
    assert.deepEqual(await found('2026-11-03  41   A0429  QL    A   1      500.00'), []);
  });
});

describe('line/ambulance, its fixes', () => {
  const fixes = async (mods: string) =>
    (
      await findingsOf('line/ambulance', withServices(`2026-11-03  41   A0429  ${mods}  A   1      500.00`))
    ).map((finding) => finding.fixes.length > 0);

  it('offers usual trips as long as there is room for a modifier (box 24D has four)', async () => {
    assert.deepEqual(await fixes('GY'), [true]);
    assert.deepEqual(await fixes('GY,GA,QM'), [true]);
    assert.deepEqual(await fixes('GY,GA,QM,CR'), [false]);
  });
});

describe('line/drug-waste', () => {
  const found = async (row: string, head = 'payer: Medicare Part B') =>
    (await findingsOf('line/drug-waste', claimText({ head, services: row }))).map(({ severity }) => severity);
  const given = (code: string, day = '2026-11-03') => `${day}  11   ${code}  -     A   36     2520.00`;

  it('asks Medicare’s single-dose drugs since 2023-07-01 (CMS 100-04 ch. 17 §40)', async () => {
    assert.deepEqual(await found(given('J9035')), ['information']);
    assert.deepEqual(await found(given('J9035', '2023-07-01')), ['information']);
    assert.deepEqual(await found(given('J9035', '2023-06-30')), []);
    assert.deepEqual(await found(given('J9035'), 'payer: Blue Cross'), []);
    assert.deepEqual(await found(given('J0897')), ['information']);
    assert.deepEqual(await found(given('J9190')), [], 'a vial of several doses');
    assert.deepEqual(await found(given('J1885')), [], 'in any container');
  });

  it('looks for the other line of the same drug on the same day (CMS 100-04 ch. 17 §40)', async () => {
    const row = (code: string, modifier: string, day = '2026-11-03') =>
      `${day}  11   ${code}  ${modifier.padEnd(4)}  A   4      280.00`;
    const rows = (...all: string[]) => found(all.join('\n'));
    assert.deepEqual(await rows(row('J9035', '-'), row('J9035', 'JW')), []);
    assert.deepEqual(await rows(row('J0897', 'JZ'), row('J9035', 'JW')), ['warning']);
    assert.deepEqual(await rows(row('J9035', '-'), row('J0897', '-'), row('J0897', 'JW')), ['information']);
    assert.deepEqual(await rows(row('J9035', '-', '2026-11-02'), row('J9035', 'JW')), [
      'information',
      'warning',
    ]);
  });

  it('is no matter of an inpatient bill', async () => {
    const services = '0636  J9035    2026-11-03  1      120.00';
    assert.equal((await findingsOf('line/drug-waste', institutionalText({ services }))).length, 1);
    assert.deepEqual(await findingsOf('line/drug-waste', institutionalText({ ...INPATIENT, services })), []);
  });

  it('leaves JW and JZ on one line to modifier/conflict', async () => {
    assert.deepEqual(await found('2026-11-03  11   J9035  JW     A   4      280.00'), ['warning']);
    assert.deepEqual(await found('2026-11-03  11   J9035  JW,JZ  A   4      280.00'), []);
  });
});

describe('line/telehealth', () => {
  const found = (day: string, place: string, modifiers: string, payer = 'Medicare Part B') =>
    findingsOf(
      'line/telehealth',
      claimText({
        head: `payer: ${payer}`,
        services: `${day}  ${place}   G0439  ${modifiers}    A   1      132.50`,
      }),
    );

  it('is a rule of Medicare and of its days', async () => {
    assert.deepEqual(await found('2026-11-03', '11', '95', 'Blue Cross'), []);
    assert.equal((await found('2024-01-01', '11', '95')).length, 1);
    assert.deepEqual(await found('2023-12-31', '11', '95'), []);
    assert.equal((await found('2018-01-01', '11', 'GT')).length, 1);
    assert.deepEqual(await found('2017-12-31', '11', 'GT'), []);
  });

  it('leaves GT to critical access hospitals from 2018-01-01 (CMS 100-04 ch. 12 §190)', async () => {
    const bill = (day: string, type = '0131', modifier = 'GT') =>
      findingsOf(
        'line/telehealth',
        institutionalText({
          head: `type of bill: ${type}\nstatement period: ${day} - ${day}`,
          services: `0510  G0463-${modifier} ${day}  1      120.00`,
        }),
      );
    assert.equal((await bill('2018-01-01')).length, 1);
    assert.deepEqual(await bill('2017-12-31'), []);
    assert.deepEqual(await bill('2018-01-01', '0851'), []);
    assert.deepEqual(await bill('2018-01-01', '0131', '95'), []);
  });

  it('lets hospitals and therapists use 95', async () => {
    for (const place of ['19', '21', '22', '23', '02', '10'])
      assert.deepEqual(await found('2026-11-03', place, '95'), [], place);
    for (const therapy of ['GN', 'GO', 'GP'])
      assert.deepEqual(await found('2026-11-03', '11', `${therapy},95`), [], therapy);
  });
});

describe('line/observation', () => {
  const HOURS = '0762  G0378    2026-11-03  24     2000.00';
  it('counts 24 hours a day of the statement', async () => {
    assert.deepEqual(await findingsOf('line/observation', outpatient(HOURS)), []);
    assert.equal((await findingsOf('line/observation', outpatient(HOURS.replace('24 ', '25 ')))).length, 1);
  });
  it('is a rule of Medicare', async () => {
    assert.deepEqual(
      await findingsOf('line/observation', outpatient(HOURS.replace('0762', '0450'), 'Blue Cross')),
      [],
    );
  });
});

describe('line/revenue-code', () => {
  const severities = async (text: string) =>
    (await findingsOf('line/revenue-code', text)).map(({ severity }) => severity);

  it('warns other payers where Medicare returns the claim', async () => {
    const clinic = '0510  -        2026-11-03  1      120.00';
    assert.deepEqual(await severities(outpatient(clinic)), ['error']);
    assert.deepEqual(await severities(outpatient(clinic, 'Blue Cross')), ['warning']);
    assert.deepEqual(await severities(outpatient(clinic.replace('0510', '0360'))), ['error']);
    assert.deepEqual(await severities(outpatient(clinic.replace('0510', '0370'))), []);
    assert.deepEqual(await severities(withRevenue('0120  -        2026-11-03  1      900.00')), ['warning']);
    assert.deepEqual(await severities(withRevenue('0180  -        2026-11-03  1      900.00')), []);
  });

  it('asks nothing more of other bills, as of a nursing facility', async () => {
    const text = outpatient('0420  -        -           1      120.00').replace('0131', '0231');
    assert.deepEqual(await severities(text), []);
  });

  it('warns of a line without its date on a statement of one day: Medicare, no critical access hospital (FL 45)', async () => {
    const undated = '0510  G0463    -           1      120.00';
    assert.deepEqual(await severities(outpatient(undated)), ['warning']);
    assert.deepEqual(await severities(outpatient(undated).replace('0131', '0851')), []);
    assert.deepEqual(await severities(outpatient(undated, 'Blue Cross')), []);
    const spanned = outpatient(undated, 'Blue Cross').replace('- 2026-11-03', '- 2026-11-04');
    assert.deepEqual(await severities(spanned), ['error']);
  });

  it('had three digits on the UB-92', async () => {
    const stay = (day: string) => [
      'CLM*77*120***13:A:1**A*Y*Y',
      `DTP*434*RD8*${day}-${day}`,
      'HI*BK:4019',
      'LX*1',
      'SV2*510*HC:G0101*120*UN*1',
      `DTP*472*D8*${day}`,
    ];
    assert.equal((await inX12('line/revenue-code', stay('20070523'))).findings.length, 1);
    assert.deepEqual((await inX12('line/revenue-code', stay('20070522'))).findings, []);
    const { judged, findings } = await inX12('line/revenue-code', stay('20100301'));
    assert.ok(fixed(judged, findings[0]?.fixes[0]).includes('SV2*0510*HC:G0101'));
  });
});
