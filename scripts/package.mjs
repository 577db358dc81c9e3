// Packages the extension: dist/claimlint.vsix, of the allow-list in .vscodeignore and no larger than it may be.
import { statSync } from 'node:fs';
import { NODE, run } from './lib/run.mjs';

/** What the marketplace and a slow connection should bear; the code sets are most of it. */
const LARGEST = 8 * 1024 * 1024;
const VSIX = 'dist/claimlint.vsix';

const status = await run(NODE, [
  'node_modules/@vscode/vsce/vsce',
  ...['package', '--no-dependencies', '--no-rewrite-relative-links', '--out', VSIX],
]);
if (status !== 0) process.exit(status);
const { size } = statSync(VSIX);
console.log(`${VSIX}: ${(size / 1024 / 1024).toFixed(2)} MiB of at most ${LARGEST / 1024 / 1024}`);
if (size > LARGEST) {
  console.error(`${VSIX} is too large: look at what .vscodeignore lets in.`);
  process.exit(1);
}
