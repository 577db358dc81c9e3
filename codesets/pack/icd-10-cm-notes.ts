/** The notes of the Tabular as the pack holds them: under each owner in the order of the book. */
import { NOTE_KIND_BITS, NOTE_KINDS } from '../../server/src/codebook/pack-format.ts';
import { readTable, type TableText } from '../table.ts';
import { byFrequency, numberOf, textBytes, varintBytes } from './bytes.ts';
import { firstDay, lastDay } from './codes.ts';
import type { Sections } from './file.ts';

const COLUMNS = ['owner', 'from', 'to', 'kind', 'order', 'text'];

/** Whether an owner is a chapter, a section or a group of sections: those have their kind before their name. */
const isHeading = (owner: string): boolean => owner.includes(' ');

/** @param codes the codes and headers by their numbers; headings are numbered behind them. */
export function tabularNoteSections(text: TableText, codes: ReadonlyMap<string, number>): Sections {
  const notes = readTable(text('notes.tsv'), COLUMNS).map(
    ([owner = '', from = '', to = '', kind = '', , words = '']) => ({
      owner,
      days: firstDay(from) + lastDay(to) * 0x10000,
      kind: (NOTE_KINDS as readonly string[]).indexOf(kind),
      text: words,
    }),
  );
  const headings = [...new Set(notes.map(({ owner }) => owner).filter(isHeading))].sort();
  const owners = new Map([...codes, ...headings.map((owner, at) => [owner, codes.size + at] as const)]);
  const sorted = notes
    .map((note) => ({ ...note, number: numberOf(owners, note.owner) }))
    .sort((a, b) => a.number - b.number);
  const unknown = sorted.find(({ kind }) => kind < 0);
  if (unknown) throw new Error(`A note of ${unknown.owner} is of no kind that packs hold.`);

  const spans = byFrequency(notes.map(({ days }) => String(days)));
  const texts = byFrequency(notes.map((note) => note.text));
  const words = byFrequency([...texts.keys()].flatMap((one) => one.split(' ')));
  const coded = varintBytes(
    [...texts.keys()].map((one) => one.split(' ').map((word) => numberOf(words, word))),
  );
  const wordTexts = textBytes([...words.keys()]);
  return {
    NOTO: Uint32Array.from(sorted, ({ number }) => number),
    NOTV: Uint16Array.from(
      sorted,
      ({ kind, days }) => kind | (numberOf(spans, String(days)) << NOTE_KIND_BITS),
    ),
    NOTN: Uint16Array.from(sorted, (note) => numberOf(texts, note.text)),
    NOTD: Uint32Array.from([...spans.keys()].map(Number)),
    NOTH: new TextEncoder().encode(headings.join('\n')),
    NTXA: coded.starts,
    NTXS: coded.bytes,
    NWDA: wordTexts.starts,
    NWDS: wordTexts.bytes,
  };
}
