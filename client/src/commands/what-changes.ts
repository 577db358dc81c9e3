/** What Changes on…: the codes of the workspace's claims and charts that a new release retires, splits or adds. */
import { type CancellationToken, ProgressLocation, type Uri, window, workspace } from 'vscode';
import {
  ROLLOVER_REQUEST,
  type RolloverItem,
  type RolloverParams,
  type RolloverResult,
} from '../../../server/src/lsp/protocol.ts';
import type { Command, CommandContext } from './command.ts';

/** Names by which files are known, as `package.json` contributes them. */
const FILES = '**/*.{claim,chart,chart.md,837,x12,edi}';

/** Enough for a practice's templates; a clearing house has the command line. */
const MOST_FILES = 5000;

export const whatChanges: Command = {
  id: 'claimlint.whatChanges',
  async run(context, date) {
    const on = typeof date === 'string' ? date : await askedDate();
    if (on === undefined) return;
    const found = await window.withProgress(
      { location: ProgressLocation.Notification, title: `What changes on ${on}`, cancellable: true },
      (_, token) => changesOf(context, on, token),
    );
    const document = await workspace.openTextDocument({ language: 'markdown', content: page(on, found) });
    await window.showTextDocument(document);
  },
};

const askedDate = (): Thenable<string | undefined> =>
  window.showInputBox({
    title: 'What changes on a date',
    prompt: 'Codes of the workspace are judged on this day beside their own dates of service',
    value: nextOctober(new Date()),
    validateInput: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? undefined : 'Write it as 2026-10-01'),
  });

/** The next first of October: federal fiscal years begin then, and with them most releases. */
function nextOctober(now: Date): string {
  const year = now.getMonth() < 9 ? now.getFullYear() : now.getFullYear() + 1;
  return `${year}-10-01`;
}

interface FileChanges extends RolloverResult {
  readonly path: string;
}

/** The files of the workspace, one after the other; those read so far where the user cancels. */
async function changesOf(
  { client }: CommandContext,
  on: string,
  token: CancellationToken,
): Promise<readonly FileChanges[]> {
  const found: FileChanges[] = [];
  for (const uri of await workspace.findFiles(FILES, undefined, MOST_FILES, token)) {
    if (token.isCancellationRequested) break;
    const params: RolloverParams = { name: uri.path, text: await textOf(uri), on };
    const result = await client.sendRequest<RolloverResult>(ROLLOVER_REQUEST, params);
    found.push({ path: workspace.asRelativePath(uri), ...result });
  }
  return found;
}

const textOf = async (uri: Uri): Promise<string> =>
  new TextDecoder().decode(await workspace.fs.readFile(uri));

/** The answer as a page of its own, which can be saved, searched or sent on; it has codes and no text of a file. */
function page(on: string, files: readonly FileChanges[]): string {
  const count = files.reduce((sum, { changes }) => sum + changes.length, 0);
  const unanswered = [...new Set(files.flatMap((file) => file.unanswered))];
  return [
    `# What changes on ${on}`,
    `Files read: ${files.length}. Codes that change: ${count}.`,
    ...unanswered.map((what) => `Not known: ${what}.`),
    ...files.filter(({ changes }) => changes.length > 0).map(fileSection),
    '',
  ].join('\n\n');
}

const fileSection = ({ path, changes }: FileChanges): string =>
  [`## ${path}`, ...changes.map(changeLines)].join('\n\n');

const changeLines = ({ line, code, kind, date, before, after, replacements }: RolloverItem): string =>
  [
    `- **${code}** (line ${line + 1}): ${kind}`,
    `  - on ${date}: ${before}`,
    `  - then: ${after}`,
    ...replacements.map((replacement) => `  - instead: ${replacement}`),
  ].join('\n');
