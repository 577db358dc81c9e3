/** A clinician's words as they are looked for on a shelf: each with the ways it may be meant. */

import { AFFIRMING, BACKGROUND, DENYING, JOINING, SIDES, SUSPECTING } from '../model/plain-words.ts';
import { wordKey } from '../model/word-forms.ts';
import type { Correction } from './found.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { PhraseQuery } from './query.ts';
import type { Concepts, Shelf } from './shelf.ts';
import { correctedWord, type SoughtWord, soughtWord, unanswered } from './sought-word.ts';
import { meantBy } from './spelling.ts';

/** One way to mean a stretch of the query: all of its words together. */
export interface Way {
  readonly words: readonly SoughtWord[];
  readonly trust: number;
  /** What was written and what the lexicon has it stand for, where it is not what was written itself. */
  readonly meant: Correction | undefined;
  /** Slips in what was written, where the lexicon has it without them. */
  readonly corrected: readonly Correction[];
}

/** A stretch of the query that means one thing. */
export interface Part {
  readonly ways: readonly Way[];
  readonly weight: number;
  /** Behind `no` or `without`. */
  readonly denied: boolean;
  /** Whether only another of the searched systems has its words. */
  readonly elsewhere: boolean;
}

export interface Reading {
  readonly parts: readonly Part[];
}

/** How far an entry of the lexicon is trusted that was found by a misspelt word. */
const TRUSTED_CORRECTED = 0.88;

/** @param others shelves that are searched too: a word that one of them has is not read as another one here. */
export function readPhrase(
  shelf: Shelf,
  others: readonly Shelf[],
  lexicon: Lexicon,
  { words, unfinished }: PhraseQuery,
): Reading {
  const sought = sidesFirst(
    lexicon,
    words.flatMap((word) => parted(shelf, lexicon, word)),
  );
  const parts: Part[] = [];
  const spelt = sought.map((word, at) =>
    wordKey(
      isKnown(others, word) ? word : speltWord(shelf, lexicon, word, unfinished && at === sought.length - 1),
    ),
  );
  const telling = sought.some((word) => !JOINING.has(word) && !DENYING.has(word));
  let denied = false;
  let uncertain = false;
  for (let at = 0; at < sought.length; ) {
    const length = entryLength(lexicon, spelt, at);
    const written = sought.slice(at, at + length);
    const asSpelt = spelt.slice(at, at + length);
    const corrected = written.flatMap((word, place): Correction[] => {
      const read = asSpelt[place] ?? word;
      return wordKey(word) === read ? [] : [{ written: word, read }];
    });
    const meanings = meaningsOf(lexicon, asSpelt).map(({ words: meant, trust }) => ({
      words: meant,
      trust: corrected.length > 0 ? trust * TRUSTED_CORRECTED : trust,
    }));
    const isLast = at + length === sought.length;
    at += length;
    const [first = ''] = written;
    // A letter at the end is no article: `hepatitis a`.
    if (length === 1 && telling && JOINING.has(first) && !(isLast && first.length === 1)) continue;
    if (length === 1 && telling && DENYING.has(first)) {
      denied = true;
      continue;
    }
    if (length === 1 && AFFIRMING.has(first)) {
      denied = false;
      uncertain = false;
      continue;
    }
    const isAside = SUSPECTING.has(written.join(' ')) || BACKGROUND.has(first);
    if (isAside && !isLast && (parts.length > 0 || sought.slice(at).some((word) => AFFIRMING.has(word)))) {
      uncertain = true;
      continue;
    }
    const part = readPart(shelf, lexicon, written, {
      meanings,
      others,
      unfinished: unfinished && isLast,
      // A side is never what is missing: `not involving macula, right eye`.
      denied: denied && !SIDES.has(first),
      // What somebody takes is told beside the disease that it is for: `seizures on keppra`.
      uncertain: uncertain || (first === 'on' && length > 1 && parts.length > 0),
      corrected,
    });
    if (part) parts.push(parts.length === 0 ? { ...part, weight: part.weight * FIRST } : part);
  }
  return {
    parts: parts.every((part) => part.denied) ? parts.map((part) => ({ ...part, denied: false })) : parts,
  };
}

/** `ckd3b` is `ckd 3b`, where nobody knows it as one word. */
function parted({ concepts }: Shelf, lexicon: Lexicon, word: string): readonly string[] {
  const [, letters, number] = /^([a-z]{2,})(\d+[a-z]?)$/.exec(word) ?? [];
  if (!letters || !number || concepts.indexOf(word) >= 0 || lexicon.vocabulary.has(word)) return [word];
  return [letters, number];
}

