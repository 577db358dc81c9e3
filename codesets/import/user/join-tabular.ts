/** A Tabular List joined with the notes, headings and 7th characters that are loaded. */
import { isHeading, type NoteRow } from '../../pack/icd-10-cm-notes.ts';
import type { Note } from '../../pack/notes.ts';
import { groupedBy } from '../grouped.ts';
import { bookOrder } from '../icd-10-cm/notes.ts';
import type { Tabular, TabularNote } from '../icd-10-cm/tabular.ts';
import { type Stretch, withinStretch } from './periods.ts';

/**
 * The notes with those of a Tabular from its first day to the next Tabular. What it says nothing of stays as it is, but
 * for chapters and sections, which end where a Tabular has them no more.
 */
export function joinNotes(rows: readonly NoteRow[], { notes: stated }: Tabular, stretch: Stretch): NoteRow[] {
  const known = groupedBy(rows, ({ owner }) => owner);
  const owners = new Set([...known.keys(), ...stated.keys()]);
  return [...owners].sort().flatMap((owner) => {
    const before = known.get(owner) ?? [];
    const now = stated.get(owner);
    if (!now && !isHeading(owner)) return before;
    return notesOf(owner, before, now ?? [], stretch);
  });
}

function notesOf(
  owner: string,
  before: readonly NoteRow[],
  now: readonly TabularNote[],
  stretch: Stretch,
): NoteRow[] {
  // The newest edition's order counts.
  const order = bookOrder(stretch.next ? [now, before] : [before, now]);
  return [...order.keys()].flatMap((note) => {
    const says = (one: TabularNote) => `${one.kind}\t${one.text}` === note;
    const inside = now.filter(says).slice(0, 1);
    return withinStretch(
      before.filter(says),
      inside.map(({ kind, text }) => ({ owner, from: '', to: '', kind, text })),
      stretch,
      () => true,
    );
  });
}

/** How many notes begin, and how many end. */
export interface NoteChange {
  readonly added: number;
  readonly ended: number;
}

export function noteChange(before: readonly NoteRow[], after: readonly NoteRow[]): NoteChange {
  const startOf = ({ owner, kind, text, from }: NoteRow) => [owner, kind, text, from].join('\t');
  const known = new Map(before.map((row) => [startOf(row), row.to]));
  return {
    added: after.filter((row) => !known.has(startOf(row))).length,
    ended: after.filter((row) => row.to !== '' && known.get(startOf(row)) === '').length,
  };
}

/** The chapter and section above each category. */
export const joinHeadings = (
  rows: readonly Note[],
  { categories, sections, chapters }: Tabular,
  stretch: Stretch,
): Note[] =>
  joinTexts(
    rows,
    new Map(
      [...categories].map(([category, id]) => {
        const { chapter = '', title = '' } = sections.get(id) ?? {};
        return [category, [chapter, chapters.get(chapter) ?? '', id, title].join('\t')];
      }),
    ),
    categories,
    stretch,
  );

/** The 7th characters that a category or a code below it lists. */
export const joinSeventhCharacters = (
  rows: readonly Note[],
  { seventhCharacters, notes }: Tabular,
  stretch: Stretch,
): Note[] =>
  joinTexts(
    rows,
    new Map(
      [...seventhCharacters].map(([code, list]) => [
        code,
        [...list]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map((pair) => pair.join('\t'))
          .join('\n'),
      ]),
    ),
    notes,
    stretch,
  );

/** @param has the codes that the Tabular has: of others the texts stay as they are. */
function joinTexts(
  rows: readonly Note[],
  texts: ReadonlyMap<string, string>,
  has: ReadonlyMap<string, unknown>,
  stretch: Stretch,
): Note[] {
  const known = groupedBy(rows, ({ code }) => code);
  return [...new Set([...known.keys(), ...texts.keys()])].sort().flatMap((code) => {
    const before = known.get(code) ?? [];
    if (!has.has(code)) return before;
    const text = texts.get(code);
    const inside = text === undefined ? [] : [{ code, from: '', to: '', text }];
    return withinStretch(before, inside, stretch, (a, b) => a.text === b.text);
  });
}
