/**
 * A pack with further codes: what another release adds to the history of a system. Codes and titles are packed anew;
 * all that the pack says of the codes that it had stays, by their new numbers.
 */
import { type PackMeta, SECTION_TAGS, type SectionTag } from '../../server/src/codebook/pack-format.ts';
import {
  ascending,
  fromSteps,
  numberOf,
  partsOf,
  type Starts,
  textBytes,
  textsOf,
  varintBytes,
  varintsOf,
} from './bytes.ts';
import { type CodeRow, codeSections, keyWidth, numberedCodes, titleWords } from './codes.ts';
import { packFile, type Sections } from './file.ts';

/** An open pack, as `server/src/codebook/pack.ts` gives it. */
export interface OpenPack {
  readonly meta: PackMeta;
  readonly bytes: (tag: SectionTag) => Uint8Array;
  readonly u16: (tag: SectionTag) => Uint16Array;
  readonly u32: (tag: SectionTag) => Uint32Array;
  readonly starts: (tag: SectionTag) => Starts;
}

/** How many numbers a row of a section has, and which of them are codes. */
const ROWS: Readonly<Partial<Record<SectionTag, readonly [width: number, ...codes: number[]]>>> = {
  HEAD: [3, 0],
  SVTH: [3, 0],
  ATTR: [3, 0],
  REPL: [3, 0, 1],
  AXHD: [4, 0],
  AXRW: [5, 0],
  EXCP: [3, 0],
};

/** Sections that hold no number of a code. */
const COPIED: readonly SectionTag[] = [
  'TXTA',
  'TXTS',
  'AXLA',
  'AXLS',
  'AXDF',
  'NOTD',
  'NOTH',
  'FLGA',
  'FLGS',
  'FLGR',
  'FLGN',
];

/** Sections that name codes of other packs, or of tables that are no lists. */
const CLOSED: readonly SectionTag[] = ['GEMK', 'PAIR', 'ARTI'];

/**
 * @param rows all codes ever, those of the pack among them, sorted by code and date.
 * @param others sections that take the place of those that the pack has.
 * @param flags the same for the answers of other lists, by the numbers that codes have in the texts of the pack.
 * @throws where the pack has more than codes, periods and what is known to be said of them.
 */
export function extendPack(
  pack: OpenPack,
  meta: Omit<PackMeta, 'keyWidth'>,
  rows: readonly CodeRow[],
  others: (codes: ReadonlyMap<string, number>) => Sections,
  flags: (codes: ReadonlyMap<string, number>, answers: Uint16Array) => Sections = () => ({}),
): Uint8Array {
  if (CLOSED.some((tag) => pack.bytes(tag).length > 0))
    throw new Error(`The pack of ${meta.system} takes no further release.`);
  const codes = numberedCodes(rows);
  const before = keysOf(pack);
  /** The new number of each code that the pack has. */
  const renumbered = before.map((key) => numberOf(codes, key));
  const words = titleWords(rows.map(({ title }) => title));
  const said: Sections = {};
  for (const tag of SECTION_TAGS) {
    const shape = ROWS[tag];
    if (pack.bytes(tag).length === 0) continue;
    if (shape) said[tag] = renumberedRows(pack.u32(tag), shape, renumbered);
    else if (COPIED.includes(tag)) said[tag] = pack.bytes(tag);
  }
  return packFile({
    META: new TextEncoder().encode(JSON.stringify({ ...meta, keyWidth: keyWidth(codes) })),
    ...codeSections(rows, codes),
    ...said,
    ...noteSections(pack, renumbered, codes.size, words),
    ...flagSections(pack, renumbered, codes, flags),
    ...exclusionLists(pack, renumbered),
    ...others(codes),
  });
}

function keysOf({ meta, bytes }: OpenPack): string[] {
  const keys = bytes('KEYS');
  const decoder = new TextDecoder();
  return Array.from({ length: keys.length / meta.keyWidth }, (_, index) =>
    decoder.decode(keys.subarray(index * meta.keyWidth, (index + 1) * meta.keyWidth)).replace(/\0+$/, ''),
  );
}

function renumberedRows(
  rows: Uint32Array,
  [width, ...columns]: readonly [number, ...number[]],
  renumbered: readonly number[],
): Uint32Array {
  const changed = rows.slice();
  for (let at = 0; at < changed.length; at += width)
    for (const column of columns) changed[at + column] = renumbered[changed[at + column] ?? 0] ?? 0;
  return changed;
}

/** The notes of the Tabular: their words are those of titles, which have other numbers now. */
function noteSections(
  pack: OpenPack,
  renumbered: readonly number[],
  codes: number,
  titles: ReadonlyMap<string, number>,
): Sections {
  const owners = pack.u32('NOTO');
  if (owners.length === 0) return {};
  const texts = textsOf(pack.starts('WRDA'), pack.bytes('WRDS'));
  const words = new Map(titles);
  const numberOfWord = (word: string): number => {
    const known = words.get(word) ?? words.size;
    words.set(word, known);
    return known;
  };
  // Words of notes alone keep their order, so that a pack to which nothing is added stays as it is.
  const alone = new Set<number>();
  const lists = partsOf(pack.starts('NOTA'), pack.bytes('NOTS')).map(varintsOf);
  for (const list of lists) forEachWord(list, (word) => alone.add(word));
  for (const word of [...alone].sort((a, b) => a - b)) numberOfWord(texts[word] ?? '');
  const coded = lists.map((list) => {
    const changed = [...list];
    forEachWord(list, (word, at) => {
      changed[at] = numberOfWord(texts[word] ?? '');
    });
    return changed;
  });
  const packed = varintBytes(coded);
  const known = textBytes([...words.keys()]);
  return {
    NOTO: owners.map((owner) => renumbered[owner] ?? codes + owner - renumbered.length),
    NOTA: packed.starts,
    NOTS: packed.bytes,
    WRDA: known.starts,
    WRDS: known.bytes,
  };
}

/** Visits the words of the notes of one owner, and where in the list each stands. */
function forEachWord(list: readonly number[], visit: (word: number, at: number) => void): void {
  for (let note = 0; note < list.length; ) {
    const first = note + 2;
    note = first + (list[note + 1] ?? 0);
    for (let at = first; at < note; at++) visit(list[at] ?? 0, at);
  }
}

/** Of a new code the lists say nothing. */
function flagSections(
  pack: OpenPack,
  renumbered: readonly number[],
  codes: ReadonlyMap<string, number>,
  flags: (codes: ReadonlyMap<string, number>, answers: Uint16Array) => Sections,
): Sections {
  const before = pack.u16('FLAG');
  if (before.length === 0) return {};
  const silent = partsOf(pack.starts('FLGA'), pack.bytes('FLGS')).findIndex(({ length }) => length === 0);
  if (silent < 0) throw new Error('The pack has no answer for codes of which the lists say nothing.');
  const answers = new Uint16Array(codes.size).fill(silent);
  for (const [code, number] of renumbered.entries()) answers[number] = before[code] ?? silent;
  return { FLAG: answers, ...flags(codes, answers) };
}

function exclusionLists(pack: OpenPack, renumbered: readonly number[]): Sections {
  const lists = partsOf(pack.starts('EXCA'), pack.bytes('EXCS'));
  if (lists.length === 0) return {};
  const { starts, bytes } = varintBytes(
    lists.map((list) => ascending(fromSteps(varintsOf(list)).map((code) => renumbered[code] ?? 0))),
  );
  return { EXCA: starts, EXCS: bytes };
}
