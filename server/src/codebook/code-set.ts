/** What every code set answers, whatever file it was packed in. Keys are upper case without a dot. */
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId, EditSystemId } from '../model/systems.ts';
import type { Abbreviations } from './abbreviations.ts';
import type { CoverageTable } from './coverage.ts';
import type { EditTable } from './edits.ts';
import type { PackedExclusions } from './exclusions-packed.ts';
import type { PackedFlags } from './flags-packed.ts';
import type { TabularNotes } from './notes-packed.ts';
import type { WordListName } from './pack-format.ts';
import type { PcsTables } from './pcs-tables.ts';
import type { Phrases } from './phrases.ts';
import type { TermTable } from './terms.ts';
import type { PiecedTexts } from './text-table.ts';
import type { WordList } from './word-lists.ts';

/** A stretch of days in which a code meant one thing. `to` is its last day, null while it holds. */
export interface CodePeriod {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** A billable code, or the header of a category that is none. */
  readonly billable: boolean;
  readonly title: string;
}

/** Whether a period has begun and lasts on a day. */
export const holdsOn = ({ from, to }: CodePeriod, day: IsoDate): boolean =>
  from <= day && (to === null || to >= day);

/** The start of a code whose publisher names none: it was there before anyone asks. */
export const UNKNOWN_START = '1970-01-01' as IsoDate;

/** What stands in the set on a date: `undefined` where neither. */
export type CodeStatus = 'billable' | 'header' | undefined;

/** A published release: `FY2027`, or `April 2022` for a mid-year one. */
export interface Release {
  readonly name: string;
  readonly from: IsoDate;
}

/** One step of the path from the chapter down: `4`, `E08-E13`, `E11`, `E11.2`. */
export interface PathStep {
  readonly kind: 'chapter' | 'section' | 'header' | 'code';
  /** The chapter's number, the section's range, or the code as people write it. */
  readonly id: string;
  readonly title: string;
}

/** A row of the conversion table: from `since` on, `code` took over what `previous` had said. */
export interface Replacement {
  readonly code: string;
  readonly since: IsoDate;
}

/** A 7th character and its meaning, as the Tabular lists it for a category. */
export interface SeventhCharacter {
  readonly character: string;
  readonly meaning: string;
}

/** One row of the General Equivalence Mappings of CMS, with its flags in words. */
export interface Gem {
  /** The key in the other revision. */
  readonly code: string;
  /** The two codes do not mean quite the same. */
  readonly approximate: boolean;
  /**
   * Where one code alone does not say it all: one code of each choice list of a scenario together do. Both count
   * from 1.
   */
  readonly combination: { readonly scenario: number; readonly choiceList: number } | undefined;
}

/** The rows of a code, none where the mappings do not have it; `no-map` where they say that nothing corresponds. */
export type GemTargets = readonly Gem[] | 'no-map';

export interface CodeSet extends PackedFlags {
  readonly system: CodeSystemId;
  readonly licence: string;
  readonly source: string;
  /** In order of their dates; never empty. */
  readonly releases: readonly Release[];
  /** The first day that the releases answer for; `undefined` where the first of all is among them. */
  readonly since: IsoDate | undefined;
  /** The last day that the last release answers for. */
  readonly through: IsoDate;
  /** How many codes and headers were ever in the set; indexes run from 0 to it, in the order of keys. */
  readonly size: number;

