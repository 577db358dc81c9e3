/**
 * NCCI pairs at the size of what CMS publishes, made up in its layout and imported as a user imports them: 3.2 million,
 * four files for practitioners and four for hospitals. Looked up in the pack beside a Map of the same pairs; and the
 * server that checks a claim by them beside one that has none.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readUserFiles } from '../codesets/import/user/kinds.ts';
import { packImported } from '../codesets/import/user/pack-imported.ts';
import { createCodebook } from '../server/src/codebook/codebook.ts';
import type { IsoDate } from '../server/src/model/dates.ts';
import { type Bench, median } from './report.ts';
import { Wire } from './wire.ts';

const FILES = ['ccipra', 'ccioph'].flatMap((kind) =>
  [1, 2, 3, 4].map((part) => `${kind}-v323r0-f${part}.TXT`),
);
const PAIRS_A_FILE = 400_000;
const CODES = 16_000;
const SECONDS_OF_A_CODE = 200;
const LOOKUPS = 1_000_000;
const ROUNDS = 3;
const DATE = '2026-11-03' as IsoDate;

export const bench: Bench = {
  name: 'NCCI pairs (3.2 million, as imported)',
  async run() {
    const pack = packImported(
      FILES.flatMap((name) => readUserFiles(name, [{ name, text: fileText(name) }], undefined)),
      {},
    ).pack;
    const table = createCodebook().addEdits(pack);
    const map = new Map<string, number>();
    table.forEach(({ first, second, setting, indicator }) => {
      map.set(`${first} ${second} ${setting}`, indicator);
    });
    const resident = await residentSizes(pack);
    return [
      {
        what: 'pairs looked up',
        ours: perSecond((first, second) => table.editsOf(first, second, DATE).length > 0),
        beside: 'a Map, in memory',
        baseline: perSecond((first, second) => map.has(`${first} ${second} practitioner`)),
        unit: 'M/s',
        reading: 'times',
      },
      {
        what: 'memory of a server that checks by them',
        ours: resident.with,
        beside: 'without them',
        baseline: resident.without,
        unit: 'MB',
        reading: 'added',
      },
    ];
  },
};

/** The code of a number, as CPT codes look. */
const codeOf = (number: number): string => String(number + 10_000);

const secondOf = (first: number, second: number): number => (first * 37 + second * 79 + 1) % CODES;

/** Every first code of a file with its seconds, spread over all codes. */
function fileText(name: string): string {
  const part = Number(/f(\d)/.exec(name)?.[1]) - 1;
  const firsts = PAIRS_A_FILE / SECONDS_OF_A_CODE;
  const rows = ['Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale'];
  for (let first = part * firsts; first < (part + 1) * firsts; first++)
    for (let second = 0; second < SECONDS_OF_A_CODE; second++)
      rows.push(
        `${codeOf(first)}\t${codeOf(secondOf(first, second))}\t\t20${10 + (second % 16)}0101\t*\t${second % 2}\tMade up`,
      );
  return rows.join('\r\n');
}

/** Millions of look-ups a second, every other of a pair that there is. */
function perSecond(find: (first: string, second: string) => boolean): number {
  let found = 0;
  const started = performance.now();
  for (let at = 0; at < LOOKUPS; at++) {
    const first = (at * 7919) % 8000;
    const second = at % 2 === 0 ? secondOf(first, at % SECONDS_OF_A_CODE) : (at * 104_729) % CODES;
    if (find(codeOf(first), codeOf(second))) found++;
  }
  if (found < LOOKUPS / 2) throw new Error('Pairs of the file were not found.');
  return LOOKUPS / 1000 / (performance.now() - started);
}

async function residentSizes(pack: Uint8Array): Promise<{ readonly with: number; readonly without: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-bench-'));
  const empty = mkdtempSync(join(tmpdir(), 'claimlint-bench-'));
  writeFileSync(join(folder, 'ncci.pack'), pack);
  const sizes = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    sizes.without.push(await residentAfterCheck(empty));
    sizes.with.push(await residentAfterCheck(folder));
  }
  for (const path of [folder, empty]) rmSync(path, { recursive: true });
  return { with: median(sizes.with), without: median(sizes.without) };
}

/** In MB, when the server has checked a claim of two services and offered what mends it. */
async function residentAfterCheck(userFolder: string): Promise<number> {
  const server = new Wire({ ...process.env, CLAIMLINT_CODE_SETS: userFolder });
  await server.initialize();
  server.notify('initialized', {});
  const textDocument = { uri: 'file:///bench.claim' };
  const [first, second] = [codeOf(1), codeOf(secondOf(1, 0))];
  const text = `claim: professional\n\n[services]\ndate  code\n${DATE}  ${first}\n${DATE}  ${second}\n`;
  server.open(textDocument.uri, 'claim', text);
  const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 20 } };
  const actions = await server.request('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  const isFound = JSON.stringify(actions).includes(`Remove the line of ${second}`);
  if (isFound !== existsSync(join(userFolder, 'ncci.pack')))
    throw new Error('The server did not judge by the pairs.');
  const resident = Number(
    /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.process.pid}/status`, 'utf8'))?.[1],
  );
  server.end();
  return resident / 1024;
}
