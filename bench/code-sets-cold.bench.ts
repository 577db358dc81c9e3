/** What a process of its own waits for its first code, and what memory all code sets take, beside Node alone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Bench, median, type Row } from './report.ts';

const ROUNDS = 9;
const PACKS = join('dist', 'codesets');

/** A code of each system, somewhere in its middle. */
const FIRST_CODES = [
  ['icd-10-cm', 'M79601'],
  ['icd-10-pcs', '0DTJ4ZZ'],
  ['icd-9-cm', '25000'],
  ['icd-9-cm-procedure', '4701'],
  ['hcpcs', 'J3420'],
  ['modifier', 'RT'],
  ['place-of-service', '11'],
] as const;

export const bench: Bench = {
  name: 'Code sets in a process of their own (median of interleaved rounds)',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'claimlint-bench-'));
    try {
      buildSync({
        entryPoints: [join('bench', 'cold.ts'), join('bench', 'all-sets.ts')],
        outdir: folder,
        outExtension: { '.js': '.mjs' },
        bundle: true,
        format: 'esm',
        platform: 'node',
      });
      const measured = (program: string, ...args: readonly string[]) =>
        Number.parseFloat(
          spawnSync(process.execPath, [join(folder, program), ...args], { encoding: 'utf8' }).stdout,
        );
      return [...firstCodes(measured), ...memory(measured)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

type Measure = (program: string, ...args: readonly string[]) => number;

function firstCodes(measured: Measure): Row[] {
  const times = new Map(FIRST_CODES.map(([system]) => [system, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [system, code] of FIRST_CODES)
      times.get(system)?.push(measured('cold.mjs', PACKS, system, code));
  return [...times].map(([system, all]) => ({
    what: `${system}, read, opened and a code found`,
    ours: median(all),
    beside: 'the aim',
    baseline: 15,
    unit: 'ms',
    reading: 'times',
  }));
}

/** A phrase of several words, all of which lead to codes of several systems. */
const PHRASE = 'injection of insulin for diabetes';

function memory(measured: Measure): Row[] {
  const sizes = { none: [] as number[], all: [] as number[], searched: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    sizes.none.push(measured('all-sets.mjs'));
    sizes.all.push(measured('all-sets.mjs', PACKS));
    sizes.searched.push(measured('all-sets.mjs', PACKS, PHRASE));
  }
  const beside = {
    beside: 'Node with none',
    baseline: median(sizes.none),
    unit: 'MB',
    reading: 'added',
  } as const;
  return [
    { what: 'memory with every code set open', ours: median(sizes.all), ...beside },
    { what: 'the same, each with its terms searched', ours: median(sizes.searched), ...beside },
  ];
}
