/** The claimlint command: one file a subcommand, one line each where it is registered. */
import { Command, CommanderError } from 'commander';
import { addCheck } from './check.ts';
import { addCodesets } from './codesets.ts';
import { addExplain } from './explain.ts';
import { addLookup } from './lookup.ts';
import { addLsp } from './lsp.ts';
import { addReport } from './report.ts';
import { complain, EXIT_WRONG_CALL, UsageError } from './usage.ts';
import { VERSION } from './version.ts';

const SUBCOMMANDS = [addCheck, addLookup, addExplain, addCodesets, addReport, addLsp];

const program = new Command('claimlint')
  .description(
    'Checks coded claims and charts, and finds medical codes from words. Nothing leaves this machine.',
  )
  .version(VERSION)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'claimlint: ')) })
  .showHelpAfterError('(claimlint --help tells how it is called)');
for (const add of SUBCOMMANDS) add(program);

// A reader that has seen enough, as `| head` has, ends the output and nothing else.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(`the output cannot be written (${error.code ?? 'unknown reason'})`);
  process.exit();
});

void main();

async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT_WRONG_CALL;
    else if (error instanceof UsageError) complain(error.message);
    else complain(unexpected(error));
  }
}

/** An error of ours, without its stack and without anything that could be text of a document. */
function unexpected(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return `an error of Claimlint itself (${name}); please report what you did, without any text of a patient`;
}
