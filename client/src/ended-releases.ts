/** Which releases have ended, or soon end, that the user was not told of yet. */
import type { LoadedRelease } from '../../server/src/lsp/protocol.ts';

/** A release by the words under which it is remembered. */
export const releaseName = ({ system, release }: LoadedRelease): string => `${system} ${release}`;

/** @param told the names of the releases that the user was told of, once each whether they end or have ended. */
export const untold = (releases: readonly LoadedRelease[], told: readonly string[]): LoadedRelease[] =>
  releases.filter((release) => release.end !== undefined && !told.includes(releaseName(release)));

/** `HCPCS Level II July 2026 ended on 2026-09-30; modifiers January 2026 ended on 2026-09-30.` */
export const endsInWords = (releases: readonly LoadedRelease[]): string =>
  `${releases.map((release) => `${releaseName(release)} ${release.end}`).join('; ')}.`;
