/** Starts the language server anew, with fresh code sets and without what it had cached. */
import type { Command } from './command.ts';

export const restart: Command = {
  id: 'claimlint.restart',
  // A server that has failed to start is not running, and a client refuses to stop it.
  run: ({ client }) => (client.isRunning() ? client.restart() : client.start()),
};
