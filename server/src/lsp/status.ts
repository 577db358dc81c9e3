import type { CancellationToken } from 'vscode-languageserver';
import { releaseEnd } from '../features/release-end.ts';
import type { NotChecked } from '../model/finding.ts';
import { systemName } from '../model/systems.ts';
import type { LoadedRelease, StatusParams, StatusResult } from './protocol.ts';
import { isTooLarge, type Session } from './session.ts';

/** The loaded releases in force today, and what could not be checked in a document. */
export async function statusOf(
  session: Session,
  { uri }: StatusParams,
  token: CancellationToken,
): Promise<StatusResult> {
  const { codebook } = await session.engine();
  const today = session.today();
  const releases = codebook.loaded.flatMap((system): LoadedRelease[] => {
    const loaded = codebook.about(system);
    const release = loaded?.releases.findLast(({ from }) => from <= today) ?? loaded?.releases[0];
    if (!loaded || !release) return [];
    const end = releaseEnd(loaded, today);
    const { through } = loaded;
    return [{ system: systemName(system), release: release.name, through, ...(end ? { end } : {}) }];
  });
  // What is checked opens packs, and then it is known which of them are broken.
  const unchecked = await notChecked(session, uri, token);
  const team = await session.settings.team(uri);
  return { releases, broken: session.broken, team: team?.problems ?? [], notChecked: unchecked };
}

async function notChecked(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<readonly NotChecked[]> {
  const subject = await session.subject(uri, token);
  if (subject) return session.result(subject).notChecked;
  const file = session.files.get(uri);
  const settings = await session.settings.of(uri);
  if (!file || !isTooLarge(file, settings)) return [];
  return [{ rule: '*', why: `the file is larger than claimlint.maxFileSize (${settings.maxFileSize} MiB)` }];
}
