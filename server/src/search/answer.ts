/** How far a title or a term answers a reading, word by word. */

import { narrowing } from '../model/plain-words.ts';
import { rememberedOf } from '../model/remembered.ts';
import type { Reading } from './reading.ts';
import type { Concepts } from './shelf.ts';
import type { SoughtWord } from './sought-word.ts';
import { DENIED, FLAG_BITS, HEAD, NO_KIND, STRETCHES, type Stretch, type Wordings } from './wordings.ts';

/** What a wording answers; `parts` is good until the next question to the same shelf unless it is copied. */
export interface Answer {
  /** For each part of the reading how far it is answered, from 0 to 1. */
  readonly parts: Float32Array;
  /** Weight of the words of the wording that the query has. */
  matched: number;
  /** Weight of those that it has beside. */
  beside: number;
  /** Whether it says that no kind was named. */
  unspecified: boolean;
}

export interface Question {
  readonly reading: Reading;
  /** The share of it that is answered by a text with every word that the shelf knows. */
  readonly known: number;
  /**
   * @param texts the numbers of the texts that together are asked: the parts of a title, or one term.
   * @returns the same object at each call.
   */
  answer(wordings: Wordings, texts: readonly number[]): Answer;
  /** The share of the query that is answered; of what `beside` answers too only what goes beyond it. */
  coverage(parts: Float32Array, beside?: Float32Array): number;
  /** The share of the query that a weight is. */
  share(weight: number): number;
  /** The weight that a share of the query is. */
  weightOf(share: number): number;
}

/** What a shelf's questions are answered with; one question is asked at a time. */
interface Desk {
  /** For each concept its first entry, 0 where the query does not have it. */
  readonly head: Int32Array;
  /** What each concept costs a wording that has it unasked, -1 where not known yet. */
  readonly costs: Float32Array;
}

const deskOf = rememberedOf(
  ({ size }: Concepts): Desk => ({
    head: new Int32Array(size),
    costs: new Float32Array(size).fill(-1),
  }),
);

const NO_STRETCHES: readonly Stretch[] = [];
const FLAGS = (1 << FLAG_BITS) - 1;

/** Half of a phrase is less than half of its meaning. */
const WHOLE = 1.5;

function knownShare({ parts }: Reading): number {
  let known = 0;
  let total = 0;
  for (const { ways, weight } of parts) {
    known += weight * Math.max(...ways.map(({ words, trust }) => trust * knownOfWay(words) ** WHOLE));
    total += weight;
  }
  return known / (total || 1);
}

function knownOfWay(words: readonly SoughtWord[]): number {
  let known = 0;
  let total = 0;
  for (const { senses, weight, number } of words) {
    known += number === undefined ? weight * Math.max(0, ...senses.map(({ trust }) => trust)) : weight;
    total += weight;
  }
  return known / (total || 1);
}

/** A concept that is matched counts at least this for a wording. */
const LEAST_MATCH = 0.15;

