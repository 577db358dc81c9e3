/** How good the answers to phrases are. */
import { performance } from 'node:perf_hooks';
import { percentile } from '../report.ts';
import type { Phrase } from './phrases.ts';
import type { Search } from './rivals.ts';

/** Shares of the phrases whose right code is first, among five, among ten; the mean of one over its place. */
export interface Score {
  readonly at1: number;
  readonly at5: number;
  readonly at10: number;
  readonly meanReciprocalRank: number;
  readonly phrases: number;
}

/** @param times gets how long each search took, in milliseconds. */
export function score(search: Search, phrases: readonly Phrase[], times: number[]): Score {
  const places = phrases.map(({ text, keys }) => {
    const started = performance.now();
    const found = search(text);
    times.push(performance.now() - started);
    // Of a header, which some terms lead to, any code below it is right.
    return found.slice(0, 10).findIndex((key) => keys.some((right) => key === right || isBelow(key, right)));
  });
  const share = (most: number) => places.filter((place) => place >= 0 && place < most).length / places.length;
  const reciprocals = places.map((place) => (place < 0 ? 0 : 1 / (place + 1)));
  return {
    at1: share(1),
    at5: share(5),
    at10: share(10),
    meanReciprocalRank: reciprocals.reduce((sum, one) => sum + one, 0) / places.length,
    phrases: places.length,
  };
}

/** Keys of codes that are no headers are the beginning of no other. */
const isBelow = (key: string, header: string): boolean =>
  key.length > header.length && key.startsWith(header);

export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
}

export const latency = (times: readonly number[]): Latency => ({
  p50: percentile(times, 50),
  p95: percentile(times, 95),
  slowest: percentile(times, 100),
});

export const scoreText = ({ at1, at5, at10, meanReciprocalRank }: Score): string =>
  [at1, at5, at10, meanReciprocalRank].map((value) => value.toFixed(2)).join('  ');
