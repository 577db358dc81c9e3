/** Which titles or terms answer the most of a reading: a first, quick choice among all of them. */

import { rememberedOf } from '../model/remembered.ts';
import { type Answering, type Frequent, frequentOf, frequentValue, mostOfFrequent } from './frequent.ts';
import type { Reading } from './reading.ts';
import type { Postings } from './shelf.ts';

/** What a shelf's titles or terms are gathered with, made once: no query allocates over all of them. */
interface Workspace {
  /** What each holder answers of the query; all zero between queries. */
  readonly answered: Float32Array;
  /** The number of the word of the query, from 1, that last counted for the holder. */
  readonly lastWord: Uint8Array;
  /** The holders that a telling word found. */
  readonly touched: Int32Array;
}

const workspaceOf = rememberedOf(
  ({ lengths: { length } }: Postings): Workspace => ({
    answered: new Float32Array(length),
    lastWord: new Uint8Array(length),
    touched: new Int32Array(length),
  }),
);

/** What is written and read again within one step, of all shelves. */
let scratch = { holders: new Uint32Array(0), buckets: new Uint16Array(0) };

function scratchFor(size: number): typeof scratch {
  if (scratch.holders.length < size)
    scratch = {
      holders: new Uint32Array(size),
      buckets: new Uint16Array(size),
    };
  return scratch;
}

/**
 * Held by more than this, a word finds none by itself beside a rarer one (`initial encounter` beside a fracture,
 * `left` beside a femur): it tells those apart that the others found.
 */
const COMMON = 1500;

/** What part of the heaviest part's weight a part has that may find holders by itself. */
const ANCHOR = 0.6;

interface Asked {
  /** Words of the postings with their trust, the most trusted first. */
  readonly words: readonly Answering[];
  readonly worth: number;
  readonly holders: number;
  /** Whether it is the rarest word of a way to mean a telling part, so that it finds holders however many they are. */
  anchors: boolean;
}

/** While something was gathered. */
export interface Gathered {
  /** Of the holders that can answer `least` those that answer the most with the fewest words beside, in no order. */
  best(most: number, least: number): readonly number[];
  /** The most that any of them can answer of the weight of the query. */
  readonly highest: number;
  /** The most that a holder can answer of the weight of the query. */
  reachOf(holder: number): number;
  /** Of the holders from `first` to before `end` those that answer the most with the fewest words beside. */
  within(first: number, end: number, most: number): readonly number[];
}

/** Gathers the holders and hands them to `use`; what it is handed is good until it returns. */
export function withGathered<T>(
  postings: Postings,
  wordsOfConcept: (concept: number) => readonly number[],
  reading: Reading,
  use: (gathered: Gathered) => T,
): T {
  const workspace = workspaceOf(postings);
  const { answered, touched } = workspace;
  const { asked, beyond } = askedOf(postings, wordsOfConcept, reading);
  const frequent: Frequent[] = [];
  let count = 0;
  for (const [at, { words, worth, holders, anchors }] of asked.entries())
    if (count > 0 && holders > COMMON && !anchors) frequent.push(frequentOf(postings, words, worth));
    else
      for (const { word, trust } of words)
        count = countHolders(postings, word, workspace, { value: worth * trust, number: at + 1, count });
  const { lengths } = postings;
  const answeredBy = (holder: number) => (answered[holder] ?? 0) + frequentValue(frequent, holder);
  const values = { answered, frequent, lengths };
  try {
    const found = touched.subarray(0, count);
    const highest = highestOf(found, values);
    return use({
      best: (most, least) => best(found, values, { highest, most, least: least - beyond }),
      highest: highest + beyond,
      reachOf: (holder) => answeredBy(holder) + beyond,
      within: (first, end, room) => bestWithin(first, end, room, answeredBy, lengths),
    });
  } finally {
    for (let at = 0; at < count; at++) clear(touched[at] ?? 0, workspace);
  }
}