/** Asks `use` while the desk of the shelf is set to the reading. */
export function withQuestion<T>(concepts: Concepts, reading: Reading, use: (question: Question) => T): T {
  const { head, costs } = deskOf(concepts);
  const { parts } = reading;
  const ways = parts.flatMap((part, number) => part.ways.map((way) => ({ ...way, part: number })));
  /** Where the words of each way begin among all sought words. */
  const firstWord: number[] = [];
  const wordWeight: number[] = [];
  const wordDenied: boolean[] = [];
  const wordNumber: (number | undefined)[] = [];
  const entryWord: number[] = [-1];
  const entryTrust: number[] = [0];
  const entryNext: number[] = [0];
  const asked: number[] = [];
  for (const { words, part } of ways) {
    firstWord.push(wordWeight.length);
    for (const { senses, weight, number } of words) {
      const word = wordWeight.push(weight) - 1;
      wordNumber.push(number);
      wordDenied.push(parts[part]?.denied ?? false);
      for (const { concept, trust } of senses) {
        entryWord.push(word);
        entryTrust.push(trust);
        entryNext.push(head[concept] ?? 0);
        head[concept] = entryWord.length - 1;
        asked.push(concept);
      }
    }
  }
  firstWord.push(wordWeight.length);
  const wayTotal = ways.map(({ words }) => words.reduce((sum, { weight }) => sum + weight, 0) || 1);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const best = new Float32Array(wordWeight.length);
  const answered: Answer = {
    parts: new Float32Array(parts.length),
    matched: 0,
    beside: 0,
    unspecified: false,
  };

  const costOf = (concept: number): number => {
    const known = costs[concept] ?? -1;
    if (known >= 0) return known;
    const made = Math.fround(narrowing(concepts.keyAt(concept)) * (0.4 + 0.6 * concepts.weightOf(concept)));
    costs[concept] = made;
    return made;
  };

  const answer = (wordings: Wordings, texts: readonly number[]): Answer => {
    best.fill(0);
    let matched = 0;
    let beside = 0;
    let marks = 0;
    let stretches = NO_STRETCHES;
    for (const text of texts) {
      const place = wordings.placeOf(text);
      const numbers = wordings.numbers();
      const end = place + HEAD + (numbers[place] ?? 0);
      const mark = numbers[place + 1] ?? 0;
      marks |= mark;
      if (mark & STRETCHES) stretches = [...stretches, ...wordings.stretchesAt(place)];
      for (let at = place + HEAD; at < end; at++) {
        const number = numbers[at] ?? 0;
        const concept = number >>> FLAG_BITS;
        const isDenied = (number & DENIED) !== 0;
        let found = false;
        for (let entry = head[concept] ?? 0; entry > 0; entry = entryNext[entry] ?? 0) {
          const word = entryWord[entry] ?? 0;
          if (wordDenied[word] !== isDenied) continue;
          found = true;
          const trust = entryTrust[entry] ?? 0;
          if (trust > (best[word] ?? 0)) best[word] = trust;
        }
        if (found) matched += Math.max(LEAST_MATCH, concepts.weightOf(concept));
        else if ((number & FLAGS) === 0) beside += costOf(concept);
        else if (isDenied) beside += 0.1 * costOf(concept);
      }
    }
    if (stretches.length > 0)
      for (const [word, number] of wordNumber.entries()) {
        if (number === undefined || !stretches.some(([least, most]) => least <= number && number <= most))
          continue;
        best[word] = 1;
        // Both ends were counted as words that nobody asked for.
        matched += wordWeight[word] ?? 0;
        beside = Math.max(0, beside - 2 * (wordWeight[word] ?? 0));
      }
    answered.matched = matched;
    answered.beside = beside;
    answered.unspecified = (marks & NO_KIND) !== 0;
    answered.parts.fill(0);
    for (let way = 0; way < ways.length; way++) {
      let sum = 0;
      for (let word = firstWord[way] ?? 0; word < (firstWord[way + 1] ?? 0); word++)
        sum += (wordWeight[word] ?? 0) * (best[word] ?? 0);
      if (sum === 0) continue;
      const { part = 0, trust = 1 } = ways[way] ?? {};
      const share = trust * (sum / (wayTotal[way] ?? 1)) ** WHOLE;
      if (share > (answered.parts[part] ?? 0)) answered.parts[part] = share;
    }
    return answered;
  };

  try {
    return use({
      reading,
      known: knownShare(reading),
      answer,
      share: (weight) => weight / total,
      weightOf: (share) => share * total,
      coverage(shares, beside) {
        let sum = 0;
        for (let part = 0; part < parts.length; part++)
          sum += (parts[part]?.weight ?? 0) * Math.max(0, (shares[part] ?? 0) - (beside?.[part] ?? 0));
        return sum / total;
      },
    });
  } finally {
    for (const concept of asked) head[concept] = 0;
  }
}
