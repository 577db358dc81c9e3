/** Numbers of seven bits a byte, the lowest first; the eighth bit says that more follow (LEB128). */

/** Calls back with each number that `bytes` holds from `start` up to `end`. */
export function forEachVarint(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (value: number) => void,
): void {
  const stop = Math.min(end, bytes.length);
  let value = 0;
  let shift = 0;
  for (let at = start; at < stop; at++) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte & 0x80) shift += 7;
    else {
      // Beyond 31 bits, as only a damaged number is, it would be below zero.
      visit(value >>> 0);
      value = 0;
      shift = 0;
    }
  }
}

/** No code set and no list of terms numbers so many: where damage makes a run longer than this it ends. */
const MOST_NUMBERED = 1 << 20;

/**
 * Calls back with the ascending numbers of a list: the first, then the difference of each to the one before, where a
 * difference of 0 and a number n stand for n differences of 1.
 */
export function forEachAscending(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (value: number) => void,
): void {
  let number = -1;
  let inRun = false;
  forEachVarint(bytes, start, end, (value) => {
    if (inRun) {
      for (let left = value; left > 0 && number < MOST_NUMBERED; left--) visit(++number);
      inRun = false;
    } else if (value === 0 && number >= 0) inRun = true;
    else {
      number = Math.max(number, 0) + value;
      visit(number);
    }
  });
}

/**
 * Writes the same numbers into an array that has room for all of them, and answers how many there are. No call a
 * number: search goes through millions.
 */
export function ascendingInto(bytes: Uint8Array, start: number, end: number, into: Uint32Array): number {
  const stop = Math.min(end, bytes.length);
  let count = 0;
  let number = -1;
  let inRun = false;
  for (let at = start; at < stop; at++) {
    let byte = bytes[at] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte & 0x80 && at + 1 < stop; shift += 7) {
      byte = bytes[++at] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    if (inRun) {
      for (let left = value; left > 0 && count < into.length; left--) into[count++] = ++number;
      inRun = false;
    } else if (value === 0 && number >= 0) inRun = true;
    else {
      number = Math.max(number, 0) + value;
      into[count++] = number;
    }
  }
  return count;
}

/** Where the number that begins at `start` ends. */
export function endOfVarint(bytes: Uint8Array, start: number): number {
  let at = start;
  while ((bytes[at] ?? 0) & 0x80) at++;
  return at + 1;
}
