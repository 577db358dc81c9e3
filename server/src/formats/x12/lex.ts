/**
 * An X12 text as segments and elements. Only offsets are kept, in typed arrays, so that a file of many megabytes
 * costs a few times its size and no object for each element.
 * Source: X12.6 Application Control Structure (segments, elements, components).
 */
import type { CodingDocument, TextProblem } from '../../model/document.ts';
import { propertyName, span } from '../../model/text.ts';
import {
  type Delimiters,
  isAlphanumeric,
  isInterchangeStart,
  isLineBreak,
  readDelimiters,
  USUAL_DELIMITERS,
} from './delimiters.ts';

export interface Segments {
  readonly text: string;
  readonly count: number;
  /** Where each segment begins and where it ends, its terminator not included. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The identifier of each segment, as `CLM`. */
  readonly tags: readonly string[];
  /** The offsets of all element separators, and the index in it of the first one of each segment. */
  readonly separators: Int32Array;
  readonly firstSeparator: Int32Array;
  /** The delimiters from each ISA on. */
  readonly interchanges: readonly { readonly segment: number; readonly delimiters: Delimiters }[];
  readonly problems: readonly TextProblem[];
}

/** A list of offsets that grows. */
class Offsets {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  push(offset: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = offset;
  }

  finish(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}

/** Reads a text into segments. Text before the first ISA is passed over; without any ISA the usual delimiters hold. */
export function lex(text: string): Segments {
  const starts = new Offsets();
  const ends = new Offsets();
  const separators = new Offsets();
  const firstSeparator = new Offsets();
  const tags: string[] = [];
  const tagAt = knownTags(text);
  const interchanges: { segment: number; delimiters: Delimiters }[] = [];
  const problems: TextProblem[] = [];

  let at = firstInterchange(text);
  if (at < 0) {
    at = 0;
    interchanges.push({ segment: 0, delimiters: USUAL_DELIMITERS });
    const message =
      'There is no ISA segment, so that the delimiters are guessed and the text may be misread.';
    problems.push({ rule: 'text/syntax', span: span(0, Math.min(3, text.length)), message });
  }
  let delimiters = USUAL_DELIMITERS;
  const last = lastOfText(text);
  for (at = skipBlank(text, at); at < last; at = skipBlank(text, at)) {
    let stop = last;
    if (isInterchangeStart(text, at)) {
      const read = readDelimiters(text, at);
      delimiters = read.delimiters;
      stop = Math.min(read.end ?? last, last);
      interchanges.push({ segment: starts.length, delimiters });
      if (read.problem) problems.push(read.problem);
    }
    const first = separators.length;
    const end = scanSegment(text, at, stop, delimiters, separators);
    // A terminator alone, or doubled, is no segment.
    if (end > at) {
      starts.push(at);
      ends.push(end);
      firstSeparator.push(first);
      tags.push(tagAt(at, separators.length > first ? separators.at(first) : end));
    }
    // What stands behind ISA16 ends the ISA even where the other segments end with something else.
    const behind = text.charAt(end);
    const ended = endsSegment(behind, delimiters) || (end === stop && !isAlphanumeric(behind));
    at = ended ? end + 1 : Math.max(end, at + 1);
  }
  firstSeparator.push(separators.length);
  return {
    text,
    count: starts.length,
    starts: starts.finish(),
    ends: ends.finish(),
    tags,
    separators: separators.finish(),
    firstSeparator: firstSeparator.finish(),
    interchanges,
    problems,
  };
}

/**
 * The identifier at a place, one string for all segments that have it and found without cutting it from the text: a
 * large file has hundreds of thousands of segments of a few dozen kinds.
 */
function knownTags(text: string): (from: number, to: number) => string {
  const known = new Map<number, string>();
  return (from, to) => {
    let sign = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      // Identifiers are of two or three letters and digits; whatever else stands there is none that is known.
      if (unit >= ASCII || to - from > LONGEST_TAG) return text.slice(from, to);
      sign = sign * ASCII + unit;
    }
    const tag = known.get(sign) ?? propertyName(text.slice(from, to));
    known.set(sign, tag);
    return tag;
  };
}

const ASCII = 0x80;
const LONGEST_TAG = 3;

const endsSegment = (character: string, { terminator }: Delimiters): boolean =>
  character === terminator || (isLineBreak(terminator) && isLineBreak(character));

/** Where the first ISA begins, as a word of its own; -1 where there is none. */
function firstInterchange(text: string): number {
  for (let at = text.indexOf('ISA'); at >= 0; at = text.indexOf('ISA', at + 1)) {
    if (isInterchangeStart(text, at) && (at === 0 || /[^A-Za-z0-9]/.test(text.charAt(at - 1)))) return at;
  }
  return -1;
}

/** Blanks, line breaks, control characters and a byte order mark may stand between segments. */
const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xfeff || unit === 0xa0;

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Where the blanks at the end of the text begin. */
function lastOfText(text: string): number {
  let at = text.length;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * Notes the separators of the segment that begins at `from` and returns where it ends: before its terminator,
 * before the line on which another interchange begins, or at `stop`.
 */
function scanSegment(
  text: string,
  from: number,
  stop: number,
  delimiters: Delimiters,
  separators: Offsets,
): number {
  const element = delimiters.element.charCodeAt(0);
  const byLine = isLineBreak(delimiters.terminator);
  const terminator = byLine ? LINE_FEED : delimiters.terminator.charCodeAt(0);
  for (let at = from; at < stop; at++) {
    const unit = text.charCodeAt(at);
    if (unit === terminator) return at;
    if (unit === element) separators.push(at);
    else if (unit === CARRIAGE_RETURN || unit === LINE_FEED) {
      if (byLine || isInterchangeStart(text, at + 1)) return at;
    }
  }
  return stop;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

const documents = new WeakMap<CodingDocument, Segments>();

/** Remembers the segments that a document was read from, for the features that ask about places. */
export function remember(document: CodingDocument, segments: Segments): void {
  documents.set(document, segments);
}

/** The segments of a document, read again where they are not remembered. */
export function segmentsOf(document: CodingDocument): Segments {
  const known = documents.get(document);
  if (known) return known;
  const segments = lex(document.text);
  documents.set(document, segments);
  return segments;
}
