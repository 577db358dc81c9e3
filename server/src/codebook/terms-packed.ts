/** Terms that read their answers from a pack, as `pack-format.ts` lays it out. */
import type { CodeSet } from './code-set.ts';
import { openSections, type PackSections, readDescription } from './pack.ts';
import {
  type Crc32,
  TERM_BLOCK,
  TERM_KINDS,
  TERM_MARK_BITS,
  TERM_MARKS,
  TERM_NEW_LEVEL_BITS,
  type TermsMeta,
} from './pack-format.ts';
import { packedConcepts } from './packed-concepts.ts';
import { wordIndex } from './packed-words.ts';
import type { TermTable } from './terms.ts';
import { COMMA, textTable } from './text-table.ts';
import { forEachVarint } from './varints.ts';

/** The longest key of the systems that have terms. */
const KEY_WIDTH = 7;

/**
 * The terms of a packed file.
 * @param file the whole pack, which is kept and must not be changed afterwards.
 * @param set the codes of its system, whatever their release.
 * @param crc a quicker CRC-32 than ours, where the machine has it.
 * @throws where it is no pack, damaged, or of another system.
 */
export function packedTerms(file: Uint8Array, set: CodeSet, crc?: Crc32): TermTable {
  const pack = openSections(file, crc);
  const meta = readDescription<TermsMeta>(pack.bytes('META'));
  if (meta.system !== set.system) throw new Error(`The terms are of ${meta.system}, not of ${set.system}.`);
  const { codes = 0, kinds = [] } = meta;
  // Each key takes a byte at least.
  if (!(codes >= 0 && codes <= pack.bytes('TKEY').length))
    throw new Error('The packed terms have more codes than keys.');
  const ends = endsOf(kinds);
  const lengths = pack.bytes('TRMN');
  const { forEachCode, codesInto, ...words } = wordIndex(
    textTable(pack.starts('TIXA'), pack.bytes('TIXS')),
    pack.starts('TPOA'),
    pack.bytes('TPOS'),
  );
  return {
    system: meta.system,
    size: lengths.length,
    ...textReader(pack),
    kindAt: (term) => TERM_KINDS[ends.findIndex((end) => term < end)] ?? TERM_KINDS[0],
    codesAt: codeReader(pack, codes, set),
    lengths,
    words: { ...words, forEachTerm: forEachCode, termsInto: codesInto },
    conceptsBeside: (titles) =>
      titles.checksum() === meta.titleWords
        ? packedConcepts(pack.bytes('CONC'), titles.size + words.size)
        : undefined,
  };
}

/** Where each kind ends. */
function endsOf(counts: readonly number[]): readonly number[] {
  let end = 0;
  return counts.map((count) => (end += count));
}

/** Where in its block what is shown of a term begins: its levels, what stands behind them, what it says to look up instead. */
interface Places {
  readonly levels: readonly number[];
  /** -1 where the term has none, as below. */
  readonly tail: number;
  readonly target: number;
}

