// Writes docs/checks/ from the checks themselves: a page each and the index. A test asserts that they agree.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withBundles } from './lib/bundled.mjs';

const PAGE = join('server', 'src', 'checks', 'page.ts');
const REGISTRY = join('server', 'src', 'checks', 'registry.ts');

await withBundles([PAGE, REGISTRY], async (bundleOf) => {
  const load = (path) => import(pathToFileURL(bundleOf(path)).href);
  const { pagePath, rulePage, rulesIndex } = await load(PAGE);
  const { CHECKS } = await load(REGISTRY);
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
});
