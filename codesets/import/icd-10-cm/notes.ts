/**
 * The notes of the Tabular on every date. Tabulars come less often than order files: on each release's first day the
 * notes of a chapter, section or code are those of the newest Tabular in force, or, where that one lacks it, of the
 * next, since a new code comes with its notes.
 */
import type { Table } from '../../table.ts';
import { historyRows, type Snapshot } from '../history.ts';
import type { DatedTabular, HeadingSnapshots } from './sections.ts';
import { chapterOwner, groupOwner, sectionOwner, type TabularNote } from './tabular.ts';

const COLUMNS = ['owner', 'from', 'to', 'kind', 'order', 'text'];

/**
 * One row for each note and each stretch of days in which it stood under its owner, in the order of the book.
 * @param tabulars in the order of their dates, the first in force from the first release on.
 * @param releases the codes of each release.
 */
export function noteTable(
  tabulars: readonly DatedTabular[],
  releases: readonly Snapshot[],
  headings: HeadingSnapshots,
): Table {
  const orders = new Map<string, ReadonlyMap<string, number>>();
  const orderOf = (owner: string): ReadonlyMap<string, number> => {
    const known =
      orders.get(owner) ?? bookOrder(tabulars.map(({ tabular }) => tabular.notes.get(owner) ?? []));
    orders.set(owner, known);
    return known;
  };
  const snapshots = releases.map(({ from, values }, at): Snapshot => {
    const current = tabulars.findLastIndex((dated) => dated.from <= from);
    const inForce = tabulars.slice(current, current + 2).map(({ tabular }) => tabular.notes);
    const owners = [
      ...[...(headings.chapters[at]?.values.keys() ?? [])].map(chapterOwner),
      ...[...(inForce[0]?.keys() ?? [])].filter((owner) => owner.startsWith(groupOwner(''))),
      ...[...(headings.sections[at]?.values.keys() ?? [])].map(sectionOwner),
      ...values.keys(),
    ];
    const rows = owners.flatMap((owner) => {
      const notes = inForce.find((tabular) => tabular.has(owner))?.get(owner) ?? [];
      return distinctNotes(notes).map(
        (note) => [`${owner}\t${note}`, [String(orderOf(owner).get(note))]] as const,
      );
    });
    return { from, values: new Map(rows) };
  });
  const rows = historyRows(snapshots).map(([key = '', from = '', to = '', order = '']) => {
    const [owner = '', kind = '', text = ''] = key.split('\t');
    return [owner, from, to, kind, order, text];
  });
  return { columns: COLUMNS, rows: rows.sort(byOwnerAndOrder) };
}

const byOwnerAndOrder = (a: readonly string[], b: readonly string[]): number => {
  const [owner = '', from = '', , , order] = a;
  const [otherOwner = '', otherFrom = '', , , otherOrder] = b;
  if (owner !== otherOwner) return owner < otherOwner ? -1 : 1;
  return Number(order) - Number(otherOrder) || (from < otherFrom ? -1 : 1);
};

/** A few codes have the same note twice (A87), which says nothing more. */
const distinctNotes = (notes: readonly TabularNote[]): readonly string[] => [
  ...new Set(notes.map(({ kind, text }) => `${kind}\t${text}`)),
];

/**
 * A place for each note that any Tabular has under one owner, such that the newest Tabular's notes stand in its order
 * and an older one's that was left out stands behind the note that it followed.
 * @param editions the notes of each Tabular, the oldest first.
 */
export function bookOrder(editions: readonly (readonly TabularNote[])[]): ReadonlyMap<string, number> {
  const order: string[] = [];
  for (const edition of editions.toReversed()) {
    let behind = 0;
    for (const note of distinctNotes(edition)) {
      const found = order.indexOf(note);
      if (found < 0) order.splice(behind, 0, note);
      behind = (found < 0 ? behind : found) + 1;
    }
  }
  return new Map(order.map((note, at) => [note, at + 1]));
}
