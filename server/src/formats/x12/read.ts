/** X12 text into a coded document: the claims of every 837, and what the other transactions hold by number. */
import type { Claim, ClaimKind, CodingDocument, TextProblem, Unread } from '../../model/document.ts';
import { span } from '../../model/text.ts';
import { claimsOf, LastAsked } from './claims.ts';
import { nameOf } from './delimiters.ts';
import { envelopes, type Interchange, type Run } from './envelope.ts';
import { lex, remember, type Segments } from './lex.ts';
import { delimitersAt, elementSpan, elementText, tagOf } from './segment.ts';
import { unreadClaims, unreadTransaction } from './transactions.ts';

/** Reads a text; never throws. A text without ISA is read with the usual delimiters and says so. */
export function read(text: string): CodingDocument {
  const segments = lex(text);
  const claims: Claim[] = [];
  const separator = otherComponentSeparator(segments);
  const unread = new Map<string, Unread>();
  const counts = { claims: 0, lines: 0, diagnoses: 0 };
  const asked = new LastAsked();
  const say = (entry: Unread | undefined): void => {
    if (entry && !unread.has(entry.what)) unread.set(entry.what, entry);
  };
  for (const interchange of envelopes(segments)) {
    for (const { group, transaction } of transactionsOf(interchange)) {
      if (transaction.set === '837') {
        const guide = elementText(segments, transaction.from, 3) || elementText(segments, group.from, 8);
        for (const { claim, lines, diagnoses } of claimsOf(
          segments,
          transaction,
          kindOfGuide(guide),
          asked,
        )) {
          claims.push(claim);
          counts.claims++;
          counts.lines += lines;
          counts.diagnoses += diagnoses;
          say(unreadClaims(claim));
        }
      } else {
        const paid = countPayments(segments, transaction);
        counts.claims += paid.claims;
        counts.lines += paid.lines;
        say(unreadTransaction(segments, transaction));
      }
    }
  }
  const document: CodingDocument = {
    format: 'x12',
    text,
    claims,
    problems: separator ? [...segments.problems, separator] : segments.problems,
    allows: [],
    unread: [...unread.values()],
    counts,
  };
  remember(document, segments);
  return document;
}

/** An 835 answers claims (CLP) and their service lines (SVC). */
function countPayments(segments: Segments, run: Run): { readonly claims: number; readonly lines: number } {
  const count = { claims: 0, lines: 0 };
  for (let index = run.from; index < run.to; index++) {
    const tag = tagOf(segments, index);
    if (tag === 'CLP') count.claims++;
    else if (tag === 'SVC') count.lines++;
  }
  return count;
}

const transactionsOf = (interchange: Interchange) =>
  interchange.groups.flatMap((group) => group.transactions.map((transaction) => ({ group, transaction })));

/** The guides of versions 5010 and 4010 by their numbers. */
const KIND_OF_GUIDE: readonly (readonly [RegExp, ClaimKind])[] = [
  [/X(?:223|292|096|299)/, 'institutional'],
  [/X(?:224|097|300)/, 'dental'],
];

const kindOfGuide = (guide: string): ClaimKind =>
  KIND_OF_GUIDE.find(([pattern]) => pattern.test(guide))?.[1] ?? 'professional';

/** A diagnosis whose qualifier and code are parted by another character than ISA16 says, which hides the code. */
function otherComponentSeparator(segments: Segments): TextProblem | undefined {
  for (let segment = 0; segment < segments.count; segment++) {
    if (tagOf(segments, segment) !== 'HI') continue;
    const { component } = delimitersAt(segments, segment);
    const written = elementText(segments, segment, 1);
    const match = written.includes(component) ? null : /^A?(?:B[KFJN]|PR)([^A-Za-z0-9])/.exec(written);
    const first = elementSpan(segments, segment, 1);
    if (!match?.[1] || !first) continue;
    const at = first.start + match[0].length - 1;
    return {
      rule: 'text/syntax',
      span: span(at, at + 1),
      message: `ISA16 says that ${nameOf(component)} parts components; with “${match[1]}” these codes are not read.`,
      suggestion: component,
    };
  }
  return undefined;
}
