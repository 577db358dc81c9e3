/** The lists of words that belong to no code system: `codesets/tables/words/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { WordListRecord } from '../../releases.ts';
import type { Table } from '../../table.ts';
import { type DataFolder, dataFolder } from '../data-folder.ts';
import { abbreviationTable } from './abbreviations.ts';
import { associationTable } from './associations.ts';

const ABBREVIATION_LICENCE =
  'Ours: MIT, as Claimlint. Federal texts: public domain. Clinicians: medical abbreviations, MIT, Copyright (c) 2020 imantsm (codesets/import/words/LICENSE-imantsm.txt)';

/** Lists that are written by hand where they stand, and what is in them. */
const WRITTEN = {
  equivalents: 'Words that mean the same, by us',
  lay: 'Everyday words for diseases and procedures, by us',
  common: 'How often a code is meant, by us',
} as const;

/**
 * The table of abbreviations, and the records of all lists for `releases.json`.
 * @throws naming the file, where one is not what it should be.
 */
export function importWords(data: DataFolder): {
  readonly records: readonly WordListRecord[];
  readonly tables: ReadonlyMap<string, Table>;
} {
  const { columns, rows, sources } = abbreviationTable(data);
  const abbreviations = {
    table: 'words/abbreviations.tsv',
    rows: rows.length,
    sources,
    licence: ABBREVIATION_LICENCE,
  };
  const learned = associationTable({
    codes: tableFile(LEARNED_FROM.codes).text,
    index: tableFile(LEARNED_FROM.index).text,
    notes: tableFile(LEARNED_FROM.notes).text,
    synonyms: tableFile(LEARNED_FROM.synonyms).text,
  });
  const associations = {
    table: 'words/associations.tsv',
    rows: learned.rows.length,
    sources: Object.values(LEARNED_FROM).map((name) => tableFile(name).source),
    licence: 'Learned from tables in the public domain and under CC0: MIT, as Claimlint',
  };
  return {
    records: [
      abbreviations,
      associations,
      ...Object.entries(WRITTEN).flatMap(([name, about]) => written(name, about)),
    ],
    tables: new Map([
      [abbreviations.table, { columns, rows }],
      [associations.table, learned],
    ]),
  };
}

/** What the associations are learned from. */
const LEARNED_FROM = {
  codes: 'icd-10-cm/codes.tsv',
  index: 'icd-10-cm/index.tsv',
  notes: 'icd-10-cm/notes.tsv',
  synonyms: 'icd-10-cm/synonyms.tsv',
} as const;

const tableFile = (name: string) => dataFolder('.').read(join('codesets', 'tables', name));

/** The record of a list that is written by hand, where it is there. */
function written(name: string, about: string): WordListRecord[] {
  const table = `words/${name}.tsv`;
  const path = join('codesets', 'tables', table);
  if (!existsSync(path)) return [];
  const { text, source } = dataFolder('.').read(path);
  const rows = text.split('\n').filter((line) => line !== '').length - 1;
  return [{ table, rows, sources: [source], licence: `${about}: MIT, as Claimlint` }];
}
