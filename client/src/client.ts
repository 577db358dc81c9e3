/** The language client: how the server is started and what it is told of this editor. */
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_COMMANDS, type InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { SELECTOR } from './languages.ts';
import { traceChannel } from './trace.ts';

/** A client that starts the server over Node's own channel between processes, once its `start` is called. */
export function createClient(
  context: ExtensionContext,
  log: LogOutputChannel,
  userCodeSets: string,
): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const initializationOptions: InitializationOptions = {
    commands: Object.values(CLIENT_COMMANDS),
    userCodeSets,
  };
  const trace = traceChannel(log);
  context.subscriptions.push(trace);
  return new LanguageClient(
    'claimlint',
    'Claimlint',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [...SELECTOR],
      initializationOptions,
      outputChannel: log,
      traceOutputChannel: trace.channel,
      // A failing server is told of in the status item; its log never comes to the front by itself.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    },
  );
}
