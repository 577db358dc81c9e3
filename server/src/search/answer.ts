/** How far a title or a term answers a reading, word by word. */
import { wordsOf } from '../model/words.ts';
import { DENYING, narrowing, UNSPECIFIED } from './plain-words.ts';
import type { Reading } from './reading.ts';
import type { Concepts } from './shelf.ts';

/** The concepts of a text, each with the flags below. */
export interface Wording {
  readonly concepts: Int32Array;
  readonly flags: Uint8Array;
  /** Whether it says that no kind was named. */
  readonly unspecified: boolean;
  /** Stretches of numbers, both ends belonging to them: `40.0-44.9`, `70 or greater`. */
  readonly stretches: readonly (readonly [least: number, most: number])[];
}

/** What stands behind `without`, up to the next comma. */
const DENIED = 1;
/** What stands in parentheses: it may be there or not (a nonessential modifier). */
const OPTIONAL = 2;

/** @param text a title, or the path of a term. */
export function wordingOf(concepts: Concepts, text: string): Wording {
  const numbers: number[] = [];
  const flags: number[] = [];
  let unspecified = false;
  for (const clause of text.split(/(?=[,;()])/)) {
    const optional = clause.startsWith('(') ? OPTIONAL : 0;
    let denied = 0;
    const words = wordsOf(clause);
    for (const [at, word] of words.entries()) {
      if (UNSPECIFIED.has(word) && !words[at + 1]?.startsWith('complication')) unspecified = true;
      if (DENYING.has(word) && words[at + 1] !== 'elsewhere') denied = DENIED;
      const concept = concepts.ofWord(word);
      if (concept < 0) continue;
      numbers.push(concept);
      flags.push(denied | optional);
    }
  }
  return {
    concepts: Int32Array.from(numbers),
    flags: Uint8Array.from(flags),
    unspecified,
    stretches: /\d/.test(text) ? stretchesOf(text) : NO_STRETCHES,
  };
}

const NO_STRETCHES: Wording['stretches'] = [];
const STRETCH = /(\d+(?:\.\d+)?)\s*(?:(?:-|–|to)\s*(\d+(?:\.\d+)?)|or (greater|more|older|less|younger))/g;

function stretchesOf(text: string): Wording['stretches'] {
  const found = [...text.matchAll(STRETCH)].map(([, first, last, open]): readonly [number, number] => {
    const number = Number(first);
    if (last !== undefined) return [number, Number(last)];
    return open === 'less' || open === 'younger' ? [0, number] : [number, Number.POSITIVE_INFINITY];
  });
  return found.length > 0 ? found : NO_STRETCHES;
}

/** What a wording answers; `parts` is good until the next question to the same shelf unless it is copied. */
export interface Answer {
  /** For each part of the reading how far it is answered, from 0 to 1. */
  readonly parts: Float32Array;
  /** Weight of the words of the wording that the query has. */
  matched: number;
  /** Weight of those that it has beside. */
  beside: number;
}

export interface Question {
  readonly reading: Reading;
  /** The answer is the same object at each call. */
  answer(wording: Wording): Answer;
  /** The share of the query that is answered. */
  coverage(parts: Float32Array): number;
}

/** What a shelf's questions are answered with; one question is asked at a time. */
interface Desk {
  /** For each concept its first entry, 0 where the query does not have it. */
  readonly head: Int32Array;
  /** What each concept costs a wording that has it unasked, -1 where not known yet. */
  readonly costs: Float32Array;
}
const desks = new WeakMap<Concepts, Desk>();

function deskOf(concepts: Concepts): Desk {
  const known = desks.get(concepts);
  if (known) return known;
  const made = { head: new Int32Array(concepts.size), costs: new Float32Array(concepts.size).fill(-1) };
  desks.set(concepts, made);
  return made;
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
  const answered: Answer = { parts: new Float32Array(parts.length), matched: 0, beside: 0 };

  const costOf = (concept: number): number => {
    const known = costs[concept] ?? -1;
    if (known >= 0) return known;
    const made = Math.fround(narrowing(concepts.keyAt(concept)) * (0.4 + 0.6 * concepts.weightOf(concept)));
    costs[concept] = made;
    return made;
  };

  const answer = ({ concepts: numbers, flags, stretches }: Wording): Answer => {
    best.fill(0);
    let matched = 0;
    let beside = 0;
    for (let at = 0; at < numbers.length; at++) {
      const concept = numbers[at] ?? 0;
      const flag = flags[at] ?? 0;
      const isDenied = (flag & DENIED) !== 0;
      let found = false;
      for (let entry = head[concept] ?? 0; entry > 0; entry = entryNext[entry] ?? 0) {
        const word = entryWord[entry] ?? 0;
        if (wordDenied[word] !== isDenied) continue;
        found = true;
        const trust = entryTrust[entry] ?? 0;
        if (trust > (best[word] ?? 0)) best[word] = trust;
      }
      if (found) matched += Math.max(LEAST_MATCH, concepts.weightOf(concept));
      else if (flag === 0) beside += costOf(concept);
      else if (isDenied) beside += 0.1 * costOf(concept);
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
    answered.parts.fill(0);
    for (let way = 0; way < ways.length; way++) {
      let sum = 0;
      for (let word = firstWord[way] ?? 0; word < (firstWord[way + 1] ?? 0); word++)
        sum += (wordWeight[word] ?? 0) * (best[word] ?? 0);
      if (sum === 0) continue;
      const { part = 0, trust = 1 } = ways[way] ?? {};
      // Half of a phrase is less than half of its meaning.
      const share = trust * (sum / (wayTotal[way] ?? 1)) ** 1.5;
      if (share > (answered.parts[part] ?? 0)) answered.parts[part] = share;
    }
    return answered;
  };

  try {
    return use({
      reading,
      answer,
      coverage(shares) {
        let sum = 0;
        for (let part = 0; part < parts.length; part++)
          sum += (parts[part]?.weight ?? 0) * (shares[part] ?? 0);
        return sum / total;
      },
    });
  } finally {
    for (const concept of asked) head[concept] = 0;
  }
}
