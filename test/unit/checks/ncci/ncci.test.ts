/** The NCCI checks beyond their own examples: payers, quarters, whose tables, and what another claim tells. */
import assert from 'node:assert/strict';
import type { ImportedSample } from '../../../../server/src/checks/check.ts';
import {
  addOnPrimaries,
  hospitalPairs,
  hospitalUnits,
  practitionerPairs,
  practitionerUnits,
} from '../../../../server/src/checks/import-samples.ts';
import {
  claimText,
  institutionalText,
  stayText,
  withServices,
} from '../../../../server/src/checks/samples.ts';
import type { Payer } from '../../../../server/src/model/settings.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

const PAIR = withServices(
  '2026-11-03  11   G0439  -     A   1      132.50',
  '2026-11-03  11   G0438  -     A   1      170.00',
);

async function severityFor(
  rule: string,
  text: string,
  imports: readonly ImportedSample[],
  payer: Payer,
): Promise<string | undefined> {
  const { result } = await judge(text, { payer }, undefined, imports);
  return result.findings.find((finding) => finding.rule === rule)?.severity;
}

async function reasonFor(
  rule: string,
  text: string,
  imports: readonly ImportedSample[] = [],
): Promise<string | undefined> {
  const { result } = await judge(text, {}, undefined, imports);
  return result.notChecked.find((one) => one.rule === rule)?.why;
}

