/**
 * What other lists say of each code, as packs hold it: texts of lines `list, first day, last day, …values`, parted by
 * tabs. A pack has each distinct text once, and for each code the number of its own.
 */
import { OPEN_END_DAY } from '../../server/src/codebook/pack-format.ts';
import { byFrequency, numberOf, textBytes, textsOf } from './bytes.ts';
import type { Sections } from './file.ts';
import type { OpenPack } from './open-pack.ts';

export interface Answers {
  /** By the number of the code; '' where the lists say nothing. */
  readonly texts: readonly string[];
  /** Which publication of a list answers for which days: lines `list, first day, last day, release`. */
  readonly releases: string;
}

export function packedAnswers({ texts, releases }: Answers): Sections {
  const distinct = byFrequency(texts);
  const { starts, bytes } = textBytes([...distinct.keys()]);
  return {
    FLAG: Uint16Array.from(texts, (text) => numberOf(distinct, text)),
    FLGA: starts,
    FLGS: bytes,
    FLGR: new TextEncoder().encode(releases),
  };
}

/** What a pack has, or `undefined` where it has none. */
export function unpackedAnswers(pack: OpenPack): Answers | undefined {
  const texts = textsOf(pack.starts('FLGA'), pack.bytes('FLGS'));
  if (texts.length === 0) return undefined;
  return {
    texts: Array.from(pack.u16('FLAG'), (answer) => texts[answer] ?? ''),
    releases: new TextDecoder().decode(pack.bytes('FLGR')),
  };
}

/** One publication of a list. Days are numbers. */
export interface Publication {
  readonly list: string;
  readonly release: string;
  readonly first: number;
  /** The last day for which it answers where no later publication is known. */
  readonly last: number;
}

type Line = readonly string[];

/**
 * The answers with a publication of a list, which takes the place of what was said from its first day to the day before
 * the next publication.
 * @param saidOf what it says of the code of a number, behind its days; `undefined` where it says nothing.
 */
export function withPublication(
  { texts, releases }: Answers,
  { list, release, first, last }: Publication,
  saidOf: (code: number) => Line | undefined,
): Answers {
  const next = nextPublication(releases, list, first);
  const lastHeld = next === undefined ? OPEN_END_DAY : next - 1;
  return {
    texts: texts.map((text, code) => {
      const said = saidOf(code);
      const others = linesOf(text).flatMap((line) => around(line, list, first, next));
      return said || others.length > 0
        ? textOf([...(said ? [[list, first, lastHeld, ...said].map(String)] : []), ...others])
        : '';
    }),
    releases: textOf([
      ...linesOf(releases).flatMap((line) => around(line, list, first, next)),
      [list, first, Math.min(last, lastHeld), release].map(String),
    ]),
  };
}

/** The first day of the publication of a list that comes behind a day. @param releases as the answers have them. */
export function nextPublication(releases: string, list: string, day: number): number | undefined {
  const days = linesOf(releases)
    .filter(([of]) => of === list)
    .map(([, first]) => Number(first));
  return days.filter((first) => first > day).sort((a, b) => a - b)[0];
}

/** What of a line of a list lies before a day, or from the next one on. Lines of other lists stay as they are. */
function around(line: Line, list: string, day: number, next: number | undefined): Line[] {
  const [of = '', first = '', last = '', ...values] = line;
  if (of !== list) return [line];
  const parts = [
    [Number(first), Math.min(Number(last), day - 1)],
    ...(next === undefined ? [] : [[Math.max(Number(first), next), Number(last)]]),
  ];
  return parts
    .filter(([from = 0, to = 0]) => from <= to)
    .map(([from, to]) => [of, String(from), String(to), ...values]);
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** In the order of their lists, and of their days. */
const textOf = (lines: readonly Line[]): string =>
  lines
    .toSorted(([a = '', first], [b = '', other]) =>
      a === b ? Number(first) - Number(other) : a < b ? -1 : 1,
    )
    .map((line) => line.join('\t'))
    .join('\n');
