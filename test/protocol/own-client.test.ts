/** What our own client asks beyond the protocol, and the outline. */
import assert from 'node:assert/strict';
import type { LookupItem, StatusResult } from '../../server/src/lsp/protocol.ts';
import { Server } from './harness.ts';
import { claimWith } from './texts.ts';

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
      score: 1,
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
