// TypeScript of this project, bundled into a folder of its own for as long as it is used.
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as esbuild from 'esbuild';

/**
 * Bundles the files and calls back with a function that tells where each one's bundle is.
 * @param {readonly string[]} files
 * @param {(bundleOf: (file: string) => string) => Promise<void>} use
 * @param {import('esbuild').Plugin[]} plugins
 */
export async function withBundles(files, use, plugins = []) {
  const outdir = resolve('dist', 'run', String(process.pid));
  mkdirSync(outdir, { recursive: true });
  try {
    await esbuild.build({
      entryPoints: [...files],
      outbase: '.',
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: 'inline',
      logLevel: 'warning',
      plugins,
    });
    await use((file) => join(outdir, relative('.', resolve(file)).replace(/\.ts$/, '.mjs')));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
