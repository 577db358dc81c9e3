// Bundles the tests below the given folders or files and runs them with mocha in this process.
//   node scripts/mocha.mjs test/unit                 all unit tests
//   node scripts/mocha.mjs test/unit/formats/x12     those of one room
// Ends with `N passed, N failed, N skipped`; a status file (--status FILE) gets the same as JSON.
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { withBundles } from './lib/bundled.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    status: { type: 'string' },
    grep: { type: 'string' },
    timeout: { type: 'string', default: '60000' },
  },
});

/** The test files of a folder, or the file itself. */
function testFiles(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(path, name))
    .sort();
}

// What the person who runs the tests has imported must change no answer.
process.env['CLAIMLINT_CODE_SETS'] = join('dist', 'run', 'no-code-sets');

const files = positionals.flatMap(testFiles);
await withBundles(files, async (bundleOf) => {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({
    timeout: Number(values.timeout),
    reporter: 'dot',
    ...(values.grep ? { grep: values.grep } : {}),
  });
  for (const file of files) mocha.addFile(bundleOf(file));
  await mocha.loadFilesAsync();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = await new Promise((done) => {
    const runner = mocha.run(done);
    runner.on('pass', () => counts.passed++);
    runner.on('fail', () => counts.failed++);
    runner.on('pending', () => counts.skipped++);
  });
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (values.status) writeFileSync(values.status, JSON.stringify(counts));
  process.exitCode = failures > 0 || counts.passed === 0 ? 1 : 0;
});
// A test that failed may have left a process behind, for which Node would wait.
process.exit();
