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

export function packedNotes(pack: Pack, keys: Keys): TabularNotes {
  const owners = pack.u32('NOTO');
  const { startOf } = pack.starts('NOTA');
  const lists = pack.bytes('NOTS');
  const days = pack.u32('NOTD');
  const words = textTable(pack.starts('WRDA'), pack.bytes('WRDS'));

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
  /** The notes of the owner at a place of the list, those of the days and kinds that are wanted. */
  const notesAt = (place: number, isWanted: (kind: NoteKind, span: number) => boolean): TabularNote[] => {
    const notes: TabularNote[] = [];
    const numbers: number[] = [];
    forEachVarint(lists, startOf(place), startOf(place + 1), (value) => numbers.push(value));
    for (let at = 0; at < numbers.length; ) {
      const [kindAndDays = 0, length = 0] = numbers.slice(at, at + 2);
      const end = at + 2 + length;
      const kind = NOTE_KINDS[kindAndDays & KIND_MASK];
      if (kind && isWanted(kind, days[kindAndDays >>> NOTE_KIND_BITS] ?? 0))
        notes.push({
          kind,
          text: numbers
            .slice(at + 2, end)
            .map(words.textAt)
            .join(' '),
        });
      at = end;
    }
    return notes;
  };

  return {
    under(owner, date) {
      const number = numberOf(owner);
      const day = dayNumber(date);
      const place = firstIndex(0, owners.length, (at) => (owners[at] ?? 0) >= number);
      return owners[place] === number ? notesAt(place, (_, span) => holdsOn(span, day)) : [];
    },
    groupsOver: (category) =>
      groups()
        .filter(({ first, last }) => first <= category && category <= last)
        .map(({ first, last }) => ({ kind: 'group', id: `${first}-${last}` })),
    forEachInclusionTerm(visit) {
      for (const [place, owner] of owners.entries())
        if (owner < keys.size)
          for (const { text } of notesAt(place, (kind) => kind === 'inclusion-term')) visit(owner, text);
    },
  };
}

/** @param span first day below, last day above sixteen bits. */
function holdsOn(span: number, day: number): boolean {
  const last = span >>> 16;
  return (span & 0xffff) <= day && (last === OPEN_END_DAY || day <= last);
}
