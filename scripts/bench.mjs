// Measures speed and memory, each beside its baseline in the same run: machines are noisy, so read the ratios.
//   npm run bench                  all of it
//   npm run bench -- start-up      one of bench/*.bench.ts
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withBundles } from './lib/bundled.mjs';

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
