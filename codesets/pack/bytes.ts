/** Bytes of a pack in the making. */
import { STARTS_BLOCK } from '../../server/src/codebook/pack-format.ts';

/** Things one behind the other, and a section that says where each begins. */
interface Joined {
  readonly starts: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Texts as UTF-8. */
export function textBytes(texts: readonly string[]): Joined {
  const encoder = new TextEncoder();
  return joined(texts.map((text) => encoder.encode(text)));
}

/** Lists of numbers as varints. */
export function varintBytes(lists: readonly (readonly number[])[]): Joined {
  return joined(lists.map((list) => Uint8Array.from(list.flatMap(varint))));
}

/** A number of at most 31 bits in groups of seven, the lowest first. */
function varint(value: number): number[] {
  const bytes = [];
  let left = value;
  for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  return [...bytes, left];
}

/** The numbers of one list that `varintBytes` wrote. */
export function varintsOf(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 0x7f) << shift;
    shift = byte & 0x80 ? shift + 7 : 0;
    if (shift > 0) continue;
    numbers.push(value);
    value = 0;
  }
  return numbers;
}

function joined(parts: readonly Uint8Array[]): Joined {
  const blocks = [0];
  let end = 0;
  for (const [at, part] of parts.entries()) {
    end += part.length;
    if ((at + 1) % STARTS_BLOCK === 0) blocks.push(end);
  }
  const bytes = new Uint8Array(end);
  let start = 0;
  for (const part of parts) {
    bytes.set(part, start);
    start += part.length;
  }
  return {
    starts: startsSection(
      blocks,
      Uint32Array.from(parts, ({ length }) => length),
    ),
    bytes,
  };
}

/** @param blocks where each block of things begins. */
function startsSection(blocks: readonly number[], lengths: Uint32Array): Uint8Array {
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const Numbers = longest < 1 << 8 ? Uint8Array : longest < 1 << 16 ? Uint16Array : Uint32Array;
  const head = Uint32Array.of(lengths.length, Numbers.BYTES_PER_ELEMENT, ...blocks);
  const section = new Uint8Array(head.byteLength + lengths.length * Numbers.BYTES_PER_ELEMENT);
  section.set(new Uint8Array(head.buffer));
  section.set(new Uint8Array(Numbers.from(lengths).buffer), head.byteLength);
  return section;
}

/** Where things begin, as `server/src/codebook/starts.ts` reads it. */
export interface Starts {
  readonly size: number;
  readonly startOf: (index: number) => number;
}

/** The bytes of each thing of a pack that was read. */
export function partsOf({ size, startOf }: Starts, bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: size }, (_, at) => bytes.subarray(startOf(at), startOf(at + 1)));
}

/** The texts of a pack that was read. */
export function textsOf(starts: Starts, bytes: Uint8Array): readonly string[] {
  const decoder = new TextDecoder();
  return partsOf(starts, bytes).map((part) => decoder.decode(part));
}

/** Numbers things by how often they stand, the most frequent first, so that frequent ones get short varints. */
export function byFrequency(things: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return new Map(sorted.map(([thing], number) => [thing, number]));
}

/** The number of a thing that was numbered before. */
export function numberOf(numbers: ReadonlyMap<string, number>, thing: string): number {
  const number = numbers.get(thing);
  if (number === undefined) throw new Error(`"${thing}" is not in the set.`);
  return number;
}

/** The least numbers in unbroken order that are shorter as a 0 and their number than one by one. */
const LEAST_RUN = 3;

/** Ascending numbers as the first and the steps between them; a run of steps of 1 as a 0 and how many there are. */
export function ascending([first = 0, ...others]: readonly number[]): number[] {
  const written = [first];
  let before = first;
  let run = 0;
  const endRun = () => {
    written.push(...(run < LEAST_RUN ? Array<number>(run).fill(1) : [0, run]));
    run = 0;
  };
  for (const code of others) {
    if (code === before + 1) run++;
    else {
      endRun();
      written.push(code - before);
    }
    before = code;
  }
  endRun();
  return written;
}

/** The numbers that `ascending` wrote. */
export function fromSteps([first = 0, ...steps]: readonly number[]): number[] {
  const numbers = [first];
  let last = first;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] ?? 0;
    const run = step === 0 ? (steps[++at] ?? 0) : 1;
    for (let left = run; left > 0; left--) {
      last += step === 0 ? 1 : step;
      numbers.push(last);
    }
  }
  return numbers;
}