/**
 * Adds to what the holders of a word answer, unless another word for the same word of the query did.
 * @returns how many holders were found, with those found before.
 */
function countHolders(
  postings: Postings,
  word: number,
  { answered, lastWord, touched }: Workspace,
  { value, number, count }: { readonly value: number; readonly number: number; readonly count: number },
): number {
  const { holders } = scratchFor(answered.length);
  const found = postings.holdersInto(word, holders);
  let end = count;
  for (let at = 0; at < found; at++) {
    const holder = holders[at] ?? 0;
    const last = lastWord[holder] ?? 0;
    if (last === number) continue;
    if (last === 0) touched[end++] = holder;
    lastWord[holder] = number;
    answered[holder] = (answered[holder] ?? 0) + value;
  }
  return end;
}

function clear(holder: number, { answered, lastWord }: Workspace): void {
  answered[holder] = 0;
  lastWord[holder] = 0;
}

/** The best `room` of a stretch of holders, in order, kept as it is walked through. */
function bestWithin(
  first: number,
  end: number,
  room: number,
  answeredBy: (holder: number) => number,
  lengths: Uint8Array,
): readonly number[] {
  const kept: number[] = [];
  const values: number[] = [];
  for (let holder = first; holder < end; holder++) {
    const value = answeredBy(holder) - WITHIN_COST * (lengths[holder] ?? 0);
    if (kept.length === room && value <= (values[room - 1] ?? 0)) continue;
    let at = Math.min(kept.length, room - 1);
    for (; at > 0 && (values[at - 1] ?? 0) < value; at--) {
      kept[at] = kept[at - 1] ?? 0;
      values[at] = values[at - 1] ?? 0;
    }
    kept[at] = holder;
    values[at] = value;
  }
  return kept;
}

interface AllAsked {
  readonly asked: readonly Asked[];
  /** What a holder may answer without having a word that was asked for: stretches of numbers. */
  readonly beyond: number;
}

/** Every word of every way to mean the query, the rarest first. */
function askedOf(
  postings: Postings,
  wordsOfConcept: (concept: number) => readonly number[],
  { parts }: Reading,
): AllAsked {
  const asked: Asked[] = [];
  let beyond = 0;
  const heaviest = parts.reduce((most, { weight }) => Math.max(most, weight), 0);
  const isSideAlone = parts.every(({ isSide }) => isSide);
  for (const { ways, weight, isSide } of parts) {
    /** What each word is worth to this part, by whichever way. */
    const worths = new Map<number, number>();
    for (const { words, trust } of ways) {
      const total = words.reduce((sum, word) => sum + word.weight, 0) || 1;
      /** What they are worth by the ways before: to mean one in several ways makes it no likelier. */
      const before = new Map(worths);
      let rarest: Asked | undefined;
      for (const { senses, weight: own, number } of words) {
        const worth = (weight * trust * own) / total;
        if (number !== undefined) beyond += worth;
        const found: Answering[] = [];
        for (const sense of senses)
          for (const word of wordsOfConcept(sense.concept)) {
            if ((before.get(word) ?? 0) >= worth * sense.trust) continue;
            worths.set(word, Math.max(worths.get(word) ?? 0, worth * sense.trust));
            found.push({ word, trust: sense.trust });
          }
        if (found.length === 0) continue;
        found.sort((a, b) => b.trust - a.trust);
        const holders = found.reduce((sum, { word }) => sum + postings.frequency(word), 0);
        const each = { words: found, worth, holders, anchors: false };
        asked.push(each);
        if (!rarest || holders < rarest.holders) rarest = each;
      }
      if (rarest && weight >= ANCHOR * heaviest && (isSideAlone || !isSide)) rarest.anchors = true;
    }
  }
  asked.sort((a, b) => a.holders - b.holders);
  // Half of all titles have a side or a word with some letter: where another part is found by itself they need not be.
  if (asked.some(({ anchors, holders }) => anchors && holders <= BROAD))
    for (const each of asked) each.anchors &&= each.holders <= BROAD;
  for (const { worth } of asked.splice(MOST_ASKED)) beyond += worth;
  return { asked, beyond };
}

