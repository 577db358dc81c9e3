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
  readonly units: Units;
  readonly count: number;
  /** Where each segment begins and where it ends, its terminator not included. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The identifier of each segment, as its place among those of the text. */
  readonly tags: Int32Array;
  /** The identifiers of the text, as `CLM`, each once but for what cannot be one. */
  readonly tagNames: readonly string[];
  /** The offsets of all element separators, and the index in it of the first one of each segment. */
  readonly separators: Int32Array;
  readonly firstSeparator: Int32Array;
  /** The delimiters from each ISA on. */
  readonly interchanges: readonly { readonly segment: number; readonly delimiters: Delimiters }[];
  readonly problems: readonly TextProblem[];
}

/** The UTF-16 code units of a text, which is gone through in half the time as an array. */
export type Units = Uint8Array | Uint16Array;

/** Nearly every text is of ASCII alone, whose bytes are its code units. */
function unitsOf(text: string): Units {
  const bytes = new Uint8Array(text.length);
  if (new TextEncoder().encodeInto(text, bytes).read === text.length) return bytes;
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** About how many characters a segment and an element take, by which room is made for those of a text at first. */
const USUAL_SEGMENT = 16;
const USUAL_ELEMENT = 5;

const roomFor = (text: string, width: number): Offsets => new Int32Array(Math.ceil(text.length / width) + 1);

type Offsets = Int32Array<ArrayBuffer>;

function doubled(offsets: Offsets): Offsets {
  const larger = new Int32Array(offsets.length * 2);
  larger.set(offsets);
  return larger;
}

/** Reads a text into segments. Text before the first ISA is passed over; without any ISA the usual delimiters hold. */
export function lex(text: string): Segments {
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
  const units = unitsOf(text);
  const scan = new Scan(text, units);
  let delimiters = USUAL_DELIMITERS;
  const last = lastOfText(text);
  for (at = skipBlank(text, at); at < last; at = skipBlank(text, at)) {
    let stop = last;
    if (isInterchangeStart(text, at)) {
      const read = readDelimiters(text, at);
      delimiters = read.delimiters;
      stop = Math.min(read.end ?? last, last);
      interchanges.push({ segment: scan.count, delimiters });
      if (read.problem) problems.push(read.problem);
    }
    at = scan.segments(at, stop, delimiters);
  }
  return { text, units, ...scan.finish(), interchanges, problems };
}

/** What has been found of a text. */
class Scan {
  count = 0;
  readonly #text: string;
  readonly #units: Units;
  readonly #names = new Names();
  #tags: Offsets;
  #starts: Offsets;
  #ends: Offsets;
  #firstSeparator: Offsets;
  #separators: Offsets;
  #places = 0;

  constructor(text: string, units: Units) {
    this.#text = text;
    this.#units = units;
    this.#tags = roomFor(text, USUAL_SEGMENT);
    this.#starts = roomFor(text, USUAL_SEGMENT);
    this.#ends = roomFor(text, USUAL_SEGMENT);
    this.#firstSeparator = roomFor(text, USUAL_SEGMENT);
    this.#separators = roomFor(text, USUAL_ELEMENT);
  }

  /**
   * Notes the segments from `from` on that end before `stop`, up to the next interchange, and returns where to go on.
   * A segment ends before its terminator, before the line on which another interchange begins, or at `stop`. It goes
   * over every character of a file, with everything that it needs at hand.
   */
  segments(from: number, stop: number, delimiters: Delimiters): number {
    const text = this.#text;
    const units = this.#units;
    const element = delimiters.element.charCodeAt(0);
    const byLine = isLineBreak(delimiters.terminator);
    const terminator = byLine ? LINE_FEED : delimiters.terminator.charCodeAt(0);
    let separators = this.#separators;
    let places = this.#places;
    let at = from;
    let start = from;
    do {
      const first = places;
      for (; at < stop; at++) {
        const unit = units[at];
        if (unit === element) {
          if (places === separators.length) separators = doubled(separators);
          separators[places++] = at;
        } else if (unit === terminator) break;
        else if (unit === CARRIAGE_RETURN || unit === LINE_FEED) {
          if (byLine || isInterchangeStart(text, at + 1)) break;
        }
      }
      // A terminator alone, or doubled, is no segment.
      if (at > start) this.#add(start, at, first, places > first ? (separators[first] ?? at) : at);
      // What stands behind ISA16 ends the ISA even where the other segments end with something else.
      const ended =
        units[at] === terminator ||
        endsSegment(text.charAt(at), delimiters) ||
        (at === stop && !isAlphanumeric(text.charAt(at)));
      at = skipBlank(text, ended ? at + 1 : Math.max(at, start + 1));
      start = at;
    } while (at < stop && !isInterchangeStart(text, at));
    this.#separators = separators;
    this.#places = places;
    return at;
  }

  finish(): Pick<
    Segments,
    'count' | 'starts' | 'ends' | 'tags' | 'tagNames' | 'separators' | 'firstSeparator'
  > {
    const { count } = this;
    this.#makeRoom();
    this.#firstSeparator[count] = this.#places;
    return {
      count,
      starts: this.#starts.subarray(0, count),
      ends: this.#ends.subarray(0, count),
      tags: this.#tags.subarray(0, count),
      tagNames: this.#names.all,
      separators: this.#separators.subarray(0, this.#places),
      firstSeparator: this.#firstSeparator.subarray(0, count + 1),
    };
  }

  #add(start: number, end: number, firstSeparator: number, tagEnd: number): void {
    this.#makeRoom();
    const { count } = this;
    this.#starts[count] = start;
    this.#ends[count] = end;
    this.#firstSeparator[count] = firstSeparator;
    this.#tags[count] = this.#names.placeOf(this.#text, start, tagEnd);
    this.count = count + 1;
  }

  #makeRoom(): void {
    if (this.count < this.#starts.length) return;
    this.#starts = doubled(this.#starts);
    this.#ends = doubled(this.#ends);
    this.#tags = doubled(this.#tags);
    this.#firstSeparator = doubled(this.#firstSeparator);
  }
}

/**
 * Identifiers, found without cutting them from the text: a large file has hundreds of thousands of segments of a few
 * dozen kinds.
 */
class Names {
  readonly all: string[] = [];
  readonly #known = new Map<number, number>();

  /** The place of the identifier that stands from `from` to `to`. */
  placeOf(text: string, from: number, to: number): number {
    let sign = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      // Identifiers are of two or three letters and digits; whatever else stands there is none that is known.
      if (unit >= ASCII || to - from > LONGEST_TAG) return this.all.push(text.slice(from, to)) - 1;
      sign = sign * ASCII + unit;
    }
    let place = this.#known.get(sign);
    if (place === undefined) {
      place = this.all.push(propertyName(text.slice(from, to))) - 1;
      this.#known.set(sign, place);
    }
    return place;
  }
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
