/** What the transaction sets are called, and which of them are not read or not judged yet. */
import type { Claim, ClaimKind, Unread } from '../../model/document.ts';
import type { Transaction } from './envelope.ts';
import type { Segments } from './lex.ts';
import { segmentSpan } from './segment.ts';

/** ST01 in the words of a billing office. */
const TRANSACTION_NAMES: Readonly<Record<string, string>> = {
  '270': 'eligibility inquiry',
  '271': 'eligibility answer',
  '276': 'claim status inquiry',
  '277': 'claim status answer',
  '278': 'services review',
  '820': 'premium payment',
  '824': 'application advice',
  '834': 'enrollment',
  '835': 'remittance advice',
  '837': 'health care claims',
  '997': 'functional acknowledgment',
  '999': 'implementation acknowledgment',
};

/** A transaction set as people call it: `835 remittance advice`. */
export function transactionName(set: string): string {
  const name = TRANSACTION_NAMES[set];
  if (name) return `${set} ${name}`;
  return set === '' ? 'segments outside a transaction' : `transaction ${set}`;
}

const UNJUDGED_DETAILS: Readonly<Partial<Record<ClaimKind, string>>> = {
  dental: 'teeth, surfaces and dental codes',
};

/** What is said of a claim that is read but not judged in its own details. */
export function unreadClaims(claim: Claim): Unread | undefined {
  const details = UNJUDGED_DETAILS[claim.kind];
  if (!details) return undefined;
  return {
    what: `${claim.kind} claims`,
    why: `${details} are not judged yet; diagnoses, dates and services are read`,
    span: claim.headSpan,
  };
}

/** What is said of a transaction that is not an 837. */
export function unreadTransaction(segments: Segments, transaction: Transaction): Unread {
  const why =
    transaction.set === '835'
      ? 'its claims and service lines are counted, its payments are not judged yet'
      : 'it is read as far as its envelopes';
  return { what: transactionName(transaction.set), why, span: segmentSpan(segments, transaction.from) };
}
