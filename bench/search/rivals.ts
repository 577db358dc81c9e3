/** Searches by well-known libraries over the same rows: titles and terms, each with its codes. */
import uFuzzy from '@leeoniya/ufuzzy';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Abbreviations } from '../../server/src/codebook/abbreviations.ts';
import { wordsOf } from '../../server/src/model/words.ts';
import { openSqlite } from '../sqlite.ts';

export interface SearchRow {
  readonly id: number;
  readonly text: string;
  readonly keys: readonly string[];
}

/** The keys found for a phrase, the best first. */
export type Search = (phrase: string) => readonly string[];

export interface Rival {
  readonly name: string;
  /** How many phrases of each class it is asked: a library that takes a second a search is asked few. */
  readonly phrases: number;
  /** Makes its index over the rows; `undefined` where the library is not there. */
  readonly open: (rows: readonly SearchRow[], abbreviations: Abbreviations | undefined) => Search | undefined;
}

const ALL = Number.POSITIVE_INFINITY;

/** More rows than codes are asked for, since several lead to one. */
const ROWS_WANTED = 40;

const keysOf = (rows: Iterable<SearchRow | undefined>): readonly string[] => [
  ...new Set([...rows].flatMap((row) => row?.keys ?? [])),
];

export const RIVALS: readonly Rival[] = [
  {
    name: 'fuse.js, default',
    phrases: 2,
    open: (rows) => {
      const fuse = new Fuse(rows, { keys: ['text'] });
      return (phrase) => keysOf(fuse.search(phrase, { limit: ROWS_WANTED }).map(({ item }) => item));
    },
  },
  {
    name: 'fuse.js, tuned',
    phrases: 12,
    open: (rows) => {
      const fuse = new Fuse(rows, {
        keys: ['text'],
        ignoreLocation: true,
        threshold: 0.3,
        minMatchCharLength: 2,
        useExtendedSearch: true,
      });
      // Blanks part words that are all to be found, in any order.
      return (phrase) =>
        keysOf(fuse.search(wordsOf(phrase).join(' '), { limit: ROWS_WANTED }).map(({ item }) => item));
    },
  },
  {
    name: 'MiniSearch (prefix, fuzzy)',
    phrases: 20,
    open: (rows) => {
      const index = new MiniSearch<SearchRow>({
        fields: ['text'],
        searchOptions: { prefix: true, fuzzy: 0.2 },
      });
      index.addAll(rows);
      return (phrase) =>
        keysOf(
          index
            .search(phrase)
            .slice(0, ROWS_WANTED)
            .map(({ id }) => rows[id]),
        );
    },
  },
  {
    name: 'FlexSearch (forward, suggest)',
    phrases: ALL,
    open: (rows) => {
      const index = new Index({ tokenize: 'forward' });
      for (const { id, text } of rows) index.add(id, text);
      return (phrase) =>
        keysOf(index.search(phrase, { limit: ROWS_WANTED, suggest: true }).map((id) => rows[Number(id)]));
    },
  },
  {
    name: 'uFuzzy (one error a word)',
    phrases: 5,
    open: (rows) => {
      const fuzzy = new uFuzzy({ intraMode: 1 });
      const texts = rows.map(({ text }) => text);
      return (phrase) => {
        const [ids, info, order] = fuzzy.search(texts, phrase, 1, 10_000);
        const found = info && order ? order.map((at) => info.idx[at] ?? -1) : (ids ?? []);
        return keysOf(found.slice(0, ROWS_WANTED).map((id) => rows[id]));
      };
    },
  },
  { name: 'SQLite FTS5 (bm25)', phrases: ALL, open: (rows) => fullText(rows, undefined) },
  { name: 'SQLite FTS5, our abbreviations', phrases: ALL, open: fullText },
];

/** All words, the last one begun; where no row has them, any of them. Abbreviations stand for their first meaning. */
function fullText(rows: readonly SearchRow[], abbreviations: Abbreviations | undefined): Search | undefined {
  const database = openSqlite();
  if (!database) return undefined;
  database.exec("create virtual table rows using fts5(text, tokenize = 'porter unicode61')");
  const insert = database.prepare('insert into rows(rowid, text) values (?, ?)');
  database.exec('begin');
  for (const { id, text } of rows) insert.run(id + 1, text);
  database.exec('commit');
  const select = database.prepare<{ readonly rowid: number }>(
    `select rowid from rows where rows match ? order by rank limit ${ROWS_WANTED}`,
  );
  const asked = (words: readonly string[], joint: string) =>
    select.all(words.map((word, at) => (at === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(joint));
  return (phrase) => {
    const words = wordsOf(phrase).flatMap((word) => {
      const [meaning] = abbreviations?.expansionsOf([word]) ?? [];
      return meaning ? wordsOf(meaning.text) : [word];
    });
    if (words.length === 0) return [];
    const all = asked(words, ' AND ');
    return keysOf((all.length > 0 ? all : asked(words, ' OR ')).map(({ rowid }) => rows[rowid - 1]));
  };
}
