// Measures speed and memory, each beside its baseline in the same run: machines are noisy, so read the ratios.
//   npm run bench                  all of it
//   npm run bench -- start-up      one of bench/*.bench.ts
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withBundles } from './lib/bundled.mjs';
import { npm, runQuietly } from './lib/run.mjs';

/** Compiled, and no package of ours: benches alone ask for it. */
const SQLITE = 'better-sqlite3@12.11.1';

const wanted = process.argv.slice(2);
const files = readdirSync('bench')
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)))
  .sort();
if (files.length === 0) {
  console.error(
    `no bench of that name; there are ${readdirSync('bench')
      .filter((name) => name.endsWith('.bench.ts'))
      .join(', ')}`,
  );
  process.exit(2);
}
if (!existsSync(join('node_modules', 'better-sqlite3'))) {
  const install = npm(['install', '--no-save', '--no-audit', '--no-fund', SQLITE]);
  const { status } = await runQuietly(install.command, install.args, install.options);
  if (status !== 0) console.log(`SQLite is left out, since ${SQLITE} could not be installed.`);
}
const REPORT = join('bench', 'report.ts');
const paths = files.map((name) => join('bench', name));
await withBundles([...paths, REPORT], async (bundleOf) => {
  const load = (path) => import(pathToFileURL(bundleOf(path)).href);
  const { printRows } = await load(REPORT);
  for (const path of paths) {
    const { bench } = await load(path);
    printRows(bench.name, await bench.run());
  }
});
