/**
 * What the book says under a code and above it, short enough for a hover: its own notes line by line, as the Tabular
 * prints them, and those of its headers, section and chapter as one line for each kind with the place where they stand.
 */
import type { Codebook } from '../codebook/code-set.ts';
import { type CodeNote, notesOf, notesRelease } from '../codebook/notes.ts';
import type { NoteKind, NoteOwner } from '../codebook/notes-packed.ts';
import { writtenCode } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import { bold, plain } from './markdown.ts';

/** The most lines of a code's own notes that stand before those above it; the others end the hover. */
const MOST_OWN = 12;
/** The most kinds of inherited notes, and the most notes of one kind and place; all stand in the hover of that place. */
const MOST_INHERITED = 12;
const MOST_OF_A_KIND = 4;
/** Where a note above the code is cut: some chapters open with a page of prose, of which one line is shown. */
const LONGEST_INHERITED = 200;

/** The words that open a note in the book; inclusion terms stand there without any. */
const OPENING: Readonly<Record<NoteKind, string>> = {
  includes: 'Includes',
  'inclusion-term': 'Inclusion terms',
  excludes1: 'Excludes1',
  excludes2: 'Excludes2',
  'code-first': 'Code first',
  'use-additional': 'Use additional',
  'code-also': 'Code also',
  note: 'Note',
  'seventh-character': '7th character',
};

/**
 * Paragraphs of Markdown with the notes of an ICD-10-CM code or header on a date; none where the book has none.
 * `describeFurtherNotes` has those of its own that are too many for here.
 */
export function describeNotes(codebook: Codebook, key: string, date: IsoDate): string[] {
  const notes = notesOf(codebook, key, date);
  const own = notes.filter(({ inherited }) => !inherited);
  const shown = own.slice(0, MOST_OWN);
  // Which 7th characters there are is said where one is missing; above a whole code the note says nothing more.
  const above = notes.filter(({ inherited, kind }) => inherited && kind !== 'seventh-character');
  return [
    ...stretches(shown).map((stretch) => ownLines(stretch)),
    ...(own.length > shown.length ? [`${more(own.length - shown.length)} at the end`] : []),
    ...inheritedLines(stretches(above)),
    ...(notes.length > 0 ? [`*${plain(notesRelease(codebook, date) ?? '')}*`] : []),
  ];
}

/** The code's own notes that `describeNotes` leaves out, for the end of the hover; mostly there are none. */
export function describeFurtherNotes(codebook: Codebook, key: string, date: IsoDate): string[] {
  const own = notesOf(codebook, key, date).filter(({ inherited }) => !inherited);
  return stretches(own.slice(MOST_OWN)).map((stretch) => ownLines(stretch));
}

const more = (count: number): string => `… ${count} more`;

/** Notes that follow on each other with one kind and one owner. */
function stretches(notes: readonly CodeNote[]): CodeNote[][] {
  const lists: CodeNote[][] = [];
  for (const note of notes) {
    const list = lists[lists.length - 1];
    const last = list?.[list.length - 1];
    if (list && last?.kind === note.kind && last.owner.id === note.owner.id) list.push(note);
    else lists.push([note]);
  }
  return lists;
}

const opening = (notes: readonly CodeNote[]): string => (notes[0] ? OPENING[notes[0].kind] : '');

const ownLines = (notes: readonly CodeNote[]): string =>
  [bold(opening(notes)), ...notes.map(({ text }) => `- ${plain(text)}`)].join('\n');

function inheritedLines(lists: readonly (readonly CodeNote[])[]): string[] {
  const lines = lists.slice(0, MOST_INHERITED).map(inheritedLine);
  if (lists.length > lines.length) lines.push(more(lists.length - lines.length));
  return lines.length > 0 ? [lines.join('  \n')] : [];
}

function inheritedLine(notes: readonly CodeNote[]): string {
  const [first] = notes;
  const shown = notes
    .slice(0, first?.kind === 'note' ? 1 : MOST_OF_A_KIND)
    .map(({ text }) => plain(shortened(text)));
  const rest = notes.length - shown.length;
  const at = first ? ` (at ${place(first.owner)})` : '';
  return `${bold(opening(notes))}${at}: ${listed([...shown, ...(rest > 0 ? [more(rest)] : [])])}`;
}

/** `code to identify: insulin (Z79.4); …`: a line that opens a list needs no other sign behind it. */
const listed = (lines: readonly string[]): string => lines.join('; ').replaceAll(':; ', ': ');

const shortened = (text: string): string =>
  text.length <= LONGEST_INHERITED ? text : `${text.slice(0, LONGEST_INHERITED).replace(/\s\S*$/, '')} …`;

function place({ kind, id }: NoteOwner): string {
  if (kind === 'chapter') return `chapter ${id}`;
  return kind === 'section' || kind === 'group' ? id.replace('-', '–') : writtenCode('icd-10-cm', id);
}
