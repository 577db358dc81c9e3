/** The words of titles and terms as numbers side by side: each text is read once and kept as four bytes a word. */

import { DENYING, UNSPECIFIED } from '../model/plain-words.ts';
import { fold } from '../model/words.ts';
import type { Concepts } from './shelf.ts';

/** What stands behind `without`, up to the next comma. */
export const DENIED = 1;
/** What stands in parentheses: it may be there or not (a nonessential modifier). */
export const OPTIONAL = 2;
/** How many bits the flags above take below the number of a concept. */
export const FLAG_BITS = 2;

/** Both ends belong to them: `40.0-44.9`, `70 or greater`. */
export type Stretch = readonly [least: number, most: number];

export interface Wordings {
  /** Where a text begins in `numbers`, by its number. It is read when it is first asked for. */
  placeOf(text: number): number;
  /** Of each text how many words follow, its marks, and its concepts above their flags. A new array when it grows. */
  numbers(): Int32Array;
  /** The stretches of numbers of the text that begins at a place; it is marked with `STRETCHES`. */
  stretchesAt(place: number): readonly Stretch[];
}

/** Marks of a text: whether it says that no kind was named, and whether it has stretches of numbers. */
export const NO_KIND = 1;
export const STRETCHES = 2;
/** What stands before the concepts of a text. */
export const HEAD = 2;

/** @param size how many texts there are: parts of titles, or the paths of terms. */
export function wordingsOf(concepts: Concepts, size: number, textAt: (text: number) => string): Wordings {
  /** Where each text begins; 0 where it was not read yet. */
  const places = new Uint32Array(size);
  let numbers = new Int32Array(1024);
  let end = 1;
  const stretches = new Map<number, readonly Stretch[]>();
  const put = (number: number) => {
    if (end === numbers.length) {
      const longer = new Int32Array(2 * numbers.length);
      longer.set(numbers);
      numbers = longer;
    }
    numbers[end++] = number;
  };
  const read = (text: string): number => {
    const place = end;
    put(0);
    put(0);
    let marks = 0;
    let flags = 0;
    const parts = partsOf(text);
    for (const [at, word] of parts.entries()) {
      const next = parts[at + 1];
      if (PARTING.has(word)) {
        flags = word === '(' ? OPTIONAL : 0;
        continue;
      }
      if (UNSPECIFIED.has(word) && !next?.startsWith('complication')) marks |= NO_KIND;
      if (DENYING.has(word) && next !== 'elsewhere') flags |= DENIED;
      const concept = concepts.ofWord(word);
      if (concept >= 0) put((concept << FLAG_BITS) | flags);
    }
    const found = /\d/.test(text) ? stretchesOf(text) : NO_STRETCHES;
    if (found.length > 0) {
      marks |= STRETCHES;
      stretches.set(place, found);
    }
    numbers[place] = end - place - HEAD;
    numbers[place + 1] = marks;
    return place;
  };
  return {
    placeOf(text) {
      const known = places[text] ?? 0;
      if (known > 0) return known;
      const place = read(textAt(text));
      places[text] = place;
      return place;
    },
    numbers: () => numbers,
    stretchesAt: (place) => stretches.get(place) ?? NO_STRETCHES,
  };
}

const PARTING: ReadonlySet<string> = new Set([',', ';', '(', ')']);

/** The words of a text as `wordsOf` has them, and the marks between them that end what `without` or a parenthesis began. */
const partsOf = (text: string): readonly string[] =>
  fold(text)
    .replace(/['’]s\b/g, '')
    .match(PARTS) ?? [];
const PARTS = /[\p{L}\p{N}]+(?:\.\d+)?|[,;()]/gu;

const NO_STRETCHES: readonly Stretch[] = [];
const STRETCH = /(\d+(?:\.\d+)?)\s*(?:(?:-|–|to)\s*(\d+(?:\.\d+)?)|or (greater|more|older|less|younger))/g;

const stretchesOf = (text: string): readonly Stretch[] =>
  [...text.matchAll(STRETCH)].map(([, first, last, open]): Stretch => {
    const number = Number(first);
    if (last !== undefined) return [number, Number(last)];
    return open === 'less' || open === 'younger' ? [0, number] : [number, Number.POSITIVE_INFINITY];
  });
