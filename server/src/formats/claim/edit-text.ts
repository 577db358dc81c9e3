/** Small edits of lines and cells that leave the rest of the text as it stands. */
import { type Span, span, type TextEdit } from '../../model/text.ts';

/** The line end a text uses; LF where it has none. */
export const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

/** The line around an offset without its end. */
export function lineAround(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  return span(start, end);
}

/** The same with its end; the last line of a text takes the end of the line before instead. */
export function wholeLine(text: string, offset: number): Span {
  const { start, end } = lineAround(text, offset);
  const after = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  if (after > 0) return span(start, end + after);
  const before = /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  return span(start - before, end);
}

/** Lines below the line of an offset. */
export function insertBelow(text: string, offset: number, lines: readonly string[]): TextEdit {
  const { end } = lineAround(text, offset);
  const eol = lineEndOf(text);
  return { span: span(end, end), newText: lines.map((line) => eol + line).join('') };
}

/** Lines above the line of an offset. */
export function insertAbove(text: string, offset: number, lines: readonly string[]): TextEdit {
  const { start } = lineAround(text, offset);
  const eol = lineEndOf(text);
  return { span: span(start, start), newText: lines.map((line) => line + eol).join('') };
}

/** One line of a text that a line must hold: no line ends, no blanks around it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Replaces something in a cell of a table so that the cells behind it stay where they are, as far as there is room:
 * the blanks that end the cell grow or shrink, to no fewer than two.
 */
export function replaceInCell(text: string, at: Span, newText: string): TextEdit[] {
  const line = lineAround(text, at.start);
  const behind = /[ \u00a0]{2,}(?=[^\s])/.exec(text.slice(at.end, line.end));
  const delta = newText.length - (at.end - at.start);
  const tab = text.slice(at.end, line.end).indexOf('\t');
  if (delta === 0 || !behind || tab >= 0) return [{ span: at, newText }];
  const gap = at.end + behind.index;
  const cut = Math.min(Math.max(delta, 0), behind[0].length - 2);
  const pad = ' '.repeat(Math.max(-delta, 0));
  if (gap === at.end) return [{ span: span(at.start, gap + cut), newText: newText + pad }];
  return [
    { span: at, newText },
    { span: span(gap, gap + cut), newText: pad },
  ];
}