describe('ncci/unbundled', () => {
  const never = [practitionerPairs('G0439 G0438 * 20110101 * 0')];
  const withModifier = [practitionerPairs('G0439 G0438 * 20110101 * 1')];

  it('is an error for indicator 0 and Medicare, a warning for indicator 1 and for other payers', async () => {
    assert.equal(await severityFor('ncci/unbundled', PAIR, never, 'medicare'), 'error');
    assert.equal(await severityFor('ncci/unbundled', PAIR, never, 'commercial'), 'warning');
    assert.equal(await severityFor('ncci/unbundled', PAIR, withModifier, 'medicare'), 'warning');
  });

  it('stands on the column 2 code and points to column 1, whichever comes first', async () => {
    const [finding, ...others] = await findingsOf('ncci/unbundled', PAIR, [
      practitionerPairs('G0438 G0439 * 20110101 * 0'),
    ]);
    assert.deepEqual(others, []);
    assert.equal(finding?.at, 'G0439');
    assert.match(finding?.related?.[0]?.message ?? '', /^G0438 /);
  });

  it('takes a modifier on either code (NCCI Policy Manual chapter 1 §E), but not 22, 76 and 77', async () => {
    const found = async (first: string, second: string) =>
      (
        await findingsOf(
          'ncci/unbundled',
          withServices(
            `2026-11-03  11   G0439  ${first.padEnd(4)}  A   1      132.50`,
            `2026-11-03  11   G0438  ${second.padEnd(4)}  A   1      170.00`,
          ),
          withModifier,
        )
      ).length;
    for (const modifier of ['LT', 'E1', 'FA', 'T5', 'LC', '25', '58', '27', '59', '91', 'XE', 'XU']) {
      assert.equal(await found(modifier, '-'), 0, modifier);
      assert.equal(await found('-', modifier), 0, modifier);
    }
    for (const modifier of ['22', '76', '77', 'KX', '50'])
      assert.equal(await found('-', modifier), 1, modifier);
  });

  it('leaves two providers alone, and lines that ask for no payment', async () => {
    const text = PAIR.replace('date        pos', 'npi         date        pos');
    const by = (first: string, second: string) =>
      text
        .replace('2026-11-03  11   G0439', `${first}  2026-11-03  11   G0439`)
        .replace('2026-11-03  11   G0438', `${second}  2026-11-03  11   G0438`);
    assert.equal((await findingsOf('ncci/unbundled', by('1234567893', '1245319599'), never)).length, 0);
    assert.equal((await findingsOf('ncci/unbundled', by('1234567893', '1234567893'), never)).length, 1);
    const denied = PAIR.replace('G0438  - ', 'G0438  GZ');
    assert.deepEqual(await findingsOf('ncci/unbundled', denied, never), []);
  });

  it('judges a date beyond the last quarter imported with a warning that names the quarter', async () => {
    const old: ImportedSample = { ...(never[0] ?? { text: '' }), name: 'ccipra-v321r0-f1.TXT' };
    const [finding] = await findingsOf('ncci/unbundled', PAIR, [old]);
    assert.equal(finding?.severity, 'warning');
    assert.match(
      finding?.message ?? '',
      /By NCCI edits 2026 Q2, which answers for dates through 2026-06-30\.$/,
    );
  });

  it('judges by the quarter of the date through its last day', async () => {
    const earlier: ImportedSample = { ...(never[0] ?? { text: '' }), name: 'ccipra-v321r0-f1.TXT' };
    const on = async (date: string, ...imports: ImportedSample[]) => {
      const text = PAIR.replaceAll('2026-11-03', date);
      const [finding] = await findingsOf('ncci/unbundled', text, imports);
      return [finding?.release, finding?.severity, finding?.message.includes('answers for')];
    };
    assert.deepEqual(await on('2026-06-30', earlier), ['NCCI edits 2026 Q2', 'error', false]);
    assert.deepEqual(await on('2026-09-30', earlier, ...never), ['NCCI edits 2026 Q2', 'error', false]);
    assert.deepEqual(await on('2026-10-01', earlier, ...never), ['NCCI edits 2026 Q4', 'error', false]);
  });

  it('is of hospitals for an outpatient claim that says no type of bill, of none for a stay', async () => {
    const hospitals = [hospitalPairs('G0463 G0105 * 20110101 * 0')];
    const rows = '0510  G0463    2026-11-03  1      120.00\n0750  G0105    2026-11-03  1      900.00';
    const head = 'statement period: 2026-11-03 - 2026-11-03';
    const outpatient = institutionalText({ head, services: rows });
    assert.equal((await findingsOf('ncci/unbundled', outpatient, hospitals)).length, 1);
    const stay = outpatient.replace('claim: institutional', 'claim: institutional inpatient');
    assert.deepEqual(await findingsOf('ncci/unbundled', stay, hospitals), []);
  });

  it('takes a line away without a word on a total that has no charge of it, or is no amount', async () => {
    const total = async (charge: string, sum: string) => {
      const text = `${PAIR.replace('170.00', charge)}\n[total]\ncharge: ${sum}\n`;
      const judged = await judge(text, {}, undefined, never);
      const finding = judged.result.findings.find(({ rule }) => rule === 'ncci/unbundled');
      return /charge: (.*)/.exec(fixed(judged, finding?.fixes[0]))?.[1];
    };
    assert.equal(await total('170.00', '302.50'), '132.50');
    assert.equal(await total('0.00', '132.5'), '132.5');
    assert.equal(await total('170.00', 'unknown'), 'unknown');
  });

  it('says which file it lacks, once, and only where two services could be a pair', async () => {
    assert.match((await reasonFor('ncci/unbundled', PAIR)) ?? '', /ccipra-/);
    const hospital = institutionalText({
      services: '0510  G0463    2026-11-03  1      120.00\n0750  G0105    2026-11-03  1      900.00',
    });
    assert.match((await reasonFor('ncci/unbundled', hospital, never)) ?? '', /ccioph-/);
    assert.equal(
      await reasonFor('ncci/unbundled', withServices('2026-11-03  11   G0439  -     A   1      132.50')),
      undefined,
    );
  });

  it('judges each claim by the pairs of its own setting, where both are loaded', async () => {
    const both = [
      practitionerPairs('G0101 G0102 * 20110101 * 0'),
      hospitalPairs('G0439 G0438 * 20110101 * 0'),
    ];
    assert.deepEqual(await findingsOf('ncci/unbundled', PAIR, both), []);
    const hospital = institutionalText({
      services: '0510  G0439    2026-11-03  1      120.00\n0510  G0438    2026-11-03  1      170.00',
    });
    assert.equal((await findingsOf('ncci/unbundled', hospital, both)).length, 1);
  });

  it('leaves stays and bills with edits of their own alone', async () => {
    const hospitals = [hospitalPairs('G0463 G0105 * 20110101 * 0')];
    const rows = '0510  G0463    2026-11-03  1      120.00\n0750  G0105    2026-11-03  1      900.00';
    const bill = (type: string) =>
      institutionalText({
        head: `type of bill: ${type}\nstatement period: 2026-11-03 - 2026-11-03`,
        services: rows,
      });
    assert.equal((await findingsOf('ncci/unbundled', bill('0131'), hospitals)).length, 1);
    for (const type of ['0111', '0851', '0711'])
      assert.deepEqual(await findingsOf('ncci/unbundled', bill(type), hospitals), [], type);
    assert.equal(await reasonFor('ncci/unbundled', stayText({})), undefined);
    const stay = await judge(bill('0111'));
    assert.ok(!stay.result.notChecked.some(({ rule }) => rule.startsWith('ncci/')));
  });
});

