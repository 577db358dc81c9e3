/** Documents that no reader would wish for: the server answers and goes on. */
import assert from 'node:assert/strict';
import type { StatusResult } from '../../server/src/lsp/protocol.ts';
import { Server } from './harness.ts';
import { claimWith } from './texts.ts';

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
