/** The server as a process: how it starts, what it survives, and how it ends. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, type CompletionList } from 'vscode-languageserver-protocol/node';
import type { LookupItem, StatusResult } from '../../server/src/lsp/protocol.ts';
import { claimWith, Server } from './harness.ts';

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

describe('documents that are broken', () => {
  const BROKEN: Readonly<Record<string, string>> = {
    empty: '',
    'a byte order mark alone': '\uFEFF',
    'line ends of every kind': 'claim: professional\r\n\r[diagnoses]\n\r\nA: E11.2\r',
    'NULs and lone surrogates': 'claim: \0\0\uD800 professional\n[diagnoses]\nA: \uDC00E11.2\uD83D\n',
    'a table without an end': '[services]\ndate pos code mods dx units charge\n2026-11-03\t\t\t\t\n  11\n',
    'an interchange cut off': 'ISA*00*          *00*          *ZZ*S',
    'an interchange of nothing': `ISA${'*'.repeat(400)}~~~~`,
    'one very long line': `A: ${'E11.2 '.repeat(20_000)}`,
  };

  for (const [name, text] of Object.entries(BROKEN))
    it(`do not stop it: ${name}`, async () => {
      const server = await Server.start();
      for (const languageId of ['claim', 'chart', 'x12']) {
        const doc = await server.open(text, languageId);
        for (const offset of [0, text.length >> 1, text.length]) {
          const place = doc.position(offset);
          await doc.hover(place);
          await doc.actions(place, ['source.fixAll', 'quickfix']);
        }
        await doc.completions(text.slice(0, 1));
        await doc.symbols();
        await doc.diagnostics();
      }
      assert.deepEqual(server.logged, []);
      assert.equal(await server.stop(), 0);
    });

  it('are read no further than the largest size, and the status says so', async () => {
    const server = await Server.start({ initializationOptions: { maxFileSize: 1 } });
    const text = `${claimWith('E11.2')}# ${'x'.repeat(1024 * 1024)}\n`;
    const doc = await server.open(text);
    assert.deepEqual(await doc.diagnostics(), []);
    assert.equal(await doc.hover('E11.2'), null);
    const { notChecked } = await server.connection.sendRequest<StatusResult>('claimlint/status', {
      uri: doc.uri,
    });
    assert.equal(notChecked.length, 1);
    assert.match(notChecked[0]?.why ?? '', /claimlint\.maxFileSize \(1 MiB\)/);
    await server.stop();
  });

  it('leave no word of themselves in the log', async () => {
    const server = await Server.start();
    const doc = await server.open(claimWith('E11.2  Secretwords'));
    await doc.hover('E11.2');
    await server.connection
      .sendRequest('textDocument/codeAction', { textDocument: { uri: doc.uri }, range: 'Secretwords' })
      .catch(() => undefined);
    await server.stop();
    const log = server.logged.join('\n');
    assert.match(log, /^code actions failed: TypeError\n\s+at /);
    assert.ok(!log.includes('Secretwords') && !log.includes('Doe'), log);
  });
});

describe('what our own client asks', () => {
  let server: Server;
  before(async () => {
    server = await Server.start();
  });
  after(() => server.stop());

  it('looks up codes and words on the date of the document', async () => {
    const lookUp = (query: string, uri?: string) =>
      server.connection.sendRequest<LookupItem[]>('claimlint/lookup', {
        query,
        limit: 3,
        ...(uri ? { uri } : {}),
      });
    const [code] = await lookUp('e1122');
    assert.deepEqual(code, {
      system: 'icd-10-cm',
      code: 'E11.22',
      title: 'Type 2 diabetes mellitus with diabetic chronic kidney disease',
      billable: true,
      from: '2015-10-01',
      to: null,
    });
    // M54.5 was billable to 2021-09-30; then M54.50 took over (FY2022 addenda).
    const old = await server.open(claimWith('E11.22').replace('2026-11-03  11', '2021-09-30  11'));
    assert.equal((await lookUp('low back pain', old.uri))[0]?.code, 'M54.5');
    assert.equal((await lookUp('low back pain'))[0]?.code, 'M54.50');
    assert.deepEqual(await lookUp('zzzzqqqq'), []);
  });

  it('says which releases are loaded and what could not be checked', async () => {
    const doc = await server.open(claimWith('E11.22').replace('G0439', '99213'));
    const { releases, notChecked } = await server.connection.sendRequest<StatusResult>('claimlint/status', {
      uri: doc.uri,
    });
    assert.deepEqual(releases[0], { system: 'ICD-10-CM', release: 'FY2027', through: '2027-09-30' });
    assert.ok(Array.isArray(notChecked));
  });

  it('is told when the status of a document may have changed', async () => {
    const own = await Server.start({ initializationOptions: { commands: ['claimlint.allow'] } });
    const told: string[] = [];
    const first = new Promise<void>((resolve) => {
      own.connection.onNotification('claimlint/statusChanged', ({ uri }: { uri: string }) => {
        told.push(uri);
        resolve();
      });
    });
    const doc = await own.open(claimWith('E11.22'));
    await first;
    assert.deepEqual(told, [doc.uri]);
    await own.stop();
  });

  it('is shown the outline, as a tree where it can show one', async () => {
    const flat = await server.open(claimWith('E11.22'));
    assert.ok(
      (await flat.symbols()).some((symbol) => 'location' in symbol && symbol.name.includes('E11.22')),
    );
    const tree = await Server.start({
      capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    });
    const doc = await tree.open(claimWith('E11.22'));
    const names: string[] = [];
    const walk = (symbols: Awaited<ReturnType<typeof doc.symbols>>) => {
      for (const symbol of symbols) {
        assert.ok('selectionRange' in symbol);
        names.push(`${symbol.name} ${symbol.detail ?? ''}`.trim());
        const { range, selectionRange } = symbol;
        assert.ok(doc.offset(range.start) <= doc.offset(selectionRange.start));
        assert.ok(doc.offset(selectionRange.end) <= doc.offset(range.end));
        walk(symbol.children ?? []);
      }
    };
    walk(await doc.symbols());
    assert.ok(
      names.includes('A: E11.22 Type 2 diabetes mellitus with diabetic chronic kidney disease'),
      names.join(),
    );
    await tree.stop();
  });
});
