/** Words that many titles or terms hold: they are looked up where they matter instead of being gone through. */
import { rememberedOf } from '../model/remembered.ts';
import type { Postings } from './shelf.ts';

/** A word of the postings that answers one of the query, and how well. */
export interface Answering {
  readonly word: number;
  readonly trust: number;
}

/** One word of the query: who holds a word that answers it, the most trusted words first. */
export type Frequent = readonly { readonly has: Uint32Array; readonly value: number }[];

/** The words of one trust are taken together: a letter begins dozens of them, and each holder is asked about all. */
export function frequentOf(postings: Postings, words: readonly Answering[], worth: number): Frequent {
  const trusts = new Set(words.map(({ trust }) => trust));
  return Array.from(trusts, (trust) => ({
    has: holdersOf(
      postings,
      words.filter((each) => each.trust === trust).map(({ word }) => word),
    ),
    value: worth * trust,
  }));
}

export function frequentValue(frequent: readonly Frequent[], holder: number): number {
  let sum = 0;
  for (const words of frequent)
    for (const { has, value } of words)
      if (((has[holder >>> 5] ?? 0) >>> (holder & 31)) & 1) {
        sum += value;
        break;
      }
  return sum;
}

/** For each set of words that was asked for lately and is frequent one bit a holder. */
const holderBits = rememberedOf((_: Postings) => new Map<string, Uint32Array>());

/** A set is some 12 kB of bits, and each letter that is typed may begin other words. */
const MOST_SETS = 64;

function holdersOf(postings: Postings, words: readonly number[]): Uint32Array {
  const known = holderBits(postings);
  const asked = words.join(' ');
  const bits = known.get(asked) ?? bitsOf(postings, words);
  // Set anew, it is the last to go.
  known.delete(asked);
  known.set(asked, bits);
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size > MOST_SETS) known.delete(oldest);
  return bits;
}

function bitsOf(postings: Postings, words: readonly number[]): Uint32Array {
  const bits = new Uint32Array(Math.ceil(postings.lengths.length / 32));
  for (const word of words) {
    const holders = new Uint32Array(postings.frequency(word));
    const found = postings.holdersInto(word, holders);
    for (let at = 0; at < found; at++) {
      const holder = holders[at] ?? 0;
      bits[holder >>> 5] = (bits[holder >>> 5] ?? 0) | (1 << (holder & 31));
    }
  }
  return bits;
}

/** What a holder of all of them has of them. */
export const mostOfFrequent = (frequent: readonly Frequent[]): number =>
  frequent.reduce((sum, words) => sum + (words[0]?.value ?? 0), 0);
