/**
 * Reading and checking a batch of claims with all code sets loaded, beside the cheapest thing that can be done with
 * it, splitting it at its delimiters, and beside pyx12 on a part of it: in a process that has done it before, as the
 * language server has, and by the command line from its start, which first loads the program and the code sets and
 * runs code that is not compiled yet.
 */
import type { Engine } from '../server/src/engine/engine.ts';
import type { CodingDocument } from '../server/src/model/document.ts';
import { DEFAULT_SETTINGS } from '../server/src/model/settings.ts';
import { builtEngine } from './built-engine.ts';
import { bareNode, checkedByCommand } from './command.ts';
import { largestClaim, manyClaims } from './many-claims.ts';
import { pyx12Time } from './pyx12.ts';
import { type Bench, median, type Row } from './report.ts';

const ROUNDS = 9;

/**
 * A server that has worked for a while runs compiled code, as pyx12 is measured without its start: after each kind of
 * work that is new to it the engine compiles anew what it had taken to be of one kind.
 */
const ROUNDS_BEFORE = 5;
const CLAIMS = 5000;

/** How often the command is run, each time from its start. */
const COMMANDS = 5;

/** pyx12 takes some ten milliseconds a claim: its speed is that at which it goes through as many more claims. */
const CLAIMS_FOR_PYX12 = { fewer: 100, more: 400 } as const;

export const bench: Bench = {
  name: `An 837P of ${CLAIMS} claims (median of interleaved rounds)`,
  async run() {
    const engine = builtEngine();
    const text = manyClaims(CLAIMS);
    const megabytes = text.length / 1024 / 1024;
    const times = {
      split: [] as number[],
      read: [] as number[],
      both: [] as number[],
      command: [] as number[],
    };
    const bare = { times: [] as number[], peaks: [] as number[] };
    const peaks: number[] = [];
    // What is compared is measured in turn: in this process, then by the command line.
    for (let round = -ROUNDS_BEFORE; round < ROUNDS; round++) {
      const split = timeOf(() => elementsOf(text));
      const read = timeOf(() => contentsOf(engine.open({ text, format: 'x12' })?.document));
      const both = timeOf(() => check(engine, text, CLAIMS));
      if (round < 0) continue;
      times.split.push(split);
      times.read.push(read);
      times.both.push(both);
    }
    for (let round = 0; round < COMMANDS; round++) {
      const command = checkedByCommand(text);
      times.command.push(command.milliseconds);
      peaks.push(command.megabytes);
      const node = bareNode();
      bare.times.push(node.milliseconds);
      bare.peaks.push(node.megabytes);
    }
    const rate = (milliseconds: readonly number[]) => megabytes / (median(milliseconds) / 1000);
    const split = {
      baseline: median(times.split),
      beside: 'text.split',
      unit: 'ms',
      reading: 'times',
    } as const;
    const size = `${megabytes.toFixed(1)} MB`;
    return [
      { what: `read, ${size}`, ours: median(times.read), ...split },
      { what: 'read and checked', ours: median(times.both), ...split },
      {
        what: 'by the command line, from its start',
        ours: median(times.command),
        baseline: median(bare.times),
        beside: 'node -e 0',
        unit: 'ms',
        reading: 'added',
      },
      {
        what: 'memory of the command line at its own peak (VmHWM)',
        ours: median(peaks),
        baseline: median(bare.peaks),
        beside: 'node -e 0',
        unit: 'MB',
        reading: 'added',
      },
      ...besidePyx12({ 'read and checked': rate(times.both), 'by the command line': rate(times.command) }),
      ...largest(engine),
    ];
  },
};

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function check(engine: Engine, text: string, claims: number): void {
  const opened = engine.open({ text, format: 'x12' });
  if (opened?.document.counts.claims !== claims) throw new Error('the claims were not read');
  engine.check(opened, DEFAULT_SETTINGS);
}

/** How much is in all claims: what a reader leaves until it is asked for is asked for, and let go as checks do. */
function contentsOf(document: CodingDocument | undefined): number {
  let size = 0;
  for (const claim of document?.claims ?? []) {
    size += claim.fields.length + claim.diagnoses.length + claim.lines.length;
    claim.close?.();
  }
  if (size === 0) throw new Error('nothing was read');
  return size;
}

function elementsOf(text: string): number {
  let elements = 0;
  for (const segment of text.split('~')) elements += segment.split('*').length;
  return elements;
}

/** Megabytes a second beside those of pyx12, its start not counted; nothing where it is not installed. */
function besidePyx12(rates: Readonly<Record<string, number>>): Row[] {
  const fewer = manyClaims(CLAIMS_FOR_PYX12.fewer);
  const more = manyClaims(CLAIMS_FOR_PYX12.more);
  const start = pyx12Time(fewer);
  const end = pyx12Time(more);
  if (start === undefined || end === undefined) {
    console.log('pyx12 is not installed (pip install pyx12, or CLAIMLINT_PYX12=PATH of x12valid)');
    return [];
  }
  const baseline = (more.length - fewer.length) / 1024 / 1024 / ((end - start) / 1000);
  return Object.entries(rates).map(([what, ours]) => ({
    what,
    ours,
    baseline,
    beside: 'pyx12, without its start',
    unit: 'MB/s',
    reading: 'times',
  }));
}

/** One claim of 25 diagnoses and 50 lines, in a process that has read and checked others. */
function largest(engine: Engine): Row[] {
  const text = largestClaim();
  const times = { split: [] as number[], read: [] as number[], checked: [] as number[] };
  for (let round = 0; round < 200; round++) {
    times.split.push(timeOf(() => elementsOf(text)));
    const started = performance.now();
    const opened = engine.open({ text, format: 'x12' });
    contentsOf(opened?.document);
    times.read.push(performance.now() - started);
    times.checked.push(timeOf(() => opened && engine.check(opened, DEFAULT_SETTINGS)));
  }
  const beside = {
    baseline: median(times.split),
    beside: 'text.split',
    unit: 'ms',
    reading: 'times',
  } as const;
  return [
    { what: 'one claim of 25 diagnoses and 50 lines, read', ours: median(times.read), ...beside },
    { what: 'the same, checked', ours: median(times.checked), ...beside },
  ];
}
