/** A clinician's words as they are looked for on a shelf: each with the ways it may be meant. */

import {
  AFFIRMING,
  BACKGROUND,
  DENYING,
  JOINING,
  OF_DENIED,
  SIDES,
  SUSPECTING,
} from '../model/plain-words.ts';
import { wordKey } from '../model/word-forms.ts';
import type { Correction } from './found.ts';
import type { Meaning, QueryLexicon } from './lexicon.ts';
import type { PhraseQuery } from './query.ts';
import type { Concepts, Shelf } from './shelf.ts';
import { correctedWord, type SoughtWord, soughtWord, unanswered } from './sought-word.ts';
import { entryLength, isSide, joined, meaningsOf, parted, sidesFirst, speltWord } from './stretches.ts';

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
  /** Whether it says a side and nothing else: no code is asked for by that alone. */
  readonly isSide: boolean;
}

export interface Reading {
  readonly parts: readonly Part[];
}

/** How far an entry of the lexicon is trusted that was found by a misspelt word. */
const TRUSTED_CORRECTED = 0.88;

/** A word that another of the searched shelves has is not read as another one here. */
export function readPhrase(shelf: Shelf, lexicon: QueryLexicon, { words, unfinished }: PhraseQuery): Reading {
  const sought = sidesFirst(
    lexicon,
    words.flatMap((word) => parted(shelf, lexicon, word)),
  );
  const parts: Part[] = [];
  const spelt = sought.map((word, at) =>
    wordKey(
      isElsewhere(shelf, lexicon, word)
        ? word
        : speltWord(shelf, lexicon, word, unfinished && at === sought.length - 1),
    ),
  );
  const telling = sought.some((word) => !JOINING.has(word) && !DENYING.has(word));
  let denied = false;
  let uncertain = false;
  let isCause = false;
  for (let at = 0; at < sought.length; ) {
    const asOne = joined(shelf.concepts, sought, at);
    const length = Math.max(entryLength(lexicon, spelt, at), 1 + asOne.length);
    const written = sought.slice(at, at + length);
    const asSpelt = spelt.slice(at, at + length);
    const corrected = written.flatMap((word, place): Correction[] => {
      const read = asSpelt[place] ?? word;
      return wordKey(word) === read ? [] : [{ written: word, read }];
    });
    const meanings = [
      ...(length === 2 ? asOne : []),
      ...meaningsOf(lexicon, asSpelt).map(({ words: meant, trust }) => ({
        words: meant,
        trust: corrected.length > 0 ? trust * TRUSTED_CORRECTED : trust,
      })),
    ];
    const isLast = at + length === sought.length;
    at += length;
    const [first = ''] = written;
    if (parts.length > 0 && CAUSED.has(sought.slice(at - length, at - length + 2).join(' '))) isCause = true;
    // As in titles, the denial ends where the site begins.
    if (first === 'of' && !OF_DENIED.has(sought[at - 2] ?? '')) denied = false;
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
      unfinished: unfinished && isLast,
      // A side is never what is missing: `not involving macula, right eye`.
      denied: denied && !SIDES.has(first),
      // What somebody takes is told beside the disease that it is for: `seizures on keppra`.
      uncertain: uncertain || (first === 'on' && length > 1 && parts.length > 0),
      corrected,
    });
    if (!part) continue;
    const isFirst = !part.isSide && parts.every((before) => before.isSide);
    parts.push({ ...part, weight: part.weight * (isFirst ? FIRST : isCause ? CAUSE : 1) });
  }
  return {
    parts: parts.every((part) => part.denied) ? parts.map((part) => ({ ...part, denied: false })) : parts,
  };
}

interface PartOptions {
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
  lexicon: QueryLexicon,
  written: readonly string[],
  { meanings, unfinished, denied, uncertain, corrected }: PartOptions,
): Part | undefined {
  const ways: Way[] = [];
  const asWritten = written
    .filter((word) => written.length === 1 || !JOINING.has(word))
    .map((word) => soughtWord(shelf.concepts, lexicon, word, unfinished && word === written.at(-1)));
  // An abbreviation that is whole begins no other word: `pyelo`, which is no pyelophlebitis.
  const isShort =
    written.length === 1 &&
    meanings.length > 0 &&
    !unfinished &&
    !lexicon.knowing(written[0] ?? '').includes(shelf);
  if (!isShort && asWritten.every((word) => word !== undefined)) ways.push(wayAsWritten(asWritten));
  const spelt = written.map((word) => corrected.find((each) => each.written === word)?.read ?? word);
  for (const { words, trust } of meanings) {
    if (!isShort && words.length === 1 && isAnswered(shelf.concepts, asWritten, words)) continue;
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
    const vocabularies = [lexicon.vocabulary, ...lexicon.shelves.map(({ concepts }) => concepts)];
    const nearest = written
      .filter((word) => written.length === 1 || !JOINING.has(word))
      .map((word) =>
        isElsewhere(shelf, lexicon, word)
          ? ELSEWHERE
          : correctedWord(shelf.concepts, lexicon, word, unfinished, vocabularies),
      );
    const unknown = isMeantElsewhere(shelf, lexicon, meanings) ? ELSEWHERE : NOTHING;
    if (ways.length === 0 || nearest.every((word) => word !== undefined))
      ways.push(wayAsWritten(nearest.map((word) => word ?? unknown)));
  }
  const weight =
    Math.max(weightOfWays(ways, written.length === 1), written.some(isTelling) ? LEAST_TELLING : 0) *
    (uncertain ? UNCERTAIN : 1);
  const elsewhere = ways.every((way) => way.words.includes(ELSEWHERE));
  return weight > 0 ? { ways, weight, denied, elsewhere, isSide: isSide(written) } : undefined;
}

/**
 * Whether what an abbreviation stands for is in the words of a shelf beside this one, which has less than half of them:
 * `aom` where there are procedures only.
 */
const isMeantElsewhere = (shelf: Shelf, lexicon: QueryLexicon, meanings: readonly Meaning[]): boolean =>
  meanings.some(({ words }) => {
    const telling = words.filter((word) => !JOINING.has(word));
    const here = telling.filter((word) => lexicon.knowing(word).includes(shelf));
    return here.length < telling.length / 2 && telling.every((word) => lexicon.knowing(word).length > 0);
  });

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

/** Whether a shelf beside this one has a word. */
const isElsewhere = (shelf: Shelf, lexicon: QueryLexicon, word: string): boolean =>
  lexicon.knowing(word).some((other) => other !== shelf);

/** Sides, stages, counts and encounters are in the titles of most chapters, and yet they are what tells codes apart. */
const isTelling = (word: string): boolean => /^\d/.test(word) || SIDES.has(word) || ENCOUNTERS.has(word);
const ENCOUNTERS: ReadonlySet<string> = new Set(['subsequent', 'sequela', 'sequelae']);
const LEAST_TELLING = 0.42;

/** What is named first is what is asked for: `prostate cancer with bone metastases`. */
const FIRST = 1.12;

/** What is only suspected weighs less than the signs beside it: `chest pain, rule out MI` (Guidelines IV.H). */
const UNCERTAIN = 0.25;

/** What is behind these caused what is before them, which is what is asked for: `sepsis due to UTI`. */
const CAUSED: ReadonlySet<string> = new Set(['due to', 'secondary to', 'caused by']);
const CAUSE = 0.6;

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
