/** Numbered texts of a pack, decoded when first asked for. */

export interface TextTable {
  readonly size: number;
  textAt(index: number): string;
}

/** So many texts are decoded one by one, as a hover asks for them; a search asks for all, which is quicker at once. */
const SINGLY = 200;

/**
 * @param starts where each text begins, and one entry more for where the last ends.
 * @param bytes the texts as UTF-8, one behind the other.
 */
export function textTable(starts: Uint32Array, bytes: Uint8Array): TextTable {
  const decoder = new TextDecoder();
  const decoded: (string | undefined)[] = [];
  let asked = 0;
  /** All texts as one, a character a byte: right for those that are ASCII, as nearly all are. */
  let whole: string | undefined;
  return {
    size: Math.max(starts.length - 1, 0),
    textAt(index) {
      const known = decoded[index];
      if (known !== undefined) return known;
      const start = starts[index] ?? 0;
      const end = starts[index + 1] ?? 0;
      if (whole === undefined && ++asked > SINGLY) whole = BYTEWISE.decode(bytes);
      const cut = whole?.slice(start, end);
      const text = cut !== undefined && ASCII.test(cut) ? cut : decoder.decode(bytes.subarray(start, end));
      decoded[index] = text;
      return text;
    },
  };
}

/** A character for each byte, that of ASCII for each of ASCII. */
const BYTEWISE = new TextDecoder('latin1');
const ASCII = /^[\0-\x7f]*$/;

/** Where each of several things begins that lie one behind the other, and where the last ends. */
export function startsOf(lengths: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0);
  return starts;
}

/** The first index from `low` to `size` for which `reached` holds; `reached` must stay true once it is. */
export function firstIndex(low: number, size: number, reached: (index: number) => boolean): number {
  let from = low;
  let to = size;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (reached(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
