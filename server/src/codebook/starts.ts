/** Where things begin that lie one behind the other: a `…A` section, as `pack-format.ts` lays it out. */
import { STARTS_BLOCK_BITS, STARTS_HEADER_BYTES } from './pack-format.ts';

export interface Starts {
  /** How many things there are. */
  readonly size: number;
  /** Where a thing begins; of `size`, where the last one ends; 0 of what is none, as a damaged pack may ask for. */
  startOf(index: number): number;
}

/** A hover asks for a few and waits for no others; a search asks for many, and is quicker where all are written out. */
const FEW = 1000;

/**
 * @param section all of it, at a multiple of 4 in its buffer; empty where there are no such things.
 * @throws where the section is not as long as it says.
 */
export function packedStarts(section: Uint8Array): Starts {
  if (section.length === 0) return { size: 0, startOf: () => 0 };
  if (section.length < STARTS_HEADER_BYTES) throw new Error(NOT_AS_LONG);
  const { buffer, byteOffset } = section;
  const [size = 0, width = 0] = new Uint32Array(buffer, byteOffset, STARTS_HEADER_BYTES / 4);
  const blocks = (size >>> STARTS_BLOCK_BITS) + 1;
  const lengthsAt = STARTS_HEADER_BYTES + blocks * 4;
  if (![1, 2, 4].includes(width) || section.length !== lengthsAt + size * width) throw new Error(NOT_AS_LONG);
  const starts = new Uint32Array(buffer, byteOffset + STARTS_HEADER_BYTES, blocks);
  const lengths = lengthsIn(section.subarray(lengthsAt), width);
  let asked = 0;
  let written: Uint32Array | undefined;
  return {
    size,
    startOf(index) {
      if (written) return written[index] ?? 0;
      // Beyond 31 bits the block would be below zero, and the way from there to the index without end.
      if (!(index >= 0 && index <= size)) return 0;
      if (++asked > FEW) written = startsOf(lengths);
      const block = index >>> STARTS_BLOCK_BITS;
      let start = starts[block] ?? 0;
      for (let at = block << STARTS_BLOCK_BITS; at < index; at++) start += lengths[at] ?? 0;
      return start;
    },
  };
}

const NOT_AS_LONG = 'The packed code set has a section that is not as long as it says.';

type Lengths = Uint8Array | Uint16Array | Uint32Array;

function startsOf(lengths: Lengths): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let start = 0;
  for (let at = 0; at < lengths.length; at++) {
    start += lengths[at] ?? 0;
    starts[at + 1] = start;
  }
  return starts;
}

function lengthsIn(bytes: Uint8Array, width: number): Lengths {
  if (width === 1) return bytes;
  const { buffer, byteOffset, length } = bytes;
  return width === 2
    ? new Uint16Array(buffer, byteOffset, length / 2)
    : new Uint32Array(buffer, byteOffset, length / 4);
}
