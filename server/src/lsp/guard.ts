/**
 * What stands around every handler, so that one broken feature never takes the server down: cancellation is looked
 * at, what is thrown is caught, the answer is then an empty one. The log never gets the text of a document, and an
 * error's message may quote it: only its kind and the places in our code are written.
 */
import {
  type CancellationToken,
  LSPErrorCodes,
  type RemoteConsole,
  ResponseError,
} from 'vscode-languageserver';

export type Log = Pick<RemoteConsole, 'error' | 'info'>;

/** Thrown by a handler whose document changed while it waited. */
export class Outdated extends Error {}

const cancelled = <E>(): ResponseError<E> =>
  new ResponseError<E>(LSPErrorCodes.RequestCancelled, 'cancelled');

/** A request handler that answers `empty` where `handle` throws or its document has changed meanwhile. */
export function guardRequest<P, R, E = void>(
  log: Log,
  name: string,
  empty: (params: P) => R,
  handle: (params: P, token: CancellationToken) => R | ResponseError<E> | Promise<R | ResponseError<E>>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<E>> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      const answer = await handle(params, token);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (error) {
      if (token.isCancellationRequested) return cancelled();
      if (!(error instanceof Outdated)) log.error(`${name} failed: ${described(error)}`);
      return empty(params);
    }
  };
}

/** Work that nobody waits for: a notification, a timer. */
export function guardWork<A extends readonly unknown[]>(
  log: Log,
  name: string,
  work: (...args: A) => void | Promise<void>,
): (...args: A) => void {
  const run = async (args: A) => {
    try {
      await work(...args);
    } catch (error) {
      if (!(error instanceof Outdated)) log.error(`${name} failed: ${described(error)}`);
    }
  };
  return (...args) => void run(args);
}

function described(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8)].join('\n');
}