/** A reader of what is shown of terms. */
function textReader(pack: PackSections): Pick<TermTable, 'textAt' | 'targetAt' | 'pieces' | 'forEachPiece'> {
  const { startOf } = pack.starts('TRMA');
  const bytes = pack.bytes('TRMS');
  const pieces = textTable(pack.starts('TWRA'), pack.bytes('TWRS'));
  let block = -1;
  /** The numbers of a block, kept until another is asked for: neighbours are often asked for one after another. */
  let coded: number[] = [];
  const openBlock = (wanted: number): void => {
    if (wanted === block) return;
    block = wanted;
    coded = [];
    forEachVarint(bytes, startOf(wanted), startOf(wanted + 1), (value) => coded.push(value));
  };
  const forEachFrom = (start: number, visit: (piece: number) => void): void => {
    for (let at = start; at < coded.length; at++) {
      const piece = coded[at] ?? 0;
      visit(piece >>> 1);
      if ((piece & 1) === 1) return;
    }
  };
  const placesOf = (term: number): Places => {
    openBlock(Math.floor(term / TERM_BLOCK));
    let at = 0;
    const next = () => coded[at++] ?? 0;
    const skipText = () => {
      while (at < coded.length && (next() & 1) === 0);
    };
    const levels: number[] = [];
    let tail = -1;
    let target = -1;
    for (let left = term % TERM_BLOCK; left >= 0; left--) {
      const head = next();
      const counts = head >>> TERM_MARK_BITS;
      const few = counts & ((1 << TERM_NEW_LEVEL_BITS) - 1);
      const further = few < (1 << TERM_NEW_LEVEL_BITS) - 1 ? few : next();
      levels.length = Math.min(levels.length, counts >>> TERM_NEW_LEVEL_BITS);
      for (let level = 0; level < further && at < coded.length; level++) {
        levels.push(at);
        skipText();
      }
      tail = head & TERM_MARKS.tail ? at : -1;
      if (tail >= 0) skipText();
      target = head & TERM_MARKS.target ? at : -1;
      if (target >= 0) skipText();
    }
    return { levels, tail, target };
  };
  const textFrom = (start: number): string => {
    if (start < 0) return '';
    const shown: string[] = [];
    forEachFrom(start, (piece) => shown.push(pieces.textAt(piece)));
    return shown.join(' ');
  };
  return {
    textAt(term) {
      const { levels, tail } = placesOf(term);
      return levels.map(textFrom).join(', ') + textFrom(tail);
    },
    targetAt: (term) => textFrom(placesOf(term).target),
    pieces,
    forEachPiece(term, visit) {
      const { levels, tail } = placesOf(term);
      for (const [level, start] of levels.entries()) {
        if (level > 0) visit(COMMA);
        forEachFrom(start, visit);
      }
      if (tail >= 0) forEachFrom(tail, visit);
    },
  };
}

const NO_CODES: readonly number[] = [];

/**
 * A reader of the codes of a term, as indexes of the set.
 * @param size how many codes the pack has.
 */
function codeReader(pack: PackSections, size: number, set: CodeSet): (term: number) => readonly number[] {
  let keyAt: ((key: number) => string) | undefined;
  const codes = pack.u16('TRMC');
  const listStarts = pack.starts('TRKA');
  const lists = pack.bytes('TRKS');
  const found: (readonly number[] | undefined)[] = [];
  const indexesOf = (key: number): readonly number[] => {
    const known = found[key];
    if (known) return known;
    keyAt ??= keyReader(pack.bytes('TKEY'), size);
    const indexes = key < size ? indexesIn(set, keyAt(key)) : listed(key - size);
    found[key] = indexes;
    return indexes;
  };
  const listed = (list: number): readonly number[] => {
    const indexes: number[] = [];
    forEachVarint(lists, listStarts.startOf(list), listStarts.startOf(list + 1), (key) => {
      if (key < size) indexes.push(...indexesOf(key));
    });
    return indexes;
  };
  return (term) => (term < codes.length ? indexesOf(codes[term] ?? 0) : NO_CODES);
}

/** The code or header itself, else all that begin so: the ICD-10-PCS Index names four characters of `0UT9`. */
function indexesIn(set: CodeSet, key: string): readonly number[] {
  // No index names all codes there are; a damaged pack may.
  if (key === '') return NO_CODES;
  const index = set.indexOf(key);
  if (index >= 0) return [index];
  const indexes: number[] = [];
  for (let at = set.lowerBound(key); at < set.size && set.keyAt(at).startsWith(key); at++) indexes.push(at);
  return indexes;
}

/** The keys written out to one width. */
function keyReader(bytes: Uint8Array, size: number): (key: number) => string {
  const keys = new Uint8Array(size * KEY_WIDTH);
  for (let key = 0, at = 0; key < size; key++) {
    const start = key * KEY_WIDTH;
    const counts = bytes[at++] ?? 0;
    const shared = counts >>> 4;
    if (shared > 0) keys.copyWithin(start, start - KEY_WIDTH, start - KEY_WIDTH + shared);
    for (let left = counts & 0xf, place = start + shared; left > 0; left--) keys[place++] = bytes[at++] ?? 0;
  }
  return (key) => {
    let text = '';
    for (let at = key * KEY_WIDTH; at < (key + 1) * KEY_WIDTH; at++) {
      const letter = keys[at] ?? 0;
      if (letter === 0) break;
      text += String.fromCharCode(letter);
    }
    return text;
  };
}
