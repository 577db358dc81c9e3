/** X12 text into a coded document: the claims of every 837, and what the other transactions hold by number. */
import {
  type Claim,
  type ClaimKind,
  type CodingDocument,
  countClaims,
  type Field,
  type ServiceLine,
  type Setting,
  type TextProblem,
  type Unread,
} from '../../model/document.ts';
import { slice, span } from '../../model/text.ts';
import { isInpatientBill } from '../../model/type-of-bill.ts';
import { claimFields } from './claim-fields.ts';
import { nameOf } from './delimiters.ts';
import { claimCodes, diagnosesOf, healthCodes, inpatientProcedures } from './diagnoses.ts';
import { envelopes, type Interchange, type Run, runSpan, type Transaction } from './envelope.ts';
import { lex, remember, type Segments } from './lex.ts';
import { serviceLines, serviceSegment } from './lines.ts';
import { type ClaimLoops, claimLoops } from './loops.ts';
import { otherSubscriberFields, personFields, providerFields } from './parties.ts';
import {
  componentSpans,
  delimitersAt,
  elementSpan,
  elementText,
  segmentSpan,
  tagOf,
  tagSpan,
} from './segment.ts';
import { unreadClaims, unreadTransaction } from './transactions.ts';
import { dates, datesOf, fieldOf, located, locatedElement } from './values.ts';

