// Builds everything that runs: the extension, the server, the command, the tools and the tests inside VS Code.
// (scripts/mocha.mjs bundles the other tests, scripts/bench.mjs the benches.)
//   node esbuild.mjs            all of it
//   node esbuild.mjs --watch    and again at every change
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** Files below `folder` whose names end with `ending`, sorted. */
function filesBelow(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
  legalComments: 'none',
};

/** What is shipped: small, one file each, CommonJS because VS Code loads extensions with require. */
const shipped = {
  ...common,
  format: 'cjs',
  minify: true,
  mainFields: ['module', 'main'],
  outdir: 'dist',
};

/**
 * Parts of Node that the protocol's library asks for at its start and uses later or never: they are loaded at their
 * first use, since each costs an editor milliseconds of waiting (npm run bench -- start-up).
 */
const loadedWhenUsed = {
  name: 'loaded-when-used',
  setup(build) {
    build.onResolve({ filter: /^(?:child_process|crypto)$/ }, ({ path }) => ({
      path,
      namespace: 'when-used',
    }));
    build.onLoad({ filter: /.*/, namespace: 'when-used' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] });`,
    }));
  },
};

const builds = [
  { ...shipped, entryPoints: { extension: 'client/src/extension.ts' }, external: ['vscode'] },
  {
    ...shipped,
    entryPoints: {
      server: 'server/src/start.ts',
      'server-main': 'server/src/node.ts',
      cli: 'server/src/cli/main.ts',
    },
    plugins: [loadedWhenUsed],
  },
  {
    ...common,
    format: 'esm',
    entryPoints: { 'tools/packs': 'codesets/pack/main.ts', 'tools/tables': 'codesets/import/main.ts' },
    packages: 'external',
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
  },
  {
    ...common,
    format: 'cjs',
    external: ['vscode', 'mocha'],
    entryPoints: filesBelow('test/vscode', '.suite.ts'),
    outbase: '.',
    outdir: 'dist/run',
  },
].filter((build) => !Array.isArray(build.entryPoints) || build.entryPoints.length > 0);

if (process.argv.includes('--watch')) {
  for (const build of builds) await (await esbuild.context(build)).watch();
} else {
  await Promise.all(builds.map((build) => esbuild.build(build)));
}
