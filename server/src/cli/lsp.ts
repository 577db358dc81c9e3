/** `claimlint lsp --stdio`: the language server, for any editor. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';

export function addLsp(program: Command): void {
  program
    .command('lsp')
    .description('the language server')
    .requiredOption('--stdio', 'talk over standard input and output')
    .action(async () => {
      // The server is a bundle of its own beside this one: an editor that starts it directly loads nothing else.
      await import(pathToFileURL(join(__dirname, 'server.js')).href);
    });
}
