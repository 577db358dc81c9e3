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
      visit(value);
      value = 0;
      shift = 0;
    }
  }
}