describe('ncci/units', () => {
  const twice = withServices('2026-11-03  11   G0439  -     A   2      265.00');

  it('is an error for indicator 2 and Medicare, a warning for 1 and 3 and for other payers', async () => {
    const by = (indicator: number, payer: Payer) =>
      severityFor('ncci/units', twice, [practitionerUnits(`G0439,1,${indicator}`)], payer);
    assert.equal(await by(2, 'medicare'), 'error');
    assert.equal(await by(2, 'medicaid'), 'warning');
    assert.equal(await by(1, 'medicare'), 'warning');
    assert.equal(await by(3, 'medicare'), 'warning');
  });

  it('stands on the units of the line that goes beyond, once', async () => {
    const found = await findingsOf(
      'ncci/units',
      withServices(
        '2026-11-03  11   J3420  JZ    A   2      8.00',
        '2026-11-03  11   J3420  76    A   3      12.00',
        '2026-11-03  11   J3420  77    A   1      4.00',
      ),
      [practitionerUnits('J3420,4,3')],
    );
    assert.deepEqual(
      found.map(({ at, message }) => [at, message.slice(0, 7)]),
      [['3', '5 units']],
    );
  });

  it('says that a quarter before the first imported one was not judged', async () => {
    const text = claimText({
      providers: 'billing npi: 1234567893\nsigned: yes 2026-09-30',
      services: '2026-09-30  11   G0439  -     A   2      265.00',
    });
    const imports = [practitionerUnits('G0439,1,2')];
    assert.deepEqual(await findingsOf('ncci/units', text, imports), []);
    assert.match((await reasonFor('ncci/units', text, imports)) ?? '', /MCR_MUE_PractitionerServices/);
  });

  it('counts each line for itself by indicator 1, the day by 2 and 3 (MUE adjudication indicator)', async () => {
    const lines = withServices(
      '2026-11-03  11   G0439  -     A   1      132.50',
      '2026-11-03  11   G0439  59    A   1      132.50',
    );
    const by = async (indicator: number) =>
      (await findingsOf('ncci/units', lines, [practitionerUnits(`G0439,1,${indicator}`)])).length;
    assert.equal(await by(1), 0);
    assert.equal(await by(2), 1);
    assert.equal(await by(3), 1);
  });

  it('judges from the first day of the first quarter imported', async () => {
    const text = claimText({
      providers: 'billing npi: 1234567893\nsigned: yes 2026-10-01',
      services: '2026-10-01  11   G0439  -     A   2      265.00',
    });
    assert.equal((await findingsOf('ncci/units', text, [practitionerUnits('G0439,1,2')])).length, 1);
  });

  it('goes by the edits of the claim’s own setting, passes by codes without one, and takes a line without days for one day', async () => {
    const text = withServices(
      '2026-11-03  11   G0101  -     A   2      80.00',
      '-           11   G0439  -     A   2      265.00',
    );
    const both = [practitionerUnits('G0439,1,2'), hospitalUnits('G0439,9,2', 'G0101,1,2')];
    for (const imports of [both, both.toReversed()])
      assert.deepEqual(
        (await findingsOf('ncci/units', text, imports)).map(({ at, message }) => [at, message.slice(0, 7)]),
        [['2', '2 units']],
      );
  });

  it('is no error on a day beyond the quarter that was imported', async () => {
    const text = withServices('2027-01-04  11   G0439  -     A   2      265.00');
    assert.equal(
      await severityFor('ncci/units', text, [practitionerUnits('G0439,1,2')], 'medicare'),
      'warning',
    );
  });

  it('judges codes that are right and those of a list that is not loaded, and no payment for what is not asked', async () => {
    const units = (code: string, mods = '-') =>
      findingsOf('ncci/units', withServices(`2026-11-03  11   ${code}  ${mods}  A   2      265.00`), [
        practitionerUnits(`${code},1,2`),
      ]).then((found) => found.length);
    assert.equal(await units('G0439'), 1);
    assert.equal(await units('99213'), 1, 'CPT, which is not loaded');
    assert.equal(await units('A0001'), 0, 'no code: hcpcs/unknown-code');
    assert.equal(await units('G0439', 'GY'), 0);
    assert.equal(await units('G0439', 'GZ'), 0);
    assert.equal(await units('G0439', 'GA'), 1);
  });

  it('adds up the units of one provider and day', async () => {
    const two = (day: string, npi: string) =>
      withServices(
        `2026-11-03  11   J3420  JZ    A   3      8.00   1234567893`,
        `${day}  11   J3420  JZ    A   3      8.01   ${npi}`,
      ).replace('charge\n', 'charge  npi\n');
    const found = async (day: string, npi: string) =>
      (await findingsOf('ncci/units', two(day, npi), [practitionerUnits('J3420,4,3')])).length;
    assert.equal(await found('2026-11-03', '1234567893'), 1);
    assert.equal(await found('2026-11-02', '1234567893'), 0);
    assert.equal(await found('2026-11-03', '1245319599'), 0);
  });

  it('counts no minutes of anesthesia', async () => {
    const text = withServices('2026-11-03  22   00840  AA    A   45 min  450.00');
    assert.deepEqual(await findingsOf('ncci/units', text, [practitionerUnits('00840,1,2')]), []);
  });
});

