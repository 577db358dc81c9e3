/** A sentence of a note that goes on in the next line, read as if it stood in one. */
import { type Span, span } from '../model/text.ts';

/** A stretch of text without its ends of lines, and where in the text it has what it has. */
export interface Line {
  readonly words: string;
  /** The place in the text of a stretch of the words. */
  readonly placeOf: (start: number, end: number) => Span;
}

/** An end of a line with the blanks around it. */
const WRAP = /[ \t]*(?:\r\n|\r|\n)[ \t]*/g;

/** @param text what holds the stretch `at` */
export function unwrapped(text: string, at: Span): Line {
  const written = text.slice(at.start, at.end);
  if (!/[\r\n]/.test(written))
    return { words: written, placeOf: (start, end) => span(at.start + start, at.start + end) };
  /** Behind each end of a line, the place in the words and by how much the text is ahead of it. */
  const breaks: { readonly from: number; readonly ahead: number }[] = [];
  let ahead = 0;
  const words = written.replace(WRAP, (wrap: string, index: number) => {
    const from = index - ahead + 1;
    ahead += wrap.length - 1;
    breaks.push({ from, ahead });
    return ' ';
  });
  const inText = (index: number): number =>
    at.start + index + (breaks.findLast(({ from }) => from <= index)?.ahead ?? 0);
  return {
    words,
    placeOf: (start, end) => span(inText(start), end > start ? inText(end - 1) + 1 : inText(start)),
  };
}
