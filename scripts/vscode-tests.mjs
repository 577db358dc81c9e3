// Tests in a real VS Code, three suites:
//   host     in the extension host, through @vscode/test-electron
//   user     what a coder sees and does, in a browser that shows VS Code; leaves its pictures in images/
//   package  the packaged extension installed into a fresh profile
// `node scripts/vscode-tests.mjs [SUITE…]` runs those named, else all. The host suite runs in the VS Code at
// VSCODE_EXECUTABLE, or in a download of VSCODE_VERSION (`stable`, `1.91.1` …), or else in a served one.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { codeServer } from './lib/code-server.mjs';
import { NODE, run, runOrThrow } from './lib/run.mjs';
import {
  addressOf,
  makeProfile,
  profileEnvironment,
  profileSwitches,
  removeProfile,
  serve,
} from './lib/served-vscode.mjs';

// An end by a signal runs the `exit` handlers too, which end what was started.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { status: { type: 'string' }, 'install-only': { type: 'boolean' } },
});

/** How the pictures look; a hover comes at once, and nothing blinks. */
const LOOKS = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  'editor.fontSize': 14,
  'files.autoSave': 'off',
};

const SUITES = { host: runHostSuite, user: runUserSuite, package: runPackageSuite };

const server = await codeServer();
if ('missing' in server) console.log(`No VS Code can be served here: ${server.missing}.`);
if (!values['install-only']) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of positionals.length > 0 ? positionals : Object.keys(SUITES)) {
    const counts = await SUITES[name]();
    for (const kind of Object.keys(total)) total[kind] += counts[kind];
  }
  if (values.status) writeFileSync(values.status, JSON.stringify(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** A suite that this machine cannot run is skipped by a person, and fails where nobody would read that. */
function cannotRun(name) {
  console.log(`The ${name} suite cannot run here.`);
  return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0, skipped: process.env.CI === 'true' ? 0 : 1 };
}

async function runHostSuite() {
  const executable = process.env.VSCODE_EXECUTABLE;
  const version = process.env.VSCODE_VERSION;
  if (!executable && !version && 'missing' in server) return cannotRun('host');
  return withFolder(async (folder) => {
    const status = join(folder, 'status.json');
    const choice =
      version && !executable
        ? { version }
        : { vscodeExecutablePath: executable ?? resolve('scripts/vscode-shim.mjs') };
    await runTests({
      ...choice,
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: resolve('dist/run/test/vscode/index.suite.js'),
      launchArgs: [join(folder, 'examples')],
      extensionTestsEnv: { CLAIMLINT_STATUS: status },
    }).catch((error) => console.error(error.message));
    return countsIn(status);
  });
}

async function runUserSuite() {
  if ('missing' in server) return cannotRun('user');
  const tests = ['test/vscode/user.test.ts', 'test/vscode/typing.test.ts'];
  return inServedVscode(tests, makeProfile(LOOKS), { development: resolve('.') });
}

async function runPackageSuite() {
  if ('missing' in server) return cannotRun('package');
  const profile = makeProfile(LOOKS);
  await runOrThrow(
    NODE,
    [server.entry, '--install-extension', resolve('dist/claimlint.vsix'), ...profileSwitches(profile)],
    { env: profileEnvironment(profile) },
  );
  return inServedVscode(['test/vscode/package.test.ts'], profile, {});
}

/** Serves VS Code from a profile while mocha files that drive a browser run; the profile is removed after. */
async function inServedVscode(tests, profile, opens) {
  const served = await serve({ entry: server.entry, profile });
  try {
    return await withFolder(async (folder) => {
      const status = join(folder, 'status.json');
      const examples = join(folder, 'examples');
      const vscode = {
        address: addressOf(served.origin, examples, opens),
        browser: server.browser,
        folder: examples,
      };
      await run(NODE, ['scripts/mocha.mjs', ...tests, '--status', status], {
        env: { ...process.env, CLAIMLINT_VSCODE: JSON.stringify(vscode) },
      });
      return countsIn(status);
    });
  } finally {
    await served.stop();
    removeProfile(profile);
  }
}

/** A copy of the examples that the tests may change. */
async function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-tests-'));
  try {
    cpSync('examples', join(folder, 'examples'), { recursive: true });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A suite that wrote no status did not get as far as its first test. */
function countsIn(status) {
  return existsSync(status) ? JSON.parse(readFileSync(status, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
}
