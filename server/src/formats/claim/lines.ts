/** Lines with their comments: `# …` at the start of a line or between blanks, `<!-- … -->` in a `.chart.md`. */
import type { Allow } from '../../model/document.ts';
import { lineSpans, type Span, span } from '../../model/text.ts';
import { isBlank, located, type Source, trimmed } from './source.ts';

/** `text`: sections in brackets, comments with `#`. `markdown`: headings with `#`, comments in `<!-- -->`. */
export type Dialect = 'text' | 'markdown';

/** One line. `content` is what is not comment, without the blanks around it; empty on a blank line. */
export interface Line {
  readonly index: number;
  readonly span: Span;
  readonly content: Span;
  /** What the comment says, without its marks. */
  readonly comment?: Span;
}

export const hasContent = (line: Line): boolean => line.content.start < line.content.end;

/** The lines of a text, in order. */
export function linesOf({ plain }: Source, dialect: Dialect): Line[] {
  const spans = lineSpans(plain);
  return dialect === 'text'
    ? spans.map((at, index) => hashLine(plain, at, index))
    : markdownLines(plain, spans);
}

function hashLine(plain: string, at: Span, index: number): Line {
  const hash = commentStart(plain, at);
  if (hash === undefined) return { index, span: at, content: trimmed(plain, at) };
  let text = hash;
  while (plain.charCodeAt(text) === 35) text++;
  return {
    index,
    span: at,
    content: trimmed(plain, span(at.start, hash)),
    comment: trimmed(plain, span(text, at.end)),
  };
}

/** Where a `#` opens a comment: first on its line, or with a blank on both sides. `Apt #4` holds none. */
function commentStart(plain: string, at: Span): number | undefined {
  const line = plain.slice(at.start, at.end);
  const first = trimmed(line, span(0, line.length)).start;
  for (let hash = line.indexOf('#', first); hash >= 0; hash = line.indexOf('#', hash + 1)) {
    const isParted = hash + 1 === line.length || isBlank(line.charCodeAt(hash + 1));
    if (hash === first || (isParted && isBlank(line.charCodeAt(hash - 1)))) return at.start + hash;
  }
  return undefined;
}

function markdownLines(plain: string, spans: readonly Span[]): Line[] {
  let isOpen = false;
  return spans.map((at, index) => {
    const opening = isOpen ? at.start : indexWithin(plain, '<!--', at);
    if (opening === undefined) return { index, span: at, content: trimmed(plain, at) };
    const text = isOpen ? at.start : opening + 4;
    const closing = indexWithin(plain, '-->', span(Math.min(text, at.end), at.end));
    isOpen = closing === undefined;
    const before = trimmed(plain, span(at.start, opening));
    const after = trimmed(plain, span(closing === undefined ? at.end : closing + 3, at.end));
    return {
      index,
      span: at,
      content: before.start < before.end ? before : after,
      comment: trimmed(plain, span(Math.min(text, at.end), closing ?? at.end)),
    };
  });
}

function indexWithin(plain: string, word: string, at: Span): number | undefined {
  const found = plain.slice(at.start, at.end).indexOf(word);
  return found < 0 ? undefined : at.start + found;
}

const ALLOW = /^(allow\s+)([a-z\d]+\/[a-z\d*-]+)\s*(?:[:-]\s*(.*))?$/i;

/**
 * The comments that silence a check. Each holds for its own line and the next that says something; above the
 * first such line of the text, for the whole text.
 */
export function allowsOf(source: Source, lines: readonly Line[]): Allow[] {
  const allows: Allow[] = [];
  const next = nextContent(lines);
  let isTop = true;
  for (const line of lines) {
    isTop &&= !hasContent(line);
    const match = line.comment && ALLOW.exec(source.plain.slice(line.comment.start, line.comment.end));
    if (!line.comment || !match) continue;
    const start = line.comment.start + (match[1] ?? '').length;
    const rule = span(start, start + (match[2] ?? '').length);
    allows.push({
      rule: located(source, rule, (match[2] ?? '').toLowerCase()),
      reason: match[3]?.trim() || null,
      span: line.comment,
      over: isTop ? span(0, source.text.length) : span(line.span.start, (next[line.index] ?? line).span.end),
    });
  }
  return allows;
}

/** For each line the next one with content, itself not counted. */
function nextContent(lines: readonly Line[]): (Line | undefined)[] {
  const next: (Line | undefined)[] = new Array(lines.length);
  let following: Line | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    next[index] = following;
    const line = lines[index];
    if (line && hasContent(line)) following = line;
  }
  return next;
}

/** Whether the first line of a text that is no comment, heading or drawn line has this key. */
export function beginsWithKey(text: string, key: 'claim' | 'chart'): boolean {
  const beginning = text.slice(0, 4000).replace(/^\ufeff/, '');
  const first = beginning.split(/[\r\n]+/).find((line) => !/^\s*(?:#|<!--|[-–—]{3,}|$)/.test(line));
  return first !== undefined && new RegExp(`^\\s*${key}\\s*:`, 'i').test(first);
}
