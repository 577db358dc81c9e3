/** Brings the log of client and server to the front. It holds no text of any document. */
import type { Command } from './command.ts';

export const showLog: Command = {
  id: 'claimlint.showLog',
  run: ({ log }) => log.show(),
};
