#!/usr/bin/env node
// Stands in for VS Code's executable when @vscode/test-electron runs a suite: takes the same switches, runs the
// suite in a served VS Code's extension host, and ends with the suite's status.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { codeServer } from './lib/code-server.mjs';
import { addressOf, makeProfile, removeProfile, serve } from './lib/served-vscode.mjs';

/** How the suite's reporter marks its lines (test/vscode/index.suite.ts). */
const MARK = '│';
/** The status of a suite that never ended, as the command `timeout` gives it. */
const TIMED_OUT = 124;

// An end by a signal runs the `exit` handlers too, which end what was started.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
});

const found = await codeServer();
if ('missing' in found) throw new Error(found.missing);
const profile = makeProfile();
const server = await serve({ entry: found.entry, profile });
const browser = await chromium.launch({
  executablePath: found.browser,
  // The sandbox needs rights that containers do not give.
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  // VS Code calls these two in the page that automates it. Its own lines come the same way as the suite's, so only
  // those that the suite's reporter has marked are shown.
  let end = () => {};
  const ended = new Promise((done) => {
    end = done;
  });
  await page.exposeFunction('codeAutomationLog', (_level, args) => {
    for (const line of args.map(String)) if (line.startsWith(MARK)) console.log(line.slice(MARK.length));
  });
  await page.exposeFunction('codeAutomationExit', end);
  setTimeout(() => end(TIMED_OUT), 300_000).unref();
  await page.goto(
    addressOf(server.origin, positionals[0] ?? process.cwd(), {
      development: values.extensionDevelopmentPath,
      tests: values.extensionTestsPath,
    }),
  );
  process.exitCode = await ended;
} finally {
  await browser.close();
  await server.stop();
  removeProfile(profile);
}
