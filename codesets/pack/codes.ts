/** The sections of a pack that every system has: keys, periods, titles, words. */
import {
  BILLABLE_KIND,
  HEADER_KIND,
  OPEN_END_DAY,
  UNKNOWN_START_DAY,
} from '../../server/src/codebook/pack-format.ts';
import { dateOfDay, dayNumber, type IsoDate } from '../../server/src/model/dates.ts';
import { isPlain } from '../../server/src/model/plain-words.ts';
import { wordsOf } from '../../server/src/model/words.ts';
import { ascending, byFrequency, numberOf, textBytes, varintBytes } from './bytes.ts';
import { conceptBytes } from './concepts.ts';
import type { Sections } from './file.ts';

/** A row of a `codes.tsv`: `from` blank where unknown, `to` blank while it holds. */
export interface CodeRow {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly title: string;
}

export const firstDay = (from: string): number =>
  from === '' ? UNKNOWN_START_DAY : dayNumber(from as IsoDate);
export const lastDay = (to: string): number => (to === '' ? OPEN_END_DAY : dayNumber(to as IsoDate));

/** The days of a packed row, first day below, last day above sixteen bits, as the tables write them. */
export function writtenDays(days: number): { readonly from: string; readonly to: string } {
  const first = days & 0xffff;
  const last = days >>> 16;
  return {
    from: first === UNKNOWN_START_DAY ? '' : dateOfDay(first),
    to: last === OPEN_END_DAY ? '' : dateOfDay(last),
  };
}

/** The codes of rows sorted by code, each with its number. */
export const numberedCodes = (rows: readonly CodeRow[]): ReadonlyMap<string, number> =>
  new Map([...new Set(rows.map((row) => row.code))].map((code, number) => [code, number]));

/** @param rows sorted by code and date. */
export function codeSections(rows: readonly CodeRow[], codes: ReadonlyMap<string, number>): Sections {
  return {
    ...keySections(rows, codes),
    ...titleSections(rows.map((row) => row.title)),
    ...wordSections(rows, codes),
  };
}

/** The longest key, which is how many bytes each key takes. */
export const keyWidth = (codes: ReadonlyMap<string, number>): number =>
  Math.max(...[...codes.keys()].map((code) => code.length));

/** The keys as bytes of one width, padded with zeros. */
export function keyBytes(codes: ReadonlyMap<string, number>): Uint8Array {
  const width = keyWidth(codes);
  const keys = new Uint8Array(codes.size * width);
  const encoder = new TextEncoder();
  for (const [code, number] of codes) keys.set(encoder.encode(code), number * width);
  return keys;
}

function keySections(rows: readonly CodeRow[], codes: ReadonlyMap<string, number>): Sections {
  const counts = new Uint16Array(codes.size);
  const spanText = (row: CodeRow) =>
    [firstDay(row.from), lastDay(row.to), row.kind === 'code' ? BILLABLE_KIND : HEADER_KIND].join();
  const spans = byFrequency(rows.map(spanText));
  const spanCounts = new Uint32Array(spans.size);
  const periodSpans = Uint16Array.from(rows, (row) => numberOf(spans, spanText(row)));
  for (const span of periodSpans) spanCounts[span] = (spanCounts[span] ?? 0) + 1;
  for (const row of rows) {
    const number = numberOf(codes, row.code);
    counts[number] = (counts[number] ?? 0) + 1;
  }
  const more = new Uint16Array(codes.size + 1);
  for (let code = 0; code < codes.size; code++) more[code + 1] = (more[code] ?? 0) + (counts[code] ?? 1) - 1;
  const spanRows = [...spans.keys()].flatMap((text, span) => [
    ...text.split(',').map(Number),
    spanCounts[span] ?? 0,
  ]);
  return { KEYS: keyBytes(codes), MORE: more, SPAN: Uint32Array.from(spanRows), PSPN: periodSpans };
}

const segmentsOf = (title: string): string[] => title.split(', ');

const titleSegments = (titles: readonly string[]): ReadonlyMap<string, number> =>
  byFrequency(titles.flatMap(segmentsOf));

const segmentWords = (segments: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  byFrequency([...segments.keys()].flatMap((segment) => segment.split(' ')));

/** The words of titles by the numbers that the pack gives them. */
export const titleWords = (titles: readonly string[]): ReadonlyMap<string, number> =>
  segmentWords(titleSegments(titles));

function titleSections(titles: readonly string[]): Sections {
  const segments = titleSegments(titles);
  const words = segmentWords(segments);
  const coded = varintBytes(
    titles.map((title) => segmentsOf(title).map((segment) => numberOf(segments, segment))),
  );
  const codedSegments = varintBytes(
    [...segments.keys()].map((segment) => segment.split(' ').map((word) => numberOf(words, word))),
  );
  const texts = textBytes([...words.keys()]);
  return {
    TTLA: coded.starts,
    TTLS: coded.bytes,
    SEGA: codedSegments.starts,
    SEGS: codedSegments.bytes,
    WRDA: texts.starts,
    WRDS: texts.bytes,
  };
}

const MOST_COUNTED = 255;

/** The words of titles that search finds codes by, sorted. */
export const wordsOfTitles = (titles: readonly string[]): readonly string[] =>
  [...new Set(titles.flatMap(wordsOf))].sort();

/** Every word of every title that a code ever had, with the codes that hold it in ascending order. */
function wordSections(rows: readonly CodeRow[], codes: ReadonlyMap<string, number>): Sections {
  const holders = new Map<string, number[]>();
  for (const row of rows) {
    const code = numberOf(codes, row.code);
    for (const word of wordsOf(row.title)) {
      const list = holders.get(word) ?? [];
      if (list[list.length - 1] !== code) list.push(code);
      holders.set(word, list);
    }
  }
  const sorted = [...holders].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = textBytes(sorted.map(([word]) => word));
  const postings = varintBytes(sorted.map(([, list]) => [list.length, ...ascending(list)]));
  const lengths = new Uint8Array(codes.size);
  for (const [word, list] of sorted)
    if (!isPlain(word))
      for (const code of list) lengths[code] = Math.min((lengths[code] ?? 0) + 1, MOST_COUNTED);
  return {
    IXWA: words.starts,
    IXWS: words.bytes,
    POSA: postings.starts,
    POST: postings.bytes,
    CONC: conceptBytes(sorted.map(([word]) => word)),
    TTLN: lengths,
  };
}
