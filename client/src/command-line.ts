/** The claimlint command, run by the extension in a process of its own for what takes seconds or the network. */
import { execFile } from 'node:child_process';
import { type CancellationToken, Uri } from 'vscode';
import type { CommandContext } from './commands/command.ts';

export interface Answer {
  readonly failed: boolean;
  /** What the command printed, in one line. */
  readonly says: string;
}

/** @param token ends the process where the user has waited long enough. */
export function claimlint(
  { extensionUri, userCodeSets }: Pick<CommandContext, 'extensionUri' | 'userCodeSets'>,
  args: readonly string[],
  token?: CancellationToken,
): Promise<Answer> {
  const cli = Uri.joinPath(extensionUri, 'dist', 'cli.js').fsPath;
  // VS Code's own program is the Node that surely is there.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', CLAIMLINT_CODE_SETS: userCodeSets };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], { env }, (error, stdout, stderr) => {
      const lines = (error ? stderr || error.message : stdout).trim().split('\n');
      // What goes beyond the systems is their files and the folder.
      const said = lines.filter((line) => !/^( |in )/.test(line)).join(' · ');
      resolve({ failed: error !== null, says: said.replace(/^claimlint: /, '') });
    });
    token?.onCancellationRequested(() => child.kill());
  });
}
