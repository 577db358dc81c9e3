/** Silences a rule at a line: asks the coder for the reason, which an auditor will read, and writes the comment. */
import { Uri, WorkspaceEdit, window, workspace } from 'vscode';
import {
  ALLOW_REQUEST,
  type AllowArguments,
  type AllowParams,
  type AllowResult,
  CLIENT_COMMANDS,
} from '../../../server/src/lsp/protocol.ts';
import type { Command } from './command.ts';

export const allow: Command = {
  id: CLIENT_COMMANDS.allow,
  async run({ client }, target) {
    if (!isAllowArguments(target)) return;
    const reason = await window.showInputBox({
      title: `Allow ${target.rule} here`,
      prompt: 'Why is this right as it stands? The reason is kept in the file, beside the code.',
      placeHolder: 'For example: unrelated sites, see the operative note',
      validateInput: (text) => (text.trim() === '' ? 'A reason is needed.' : undefined),
    });
    if (reason === undefined) return;
    const params: AllowParams = { ...target, reason: reason.trim() };
    const answer = await client.sendRequest<AllowResult>(ALLOW_REQUEST, params);
    if ('refused' in answer) {
      window.showWarningMessage(`Claimlint: ${answer.refused}`);
      return;
    }
    const document = await workspace.openTextDocument(Uri.parse(target.uri));
    if (document.version !== answer.version) {
      window.showWarningMessage('The file was changed meanwhile: allow the check once more.');
      return;
    }
    const edit = new WorkspaceEdit();
    edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...answer.edits]));
    await workspace.applyEdit(edit);
  },
};

const isAllowArguments = (value: unknown): value is AllowArguments =>
  typeof value === 'object' &&
  value !== null &&
  'uri' in value &&
  typeof value.uri === 'string' &&
  'rule' in value &&
  typeof value.rule === 'string' &&
  'line' in value &&
  typeof value.line === 'number';
