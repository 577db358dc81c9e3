/** How long an editor waits for the server and for the first hover, beside the start of Node itself. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, median, type Row } from './report.ts';
import { Wire } from './wire.ts';

const ROUNDS = 21;
const FILE = join('examples', 'office-visit.claim');

export const bench: Bench = {
  name: 'Start-up (median of interleaved rounds)',
  async run() {
    const text = readFileSync(FILE, 'utf8');
    const times = { node: [] as number[], initialize: [] as number[], hover: [] as number[] };
    // The first start fills the code cache that later ones use; it is shown by itself.
    const first = await startAndHover(text);
    for (let round = 0; round < ROUNDS; round++) {
      times.node.push(bareNode());
      const { initialize, hover } = await startAndHover(text);
      times.initialize.push(initialize);
      times.hover.push(hover);
    }
    const row = (what: string, ours: number): Row => ({
      what,
      ours,
      beside: 'node -e 0',
      baseline: median(times.node),
      unit: 'ms',
      reading: 'times',
    });
    return [
      row('spawn to the answer to initialize', median(times.initialize)),
      row('spawn to the first hover, codes loaded', median(times.hover)),
      row('the same, the very first time', first.hover),
    ];
  },
};

function bareNode(): number {
  const started = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - started;
}

async function startAndHover(text: string): Promise<{ initialize: number; hover: number }> {
  const offset = text.search(/^A: /m) + 4;
  const line = text.slice(0, offset).split('\n').length - 1;
  const started = performance.now();
  const server = new Wire();
  await server.initialize();
  const initialize = performance.now() - started;
  server.notify('initialized', {});
  server.open('file:///bench.claim', 'claim', text);
  const hover = await server.request('textDocument/hover', {
    textDocument: { uri: 'file:///bench.claim' },
    position: { line, character: 4 },
  });
  const elapsed = performance.now() - started;
  server.end();
  if (!hover) throw new Error('the first hover was empty');
  return { initialize, hover: elapsed };
}
