/**
 * The federal downloads themselves, imported as a user would: what is loaded already has them, so none may change it.
 * Runs where the downloads are (`../shared/data`).
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'fflate';
import type { Imported } from '../../codesets/import/user/imported.ts';
import { joinRecords, joinRelease } from '../../codesets/import/user/join-federal.ts';
import { readUserFiles } from '../../codesets/import/user/kinds.ts';
import { packImported } from '../../codesets/import/user/pack-imported.ts';
import { userFiles } from '../../codesets/import/user/user-file.ts';
import { loadPack, rowsOf } from '../../server/src/cli/loaded-pack.ts';
import { createCodebook } from '../../server/src/codebook/codebook.ts';
import { flagsOf } from '../../server/src/codebook/flags.ts';
import { openPack } from '../../server/src/codebook/pack.ts';
import { SECTION_TAGS } from '../../server/src/codebook/pack-format.ts';
import type { CodeSystemId } from '../../server/src/model/systems.ts';
import { committedCodebook, committedPack, on } from '../unit/codebook/sample-pack.ts';

const DATA = join('..', 'shared', 'data');

const imported = async (file: string, bytes = readFileSync(join(DATA, file))): Promise<Imported[]> =>
  readUserFiles(file, await userFiles(basename(file), bytes), undefined);

function joined(system: CodeSystemId, files: readonly Imported[]) {
  return packImported(
    files.filter((file) => file.system === system),
    { loaded: loadPack(committedPack(system)) },
  );
}

if (existsSync(DATA))
  describe('federal downloads, imported as they are', () => {
    for (const [system, zip, release] of [
      ['icd-10-cm', 'icd-10-cm/releases/cms_2016_dx.zip', 'FY2016'],
      ['icd-10-cm', 'icd-10-cm/releases/cdc_CodesDescriptions-2024.zip', 'FY2024'],
      ['icd-10-cm', 'icd-10-cm/releases/cdc_codes-order-Jan-2021.zip', 'January 2021'],
      ['icd-10-cm', 'icd-10-cm/releases/cdc_Code-descriptions-April-2025.zip', 'April 2025'],
      ['icd-10-cm', 'icd-10-cm/releases/cms_2026_dx.zip', 'FY2026'],
      ['icd-10-pcs', 'icd-10-pcs/releases/cms_2020_pr.zip', 'FY2020'],
      ['icd-10-pcs', 'icd-10-pcs/releases/cms_2026_pr.zip', 'FY2026'],
      ['hcpcs', 'hcpcs/hcpcs-2025-JAN.zip', 'January 2025'],
      ['modifier', 'hcpcs/hcpcs-2025-JAN.zip', 'January 2025'],
    ] as const)
      it(`${release} of ${system} is recognised and is loaded already`, async () => {
        const file = (await imported(zip)).find((one) => one.system === system);
        equal(file?.release.name, release);
        const set = committedCodebook(system).set(system);
        ok(set);
        const history = { releases: set.releases, through: set.through, rows: rowsOf(set) };
        if (file?.kind === 'records') deepEqual(joinRecords(history, file).rows, history.rows);
        else if (file?.kind === 'release') deepEqual(joinRelease(history, file).rows, history.rows);
        else throw new Error(`${zip} is no release`);
      });

    it('the POA exempt list of FY2026 says what is said already', async () => {
      const list = gunzipSync(readFileSync(join(DATA, 'icd-10-cm/POAexemptCodesFY26.txt.gz')));
      const files = await imported('POAexemptCodesFY26.txt', Buffer.from(list));
      equal(files[0]?.release.from, '2025-10-01');
      const before = committedCodebook('icd-10-cm');
      const after = createCodebook();
      const set = after.add(joined('icd-10-cm', files).pack);
      for (let index = 0; index < set.size; index += 31) {
        const key = set.keyAt(index);
        for (const date of [on('2019-06-01'), on('2026-05-01'), on('2026-11-01')])
          equal(
            flagsOf(after, key, date).poaExempt?.value,
            flagsOf(before, key, date).poaExempt?.value,
            `${key} ${date}`,
          );
        deepEqual(flagsOf(after, key, on('2026-05-01')).mce, flagsOf(before, key, on('2026-05-01')).mce);
      }
    });

    for (const name of ['conversion_table_FY2026.csv', 'conversion_table_FY2026.xlsx'])
      it(`${name} says what is said already`, async () => {
        const files = await imported(`icd-10-cm/${name}`);
        equal(files[0]?.kind, 'conversions');
        const before = committedCodebook('icd-10-cm').set('icd-10-cm');
        const after = createCodebook().add(joined('icd-10-cm', files).pack);
        for (let index = 0; index < after.size; index++)
          deepEqual(after.replacementsOf(after.keyAt(index)), before?.replacementsOf(after.keyAt(index)));
      });

    for (const [file, name] of [
      ['icd-10-cm/ICD10CM_FY2017_Full_XML.zip', 'Tabular of FY2017'],
      ['icd-10-cm/icd10cm_tabular_Jan2021.xml.gz', 'Tabular of January 2021'],
      ['icd-10-cm/icd10cm-tabular-April-1-2026.xml.gz', 'Tabular of April 2026'],
    ] as const)
      it(`the ${name} says what is said already`, async () => {
        const bytes = readFileSync(join(DATA, file));
        const files = file.endsWith('.gz')
          ? await imported(file.slice(0, -3), Buffer.from(gunzipSync(bytes)))
          : await imported(file);
        const before = committedCodebook('icd-10-cm').set('icd-10-cm');
        const after = createCodebook().add(joined('icd-10-cm', files).pack);
        ok(before);
        for (const date of ['2016-11-01', '2019-11-01', '2021-02-01', '2026-05-01', '2026-11-01'].map(on)) {
          for (let index = 0; index < after.size; index += 37) {
            if (after.statusOn(index, date) === undefined) continue;
            const owner = { kind: 'code', id: after.keyAt(index) } as const;
            deepEqual(after.notes.under(owner, date), before.notes.under(owner, date), `${owner.id} ${date}`);
            deepEqual(after.pathOf(index, date), before.pathOf(index, date), `${owner.id} ${date}`);
            deepEqual(
              after.seventhCharactersOf(owner.id, date),
              before.seventhCharactersOf(owner.id, date),
              `${owner.id} ${date}`,
            );
          }
          for (let chapter = 1; chapter <= 22; chapter++) {
            const owner = { kind: 'chapter', id: String(chapter) } as const;
            deepEqual(after.notes.under(owner, date), before.notes.under(owner, date), `${chapter} ${date}`);
          }
        }
      });

    for (const name of ['icd10pcs_tables_2026.xml', 'icd10pcs_definitions_2026.xml'])
      it(`${name} says what is said already`, async () => {
        const bytes = gunzipSync(readFileSync(join(DATA, 'icd-10-pcs', `${name}.gz`)));
        const { pack } = joined('icd-10-pcs', await imported(name, Buffer.from(bytes)));
        const [before, after] = [openPack(committedPack('icd-10-pcs')), openPack(pack)];
        for (const tag of SECTION_TAGS)
          if (tag !== 'META') deepEqual(after.bytes(tag), before.bytes(tag), tag);
      });
  });
