/** Bytes of a pack in the making. */

/** Texts as UTF-8, one behind the other, and where each begins. */
export function textBytes(texts: readonly string[]): {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
} {
  const encoder = new TextEncoder();
  return joined(texts.map((text) => encoder.encode(text)));
}

/** Numbers as varints, list behind list, and where each list begins. */
export function varintBytes(lists: readonly (readonly number[])[]): {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
} {
  return joined(lists.map((list) => Uint8Array.from(list.flatMap(varint))));
}

/** A number of at most 31 bits in groups of seven, the lowest first. */
function varint(value: number): number[] {
  const bytes = [];
  let left = value;
  for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  return [...bytes, left];
}

/** The numbers of the list that stands from `start` up to `end`, as `varintBytes` wrote it. */
export function varintsOf(bytes: Uint8Array, start: number, end: number): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of bytes.subarray(start, end)) {
    value |= (byte & 0x7f) << shift;
    shift = byte & 0x80 ? shift + 7 : 0;
    if (shift > 0) continue;
    numbers.push(value);
    value = 0;
  }
  return numbers;
}

function joined(parts: readonly Uint8Array[]) {
  const starts = new Uint32Array(parts.length + 1);
  for (const [at, part] of parts.entries()) starts[at + 1] = (starts[at] ?? 0) + part.length;
  const bytes = new Uint8Array(starts[parts.length] ?? 0);
  for (const [at, part] of parts.entries()) bytes.set(part, starts[at]);
  return { starts, bytes };
}

/** How long each thing is whose beginnings, and one end, are given. */
export const lengthsOf = (starts: Uint32Array): readonly number[] =>
  Array.from(starts.subarray(1), (end, at) => end - (starts[at] ?? 0));

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
