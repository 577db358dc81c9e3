/** Reading and checking a 5 MB 837P, beside the cheapest thing that can be done with it: splitting it at its delimiters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../server/src/engine/engine.ts';
import { wholePack } from '../server/src/engine/load.ts';
import { isoDate } from '../server/src/model/dates.ts';
import { DEFAULT_SETTINGS } from '../server/src/model/settings.ts';
import { largeProfessionalFile } from './large-file.ts';
import { type Bench, median } from './report.ts';

const ROUNDS = 5;

export const bench: Bench = {
  name: 'A 5 MB 837P (median of interleaved rounds)',
  async run() {
    const today = isoDate('2026-11-25');
    if (!today) throw new Error('no date');
    const engine = createEngine({
      packs: {
        systems: () => ['icd-10-cm', 'place-of-service'],
        packsOf: (system) => [
          wholePack(system, () => readFileSync(join('dist', 'codesets', `${system}.pack`))),
        ],
      },
      today: () => today,
      onBroken: (system, why) => {
        throw new Error(`${system}: ${why}`);
      },
    });
    const text = largeProfessionalFile(5 * 1024 * 1024);
    const megabytes = text.length / 1024 / 1024;
    const times = { split: [] as number[], read: [] as number[], both: [] as number[] };
    let claims = 0;
    for (let round = 0; round < ROUNDS; round++) {
      let started = performance.now();
      let elements = 0;
      for (const segment of text.split('~')) elements += segment.split('*').length;
      if (elements === 0) throw new Error('nothing was split');
      times.split.push(performance.now() - started);
      started = performance.now();
      const opened = engine.open({ text, format: 'x12' });
      times.read.push(performance.now() - started);
      if (!opened) throw new Error('the file was not recognised');
      engine.check(opened, DEFAULT_SETTINGS);
      times.both.push(performance.now() - started);
      claims = opened.document.counts.claims;
    }
    const rate = (milliseconds: readonly number[]) => megabytes / (median(milliseconds) / 1000);
    const beside = { beside: 'text.split', reading: 'times' } as const;
    return [
      {
        what: `read, ${claims} claims`,
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
        what: 'read and checked',
        ours: rate(times.both),
        baseline: rate(times.split),
        unit: 'MB/s',
        ...beside,
      },
    ];
  },
};
