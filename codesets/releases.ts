/** The shape of `codesets/releases.json`: where every table comes from. */
import type { IsoDate } from '../server/src/model/dates.ts';
import type { CodeSystemId } from '../server/src/model/systems.ts';

/** A file that an importer read, by its path in the data folder and its content. */
export interface SourceFile {
  readonly file: string;
  readonly sha256: string;
}

/** One publication of a system. `rows` counts codes and headers in force on its first day. */
export interface ReleaseRecord {
  readonly name: string;
  readonly from: IsoDate;
  readonly sources: readonly SourceFile[];
  readonly rows: number;
  readonly billable: number;
  /** Said where the rows are not simply those of one official file. */
  readonly derived?: string;
}

/** One committed table: its path below `codesets/tables`, its rows, what it was read from. */
export interface TableRecord {
  readonly table: string;
  readonly rows: number;
  readonly sources: readonly SourceFile[];
  readonly derived?: string;
  /** Said where it is not that of the system. */
  readonly licence?: string;
}

export interface SystemRecord {
  readonly system: CodeSystemId;
  readonly publisher: string;
  readonly licence: string;
  readonly source: string;
  /** The first day that the releases answer for, where earlier ones were published and are not here. */
  readonly since?: IsoDate;
  /** The last day that the last release answers for. */
  readonly through: IsoDate;
  readonly releases: readonly ReleaseRecord[];
  readonly tables: readonly TableRecord[];
}

/** A list of words that belongs to no system (`codesets/tables/words/`). */
export interface WordListRecord extends TableRecord {
  readonly licence: string;
}

export interface Releases {
  readonly systems: readonly SystemRecord[];
  readonly words: readonly WordListRecord[];
}
