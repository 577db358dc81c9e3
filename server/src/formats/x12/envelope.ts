/**
 * The envelopes around transactions: interchange (ISA to IEA), functional group (GS to GE), transaction set
 * (ST to SE). A missing header or trailer closes or opens its envelope where the next one shows that it must.
 */
import { type Span, span } from '../../model/text.ts';
import type { Segments } from './lex.ts';
import { elementText, segmentEnd, segmentStart, tagOf } from './segment.ts';

/** A run of segments, `to` not included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface Transaction extends Run {
  /** The transaction set identifier, `837`; told from what it holds where ST is missing. */
  readonly set: string;
}

export interface Group extends Run {
  readonly transactions: readonly Transaction[];
}

export interface Interchange extends Run {
  readonly groups: readonly Group[];
}

/** The stretch of text from the first to the last segment of a run that is not empty. */
export const runSpan = (segments: Segments, run: Run): Span =>
  span(segmentStart(segments, run.from), segmentEnd(segments, run.to - 1));

/** The envelopes of a text, from the outermost. Segments outside any stand in one of their own. */
export function envelopes(segments: Segments): readonly Interchange[] {
  return runsOf(segments, { from: 0, to: segments.count }, 'ISA', 'IEA').map((interchange) => ({
    ...interchange,
    groups: groupsOf(segments, interchange),
  }));
}

function groupsOf(segments: Segments, interchange: Run): Group[] {
  return runsOf(segments, within(segments, interchange, ['ISA', 'TA1'], 'IEA'), 'GS', 'GE').map((group) => ({
    ...group,
    transactions: runsOf(segments, within(segments, group, ['GS'], 'GE'), 'ST', 'SE').map((run) => ({
      ...run,
      set: transactionSet(segments, run),
    })),
  }));
}

/** A run without its header segments and its trailer. */
function within(segments: Segments, run: Run, headers: readonly string[], trailer: string): Run {
  let { from, to } = run;
  while (from < to && headers.includes(tagOf(segments, from))) from++;
  if (to > from && tagOf(segments, to - 1) === trailer) to--;
  return { from, to };
}

/** Cuts a run before each header and behind each trailer. */
function runsOf(segments: Segments, run: Run, header: string, trailer: string): Run[] {
  const found: Run[] = [];
  let { from } = run;
  const headerTag = segments.tagNames.indexOf(header);
  const trailerTag = segments.tagNames.indexOf(trailer);
  let headerAt = nextTagged(segments, headerTag, run.from + 1);
  let trailerAt = nextTagged(segments, trailerTag, run.from);
  while (Math.min(headerAt, trailerAt) < run.to) {
    const to = headerAt < trailerAt ? headerAt : trailerAt + 1;
    if (from < to) found.push({ from, to });
    from = to;
    if (headerAt < trailerAt) headerAt = nextTagged(segments, headerTag, headerAt + 1);
    else trailerAt = nextTagged(segments, trailerTag, trailerAt + 1);
  }
  if (from < run.to) found.push({ from, to: run.to });
  return found;
}

/**
 * The first segment with an identifier from an index on, beyond all others where there is none: a batch has it seldom.
 * @param tag the number of the identifier; -1 for one that the text has not.
 */
function nextTagged({ tags }: Segments, tag: number, from: number): number {
  const at = tag < 0 ? -1 : tags.indexOf(tag, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** ST01, or what the segments of a run without ST belong to: CLM opens a claim of an 837, CLP one of an 835. */
function transactionSet(segments: Segments, run: Run): string {
  if (tagOf(segments, run.from) === 'ST') return elementText(segments, run.from, 1);
  for (let index = run.from; index < run.to; index++) {
    if (tagOf(segments, index) === 'CLM') return '837';
    if (tagOf(segments, index) === 'CLP') return '835';
  }
  return '';
}
