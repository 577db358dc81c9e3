/** The words of titles and terms as numbers side by side: each text is read once and kept as four bytes a word. */

import { COMMA, type PiecedTexts, type TextTable } from '../codebook/text-table.ts';
import { DENYING, OF_DENIED, UNSPECIFIED } from '../model/plain-words.ts';
import { wordKey } from '../model/word-forms.ts';
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

/** What the texts say: parts of titles, or the paths of terms. */
export function wordingsOf(concepts: Concepts, texts: PiecedTexts): Wordings {
  /** Where each text begins; 0 where it was not read yet. */
  const places = new Uint32Array(texts.size);
  const numbers = growing();
  const stretches = new Map<number, readonly Stretch[]>();
  const marksOf = pieceReader(concepts, texts.pieces);
  /** The words and marks of the text that is read. */
  const read: number[] = [];
  const addPiece = (piece: number) => {
    if (piece === COMMA) read.push(PART_END);
    else marksOf(piece, read);
  };
  const placed = (text: number): number => {
    read.length = 0;
    texts.forEachPiece(text, addPiece);
    const place = numbers.end();
    numbers.put(0);
    numbers.put(0);
    let marks = 0;
    let flags = 0;
    let isUntold = false;
    let before = 0;
    for (let at = 0; at < read.length; at++) {
      const word = read[at] ?? 0;
      if (word < 0) {
        flags = word === PARENTHESIS ? OPTIONAL : 0;
        isUntold = false;
        before = 0;
        continue;
      }
      const next = read[at + 1] ?? PART_END;
      const follows = Math.max(next, 0);
      if (word & SAYS_NO_KIND && !(follows & COMPLICATION)) marks |= NO_KIND;
      // A part that says only that a side is not known narrows nothing: `unspecified eye`.
      if (word & SAYS_NO_KIND && (read[at - 1] ?? PART_END) < 0 && (read[at + 2] ?? PART_END) < 0)
        flags |= OPTIONAL;
      // Neither is said: `unspecified whether with hypoxia or hypercapnia`.
      isUntold ||= (word & SAYS_NO_KIND && follows & UNTOLD) !== 0;
      if (isUntold) continue;
      // The denial ends where the site begins: `without foreign body of left hand`.
      if (word & OF && !(before & DENIED_WITH)) flags &= ~DENIED;
      before = word;
      if (word & DENIES && !(follows & ELSEWHERE)) flags |= DENIED;
      if (word & HAS_DIGIT) marks |= STRETCHES;
      const concept = (word >>> TRAIT_BITS) - 1;
      if (concept >= 0) numbers.put((concept << FLAG_BITS) | flags);
    }
    const found = marks & STRETCHES ? stretchesOf(texts.textAt(text)) : NO_STRETCHES;
    if (found.length > 0) stretches.set(place, found);
    else marks &= ~STRETCHES;
    numbers.set(place, numbers.end() - place - HEAD);
    numbers.set(place + 1, marks);
    return place;
  };
  return {
    placeOf(text) {
      const known = places[text] ?? 0;
      if (known > 0) return known;
      const place = placed(text);
      places[text] = place;
      return place;
    },
    numbers: numbers.all,
    stretchesAt: (place) => stretches.get(place) ?? NO_STRETCHES,
  };
}

/** The concepts of some texts. */
export function conceptsOf(wordings: Wordings, texts: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const text of texts) {
    const place = wordings.placeOf(text);
    const numbers = wordings.numbers();
    const end = place + HEAD + (numbers[place] ?? 0);
    for (let at = place + HEAD; at < end; at++) found.add((numbers[at] ?? 0) >>> FLAG_BITS);
  }
  return found;
}

/** Numbers side by side, the first at 1. */
function growing() {
  let numbers = new Int32Array(1024);
  let end = 1;
  return {
    put(number: number) {
      if (end === numbers.length) {
        const longer = new Int32Array(2 * numbers.length);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[end++] = number;
    },
    set(place: number, number: number) {
      numbers[place] = number;
    },
    end: () => end,
    all: () => numbers,
  };
}

/** What a word is beside its concept, in the bits below the number of the concept and one. */
const SAYS_NO_KIND = 1;
const DENIES = 2;
/** `Unspecified complication` says that one was named. */
const COMPLICATION = 4;
/** `Not elsewhere classified` denies nothing. */
const ELSEWHERE = 8;
const HAS_DIGIT = 16;
const OF = 32;
/** Their `of` is denied with them. */
const DENIED_WITH = 64;
/** Behind `unspecified` it begins what nobody told. */
const UNTOLD = 128;
const TRAIT_BITS = 8;

/** What ends a part of a text: what `without` or a parenthesis began. */
const PART_END = -1;
const PARENTHESIS = -2;

/** A reader of the words and marks of one piece, which it adds to `into`; each piece is taken apart once. */
function pieceReader(concepts: Concepts, pieces: TextTable): (piece: number, into: number[]) => void {
  /** Where each piece begins, with how many numbers follow; 0 where it was not read yet. */
  const places = new Uint32Array(pieces.size);
  const numbers = growing();
  const read = (piece: number): number => {
    const place = numbers.end();
    const parts = partsOf(pieces.textAt(piece));
    numbers.put(parts.length);
    for (const part of parts)
      numbers.put(part === '(' ? PARENTHESIS : PARTING.has(part) ? PART_END : wordNumber(part));
    places[piece] = place;
    return place;
  };
  const wordNumber = (word: string): number =>
    ((concepts.indexOf(wordKey(word)) + 1) << TRAIT_BITS) |
    (UNSPECIFIED.has(word) ? SAYS_NO_KIND : 0) |
    (DENYING.has(word) ? DENIES : 0) |
    (word.startsWith('complication') ? COMPLICATION : 0) |
    (word === 'elsewhere' ? ELSEWHERE : 0) |
    (/\d/.test(word) ? HAS_DIGIT : 0) |
    (word === 'of' ? OF : 0) |
    (OF_DENIED.has(word) ? DENIED_WITH : 0) |
    (word === 'as' || word === 'whether' ? UNTOLD : 0);
  return (piece, into) => {
    const place = places[piece] || read(piece);
    const all = numbers.all();
    const end = place + 1 + (all[place] ?? 0);
    for (let at = place + 1; at < end; at++) into.push(all[at] ?? 0);
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
