/**
 * Official files in, tables out:
 *   node dist/tools/tables.mjs [DATA]        DATA is the folder of downloads, ../shared/data unless said
 * Writes codesets/tables/ and codesets/releases.json and says what changed. The same files give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Releases } from '../releases.ts';
import { writeTable } from '../table.ts';
import { dataFolder } from './data-folder.ts';
import { IMPORTERS } from './registry.ts';
import { reportChange } from './report.ts';

const CODESETS = 'codesets';

/** Writes a file where its content differs, and says what did. */
function update(path: string, text: string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  console.log(reportChange(path, before, text));
  if (before === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

try {
  const data = dataFolder(process.argv[2] ?? join('..', 'shared', 'data'));
  // Everything is read before anything is written, so that a bad file leaves the tables as they were.
  const imported = IMPORTERS.map((read) => read(data));
  for (const { tables } of imported)
    for (const [name, table] of tables) update(join(CODESETS, 'tables', name), writeTable(table));
  const releases: Releases = { systems: imported.map(({ record }) => record) };
  update(join(CODESETS, 'releases.json'), `${JSON.stringify(releases, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
