/** Tables of edits joined with those of the same system that the user imported earlier. */

import type { IsoDate } from '../../../server/src/model/dates.ts';
import { historyRows, type Snapshot } from '../history.ts';
import type { EditRow, ImportedEdits, ImportedRelease } from './imported.ts';

/** A table as it was imported earlier; `forEach` goes through all edits ever. */
export interface EarlierEdits {
  readonly releases: readonly Pick<ImportedRelease, 'name' | 'from'>[];
  readonly through: IsoDate;
  /** How many edits there ever were. */
  readonly size: number;
  forEach(visit: (edit: EditRow) => void): void;
}

/** The releases of a table with those of further files, and the last day that they answer for. */
export function joinedReleases(
  earlier: EarlierEdits | undefined,
  files: readonly ImportedEdits[],
): Pick<EarlierEdits, 'releases' | 'through'> {
  const releases = new Map(earlier?.releases.map(({ name, from }) => [from, { name, from }]));
  for (const { release } of files) releases.set(release.from, { name: release.name, from: release.from });
  const throughs = [...(earlier ? [earlier.through] : []), ...files.map(({ release }) => release.through)];
  return {
    releases: [...releases.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
    through: throughs.sort().at(-1) ?? ('' as IsoDate),
  };
}

/**
 * Calls back with every edit of the joined table, in no order. Importing a file again gives the same.
 * @throws where a line of a file is none of its layout.
 */
export function joinEdits(
  earlier: EarlierEdits | undefined,
  files: readonly ImportedEdits[],
  add: (edit: EditRow) => void,
): void {
  const released = files.filter(({ covers }) => covers === 'its-release');
  const firstCodes = new Map<string, Set<string>>();
  for (const { covers, setting, rows } of files.filter((file) => !released.includes(file))) {
    const codes = firstCodes.get(setting) ?? new Set();
    firstCodes.set(setting, codes);
    for (const edit of rows()) {
      if (covers === 'its-first-codes') codes.add(edit.first);
      add(edit);
    }
  }
  const isReplaced = ({ first, setting }: EditRow) =>
    files.some(
      (file) =>
        file.setting === setting &&
        (file.covers !== 'its-first-codes' || firstCodes.get(setting)?.has(first) === true),
    );
  const kept: EditRow[] = [];
  earlier?.forEach((edit) => {
    if (!isReplaced(edit)) add(edit);
    else if (released.length > 0) kept.push(edit);
  });
  for (const edit of editsByRelease(earlier, kept, released)) add(edit);
}

/** Edits of which each release says only what is in force in it: the days are those between releases. */
function* editsByRelease(
  earlier: EarlierEdits | undefined,
  kept: readonly EditRow[],
  files: readonly ImportedEdits[],
): Generator<EditRow> {
  for (const setting of new Set(files.map((file) => file.setting))) {
    const snapshots = new Map<IsoDate, Map<string, readonly string[]>>();
    for (const { from } of earlier?.releases ?? []) {
      const values = valuesOf(kept.filter((edit) => edit.setting === setting && holdsOn(edit, from)));
      // A release of another setting alone says nothing of this one.
      if (values.size > 0) snapshots.set(from, values);
    }
    for (const file of files)
      if (file.setting === setting) snapshots.set(file.release.from, valuesOf(file.rows()));
    const dated: Snapshot[] = [...snapshots]
      .map(([from, values]) => ({ from, values }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    for (const [codes = '', from = '', to = '', value = '', indicator = ''] of historyRows(dated)) {
      const [first = '', second = ''] = codes.split(' ');
      yield {
        first,
        second,
        from: from as IsoDate,
        to: to === '' ? null : (to as IsoDate),
        value: Number(value),
        indicator: Number(indicator),
        setting,
      };
    }
  }
}

function valuesOf(edits: Iterable<EditRow>): Map<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const { first, second, value, indicator } of edits)
    values.set(`${first} ${second}`, [String(value), String(indicator)]);
  return values;
}

const holdsOn = ({ from, to }: EditRow, date: IsoDate): boolean =>
  (from ?? '') <= date && (to === null || date <= to);
