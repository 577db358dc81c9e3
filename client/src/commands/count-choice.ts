/** Counts a code that was chosen from a list of completions. */
import type { CountChoiceArguments } from '../../../server/src/lsp/protocol.ts';
import type { Command } from './command.ts';

export const countChoice: Command = {
  id: 'claimlint.countChoice',
  run: ({ chosen }, argument) => {
    const { system, code } = (argument ?? {}) as Partial<CountChoiceArguments>;
    if (typeof system === 'string' && typeof code === 'string') chosen.count({ system, code });
  },
};
