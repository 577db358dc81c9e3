/** Import a Code Set: the user's licensed lists and the edits of CMS, put into the extension's own storage. */
import { ProgressLocation, Uri, window } from 'vscode';
import { CODE_SETS_CHANGED } from '../../../server/src/lsp/protocol.ts';
import { type Answer, claimlint } from '../command-line.ts';
import type { Command, CommandContext } from './command.ts';

export const importCodeSet: Command = {
  id: 'claimlint.importCodeSet',
  async run(context, ...args) {
    const given = args.flat().filter((arg) => arg instanceof Uri);
    const files =
      given.length > 0
        ? given
        : await window.showOpenDialog({
            title:
              'Import a code set: a federal release, lists of CPT and CDT, edits, fee schedule and coverage of CMS, or a CSV',
            openLabel: 'Import',
            canSelectMany: true,
            filters: { 'Code sets': ['zip', 'xlsx', 'txt', 'csv', 'tsv', 'xml'] },
          });
    if (!files) return;
    const paths = files.map(({ fsPath }) => fsPath);
    const first = await importing(context, paths);
    const answer = first.says.includes('--from') ? await importedFrom(context, paths) : first;
    if (!answer) return;
    if (answer.failed) {
      window.showErrorMessage(answer.says);
      return;
    }
    await context.client.sendNotification(CODE_SETS_CHANGED);
    window.showInformationMessage(answer.says);
  },
};

/** Asks for the day that the files do not state, and imports them as of it. */
async function importedFrom(context: CommandContext, paths: readonly string[]): Promise<Answer | undefined> {
  const from = await window.showInputBox({
    title: 'The files do not say from which day they are in force',
    prompt: 'The first day, as 2026-01-01',
    validateInput: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? undefined : 'Write it as 2026-01-01'),
  });
  return from === undefined ? undefined : importing(context, [...paths, '--from', from]);
}

/** The command line imports in a process of its own, since a quarter of NCCI edits takes it some seconds. */
const importing = (context: CommandContext, args: readonly string[]): Thenable<Answer> =>
  window.withProgress(
    { location: ProgressLocation.Notification, title: 'Claimlint imports the code set' },
    () => claimlint(context, ['codesets', 'import', ...args]),
  );