  /** The release in force on a date: the first for days before it, the last for days beyond `through`. */
  releaseOn(date: IsoDate): Release;
  /** The index of a key, or -1, which has no periods and is neither code nor header on any date. */
  indexOf(key: string): number;
  /** The first index whose key is not less than `prefix`: where all keys with that prefix begin. */
  lowerBound(prefix: string): number;
  keyAt(index: number): string;
  /** In order of their dates; gaps are days on which it was neither code nor header. */
  periodsAt(index: number): readonly CodePeriod[];
  /** Whether it is a code or a header on a date: as `periodOn`, without the cost of a title. */
  statusOn(index: number, date: IsoDate): CodeStatus;
  /** What a code is on a date, or `undefined` where it is neither code nor header then. */
  periodOn(index: number, date: IsoDate): CodePeriod | undefined;
  /**
   * The title on a date by the numbers of its parts, which are parted by `, `: many titles share them, so that whoever
   * reads the words of thousands reads each once. Empty where there is none.
   */
  titlePartsOn(index: number, date: IsoDate): readonly number[];
  /** How many such parts all titles have, and how each reads. */
  readonly titleParts: PiecedTexts;
  /** Indexes of the codes and headers one level below on a date. */
  childrenOf(index: number, date: IsoDate): readonly number[];
  /** The indexes of the billable codes below a header on a date, in order. */
  billableBelow(index: number, date: IsoDate): readonly number[];
  /** From the chapter to the code itself, by the Tabular of the date. */
  pathOf(index: number, date: IsoDate): readonly PathStep[];
  /** What took over from a retired code, newest first. */
  replacementsOf(key: string): readonly Replacement[];
  /** The keys that the conversion table says were coded before a code began. */
  previousOf(key: string): readonly string[];
  /** The 7th characters that the Tabular lists for a code's category, where it has such a list. */
  seventhCharactersOf(key: string, date: IsoDate): readonly SeventhCharacter[];
  /** The notes of the Tabular; none in other systems. */
  readonly notes: TabularNotes;
  /** The CC exclusions of the MS-DRG grouper, by indexes; none in other systems. */
  readonly exclusions: PackedExclusions;
  /** The codes that the General Equivalence Mappings (GEM) name for a code of this set in the other revision of the ICD. */
  gemsFrom(key: string): GemTargets;
  /** The codes of this set that they name for a code of the other revision. */
  gemsTo(otherKey: string): GemTargets;
  /** What the characters of ICD-10-PCS codes mean (`pcs-axes.ts` reads them); other systems have no such tables. */
  readonly pcsTables: PcsTables | undefined;
  /** What the set notes of a code on a date: `F` or `N` (facility, nonfacility) for a place of service. */
  attributeOf(index: number, date: IsoDate): string | undefined;
  /** Codes and headers, and billable codes alone, in force on a date. */
  countOn(date: IsoDate): { readonly codes: number; readonly billable: number };
}

/** Words of titles as packed: sorted, folded as `model/words.ts` folds them, with the indexes of the codes that hold each. */
export interface WordIndex {
  readonly size: number;
  wordAt(word: number): string;
  /** The first word not less than `prefix`. */
  lowerBound(prefix: string): number;
  /** Calls back with the index of each code one of whose titles holds the word, in ascending order. */
  forEachCode(word: number, visit: (code: number) => void): void;
  /** Writes them into an array, which has room for all codes of the set, and answers how many there are. */
  codesInto(word: number, into: Uint32Array): number;
  /** How many codes hold the word. */
  frequency(word: number): number;
  /** How many words of the titles of each code narrow its meaning (`isPlain`), at most 255. */
  readonly lengths: Uint8Array;
  /** The number of the concept of each word (`conceptNumbers`), where the pack has them. */
  concepts(): Uint32Array | undefined;
  /** Of the words, by which terms know whether they were packed beside them. */
  checksum(): number;
}

/** What is known of a system without opening its pack. */
export interface LoadedSystem {
  readonly system: CodeSystemId;
  readonly licence: string;
  readonly source: string;
  /** In order of their dates; never empty. */
  readonly releases: readonly Release[];
  /** The last day that the last release answers for. */
  readonly through: IsoDate;
}

/** The code sets that there are. */
export interface Codebook {
  /** The systems of which there is a pack, opened or not; a pack that turns out broken is taken away. */
  readonly loaded: readonly CodeSystemId[];
  set(system: CodeSystemId): CodeSet | undefined;
  words(system: CodeSystemId): WordIndex | undefined;
  /** A table of edits between codes; these systems have no `set`. */
  edits(system: EditSystemId): EditTable | undefined;
  /** The coverage articles that the user imported; this system has no `set`. */
  coverage(): CoverageTable | undefined;
  /** The releases of a system; its pack stays closed, so that a fault in the rest of it is not seen. */
  about(system: CodeSystemId): LoadedSystem | undefined;
  /** What index, inclusion terms and synonyms call the codes of a system: ICD-10-CM and ICD-10-PCS have such terms. */
  terms(system: CodeSystemId): TermTable | undefined;
  /** What clinicians' abbreviations stand for; `undefined` where their pack is not there. */
  readonly abbreviations: Abbreviations | undefined;
  /** A list of words that belongs to no system; empty where there is none. The same list at every call. */
  wordList(name: WordListName): WordList;
  /** What phrases stand for, of any system; none where their pack is not there. */
  readonly phrases: Phrases;
}
