/**
 * Official files in, tables out:
 *   node dist/tools/tables.mjs [DATA [SYSTEM…]]
 * DATA is the folder of downloads, ../shared/data unless said; where systems are named, the others stay as they are.
 * `words` is named as a system is: the lists that belong to none.
 * Writes codesets/tables/ and codesets/releases.json and says what changed. The same files give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Releases, SystemRecord } from '../releases.ts';
import { writeTable } from '../table.ts';
import { dataFolder } from './data-folder.ts';
import { IMPORTERS } from './registry.ts';
import { reportChange } from './report.ts';
import { importWords } from './words/import.ts';

const CODESETS = 'codesets';
const RELEASES = join(CODESETS, 'releases.json');

/** Writes a file where its content differs, and says what did. */
function update(path: string, text: string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  console.log(reportChange(path, before, text));
  if (before === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const WORDS = 'words';

/** The records of all systems in the order of the importers, those of `records` in place of the ones committed. */
function withRecords(records: readonly SystemRecord[], words: Releases['words'] | undefined): Releases {
  const committed: Releases = existsSync(RELEASES)
    ? JSON.parse(readFileSync(RELEASES, 'utf8'))
    : { systems: [], words: [] };
  const known = new Map([...committed.systems, ...records].map((record) => [record.system, record]));
  return {
    systems: [...IMPORTERS.keys()].flatMap((system) => known.get(system) ?? []),
    words: words ?? committed.words,
  };
}

try {
  const data = dataFolder(process.argv[2] ?? join('..', 'shared', 'data'));
  // Everything is read before anything is written, so that a bad file leaves the tables as they were.
  const wanted = process.argv.slice(3);
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
  for (const name of wanted)
    if (![...IMPORTERS.keys(), WORDS].includes(name)) throw new Error(`${name} has no importer.`);
  const reading = [...IMPORTERS].filter(([system]) => isWanted(system)).map(([, read]) => read(data));
  const imported = await Promise.all(reading);
  const words = isWanted(WORDS) ? importWords(data) : undefined;
  for (const { tables } of [...imported, ...(words ? [words] : [])])
    for (const [name, table] of tables) update(join(CODESETS, 'tables', name), writeTable(table));
  const releases = withRecords(
    imported.map(({ record }) => record),
    words?.records,
  );
  update(RELEASES, `${JSON.stringify(releases, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
