/** What ICD-10-CM notes of a code: the chapter and section above its category, and its 7th characters. */
import { addDays, type IsoDate } from '../../server/src/model/dates.ts';
import { readTable, type TableText } from '../table.ts';
import type { Note } from './notes.ts';

/** A row of a table that begins with a key and two days. */
interface DatedRow {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly values: readonly string[];
}

const datedRows = (text: string, columns: readonly string[]): DatedRow[] =>
  readTable(text, columns).map(([key = '', from = '', to = '', ...values]) => ({ key, from, to, values }));

/** A note for each stretch of days in which a category had the same chapter and section with the same titles. */
export function headingNotes(text: TableText): Note[] {
  const categories = datedRows(text('categories.tsv'), ['category', 'from', 'to', 'section']);
  const sections = datedRows(text('sections.tsv'), ['section', 'from', 'to', 'chapter', 'title']);
  const chapters = datedRows(text('chapters.tsv'), ['chapter', 'from', 'to', 'title']);
  return categories.flatMap(({ key: code, from, to, values: [section = ''] }) =>
    within(rowsOf(sections, section), from, to).flatMap((held) => {
      const [chapter = '', sectionTitle = ''] = held.values;
      return within(rowsOf(chapters, chapter), held.from, held.to).map(
        ({ from, to, values: [title = ''] }) => ({
          code,
          from,
          to,
          text: [chapter, title, section, sectionTitle].join('\t'),
        }),
      );
    }),
  );
}

const rowsOf = (rows: readonly DatedRow[], key: string): DatedRow[] => rows.filter((row) => row.key === key);

/** The rows that hold on some of the days, each cut to them. A blank last day is none. */
function within(rows: readonly DatedRow[], from: string, to: string): DatedRow[] {
  const latest = (a: string, b: string) => (a > b ? a : b);
  const earliest = (a: string, b: string) => (a === '' ? b : b === '' || a < b ? a : b);
  return rows
    .map((row) => ({ ...row, from: latest(row.from, from), to: earliest(row.to, to) }))
    .filter((row) => row.to === '' || row.from <= row.to);
}

/** A note for each stretch of days in which a code had the same list: its characters and meanings as lines. */
export function seventhCharacterNotes(text: TableText): Note[] {
  const columns = ['code', 'from', 'to', 'character', 'meaning'];
  const rows = datedRows(text('seventh-characters.tsv'), columns);
  return [...new Set(rows.map((row) => row.key))].flatMap((code) => {
    const list = rowsOf(rows, code);
    const starts = [
      ...new Set(list.flatMap(({ from, to }) => (to === '' ? [from] : [from, dayAfter(to)]))),
    ].sort();
    return starts
      .map((from, at) => {
        const next = starts[at + 1];
        const inForce = list.filter((row) => row.from <= from && (row.to === '' || row.to >= from));
        const lines = inForce.map(({ values: [character = '', meaning = ''] }) => `${character}\t${meaning}`);
        return {
          code,
          from,
          to: next === undefined ? '' : addDays(next as IsoDate, -1),
          text: lines.join('\n'),
        };
      })
      .filter((note) => note.text !== '');
  });
}

const dayAfter = (day: string): string => addDays(day as IsoDate, 1);
