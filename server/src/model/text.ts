/**
 * Places in a text. Offsets count UTF-16 code units from the start of the text, as JavaScript strings do;
 * positions are line and character, both from 0, as the language server protocol does.
 */

/** A half-open stretch of text: `start` is its first code unit, `end` the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text, counted from 0. `character` counts UTF-16 units unless a caller says otherwise. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A replacement of `span` by `newText`; an insertion where the span is empty. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** How a client counts characters within a line. */
export type PositionEncoding = 'utf-16' | 'utf-8';

export const span = (start: number, end: number): Span => ({ start, end });

/** Whether `offset` stands in `at`, its end included: a cursor behind a word is at the word. */
export const touches = (at: Span, offset: number): boolean => at.start <= offset && offset <= at.end;

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The same text as the engine keeps it for names, which it compares with those in the program at a glance. */
export const propertyName = <Text extends string>(text: Text): Text =>
  (Object.keys({ [text]: true })[0] ?? text) as Text;

export const slice = (text: string, at: Span): string => text.slice(at.start, at.end);

/** A stable order for spans: by start, then by end. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/**
 * The index of the item whose span holds `at`, or -1.
 * @param items in the order of the text and apart from one another, as claims are.
 */
export function indexHolding(items: readonly { readonly span: Span }[], at: Span): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.span.start ?? 0) <= at.start) low = middle;
    else high = middle - 1;
  }
  const item = items[low];
  return item && contains(item.span, at) ? low : -1;
}

/** Where the lines of a text begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  const ends = /\r\n|\n|\r/g;
  while (ends.test(text)) starts.push(ends.lastIndex);
  return starts;
}

/** The spans of the lines of a text without their line ends (LF, CRLF or CR; as the protocol has it). */
export function lineSpans(text: string): Span[] {
  const lines: Span[] = [];
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    lines.push(span(start, end.index));
    start = ends.lastIndex;
  }
  lines.push(span(start, text.length));
  return lines;
}

/**
 * Converts between offsets and positions of one text. Positions outside the text are moved inside it. It keeps where
 * lines begin and no more, since a batch of claims has hundreds of thousands.
 */
export class LineMap {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The span of a line without its line end; the last line for a number beyond it. */
  lineSpan(line: number): Span {
    const index = Math.min(Math.max(line, 0), this.#starts.length - 1);
    const next = this.#starts[index + 1];
    return span(this.#starts[index] ?? 0, next === undefined ? this.#text.length : this.#endBefore(next));
  }

  /** The line an offset stands on, from 0. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where the line before the one that begins at `next` ends: CRLF is one line end. */
  #endBefore(next: number): number {
    return next - (this.#text.startsWith('\r\n', next - 2) ? 2 : 1);
  }

  positionAt(offset: number, encoding: PositionEncoding = 'utf-16'): Position {
    const inside = Math.min(Math.max(offset, 0), this.#text.length);
    const line = this.lineAt(inside);
    const { start, end } = this.lineSpan(line);
    const stop = Math.min(inside, end);
    const character = encoding === 'utf-16' ? stop - start : utf8Length(this.#text.slice(start, stop));
    return { line, character };
  }

  offsetAt(position: Position, encoding: PositionEncoding = 'utf-16'): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    const { start, end } = this.lineSpan(position.line);
    const units =
      encoding === 'utf-16'
        ? position.character
        : utf16Length(this.#text.slice(start, end), position.character);
    return Math.min(start + Math.max(units, 0), end);
  }

  range(at: Span, encoding: PositionEncoding = 'utf-16'): Range {
    return { start: this.positionAt(at.start, encoding), end: this.positionAt(at.end, encoding) };
  }

  spanOf(range: Range, encoding: PositionEncoding = 'utf-16'): Span {
    return span(this.offsetAt(range.start, encoding), this.offsetAt(range.end, encoding));
  }
}

/** Bytes that one code point takes in UTF-8; a lone surrogate counts as the three of U+FFFD. */
const utf8Width = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += utf8Width(character.codePointAt(0) ?? 0);
  return bytes;
}

/** How many UTF-16 units of `text` the first `bytes` UTF-8 bytes cover. */
function utf16Length(text: string, bytes: number): number {
  let left = bytes;
  let units = 0;
  for (const character of text) {
    const width = utf8Width(character.codePointAt(0) ?? 0);
    if (width > left) break;
    left -= width;
    units += character.length;
  }
  return units;
}

/** Applies edits that do not overlap; the order they are given in does not matter, but for insertions at one place. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, order) => ({ edit, order }));
  sorted.sort((a, b) => bySpan(a.edit.span, b.edit.span) || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { edit } of sorted) {
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
