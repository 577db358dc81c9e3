/** The sections of a pack that say something of a code between two days, and its replacements. */

import type { SectionTag } from '../../server/src/codebook/pack-format.ts';
import { dayNumber, type IsoDate } from '../../server/src/model/dates.ts';
import { byFrequency, numberOf, textBytes, textsOf } from './bytes.ts';
import { firstDay, lastDay, writtenDays } from './codes.ts';
import type { Sections } from './file.ts';
import type { OpenPack } from './open-pack.ts';

/** A text that holds for a code from one day to another, as the tables write them. */
export interface Note {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

type NoteTag = Extract<SectionTag, 'HEAD' | 'SVTH' | 'ATTR'>;

/** @param notes by section, each sorted by code and date. */
export function noteSections(
  notes: Partial<Record<NoteTag, readonly Note[]>>,
  codes: ReadonlyMap<string, number>,
): Sections {
  const texts = byFrequency(Object.values(notes).flatMap((list) => list.map((note) => note.text)));
  const { starts, bytes } = textBytes([...texts.keys()]);
  const rows = (list: readonly Note[]) =>
    Uint32Array.from(
      list.flatMap(({ code, from, to, text }) => [
        numberOf(codes, code),
        firstDay(from) + lastDay(to) * 0x10000,
        numberOf(texts, text),
      ]),
    );
  const sections = Object.fromEntries(Object.entries(notes).map(([tag, list]) => [tag, rows(list)]));
  return { TXTA: starts, TXTS: bytes, ...sections };
}

/** The notes of one section of a pack. @param keys the codes of the pack, by number. */
export function unpackedNotes(pack: OpenPack, tag: NoteTag, keys: readonly string[]): Note[] {
  const texts = textsOf(pack.starts('TXTA'), pack.bytes('TXTS'));
  const rows = pack.u32(tag);
  return Array.from({ length: rows.length / 3 }, (_, row) => {
    const [code = 0, days = 0, text = 0] = rows.subarray(row * 3);
    return { code: keys[code] ?? '', ...writtenDays(days), text: texts[text] ?? '' };
  });
}

/** @param rows `previous, since, code`, sorted by the previous code. */
export const replacementSection = (
  rows: readonly (readonly string[])[],
  codes: ReadonlyMap<string, number>,
): Sections => ({
  REPL: Uint32Array.from(
    rows.flatMap(([previous = '', since = '', code = '']) => [
      numberOf(codes, previous),
      numberOf(codes, code),
      dayNumber(since as IsoDate),
    ]),
  ),
});
