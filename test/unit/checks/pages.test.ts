import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePath, rulePage, rulesIndex } from '../../../server/src/checks/page.ts';
import { CHECKS } from '../../../server/src/checks/registry.ts';
import { TEAM_SCHEMA_PATH, teamSchema } from '../../../server/src/checks/team-schema.ts';
import { TEAM_FILE } from '../../../server/src/model/team-file.ts';

const FOLDER = join('docs', 'checks');

describe('pages of the checks', () => {
  it('are the checks’ own words (npm run pages writes them)', () => {
    for (const check of CHECKS)
      assert.equal(readFileSync(join(FOLDER, pagePath(check)), 'utf8'), rulePage(check), check.id);
    assert.equal(readFileSync(join(FOLDER, 'README.md'), 'utf8'), rulesIndex(CHECKS));
  });

  it('are one a check and no other', () => {
    const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    assert.deepEqual(
      pages.map((page) => page.replaceAll('\\', '/')).sort(),
      [...CHECKS.map(pagePath), 'README.md'].sort(),
    );
  });
});

describe('the schema of .claimlint.json', () => {
  it('is made from the checks (npm run pages writes it)', () => {
    assert.equal(readFileSync(TEAM_SCHEMA_PATH, 'utf8'), teamSchema(CHECKS));
  });

  it('is the one that package.json names', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(contributes.jsonValidation, [{ fileMatch: TEAM_FILE, url: `./${TEAM_SCHEMA_PATH}` }]);
  });
});

describe('the files of the checks', () => {
  it('are named as their rules, each with two right and two wrong examples', () => {
    const folder = join('server', 'src', 'checks');
    for (const check of CHECKS) {
      assert.match(
        readFileSync(join(folder, `${check.id}.ts`), 'utf8'),
        new RegExp(`id: '${check.id}'`),
        check.id,
      );
      assert.ok(check.wrong.length >= 2 && check.right.length >= 2, check.id);
    }
    assert.equal(new Set(CHECKS.map(({ id }) => id)).size, CHECKS.length);
  });
});
