/** Numbered texts of a pack, decoded when first asked for. */
import type { Starts } from './starts.ts';

export interface TextTable {
  readonly size: number;
  textAt(index: number): string;
}

/** Texts that are made of pieces, which are numbered as well: words with the marks beside them, or several words. */
export interface PiecedTexts extends TextTable {
  readonly pieces: TextTable;
  /** Calls back with each piece of a text in order, and with `COMMA` where a comma parts two of them. */
  forEachPiece(text: number, visit: (piece: number) => void): void;
}

export const COMMA = -1;

export const NO_TEXTS: PiecedTexts = {
  size: 0,
  textAt: () => '',
  pieces: { size: 0, textAt: () => '' },
  forEachPiece() {},
};

/** So many texts are decoded one by one, as a hover asks for them; a search asks for all, which is quicker at once. */
const SINGLY = 200;

/**
 * @param bytes the texts as UTF-8, one behind the other.
 */
export function textTable({ size, startOf }: Starts, bytes: Uint8Array): TextTable {
  const decoder = new TextDecoder();
  /** One place for each text from the first that is asked for: sparsely filled, a list would look places up. */
  let decoded: (string | undefined)[] | undefined;
  let asked = 0;
  /** All texts as one, a character a byte: right for those that are ASCII, as nearly all are. */
  let whole: string | undefined;
  return {
    size,
    textAt(index) {
      decoded ??= new Array<string | undefined>(size);
      const known = decoded[index];
      if (known !== undefined) return known;
      const start = startOf(index);
      const end = startOf(index + 1);
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
