/** Code sets that the user imports while the server runs. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packList } from '../../codesets/pack/user-list.ts';
import { withServices } from '../../server/src/checks/samples.ts';
import { CODE_SETS_CHANGED } from '../../server/src/lsp/protocol.ts';
import { on } from '../unit/codebook/sample-pack.ts';
import { Server } from './harness.ts';

describe('the user’s code sets', () => {
  it('are known as soon as the client says that they changed', async () => {
    const userCodeSets = mkdtempSync(join(tmpdir(), 'claimlint-'));
    const server = await Server.start({ initializationOptions: { userCodeSets } });
    try {
      const doc = await server.open(withServices('2026-11-03  11   99213  -     A   1      132.50'));
      const rules = async () => (await doc.diagnostics()).map(({ code }) => code);
      assert.deepEqual(await rules(), ['cpt/not-loaded']);
      const meta = {
        system: 'cpt',
        licence: 'own',
        source: 'test',
        releases: [{ name: '2026', from: on('2026-01-01') }],
        through: on('2026-12-31'),
        inputs: 'test',
      } as const;
      const row = { code: '99213', from: '', to: '', kind: 'code', title: 'Visit in words of our own' };
      writeFileSync(join(userCodeSets, 'cpt.pack'), packList(meta, [row]));
      server.published.clear();
      await server.connection.sendNotification(CODE_SETS_CHANGED);
      assert.deepEqual(await rules(), []);
      assert.match((await doc.hoverLines('99213'))[0] ?? '', /Visit in words of our own/);
    } finally {
      await server.stop();
      rmSync(userCodeSets, { recursive: true, force: true });
    }
  });
});
