/** The outline of an X12 text: interchange, group, transaction, claim, service line. */
import type { Claim, CodingDocument, ServiceLine } from '../../model/document.ts';
import { field } from '../../model/fields.ts';
import { dollars } from '../../model/money.ts';
import { contains } from '../../model/text.ts';
import type { OutlineItem } from '../format.ts';
import { envelopes, type Group, type Interchange, type Run, runSpan, type Transaction } from './envelope.ts';
import { type Segments, segmentsOf } from './lex.ts';
import { elementText, segmentSpan } from './segment.ts';
import { transactionName } from './transactions.ts';

/** The envelopes of a document from the outermost, with the claims in them. */
export function outline(document: CodingDocument): readonly OutlineItem[] {
  const segments = segmentsOf(document);
  // Claims stand in the order of the text, so that each transaction takes those that come next.
  const claims = { list: document.claims, next: 0 };
  return envelopes(segments).map((interchange) => interchangeItem(segments, interchange, claims));
}

interface Claims {
  readonly list: readonly Claim[];
  next: number;
}

function interchangeItem(segments: Segments, interchange: Interchange, claims: Claims): OutlineItem {
  const text = (element: number) => elementText(segments, interchange.from, element).trim();
  return envelopeItem(segments, interchange, {
    name: `Interchange ${text(13)}`.trim(),
    detail: text(6) || text(8) ? `${text(6)} → ${text(8)}` : '',
    children: interchange.groups.map((group) => groupItem(segments, group, claims)),
  });
}

const groupItem = (segments: Segments, group: Group, claims: Claims): OutlineItem =>
  envelopeItem(segments, group, {
    name: `Group ${elementText(segments, group.from, 6)}`.trim(),
    detail: elementText(segments, group.from, 8),
    children: group.transactions.map((transaction) => transactionItem(segments, transaction, claims)),
  });

const transactionItem = (segments: Segments, transaction: Transaction, claims: Claims): OutlineItem =>
  envelopeItem(segments, transaction, {
    name: transactionName(transaction.set),
    detail: elementText(segments, transaction.from, 2),
    children: claimsIn(segments, transaction, claims).map(claimItem),
  });

const envelopeItem = (
  segments: Segments,
  run: Run,
  words: Pick<OutlineItem, 'name' | 'detail' | 'children'>,
): OutlineItem => ({
  ...words,
  kind: 'envelope',
  span: runSpan(segments, run),
  selection: segmentSpan(segments, run.from),
});

function claimsIn(segments: Segments, transaction: Transaction, claims: Claims): Claim[] {
  const around = runSpan(segments, transaction);
  const found: Claim[] = [];
  for (;;) {
    const claim = claims.list[claims.next];
    if (!claim || !contains(around, claim.span)) return found;
    found.push(claim);
    claims.next++;
  }
}

function claimItem(claim: Claim): OutlineItem {
  const charge = field(claim, 'charge')?.value;
  return {
    name: `Claim ${field(claim, 'control number')?.written ?? ''}`.trim(),
    detail: charge?.kind === 'money' && charge.cents !== null ? dollars(charge.cents) : '',
    kind: 'claim',
    span: claim.span,
    selection: claim.headSpan,
    children: claim.lines.map(lineItem),
  };
}

const lineItem = (line: ServiceLine): OutlineItem => ({
  name: `${line.number} ${(line.procedure ?? line.revenue)?.written ?? ''}`.trim(),
  detail: line.dates?.value?.from ?? '',
  kind: 'line',
  span: line.span,
  selection: line.procedure?.span ?? line.span,
  children: [],
});
