/**
 * How often search finds the right code, how fast and in how much memory, beside well-known libraries over the same
 * rows in the same run: the titles of ICD-10-CM in force and every term of its indexes. `npm run bench:search`.
 * BENCH_PHRASES=train takes the half of our own phrases by which search may be made better, BENCH_RIVALS=MiniSearch
 * only the libraries of that name, BENCH_RIVALS=- none.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import type { Term } from '../codesets/pack/term.ts';
import { packTerms, TERM_SOURCES } from '../codesets/pack/terms.ts';
import { createCodebook, type LoadableCodebook } from '../server/src/codebook/codebook.ts';
import type { WordPackName } from '../server/src/codebook/word-packs.ts';
import { warmingUp } from '../server/src/lsp/warm-up.ts';
import type { IsoDate } from '../server/src/model/dates.ts';
import { CODE_SYSTEMS, type CodeSystemId } from '../server/src/model/systems.ts';
import { search } from '../server/src/search/search.ts';
import { type Bench, percentile, type Row } from './report.ts';
import { isHeldBack, type PhraseClass, phraseClasses, sample } from './search/phrases.ts';
import { RIVALS, type Search, type SearchRow } from './search/rivals.ts';
import { type Latency, latency, type Score, score, scoreText } from './search/score.ts';

const DATE = '2026-11-25' as IsoDate;
const PACKS = join('dist', 'codesets');

/** What a search answered: its scores by class, its times, and what it cost to make it ready. */
interface Measured {
  readonly name: string;
  readonly scores: ReadonlyMap<string, Score>;
  readonly times: Latency;
  /** Milliseconds from the rows, or the bytes of the packs, to the first answer. */
  readonly load: number;
  /** Megabytes of the heap and of buffers. */
  readonly memory: number;
}

export const bench: Bench = {
  name: 'Search (ICD-10-CM; each time beside the same of a library)',
  async run() {
    const half = process.env['BENCH_PHRASES'] === 'train' ? 'train' : 'judge';
    const text = (name: string) => readFileSync(join('codesets', 'tables', 'icd-10-cm', name), 'utf8');
    const terms = TERM_SOURCES['icd-10-cm']?.(text) ?? [];
    const kept = terms.filter((term) => !isHeldBack(term));
    const codes = text('codes.tsv');
    const set = codebookWith(packOf('icd-10-cm.terms')).set('icd-10-cm');
    if (!set) throw new Error('there is no pack of ICD-10-CM: npm run build');
    const classes = phraseClasses(set, terms, DATE, half);
    console.log(`\nOf ${half} phrases: first, among five, among ten, mean reciprocal rank`);

    const ours = measure('Claimlint', classes, Number.POSITIVE_INFINITY, (heldBack) => {
      const file = heldBack ? packTerms('icd-10-cm', kept, codes, 'bench') : packOf('icd-10-cm.terms');
      return () => {
        const codebook = codebookWith(file);
        return (phrase) =>
          search(codebook, phrase, { date: DATE, limit: 10, systems: ['icd-10-cm'] }).map(({ code }) => code);
      };
    });
    const abbreviations = codebookWith(packOf('icd-10-cm.terms')).abbreviations;
    const titles = Array.from({ length: set.size }, (_, index) => index).flatMap((index) => {
      const period = set.periodOn(index, DATE);
      return period ? [{ text: period.title, keys: [set.keyAt(index)] }] : [];
    });
    const rowsOf = (list: readonly Term[]): SearchRow[] =>
      [
        ...titles,
        ...list
          .filter((term) => term.codes.length > 0)
          .map(({ levels, modifiers, codes: keys }) => ({ text: `${levels.join(', ')} ${modifiers}`, keys })),
      ].map((row, id) => ({ id, ...row }));
    const wanted = process.env['BENCH_RIVALS'] ?? '';
    const rivals = RIVALS.filter(({ name }) => name.includes(wanted)).flatMap(
      ({ name, phrases, open }): Measured[] => {
        const probe = open([], undefined);
        if (!probe) {
          console.log(`  ${name}: not installed`);
          return [];
        }
        return [
          measure(sampledName(name, phrases), classes, phrases, (heldBack) => {
            const rows = rowsOf(heldBack ? kept : terms);
            return () => open(rows, abbreviations) ?? probe;
          }),
        ];
      },
    );
    console.log('  first searches, each in a process of its own');
    const first = await firstSearches();
    return [...rivals.flatMap((rival) => besideRival(ours, rival)), ...overAllSystems(classes), ...first];
  },
};

/** What a library is called in a row: one that takes a second a search is asked for some of the phrases only. */
const sampledName = (name: string, phrases: number): string =>
  Number.isFinite(phrases) ? `${name}, ${phrases} phrases a class` : name;

const packOf = (name: string): Uint8Array => readFileSync(join(PACKS, `${name}.pack`));

