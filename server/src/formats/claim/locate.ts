/** Which claim, section and line an offset stands in. */
import { type Span, span } from '../../model/text.ts';
import { hasContent, type Line } from './lines.ts';
import type { Part, Section, Sheet } from './parts.ts';

export interface Location {
  readonly part: Part;
  /** The index of the part, which is that of its claim. */
  readonly claim: number;
  /** Absent on the line of a heading. */
  readonly section: Section | undefined;
  readonly line: Line;
}

/** The line of an offset; lines never end before they start, so the last that begins before it. */
export function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}

/** `undefined` outside all claims: in a text without content, or on the dashes between two claims. */
export function locate({ lines, parts }: Sheet, offset: number): Location | undefined {
  const line = lineAt(lines, offset);
  if (!line) return undefined;
  const holds = (own: readonly Line[]): boolean => {
    const first = own[0];
    const last = own.at(-1);
    return first !== undefined && last !== undefined && first.index <= line.index && line.index <= last.index;
  };
  const claim = parts.findIndex((part) => holds(part.lines));
  const part = parts[claim];
  if (!part) return undefined;
  return { part, claim, section: part.sections.find((section) => holds(section.lines)), line };
}

/** What is typed on a line so far: its content, with the blanks behind it up to the cursor. */
export const typedContent = ({ content, span: whole }: Line, offset: number): Span =>
  content.start === content.end
    ? span(offset, offset)
    : span(content.start, Math.max(content.end, Math.min(offset, whole.end)));

/** Whether an offset stands in the comment of its line. */
export const isInComment = (line: Line, offset: number): boolean =>
  line.comment !== undefined &&
  (hasContent(line) ? offset > line.content.end + 1 : offset > line.content.start);
