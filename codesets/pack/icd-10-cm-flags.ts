/**
 * What other federal lists say of each code of ICD-10-CM or ICD-10-PCS, as the pack holds it: some two thousand
 * different answers, and for each code the number of its own.
 */
import { readTable, type TableText } from '../table.ts';
import { packedAnswers } from './answers.ts';
import { firstDay, lastDay } from './codes.ts';
import type { Sections } from './file.ts';

/** A table of flags by the name that the pack gives it, and its columns behind code and days. */
type FlagSource = readonly [flag: string, table: string, columns: readonly string[]];

const CODE_EDITOR: FlagSource = ['mce', 'mce.tsv', ['flags']];

const OF_DIAGNOSES: readonly FlagSource[] = [
  ['poa', 'poa-exempt.tsv', []],
  CODE_EDITOR,
  ['hcc', 'hcc.tsv', ['hcc', 'condition']],
  ['ms-drg', 'ms-drg.tsv', ['level', 'mdc', 'condition']],
];

const RELEASE_COLUMNS = ['flag', 'from', 'to', 'release'];

/** The titles of categories, each by its kind and number on a line, which begins behind a line break. */
function titleLines(text: TableText): string {
  const hccs = readTable(text('hcc-labels.tsv'), ['hcc', 'from', 'to', 'label', 'supersedes']);
  const mdcs = readTable(text('mdc-titles.tsv'), ['mdc', 'from', 'to', 'title']);
  const line = (kind: string, [number, , , ...values]: readonly string[]) =>
    `\n${[kind, number, ...values].join('\t')}`;
  return [...hccs.map((row) => line('hcc', row)), ...mdcs.map((row) => line('mdc', row)), '\n'].join('');
}

/** The flags of diagnoses, with the titles of the categories that they name. */
export const flagSections = (text: TableText, codes: ReadonlyMap<string, number>): Sections => ({
  ...answerSections(text, codes, OF_DIAGNOSES),
  FLGN: new TextEncoder().encode(titleLines(text)),
});

/** The flags of inpatient procedures: those of the Medicare Code Editor. */
export const procedureFlagSections = (text: TableText, codes: ReadonlyMap<string, number>): Sections =>
  answerSections(text, codes, [CODE_EDITOR]);

function answerSections(
  text: TableText,
  codes: ReadonlyMap<string, number>,
  lists: readonly FlagSource[],
): Sections {
  const said = new Map<string, string[]>();
  for (const [flag, table, columns] of lists)
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
  const releases = readTable(text('flag-releases.tsv'), RELEASE_COLUMNS).map(
    ([flag, from = '', to = '', release]) => [flag, firstDay(from), lastDay(to), release].join('\t'),
  );
  return packedAnswers({
    texts: [...codes.keys()].map((code) => (said.get(code) ?? []).join('\n')),
    releases: releases.join('\n'),
  });
}
