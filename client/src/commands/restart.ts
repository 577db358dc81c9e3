/** Starts the language server anew, with fresh code sets and without what it had cached. */
import type { Command } from './command.ts';

export const restart: Command = {
  id: 'claimlint.restart',
  run: ({ client }) => client.restart(),
};
