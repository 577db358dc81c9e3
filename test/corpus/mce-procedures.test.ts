/**
 * Edits 11, 17 and 19 of the Medicare Code Editor v44 by its own list of procedures, read here by its columns. Runs
 * where the downloads are (`../shared/data`).
 */
import { equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import { stayText } from '../../server/src/checks/samples.ts';
import { addDays, type IsoDate } from '../../server/src/model/dates.ts';
import { judge, TODAY } from '../helpers/engine.ts';

const LIST = join('..', 'shared', 'data', 'mce', 'mce_v44_icd10pcs_flags_by_date.tsv.gz');

/** The flag of the list that draws each edit, whatever else stands on the claim. */
const FLAGS = {
  'pcs/noncovered': 'noncovered',
  'pcs/limited-coverage': 'lcov',
  'pcs/ventilation-stay': 'los',
} as const;

if (existsSync(LIST))
  describe('the Medicare Code Editor v44, procedures', function () {
    this.timeout(120_000);
    const rows = new TextDecoder()
      .decode(gunzipSync(readFileSync(LIST)))
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [code = '', from = '', to = '', flags = ''] = line.split('\t');
        return { code, from: from as IsoDate, to: to as IsoDate, flags: flags.split(',') };
      });

    /** What is said of a procedure in a stay of two days that ended on a day. */
    async function said(code: string, day: IsoDate): Promise<readonly string[]> {
      const admission = addDays(day, -2);
      const text = stayText({
        bill: `type of bill: 0111\nstatement period: ${admission} - ${day}`,
        stay: `admission: ${admission}\nadmission type: 1\nadmission source: 1\ndischarge: ${day}\ndischarge status: 01`,
        procedures: `principal: ${code} ${admission}`,
      });
      return (await judge(text)).result.findings.map(({ rule }) => rule);
    }

    const flagsOn = (code: string, day: IsoDate): readonly string[] =>
      rows.find((row) => row.code === code && row.from <= day && day <= row.to)?.flags ?? [];

    async function compare(code: string, day: IsoDate): Promise<void> {
      const rules = await said(code, day);
      const flags = flagsOn(code, day);
      for (const [rule, flag] of Object.entries(FLAGS))
        equal(rules.includes(rule), flags.includes(flag), `${rule} of ${code} on ${day}`);
    }

    it('finds each flag on the first and the last of its days, and not on the days beside them', async () => {
      const flagged = rows.filter(({ flags }) => Object.values(FLAGS).some((flag) => flags.includes(flag)));
      ok(flagged.length > 200);
      for (const { code, from, to } of flagged)
        for (const day of [addDays(from, -1), from, to, addDays(to, 1)])
          if (day >= '2015-10-01' && day <= TODAY) await compare(code, day);
    });

    it('finds none on procedures without a flag', async () => {
      for (const { code } of rows.filter((_, at) => at % 200 === 0))
        await compare(code, '2026-11-20' as IsoDate);
    });
  });
