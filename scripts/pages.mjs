// Writes docs/checks/ from the checks themselves, a page each and the index, and the schema of .claimlint.json.
// A test asserts that they agree.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withBundles } from './lib/bundled.mjs';

const PAGE = join('server', 'src', 'checks', 'page.ts');
const SCHEMA = join('server', 'src', 'checks', 'team-schema.ts');
const REGISTRY = join('server', 'src', 'checks', 'registry.ts');

await withBundles([PAGE, SCHEMA, REGISTRY], async (bundleOf) => {
  const load = (path) => import(pathToFileURL(bundleOf(path)).href);
  const { pagePath, rulePage, rulesIndex } = await load(PAGE);
  const { TEAM_SCHEMA_PATH, teamSchema } = await load(SCHEMA);
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
  mkdirSync(dirname(TEAM_SCHEMA_PATH), { recursive: true });
  writeFileSync(TEAM_SCHEMA_PATH, teamSchema(CHECKS));
  console.log(`${pages.length} pages in ${folder}`);
});
