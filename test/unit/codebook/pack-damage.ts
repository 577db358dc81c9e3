/** Damages of packs, section by section, for tests of those who read them. */
import { packChecksum } from '../../../server/src/codebook/pack-format.ts';

/** Numbers from 0 up to `below`, the same ones for the same seed (mulberry32). */
export type Random = (below: number) => number;

export function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** A section as the table of the pack has it. */
export interface PackSection {
  readonly tag: string;
  /** Where its entry in the table stands. */
  readonly entry: number;
  readonly offset: number;
  readonly length: number;
}

const HEADER = 16;
const ENTRY = 12;

const viewOf = (pack: Uint8Array): DataView => new DataView(pack.buffer, pack.byteOffset, pack.byteLength);

export function sectionsOf(pack: Uint8Array): readonly PackSection[] {
  const view = viewOf(pack);
  return Array.from({ length: view.getUint16(10, true) }, (_, at) => {
    const entry = HEADER + at * ENTRY;
    return {
      tag: new TextDecoder().decode(pack.subarray(entry, entry + 4)),
      entry,
      offset: view.getUint32(entry + 4, true),
      length: view.getUint32(entry + 8, true),
    };
  });
}

/** Changes a copy of a pack, or answers what is left of it where it is cut off. */
type Damage = (pack: Uint8Array, section: PackSection, random: Random) => Uint8Array;

const filled =
  (...bytes: readonly number[]): Damage =>
  (pack, { offset, length }) => {
    for (let at = 0; at < length; at++) pack[offset + at] = bytes[at % bytes.length] ?? 0;
    return pack;
  };

/** A few bits that read otherwise than they were written. */
export const flipped: Damage = (pack, { offset, length }, random) => {
  for (let left = 1 + 2 * random(4); left > 0 && length > 0; left--) {
    const at = offset + random(length);
    pack[at] = (pack[at] ?? 0) ^ (1 << random(8));
  }
  return pack;
};

/** What may happen to a section: on its way, or by a fault of who packed it. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  flipped,
  overwritten(pack, { offset, length }, random) {
    const start = random(length);
    const end = Math.min(length, start + 1 + random(4000));
    for (let at = start; at < end; at++) pack[offset + at] = random(256);
    return pack;
  },
  zeroed: filled(0),
  // As a varint a number without an end, as a number of 32 bits the largest.
  'filled with ones': filled(0xff),
  // As varints 0 and a run of 2^28 - 1, and 0 and a number that is -3 in 32 bits.
  'filled with long runs': filled(0, 0xff, 0xff, 0xff, 0x7f),
  'filled with numbers below zero': filled(0, 0xfd, 0xff, 0xff, 0xff, 0x0f),
  shortened(pack, { entry, length }, random) {
    viewOf(pack).setUint32(entry + 8, random(length), true);
    return pack;
  },
  'swapped with another'(pack, { entry, offset, length }, random) {
    const view = viewOf(pack);
    const sections = sectionsOf(pack);
    const other = sections[random(sections.length)] ?? { entry, offset, length };
    view.setUint32(entry + 4, other.offset, true);
    view.setUint32(entry + 8, other.length, true);
    view.setUint32(other.entry + 4, offset, true);
    view.setUint32(other.entry + 8, length, true);
    return pack;
  },
  'cut off'(pack, { offset, length }, random) {
    const cut = pack.subarray(0, (offset + random(length)) & ~3);
    viewOf(cut).setUint32(12, cut.length, true);
    return cut;
  },
};

/** A pack whose header says something else in one of its numbers: length, sections, version, checksum or magic. */
export function damagedHeader(pack: Uint8Array, random: Random): Uint8Array {
  const at = random(HEADER + ENTRY);
  pack[at] = (pack[at] ?? 0) ^ (1 + random(255));
  return pack;
}

/** Gives damaged bytes the checksum that fits them, as a packer's own fault would have it. */
export function withChecksum(pack: Uint8Array, crc: (bytes: Uint8Array) => number): Uint8Array {
  if (pack.length >= 8) viewOf(pack).setUint32(4, packChecksum(pack, crc), true);
  return pack;
}
