/** `.claimlint.json` through the protocol: read from the folders above a document, and watched. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RegistrationParams } from 'vscode-languageserver-protocol';
import { STATUS_REQUEST, type StatusResult } from '../../server/src/lsp/protocol.ts';
import { Server } from './harness.ts';
import { claimWith } from './texts.ts';

describe('the file of a team', () => {
  let folder: string;
  let server: Server;
  const registered: RegistrationParams[] = [];
  const write = (text: string) => writeFileSync(join(folder, '.claimlint.json'), text);
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claimlint-team-'));
    mkdirSync(join(folder, 'claims'));
    server = await Server.start({
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    server.connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
      registered.push(params);
      return null;
    });
  });
  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('decides for the documents below it, and anew when it changes', async () => {
    write('{ "rules": { "dx/not-billable": "off", "dx/nothing": "off" } }');
    const uri = pathToFileURL(join(folder, 'claims', 'one.claim')).href;
    const doc = await server.open(claimWith('E11.2'), 'claim', uri);
    assert.deepEqual(await doc.diagnostics(), []);
    const status: StatusResult = await server.connection.sendRequest(STATUS_REQUEST, { uri });
    assert.deepEqual(status.team, ['There is no rule “dx/nothing”.']);

    write('{ "rules": { "dx/not-billable": "hint" } }');
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(join(folder, '.claimlint.json')).href, type: 2 }],
    });
    await server.until(() => server.published.get(uri)?.diagnostics.length === 1);
    assert.equal(server.published.get(uri)?.diagnostics[0]?.severity, 4);
  });

  it('is watched where the client can be asked to', async () => {
    await server.until(() => registered.length > 0);
    const [{ registrations } = { registrations: [] }] = registered;
    assert.deepEqual(
      registrations.map(({ method, registerOptions }) => [method, registerOptions]),
      [['workspace/didChangeWatchedFiles', { watchers: [{ globPattern: '**/.claimlint.json' }] }]],
    );
  });

  it('is none for a document that is no file', async () => {
    const doc = await server.open(claimWith('E11.2'), 'claim', 'untitled:one');
    assert.equal((await doc.diagnostics()).length, 1);
  });
});
