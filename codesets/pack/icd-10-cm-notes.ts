/**
 * The notes of the Tabular as the pack holds them: under each owner in the order of the book. They stand in the pack of
 * the codes, not in one of their own: every hover of a diagnosis asks for both, and a second file would cost it more
 * than the 0.6 MB that this one grows by.
 */
import { NOTE_KIND_BITS, NOTE_KINDS } from '../../server/src/codebook/pack-format.ts';
import { readTable, type TableText } from '../table.ts';
import { byFrequency, numberOf, textBytes, varintBytes } from './bytes.ts';
import { firstDay, lastDay } from './codes.ts';
import type { Sections } from './file.ts';

const COLUMNS = ['owner', 'from', 'to', 'kind', 'order', 'text'];

/** Whether an owner is a chapter, a section or a group of sections: those have their kind before their name. */
const isHeading = (owner: string): boolean => owner.includes(' ');

/**
 * @param codes the codes and headers by their numbers; headings are numbered behind them.
 * @param titleWords the words of titles by their numbers; those that stand in notes only are numbered behind them.
 */
export function tabularNoteSections(
  text: TableText,
  codes: ReadonlyMap<string, number>,
  titleWords: ReadonlyMap<string, number>,
): Sections {
  const notes = readTable(text('notes.tsv'), COLUMNS).map(
    ([owner = '', from = '', to = '', kind = '', , line = '']) => ({
      owner,
      days: firstDay(from) + lastDay(to) * 0x10000,
      kind: (NOTE_KINDS as readonly string[]).indexOf(kind),
      words: line.split(' '),
    }),
  );
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
