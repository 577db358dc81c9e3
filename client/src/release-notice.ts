/** Tells once of each release that has ended or ends within 30 days. VS Code remembers on this machine which. */
import { commands, type Memento, window } from 'vscode';
import type { LoadedRelease } from '../../server/src/lsp/protocol.ts';
import { updateCodeSets } from './commands/update-code-sets.ts';
import { endsInWords, releaseName, untold } from './ended-releases.ts';

const KEY = 'claimlint.toldReleases';

const UPDATE = 'Update Code Sets…';

/** @param memory of the machine, not of the workspace: a release ends everywhere. */
export async function tellOfEnds(memory: Memento, releases: readonly LoadedRelease[]): Promise<void> {
  const told = memory.get<readonly string[]>(KEY, []);
  const ends = untold(releases, told);
  if (ends.length === 0) return;
  // Remembered before it is shown: another document may come to the front meanwhile.
  await memory.update(KEY, [...told, ...ends.map(releaseName)]);
  const chosen = await window.showInformationMessage(endsInWords(ends), UPDATE);
  if (chosen === UPDATE) await commands.executeCommand(updateCodeSets.id);
}
