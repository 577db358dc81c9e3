/** What every command is given and gives. */
import type { LogOutputChannel, Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ChosenCodes } from '../chosen-codes.ts';

export interface CommandContext {
  readonly client: LanguageClient;
  readonly log: LogOutputChannel;
  /** Where the extension is installed; its bundled pages are below `docs/`. */
  readonly extensionUri: Uri;
  /** The folder of the code sets that the user imported, in the extension's own storage. */
  readonly userCodeSets: string;
  readonly chosen: ChosenCodes;
}

export interface Command {
  /** As `package.json` or the server names it. */
  readonly id: string;
  /** Arguments come from a palette (none), a code action or a link: of any shape, so each command checks its own. */
  readonly run: (context: CommandContext, ...args: readonly unknown[]) => unknown;
}
