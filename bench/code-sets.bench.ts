/**
 * Opening a pack and finding a code, beside the same rows as JSON and as the committed table, each in a Map, and in
 * SQLite.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCodebook } from '../server/src/codebook/codebook.ts';
import type { CodeSystemId } from '../server/src/model/systems.ts';
import { folderPacks } from '../server/src/node-packs.ts';
import { type Bench, median, type Row } from './report.ts';
import { openSqlite } from './sqlite.ts';

const SYSTEMS: readonly CodeSystemId[] = ['icd-10-cm', 'icd-10-pcs', 'icd-9-cm', 'hcpcs'];
const PACKS = folderPacks(join('dist', 'codesets'));
const ROUNDS = 7;
const LOOKUPS = 1_000_000;
/** SQLite takes some microseconds for each. */
const SELECTS = 100_000;

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
    const set = createCodebook(PACKS.crc32).add(pack);
    const index = set.indexOf(middle);
    if (index < 0 || set.periodsAt(index).length === 0) throw new Error(`${middle} is not in the pack`);
    return set;
  };
  const opened = timed(open);
  const parsed = timed(() => new Map<string, unknown>(JSON.parse(json)).get(middle));
  const split = timed(() => byCode(table).get(middle));
  const set = open();
  const map = byCode(table);
  const isFound = (key: string) => set.indexOf(key) >= 0;
  const isInMap = (key: string) => map.has(key);
  const ours = perSecond(keys, SCATTERED, isFound);
  const beside = { unit: 'ms', reading: 'times' } as const;
  const ofSecond = { unit: 'M/s', reading: 'times' } as const;
  const scattered = { what: `${system}, codes found, scattered`, ours, ...ofSecond };
  return [
    { what: `${system}, opened`, ours: opened, beside: 'JSON into a Map', baseline: parsed, ...beside },
    { what: `${system}, opened`, ours: opened, beside: 'the table into a Map', baseline: split, ...beside },
    {
      what: `${system}, codes found, in order`,
      ours: perSecond(keys, IN_ORDER, isFound),
      beside: 'a Map, in memory',
      baseline: perSecond(keys, IN_ORDER, isInMap),
      ...ofSecond,
    },
    { ...scattered, beside: 'a Map, in memory', baseline: perSecond(keys, SCATTERED, isInMap) },
    // What the order costs by itself: the letters of each code must come from memory, whoever looks it up.
    {
      ...scattered,
      beside: 'its first letter read',
      baseline: perSecond(keys, SCATTERED, (key) => key.charCodeAt(0) > 0),
    },
    ...besideSqlite(system, { rows: map, keys, middle, opened, found: ours }),
  ];
}

interface Measured {
  readonly rows: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly keys: readonly string[];
  readonly middle: string;
  readonly opened: number;
  readonly found: number;
}

/** The same rows in a file of SQLite, indexed by code; nothing where SQLite is not installed. */
function besideSqlite(system: CodeSystemId, { rows, keys, middle, opened, found }: Measured): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-bench-'));
  const file = join(folder, 'codes.db');
  try {
    const made = openSqlite(file);
    if (!made) return [];
    made.exec('create table codes(code text, line text); create index by_code on codes(code); begin');
    const insert = made.prepare('insert into codes values (?, ?)');
    for (const [code, lines] of rows) for (const cells of lines) insert.run(code, cells.join('\t'));
    made.exec('commit');
    made.close();
    const open = () => {
      const database = openSqlite(file);
      if (!database) throw new Error('SQLite does not open its own file');
      const select = database.prepare('select line from codes where code = ?');
      if (select.all(middle).length === 0) throw new Error(`${middle} is not in SQLite`);
      return { select, close: () => database.close() };
    };
    const baseline = timed(() => open().close());
    const { select, close } = open();
    const selected = perSecond(keys, SCATTERED, (key) => select.get(key) !== undefined, SELECTS);
    close();
    const beside = 'SQLite';
    return [
      { what: `${system}, opened`, ours: opened, beside, baseline, unit: 'ms', reading: 'times' },
      {
        what: `${system}, codes found, scattered`,
        ours: found,
        beside,
        baseline: selected,
        unit: 'M/s',
        reading: 'times',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
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

/** How far one code looked up is from the next in the table: by far, no cache has it. */
const IN_ORDER = 1;
const SCATTERED = 7919;

/** Millions of look-ups a second. */
function perSecond(
  keys: readonly string[],
  step: number,
  find: (key: string) => boolean,
  lookUps = LOOKUPS,
): number {
  let found = 0;
  const started = performance.now();
  for (let at = 0; at < lookUps; at++) if (find(keys[(at * step) % keys.length] ?? '')) found++;
  if (found !== lookUps) throw new Error('a code of the table was not found');
  return lookUps / 1000 / (performance.now() - started);
}
