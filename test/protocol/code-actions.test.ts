/** Code actions through the protocol, applied as an editor applies them. */
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { type Doc, Server } from './harness.ts';
import { claimWith } from './texts.ts';

const FIX_ALL = 'source.fixAll.claimlint';

describe('code actions', () => {
  let server: Server;
  before(async () => {
    server = await Server.start();
  });
  after(() => server.stop());

  const diagnosticOf = async (doc: Doc, rule: string) => {
    const found = (await doc.diagnostics()).find(({ code }) => code === rule);
    assert.ok(found, `no ${rule}`);
    return found;
  };
  const titled = (actions: readonly CodeAction[], title: RegExp) => {
    const action = actions.find((one) => title.test(one.title));
    assert.ok(action, `none like ${title} in ${actions.map((one) => one.title).join(', ')}`);
    return action;
  };

  it('offer each billable code below a header, none of them preferred, and mend by the one chosen', async () => {
    const doc = await server.open(claimWith('E11.2'));
    const actions = await doc.actions(await diagnosticOf(doc, 'dx/not-billable'));
    const choices = actions.filter(({ title }) => /^Change to/.test(title));
    assert.equal(choices.length, 3);
    assert.ok(choices.every(({ kind, isPreferred }) => kind === 'quickfix' && isPreferred === false));
    await doc.apply(titled(choices, /E11\.22 /));
    assert.match(doc.text, /^A: E11\.22$/m);
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('prefer a fix that states the same fact rightly', async () => {
    const doc = await server.open(claimWith('S09.0A'));
    const actions = await doc.actions(await diagnosticOf(doc, 'dx/bad-placeholder'));
    const [fix] = actions;
    assert.equal(fix?.isPreferred, true);
    assert.equal(fix.diagnostics?.[0]?.code, 'dx/bad-placeholder');
    await doc.apply(fix);
    assert.match(doc.text, /^A: S09\.0XXA$/m);
  });

  it('are found by the place of the cursor as well', async () => {
    const doc = await server.open(claimWith('E11.2'));
    await doc.diagnostics();
    assert.ok((await doc.actions('E11.2')).length > 0);
    assert.deepEqual(await doc.actions('Doe'), []);
  });

  it('mend all of one rule where several have a safe fix', async () => {
    const doc = await server.open(claimWith('S09.0A', 'S09.0D'));
    const actions = await doc.actions(await diagnosticOf(doc, 'dx/bad-placeholder'));
    await doc.apply(titled(actions, /^Fix all 2 findings of dx\/bad-placeholder$/));
    assert.match(doc.text, /^A: S09\.0XXA\nB: S09\.0XXD$/m);
  });

  it('mend everything safe at once, and nothing a second time', async () => {
    const doc = await server.open(claimWith('S09.0A', 'E11.2', 'N18.31', 'N18.31'));
    await doc.diagnostics();
    const [all, ...others] = await doc.actions({ line: 0, character: 0 }, [FIX_ALL]);
    assert.ok(all);
    assert.deepEqual(others, []);
    assert.equal(all.kind, FIX_ALL);
    await doc.apply(all);
    assert.match(doc.text, /^A: S09\.0XXA\nB: E11\.2\nC: N18\.31\n\n/m, 'the header is left to the coder');
    await doc.diagnostics();
    assert.deepEqual(await doc.actions({ line: 0, character: 0 }, [FIX_ALL]), []);
  });

  it('keep to the kinds asked for', async () => {
    const doc = await server.open(claimWith('S09.0A'));
    const found = await diagnosticOf(doc, 'dx/bad-placeholder');
    assert.deepEqual(await doc.actions(found, ['refactor']), []);
    assert.ok((await doc.actions(found, ['quickfix'])).every(({ kind }) => kind === 'quickfix'));
    assert.deepEqual(
      (await doc.actions(found, ['source'])).map(({ kind }) => kind),
      [FIX_ALL],
    );
  });

  it('silence a rule with a comment that asks for a reason, in a client that cannot ask', async () => {
    const doc = await server.open(claimWith('E11.2'));
    const actions = await doc.actions(await diagnosticOf(doc, 'dx/not-billable'));
    await doc.apply(titled(actions, /^Allow dx\/not-billable here/));
    assert.match(doc.text, /^# allow dx\/not-billable: give the reason here\nA: E11\.2$/m);
    assert.ok((await doc.diagnostics()).every(({ code }) => code !== 'dx/not-billable'));
  });

  it('leave asking for the reason and opening the page to a client that can', async () => {
    const own = await Server.start({
      initializationOptions: { commands: ['claimlint.allow', 'claimlint.openRule'] },
    });
    const doc = await own.open(claimWith('E11.2'));
    const actions = await doc.actions(await diagnosticOf(doc, 'dx/not-billable'));
    const { line } = doc.position(doc.offset('A: '));
    assert.deepEqual(titled(actions, /^Allow/).command?.arguments, [
      { uri: doc.uri, rule: 'dx/not-billable', line },
    ]);
    assert.deepEqual(titled(actions, /^Show what/).command?.arguments, ['dx/not-billable']);
    const answer = await own.connection.sendRequest<{ version: number; edits: { newText: string }[] }>(
      'claimlint/allow',
      { uri: doc.uri, rule: 'dx/not-billable', line, reason: 'payer wants it' },
    );
    assert.equal(answer.version, doc.version);
    assert.equal(
      answer.edits.map(({ newText }) => newText).join(''),
      '# allow dx/not-billable: payer wants it\n',
    );
    await own.stop();
  });

  it('name the version they are for where the client can hold to it', async () => {
    const versioned = await Server.start({
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
    });
    const doc = await versioned.open(claimWith('S09.0A'));
    const [fix] = await doc.actions(await diagnosticOf(doc, 'dx/bad-placeholder'));
    const [change] = fix?.edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri: doc.uri, version: 1 });
    await versioned.stop();
  });
});
