// Makes a checkout ready to run: installs what the lock file names, builds, and packs the code sets.
// Needs nothing but Node and npm, and does only what has not been done yet. npm's own `pre` scripts call it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE, npm, run } from './lib/run.mjs';

const OLDEST_NODE = 20;
const INSTALLED = 'node_modules/.claimlint-setup';

/** Ends the process with the first failing step's status, since every later step would fail with a worse message. */
async function step(says, command, args, options) {
  console.log(says);
  const status = await run(command, args, options);
  if (status === 0) return;
  console.error(`Set-up stopped: ${says.replace(/…$/, '')} failed (status ${status}).`);
  process.exit(status);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST_NODE) {
  console.error(`Claimlint needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== lock) {
  const install = npm(['ci', '--no-audit', '--no-fund']);
  await step('Installing the packages of package-lock.json…', install.command, install.args, install.options);
  writeFileSync(INSTALLED, lock);
}
await step('Building…', NODE, ['esbuild.mjs']);
await step('Packing the code sets…', NODE, ['dist/tools/packs.mjs']);
