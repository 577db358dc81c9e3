/** Modifiers: those of HCPCS Level II with the titles of CMS, the AMA's as numbers with labels of our own. */
import type { DataFolder } from './data-folder.ts';
import { codeRows } from './hcpcs/history.ts';
import { HCPCS_ORIGIN, releaseRecords } from './hcpcs/import.ts';
import { HCPCS_RELEASES, HCPCS_THROUGH, readHcpcs } from './hcpcs/releases.ts';
import type { ImportedSystem } from './importer.ts';
import { ownLabels } from './own/read.ts';
import { tablesOf } from './tables.ts';

const DERIVED =
  'The list of July 2026 has no modifiers: those of January 2026 hold. CPT modifiers are numbers with labels of our own.';

/** The table of modifiers. Throws, naming the file, where one is not what it should be. */
export async function importModifiers(data: DataFolder): Promise<ImportedSystem> {
  const files = await readHcpcs(data);
  const own = ownLabels('cpt-modifiers');
  const rows = [
    ...own.labels.map(({ code, from, to, label }) => [code, from, to, 'code', label]),
    ...codeRows(files, 'modifier'),
  ].sort(([a = '', from = ''], [b = '', other = '']) => (a === b ? (from < other ? -1 : 1) : a < b ? -1 : 1));
  const sources = [files.records.source, files.titles.source, own.source];
  const { records, tables } = tablesOf('modifier', [
    { name: 'codes', columns: ['code', 'from', 'to', 'kind', 'title'], rows, sources, derived: DERIVED },
  ]);
  return {
    record: {
      system: 'modifier',
      ...HCPCS_ORIGIN,
      source: 'HCPCS Level II modifiers, CMS; CPT modifiers as numbers with labels of our own',
      since: HCPCS_RELEASES.whole.from,
      through: HCPCS_THROUGH,
      releases: releaseRecords(files, rows)
        .slice(0, 2)
        .map((release) => ({ ...release, derived: DERIVED })),
      tables: records,
    },
    tables,
  };
}