/** A codebook with every pack, of ICD-10-CM with these terms. */
function codebookWith(terms: Uint8Array): LoadableCodebook {
  const codebook = createCodebook();
  const offered = (name: string, read: () => Uint8Array) => ({ name, head: read, read });
  const fail = (system: string, why: string) => {
    throw new Error(`${system}: ${why}`);
  };
  for (const system of SEARCHED) codebook.offer(system, [offered(system, () => packOf(system))], fail);
  const words: readonly (readonly [WordPackName, () => Uint8Array])[] = [
    ['icd-10-cm.terms', () => terms],
    ['icd-10-pcs.terms', () => packOf('icd-10-pcs.terms')],
    ['words', () => packOf('words')],
  ];
  for (const [name, read] of words) codebook.offerWords(name, offered(name, read), fail);
  return codebook;
}

const SEARCHED: readonly CodeSystemId[] = CODE_SYSTEMS.filter((system) =>
  ['icd-10-cm', 'icd-10-pcs', 'icd-9-cm', 'icd-9-cm-procedure', 'hcpcs', 'place-of-service'].includes(system),
);

/** @param prepare reads what is not measured, and answers what makes a search ready. */
function measure(
  name: string,
  classes: readonly PhraseClass[],
  most: number,
  prepare: (heldBack: boolean) => () => Search,
): Measured {
  const scores = new Map<string, Score>();
  const times: number[] = [];
  let load = 0;
  let memory = 0;
  for (const heldBack of [true, false]) {
    const open = prepare(heldBack);
    const before = usedMemory();
    const started = performance.now();
    const find = open();
    find('diabetes');
    load = performance.now() - started;
    // In the second round what the first one held is given back.
    if (heldBack) memory = (usedMemory() - before) / 1e6;
    for (const { name: what, phrases } of classes.filter((one) => one.heldBack === heldBack)) {
      const begun = performance.now();
      const result = score(find, sample(phrases, most), times);
      scores.set(what, result);
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(
        `  ${name.padEnd(48)}${what.padEnd(38)}${scoreText(result)}   of ${result.phrases} in ${seconds} s`,
      );
    }
  }
  return { name, scores, times: latency(times), load, memory };
}

/** The heap and buffers once everything that is no longer used was given back; SQLite keeps its rows outside them. */
function usedMemory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function besideRival(ours: Measured, rival: Measured): Row[] {
  const row = (what: string, value: (measured: Measured) => number, unit: Row['unit']): Row => ({
    what,
    ours: value(ours),
    beside: rival.name,
    baseline: value(rival),
    unit,
    reading: 'times',
  });
  return [
    row('a search, p50', ({ times }) => times.p50, 'ms'),
    row('a search, p95', ({ times }) => times.p95, 'ms'),
    row('a search, the slowest', ({ times }) => times.slowest, 'ms'),
    row('made ready, with the first answer', ({ load }) => load, 'ms'),
    row('memory', ({ memory }) => memory, 'MB'),
  ];
}

/** Words of every kind, none of which the server has searched for to make itself ready. */
const FIRST_PHRASES = [
  'hemmoroids',
  'stomach bug',
  'skitzophrenia',
  'avulsion of ulnar styloid, right, subsequent',
  'copd exac',
  'heparin lock flush',
  'partial hysterectomy',
  'can not sleep',
  'lisinop',
];

/** The first search of a process once the server has made itself ready, beside the same without that. */
async function firstSearches(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-bench-'));
  try {
    await build({
      entryPoints: [join('bench', 'search', 'first.ts')],
      outfile: join(folder, 'first.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
    });
    const timesOf = (when: string) =>
      FIRST_PHRASES.map((phrase) => {
        const { stdout } = spawnSync(process.execPath, [join(folder, 'first.mjs'), PACKS, phrase, when], {
          encoding: 'utf8',
        });
        return Number.parseFloat(stdout);
      });
    const ready = timesOf('ready');
    const atOnce = timesOf('at once');
    const row = (what: string, percent: number): Row => ({
      what: `the first search once made ready, ${what} of ${FIRST_PHRASES.length}`,
      ours: percentile(ready, percent),
      beside: 'before, opening all code sets',
      baseline: percentile(atOnce, percent),
      unit: 'ms',
      reading: 'times',
    });
    return [row('p50', 50), row('the slowest', 100)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same phrases over every system that is searched once made ready as the server is, beside ICD-10-CM alone. */
function overAllSystems(classes: readonly PhraseClass[]): Row[] {
  const codebook = codebookWith(packOf('icd-10-cm.terms'));
  for (const _ of warmingUp(codebook, DATE));
  const timesOf = (systems: readonly CodeSystemId[]): Latency => {
    const times: number[] = [];
    const find: Search = (phrase) =>
      search(codebook, phrase, { date: DATE, limit: 10, systems }).map(({ code }) => code);
    find('diabetes');
    for (const { phrases } of classes) score(find, phrases, times);
    return latency(times);
  };
  const alone = timesOf(['icd-10-cm']);
  const all = timesOf(SEARCHED);
  const row = (what: string, value: (times: Latency) => number): Row => ({
    what: `over all systems, ${what}`,
    ours: value(all),
    beside: 'ICD-10-CM alone',
    baseline: value(alone),
    unit: 'ms',
    reading: 'times',
  });
  return [
    row('p50', ({ p50 }) => p50),
    row('p95', ({ p95 }) => p95),
    row('the slowest', ({ slowest }) => slowest),
  ];
}
