/** What changes when the year turns. Dates and codes are those of the ICD-10-CM addenda named at each. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { withDiagnoses } from '../../../server/src/checks/samples.ts';
import { rollover, verdictDays } from '../../../server/src/features/rollover.ts';
import { day, judge } from '../../helpers/engine.ts';

/** The changes of a claim with these diagnoses and this date of service. */
async function changesOn(on: string, service: string, ...diagnoses: readonly string[]) {
  const text = withDiagnoses(...diagnoses).replaceAll('2026-11-03', service);
  const { opened } = await judge(text);
  return rollover(opened, day(on));
}

describe('what changes on a date', () => {
  it('is a code that was split, with the codes it was split into (FY2021 addenda: N18.3)', async () => {
    const { changes, unanswered } = await changesOn('2020-10-01', '2020-09-03', 'A: N18.3', 'B: I10');
    deepEqual(
      changes.map(({ kind, code, date }) => [kind, code.written, date]),
      [['split', 'N18.3', '2020-09-03']],
    );
    match(changes[0]?.before ?? '', /^valid: Chronic kidney disease, stage 3/);
    match(changes[0]?.after ?? '', /^a category, not billable/);
    deepEqual(
      changes[0]?.replacements.map((replacement) => replacement.split(' ')[0]),
      ['N18.30', 'N18.31', 'N18.32'],
    );
    deepEqual(unanswered, []);
  });

  it('is a code that is retired (FY2027 addenda: S23.420A)', async () => {
    const { changes } = await changesOn('2026-10-01', '2026-09-30', 'A: S23.420A');
    deepEqual(
      changes.map(({ kind, after }) => [kind, after]),
      [['retired', 'no longer a code']],
    );
  });

  it('is a code that is new then (effective 2020-04-01 by the conversion table: U07.1)', async () => {
    const { changes } = await changesOn('2020-04-01', '2020-03-31', 'A: U07.1');
    deepEqual(
      changes.map(({ kind, before, after }) => [kind, before, after]),
      [['new', 'not yet a code', 'valid: COVID-19']],
    );
  });

  it('is nothing where every code stays what it is', async () => {
    const { changes } = await changesOn('2026-10-01', '2026-09-30', 'A: I10', 'B: E11.22');
    equal(changes.length, 0);
  });

  it('is not known beyond the last release, and that is said', async () => {
    const { changes, unanswered } = await changesOn('2099-10-01', '2026-09-30', 'A: S23.420A');
    equal(changes.length, 0);
    equal(unanswered[0]?.system, 'icd-10-cm');
  });
});

describe('the days on which a verdict changes', () => {
  it('are those on which a code of the document begins or ends', async () => {
    const { opened } = await judge(withDiagnoses('A: N18.3', 'B: U07.1', 'C: S23.420A', 'D: I10'));
    const days = verdictDays(opened).filter(({ date }) => date > '2016-01-01');
    // U07.1 began on 2020-04-01 (conversion table), N18.3 was split on 2020-10-01, S23.420A ended on 2026-10-01 (addenda).
    deepEqual(days, [
      { date: '2020-04-01', lost: 0, won: 1 },
      { date: '2020-10-01', lost: 1, won: 0 },
      { date: '2026-10-01', lost: 1, won: 0 },
    ]);
  });

  it('are none beyond what is loaded, and none of codes that are unknown', async () => {
    const { opened } = await judge(withDiagnoses('A: ZZ9.9'));
    deepEqual(
      verdictDays(opened).filter(({ date }) => date > '2016-01-01'),
      [],
    );
  });
});
