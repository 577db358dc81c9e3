import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';
import { lineOf, OFFICE_VISIT } from './office-visit.ts';

/** Writes a file into the workspace and shows it. */
async function openFile(name: string, text: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'a folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri);
}

const findingsOf = (uri: vscode.Uri) =>
  vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'claimlint');

const ruleOf = (diagnostic: vscode.Diagnostic) =>
  typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;

/** The finding of a rule, once the server has made it. */
const finding = (uri: vscode.Uri, rule: string) =>
  eventually(() => findingsOf(uri).find((diagnostic) => ruleOf(diagnostic) === rule));

const quickFixes = (uri: vscode.Uri, range: vscode.Range) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );

describe('a claim in VS Code', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('has its language from its name, and so have a chart and an X12 file', async () => {
    const languages = [];
    for (const [name, text] of [
      ['a.claim', 'claim: professional\n'],
      ['a.chart', 'chart: office visit\n'],
      ['a.chart.md', 'chart: office visit\n'],
      ['a.837', 'ISA*'],
      ['mail', `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*SENDER`],
    ] as const)
      languages.push((await openFile(name, text)).document.languageId);
    deepEqual(languages, ['claim', 'chart', 'chart', 'x12', 'x12']);
  });

  it('takes a code with its dot or its modifiers as one word', async () => {
    const { document } = await openFile('words.claim', 'A: E11.22 99214-25 Z79. A,B');
    const words = [3, 10, 20, 24].map((at) => {
      const range = document.getWordRangeAtPosition(new vscode.Position(0, at));
      return range && document.getText(range);
    });
    deepEqual(words, ['E11.22', '99214-25', 'Z79.', 'A']);
  });

  it('shows the official title of a code on hover, first of all', async () => {
    const { document } = await openFile('hover.claim', OFFICE_VISIT);
    const at = new vscode.Position(lineOf(OFFICE_VISIT, 'A: E11.22'), 5);
    const text = await eventually(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      const content = hovers.flatMap((hover) => hover.contents)[0];
      return content instanceof vscode.MarkdownString ? content.value : undefined;
    });
    match(
      text.split('\n')[0] ?? '',
      /E11\.22.*Type 2 diabetes mellitus with diabetic chronic kidney disease/,
    );
  });

  it('completes the words of a clinician to a code', async () => {
    const text = OFFICE_VISIT.replace('B: N18.3', 'B: heart failure');
    const { document } = await openFile('completion.claim', text);
    const line = lineOf(text, 'B: heart failure');
    const list = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.lineAt(line).range.end,
      );
      return found.items.length > 0 ? found : undefined;
    });
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(
      labels.some((label) => label.startsWith('I50')),
      `I50.- among ${labels.join(', ')}`,
    );
    ok(labels.length <= 50);
  });

  it('lifts a code that was chosen often, until the setting forgets it', async () => {
    const text = OFFICE_VISIT.replace('B: N18.3', 'B: bunion');
    const { document } = await openFile('chosen.claim', text);
    const at = document.lineAt(lineOf(text, 'B: bunion')).range.end;
    const labels = async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const isFirst = (code: string | undefined) =>
      eventually(async () => ((await labels())[0] === code ? true : undefined));
    const [first, second = ''] = await eventually(async () => {
      const found = await labels();
      return found.length > 1 ? found : undefined;
    });
    for (let times = 0; times < 40; times++)
      await vscode.commands.executeCommand('claimlint.countChoice', { system: 'icd-10-cm', code: second });
    await isFirst(second);
    const settings = vscode.workspace.getConfiguration('claimlint');
    await settings.update('completion.learn', false, vscode.ConfigurationTarget.Global);
    await isFirst(first);
    // On again, nothing is remembered.
    await settings.update('completion.learn', undefined, vscode.ConfigurationTarget.Global);
    await isFirst(first);
  });

  it('marks a header that is no code, with the rule whose page the link opens', async () => {
    const { document } = await openFile('squiggle.claim', OFFICE_VISIT);
    const found = await finding(document.uri, 'dx/not-billable');
    equal(document.getText(found.range), 'N18.3');
    equal(found.severity, vscode.DiagnosticSeverity.Error);
    ok(typeof found.code === 'object');
    equal(found.code.target.scheme, 'command');
    match(found.code.target.toString(true), /claimlint\.openRule.*dx\/not-billable/);
  });

  it('is mended by the fix that the coder chooses, and stays mended on the disk', async () => {
    const { document } = await openFile('fix.claim', OFFICE_VISIT);
    const { range } = await finding(document.uri, 'dx/not-billable');
    const fix = await eventually(async () =>
      (await quickFixes(document.uri, range)).find(({ title }) => title.includes('N18.31')),
    );
    ok(fix.edit, 'the fix is an edit');
    await vscode.workspace.applyEdit(fix.edit);
    await eventually(() =>
      findingsOf(document.uri).some((found) => ruleOf(found) === 'dx/not-billable') ? undefined : true,
    );
    await document.save();
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
    match(saved, /^B: N18\.31/m);
    equal(saved.replace(/^B: N18\.31.*$/m, 'B: N18.3'), OFFICE_VISIT);
  });
});

describe('the extension', () => {
  it('has every command that it contributes, and those that the server names', async () => {
    const commands = await vscode.commands.getCommands();
    const manifest = vscode.extensions.getExtension('claimlint.claimlint')?.packageJSON;
    const contributed = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const named = ['claimlint.openRule', 'claimlint.allow', 'claimlint.countChoice'];
    for (const command of [...contributed, ...named]) ok(commands.includes(command), command);
  });

  it('opens the page of a rule as a preview', async () => {
    await vscode.commands.executeCommand('claimlint.openRule', 'dx/not-billable');
    const tab = await eventually(() =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .find((open) => open.label.includes('not-billable')),
    );
    match(tab.label, /^Preview/);
    await vscode.window.tabGroups.close(tab);
  });

  it('opens no page outside its own for an argument that is no rule', async () => {
    const before = vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;
    await vscode.commands.executeCommand('claimlint.openRule', '../../../README');
    await vscode.commands.executeCommand('claimlint.openRule', { rule: 'dx/not-billable' });
    equal(vscode.window.tabGroups.all.flatMap((group) => group.tabs).length, before);
  });

  it('logs the names of messages and nothing of a document, even where a setting asks for more', async () => {
    const settings = vscode.workspace.getConfiguration('claimlint');
    await settings.update('trace.server', 'verbose', vscode.ConfigurationTarget.Global);
    try {
      const { document } = await openFile('log.claim', OFFICE_VISIT);
      await finding(document.uri, 'dx/not-billable');
      await vscode.commands.executeCommand('claimlint.showLog');
      const log = await eventually(() =>
        vscode.workspace.textDocuments
          .filter(({ uri }) => uri.scheme === 'output')
          .map((output) => output.getText())
          .find((text) => text.includes('textDocument/diagnostic')),
      );
      for (const text of ['Doe, Jane', 'N18.3', '1EG4-TE5-MK73'])
        ok(!log.includes(text), `${text} is in the log`);
    } finally {
      await settings.update('trace.server', undefined, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('workbench.action.closePanel');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('still answers after its server was restarted', async () => {
    await vscode.commands.executeCommand('claimlint.restart');
    const { document } = await openFile('restart.claim', OFFICE_VISIT);
    equal(document.getText((await finding(document.uri, 'dx/not-billable')).range), 'N18.3');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
