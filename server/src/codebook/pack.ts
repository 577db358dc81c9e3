/** Opens a pack: its header, its sections as typed arrays, its checksum. Nothing is trusted before it is checked. */
import { isoDate } from '../model/dates.ts';
import { isCodeSystem } from '../model/systems.ts';
import {
  type Crc32,
  PACK_HEADER_BYTES,
  PACK_MAGIC,
  PACK_VERSION,
  type PackMeta,
  packChecksum,
  SECTION_ENTRY_BYTES,
  type SectionTag,
  tagNumber,
} from './pack-format.ts';
import { packedStarts, type Starts } from './starts.ts';

/** The sections of one packed file. A section that is not there is empty. */
export interface PackSections {
  readonly bytes: (tag: SectionTag) => Uint8Array;
  readonly u16: (tag: SectionTag) => Uint16Array;
  readonly u32: (tag: SectionTag) => Uint32Array;
  /** A `…A` section. */
  readonly starts: (tag: SectionTag) => Starts;
}

/** A packed code set, or table of edits. */
export interface Pack extends PackSections {
  readonly meta: PackMeta;
}

/**
 * A packed code set, or table of edits. Parameter and errors as those of `openSections`.
 * @throws also where the pack does not say what it is.
 */
export function openPack(file: Uint8Array, crc?: Crc32): Pack {
  const sections = openSections(file, crc);
  return { ...sections, meta: readMeta(sections.bytes('META')) };
}

/**
 * @param file the whole pack. It is kept and read in place (copied once if it does not lie at a multiple of 4).
 * @param crc a quicker one than ours, where the machine has it.
 * @throws an error that says what is wrong with a file that is no pack, is damaged or is of a newer version.
 */
export function openSections(file: Uint8Array, crc?: Crc32): PackSections {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const view = headedView(bytes);
  if (bytes.length % 4 !== 0 || fileLength(view) !== bytes.length)
    throw new Error('The packed code set is cut off or has bytes behind its end.');
  if (packChecksum(bytes, crc) !== view.getUint32(4, true))
    throw new Error('The packed code set is damaged.');
  const places = sectionPlaces(view);
  const place = (tag: SectionTag) => places.get(tagNumber(tag)) ?? { offset: PACK_HEADER_BYTES, length: 0 };
  const bytesOf = (tag: SectionTag) => {
    const { offset, length } = place(tag);
    return bytes.subarray(offset, offset + length);
  };
  return {
    bytes: bytesOf,
    starts: (tag) => packedStarts(bytesOf(tag)),
    u16: (tag) => {
      const { offset, length } = place(tag);
      return new Uint16Array(bytes.buffer, bytes.byteOffset + offset, Math.floor(length / 2));
    },
    u32: (tag) => {
      const { offset, length } = place(tag);
      return new Uint32Array(bytes.buffer, bytes.byteOffset + offset, Math.floor(length / 4));
    },
  };
}

/** How many of the first bytes of a pack hold what it says of itself. */
export const PACK_HEAD_BYTES = 16_384;

/**
 * What a pack says of itself, by its first bytes: whether the rest of it is whole is known when it is opened.
 * @param head at least `PACK_HEAD_BYTES` of the file, or all of a smaller one.
 * @throws an error that says what is wrong with a file that is no pack or is of a newer version.
 */
export function describePack(head: Uint8Array): PackMeta {
  const place = sectionPlaces(headedView(head)).get(tagNumber('META'));
  if (!place) throw new Error(SAYS_NOTHING);
  return readMeta(head.subarray(place.offset, place.offset + place.length));
}

/** A view of a pack's bytes, of which the header is checked. */
function headedView(bytes: Uint8Array): DataView {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PACK_HEADER_BYTES || view.getUint32(0, true) !== PACK_MAGIC)
    throw new Error('This is no packed code set.');
  const version = view.getUint16(8, true);
  if (version > PACK_VERSION)
    throw new Error(
      `The code set is packed as version ${version}; this Claimlint reads up to ${PACK_VERSION}.`,
    );
  if (version !== PACK_VERSION)
    throw new Error(
      `The code set was packed by an earlier Claimlint (version ${version}): import its files again.`,
    );
  return view;
}

const fileLength = (view: DataView): number => view.getUint32(12, true);

interface Place {
  readonly offset: number;
  readonly length: number;
}

function sectionPlaces(view: DataView): Map<number, Place> {
  const count = view.getUint16(10, true);
  const end = PACK_HEADER_BYTES + count * SECTION_ENTRY_BYTES;
  if (end > view.byteLength) throw new Error('The packed code set has a section table longer than itself.');
  const places = new Map<number, Place>();
  for (let at = PACK_HEADER_BYTES; at < end; at += SECTION_ENTRY_BYTES) {
    const offset = view.getUint32(at + 4, true);
    const length = view.getUint32(at + 8, true);
    if (offset % 4 !== 0 || offset < end || offset + length > fileLength(view))
      throw new Error('The packed code set has a section outside itself.');
    places.set(view.getUint32(at, true), { offset, length });
  }
  return places;
}

/**
 * The JSON of a META section, of which nothing is checked but that it is an object.
 * @throws where it is none.
 */
export function readDescription<T>(meta: Uint8Array): Partial<T> {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(meta));
    if (typeof said === 'object' && said !== null) return said;
  } catch {
    // The parser's own words show a piece of the file, and name nothing that its owner knows.
  }
  throw new Error(SAYS_NOTHING);
}

const SAYS_NOTHING = 'The packed code set does not say what it is.';

function readMeta(bytes: Uint8Array): PackMeta {
  const meta = readDescription<PackMeta>(bytes);
  const { system, licence, source, inputs, releases, since, through, keyWidth = 0 } = meta;
  const complete =
    system !== undefined &&
    isCodeSystem(system) &&
    [licence, source, inputs].every((text) => typeof text === 'string') &&
    Array.isArray(releases) &&
    releases.length > 0 &&
    releases.every((release) => typeof release?.name === 'string' && isDate(release.from)) &&
    (since === undefined || isDate(since)) &&
    isDate(through) &&
    Number.isInteger(keyWidth) &&
    keyWidth > 0;
  if (!complete) throw new Error(SAYS_NOTHING);
  return meta as PackMeta;
}

const isDate = (text: unknown): boolean => typeof text === 'string' && isoDate(text) !== undefined;
