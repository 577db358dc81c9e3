/** A federal release joined with the history of its system: it says what holds from its first day to the next release. */
import { addDays, type IsoDate } from '../../../server/src/model/dates.ts';
import type { CodeRow } from '../../pack/codes.ts';
import { groupedBy } from '../grouped.ts';
import type { AnwebRecord } from '../hcpcs/anweb.ts';
import type { ImportedCodes, ImportedRecords } from './imported.ts';
import { withinStretch } from './periods.ts';

/** What is loaded of a system: all codes ever with their days, sorted, and its releases in order. */
export interface History {
  readonly releases: readonly { readonly name: string; readonly from: IsoDate }[];
  readonly through: IsoDate;
  readonly rows: readonly CodeRow[];
}

/**
 * The history with a release. Importing it again changes nothing.
 * @throws where the release is another than the one that is loaded of that day, and only the file's name says so:
 * CMS publishes the release of April under the name of October's.
 */
export function joinRelease(history: History, imported: ImportedCodes): History {
  const { release, rows } = imported;
  const next = history.releases.find(({ from }) => from > release.from)?.from;
  const stretch = { from: release.from, next };
  const joined = byCode(history.rows, rows).flatMap(([periods, [row]]) =>
    withinStretch(periods, row ? [row] : [], stretch, isSameRow),
  );
  const known = history.releases.find(({ from }) => from === release.from);
  if (known && imported.dated === 'by the file' && textOf(joined) !== textOf(history.rows))
    throw new Error(
      `${imported.file}: it has other codes than ${known.name}, which is loaded. Where it is a later release of that year, say its first day, as --from ${release.through.slice(0, 4)}-04-01.`,
    );
  return { ...withRelease(history, release), rows: joined };
}

const withRelease = (
  { releases, through }: History,
  release: { readonly name: string; readonly from: IsoDate; readonly through: IsoDate },
): Omit<History, 'rows'> => ({
  releases: releases.some(({ from }) => from === release.from)
    ? releases
    : [...releases, { name: release.name, from: release.from }].sort((a, b) => (a.from < b.from ? -1 : 1)),
  through: release.through > through ? release.through : through,
});

/** The periods of each code beside what the release has of it, by code. */
function byCode(
  periods: readonly CodeRow[],
  rows: readonly CodeRow[],
): (readonly [CodeRow[], readonly CodeRow[]])[] {
  const codes = new Map<string, [CodeRow[], CodeRow[]]>();
  const of = (code: string) => {
    const known = codes.get(code) ?? [[], []];
    codes.set(code, known);
    return known;
  };
  for (const period of periods) of(period.code)[0].push(period);
  for (const row of rows) of(row.code)[1].push(row);
  return [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, both]) => both);
}

const isSameRow = (a: CodeRow, b: CodeRow): boolean => a.kind === b.kind && a.title === b.title;

const textOf = (rows: readonly CodeRow[]): string =>
  rows.map(({ code, from, to, kind, title }) => [code, from, to, kind, title].join('\t')).join('\n');

/**
 * The history with a HCPCS release, whose records have the days of each code themselves. A code that the release lacks
 * stays as it is: the numeric modifiers are not CMS's, and of others the end is not known.
 */
export function joinRecords(history: History, imported: ImportedRecords): History {
  const { release } = imported;
  const records = new Map(newRecords(history, imported).map((record) => [record.code, record]));
  const others = history.rows.filter(({ code }) => !records.has(code));
  const before = groupedBy(history.rows, ({ code }) => code);
  const joined = [...records.values()].flatMap((record) =>
    recordRows(record, before.get(record.code) ?? [], release.from),
  );
  return {
    ...withRelease(history, release),
    rows: [...others, ...joined].sort((a, b) =>
      a.code === b.code ? (a.from < b.from ? -1 : 1) : a.code < b.code ? -1 : 1,
    ),
  };
}

/** The records that say more than what is loaded: of a release older than the newest one, those of unknown codes. */
export function newRecords(
  { releases, rows: known }: Pick<History, 'releases' | 'rows'>,
  { release, rows }: ImportedRecords,
): readonly AnwebRecord[] {
  if (releases.every(({ from }) => from <= release.from)) return rows;
  const codes = new Set(known.map(({ code }) => code));
  return rows.filter(({ code }) => !codes.has(code));
}

/** One row for each title that a code had while it held, the new one from the first day of the release on. */
function recordRows(record: AnwebRecord, known: readonly CodeRow[], release: IsoDate): CodeRow[] {
  const { code, title, added, effective, terminated } = record;
  const first = effective !== '' && effective < added ? effective : added;
  const last = known.at(-1);
  const earlier = known.slice(0, -1);
  // A day that is published takes the place of one that was the first possible.
  const from = earlier.length > 0 || first === '' ? (last?.from ?? '') : first;
  const whole = { code, kind: 'code', title, from, to: terminated };
  const renamed =
    last &&
    last.title !== '' &&
    last.title !== title &&
    from < release &&
    (terminated === '' || terminated >= release);
  if (!renamed) return [...earlier, whole];
  return [...earlier, { ...whole, title: last.title, to: addDays(release, -1) }, { ...whole, from: release }];
}