/** Held by more than this, a word says where to look no better than none. */
const BROAD = 12_000;

/** As many as a byte can number. */
const MOST_ASKED = 254;

const BUCKETS = 512;
const bucketCounts = new Int32Array(BUCKETS + 1);

/** What one word beside costs, against what is answered. */
const LENGTH_COST = 0.04;
const WITHIN_COST = 0.03;

/** What one word beside divides a score by, by how many there are. */
const LENGTH_SHARES = Float64Array.from({ length: 256 }, (_, length) => 1 / (1 + LENGTH_COST * length));

interface BestOptions {
  /** What the holder answers that answers the most. */
  readonly highest: number;
  /** How many holders are wanted. */
  readonly most: number;
  /** What each of them answers at least. */
  readonly least: number;
}

interface Values {
  /** What each holder answers but for the frequent words. */
  readonly answered: Float32Array;
  readonly frequent: readonly Frequent[];
  readonly lengths: Uint8Array;
}

/**
 * The holders with the highest scores, by buckets of scores; of the last bucket those that come first. The bucket that
 * a holder has to reach rises while they are gone through, the rarest words' first: few of the others are asked for
 * their length and for frequent words.
 */
function best(
  touched: Int32Array,
  { answered, frequent, lengths }: Values,
  { highest, most, least }: BestOptions,
): readonly number[] {
  if (highest < least) return [];
  if (touched.length <= most)
    return [...touched].filter((each) => (answered[each] ?? 0) + frequentValue(frequent, each) >= least);
  const mostFrequent = mostOfFrequent(frequent);
  const scale = BUCKETS / (highest || 1);
  const { holders, buckets } = scratchFor(touched.length);
  bucketCounts.fill(0);
  let kept = 0;
  /** The last of the buckets that hold the best. */
  let last = 0;
  /** How many are in that bucket and above. */
  let reaching = 0;
  for (let at = 0; at < touched.length; at++) {
    const holder = touched[at] ?? 0;
    const value = answered[holder] ?? 0;
    if (value + mostFrequent < least || bucketOf(scale * (value + mostFrequent)) < last) continue;
    const whole = value + frequentValue(frequent, holder);
    if (whole < least) continue;
    const bucket = bucketOf(scale * whole * (LENGTH_SHARES[lengths[holder] ?? 0] ?? 0));
    if (bucket < last) continue;
    holders[kept] = holder;
    buckets[kept++] = bucket;
    bucketCounts[bucket] = (bucketCounts[bucket] ?? 0) + 1;
    reaching++;
    while (reaching - (bucketCounts[last] ?? 0) >= most) reaching -= bucketCounts[last++] ?? 0;
  }
  const chosen: number[] = [];
  const ofLast: number[] = [];
  for (let at = 0; at < kept; at++) {
    const bucket = buckets[at] ?? 0;
    if (bucket > last) chosen.push(holders[at] ?? 0);
    else if (bucket === last) ofLast.push(holders[at] ?? 0);
  }
  ofLast.sort((a, b) => a - b);
  return [...chosen, ...ofLast.slice(0, most - chosen.length)];
}

/** The most that one of the holders answers. */
function highestOf(touched: Int32Array, { answered, frequent }: Values): number {
  const mostFrequent = mostOfFrequent(frequent);
  let highest = 0;
  for (let at = 0; at < touched.length; at++) {
    const holder = touched[at] ?? 0;
    const value = answered[holder] ?? 0;
    if (value + mostFrequent > highest) highest = Math.max(highest, value + frequentValue(frequent, holder));
  }
  return highest;
}

const bucketOf = (score: number): number => Math.min(BUCKETS, Math.max(0, Math.round(score)));
