import type { CancellationToken } from 'vscode-languageserver';
import { claimDate } from '../checks/judged-dates.ts';
import { nextPcsCharacters } from '../features/complete-pcs.ts';
import { isoDate } from '../model/dates.ts';
import type { PcsNextParams, PcsNextResult } from './protocol.ts';
import type { Session } from './session.ts';

/** The characters that may follow the beginning of an ICD-10-PCS code, for the picker that builds one. */
export async function pcsNext(
  session: Session,
  { prefix, date, uri }: PcsNextParams,
  token: CancellationToken,
): Promise<PcsNextResult> {
  const { codebook } = await session.engine();
  const subject = uri === undefined ? undefined : await session.subject(uri, token);
  const [claim] = subject?.open.document.claims ?? [];
  const today = session.today();
  const judged = isoDate(date ?? '') ?? (claim ? claimDate(claim, today) : today);
  return { date: judged, next: nextPcsCharacters(codebook, prefix, judged) };
}
