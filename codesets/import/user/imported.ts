/** What a user's file says, before it is joined with what the user has imported earlier. */
import type { EditSetting } from '../../../server/src/codebook/pack-format.ts';
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { CodeSystemId, EditSystemId } from '../../../server/src/model/systems.ts';
import type { CodeRow } from '../../pack/codes.ts';
import type { ArticleRow } from '../../pack/coverage.ts';
import type { UserFile } from './user-file.ts';

/** One publication of a set and the last day that it answers for. */
export interface ImportedRelease {
  readonly name: string;
  readonly from: IsoDate;
  readonly through: IsoDate;
}

interface ImportedBase {
  /** The file's own name. */
  readonly file: string;
  /** The kind of file in words: `CPT consolidated code list`. */
  readonly what: string;
  readonly licence: string;
  readonly source: string;
  readonly release: ImportedRelease;
}

/** A list of codes. */
export interface ImportedList extends ImportedBase {
  readonly kind: 'list';
  readonly system: CodeSystemId;
  /** `release`: the codes of that release, rows without dates. `periods`: all codes ever, each row with its days. */
  readonly states: 'release' | 'periods';
  readonly rows: readonly CodeRow[];
}

/** An edit as `server/src/codebook/edits.ts` gives it back. */
export interface EditRow {
  readonly first: string;
  readonly second: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly value: number;
  readonly indicator: number;
  readonly setting: EditSetting;
}

/** A table of edits. */
export interface ImportedEdits extends ImportedBase {
  readonly kind: 'edits';
  readonly system: EditSystemId;
  readonly setting: EditSetting;
  /**
   * `all`: every edit of its setting, with its days. `its-first-codes`: every edit of the first codes that it has.
   * `its-release`: what is in force in its release, and nothing of earlier ones.
   */
  readonly covers: 'all' | 'its-first-codes' | 'its-release';
  /** Read as they are asked for, since there are millions. Throws where a line is none of the layout. */
  readonly rows: () => Iterable<EditRow>;
}

/** Coverage articles: all that there are, in place of those that were imported earlier. */
export interface ImportedArticles extends ImportedBase {
  readonly kind: 'articles';
  readonly system: 'coverage';
  /** Sorted by their numbers. */
  readonly rows: readonly ArticleRow[];
}

export type Imported = ImportedList | ImportedEdits | ImportedArticles;

/** One kind of file that users have. */
export interface UserKind {
  /** What it is in words, for whoever hands over a file of none: `CPT lists of the AMA`. */
  readonly says: string;
  /** Whether a text is of this kind, by its first lines. */
  readonly recognises: (file: UserFile) => boolean;
  /**
   * @param from the first day of the release as the user says it, where the file does not.
   * @throws an error that names the file and the line, where it is not what it seems.
   */
  readonly read: (file: UserFile, from: IsoDate | undefined) => Imported[];
}

/** A list or table whose release neither the file nor the user states. */
export const noDate = (file: UserFile): Error =>
  new Error(
    `${file.name}: the file does not say from which day it is in force; say it with --from, as --from 2026-01-01.`,
  );
