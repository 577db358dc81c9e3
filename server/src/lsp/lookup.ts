import type { CancellationToken } from 'vscode-languageserver';
import { claimDate } from '../checks/judged-dates.ts';
import { contextOf, NONE_CHOSEN } from '../features/claim-context.ts';
import { lookUpExplained } from '../features/lookup.ts';
import type { LookupItem, LookupParams } from './protocol.ts';
import type { Session } from './session.ts';

/** Codes by their beginning or by words, on the date of the document where one is named, and for its patient. */
export async function lookUpFor(
  session: Session,
  { query, uri, limit }: LookupParams,
  token: CancellationToken,
): Promise<LookupItem[]> {
  const { codebook } = await session.engine();
  const subject = uri === undefined ? undefined : await session.subject(uri, token);
  const claim = subject?.open.document.claims[0];
  const today = session.today();
  const date = claim ? claimDate(claim, today) : today;
  const { learn } = (await session.settings.of(uri ?? '')).completion;
  const context = contextOf(claim, date, learn ? session.chosen : NONE_CHOSEN);
  return lookUpExplained(codebook, query, { date, limit, context });
}
