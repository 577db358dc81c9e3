/** The smallest text edits that set elements, insert and remove segments, with the counts that follow. */
import { type Span, slice, span, type TextEdit } from '../../model/text.ts';
import { isLineBreak, nameOf } from './delimiters.ts';
import type { Run } from './envelope.ts';
import type { Segments } from './lex.ts';
import {
  componentSpans,
  delimitersAt,
  elementCount,
  elementSpan,
  segmentAt,
  segmentEnd,
  segmentStart,
  tagOf,
} from './segment.ts';

/** The segments that a span of the text touches. */
export const segmentsIn = (segments: Segments, at: Span): Run => ({
  from: Math.max(segmentAt(segments, at.start), 0),
  to: segmentAt(segments, Math.max(at.end - 1, at.start)) + 1,
});

/** Sets an element, with the separators before it where the segment is shorter. */
export function setElement(segments: Segments, segment: number, element: number, text: string): TextEdit {
  const place = elementSpan(segments, segment, element);
  if (place) return { span: place, newText: text };
  const separators = delimitersAt(segments, segment).element.repeat(
    element - elementCount(segments, segment),
  );
  const end = segmentEnd(segments, segment);
  return { span: span(end, end), newText: separators + text };
}

/** Sets a component, with the separators before it where the element is shorter. */
export function setComponent(
  segments: Segments,
  segment: number,
  element: number,
  component: number,
  text: string,
): TextEdit {
  const separator = delimitersAt(segments, segment).component;
  const components = componentSpans(segments, segment, element);
  const place = components[component - 1];
  if (place) return { span: place, newText: text };
  const last = components.at(-1);
  if (!last) return setElement(segments, segment, element, separator.repeat(component - 1) + text);
  return { span: span(last.end, last.end), newText: separator.repeat(component - components.length) + text };
}

/** Inserts a segment behind another, on a line of its own where the others are. */
export function insertSegment(segments: Segments, after: number, elements: readonly string[]): TextEdit {
  const end = segmentEnd(segments, after);
  const body = elements.join(delimitersAt(segments, after).element);
  return { span: span(end, end), newText: between(segments, after) + body };
}

/** The order of the segments of loop 2300; names (2310), other coverages (2320) and lines (2400) follow them. */
const CLAIM_SEGMENTS = 'CLM DTP CL1 DN1 DN2 PWK CN1 AMT REF K3 NTE CR1 CR2 CR3 CRC HI HCP'.split(' ');

/** The segment of the claim that begins at `clm` behind which another with this identifier has its place. */
export function placeInClaim(segments: Segments, clm: number, tag: string): number {
  const rank = CLAIM_SEGMENTS.indexOf(tag);
  let after = clm;
  for (let index = clm + 1; index < segments.count; index++) {
    const next = CLAIM_SEGMENTS.indexOf(tagOf(segments, index));
    // Another CLM, or what is no segment of the claim itself.
    if (next <= 0) break;
    if (next <= rank) after = index;
  }
  return after;
}

/** The terminator behind a segment and the blanks before the next; those of the segment before where it is the last. */
function between(segments: Segments, segment: number): string {
  const before = segment + 1 < segments.count ? segment : segment - 1;
  if (before < 0) return delimitersAt(segments, segment).terminator;
  return segments.text.slice(segmentEnd(segments, before), segmentStart(segments, before + 1));
}

/** Removes a run of segments with the terminators behind them. */
export function removeSegments(segments: Segments, run: Run): TextEdit {
  const isLast = run.to >= segments.count;
  const place = isLast
    ? span(segmentEnd(segments, Math.max(run.from - 1, 0)), segmentEnd(segments, run.to - 1))
    : span(segmentStart(segments, run.from), segmentStart(segments, run.to));
  return { span: place, newText: '' };
}

const ENVELOPE_SEGMENTS: ReadonlySet<string> = new Set(['ISA', 'IEA', 'GS', 'GE', 'ST', 'SE']);

/** SE01 counts the segments from ST to SE: the edit that keeps it right when `more` are inserted near `segment`. */
export function recountSegments(segments: Segments, segment: number, more: number): readonly TextEdit[] {
  let header = segment;
  while (header > 0 && !ENVELOPE_SEGMENTS.has(tagOf(segments, header))) header--;
  let trailer = segment;
  while (trailer < segments.count && !ENVELOPE_SEGMENTS.has(tagOf(segments, trailer))) trailer++;
  if (tagOf(segments, header) !== 'ST' || tagOf(segments, trailer) !== 'SE') return [];
  const count = trailer - header + 1 + more;
  return changed(segments, [setElement(segments, trailer, 1, String(count))]);
}

/** The edits that change something. */
export const changed = (segments: Segments, edits: readonly TextEdit[]): readonly TextEdit[] =>
  edits.filter((edit) => slice(segments.text, edit.span) !== edit.newText);

/** Why a value cannot be written at a segment: it holds a delimiter of the file. */
export function unwritable(segments: Segments, segment: number, value: string): string | undefined {
  const { element, component, repetition, terminator } = delimitersAt(segments, segment);
  const found = [...value].find(
    (character) =>
      character === element ||
      character === component ||
      character === repetition ||
      character === terminator ||
      isLineBreak(character),
  );
  if (found === undefined) return undefined;

  return `The value holds ${nameOf(found)}, which parts elements in this file.`;
}
