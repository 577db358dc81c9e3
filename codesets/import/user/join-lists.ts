/** Lists of codes joined with those of the same system that the user imported earlier. */

import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { CodeRow } from '../../pack/codes.ts';
import { historyRows, type Snapshot } from '../history.ts';
import type { ImportedList, ImportedRelease } from './imported.ts';

/** A list with all its releases and all its codes ever. */
export interface JoinedList {
  readonly releases: readonly Pick<ImportedRelease, 'name' | 'from'>[];
  /** The last day that the last release answers for. */
  readonly through: IsoDate;
  /** Where the rows come from releases, the first day of the first of them; what was before it is not known. */
  readonly since?: IsoDate;
  /** Sorted by code and date. */
  readonly rows: readonly CodeRow[];
}

/** The list with one more file. Importing a file again gives the same. */
export function joinLists(earlier: JoinedList | undefined, imported: ImportedList): JoinedList {
  const { release, rows } = imported;
  if (imported.states === 'periods') return { ...ownRelease(release), rows: sortedPeriods(imported) };
  const snapshots = new Map<IsoDate, Snapshot['values']>(
    earlier?.releases.map(({ from }) => [from, valuesOf(earlier.rows.filter((row) => holdsOn(row, from)))]),
  );
  snapshots.set(release.from, valuesOf(rows));
  const dated = [...snapshots]
    .map(([from, values]) => ({ from, values }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const others = earlier?.releases.filter(({ from }) => from !== release.from) ?? [];
  const releases = [...others, release].sort((a, b) => (a.from < b.from ? -1 : 1));
  const since = releases[0]?.from ?? release.from;
  return {
    releases: releases.map(({ name, from }) => ({ name, from })),
    through: earlier && releases.at(-1) !== release ? earlier.through : release.through,
    since,
    rows: historyRows(dated).map(([code = '', from = '', to = '', kind = '', title = '']) => ({
      code,
      // What was in force in the first release was so before, for all that is known.
      from: from === since ? '' : from,
      to,
      kind,
      title,
    })),
  };
}

const ownRelease = ({ name, from, through }: ImportedRelease) => ({ releases: [{ name, from }], through });

const valuesOf = (rows: readonly CodeRow[]): Snapshot['values'] =>
  new Map(rows.map(({ code, kind, title }) => [code, [kind, title]]));

const holdsOn = ({ from, to }: CodeRow, date: IsoDate): boolean => from <= date && (to === '' || date <= to);

/** @throws where a code has two titles on one day. */
function sortedPeriods({ file, rows }: ImportedList): CodeRow[] {
  const sorted = rows.toSorted((a, b) => compare(a.code, b.code) || compare(a.from, b.from));
  for (const [at, row] of sorted.entries()) {
    const next = sorted[at + 1];
    if (next?.code === row.code && (row.to === '' || next.from <= row.to))
      throw new Error(`${file}: the days of two rows of ${row.code} overlap.`);
  }
  return sorted;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a join changed, by codes. */
export interface ListChange {
  readonly added: number;
  /** Codes with another title or other days, that go on. */
  readonly changed: number;
  /** Codes that held on and now do not. */
  readonly ended: number;
}

export function listChange(before: JoinedList | undefined, after: JoinedList): ListChange {
  const old = byCode(before?.rows ?? []);
  const now = byCode(after.rows);
  let added = 0;
  let changed = 0;
  let ended = 0;
  for (const [code, rows] of now) {
    const then = old.get(code);
    if (!then) added++;
    else if (then.open && !rows.open) ended++;
    else if (then.text !== rows.text) changed++;
  }
  for (const code of old.keys()) if (!now.has(code)) ended++;
  return { added, changed, ended };
}

function byCode(rows: readonly CodeRow[]): Map<string, { readonly text: string; readonly open: boolean }> {
  const codes = new Map<string, { readonly text: string; readonly open: boolean }>();
  for (const { code, from, to, title } of rows) {
    const text = `${codes.get(code)?.text ?? ''}${from}\t${to}\t${title}\n`;
    codes.set(code, { text, open: to === '' });
  }
  return codes;
}
