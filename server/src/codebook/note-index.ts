/**
 * What the notes of the Tabular say of a code about other codes, its own and those of every level above it, ready to
 * be asked for each claim: read when a code is first seen, and shared by all codes below one header.
 */

import type { IsoDate } from '../model/dates.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';
import { type CodeList, codeListOf, joined, listsMeet, NO_CODES } from './code-list.ts';
import type { CodeSet } from './code-set.ts';
import { type InstructionKind, type InstructionText, instructionTexts } from './note-instructions.ts';
import { referencesIn } from './note-references.ts';
import type { NoteKind, NoteOwner, TabularNote } from './notes-packed.ts';

/** One line of an Excludes note that names codes. */
export interface Exclusion {
  readonly owner: NoteOwner;
  /** As the book prints it, behind the line that opens its list where there is one. */
  readonly note: string;
  readonly codes: CodeList;
  /** The codes below the owner that the line is about, where not all. */
  readonly within?: CodeList;
}

/** A code first, use additional code or code also note. */
export interface Instruction extends InstructionText {
  readonly owner: NoteOwner;
  /** Empty where the book names none. */
  readonly codes: CodeList;
  /** The codes of each of `items`. */
  readonly codesOfItems: readonly CodeList[];
  readonly within?: CodeList;
}

/** The nearest level first, within it the order of the book. */
export interface NotesOfCode {
  readonly excludes1: readonly Exclusion[];
  readonly excludes2: readonly Exclusion[];
  /** Everything that one of `excludes1` names: most claims are done with this question. */
  readonly excluded1: CodeList;
  readonly excluded2: CodeList;
  readonly codeFirst: readonly Instruction[];
  readonly useAdditional: readonly Instruction[];
  readonly codeAlso: readonly Instruction[];
}

export interface NoteIndex {
  /** The notes that hold for the code at an index of the set on a date. */
  of(index: number, date: IsoDate): NotesOfCode;
}

/** The index of a set's notes, one for the life of the set. */
export const noteIndexOf = rememberedOf((set: CodeSet): NoteIndex => createNoteIndex(set));

const NO_NOTES: NotesOfCode = {
  excludes1: [],
  excludes2: [],
  excluded1: NO_CODES,
  excluded2: NO_CODES,
  codeFirst: [],
  useAdditional: [],
  codeAlso: [],
};

function createNoteIndex(set: CodeSet): NoteIndex {
  // Notes change on the first days of releases only (codesets/import/icd-10-cm/notes.ts).
  const ofRelease = remembered((_: IsoDate) => new Map<number, NotesOfCode>());
  const byHeading = new Map<string, NotesOfCode>();
  const reader = noteReader(set);

  const ofHeading = (owners: readonly NoteOwner[], date: IsoDate, release: IsoDate): NotesOfCode => {
    const name = `${release} ${owners.map(({ id }) => id).join(' ')}`;
    const known =
      byHeading.get(name) ??
      owners.reduceRight((above, owner) => withOwn(reader(owner, date), above), NO_NOTES);
    byHeading.set(name, known);
    return known;
  };
  const headingsOver = (index: number, category: string, date: IsoDate): NoteOwner[] => {
    const [chapter, section] = set.pathOf(index, date).filter(isHeading);
    const groups = set.notes.groupsOver(category).toReversed();
    return [...(section ? [section] : []), ...groups, ...(chapter ? [chapter] : [])];
  };
  const ofCode = (index: number, date: IsoDate, known: Map<number, NotesOfCode>, release: IsoDate) => {
    const found = known.get(index);
    if (found) return found;
    const key = set.keyAt(index);
    const header = headerOver(set, key, date);
    const above: NotesOfCode =
      header >= 0
        ? ofCode(header, date, known, release)
        : ofHeading(headingsOver(index, key.slice(0, 3), date), date, release);
    const notes = withOwn(reader({ kind: 'code', id: key }, date), above);
    known.set(index, notes);
    return notes;
  };
  return {
    of(index, date) {
      const release = set.releaseOn(date).from;
      return ofCode(index, date, ofRelease(release), release);
    },
  };
}

const isHeading = (step: { readonly kind: string; readonly id: string }): step is NoteOwner =>
  step.kind === 'chapter' || step.kind === 'section';

