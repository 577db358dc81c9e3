/** The entry of the suites that run inside VS Code's extension host: VS Code calls `run`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks a line as ours among those that VS Code itself writes (scripts/vscode-shim.mjs shows only these). */
const say = (line: string) => console.log(`│${line}`);

/**
 * Runs every other suite of this folder.
 * @throws where a test failed, which VS Code turns into its exit status.
 */
export async function run(): Promise<void> {
  // Mocha is an ES module, which the extension host loads by import alone.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ timeout: 30_000, reporter: Mocha.reporters.Base });
  for (const file of readdirSync(__dirname).sort())
    if (file.endsWith('.suite.js') && file !== 'index.suite.js') mocha.addFile(join(__dirname, file));
  await mocha.loadFilesAsync();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  await new Promise<void>((done) => {
    mocha
      .run(() => done())
      .on('pass', (test) => {
        counts.passed++;
        say(`  ✔ ${test.fullTitle()}`);
      })
      .on('pending', (test) => {
        counts.skipped++;
        say(`  - ${test.fullTitle()}`);
      })
      .on('fail', (test, error) => {
        counts.failed++;
        for (const line of `  ✘ ${test.fullTitle()}\n${error?.stack ?? error}`.split('\n')) say(line);
      });
  });
  const status = process.env['CLAIMLINT_STATUS'];
  if (status) writeFileSync(status, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed`);
}
