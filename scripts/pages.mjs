// Writes docs/checks/ from the checks themselves: a page each and the index. A test asserts that they agree.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';

const { outputFiles } = await esbuild.build({
  stdin: {
    contents: "export * from './page.ts'; export * from './registry.ts';",
    resolveDir: 'server/src/checks',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const source = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
const { CHECKS, pagePath, rulePage, rulesIndex } = await import(source);

const folder = join('docs', 'checks');
rmSync(folder, { recursive: true, force: true });
const pages = [
  ['README.md', rulesIndex(CHECKS)],
  ...CHECKS.map((check) => [pagePath(check), rulePage(check)]),
];
for (const [path, text] of pages) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${pages.length} pages in ${folder}`);
