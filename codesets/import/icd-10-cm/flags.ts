/** What other federal lists say of diagnoses, each with the dates for which it speaks. */
import { addDays, type IsoDate } from '../../../server/src/model/dates.ts';
import type { NamedTable } from '../tables.ts';

/** One publication of a list, or of the Tabular. Without `to` it ends on the day before the next. */
export interface FlagRelease {
  readonly flag: 'poa' | 'mce' | 'hcc' | 'ms-drg' | 'tabular';
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly release: string;
}

/** A table made from a list, and the publications that its rows come from. */
export interface FlagTable extends NamedTable {
  readonly releases: readonly FlagRelease[];
}

/**
 * The publications of all lists and of the Tabular: on a day that none of a list's covers, the list says nothing.
 * @param tabulars those of the Tabular.
 */
export function flagReleaseTable(tables: readonly FlagTable[], tabulars: readonly FlagRelease[]): NamedTable {
  const rows = [...tables.map(({ releases }) => releases), tabulars].flatMap(datedReleases);
  const sources = tables.filter(({ releases }) => releases.length > 0).flatMap((one) => one.sources);
  return {
    name: 'flag-releases',
    columns: ['flag', 'from', 'to', 'release'],
    rows: rows.sort((a, b) => (a.join() < b.join() ? -1 : 1)),
    sources,
  };
}

const datedReleases = (releases: readonly FlagRelease[]): string[][] =>
  releases.map(({ flag, from, to, release }, at) => {
    const next = releases[at + 1];
    if (!to && !next) throw new Error(`${release} has no last day.`);
    return [flag, from, to ?? (next ? addDays(next.from, -1) : ''), release];
  });
