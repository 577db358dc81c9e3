/** Diagnostics through the protocol: pulled or published, and the word that is still being typed left alone. */
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { type Doc, PULLS, Server } from './harness.ts';
import { claimWith } from './texts.ts';

const GOOD = 'E11.21';
/** A header: dx/not-billable. */
const HEADER = 'E11.2';

const ruleAndText = (doc: Doc, diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, range }) => `${code} ${doc.at(range)}`);

describe('diagnostics that are published', () => {
  let server: Server;
  before(async () => {
    server = await Server.start();
  });
  after(() => server.stop());

  it('carry rule, page, source and severity', async () => {
    assert.equal(server.announced.capabilities.diagnosticProvider, undefined);
    const doc = await server.open(claimWith(HEADER));
    const [found, ...others] = await doc.diagnostics();
    assert.ok(found);
    assert.deepEqual(others, []);
    assert.deepEqual(ruleAndText(doc, [found]), ['dx/not-billable E11.2']);
    assert.equal(found.source, 'claimlint');
    assert.equal(found.severity, 1);
    assert.match(found.codeDescription?.href ?? '', /^file:.*\/docs\/checks\/dx\/not-billable\.md$/);
  });

  it('link the other half of a conflict', async () => {
    const doc = await server.open(claimWith(GOOD, GOOD));
    const duplicate = (await doc.diagnostics()).find(({ code }) => code === 'dx/duplicate');
    const [related] = duplicate?.relatedInformation ?? [];
    assert.ok(related);
    assert.equal(related.location.uri, doc.uri);
    assert.equal(doc.at(related.location.range), GOOD);
    assert.equal(related.location.range.start.line, doc.position(doc.offset('A: ')).line);
  });

  it('are none for a clean claim, and are taken away when the document is closed', async () => {
    const clean = await server.open(claimWith(GOOD));
    assert.deepEqual(await clean.diagnostics(), []);
    const doc = await server.open(claimWith(HEADER));
    assert.equal((await doc.diagnostics()).length, 1);
    await doc.close();
    await server.until(() => server.published.get(doc.uri)?.diagnostics.length === 0);
  });

  it('leave the word alone that was touched last, until it can be taken for finished', async () => {
    const doc = await server.open(claimWith(GOOD));
    await doc.diagnostics();
    await doc.edit(GOOD, HEADER);
    assert.deepEqual(await doc.diagnostics(), []);
    await server.until(() => server.published.get(doc.uri)?.diagnostics.length === 1);
    assert.equal(server.published.get(doc.uri)?.version, doc.version);
  });

  it('show what was withheld once the next change is elsewhere', async () => {
    const doc = await server.open(claimWith(GOOD));
    await doc.diagnostics();
    await doc.edit(GOOD, HEADER);
    await doc.edit('Doe', 'Roe');
    assert.deepEqual(ruleAndText(doc, await doc.diagnostics()), ['dx/not-billable E11.2']);
  });

  it('follow the settings', async () => {
    const quiet = await Server.start({ initializationOptions: { rules: { 'dx/not-billable': 'off' } } });
    const doc = await quiet.open(claimWith(HEADER));
    assert.deepEqual(await doc.diagnostics(), []);
    await quiet.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { claimlint: { rules: { 'dx/*': 'hint' } } },
    });
    await quiet.until(() => quiet.published.get(doc.uri)?.diagnostics[0]?.severity === 4);
    await quiet.stop();
  });
});

describe('diagnostics that are asked for', () => {
  let server: Server;
  before(async () => {
    server = await Server.start({ capabilities: PULLS });
  });
  after(() => server.stop());

  it('are never published as well', async () => {
    assert.ok(server.announced.capabilities.diagnosticProvider);
    const doc = await server.open(claimWith(HEADER));
    assert.deepEqual(ruleAndText(doc, await doc.diagnostics()), ['dx/not-billable E11.2']);
    await doc.edit('Doe', 'Roe');
    assert.equal((await doc.diagnostics()).length, 1);
    await doc.close();
    assert.equal(await server.stop(), 0);
    assert.equal(server.published.size, 0);
    server = await Server.start({ capabilities: PULLS });
  });

  it('are to be asked for again when the word last touched can be taken for finished', async () => {
    const doc = await server.open(claimWith(GOOD));
    assert.deepEqual(await doc.diagnostics(), []);
    const refreshes = server.refreshes;
    await doc.edit(GOOD, HEADER);
    assert.deepEqual(await doc.diagnostics(), []);
    await server.until(() => server.refreshes > refreshes);
    assert.deepEqual(ruleAndText(doc, await doc.diagnostics()), ['dx/not-billable E11.2']);
  });

  it('withhold nothing from a client that cannot be told to ask again', async () => {
    const plain = await Server.start({ capabilities: { textDocument: { diagnostic: {} } } });
    const doc = await plain.open(claimWith(GOOD));
    await doc.edit(GOOD, HEADER);
    assert.deepEqual(ruleAndText(doc, await doc.diagnostics()), ['dx/not-billable E11.2']);
    await plain.stop();
  });

  it('are refused for a version that a change has overtaken, so that the client asks again', async () => {
    const doc = await server.open(claimWith(GOOD));
    await doc.edit('Doe', 'Roe');
    const overtaken = doc.pull();
    await doc.edit(GOOD, HEADER);
    // ServerCancelled, as the protocol has it.
    await assert.rejects(overtaken, { code: -32802 });
    assert.equal((await doc.pull()).kind, 'full');
  });

  it('follow the settings of the resource, and are refreshed when these change', async () => {
    const asked = await Server.start({
      capabilities: { ...PULLS, workspace: { ...PULLS.workspace, configuration: true } },
      configuration: { rules: { 'dx/not-billable': 'warning' } },
    });
    const doc = await asked.open(claimWith(HEADER));
    assert.equal((await doc.diagnostics())[0]?.severity, 2);
    asked.configuration = { rules: { 'dx/not-billable': 'information' } };
    await asked.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await asked.until(() => asked.refreshes > 0);
    assert.equal((await doc.diagnostics())[0]?.severity, 3);
    await asked.stop();
  });

  it('link the page of a rule by a command where the client has it', async () => {
    const own = await Server.start({
      capabilities: PULLS,
      initializationOptions: { commands: ['claimlint.openRule'] },
    });
    const doc = await own.open(claimWith(HEADER));
    const [found] = await doc.diagnostics();
    assert.equal(
      decodeURIComponent(found?.codeDescription?.href ?? ''),
      'command:claimlint.openRule?["dx/not-billable"]',
    );
    await own.stop();
  });
});
