/**
 * The notes of the Tabular as packed: under each chapter, section and code the lines of the book, each between two
 * days (ICD-10-CM Official Guidelines I.A.10 to I.A.17 say what each kind means).
 */
import { codeKey } from '../model/codes.ts';
import { dayNumber, type IsoDate } from '../model/dates.ts';
import type { Keys } from './keys.ts';
import type { Pack } from './pack.ts';
import { NOTE_KIND_BITS, NOTE_KINDS, OPEN_END_DAY } from './pack-format.ts';
import { firstIndex, textTable } from './text-table.ts';
import { forEachVarint } from './varints.ts';

export type NoteKind = (typeof NOTE_KINDS)[number];

/** One line of a note, without the word that opens the note in the book. */
export interface TabularNote {
  readonly kind: NoteKind;
  readonly text: string;
}

/**
 * What a note stands under: a chapter by its number, a section by its range, a group of sections (T20-T32 over
 * T20-T25) by its range, a header or code as people write it or by its key.
 */
export interface NoteOwner {
  readonly kind: 'chapter' | 'group' | 'section' | 'header' | 'code';
  readonly id: string;
}

export interface TabularNotes {
  /** The notes directly under an owner on a date, in the order of the book. */
  under(owner: NoteOwner, date: IsoDate): readonly TabularNote[];
  /** The groups of sections around a category, which have notes for all of it. */
  groupsOver(category: string): readonly NoteOwner[];
  /** Calls back with each inclusion term that a code or header ever had, in the order of codes. */
  forEachInclusionTerm(visit: (index: number, term: string) => void): void;
}

const KIND_MASK = (1 << NOTE_KIND_BITS) - 1;
const INCLUSION_TERM = NOTE_KINDS.indexOf('inclusion-term');

export function packedNotes(pack: Pack, keys: Keys): TabularNotes {
  const owners = pack.u32('NOTO');
  const kindsAndDays = pack.u16('NOTV');
  const texts = pack.u16('NOTN');
  const days = pack.u32('NOTD');
  const textAt = noteTexts(pack);

  let headings: readonly string[] | undefined;
  /** Chapters, sections and groups with notes, split when first asked for. */
  const headingLines = () => {
    headings ??= new TextDecoder().decode(pack.bytes('NOTH')).split('\n');
    return headings;
  };
  let ranges: readonly { readonly first: string; readonly last: string }[] | undefined;
  const groups = () => {
    ranges ??= headingLines().flatMap((line) => {
      const [, first, last] = /^group (\w+)-(\w+)$/.exec(line) ?? [];
      return first && last ? [{ first, last }] : [];
    });
    return ranges;
  };
  const numberOf = ({ kind, id }: NoteOwner): number => {
    if (kind === 'header' || kind === 'code') return keys.indexOf(codeKey(id));
    const line = headingLines().indexOf(`${kind} ${id}`);
    return line < 0 ? -1 : keys.size + line;
  };
  const holdsOn = (row: number, day: number): boolean => {
    const span = days[(kindsAndDays[row] ?? 0) >>> NOTE_KIND_BITS] ?? 0;
    const last = span >>> 16;
    return (span & 0xffff) <= day && (last === OPEN_END_DAY || day <= last);
  };

  return {
    under(owner, date) {
      const number = numberOf(owner);
      const day = dayNumber(date);
      const notes: TabularNote[] = [];
      let row = firstIndex(0, owners.length, (at) => (owners[at] ?? 0) >= number);
      for (; owners[row] === number; row++) {
        const kind = NOTE_KINDS[(kindsAndDays[row] ?? 0) & KIND_MASK];
        if (kind && holdsOn(row, day)) notes.push({ kind, text: textAt(texts[row] ?? 0) });
      }
      return notes;
    },
    groupsOver: (category) =>
      groups()
        .filter(({ first, last }) => first <= category && category <= last)
        .map(({ first, last }) => ({ kind: 'group', id: `${first}-${last}` })),
    forEachInclusionTerm(visit) {
      for (let row = 0; row < owners.length; row++) {
        const owner = owners[row] ?? 0;
        const isTerm = ((kindsAndDays[row] ?? 0) & KIND_MASK) === INCLUSION_TERM;
        if (isTerm && owner < keys.size) visit(owner, textAt(texts[row] ?? 0));
      }
    },
  };
}

/** A reader of texts by their numbers. */
function noteTexts(pack: Pack): (text: number) => string {
  const starts = pack.u32('NTXA');
  const coded = pack.bytes('NTXS');
  const words = textTable(pack.u32('NWDA'), pack.bytes('NWDS'));
  return (text) => {
    const read: string[] = [];
    forEachVarint(coded, starts[text] ?? 0, starts[text + 1] ?? 0, (word) => read.push(words.textAt(word)));
    return read.join(' ');
  };
}
