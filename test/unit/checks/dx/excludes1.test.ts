/** Notes are those of the Tabulars of FY2017, January 2021 and April 2026 (CDC/NCHS), quoted beside each case. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { claimText, stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const found = (text: string) => findingsOf('dx/excludes1', text);
const severities = async (text: string) => (await found(text)).map(({ severity }) => severity);
const on = (date: string, diagnoses: string) =>
  claimText({ diagnoses, services: `${date}  11   99213  -     AB  1      132.50` });

describe('dx/excludes1', () => {
  it('finds a pair once, in either order, on the later code', async () => {
    // R73: "diabetes mellitus (E08-E13)".
    for (const [first, second] of [
      ['R73.03', 'E11.9'],
      ['E11.9', 'R73.03'],
    ]) {
      const [finding, ...more] = await found(withDiagnoses(`A: ${first}`, `B: ${second}`));
      deepEqual(more, []);
      deepEqual([finding?.at, finding?.severity], [second, 'error']);
    }
  });

  it('shows the chain: whose note, where it stands, its words, and both where both have one', async () => {
    const [section] = await found(withDiagnoses('A: I27.0', 'B: I10'));
    // I10-I1A: "primary pulmonary hypertension (I27.0)".
    match(
      section?.message ?? '',
      /Excludes1 at section I10–I1A, above I10: “primary pulmonary hypertension \(I27\.0\)”/,
    );
    equal(section?.release, 'ICD-10-CM, Tabular of April 2026, FY2027 in part');
    const [both] = await found(withDiagnoses('A: B20', 'B: Z21'));
    // B20: "asymptomatic … infection status (Z21)"; Z21: "acquired immunodeficiency syndrome (B20)".
    match(both?.message ?? '', /Excludes1 at category B20: .*Excludes1 at category Z21: /);
  });

  it('a warning where the note is about a part of what the other code says', async () => {
    // R40.2: "coma in diabetes (E08-E13)", on which E11.9 is silent; E11.641 says it.
    deepEqual(await severities(withDiagnoses('A: E11.9', 'B: R40.20')), ['warning']);
    deepEqual(await severities(withDiagnoses('A: E11.641', 'B: R40.20')), ['error']);
    // J81: "acute", which the title of P28.5 does not say; N39.0: "neonatal urinary tract infection (P39.3)".
    deepEqual(await severities(withDiagnoses('A: N39.0', 'B: P39.3')), ['error']);
  });

  it('a warning where the two codes name different sides', async () => {
    // H65.1: "otitis media (acute) NOS (H66.9)".
    deepEqual(await severities(withDiagnoses('A: H65.111', 'B: H66.91')), ['error']);
    deepEqual(await severities(withDiagnoses('A: H65.111', 'B: H66.92')), ['warning']);
  });

  it('information between two substances', async () => {
    // T39.4: "poisoning by, adverse effect of and underdosing of glucocorticoids (T38.0-)".
    deepEqual(await severities(withDiagnoses('A: T39.4X1A', 'B: T38.0X1A')), ['information']);
  });

  it('judges by the Tabular of the date (I50: neonatal cardiac failure, Excludes1 until 2025-09-30)', async () => {
    equal((await found(on('2022-03-01', 'A: I50.9\nB: P29.0'))).length, 1);
    equal((await found(on('2025-10-01', 'A: I50.9\nB: P29.0'))).length, 0);
  });

  it('at most a warning where no Tabular of the year or a year beside it is at hand', async () => {
    // E11: "type 1 diabetes mellitus (E10.-)" in all three; those of FY2017, January 2021 and April 2026.
    for (const [date, severity] of [
      ['2015-12-01', 'error'],
      ['2018-09-30', 'error'],
      ['2018-10-01', 'warning'],
      ['2020-10-01', 'error'],
      ['2022-09-30', 'error'],
      ['2022-10-01', 'warning'],
      ['2025-10-01', 'error'],
    ] as const)
      deepEqual(await severities(on(date, 'A: E11.9\nB: E10.9')), [severity], date);
  });

  it('only the part of an owner that a line is about (any condition in I51.4-I51.9 due to hypertension)', async () => {
    equal((await found(withDiagnoses('A: I11.9', 'B: I51.7'))).length, 1);
    equal((await found(withDiagnoses('A: I11.9', 'B: I51.3'))).length, 0);
  });

  it('leaves the admitting diagnosis alone', async () => {
    const stay = (role: string) =>
      stayText({ diagnoses: `principal: E11.9 POA Y\n${role}: R73.03${role === 'A' ? ' POA Y' : ''}` });
    equal((await found(stay('A'))).length, 1);
    equal((await found(stay('admitting'))).length, 0);
  });

  it('never offers to remove the first-listed diagnosis', async () => {
    const [finding] = await found(withDiagnoses('A: E11.9', 'B: R73.03'));
    deepEqual(
      finding?.fixes.map(({ title, safe }) => [title, safe]),
      [
        ['Remove R73.03 Prediabetes', false],
        ['Keep both: E11.9 and R73.03 are unrelated', false],
      ],
    );
  });
});
