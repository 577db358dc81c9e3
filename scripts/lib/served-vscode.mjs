// Starts a VS Code that is served to a browser, with a profile of its own, and makes the addresses that open it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODE } from './run.mjs';

/** What every profile of ours starts with: nothing fetched, nothing reported, nothing that pops up over a test. */
const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/** The switches and environment that keep code-server to one profile folder and off the network. */
export const profileSwitches = (profile) => [
  '--user-data-dir',
  profile,
  '--extensions-dir',
  join(profile, 'extensions'),
  '--config',
  join(profile, 'config.yaml'),
];
export const profileEnvironment = (profile) => ({
  ...process.env,
  EXTENSIONS_GALLERY: '{}',
  XDG_DATA_HOME: profile,
});

/** A new profile folder with our quiet settings and `settings` over them. Whoever makes it removes it. */
export function makeProfile(settings = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'claimlint-vscode-'));
  mkdirSync(join(profile, 'User'), { recursive: true });
  mkdirSync(join(profile, 'extensions'));
  writeFileSync(join(profile, 'User', 'settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, 2));
  return profile;
}

export const removeProfile = (profile) => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

/**
 * Serves VS Code on a free port of this machine alone.
 * @param {{ entry: string, profile: string, environment?: Record<string, string> }} options `entry` is code-server's.
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>} `origin` as `http://127.0.0.1:PORT`.
 * @throws where it ends, or says nothing for a minute, before it listens; the message holds what it printed.
 */
export function serve({ entry, profile, environment = {} }) {
  const args = [
    entry,
    ...['--auth', 'none', '--bind-addr', '127.0.0.1:0'],
    ...profileSwitches(profile),
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
  ];
  // A process group of its own, since the server starts others, which must end with it.
  const child = spawn(NODE, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...profileEnvironment(profile), ...environment },
  });
  const ended = new Promise((done) => child.on('exit', done));
  const endGroup = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The group has ended already.
    }
  };
  process.once('exit', () => endGroup('SIGKILL'));
  const stop = async () => {
    endGroup('SIGTERM');
    await Promise.race([ended, new Promise((done) => setTimeout(done, 3000).unref())]);
    endGroup('SIGKILL');
  };
  return new Promise((done, fail) => {
    let output = '';
    const timer = setTimeout(
      () => give(new Error(`VS Code did not start within a minute:\n${output}`)),
      60_000,
    );
    const give = (error, origin) => {
      clearTimeout(timer);
      if (error) stop().then(() => fail(error));
      else done({ origin, stop });
    };
    const read = (data) => {
      output = (output + data).slice(-20_000);
      const origin = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (origin) give(undefined, origin);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then((status) => give(new Error(`VS Code ended with ${status}:\n${output}`)));
  });
}

/**
 * The address that opens a folder in a served VS Code.
 * @param {string} origin as `serve` gives it.
 * @param {string} folder an absolute path.
 * @param {{ development?: string, tests?: string, file?: string }} opens absolute paths: the extension under
 * development, the module whose `run` is called in the extension host, and the file shown first.
 */
export function addressOf(origin, folder, { development, tests, file } = {}) {
  const remote = (path) => `vscode-remote://${new URL(origin).host}${path}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(development ? [['extensionDevelopmentPath', remote(development)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(file ? [['openFile', remote(file)]] : []),
  ];
  return `${origin}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