describe('ncci/add-on-alone', () => {
  const list = [addOnPrimaries('1 G0513 G0439')];
  const claim = (member: string, row: string) =>
    claimText({
      patient: `name: Sample, Pat\nbirth date: 1960-05-17\nsex: F\nmember id: ${member}`,
      services: row,
    });
  const primary = '2026-11-03  11   G0439  -     A   1      132.50';
  const addOn = '2026-11-03  11   G0513  -     A   1      65.00';

  it('finds the primary code on another claim of the same patient in the file', async () => {
    const of = (member: string) => `${claim('1EG4TE5MK73', addOn)}\n---\n${claim(member, primary)}`;
    assert.deepEqual(await findingsOf('ncci/add-on-alone', of('1EG4-TE5-MK73'), list), []);
    assert.equal((await findingsOf('ncci/add-on-alone', of('2AA2-AA2-AA22'), list)).length, 1);
  });

  it('takes any service for the primary one of type 2 only, where the contractor decides (CCCCC)', async () => {
    const beside = (...rows: string[]) =>
      findingsOf('ncci/add-on-alone', withServices(addOn, addOn.replace('G0513', 'G0444')), [
        addOnPrimaries(...rows),
      ]);
    assert.deepEqual(await beside('2 G0513 CCCCC'), []);
    const [finding] = await beside('3 G0513 G0439', '3 G0513 CCCCC');
    assert.match(finding?.message ?? '', /none of those that it adds to \(G0439\)/);
  });

  it('wants the primary code of the same day', async () => {
    const on = (day: string) =>
      findingsOf('ncci/add-on-alone', withServices(addOn, primary.replace('2026-11-03', day)), list);
    assert.equal((await on('2026-11-02')).length, 1);
    assert.deepEqual(await on('2026-11-03'), []);
  });

  it('leaves an add-on code that ended to hcpcs/terminated (C9015, 2018-12-31)', async () => {
    const found = async (code: string) =>
      (
        await findingsOf('ncci/add-on-alone', withServices(addOn.replace('G0513', code)), [
          addOnPrimaries(`1 ${code} G0439`),
        ])
      ).length;
    assert.equal(await found('G0513'), 1);
    assert.equal(await found('C9015'), 0);
  });

  it('is a warning where all primary codes are listed, information where the contractor has a say', async () => {
    const severity = async (row: string) =>
      (await findingsOf('ncci/add-on-alone', withServices(addOn), [addOnPrimaries(row)]))[0]?.severity;
    assert.equal(await severity('1 G0513 G0439'), 'warning');
    assert.equal(await severity('2 G0513 CCCCC'), 'information');
    assert.equal(await severity('3 G0513 G0439'), 'information');
  });
});
