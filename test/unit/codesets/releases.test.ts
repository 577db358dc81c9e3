import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readTable } from '../../../codesets/table.ts';
import { isoDate } from '../../../server/src/model/dates.ts';
import { releases, tableText } from '../codebook/sample-pack.ts';

const rowsOf = (text: string): string[] => text.split('\n').slice(1, -1);

describe('codesets/releases.json', () => {
  it('names every table there is, with its rows', () => {
    const named = [...releases.systems.flatMap(({ tables }) => tables), ...releases.words];
    const there = readdirSync('codesets/tables', { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.tsv'));
    deepEqual(named.map(({ table }) => table).sort(), there.sort());
    for (const { table, rows } of named) equal(rowsOf(tableText(table)).length, rows, table);
  });

  it('counts the codes of every release as the table has them on its first day', () => {
    for (const { system, releases: dated } of releases.systems) {
      const rows = rowsOf(tableText(`${system}/codes.tsv`)).map((line) => line.split('\t'));
      for (const { name, from, rows: codes, billable } of dated) {
        const inForce = rows.filter(
          ([, first = '', last = '']) => first <= from && (last === '' || last >= from),
        );
        equal(inForce.length, codes, `${system} ${name}`);
        equal(inForce.filter(([, , , kind]) => kind === 'code').length, billable, `${system} ${name}`);
      }
    }
  });

  it('says for each file what it was, and for each system whose it is', () => {
    for (const { publisher, licence, source, through, releases: dated, tables } of releases.systems) {
      for (const text of [publisher, licence, source]) ok(text.length > 0);
      ok(isoDate(through));
      deepEqual(
        dated.map(({ from }) => from),
        dated.map(({ from }) => from).toSorted(),
      );
      for (const { sources } of [...dated, ...tables]) {
        ok(sources.length > 0);
        for (const { file, sha256 } of sources) ok(/^[0-9a-f]{64}$/.test(sha256), file);
      }
    }
  });
});

describe('the tables', () => {
  it('are sorted, and the days of one key neither overlap nor run backwards', () => {
    const columns = ['code', 'from', 'to', 'kind', 'title'];
    let before = ['', '', ''];
    for (const row of readTable(tableText('icd-10-cm/codes.tsv'), columns)) {
      const [code = '', from = '', to = ''] = row;
      const [lastCode = '', , lastTo = ''] = before;
      ok(code > lastCode || (code === lastCode && lastTo !== '' && from > lastTo), row.join(' '));
      ok(to === '' || from <= to, row.join(' '));
      before = row;
    }
  });
});
