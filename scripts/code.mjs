// Opens a real VS Code with Claimlint on examples/: the desktop one where there is one, else one served to a browser.
import { resolve } from 'node:path';
import { codeServer } from './lib/code-server.mjs';
import { findProgram } from './lib/machine.mjs';
import { run } from './lib/run.mjs';
import { addressOf, makeProfile, removeProfile, serve } from './lib/served-vscode.mjs';

const development = resolve('.');
const examples = resolve('examples');
const desktop = process.env.VSCODE_EXECUTABLE ?? findProgram('code');

if (desktop) {
  process.exitCode = await run(desktop, [`--extensionDevelopmentPath=${development}`, examples], {
    shell: process.platform === 'win32',
  });
} else {
  const found = await codeServer();
  if ('missing' in found) {
    console.error(`There is no VS Code here, and none can be served: ${found.missing}.`);
    process.exit(1);
  }
  const profile = makeProfile();
  const server = await serve({ entry: found.entry, profile });
  console.log(`VS Code is open on the examples, for this machine alone, until Ctrl-C:\n`);
  console.log(`  ${addressOf(server.origin, examples, { development })}\n`);
  await new Promise((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  await server.stop();
  removeProfile(profile);
}
