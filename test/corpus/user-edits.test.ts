/**
 * Edits of CMS at their real size, written back into the layouts in which CMS publishes them: the samples are there
 * as JSON. They hold CPT numbers and are never committed.
 */
import { equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'fflate';
import { readUserFiles } from '../../codesets/import/user/kinds.ts';
import { packImported } from '../../codesets/import/user/pack-imported.ts';
import { createCodebook } from '../../server/src/codebook/codebook.ts';
import { addDays, dayNumber } from '../../server/src/model/dates.ts';
import { on } from '../unit/codebook/sample-pack.ts';
import { addOnEdits, pairEdits, unlikelyUnits } from '../unit/codesets/user-files.ts';

const NCCI = '../shared/data/ncci';
type Sample = Readonly<Record<string, string>>;
const sample = (name: string): Sample[] =>
  JSON.parse(new TextDecoder().decode(gunzipSync(readFileSync(`${NCCI}/${name}.json.gz`))));

function imported(name: string, text: string) {
  return createCodebook().addEdits(packImported(readUserFiles(name, [{ name, text }], undefined), {}).pack);
}

if (existsSync(NCCI))
  describe('the edits of CMS', () => {
    it('have every medically unlikely edit of practitioners (15,095 in the second quarter of 2026)', () => {
      const rows = sample('mue_practitioner_2026Q2');
      const lines = rows.map(({ code, mue_value, description = '' }) => {
        const [indicator, rationale] = description.split('|');
        return `${code},${mue_value},${indicator},"${rationale}"`;
      });
      const table = imported('MCR_MUE_PractitionerServices_Eff_04-01-2026.csv', unlikelyUnits(lines));
      equal(table.countOn(on('2026-05-01')), 15_095);
      for (const { code = '', mue_value } of rows)
        equal(table.editsOf(code, code, on('2026-05-01'))[0]?.value, Number(mue_value));
    });

    it('have every add-on code edit (7,743 in the third quarter of 2026)', () => {
      const rows = sample('add_on_codes_2026Q3');
      const lines = rows.map(({ code1, code2, modifier, effective_date = '' }) => {
        const from = on(effective_date);
        const ordinal = dayNumber(from) - dayNumber(on(`${from.slice(0, 4)}-01-01`)) + 1;
        return `${modifier}\t${code1}\t\t${code2}\t\t${from.slice(0, 4)}${String(ordinal).padStart(3, '0')}\t\t`;
      });
      const table = imported('AOC_V2026Q3-F-MCR.txt', addOnEdits(lines));
      equal(table.size, 7743);
      for (const { code1 = '', code2 = '', effective_date = '' } of rows) {
        const from = on(effective_date);
        equal(table.editsOf(code1, code2, from).length, 1);
        equal(table.editsOf(code1, code2, addDays(from, -1)).length, 0);
      }
    });

    it('have every procedure pair that was added or changed (second quarter of 2026)', () => {
      const rows = sample('ptp_changes_2026Q2_partial').filter(
        ({ metadata }) => !JSON.stringify(metadata).includes('Deletions'),
      );
      const lines = rows.map(
        ({ code1, code2, description }) => `${code1}\t${code2}\t\t20260401\t*\t${description}\tNot stated`,
      );
      const table = imported('ccioph-v321r0-f1.TXT', pairEdits(lines));
      ok(rows.length > 3000);
      for (const { code1 = '', code2 = '', description } of rows)
        ok(
          table
            .editsOf(code1, code2, on('2026-04-01'))
            .some(({ indicator }) => indicator === Number(description)),
        );
    });
  });
