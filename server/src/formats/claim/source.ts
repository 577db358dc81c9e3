/** The text a reader works on: pasted blanks and dashes are made plain, one unit for one, so that offsets stay. */
import type { Located } from '../../model/document.ts';
import { type Span, span } from '../../model/text.ts';

/** A text as it stands, and the same with every blank a space and every dash a hyphen. */
export interface Source {
  readonly text: string;
  readonly plain: string;
}

export const sourceOf = (text: string): Source => ({
  text,
  plain: text.replace(/[\u00a0\u2000-\u200a\u202f\u3000\ufeff]/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-'),
});

/** The stretch of `at` without the blanks around it; empty, at its start, where it is all blank. */
export function trimmed(plain: string, at: Span): Span {
  let { start, end } = at;
  while (end > start && isBlank(plain.charCodeAt(end - 1))) end--;
  while (start < end && isBlank(plain.charCodeAt(start))) start++;
  return start < end ? span(start, end) : span(at.start, at.start);
}

/** Whether a code unit parts words: a space, a tab or another control character within a line. */
export const isBlank = (unit: number): boolean => unit === 32 || unit === 9 || unit === 11 || unit === 12;

/** A value with its place and the text that stands there. */
export const located = <T>(source: Source, at: Span, value: T): Located<T> => ({
  value,
  span: at,
  written: source.text.slice(at.start, at.end),
});

/** The plain text of a stretch as its own value. */
export const locatedText = (source: Source, at: Span): Located<string> =>
  located(source, at, source.plain.slice(at.start, at.end));
