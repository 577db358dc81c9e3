// Everything that must hold before a change is kept: types, lint, the rules between rooms, unit, protocol and corpus
// tests, the package, and a real VS Code. A failing step does not stop the others. Ends with one line
// `N passed, N failed, N skipped`, in which a step without tests of its own counts as one.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, run, runQuietly } from './lib/run.mjs';

const STATUS = join('dist', 'status');
/** Biome colours its output wherever it goes, unless told. */
const COLOURS = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;
const bin = (path) => join('node_modules', path);

/** A step whose tests are counted one by one, from the status file that it writes. */
const counted = (name, ...args) => ({ name, args: [...args, '--status', join(STATUS, `${name}.json`)] });

const STEPS = [
  { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'lint', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', COLOURS, '.'] },
  {
    name: 'rooms',
    args: [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.cjs', 'server', 'client', 'codesets'],
    ],
  },
  counted('unit', 'scripts/mocha.mjs', 'test/unit'),
  counted('protocol', 'scripts/mocha.mjs', 'test/protocol'),
  counted('corpus', 'scripts/mocha.mjs', 'test/corpus'),
  { name: 'package', args: ['scripts/package.mjs'] },
  counted('vscode', 'scripts/vscode-tests.mjs'),
];

rmSync(STATUS, { recursive: true, force: true });
mkdirSync(STATUS, { recursive: true });
// The first run installs a VS Code, mostly waiting for the network: it goes on behind the other steps.
const installed = runQuietly(NODE, ['scripts/vscode-tests.mjs', '--install-only']);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, args } of STEPS) {
  console.log(`\n── ${name} ${'─'.repeat(100 - name.length)}`);
  if (name === 'vscode') process.stdout.write((await installed).output);
  const started = performance.now();
  const status = await run(NODE, args);
  const counts = countsOf(name, status);
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A step that failed without a failing test (its bundle did not build, say) counts as one failure. */
function countsOf(name, status) {
  const file = join(STATUS, `${name}.json`);
  const counts = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
