// Measures speed and memory, each beside its baseline in the same run: machines are noisy, so read the ratios.
//   npm run bench                  all of it
//   npm run bench -- start-up      one of bench/*.bench.ts
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

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
const outdir = resolve('dist', 'run', `bench-${process.pid}`);
try {
  await esbuild.build({
    entryPoints: [...files.map((name) => join('bench', name)), join('bench', 'report.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const load = (name) => import(pathToFileURL(join(outdir, name.replace(/\.ts$/, '.mjs'))).href);
  const { printRows } = await load('report.ts');
  for (const name of files) {
    const { bench } = await load(name);
    printRows(bench.name, await bench.run());
  }
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
