/** Update Code Sets: the federal releases that are newer than what is loaded, fetched from their publishers after asking. */
import { ProgressLocation, window } from 'vscode';
import { CODE_SETS_CHANGED } from '../../../server/src/lsp/protocol.ts';
import { claimlint } from '../command-line.ts';
import type { Command } from './command.ts';

const FETCH = 'Fetch';

export const updateCodeSets: Command = {
  id: 'claimlint.updateCodeSets',
  async run(context) {
    const list = await claimlint(context, ['codesets', 'update', '--list']);
    if (list.failed) {
      window.showErrorMessage(list.says);
      return;
    }
    const answer = await window.showInformationMessage(
      'Fetch federal code sets from cms.gov? Nothing of yours is sent.',
      { modal: true, detail: list.says.replaceAll(' · ', '\n') },
      FETCH,
    );
    if (answer !== FETCH) return;
    const updated = await window.withProgress(
      { location: ProgressLocation.Notification, title: 'Claimlint fetches code sets', cancellable: true },
      // What has come when the user cancels is kept, and the next call goes on with it.
      (_, token) => claimlint(context, ['codesets', 'update', '--yes'], token),
    );
    await context.client.sendNotification(CODE_SETS_CHANGED);
    if (updated.failed) window.showErrorMessage(updated.says);
    else window.showInformationMessage(updated.says);
  },
};
