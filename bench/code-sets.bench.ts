/** Opening a pack and finding a code, beside the same rows as JSON and as the committed table, each in a Map. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCodebook } from '../server/src/codebook/codebook.ts';
import type { CodeSystemId } from '../server/src/model/systems.ts';
import { type Bench, median, type Row } from './report.ts';

const SYSTEMS: readonly CodeSystemId[] = ['icd-10-cm', 'icd-10-pcs', 'icd-9-cm', 'hcpcs'];
const ROUNDS = 7;
const LOOKUPS = 1_000_000;

export const bench: Bench = {
  name: 'Code sets (from the bytes of the file to the first code found; median)',
  async run() {
    const rows: Row[] = [];
    for (const system of SYSTEMS) rows.push(...benchSystem(system));
    return rows;
  },
};

function benchSystem(system: CodeSystemId): Row[] {
  const pack = readFileSync(join('dist', 'codesets', `${system}.pack`));
  const table = readFileSync(join('codesets', 'tables', system, 'codes.tsv'), 'utf8');
  const json = JSON.stringify([...byCode(table)]);
  const keys = [...byCode(table).keys()];
  const middle = keys[keys.length >> 1] ?? '';
  const open = () => {
    const set = createCodebook().add(pack);
    const index = set.indexOf(middle);
    if (index < 0 || set.periodsAt(index).length === 0) throw new Error(`${middle} is not in the pack`);
    return set;
  };
  const opened = timed(open);
  const parsed = timed(() => new Map<string, unknown>(JSON.parse(json)).get(middle));
  const split = timed(() => byCode(table).get(middle));
  const set = open();
  const map = byCode(table);
  const ours = perSecond(keys, (key) => set.indexOf(key) >= 0);
  const maps = perSecond(keys, (key) => map.has(key));
  const beside = { unit: 'ms', reading: 'times' } as const;
  return [
    { what: `${system}, opened`, ours: opened, beside: 'JSON into a Map', baseline: parsed, ...beside },
    { what: `${system}, opened`, ours: opened, beside: 'the table into a Map', baseline: split, ...beside },
    {
      what: `${system}, codes found`,
      ours,
      beside: 'a Map, in memory',
      baseline: maps,
      unit: 'M/s',
      reading: 'times',
    },
  ];
}

/** The rows of a table by their code. */
function byCode(table: string): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const line of table.split('\n').slice(1)) {
    const cells = line.split('\t');
    const [code] = cells;
    if (!code) continue;
    const known = map.get(code);
    if (known) known.push(cells);
    else map.set(code, [cells]);
  }
  return map;
}

function timed(work: () => unknown): number {
  return median(
    Array.from({ length: ROUNDS }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}

/** Millions of look-ups a second, in an order that no cache likes. */
function perSecond(keys: readonly string[], find: (key: string) => boolean): number {
  let found = 0;
  const started = performance.now();
  for (let at = 0; at < LOOKUPS; at++) if (find(keys[(at * 7919) % keys.length] ?? '')) found++;
  if (found !== LOOKUPS) throw new Error('a code of the table was not found');
  return LOOKUPS / 1000 / (performance.now() - started);
}
