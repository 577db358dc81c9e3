/**
 * Reading and checking a batch of claims with all code sets loaded, beside the cheapest thing that can be done with
 * it, splitting it at its delimiters, and beside pyx12 on a part of it.
 */

import { DEFAULT_SETTINGS } from '../server/src/model/settings.ts';
import { builtEngine } from './built-engine.ts';
import { largestClaim, manyClaims } from './many-claims.ts';
import { pyx12Time } from './pyx12.ts';
import { type Bench, median, type Row } from './report.ts';

const ROUNDS = 5;
const CLAIMS = 5000;

/** pyx12 takes some ten milliseconds a claim. */
const CLAIMS_FOR_PYX12 = 100;

export const bench: Bench = {
  name: `An 837P of ${CLAIMS} claims (median of interleaved rounds)`,
  async run() {
    const engine = builtEngine();
    const text = manyClaims(CLAIMS);
    const megabytes = text.length / 1024 / 1024;
    const times = { split: [] as number[], read: [] as number[], both: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      let started = performance.now();
      if (elementsOf(text) === 0) throw new Error('nothing was split');
      times.split.push(performance.now() - started);
      started = performance.now();
      const opened = engine.open({ text, format: 'x12' });
      times.read.push(performance.now() - started);
      if (opened?.document.counts.claims !== CLAIMS) throw new Error('the claims were not read');
      engine.check(opened, DEFAULT_SETTINGS);
      times.both.push(performance.now() - started);
    }
    const peak = process.resourceUsage().maxRSS / 1024;
    const rate = (milliseconds: readonly number[]) => megabytes / (median(milliseconds) / 1000);
    const beside = { beside: 'text.split', reading: 'times' } as const;
    const size = `${megabytes.toFixed(1)} MB`;
    return [
      {
        what: `read, ${size}`,
        ours: median(times.read),
        baseline: median(times.split),
        unit: 'ms',
        ...beside,
      },
      {
        what: 'read and checked',
        ours: median(times.both),
        baseline: median(times.split),
        unit: 'ms',
        ...beside,
      },
      {
        what: 'memory at its peak',
        ours: peak,
        baseline: megabytes,
        beside: 'the text',
        unit: 'MB',
        reading: 'added',
      },
      ...besidePyx12(rate(times.both)),
      largest(engine),
    ];
  },
};

function elementsOf(text: string): number {
  let elements = 0;
  for (const segment of text.split('~')) elements += segment.split('*').length;
  return elements;
}

/** Megabytes a second; nothing where pyx12 is not installed. */
function besidePyx12(ours: number): Row[] {
  const part = manyClaims(CLAIMS_FOR_PYX12);
  const time = pyx12Time(part);
  if (time === undefined) {
    console.log('pyx12 is not installed (pip install pyx12, or CLAIMLINT_PYX12=PATH of x12valid)');
    return [];
  }
  const baseline = part.length / 1024 / 1024 / (time / 1000);
  return [{ what: 'read and checked', ours, baseline, beside: 'pyx12', unit: 'MB/s', reading: 'times' }];
}

/** One claim of 25 diagnoses and 50 lines, read and checked. */
function largest(engine: ReturnType<typeof builtEngine>): Row {
  const text = largestClaim();
  const ours: number[] = [];
  const split: number[] = [];
  for (let round = 0; round < 50; round++) {
    let started = performance.now();
    elementsOf(text);
    split.push(performance.now() - started);
    started = performance.now();
    const opened = engine.open({ text, format: 'x12' });
    if (!opened) throw new Error('the claim was not read');
    engine.check(opened, DEFAULT_SETTINGS);
    ours.push(performance.now() - started);
  }
  return {
    what: 'one claim of 25 diagnoses and 50 lines',
    ours: median(ours),
    baseline: median(split),
    beside: 'text.split',
    unit: 'ms',
    reading: 'times',
  };
}
