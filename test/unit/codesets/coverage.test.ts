/** Coverage articles, from a download in the layout of the Medicare Coverage Database, with codes and words of our own. */
import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readUserFiles } from '../../../codesets/import/user/kinds.ts';
import { packImported } from '../../../codesets/import/user/pack-imported.ts';
import { type UserFile, userFiles } from '../../../codesets/import/user/user-file.ts';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import type { CoverageTable } from '../../../server/src/codebook/coverage.ts';
import { on } from '../codebook/sample-pack.ts';
import { coverageTables } from './user-files.ts';

const filesOf = (tables: Readonly<Record<string, string>>): UserFile[] =>
  Object.entries(tables).map(([name, text]) => ({ name, text }));

const packed = (tables = coverageTables()): CoverageTable =>
  createCodebook().addCoverage(
    packImported(readUserFiles('current_article.zip', filesOf(tables), undefined), {}).pack,
  );

describe('coverage articles', () => {
  const table = packed();
  const [article, ...others] = table.articlesFor('11111', on('2026-11-03'));

  it('are found by a procedure and a date', () => {
    equal(table.size, 2);
    deepEqual([article?.id, article?.title], ['A57752', 'Billing and Coding: A service, of ours']);
    deepEqual([article?.from, article?.to], ['2025-10-01', null]);
    equal(others.length, 0);
    deepEqual(
      table.articlesFor('11111', on('2026-06-30')).map(({ id }) => id),
      ['A52000', 'A57752'],
    );
    deepEqual(table.articlesFor('11111', on('2019-12-31')), []);
    deepEqual(table.articlesFor('99999', on('2026-11-03')), []);
    // 22222 is of an older version.
    deepEqual(table.articlesFor('22222', on('2026-11-03')), []);
    equal(table.countOn(on('2026-06-30')), 2);
    equal(table.countOn(on('2026-07-01')), 1);
  });

  it('list diagnoses in groups, and those that do not support medical necessity', () => {
    equal(article?.groups, 2);
    deepEqual(
      ['E1122', 'E119', 'I10', 'E11', 'E109', 'G0001'].map((code) => article?.coveredIn(code)),
      [1, 1, 2, 0, 0, 0],
    );
    deepEqual([article?.isNoncovered('Z0000'), article?.isNoncovered('I10')], [true, false]);
  });

  it('that list no diagnosis, or a range in place of codes, decide nothing', () => {
    equal(table.articlesFor('11111', on('2026-06-30'))[0]?.groups, 0);
    const tables = coverageTables();
    const covered = 'article_x_icd10_covered.csv';
    const ranged = packed({ ...tables, [covered]: `${tables[covered]}\r\n57752,12,E00,2026,1,Y,,3,own,` });
    equal(ranged.articlesFor('G0001', on('2026-11-03'))[0]?.groups, 0);
  });

  it('name their contractors and the states of their jurisdictions', () => {
    deepEqual(article?.contractors, ['Other Contractor (13201)', 'Some Contractor, LLC (01112)']);
    // Connecticut's jurisdiction ended in 2024.
    deepEqual(article?.states, ['CA']);
  });

  it('are those of the newest week of the download, to the end of its quarter', () => {
    deepEqual(table.releases, [{ name: '2026-09-21', from: '2026-09-21' }]);
    equal(table.through, '2026-09-30');
  });

  it('come in a zip within a zip, as CMS offers them', async () => {
    const inner = Object.fromEntries(
      Object.entries(coverageTables()).map(([name, text]) => [name, strToU8(text)]),
    );
    const zip = zipSync({
      'current_article_csv.zip': zipSync(inner),
      'MCD_data_dictionary.pdf': strToU8('x'),
    });
    const files = await userFiles('current_article.zip', zip);
    const [imported] = readUserFiles('current_article.zip', files, undefined);
    ok(imported);
    equal(imported.what, '2 coverage articles');
    deepEqual(packImported([imported], {}).pack, packImported([imported], {}).pack);
  });

  it('are refused where a table lacks a column or its quotation mark an end', () => {
    const tables = coverageTables();
    const without = (name: string, column: string) => ({
      ...tables,
      [name]: tables[name]?.replace(column, 'other') ?? '',
    });
    throws(
      () => packed(without('article_x_hcpc_code.csv', 'hcpc_code_id')),
      /^Error: article_x_hcpc_code\.csv: .*hcpc_code_id/,
    );
    throws(
      () => packed({ ...tables, 'article.csv': `${tables['article.csv']}\r\n1,"` }),
      /^Error: article\.csv: /,
    );
    throws(() => packed({ ...tables, 'update_period.csv': 'begin_date\n' }), /--from/);
    throws(
      () =>
        packed({
          ...tables,
          'article_x_hcpc_code.csv': tables['article_x_hcpc_code.csv']?.split('\r\n')[0] ?? '',
        }),
      /no article/,
    );
  });
});
