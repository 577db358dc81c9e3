/**
 * Starts the server with its compiled code kept from the first start, so that later ones do not compile it again:
 * V8 compiles a bundle of this size in about the time that Node itself takes to start (npm run bench -- start-up).
 * Only code is kept, in the user's cache folder; where that cannot be, the server starts as well without.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Long enough for an editor's first requests: the functions that they ran are then kept too. */
const SETTLED_AFTER = 1000;

/** Two files a build: those of a few editors with builds of their own. */
const MOST_KEPT = 8;

const bundle = join(__dirname, 'server-main.js');
const [started, settled] = keptFiles();
const settledCode = readIfThere(settled);
const cachedData = settledCode ?? readIfThere(started);
const script = new Script(wrap(readFileSync(bundle, 'utf8')), {
  filename: bundle,
  ...(cachedData ? { cachedData } : {}),
});
const load = script.runInThisContext();
const module = { exports: {} };
load.call(module.exports, module.exports, createRequire(bundle), module, bundle, dirname(bundle));
if (!cachedData || script.cachedDataRejected) keep(started);
if (!settledCode || script.cachedDataRejected) {
  setTimeout(() => keep(settled), SETTLED_AFTER).unref();
  // An editor that closes before is one more start that the next one learns from.
  process.once('exit', () => keep(settled));
}

/** The code of a start and that of a server in use. A build or V8 of another kind has files of other names. */
function keptFiles(): readonly [started: string, settled: string] {
  const { size, mtimeMs } = statSync(bundle);
  const folder =
    process.env['XDG_CACHE_HOME'] ||
    (process.platform === 'win32' && process.env['LOCALAPPDATA']) ||
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
  const build = `server-${process.versions.v8}-${process.arch}-${size}-${Math.round(mtimeMs)}`;
  const file = join(folder, 'claimlint', 'code', build);
  return [file, `${file}-settled`];
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that a server that starts meanwhile never reads half of it. */
function keep(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const written = `${path}.${process.pid}`;
    writeFileSync(written, script.createCachedData(), { mode: 0o600 });
    renameSync(written, path);
    forgetOldBuilds(dirname(path));
  } catch {
    // A read-only home folder costs some milliseconds at each start and nothing else.
  }
}

/** Other builds are kept while they may still be in use, the oldest are not. */
function forgetOldBuilds(folder: string): void {
  const files = readdirSync(folder).map((name) => ({ name, age: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of files.sort((a, b) => b.age - a.age).slice(MOST_KEPT)) rmSync(join(folder, name));
}
