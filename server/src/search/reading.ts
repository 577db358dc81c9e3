/** A clinician's words as they are looked for on a shelf: each with the ways it may be meant. */

import { AFFIRMING, BACKGROUND, DENYING, isPlain, JOINING, SIDES, SUSPECTING } from '../model/plain-words.ts';
import { wordKey, wordRoot } from '../model/word-forms.ts';
import type { Correction } from './found.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { PhraseQuery } from './query.ts';
import type { Concepts, Shelf } from './shelf.ts';
import { meantBy } from './spelling.ts';

/** A concept that answers a word, and how well, at most 1. */
export interface Sense {
  readonly concept: number;
  readonly trust: number;
  /** What led to it where it is no form of the word. */
  readonly kind?: 'spelling' | 'same';
}

/** One word of a meaning, with all concepts that answer it. */
export interface SoughtWord {
  readonly written?: string;
  /** Whether it may still be going on. */
  readonly unfinished?: boolean;
  readonly senses: readonly Sense[];
  /** How telling the word is, from 0 to 1. */
  readonly weight: number;
  /** The number that the word is: a stretch of numbers answers it as well (`40.0-44.9`). */
  readonly number?: number;
}

/** One way to mean a stretch of the query: all of its words together. */
export interface Way {
  readonly words: readonly SoughtWord[];
  readonly trust: number;
  /** What was written and what the lexicon has it stand for, where it is not what was written itself. */
  readonly meant?: Correction;
  /** Slips in what was written, where the lexicon has it without them. */
  readonly corrected?: readonly Correction[];
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

/** Weight of a word that the shelf does not know: nothing can answer it, and what answers the rest answers less. */
const UNKNOWN_WEIGHT = 0.6;

const TRUST = { root: 0.88, sameRoot: 0.8, prefix: 0.85, beginning: 0.72, corrected: 0.88 } as const;

/** How many words a beginning is taken for, the most frequent ones. */
const MOST_BEGUN = 40;

/** @param others shelves that are searched too: a word that one of them has is not read as another one here. */
export function readPhrase(
  shelf: Shelf,
  others: readonly Shelf[],
  lexicon: Lexicon,
  { words, unfinished }: PhraseQuery,
): Reading {
  const sought = words.flatMap((word) => parted(shelf, lexicon, word));
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
      trust: corrected.length > 0 ? trust * TRUST.corrected : trust,
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
      denied,
      uncertain,
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
  if (asWritten.every((word) => word !== undefined)) ways.push({ words: asWritten, trust: 1 });
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
      ways.push({ words: nearest.map((word) => word ?? NOTHING), trust: 1 });
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

const NOTHING: SoughtWord = { senses: [], weight: UNKNOWN_WEIGHT };
const ELSEWHERE: SoughtWord = { senses: [], weight: UNKNOWN_WEIGHT };

/** Words of one meaning say less together than each by itself: a phrase of four is not worth four. */
function weightOfWords(words: readonly SoughtWord[]): number {
  let sum = 0;
  for (const { weight } of words) sum += weight;
  return words.length > 1 ? sum / words.length ** 0.4 : sum;
}

/** A word that the shelf has, whole or as the beginning of others. */
function soughtWord(
  concepts: Concepts,
  lexicon: Lexicon,
  word: string,
  unfinished: boolean,
): SoughtWord | undefined {
  const key = wordKey(word);
  const exact = concepts.indexOf(key);
  const senses: Sense[] = exact >= 0 ? [{ concept: exact, trust: 1 }] : [];
  const number = /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : undefined;
  if (number !== undefined && (senses.length === 0 || word.includes('.')))
    return { senses, weight: UNKNOWN_WEIGHT, number };
  if (unfinished || exact < 0) {
    const trust = exact >= 0 ? TRUST.beginning : TRUST.prefix;
    for (const concept of begunBy(concepts, unfinished ? word : key, exact)) senses.push({ concept, trust });
  }
  // What only shares a root with a word that nobody knows may as well be a slip: `migrane` is no plural of `migrans`.
  if (senses.length === 0) return undefined;
  for (const concept of concepts.withRoot(wordRoot(key)))
    if (concept !== exact) senses.push({ concept, trust: TRUST.root });
  for (const { word: other, trust } of lexicon.sameAs(word)) {
    const same = concepts.indexOf(wordKey(other));
    if (same >= 0 && !senses.some(({ concept }) => concept === same))
      senses.push({ concept: same, trust, kind: 'same' });
  }
  const weight = exact >= 0 ? concepts.weightOf(exact) : lightest(concepts, senses);
  return { written: word, unfinished, senses, weight, ...(number === undefined ? {} : { number }) };
}

/** What a set of words tells: as little as the most frequent of them. */
const lightest = (concepts: Concepts, senses: readonly Sense[]): number =>
  senses.reduce((least, { concept }) => Math.min(least, concepts.weightOf(concept)), 1);

/** Of beginnings of a letter or two, which thousands of words have, those that were asked for. */
const begunByMany = new WeakMap<Concepts, Map<string, readonly number[]>>();

/** The words that begin so, the most frequent ones where there are many. */
function begunBy(concepts: Concepts, beginning: string, exact: number): readonly number[] {
  const known = begunByMany.get(concepts) ?? new Map<string, readonly number[]>();
  begunByMany.set(concepts, known);
  const question = `${beginning} ${exact}`;
  const answered = known.get(question);
  if (answered) return answered;
  const begun: number[] = [];
  for (let concept = concepts.lowerBound(beginning); concept < concepts.size; concept++) {
    const key = concepts.keyAt(concept);
    if (!key.startsWith(beginning)) break;
    // A number is whole: `3` begins stage 3a, but not 30.
    if (/\d/.test(beginning.slice(-1)) && /\d/.test(key.charAt(beginning.length))) continue;
    if (concept !== exact && !isPlain(key)) begun.push(concept);
  }
  if (begun.length <= MOST_BEGUN) return begun;
  begun.sort((a, b) => concepts.frequencyOf(b) - concepts.frequencyOf(a));
  const most = begun.slice(0, MOST_BEGUN);
  known.set(question, most);
  return most;
}

/** A misspelt word as the words that may have been meant. */
function correctedWord(
  concepts: Concepts,
  lexicon: Lexicon,
  word: string,
  unfinished: boolean,
): SoughtWord | undefined {
  const known = soughtWord(concepts, lexicon, word, unfinished);
  if (known) return known;
  const key = wordKey(word);
  // A word of everyday phrases is no slip of another: `wisdom` of teeth, `widow` of spiders.
  if (lexicon.vocabulary.has(key)) return undefined;
  const meant = meantBy(concepts, key, unfinished);
  const sameRoot = concepts.withRoot(wordRoot(key)).map((concept) => ({ concept, trust: TRUST.sameRoot }));
  const senses: Sense[] = [...meant.map((each) => ({ ...each, kind: 'spelling' as const })), ...sameRoot];
  return senses.length > 0
    ? { written: word, unfinished, senses, weight: lightest(concepts, senses) }
    : undefined;
}
