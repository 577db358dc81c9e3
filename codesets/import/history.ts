/** From what each release says to the days between which it was so. */
import { addDays, type IsoDate } from '../../server/src/model/dates.ts';

/** What one release says of each key. Values are compared as text. */
export interface Snapshot {
  readonly from: IsoDate;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** `to` is the last day, blank while it holds, as the tables have it. */
interface Period {
  readonly from: IsoDate;
  to: IsoDate | '';
  readonly values: readonly string[];
}

/**
 * Rows `key, from, to, …values`, sorted by key and date: a new row wherever a release says something else, a gap
 * wherever it says nothing.
 * @param snapshots in the order of their dates.
 */
export function historyRows(snapshots: readonly Snapshot[]): string[][] {
  const periods = new Map<string, Period[]>();
  for (const { from, values } of snapshots) {
    const dayBefore = addDays(from, -1);
    for (const [key, list] of periods) {
      const last = list[list.length - 1];
      if (last && last.to === '' && !sameValues(last.values, values.get(key))) last.to = dayBefore;
    }
    for (const [key, value] of values) {
      const list = periods.get(key);
      if (!list) periods.set(key, [{ from, to: '', values: value }]);
      else if (list[list.length - 1]?.to !== '') list.push({ from, to: '', values: value });
    }
  }
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, list]) => list.map(({ from, to, values }) => [key, from, to, ...values]));
}

const sameValues = (a: readonly string[], b: readonly string[] | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((value, at) => value === b[at]);
