/**
 * The log of the talk with the server, which never holds a document's text. The client library would print whole
 * messages where a hand-written setting asks for `verbose`; here only the first line of each, its name and number,
 * goes on, whatever the setting says.
 */
import type { Disposable, LogOutputChannel } from 'vscode';
import { EventEmitter, LogLevel, workspace } from 'vscode';

/**
 * A channel that the client library may trace to.
 * @param log where the names of messages go, while `claimlint.trace.server` is on.
 */
export function traceChannel(log: LogOutputChannel): Disposable & { readonly channel: LogOutputChannel } {
  const changed = new EventEmitter<LogLevel>();
  const subscription = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('claimlint.trace.server')) changed.fire(levelWanted());
  });
  const channel: LogOutputChannel = Object.create(log, {
    logLevel: { get: levelWanted },
    onDidChangeLogLevel: { value: changed.event },
    trace: { value: (message: string) => log.info(nameOf(message)) },
  });
  return {
    channel,
    dispose() {
      subscription.dispose();
      changed.dispose();
    },
  };
}

/** The client library traces at the level `Trace` only. */
const levelWanted = (): LogLevel =>
  workspace.getConfiguration('claimlint').get('trace.server', 'off') === 'off'
    ? LogLevel.Off
    : LogLevel.Trace;

/** What follows the first line is the message's content. One that begins with a brace is content throughout. */
const nameOf = (message: string): string =>
  message.startsWith('{') ? 'A message (its content is never logged).' : (message.split('\n', 1)[0] ?? '');
