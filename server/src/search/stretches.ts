/** The stretches of a query that mean one thing together, and how their words are spelt. */

import { JOINING, SIDES, SUSPECTING } from '../model/plain-words.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';
import { wordKey } from '../model/word-forms.ts';
import type { Lexicon, Meaning, QueryLexicon } from './lexicon.ts';
import type { Concepts, Shelf } from './shelf.ts';
import { meantBy } from './spelling.ts';

/** `ckd3b` is `ckd 3b`, where nobody knows it as one word. */
export function parted({ concepts }: Shelf, lexicon: Lexicon, word: string): readonly string[] {
  const [, letters, number] = /^([a-z]{2,})(\d+[a-z]?)$/.exec(word) ?? [];
  if (!letters || !number || concepts.indexOf(word) >= 0 || lexicon.vocabulary.has(word)) return [word];
  return [letters, number];
}

/** `post herpetic` and `non-displaced` as the one word that the shelf has. */
export function joined(concepts: Concepts, words: readonly string[], at: number): readonly Meaning[] {
  const word = words.slice(at, at + 2).join('');
  return PREFIXES.has(words[at] ?? '') && concepts.indexOf(wordKey(word)) >= 0
    ? [{ words: [word], trust: 1 }]
    : [];
}

/** Prefixes that are written as words of their own. */
const PREFIXES: ReadonlySet<string> = new Set(
  'non post pre peri sub anti hyper hypo intra extra micro multi para poly pseudo supra mid inter trans retro over un'.split(
    ' ',
  ),
);

/** A side that parts the words of an entry stands before them: `bug in left ear` is `left bug in ear`. */
export function sidesFirst(lexicon: Lexicon, words: readonly string[]): readonly string[] {
  const side = words.findIndex((word, at) => at > 0 && at < words.length - 1 && STANDING_AMID.has(word));
  if (side < 0) return words;
  const before = words.slice(0, side);
  const behind = words.slice(side + 1);
  for (let first = 0; first < side; first++)
    for (let end = behind.length; end > 0; end--) {
      const entry = [...before.slice(first), ...behind.slice(0, end)];
      if (entry.length > lexicon.mostWords || meaningsOf(lexicon, entry.map(wordKey)).length === 0) continue;
      return [...before.slice(0, first), ...words.slice(side, side + 1), ...before.slice(first), ...behind];
    }
  return words;
}

/** Sides as they are written. */
const WRITTEN_SIDES: ReadonlySet<string> = new Set([...SIDES, ...'r l both bilat'.split(' ')]);

/** Whether a stretch is a side and nothing else. */
export const isSide = (written: readonly string[]): boolean =>
  written.every((word) => WRITTEN_SIDES.has(word));

/** Sides, and the approaches of operations, within a phrase (`hernia repair open with mesh`). */
const STANDING_AMID: ReadonlySet<string> = new Set([
  ...WRITTEN_SIDES,
  ...'open lap laparoscopic robotic percutaneous endoscopic'.split(' '),
]);

/** How many words from `at` on stand together in the lexicon, the longest entry; 1 where none does. */
export const entryLength = (lexicon: QueryLexicon, words: readonly string[], at: number): number =>
  lengthsOf(lexicon)(words.slice(at, at + lexicon.mostWords + 2).join(' '));

/** The shelves of a query mostly read its words alike. */
const lengthsOf = rememberedOf((lexicon: QueryLexicon) =>
  remembered((rest: string) => longestEntry(lexicon, rest.split(' '))),
);

function longestEntry(lexicon: Lexicon, words: readonly string[]): number {
  if (SUSPECTING.has(words.slice(0, 2).join(' '))) return 2;
  for (let length = words.length; length > 1; length--)
    if (meaningsOf(lexicon, words.slice(0, length)).length > 0) return length;
  return 1;
}

/** As it is written, or without the words that join others: `burning with urination` is `burning urination`. */
export function meaningsOf(lexicon: Lexicon, words: readonly string[]): readonly Meaning[] {
  const found = lexicon.meaningsOf(words);
  if (found.length > 0 || words.length === 1) return found;
  if (JOINING.has(words[0] ?? '') || JOINING.has(words.at(-1) ?? '')) return [];
  const telling = words.filter((word) => !JOINING.has(word));
  return telling.length < words.length && telling.length > 1 ? lexicon.meaningsOf(telling) : [];
}

/**
 * A word as entries of the lexicon have it: one that neither the shelf nor the lexicon knows is read as the nearest
 * that they do.
 */
export function speltWord(
  { concepts }: Shelf,
  { vocabulary, shelves }: QueryLexicon,
  word: string,
  unfinished: boolean,
): string {
  if (vocabulary.has(wordKey(word)) || soughtKey(concepts, word, unfinished)) return word;
  const coding = shelves.map((shelf) => shelf.concepts);
  const [everyday] = meantBy(vocabulary, word, unfinished, coding);
  const [coded] = meantBy(concepts, wordKey(word), unfinished, [vocabulary, ...coding]);
  if (everyday && everyday.trust >= (coded?.trust ?? 0)) return vocabulary.keyAt(everyday.concept);
  return coded ? concepts.wordOf(coded.concept) : word;
}

/** Whether the shelf has a word, whole or as the beginning of others. */
function soughtKey(concepts: Concepts, word: string, unfinished: boolean): boolean {
  const key = wordKey(word);
  const first = concepts.lowerBound(unfinished ? word : key);
  return concepts.indexOf(key) >= 0 || concepts.keyAt(first).startsWith(unfinished ? word : key);
}
