/** Opens the bundled page of a rule as a Markdown preview: what it means, its authority, right and wrong examples. */
import { commands, Uri, window, workspace } from 'vscode';
import { CLIENT_COMMANDS } from '../../../server/src/lsp/protocol.ts';
import type { Command } from './command.ts';

/** A rule id and nothing else, since the argument of a link becomes a path. */
const RULE_ID = /^[a-z0-9]+\/[a-z0-9-]+$/;

export const openRule: Command = {
  id: CLIENT_COMMANDS.openRule,
  async run({ extensionUri }, rule) {
    if (typeof rule !== 'string' || !RULE_ID.test(rule)) return;
    const page = Uri.joinPath(extensionUri, 'docs', 'checks', `${rule}.md`);
    try {
      await workspace.fs.stat(page);
    } catch {
      window.showInformationMessage(`Claimlint has no page for ${rule}.`);
      return;
    }
    await commands.executeCommand('markdown.showPreviewToSide', page);
  },
};
