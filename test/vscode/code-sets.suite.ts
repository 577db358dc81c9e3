import { match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';
import { OFFICE_VISIT } from './office-visit.ts';

describe('the turn of the year', () => {
  it('is a page of the codes of the workspace that change (FY2021 addenda: N18.3)', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    ok(folder, 'a folder is open');
    const uri = vscode.Uri.joinPath(folder.uri, 'last-year.claim');
    const text = OFFICE_VISIT.replaceAll('2026-11-03', '2020-09-03');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await vscode.commands.executeCommand('claimlint.whatChanges', '2020-10-01');
    const page = vscode.window.activeTextEditor?.document.getText() ?? '';
    match(page, /^# What changes on 2020-10-01\n/);
    match(page, /## last-year\.claim\n\n- \*\*N18\.3\*\* \(line \d+\): split\n/);
    match(page, /instead: N18\.32 Chronic kidney disease, stage 3b/);
    await vscode.workspace.fs.delete(uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('a code set of the user', () => {
  it('is known in open documents as soon as it is imported', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    ok(folder, 'a folder is open');
    const write = async (name: string, text: string) => {
      const uri = vscode.Uri.joinPath(folder.uri, name);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return uri;
    };
    const list = await write(
      'cpt.csv',
      'system,code,title,from,to\ncpt,99214,Visit of our own words,2026-01-01,\n',
    );
    const { document } = await vscode.window.showTextDocument(
      await write('imported.claim', OFFICE_VISIT.replace('G0439', '99214')),
    );
    const place = document.positionAt(document.getText().indexOf('99214') + 1);
    await vscode.commands.executeCommand('claimlint.importCodeSet', list);
    const hover = await eventually(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place,
      );
      const text = hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (typeof content === 'string' ? content : content.value))
        .join('\n');
      return text.includes('our own words') ? text : undefined;
    });
    match(hover, /99214/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
