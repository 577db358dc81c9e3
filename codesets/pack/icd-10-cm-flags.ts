/**
 * What other federal lists say of each code, as the pack holds it: some two thousand different answers, and for each
 * code the number of its own.
 */
import { readTable, type TableText } from '../table.ts';
import { byFrequency, numberOf, textBytes } from './bytes.ts';
import { firstDay, lastDay } from './codes.ts';
import type { Sections } from './file.ts';

/** The tables of flags by the names that the pack gives them, and their columns behind code and days. */
const TABLES: readonly (readonly [flag: string, table: string, columns: readonly string[]])[] = [
  ['poa', 'poa-exempt.tsv', []],
  ['mce', 'mce.tsv', ['flags']],
  ['hcc', 'hcc.tsv', ['hcc', 'condition']],
  ['ms-drg', 'ms-drg.tsv', ['level', 'mdc', 'condition']],
];

/** The tables of names that flags refer to. */
const NAMES: readonly (readonly [kind: string, table: string, columns: readonly string[]])[] = [
  ['release', 'flag-releases.tsv', ['flag', 'from', 'to', 'release']],
  ['hcc', 'hcc-labels.tsv', ['hcc', 'from', 'to', 'label', 'supersedes']],
  ['mdc', 'mdc-titles.tsv', ['mdc', 'from', 'to', 'title']],
];

/** `kind\tkey\tfirst day\tlast day\tvalues…`. */
const line = (kind: string, [key = '', from = '', to = '', ...values]: readonly string[]): string =>
  [kind, key, firstDay(from), lastDay(to), ...values].join('\t');

export function flagSections(text: TableText, codes: ReadonlyMap<string, number>): Sections {
  const said = new Map<string, string[]>();
  for (const [flag, table, columns] of TABLES)
    for (const [code = '', from = '', to = '', ...values] of readTable(text(table), [
      'code',
      'from',
      'to',
      ...columns,
    ])) {
      const lines = said.get(code) ?? [];
      lines.push([flag, firstDay(from), lastDay(to), ...values].join('\t'));
      said.set(code, lines);
    }
  const answers = [...codes.keys()].map((code) => (said.get(code) ?? []).join('\n'));
  const distinct = byFrequency(answers);
  const { starts, bytes } = textBytes([...distinct.keys()]);
  const names = NAMES.flatMap(([kind, table, columns]) =>
    readTable(text(table), columns).map((row) => line(kind, row)),
  );
  return {
    FLAG: Uint16Array.from(answers, (answer) => numberOf(distinct, answer)),
    FLGA: starts,
    FLGS: bytes,
    FLGN: new TextEncoder().encode(names.join('\n')),
  };
}
