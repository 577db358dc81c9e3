/** Requests that are cancelled, overtaken, or about nothing. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, type CompletionList } from 'vscode-languageserver-protocol/node';
import { PULLS, Server } from './harness.ts';
import { claimWith } from './texts.ts';

describe('requests', () => {
  let server: Server;
  before(async () => {
    server = await Server.start();
  });
  after(() => server.stop());

  it('are dropped when they are cancelled, and the next is answered', async () => {
    const doc = await server.open(claimWith('diab'));
    const source = new CancellationTokenSource();
    const cancelled = server.connection.sendRequest<CompletionList>(
      'textDocument/completion',
      { textDocument: { uri: doc.uri }, position: doc.position(doc.offset('diab') + 4) },
      source.token,
    );
    source.cancel();
    // RequestCancelled, or the answer where that had been sent before.
    const outcome = await cancelled.then(
      ({ items }) => items.length > 0,
      ({ code }) => code === -32800,
    );
    assert.ok(outcome);
    assert.ok((await doc.completions('diab')).items.length > 0);
  });

  it('are answered for the version they were asked of, however fast the coder types', async () => {
    const doc = await server.open(claimWith('diab'));
    const answers: Promise<CompletionList>[] = [];
    for (const word of ['diabe', 'diabet', 'diabete', 'diabetes']) {
      await doc.edit(word.slice(0, -1), word);
      answers.push(doc.completions(word));
    }
    for (const { items } of await Promise.all(answers))
      for (const { textEdit } of items) {
        assert.ok(textEdit && 'range' in textEdit);
        assert.equal(textEdit.range.start.character, 3);
      }
    assert.match(doc.text, /^A: diabetes$/m);
    assert.equal((await doc.completions('A: diabetes')).items[0]?.filterText, 'diabetes');
  });

  it('about a document that is not open are answered empty', async () => {
    const doc = await server.open(claimWith('E11.2'));
    await doc.close();
    assert.equal(await doc.hover('E11.2'), null);
    assert.deepEqual((await doc.completions('E11.2')).items, []);
    assert.deepEqual(await doc.actions('E11.2'), []);
    assert.deepEqual(await doc.symbols(), []);
  });

  it('about a document of no known format are answered empty', async () => {
    const doc = await server.open('The quick brown fox.\n', 'plaintext', 'file:///fox.txt');
    assert.equal(await doc.hover('fox'), null);
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('with parameters that make no sense do no harm', async () => {
    const doc = await server.open(claimWith('E11.2'));
    for (const position of [
      { line: -1, character: 0 },
      { line: 9999, character: 9999 },
      { line: 0, character: -5 },
    ])
      await server.connection.sendRequest('textDocument/hover', { textDocument: { uri: doc.uri }, position });
    for (const method of ['hover', 'completion', 'codeAction', 'documentSymbol'])
      await server.connection
        .sendRequest(`textDocument/${method}`, { textDocument: { uri: doc.uri } })
        .catch(() => undefined);
    assert.equal((await doc.hoverLines('E11.2')).length > 0, true);
  });
});

describe('a client that refuses what it is asked', () => {
  it('is answered all the same', async () => {
    const server = await Server.start({
      capabilities: {
        ...PULLS,
        workspace: {
          diagnostics: { refreshSupport: true },
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
        },
      },
    });
    let refused = 0;
    const refusal = new Promise<void>((resolve) => {
      for (const method of ['workspace/diagnostic/refresh', 'workspace/configuration'])
        server.connection.onRequest(method, () => {
          refused++;
          if (method === 'workspace/diagnostic/refresh') resolve();
          throw new Error('not here');
        });
    });
    const doc = await server.open(claimWith('E11.2'));
    assert.equal((await doc.diagnostics()).length, 1);
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refusal;
    assert.ok(refused >= 2);
    assert.equal((await doc.diagnostics()).length, 1);
    assert.equal(await server.stop(), 0);
  });
});
