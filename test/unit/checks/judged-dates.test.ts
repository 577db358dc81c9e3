import assert from 'node:assert/strict';
import {
  claimDate,
  judgeDiagnoses,
  judgedDates,
  rememberedVerdicts,
} from '../../../server/src/checks/judged-dates.ts';
import { claimText } from '../../../server/src/checks/samples.ts';
import { day, judge, TODAY } from '../../helpers/engine.ts';

async function datesOf(text: string): Promise<string[][]> {
  const { opened } = await judge(text);
  const [claim] = opened.document.claims;
  assert.ok(claim);
  return claim.diagnoses.map((diagnosis) => [...judgedDates(claim, diagnosis, TODAY)]);
}

describe('the dates that a diagnosis is judged by (checks.md)', () => {
  it('are those of the lines that point to it, each once, in order', async () => {
    const services = [
      '2026-10-05  11   G0439  -     A   1      10.00',
      '2026-09-28  11   G0439  -     A   1      10.00',
      '2026-10-05  11   G0444  -     AB  1      10.00',
      '-           11   G0447  -     D   1      10.00',
    ].join('\n');
    const text = claimText({ diagnoses: 'A: I10\nB: E11.9\nC: E78.5\nD: E66.9', services });
    assert.deepEqual(await datesOf(text), [
      ['2026-09-28', '2026-10-05'],
      ['2026-10-05'],
      ['2026-09-28', '2026-10-05'],
      // A line without a day of its own is of the claim's earliest.
      ['2026-09-28'],
    ]);
    const [claim] = (await judge(text)).opened.document.claims;
    assert.ok(claim);
    assert.equal(claimDate(claim, TODAY), '2026-09-28');
  });

  it('are the discharge of an inpatient and the From date of an outpatient institutional claim', async () => {
    const claim = (bill: string) => `claim: institutional
type of bill: ${bill}
statement period: 2026-09-29 - 2026-10-02
[diagnoses]
principal: I10
[services]
rev   code   date        units  charge
0450  99285  2026-09-30  1      120.00
`;
    assert.deepEqual(await datesOf(claim('0111')), [['2026-10-02']]);
    assert.deepEqual(await datesOf(claim('0131')), [['2026-09-29']]);
  });

  it('are those of the lines of a professional claim, whatever period it states', async () => {
    const stated = claimText({ head: 'statement period: 2026-09-01 - 2026-09-30' });
    assert.deepEqual(await datesOf(stated), [['2026-11-03']]);
  });

  it('fall back to the date of service and then to today', async () => {
    assert.deepEqual(await datesOf('chart: office visit\ndate of service: 2020-05-06\n[diagnoses]\nI10\n'), [
      ['2020-05-06'],
    ]);
    const { opened } = await judge('chart: office visit\n[diagnoses]\nI10\n');
    const [claim] = opened.document.claims;
    assert.ok(claim);
    assert.equal(claimDate(claim, TODAY), TODAY);
    assert.deepEqual(await datesOf('chart: office visit\n[diagnoses]\nI10\n'), [[TODAY]]);
  });

  it('are the last day of ICD-9-CM for its codes without any date (45 CFR 162.1002(b))', async () => {
    const { opened } = await judge('chart: office visit\ncode set: icd-9-cm\n[diagnoses]\n250.00\n');
    const [claim] = opened.document.claims;
    const [diagnosis] = claim?.diagnoses ?? [];
    assert.ok(claim && diagnosis);
    assert.deepEqual(judgedDates(claim, diagnosis, TODAY), ['2015-09-30']);
    assert.deepEqual(judgedDates(claim, diagnosis, day('2014-05-06')), ['2014-05-06']);
  });
});

/** The date and the kind of the verdict on each diagnosis. */
async function verdictsOf(text: string): Promise<string[]> {
  const { opened } = await judge(text);
  const [claim] = opened.document.claims;
  assert.ok(claim);
  const judged = judgeDiagnoses(claim, rememberedVerdicts(opened.codebook), TODAY);
  return judged.map(({ verdict }) => `${verdict.key} ${verdict.kind} ${verdict.date}`);
}

describe('the verdict on a diagnosis of several days (45 CFR 162.1000(a))', () => {
  // N18.3 ends on 2020-09-30, N18.31 begins on 2020-10-01 (ICD-10-CM FY2021 addenda).
  const services = (...rows: readonly string[]) =>
    rows.map((row) => `${row.slice(0, 10)}  11   99213  -     ${row.slice(11)}  1      10.00`).join('\n');

  it('is that of the first day that fails, of the lines that point to it', async () => {
    const text = claimText({
      diagnoses: 'A: N18.3\nB: N18.31\nC: N18.3\nD: N18.31\nE: I10',
      services: services('2020-09-28 A', '2020-10-02 AB', '2020-10-05 D', '2020-09-30 CDE', '2020-10-07 A'),
    });
    assert.deepEqual(await verdictsOf(text), [
      'N183 header 2020-10-02',
      'N1831 valid 2020-10-02',
      'N183 valid 2020-09-30',
      'N1831 not-yet 2020-09-30',
      'I10 valid 2020-09-30',
    ]);
  });

  it('is that of all lines where none points to it', async () => {
    const text = claimText({
      diagnoses: 'A: I10\nB: N18.3\nC: N18.31\nD: E78.5',
      services: services('2020-10-02 A', '2020-09-28 A', '2020-09-30 A'),
    });
    assert.deepEqual(await verdictsOf(text), [
      'I10 valid 2020-09-28',
      'N183 header 2020-10-02',
      'N1831 not-yet 2020-09-28',
      'E785 valid 2020-09-28',
    ]);
  });

  it('is that of the discharge of a stay', async () => {
    const text = `claim: institutional
type of bill: 0111
statement period: 2020-09-29 - 2020-10-02
[diagnoses]
principal: N18.31
A: N18.3
[services]
rev   code   date        units  charge
0450  99285  2020-09-30  1      120.00
`;
    assert.deepEqual(await verdictsOf(text), ['N1831 valid 2020-10-02', 'N183 header 2020-10-02']);
  });
});