/** The index of the nearest header above a key that is in force on a date, or -1 above a category. */
function headerOver(set: CodeSet, key: string, date: IsoDate): number {
  for (let length = key.length - 1; length >= 3; length--) {
    const header = set.indexOf(key.slice(0, length));
    if (header >= 0 && set.statusOn(header, date)) return header;
  }
  return -1;
}

type OwnNotes = Omit<NotesOfCode, 'excluded1' | 'excluded2'>;

/** Those of one owner before those above it; the very same object where the owner has none. */
function withOwn(own: OwnNotes | undefined, above: NotesOfCode): NotesOfCode {
  if (!own) return above;
  const excludes1 = behind(own.excludes1, above.excludes1);
  const excludes2 = behind(own.excludes2, above.excludes2);
  return {
    excludes1,
    excludes2,
    excluded1: excludes1 === above.excludes1 ? above.excluded1 : joined(excludes1.map(({ codes }) => codes)),
    excluded2: excludes2 === above.excludes2 ? above.excluded2 : joined(excludes2.map(({ codes }) => codes)),
    codeFirst: behind(own.codeFirst, above.codeFirst),
    useAdditional: behind(own.useAdditional, above.useAdditional),
    codeAlso: behind(own.codeAlso, above.codeAlso),
  };
}

const behind = <T>(own: readonly T[], above: readonly T[]): readonly T[] =>
  own.length === 0 ? above : above.length === 0 ? own : [...own, ...above];

/** A reader of the notes of one owner; lines that many owners share, as the tobacco codes, are understood once. */
function noteReader(set: CodeSet): (owner: NoteOwner, date: IsoDate) => OwnNotes | undefined {
  interface Named {
    readonly codes: CodeList;
    readonly within: CodeList;
  }
  const namedIn = remembered((text: string): Named => {
    const { codes, within } = referencesIn(text);
    return { codes: codeListOf(set, codes), within: codeListOf(set, within) };
  });
  /** `any type in A15` under A15-A19 is about a part of it; the same words under J60 are not. */
  const part = (owner: NoteOwner, within: CodeList): { readonly within?: CodeList } =>
    within.length > 0 && listsMeet(below(set, owner), within) ? { within } : {};

  const exclusions = (owner: NoteOwner, lines: readonly string[]): Exclusion[] => {
    let opening = '';
    return lines.flatMap((text) => {
      const { codes, within } = namedIn(text);
      if (/:\s*$/.test(text)) opening = text;
      if (codes.length === 0) return [];
      const note = opening === '' || opening === text ? text : `${opening} ${text}`;
      return [{ owner, note, codes, ...part(owner, within) }];
    });
  };
  const instructions = (owner: NoteOwner, kind: InstructionKind, lines: readonly string[]): Instruction[] =>
    instructionTexts(kind, lines).map((text) => {
      const named = [text.opening, ...text.items].map(namedIn);
      const [opening = NO_CODES, ...codesOfItems] = named.map((line) => line.codes);
      const codes = joined([opening, ...codesOfItems]);
      return {
        ...text,
        owner,
        codes,
        codesOfItems,
        ...part(owner, joined(named.map((line) => line.within))),
      };
    });

  return (owner, date) => {
    const notes = set.notes.under(owner, date);
    if (!notes.some(({ kind }) => RELATES.has(kind))) return undefined;
    const lines = (kind: NoteKind) => linesOf(notes, kind);
    return {
      excludes1: exclusions(owner, lines('excludes1')),
      excludes2: exclusions(owner, lines('excludes2')),
      codeFirst: instructions(owner, 'code-first', lines('code-first')),
      useAdditional: instructions(owner, 'use-additional', lines('use-additional')),
      codeAlso: instructions(owner, 'code-also', lines('code-also')),
    };
  };
}

/** The kinds of notes that speak of other codes. */
const RELATES: ReadonlySet<NoteKind> = new Set([
  'excludes1',
  'excludes2',
  'code-first',
  'use-additional',
  'code-also',
]);

const linesOf = (notes: readonly TabularNote[], kind: NoteKind): string[] =>
  notes.filter((note) => note.kind === kind).map(({ text }) => text);

/** The codes below an owner; a chapter has no lines about a part of it. */
function below(set: CodeSet, { kind, id }: NoteOwner): CodeList {
  if (kind === 'chapter') return NO_CODES;
  const [from = id, to = from] = id.split('-');
  return codeListOf(set, [{ from, to }]);
}
