// VS Code served to a browser, for machines that reach a package registry but not VS Code's own downloads. The build
// comes with the npm package code-server and is kept in the user's cache folder, keyed by its version.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, requirePrograms } from './machine.mjs';
import { npm, runOrThrow } from './run.mjs';

/** The last version that runs on Node 20. Its VS Code is 1.100.3. */
const VERSION = '4.100.3';
/** Native modules are built for one version of Node's binary interface, so each has its own folder. */
const FOLDER = join(CACHE, `code-server-${VERSION}-node${process.versions.modules}-${process.arch}`);
const INSIDE = join('node_modules', 'code-server', 'lib', 'vscode');

const installed = (browser) => ({
  entry: join(FOLDER, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  browser,
});

/**
 * Finds or installs code-server and the browser that shows it. Two runs at once are fine: each installs into a folder
 * of its own, and whichever is ready first gives it its lasting name.
 * @returns {Promise<{ entry: string, browser: string } | { missing: string }>} the paths of code-server's entry and of
 * the browser, or one line that says why there is none.
 */
export async function codeServer() {
  if (process.platform === 'win32')
    return { missing: 'code-server does not run on Windows: set VSCODE_VERSION instead' };
  const programs = await requirePrograms();
  if ('missing' in programs) return programs;
  if (existsSync(FOLDER)) return installed(programs.paths.browser);
  console.log(`Installing VS Code (code-server ${VERSION}) into ${FOLDER}, once for all checkouts…`);
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'installing-'));
  try {
    await installInto(fresh, programs.paths.ripgrep);
    if (!existsSync(FOLDER)) renameSync(fresh, FOLDER);
  } catch (error) {
    if (!existsSync(FOLDER)) return { missing: `code-server could not be installed: ${error.message}` };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return installed(programs.paths.browser);
}

/** The order matters: VS Code's own modules are not dependencies of the outer package, and nothing may fetch binaries. */
async function installInto(folder, ripgrep) {
  const inside = join(folder, INSIDE);
  const env = { ...process.env, ...nodeHeaders() };
  const call = async (cwd, ...args) => {
    const { command, args: all, options } = npm(args);
    await runOrThrow(command, all, { ...options, cwd, env });
  };
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  await call(folder, 'init', '-y');
  await call(folder, ...install, `code-server@${VERSION}`);
  await call(inside, ...install, '--omit=dev');
  await call(inside, 'rebuild', 'native-watchdog', '@vscode/spdlog');
  await call(folder, 'rebuild', 'argon2');
  // The package of ripgrep would fetch its program from the open internet; without one, file search fails.
  const bin = join(inside, 'node_modules', '@vscode', 'ripgrep', 'bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(ripgrep, join(bin, 'rg'));
}

/** Lets native modules be built with the headers that came with Node; else node-gyp fetches them. */
function nodeHeaders() {
  const root = dirname(dirname(process.execPath));
  return existsSync(join(root, 'include', 'node', 'node.h')) ? { npm_config_nodedir: root } : {};
}
