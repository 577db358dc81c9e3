import type { CancellationToken } from 'vscode-languageserver';
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
    const set = codebook.set(system);
    const release = set?.releaseOn(today).name;
    return set && release ? [{ system: systemName(system), release, through: set.through }] : [];
  });
  return { releases, notChecked: await notChecked(session, uri, token) };
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
