/**
 * The notes of the Tabular as the pack holds them: under each owner in the order of the book. They stand in the pack of
 * the codes, not in one of their own: every hover of a diagnosis asks for both, and a second file would cost it more
 * than the 0.6 MB that this one grows by.
 */
import { NOTE_KIND_BITS, NOTE_KINDS } from '../../server/src/codebook/pack-format.ts';
import { readTable, type TableText } from '../table.ts';
import { byFrequency, numberOf, partsOf, textBytes, textsOf, varintBytes, varintsOf } from './bytes.ts';
import { firstDay, lastDay, writtenDays } from './codes.ts';
import type { Sections } from './file.ts';
import { keysOf, type OpenPack } from './open-pack.ts';

const COLUMNS = ['owner', 'from', 'to', 'kind', 'order', 'text'];

/** A line under its owner, as `notes.tsv` has it. */
export interface NoteRow {
  readonly owner: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly text: string;
}

/** The notes of the table: by owner, each owner's in the order of the book. */
export const tabularNotes = (text: TableText): NoteRow[] =>
  readTable(text('notes.tsv'), COLUMNS).map(
    ([owner = '', from = '', to = '', kind = '', , line = '']): NoteRow => ({
      owner,
      from,
      to,
      kind,
      text: line,
    }),
  );

/** Whether an owner is a chapter, a section or a group of sections: those have their kind before their name. */
export const isHeading = (owner: string): boolean => owner.includes(' ');

/**
 * @param rows in the order of `tabularNotes`.
 * @param codes the codes and headers by their numbers; headings are numbered behind them.
 * @param titleWords the words of titles by their numbers; those that stand in notes only are numbered behind them.
 */
export function tabularNoteSections(
  rows: readonly NoteRow[],
  codes: ReadonlyMap<string, number>,
  titleWords: ReadonlyMap<string, number>,
): Sections {
  const notes = rows.map(({ owner, from, to, kind, text }) => ({
    owner,
    days: firstDay(from) + lastDay(to) * 0x10000,
    kind: (NOTE_KINDS as readonly string[]).indexOf(kind),
    words: text.split(' '),
  }));
  const unknown = notes.find(({ kind }) => kind < 0);
  if (unknown) throw new Error(`A note of ${unknown.owner} is of no kind that packs hold.`);
  const headings = [...new Set(notes.map(({ owner }) => owner).filter(isHeading))].sort();
  const numbers = new Map([...codes, ...headings.map((owner, at) => [owner, codes.size + at] as const)]);

  const spans = byFrequency(notes.map(({ days }) => String(days)));
  const ofNotesOnly = byFrequency(
    notes.flatMap((note) => note.words).filter((word) => !titleWords.has(word)),
  );
  const words = new Map([...titleWords.keys(), ...ofNotesOnly.keys()].map((word, number) => [word, number]));
  const byOwner = new Map<number, number[]>();
  for (const note of notes) {
    const owner = numberOf(numbers, note.owner);
    const coded = byOwner.get(owner) ?? [];
    coded.push(
      note.kind + numberOf(spans, String(note.days)) * 2 ** NOTE_KIND_BITS,
      note.words.length,
      ...note.words.map((word) => numberOf(words, word)),
    );
    byOwner.set(owner, coded);
  }
  const sorted = [...byOwner].sort(([a], [b]) => a - b);
  const lists = varintBytes(sorted.map(([, coded]) => coded));
  const wordTexts = textBytes([...words.keys()]);
  return {
    NOTO: Uint32Array.from(sorted, ([owner]) => owner),
    NOTA: lists.starts,
    NOTS: lists.bytes,
    NOTD: Uint32Array.from([...spans.keys()].map(Number)),
    NOTH: new TextEncoder().encode(headings.join('\n')),
    WRDA: wordTexts.starts,
    WRDS: wordTexts.bytes,
  };
}

/** The notes that a pack holds, as the table has them. */
export function unpackedTabularNotes(pack: OpenPack): NoteRow[] {
  const headings = new TextDecoder().decode(pack.bytes('NOTH')).split('\n');
  const owners = [...keysOf(pack), ...headings];
  const words = textsOf(pack.starts('WRDA'), pack.bytes('WRDS'));
  const days = pack.u32('NOTD');
  const numbers = pack.u32('NOTO');
  const rows: NoteRow[] = [];
  for (const [at, part] of partsOf(pack.starts('NOTA'), pack.bytes('NOTS')).entries()) {
    const list = varintsOf(part);
    for (let start = 0; start < list.length; ) {
      const [kindAndDays = 0, length = 0] = list.slice(start, start + 2);
      const end = start + 2 + length;
      rows.push({
        owner: owners[numbers[at] ?? 0] ?? '',
        ...writtenDays(days[kindAndDays >>> NOTE_KIND_BITS] ?? 0),
        kind: NOTE_KINDS[kindAndDays & KIND_MASK] ?? '',
        text: list
          .slice(start + 2, end)
          .map((word) => words[word] ?? '')
          .join(' '),
      });
      start = end;
    }
  }
  return rows;
}

const KIND_MASK = 2 ** NOTE_KIND_BITS - 1;
