/** What every importer gives: the tables of one system and where they come from. */
import type { SystemRecord } from '../releases.ts';
import type { Table } from '../table.ts';
import type { DataFolder } from './data-folder.ts';

export interface ImportedSystem {
  readonly record: SystemRecord;
  /** By their paths below `codesets/tables`. */
  readonly tables: ReadonlyMap<string, Table>;
}

/** Reads one system's official files. Throws, naming the file, where one is not what it should be. */
export type Importer = (data: DataFolder) => ImportedSystem | Promise<ImportedSystem>;
