/** An ICD-10-PCS code built over the protocol: character by character in a list, and by the picker's request. */
import assert from 'node:assert/strict';
import type { PcsNextResult } from '../../server/src/lsp/protocol.ts';
import { Server, TODAY } from './harness.ts';

const SUGGEST = 'editor.action.triggerSuggest';

const claimWith = (procedure: string): string =>
  `claim: institutional\nbill type: 111\nadmission date: 2026-09-28\nservice dates: 2026-09-28 to 2026-09-29\n\n[procedures]\nprincipal: ${procedure}\n`;

describe('ICD-10-PCS over the protocol', () => {
  let server: Server;
  before(async () => {
    server = await Server.start({ initializationOptions: { today: TODAY, commands: [SUGGEST] } });
  });
  after(() => server.stop());

  const next = (prefix: string, more: Record<string, string> = {}) =>
    server.connection.sendRequest<PcsNextResult>('claimlint/pcsNext', { prefix, ...more });

  it('walks from the section to a title (0DTJ4ZZ)', async () => {
    let built = '';
    let title = '';
    for (const character of '0DTJ4ZZ') {
      const { next: choices } = await next(built);
      const chosen = choices.find((choice) => choice.character === character);
      assert.ok(chosen, `${built} ${character}`);
      built += character;
      title = chosen.title;
    }
    assert.equal(title, 'Resection of Appendix, Percutaneous Endoscopic Approach');
    assert.deepEqual((await next('0DTJ4ZZ')).next, []);
  });

  it('judges by the date asked for, else by that of the document, else by today', async () => {
    // 028F3Z0 and 028F3Z1 are added by the addenda of FY2027.
    assert.equal((await next('028F3Z')).next.length, 2);
    assert.deepEqual(await next('028F3Z', { date: '2026-09-30' }), { date: '2026-09-30', next: [] });
    const doc = await server.open(claimWith('0DTJ'));
    const { date, next: choices } = await next('028F3Z', { uri: doc.uri });
    assert.ok(date < '2026-10-01', date);
    assert.deepEqual(choices, []);
  });

  it('opens the list anew behind each beginning, where the editor can', async () => {
    const doc = await server.open(claimWith('0DTJ'));
    const { isIncomplete, items } = await doc.completions('0DTJ');
    assert.equal(isIncomplete, true);
    assert.deepEqual(
      items.map(({ label, command }) => [label, command?.command]),
      ['0DTJ0', '0DTJ4', '0DTJ7', '0DTJ8'].map((label) => [label, SUGGEST]),
    );
    await doc.edit('0DTJ', '0DTJ4Z');
    const [, whole] = (await doc.completions('0DTJ4Z')).items;
    assert.equal(whole?.label, '0DTJ4ZZ');
    assert.equal(whole?.command, undefined);
  });

  it('explains a beginning when the coder looks at it', async () => {
    const doc = await server.open(claimWith('0DT'));
    const { items } = await doc.completions('0DT');
    const appendix = items.find(({ label }) => label === '0DTJ');
    assert.ok(appendix);
    const resolved = await server.connection.sendRequest<typeof appendix>('completionItem/resolve', appendix);
    assert.match(JSON.stringify(resolved.documentation), /is the beginning of ICD-10-PCS codes.*Appendix/);
  });
});
