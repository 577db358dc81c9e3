/** One segment, its elements and components. Elements and components count from 1, as record layouts do. */
import { type Span, span } from '../../model/text.ts';
import { type Delimiters, USUAL_DELIMITERS } from './delimiters.ts';
import type { Segments, Units } from './lex.ts';

/** Offsets that are not there (an index out of range) read as 0. */
const at = (offsets: Int32Array, index: number): number => offsets[index] ?? 0;

export const segmentStart = (segments: Segments, index: number): number => at(segments.starts, index);
export const segmentEnd = (segments: Segments, index: number): number => at(segments.ends, index);

export const segmentSpan = (segments: Segments, index: number): Span =>
  span(segmentStart(segments, index), segmentEnd(segments, index));

export const elementCount = (segments: Segments, index: number): number =>
  at(segments.firstSeparator, index + 1) - at(segments.firstSeparator, index);

/** The segment's identifier, as `CLM`; empty for an index out of range. */
export const tagOf = (segments: Segments, index: number): string =>
  segments.tagNames[segments.tags[index] ?? -1] ?? '';

export function tagSpan(segments: Segments, index: number): Span {
  const start = segmentStart(segments, index);
  return span(start, start + tagOf(segments, index).length);
}

/** The place of an element, or `undefined` where the segment is shorter. An empty one has an empty span. */
export function elementSpan(segments: Segments, index: number, element: number): Span | undefined {
  const first = at(segments.firstSeparator, index);
  const count = elementCount(segments, index);
  if (element < 1 || element > count) return undefined;
  const start = at(segments.separators, first + element - 1) + 1;
  const end = element < count ? at(segments.separators, first + element) : segmentEnd(segments, index);
  return span(start, end);
}

/** The place of an element in which something stands. */
export function textSpan(segments: Segments, index: number, element: number): Span | undefined {
  const place = elementSpan(segments, index, element);
  return place && place.start < place.end ? place : undefined;
}

/** The text of an element, empty where it is absent. Asked of every segment, so that it makes no span. */
export function elementText(segments: Segments, index: number, element: number): string {
  const first = at(segments.firstSeparator, index) + element - 1;
  const last = at(segments.firstSeparator, index + 1) - 1;
  if (element < 1 || first > last) return '';
  const end = first < last ? at(segments.separators, first + 1) : segmentEnd(segments, index);
  return segments.text.slice(at(segments.separators, first) + 1, end);
}

/** Whether an element is just this text. Asked of every segment, so that it cuts nothing out. */
export function elementIs(segments: Segments, index: number, element: number, text: string): boolean {
  const first = at(segments.firstSeparator, index) + element - 1;
  const last = at(segments.firstSeparator, index + 1) - 1;
  if (element < 1 || first > last) return text === '';
  const start = at(segments.separators, first) + 1;
  const end = first < last ? at(segments.separators, first + 1) : segmentEnd(segments, index);
  return isText(segments, start, end, text);
}

/** Whether just this text stands between two offsets. Of two or three characters: a call of the engine's search would cost more than comparing them. */
export function isText(segments: Segments, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let place = 0; place < text.length; place++)
    if (segments.units[start + place] !== text.charCodeAt(place)) return false;
  return true;
}

/** The delimiters in force at a segment. */
export function delimitersAt(segments: Segments, index: number): Delimiters {
  const { interchanges } = segments;
  let low = 0;
  let high = interchanges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((interchanges[middle]?.segment ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return interchanges[low]?.delimiters ?? USUAL_DELIMITERS;
}

/** The places of an element's components; none where the element is absent. */
export const componentSpans = (segments: Segments, index: number, element: number): readonly Span[] =>
  componentsIn(segments, index, elementSpan(segments, index, element));

/** The places of the components of the element of a segment at `place`, which is itself the place of a single one. */
export function componentsIn(segments: Segments, index: number, place: Span | undefined): readonly Span[] {
  if (!place) return [];
  const component = delimitersAt(segments, index).component.charCodeAt(0);
  const { units } = segments;
  const { end } = place;
  const first = endOf(units, place.start, end, component);
  if (first === end) return [place];
  // Most have two: a list that grows by each would take room for many more.
  let last = endOf(units, first + 1, end, component);
  const found = [span(place.start, first), span(first + 1, last)];
  while (last < end) {
    const start = last + 1;
    last = endOf(units, start, end, component);
    found.push(span(start, last));
  }
  return found;
}

/**
 * The place of one of those components, from 0, which for a single one is `place` itself; `undefined` where there are
 * fewer.
 */
export function componentIn(
  segments: Segments,
  index: number,
  place: Span | undefined,
  number: number,
): Span | undefined {
  if (!place) return undefined;
  const component = delimitersAt(segments, index).component.charCodeAt(0);
  let { start } = place;
  let end = endOf(segments.units, start, place.end, component);
  for (let before = number; before > 0; before--) {
    if (end === place.end) return undefined;
    start = end + 1;
    end = endOf(segments.units, start, place.end, component);
  }
  return number === 0 && end === place.end ? place : span(start, end);
}

/** Where a character stands between two offsets, else the latter. */
function endOf(units: Units, from: number, to: number, character: number): number {
  let at = from;
  while (at < to && units[at] !== character) at++;
  return at;
}

/** The index of the segment at an offset: the last that begins at or before it; -1 before the first. */
export function segmentAt(segments: Segments, offset: number): number {
  let low = 0;
  let high = segments.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segmentStart(segments, middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
