/** Fixes that take something out of the text itself, which says nothing of the claim. */
import type { Fix } from '../model/finding.ts';
import { type Span, span } from '../model/text.ts';

/** @param at what goes, with the line's end where a whole line does. */
export const removal = (title: string, at: Span): Fix => ({
  title,
  safe: false,
  changes: [{ kind: 'replaceValue', at, text: '' }],
});

/** The line that holds the start of a place, with its end. */
export function lineHolding(text: string, { start }: Span): Span {
  const end = text.indexOf('\n', start);
  return span(text.lastIndexOf('\n', start - 1) + 1, end < 0 ? text.length : end + 1);
}

/**
 * A comment with its marks and the blanks before it, or its whole line where nothing else stands there.
 * @param words between the marks of the comment, `#` or `<!--` and `-->`.
 */
export function commentAt(text: string, words: Span): Span {
  const line = lineHolding(text, words);
  const before = text.slice(line.start, words.start).replace(/\s*(?:#|<!--)\s*$/, '');
  const [closing = ''] = /^\s*-->/.exec(text.slice(words.end, line.end)) ?? [];
  const end = words.end + closing.length;
  return before === '' && text.slice(end, line.end).trim() === ''
    ? line
    : span(line.start + before.length, end);
}
