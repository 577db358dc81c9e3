/** A keystroke's completion through the protocol over all of ICD-10-CM, beside fuse.js alone over the same titles. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import { type Bench, percentile } from './report.ts';
import { Wire } from './wire.ts';

const PHRASES = [
  'type 2 diabetes with kidney',
  'essential hypertension',
  'chronic kidney disease stage 3a',
  'fracture of lower end of radius',
  'pneumonia unspecified organism',
  'acute myocardial infarction',
  'low back pain',
  'major depressive disorder recurrent',
  'diabtes melitus',
  'astma with exacerbation',
  'E11.22',
  's52.501',
];

/** Milliseconds in which a server has made itself ready. */
const SETTLED = 1200;

const HEAD = 'claim: professional\n\n[diagnoses]\nA: ';

export const bench: Bench = {
  name: 'A keystroke in a diagnosis list',
  async run() {
    const server = new Wire();
    await server.initialize();
    server.notify('initialized', {});
    const uri = 'file:///bench.claim';
    server.open(uri, 'claim', HEAD);
    let version = 1;
    const answer = async (typed: string) => {
      const started = performance.now();
      version++;
      server.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: HEAD + typed }],
      });
      await server.request('textDocument/completion', {
        textDocument: { uri },
        position: { line: 3, character: 3 + typed.length },
      });
      return performance.now() - started;
    };
    for (const phrase of PHRASES) await answer(phrase);
    const times: number[] = [];
    const prefixes = PHRASES.flatMap((phrase) => Array.from(phrase, (_, at) => phrase.slice(0, at + 1)));
    for (let round = 0; round < 3; round++) for (const typed of prefixes) times.push(await answer(typed));
    server.end();

    const fuse = new Fuse(titles());
    const fuseTimes = PHRASES.slice(0, 5).map((phrase) => {
      const started = performance.now();
      fuse.search(phrase, { limit: 50 });
      return performance.now() - started;
    });
    const atOnce = await firstCompletion(0);
    const settled = await firstCompletion(SETTLED);
    const row = (what: string, percent: number) => ({
      what,
      ours: percentile(times, percent),
      beside: 'fuse.js alone, one search',
      baseline: percentile(fuseTimes, percent),
      unit: 'ms' as const,
      reading: 'times' as const,
    });
    return [
      row(`change and completion, p50 of ${times.length}`, 50),
      row('change and completion, p95', 95),
      row('change and completion, the slowest', 100),
      {
        what: 'the first completion, a second after opening',
        ours: settled,
        beside: 'the same at once',
        baseline: atOnce,
        unit: 'ms',
        reading: 'times',
      },
    ];
  },
};

/** How long the first completion of a server takes that opened its document so many milliseconds ago. */
async function firstCompletion(after: number): Promise<number> {
  const server = new Wire();
  await server.initialize();
  server.notify('initialized', {});
  const textDocument = { uri: 'file:///bench.claim' };
  server.open(textDocument.uri, 'claim', `${HEAD}di`);
  await server.request('textDocument/hover', { textDocument, position: { line: 0, character: 1 } });
  await new Promise((done) => setTimeout(done, after));
  const started = performance.now();
  await server.request('textDocument/completion', { textDocument, position: { line: 3, character: 5 } });
  const elapsed = performance.now() - started;
  server.end();
  return elapsed;
}

/** The titles in force, from the table itself. */
function titles(): string[] {
  return readFileSync(join('codesets', 'tables', 'icd-10-cm', 'codes.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'))
    .filter(([, , to]) => to === '')
    .map(([, , , , title]) => title ?? '');
}
