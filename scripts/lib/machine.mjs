// Programs that npm cannot bring: where they are, and how they are installed where the machine lets us.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import envPaths from 'env-paths';
import { runQuietly } from './run.mjs';

/** Where large things outside the checkout are kept (XDG_CACHE_HOME is respected), so that a second clone is quick. */
export const CACHE = envPaths('claimlint', { suffix: '' }).cache;

/** The names under which each program may be found, and the Debian package that brings it. */
const PROGRAMS = {
  browser: {
    names: [
      process.env.CHROME_PATH ?? '',
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
    called: 'Chromium (or CHROME_PATH)',
  },
  ripgrep: { names: ['rg'], debian: 'ripgrep', called: 'ripgrep (rg)' },
  compiler: { names: ['c++', 'g++', 'clang++'], debian: 'g++', called: 'a C++ compiler' },
  make: { names: ['make'], debian: 'make', called: 'make' },
  python: { names: ['python3'], debian: 'python3', called: 'Python 3' },
};

/** The full path of a program of the PATH, or of an absolute path that exists; `undefined` where it is not there. */
export function findProgram(name) {
  if (name === '') return undefined;
  if (name.includes('/') || name.includes('\\')) return existsSync(name) ? name : undefined;
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder of the PATH; the next one may have it.
      }
    }
  }
  return undefined;
}

const found = (program) => program.names.map(findProgram).find((path) => path !== undefined);

/**
 * The programs that a served VS Code needs, installed with apt-get where we are root and have it.
 * @returns {Promise<{ paths: Record<keyof typeof PROGRAMS, string> } | { missing: string }>} each one's path, or one
 * line that says what is missing and what to do.
 */
export async function requirePrograms() {
  const absent = () => Object.values(PROGRAMS).filter((program) => !found(program));
  const wanted = absent().map((program) => program.debian);
  if (wanted.length > 0 && process.getuid?.() === 0 && findProgram('apt-get')) {
    console.log(`Installing ${wanted.join(', ')} with apt-get…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runQuietly('apt-get', ['update'], { env });
    await runQuietly('apt-get', ['install', '-y', ...wanted], { env });
  }
  const missing = absent();
  if (missing.length > 0)
    return {
      missing: `${missing.map((program) => program.called).join(', ')} cannot be found: install it and try again`,
    };
  return {
    paths: Object.fromEntries(Object.entries(PROGRAMS).map(([key, program]) => [key, found(program)])),
  };
}
