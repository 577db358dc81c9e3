/** The tables that an importer gives, with what `releases.json` says of each. */
import type { IsoDate } from '../../server/src/model/dates.ts';
import type { CodeSystemId } from '../../server/src/model/systems.ts';
import type { SourceFile, TableRecord } from '../releases.ts';
import type { Table } from '../table.ts';

export interface NamedTable extends Table {
  readonly name: string;
  readonly sources: readonly SourceFile[];
  readonly derived?: string;
  /** Where it is not that of the system. */
  readonly licence?: string;
}

/** The tables of one system by their paths below `codesets/tables`, and their records. */
export function tablesOf(
  system: CodeSystemId,
  tables: readonly NamedTable[],
): { readonly records: readonly TableRecord[]; readonly tables: ReadonlyMap<string, Table> } {
  const path = (name: string) => `${system}/${name}.tsv`;
  return {
    records: tables.map(({ name, rows, sources, derived, licence }) => ({
      table: path(name),
      rows: rows.length,
      sources,
      ...(derived === undefined ? {} : { derived }),
      ...(licence === undefined ? {} : { licence }),
    })),
    tables: new Map(tables.map(({ name, columns, rows }) => [path(name), { columns, rows }])),
  };
}

/** How many rows `code, from, to …` hold on a day, for the record of a release; a blank day is an open end. */
export const countInForce = (rows: readonly (readonly string[])[], day: IsoDate): number =>
  rows.filter(([, from = '', to = '']) => from <= day && (to === '' || to >= day)).length;
