/** Tables and definitions of ICD-10-PCS among the files of an import, put into its pack. */
import type { CodeRow } from '../../pack/codes.ts';
import type { Sections } from '../../pack/file.ts';
import { type AxisTables, axisSections, unpackedAxes, valuesOf } from '../../pack/icd-10-pcs.ts';
import { keysOf, type OpenPack } from '../../pack/open-pack.ts';
import { groupedBy } from '../grouped.ts';
import { axesTable, type Edition } from '../icd-10-pcs/axes.ts';
import { definitionLine } from '../icd-10-pcs/definitions-xml.ts';
import { type Axis, codesOfRow, type PcsTable } from '../icd-10-pcs/tables-xml.ts';
import type { ImportedDefinitions, ImportedFederal, ImportedTables } from './imported.ts';

/**
 * The axes and definitions, where an edition of them is among the files. One that is as new as the newest release takes
 * the place of what is loaded; of an older one only what is not known yet is taken.
 * @param rows all codes of which a release is loaded.
 * @throws where a table has others.
 */
export function axisAdditions(
  files: readonly ImportedFederal[],
  pack: OpenPack,
  rows: readonly CodeRow[],
  codes: ReadonlyMap<string, number>,
): Sections {
  const tables = files.filter((file): file is ImportedTables => file.kind === 'pcs-tables');
  const definitions = files.filter((file): file is ImportedDefinitions => file.kind === 'pcs-definitions');
  if (tables.length + definitions.length === 0) return {};
  const newest = pack.meta.releases.at(-1)?.from ?? '';
  const isNewest = ({ release }: ImportedFederal) => release.from >= newest;
  let joined = unpackedAxes(pack, keysOf(pack));
  for (const file of tables) joined = withTables(joined, file, isNewest(file), rows);
  for (const file of definitions) joined = withDefinitions(joined, file, isNewest(file));
  return axisSections(joined, codes);
}

function withTables(
  loaded: AxisTables,
  { file, release, tables }: ImportedTables,
  isNewest: boolean,
  rows: readonly CodeRow[],
): AxisTables {
  const titles = newestTitles(rows, 'code');
  for (const { key, rows: own } of tables)
    for (const row of own) {
      const unknown = codesOfRow(key, row).find((code) => !titles.has(code));
      if (unknown)
        throw new Error(
          `${file}: its tables make ${unknown}, which is in no release that is loaded. Import the order file of the same release with it.`,
        );
    }
  const editions: Edition[] = [
    { edition: release.name, tables },
    { edition: '', tables: tablesOf(loaded) },
  ];
  const joined = axesTable(isNewest ? editions : editions.toReversed(), titles, newestTitles(rows, 'header'));
  return { ...loaded, axes: joined.rows };
}

/** Every code, or every header, that ever was with the title that it had last. */
const newestTitles = (rows: readonly CodeRow[], wanted: 'code' | 'header'): ReadonlyMap<string, string> =>
  new Map(rows.filter(({ kind }) => kind === wanted).map(({ code, title }) => [code, title]));

/** The tables of the lines of `axes.tsv`. */
function tablesOf({ axes }: AxisTables): PcsTable[] {
  return [...groupedBy(axes, ([table = '']) => table)].map(([key, lines]) => {
    const [head = [], ...rows] = [...groupedBy(lines, ([, row]) => row).values()].map((row) =>
      row.map(axisOf),
    );
    return { key, head, rows };
  });
}

const axisOf = ([, , , , title = '', values = '']: readonly string[]): Axis => ({
  title,
  values: valuesOf(values),
});

function withDefinitions(
  loaded: AxisTables,
  { definitions }: ImportedDefinitions,
  isNewest: boolean,
): AxisTables {
  const stated = definitions.map(definitionLine);
  const [first, second] = isNewest ? [loaded.definitions, stated] : [stated, loaded.definitions];
  const byTerm = new Map([...first, ...second].map((line) => [line.slice(0, 3).join('\t'), line]));
  const sorted = [...byTerm].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return { ...loaded, definitions: sorted };
}
