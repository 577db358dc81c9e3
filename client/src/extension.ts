/** Claimlint in desktop VS Code: starts the server, and registers what only an editor can show. */
import { type ExtensionContext, Uri, window } from 'vscode';
import { chosenCodes } from './chosen-codes.ts';
import { createClient } from './client.ts';
import { registerCommands } from './commands/index.ts';
import { showStatus } from './status.ts';

/** Called by VS Code when a document of one of our languages opens or one of our commands is called. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Claimlint', { log: true });
  // Global storage is neither in a workspace nor synchronised with other machines.
  const userCodeSets = Uri.joinPath(context.globalStorageUri, 'codesets').fsPath;
  const client = createClient(context, log, userCodeSets);
  const chosen = chosenCodes(client, context.workspaceState);
  // The commands come first, so that the log can be read and a restart be tried where the server does not start.
  context.subscriptions.push(
    log,
    client,
    chosen,
    showStatus(client, context.globalState),
    ...registerCommands({ client, log, extensionUri: context.extensionUri, userCodeSets, chosen }),
  );
  try {
    await client.start();
  } catch (error) {
    log.error('The server did not start.', error instanceof Error ? error.message : '');
  }
}
