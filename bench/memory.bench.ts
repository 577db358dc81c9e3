/** The server's memory with ICD-10-CM loaded and searched, beside the same server, doing the same, without any data. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, median } from './report.ts';
import { Wire } from './wire.ts';

const ROUNDS = 5;
const TEXT = 'claim: professional\n\n[diagnoses]\nA: E11.22\nB: diabetic foot\n';

export const bench: Bench = {
  name: 'Memory of the server (resident, median of interleaved rounds)',
  async run() {
    const empty = mkdtempSync(join(tmpdir(), 'claimlint-bench-'));
    const sizes = { with: [] as number[], without: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      sizes.without.push(await residentAfterUse({ codeSetsFolder: empty }));
      sizes.with.push(await residentAfterUse({}));
    }
    rmSync(empty, { recursive: true });
    return [
      {
        what: 'after hover and completion, ICD-10-CM loaded',
        ours: median(sizes.with),
        beside: 'without data',
        baseline: median(sizes.without),
        unit: 'MB',
        reading: 'added',
      },
    ];
  },
};

async function residentAfterUse(settings: Readonly<Record<string, unknown>>): Promise<number> {
  const server = new Wire();
  await server.initialize(settings);
  server.notify('initialized', {});
  const textDocument = { uri: 'file:///bench.claim' };
  server.open(textDocument.uri, 'claim', TEXT);
  await server.request('textDocument/hover', { textDocument, position: { line: 3, character: 5 } });
  for (let at = 3; at <= 16; at++)
    await server.request('textDocument/completion', { textDocument, position: { line: 4, character: at } });
  const resident = Number(
    /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.process.pid}/status`, 'utf8'))?.[1],
  );
  server.end();
  return resident / 1024;
}
