/** The server as a process: how it starts, what it survives, and how it ends. */
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type Hover,
  IPCMessageReader,
  IPCMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { StatusResult } from '../../server/src/lsp/protocol.ts';
import { LineMap } from '../../server/src/model/text.ts';
import { Server } from './harness.ts';
import { claimWith } from './texts.ts';

describe('initialize', () => {
  it('announces what it does', async () => {
    const server = await Server.start();
    const { capabilities } = server.announced;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'source.fixAll.claimlint'],
    });
    assert.equal(await server.stop(), 0);
  });

  it('counts in UTF-8 where the client prefers it, in hover, edits and diagnostics', async () => {
    const server = await Server.start({
      capabilities: { general: { positionEncodings: ['utf-8', 'utf-16'] } },
    });
    assert.equal(server.encoding, 'utf-8');
    // Four bytes and two UTF-16 units; two bytes and one unit; three bytes and one unit.
    const doc = await server.open(claimWith('E11.2  😀é–').replace('Doe, Jane', 'Dœ 😀, Jané'));
    assert.equal(
      (await doc.hoverLines('E11.2'))[0],
      '**E11.2** Type 2 diabetes mellitus with kidney complications',
    );
    await doc.edit(', Jané', ', Ja😀ne # né');
    await doc.edit('😀é–', 'é😀 kidney');
    await doc.edit('Ja😀ne', 'Jane');
    const [found] = await doc.diagnostics();
    assert.ok(found);
    assert.equal(doc.at(found.range), 'E11.2');
    await server.stop();
  });

  it('takes UTF-16 where the client does not prefer UTF-8', async () => {
    const server = await Server.start({
      capabilities: { general: { positionEncodings: ['utf-16', 'utf-8'] } },
    });
    assert.equal(server.encoding, 'utf-16');
    const doc = await server.open(claimWith('E11.2  x').replace('Doe', '😀😀'));
    await doc.edit('😀, Jane', 'x, Jane');
    assert.equal((await doc.diagnostics()).length, 1);
    await server.stop();
  });

  it('survives options of any shape', async () => {
    const server = await Server.start({
      initializationOptions: { today: 'yesterday', rules: 7, maxFileSize: 'x', completion: null } as never,
    });
    const doc = await server.open(claimWith('E11.2'));
    assert.equal((await doc.diagnostics()).length, 1);
    assert.equal(await server.stop(), 0);
  });
});

describe('code sets', () => {
  it('that are not where the settings say are told of, and are no answer that looks like one', async () => {
    const server = await Server.start({
      initializationOptions: { codeSetsFolder: mkdtempSync(join(tmpdir(), 'none-')) },
    });
    const doc = await server.open(claimWith('E11.2'));
    assert.match((await doc.hoverLines('E11.2')).join('\n'), /Not checked: no ICD-10-CM release is loaded\./);
    assert.ok((await doc.diagnostics()).every(({ code }) => code !== 'dx/not-billable'));
    const status = await server.connection.sendRequest<StatusResult>('claimlint/status', { uri: doc.uri });
    assert.deepEqual(status.releases, []);
    assert.ok(status.notChecked.length > 0);
    await server.stop();
    assert.ok(server.logged.some((line) => line.startsWith('icd-10-cm is not loaded: ')));
  });
});

describe('over the channel between Node processes, as our own client talks', () => {
  it('it answers all the same', async () => {
    const child = fork(join('dist', 'server.js'), ['--node-ipc'], { silent: true });
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    const text = claimWith('E11.22');
    const uri = 'file:///ipc.claim';
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'claim', version: 1, text },
    });
    const position = new LineMap(text).positionAt(text.indexOf('E11.22'));
    const hover = await connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    assert.match(
      JSON.stringify(hover.contents),
      /Type 2 diabetes mellitus with diabetic chronic kidney disease/,
    );
    const exited = once(child, 'exit');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual((await exited)[0], 0);
    connection.dispose();
  });
});

describe('the end', () => {
  it('is 0 after a shutdown', async () => {
    const server = await Server.start();
    await server.open(claimWith('E11.2'));
    assert.equal(await server.stop(), 0);
  });
  it('is 1 without one', async () => {
    const server = await Server.start();
    await server.connection.sendNotification('exit');
    assert.equal(await server.exited(), 1);
  });
  it('comes when the client is gone', async () => {
    const server = await Server.start();
    server.process.stdin.end();
    assert.equal(await server.exited(), 1);
  });
});