/** A side that parts the words of an entry stands before them: `bug in left ear` is `left bug in ear`. */
function sidesFirst(lexicon: Lexicon, words: readonly string[]): readonly string[] {
  const side = words.findIndex((word, at) => at > 0 && at < words.length - 1 && WRITTEN_SIDES.has(word));
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

/** Sides as they are written within a phrase. */
const WRITTEN_SIDES: ReadonlySet<string> = new Set([...SIDES, 'r', 'l']);

/** How many words from `at` on stand together in the lexicon, the longest entry; 1 where none does. */
function entryLength(lexicon: Lexicon, words: readonly string[], at: number): number {
  if (SUSPECTING.has(words.slice(at, at + 2).join(' '))) return 2;
  for (let length = Math.min(lexicon.mostWords + 2, words.length - at); length > 1; length--)
    if (meaningsOf(lexicon, words.slice(at, at + length)).length > 0) return length;
  return 1;
}

/** As it is written, or without the words that join others: `burning with urination` is `burning urination`. */
function meaningsOf(lexicon: Lexicon, words: readonly string[]): readonly Meaning[] {
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
function speltWord({ concepts }: Shelf, { vocabulary }: Lexicon, word: string, unfinished: boolean): string {
  if (vocabulary.has(wordKey(word)) || soughtKey(concepts, word, unfinished)) return word;
  const [everyday] = meantBy(vocabulary, word, unfinished);
  const [coded] = meantBy(concepts, wordKey(word), unfinished);
  if (everyday && everyday.trust >= (coded?.trust ?? 0)) return vocabulary.keyAt(everyday.concept);
  return coded ? concepts.wordOf(coded.concept) : word;
}

/** Whether the shelf has a word, whole or as the beginning of others. */
function soughtKey(concepts: Concepts, word: string, unfinished: boolean): boolean {
  const key = wordKey(word);
  const first = concepts.lowerBound(unfinished ? word : key);
  return concepts.indexOf(key) >= 0 || concepts.keyAt(first).startsWith(unfinished ? word : key);
}

interface PartOptions {
  readonly others: readonly Shelf[];
  /** What the stretch stands for beside its own words. */
  readonly meanings: readonly Meaning[];
  readonly unfinished: boolean;
  readonly denied: boolean;
  /** Behind words of suspicion, with something else before them. */
  readonly uncertain: boolean;
  /** The slips without which the lexicon has the stretch. */
  readonly corrected: readonly Correction[];
}

function readPart(
  shelf: Shelf,
  lexicon: Lexicon,
  written: readonly string[],
  { others, meanings, unfinished, denied, uncertain, corrected }: PartOptions,
): Part | undefined {
  const ways: Way[] = [];
  const asWritten = written
    .filter((word) => written.length === 1 || !JOINING.has(word))
    .map((word) => soughtWord(shelf.concepts, lexicon, word, unfinished && word === written.at(-1)));
  if (asWritten.every((word) => word !== undefined)) ways.push(wayAsWritten(asWritten));
  const spelt = written.map((word) => corrected.find((each) => each.written === word)?.read ?? word);
  for (const { words, trust } of meanings) {
    if (words.length === 1 && isAnswered(shelf.concepts, asWritten, words)) continue;
    const meant = words
      .filter((word) => words.length === 1 || !JOINING.has(word))
      .map((word) => soughtWord(shelf.concepts, lexicon, word, false));
    if (meant.every((word) => word !== undefined))
      ways.push({
        words: meant,
        trust,
        meant: { written: spelt.join(' '), read: words.join(' ') },
        corrected,
      });
  }
  if (asWritten.some((word) => word === undefined)) {
    const nearest = written
      .filter((word) => written.length === 1 || !JOINING.has(word))
      .map((word) =>
        isKnown(others, word) ? ELSEWHERE : correctedWord(shelf.concepts, lexicon, word, unfinished),
      );
    if (ways.length === 0 || nearest.every((word) => word !== undefined))
      ways.push(wayAsWritten(nearest.map((word) => word ?? NOTHING)));
  }
  const weight =
    Math.max(weightOfWays(ways, written.length === 1), written.some(isTelling) ? LEAST_TELLING : 0) *
    (uncertain ? UNCERTAIN : 1);
  const elsewhere = ways.every((way) => way.words.includes(ELSEWHERE));
  return weight > 0 ? { ways, weight, denied, elsewhere } : undefined;
}

/**
 * As much as the heaviest way; one word of several meanings (`od`, right eye or overdose) as what is between them: the
 * heavier one is not meant the more for it.
 */
function weightOfWays(ways: readonly Way[], isOneWord: boolean): number {
  const weights = ways.map(({ words }) => weightOfWords(words));
  const ofMeanings = weights.filter((_, at) => ways[at]?.meant);
  if (!isOneWord || ofMeanings.length < 2) return Math.max(...weights);
  return (Math.min(...ofMeanings) + Math.max(...ofMeanings)) / 2;
}

/** Whether a word for a word is among the senses of the one word written already. */
function isAnswered(
  concepts: Concepts,
  asWritten: readonly (SoughtWord | undefined)[],
  [meant = '']: readonly string[],
): boolean {
  const concept = concepts.indexOf(wordKey(meant));
  return asWritten.length === 1 && (asWritten[0]?.senses.some((sense) => sense.concept === concept) ?? false);
}

function isKnown(shelves: readonly Shelf[], word: string): boolean {
  const key = wordKey(word);
  return shelves.some(({ concepts }) => concepts.indexOf(key) >= 0);
}

/** Sides, stages and counts are in the titles of most chapters, and yet they are what tells codes apart. */
const isTelling = (word: string): boolean => /^\d/.test(word) || SIDES.has(word);
const LEAST_TELLING = 0.42;

/** What is named first is what is asked for: `prostate cancer with bone metastases`. */
const FIRST = 1.12;

/** What is only suspected weighs less than the signs beside it: `chest pain, rule out MI` (Guidelines IV.H). */
const UNCERTAIN = 0.25;

/** A word that the shelf does not know, and one that only others of those searched have. */
const NOTHING = unanswered();
const ELSEWHERE = unanswered();

const wayAsWritten = (words: readonly SoughtWord[]): Way => ({
  words,
  trust: 1,
  meant: undefined,
  corrected: [],
});

/** Words of one meaning say less together than each by itself: a phrase of four is not worth four. */
function weightOfWords(words: readonly SoughtWord[]): number {
  let sum = 0;
  for (const { weight } of words) sum += weight;
  return words.length > 1 ? sum / words.length ** 0.4 : sum;
}
