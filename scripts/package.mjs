// Packages the extension: dist/claimlint.vsix, of the allow-list in .vscodeignore and no larger than it may be.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { NODE, run } from './lib/run.mjs';

/** What the marketplace and a slow connection should bear; the code sets are most of it. */
const LARGEST = 8 * 1024 * 1024;
/** The code sets as they lie on the disk, and packaged, in bytes. */
const LARGEST_PACKS = 14_000_000;
const LARGEST_PACKAGED_PACKS = 6_000_000;
const VSIX = 'dist/claimlint.vsix';

const status = await run(NODE, [
  'node_modules/@vscode/vsce/vsce',
  ...['package', '--no-dependencies', '--no-rewrite-relative-links', '--out', VSIX],
]);
if (status !== 0) process.exit(status);

const vsix = readFileSync(VSIX);
const packs = [];
unzipSync(vsix, {
  filter(file) {
    if (file.name.endsWith('.pack')) packs.push(file);
    return false;
  },
});
const total = (sizes) => sizes.reduce((sum, size) => sum + size, 0);
const LIMITS = [
  { what: VSIX, size: vsix.length, most: LARGEST },
  {
    what: 'the code sets on the disk',
    size: total(packs.map(({ originalSize }) => originalSize)),
    most: LARGEST_PACKS,
  },
  {
    what: 'the code sets packaged',
    size: total(packs.map(({ size }) => size)),
    most: LARGEST_PACKAGED_PACKS,
  },
];
const megabytes = (bytes) => (bytes / 1e6).toFixed(2);
for (const { what, size, most } of LIMITS)
  console.log(`${what}: ${megabytes(size)} MB of at most ${megabytes(most)}`);
if (packs.length === 0 || LIMITS.some(({ size, most }) => size > most)) {
  console.error(`${VSIX} is too large or has no code sets: look at what .vscodeignore lets in.`);
  process.exit(1);
}