/** Reads a text; never throws. A text without ISA is read with the usual delimiters and says so. */
export function read(text: string): CodingDocument {
  const segments = lex(text);
  const claims: Claim[] = [];
  const separator = otherComponentSeparator(segments);
  const unread = new Map<string, Unread>();
  const paid = { claims: 0, lines: 0 };
  const say = (entry: Unread | undefined): void => {
    if (entry && !unread.has(entry.what)) unread.set(entry.what, entry);
  };
  for (const interchange of envelopes(segments)) {
    for (const { group, transaction } of transactionsOf(interchange)) {
      if (transaction.set === '837') {
        const guide = elementText(segments, transaction.from, 3) || elementText(segments, group.from, 8);
        for (const claim of claimsOf(segments, transaction, kindOfGuide(guide))) {
          claims.push(claim);
          say(unreadClaims(claim));
        }
      } else {
        const count = countPayments(segments, transaction);
        paid.claims += count.claims;
        paid.lines += count.lines;
        say(unreadTransaction(segments, transaction));
      }
    }
  }
  const counts = countClaims(claims);
  const document: CodingDocument = {
    format: 'x12',
    text,
    claims,
    problems: separator ? [...segments.problems, separator] : segments.problems,
    allows: [],
    unread: [...unread.values()],
    counts: { ...counts, claims: counts.claims + paid.claims, lines: counts.lines + paid.lines },
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

/** @param declared what the claims are said to be: ST03, or GS08 which version 4010 alone has. */
function* claimsOf(segments: Segments, transaction: Transaction, declared: ClaimKind): Generator<Claim> {
  // Every claim of a provider or a subscriber has the same fields of theirs: they are read once.
  const billing = readOnce((run) => providerFields(segments, run));
  const patient = readOnce((run) => personFields(segments, run, 'patient'));
  const insured = readOnce((run) => personFields(segments, run, 'insured'));
  const filed = filedField(segments, transaction);
  for (const loops of claimLoops(segments, transaction)) {
    const kind = kindOf(segments, loops, declared);
    const fields = filed.concat(
      billing(loops.billing),
      loops.patient ? insured(loops.subscriber) : patient(loops.subscriber),
      patient(loops.patient),
      claimFields(segments, loops.head, kind),
      providerFields(segments, loops.head),
      loops.otherSubscribers.flatMap((run) => otherSubscriberFields(segments, run)),
      loops.lines.flatMap((run) => lineProviderFields(segments, run)),
    );
    yield claimOf(segments, loops, kind, fields);
  }
}

/** BHT04, the day on which the sender made the transaction. */
function filedField(segments: Segments, transaction: Transaction): readonly Field[] {
  const bht = transaction.from + 1;
  const day = tagOf(segments, bht) === 'BHT' ? locatedElement(segments, bht, 4) : undefined;
  const dates = day && datesOf(day.written, 'D8');
  return day && dates ? [fieldOf('filed', tagSpan(segments, bht), day, { kind: 'date', dates })] : [];
}

/** Keeps what was read of the last run, which the next claim may have too; a run that is not there has no fields. */
function readOnce(fieldsOf: (run: Run) => readonly Field[]): (run: Run | undefined) => readonly Field[] {
  let known: { readonly run: Run; readonly fields: readonly Field[] } | undefined;
  return (run) => {
    if (!run) return NO_FIELDS;
    if (known?.run !== run) known = { run, fields: fieldsOf(run) };
    return known.fields;
  };
}

const NO_FIELDS: readonly Field[] = [];

/** The providers of a service line but the rendering one, which the line itself has. */
const lineProviderFields = (segments: Segments, run: Run): Field[] =>
  providerFields(segments, run).filter(({ key }) => !key.startsWith('rendering'));

function claimOf(segments: Segments, loops: ClaimLoops, kind: ClaimKind, fields: readonly Field[]): Claim {
  const { claim, head, lines } = loops;
  const codes = healthCodes(segments, claim);
  const [written] = componentSpans(segments, claim.from, 5);
  // With a wrong component separator the whole of CLM05 stands there: the separator is the finding, not the place.
  const facility = written && /^[a-z\d]*$/i.test(slice(segments.text, written)) ? written : undefined;
  return {
    kind,
    setting: settingOf(kind, facility ? slice(segments.text, facility) : ''),
    span: runSpan(segments, claim),
    headSpan: segmentSpan(segments, head.from),
    fields,
    diagnoses: diagnosesOf(segments, codes, kind),
    procedures: inpatientProcedures(segments, codes),
    lines: serviceLines(segments, lines, {
      // CLM05-1 is a place of service but on an institutional claim, where it begins the type of bill.
      placeOfService: kind === 'institutional' ? undefined : located(segments, facility),
      dates: claimServiceDates(segments, head),
    }),
    codes: claimCodes(segments, codes),
    narrative: [],
  };
}

/** A dental claim has the date of its services in loop 2300, for every line that has none. */
function claimServiceDates(segments: Segments, head: Run): ServiceLine['dates'] {
  for (let index = head.from; index < head.to; index++) {
    if (tagOf(segments, index) === 'DTP' && elementText(segments, index, 1) === '472')
      return dates(segments, index, 3);
  }
  return undefined;
}

const KIND_OF_SERVICE: Readonly<Record<string, ClaimKind>> = {
  SV1: 'professional',
  SV2: 'institutional',
  SV3: 'dental',
};

/** The service segments decide what a claim is, since senders declare other guides; without any, what is declared. */
function kindOf(segments: Segments, loops: ClaimLoops, declared: ClaimKind): ClaimKind {
  for (const line of loops.lines) {
    const service = serviceSegment(segments, line);
    const kind = service < 0 ? undefined : KIND_OF_SERVICE[tagOf(segments, service)];
    if (kind) return kind;
  }
  return declared;
}

/** The guides of versions 5010 and 4010 by their numbers. */
const KIND_OF_GUIDE: readonly (readonly [RegExp, ClaimKind])[] = [
  [/X(?:223|292|096|299)/, 'institutional'],
  [/X(?:224|097|300)/, 'dental'],
];

const kindOfGuide = (guide: string): ClaimKind =>
  KIND_OF_GUIDE.find(([pattern]) => pattern.test(guide))?.[1] ?? 'professional';

const settingOf = (kind: ClaimKind, facility: string): Setting => {
  if (kind !== 'institutional') return 'professional';
  return isInpatientBill(facility) ? 'inpatient' : 'outpatient';
};

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
