/** What a user's file says, before it is joined with what the user has imported earlier. */
import type { EditSetting } from '../../../server/src/codebook/pack-format.ts';
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { CodeSystemId, EditSystemId } from '../../../server/src/model/systems.ts';
import type { CodeRow } from '../../pack/codes.ts';
import type { ArticleRow } from '../../pack/coverage.ts';
import type { AnwebRecord } from '../hcpcs/anweb.ts';
import type { ConversionRow } from '../icd-10-cm/conversion-table.ts';
import type { Tabular } from '../icd-10-cm/tabular.ts';
import type { Definition } from '../icd-10-pcs/definitions-xml.ts';
import type { PcsTable } from '../icd-10-pcs/tables-xml.ts';
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

/** A whole release of ICD-10-CM or ICD-10-PCS. */
export interface ImportedCodes extends ImportedBase {
  readonly kind: 'release';
  readonly system: 'icd-10-cm' | 'icd-10-pcs';
  /** Who says from which day it is in force. */
  readonly dated: 'by the file' | 'by the user';
  /** Codes and headers without dates. */
  readonly rows: readonly CodeRow[];
}

/** The records of a HCPCS release, each with its own days. */
export interface ImportedRecords extends ImportedBase {
  readonly kind: 'records';
  readonly system: 'hcpcs' | 'modifier';
  readonly rows: readonly AnwebRecord[];
}

/** The diagnoses that are exempt from POA reporting in a year. */
export interface ImportedExempt extends ImportedBase {
  readonly kind: 'poa-exempt';
  readonly system: 'icd-10-cm';
  readonly rows: readonly string[];
}

/** Which code took over from which, of all years. */
export interface ImportedConversions extends ImportedBase {
  readonly kind: 'conversions';
  readonly system: 'icd-10-cm';
  readonly rows: readonly ConversionRow[];
}

/** A Tabular List: notes, chapters and sections, 7th characters. */
export interface ImportedTabular extends ImportedBase {
  readonly kind: 'tabular';
  readonly system: 'icd-10-cm';
  readonly tabular: Tabular;
}

/** An edition of the tables of ICD-10-PCS. */
export interface ImportedTables extends ImportedBase {
  readonly kind: 'pcs-tables';
  readonly system: 'icd-10-pcs';
  readonly tables: readonly PcsTable[];
}

/** An edition of the definitions of ICD-10-PCS. */
export interface ImportedDefinitions extends ImportedBase {
  readonly kind: 'pcs-definitions';
  readonly system: 'icd-10-pcs';
  readonly definitions: readonly Definition[];
}

/** What adds to the history of a system that comes with Claimlint. */
export type ImportedFederal =
  | ImportedCodes
  | ImportedRecords
  | ImportedExempt
  | ImportedConversions
  | ImportedTabular
  | ImportedTables
  | ImportedDefinitions;

export type Imported = ImportedList | ImportedEdits | ImportedArticles | ImportedFederal;

export const isFederal = (imported: Imported): imported is ImportedFederal =>
  imported.kind !== 'list' && imported.kind !== 'edits' && imported.kind !== 'articles';

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

/** A kind of file that adds to a system that comes with Claimlint. */
export interface FederalKind extends UserKind {
  readonly read: (file: UserFile, from: IsoDate | undefined) => ImportedFederal[];
}

/** A list or table whose release neither the file nor the user states. */
export const noDate = (file: UserFile): Error =>
  new Error(
    `${file.name}: the file does not say from which day it is in force; say it with --from, as --from 2026-01-01.`,
  );
