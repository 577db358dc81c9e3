/** A text cut into its claims, and each claim into its sections. */
import type { ClaimKind, CodingDocument, Located } from '../../model/document.ts';
import { fieldDefinition } from '../../model/fields.ts';
import { type Span, span } from '../../model/text.ts';
import { type Dialect, hasContent, type Line, linesOf } from './lines.ts';
import {
  isNoteHeading,
  isOwnHeading,
  isSectionName,
  isShortHeading,
  isWholeNote,
  type SectionName,
  sectionName,
} from './sections.ts';
import { locatedText, type Source, sourceOf } from './source.ts';

/** The head (without a heading) or a section, with all its lines but the heading's. */
export interface Section extends SectionName {
  readonly heading?: Located<string>;
  readonly lines: readonly Line[];
  readonly span: Span;
}

/** One claim or chart of the text. */
export interface Part {
  readonly kind: ClaimKind;
  /** Whose numbers its boxes have. */
  readonly form: 'professional' | 'institutional';
  /** What its diagnoses are written in: `code set: icd-9-cm`, or 9 in the indicator of box 21 or FL 66; else ICD-10-CM. */
  readonly diagnosisSystem: 'icd-10-cm' | 'icd-9-cm';
  readonly span: Span;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
}

export interface Sheet {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
}

/** @param fallback what a part is that does not say so itself. */
export function sheetOf(text: string, dialect: Dialect, fallback: 'claim' | 'chart'): Sheet {
  const source = sourceOf(text);
  const lines = linesOf(source, dialect);
  const parts = partLines(source.plain, lines, dialect)
    .filter((part) => part.some(hasContent))
    .map((part) => partOf(source, part, dialect, fallback));
  return { source, lines, parts };
}

/** The sheets of documents that were edited or typed in: many edits of one text take it apart once. */
const sheets = new WeakMap<CodingDocument, Sheet>();

/** The sheet of a document's text. A document is read in one dialect only. */
export function sheetOfDocument(document: CodingDocument, dialect: Dialect): Sheet {
  const known = sheets.get(document);
  if (known) return known;
  const sheet = sheetOf(document.text, dialect, document.format === 'chart' ? 'chart' : 'claim');
  sheets.set(document, sheet);
  return sheet;
}

const RULE = /^-{3,}$/;
const OPENING = /^(claim|chart)\s*:/i;

/**
 * Three or more dashes part two claims where `claim:` or `chart:` follows; elsewhere they are a drawn line. A Markdown
 * note that opens with dashes has front matter, whose end parts nothing unless it has said what it is.
 */
function partLines(plain: string, lines: readonly Line[], dialect: Dialect): Line[][] {
  let current: Line[] = [];
  const parts = [current];
  let rule: number | undefined;
  const [first] = lines.filter(hasContent);
  let inFrontMatter = dialect === 'markdown' && first !== undefined && RULE.test(beginningOf(plain, first));
  for (const line of lines) {
    const content = beginningOf(plain, line);
    const opens = hasContent(line) && OPENING.test(content);
    if (opens && rule !== undefined) {
      // The drawn line ends its part; the comments after it belong to what follows.
      const after = current.splice(rule + 1);
      current.pop();
      current = after;
      parts.push(current);
    }
    if (opens) inFrontMatter = false;
    if (hasContent(line)) rule = RULE.test(content) && !inFrontMatter ? current.length : undefined;
    current.push(line);
  }
  return parts;
}

/** Enough of a line to tell what it is: a line may be as long as the text. */
const beginningOf = (plain: string, { content }: Line): string =>
  plain.slice(content.start, Math.min(content.end, content.start + 200));

function partOf(source: Source, lines: readonly Line[], dialect: Dialect, fallback: 'claim' | 'chart'): Part {
  const kind = kindOf(source.plain, lines, fallback);
  const written = lines.filter(hasContent);
  const start = written[0]?.content.start ?? lines[0]?.span.start ?? 0;
  const end = written.at(-1)?.span.end ?? start;
  return {
    kind,
    form: kind === 'institutional' ? 'institutional' : 'professional',
    diagnosisSystem: diagnosisSystem(source.plain, lines),
    span: span(start, end),
    lines,
    sections: sectionsOf(source, lines, { dialect, isChart: kind === 'chart' }),
  };
}

const INSTITUTIONAL = /institution|facility|hospital|\bub-?\s?(?:04|92)\b|837-?i\b|inpatient|outpatient/i;

/** What `claim:` or `chart:` says, wherever it stands; else a type of bill or a form locator shows a UB-04. */
function kindOf(plain: string, lines: readonly Line[], fallback: 'claim' | 'chart'): ClaimKind {
  let kind: ClaimKind = fallback === 'chart' ? 'chart' : 'professional';
  for (const { content } of lines) {
    const text = plain.slice(content.start, Math.min(content.end, content.start + 200));
    const said = OPENING.exec(text);
    if (said) {
      if (said[1]?.toLowerCase() === 'chart') return 'chart';
      const value = text.slice(said[0].length);
      if (/dental|837-?d\b/i.test(value)) return 'dental';
      return INSTITUTIONAL.test(value) ? 'institutional' : 'professional';
    }
    if (fallback === 'claim' && /^(?:type of bill|tob|fl \d{1,2}[a-z]?)\s*:/i.test(text))
      kind = 'institutional';
  }
  return kind;
}

function diagnosisSystem(plain: string, lines: readonly Line[]): Part['diagnosisSystem'] {
  for (const { content } of lines) {
    const text = plain.slice(content.start, Math.min(content.end, content.start + 80));
    const said = /^(?:code set|icd (?:ind(?:icator)?|version)|fl 66|66)\.?\s*:\s*(.*)$/i.exec(text)?.[1];
    if (said !== undefined) return /9/.test(said) && !/10/.test(said) ? 'icd-9-cm' : 'icd-10-cm';
  }
  return 'icd-10-cm';
}

/** What headings are looked for in. */
interface Headings {
  readonly dialect: Dialect;
  readonly isChart: boolean;
}

function sectionsOf(source: Source, lines: readonly Line[], { dialect, isChart }: Headings): Section[] {
  const sections: Section[] = [];
  let heading: Located<string> | undefined;
  let isInNote = false;
  let own: Line[] = [];
  let colons: Colons = isChart ? 'headings' : 'none';
  const close = () => {
    const last = own.at(-1)?.span.end;
    const start = heading?.span.start ?? own[0]?.span.start;
    if (start === undefined) return;
    const name: SectionName = !heading
      ? { kind: 'fields' }
      : isInNote && mayHoldCodes(heading.value)
        ? { kind: 'narrative' }
        : sectionName(heading.value);
    const end = last ?? heading?.span.end ?? start;
    sections.push({ ...name, ...(heading ? { heading } : {}), lines: own, span: span(start, end) });
  };
  for (const line of lines) {
    const alone = headingOf(source.plain, line.content, dialect);
    const noted: NoteHeading | undefined =
      alone || !isChart ? undefined : noteHeading(source.plain, line.content, colons);
    const at = alone ?? noted?.name;
    if (!at) {
      own.push(line);
      continue;
    }
    close();
    heading = locatedText(source, at);
    isInNote = noted !== undefined && !noted.isBracketed;
    own = noted && noted.rest.start < noted.rest.end ? [behindHeading(line, noted.rest)] : [];
    colons = !noted || noted.isBracketed ? colonsBelow(heading.value, isChart) : 'all';
  }
  close();
  return sections;
}

/** What stands behind a heading on its line, as a line of its own. */
const behindHeading = (line: Line, rest: Span): Line => ({
  ...line,
  span: span(rest.start, line.span.end),
  content: rest,
});

/** The name of the section that a line opens; one without its closing bracket is half typed. */
function headingOf(plain: string, content: Span, dialect: Dialect): Span | undefined {
  const text = plain.slice(content.start, Math.min(content.end, content.start + 120));
  const bracketed = /^\[\s*([a-z][^[\]:]*?)\s*\]?$/i.exec(text);
  const name = bracketed?.[1];
  if (bracketed && name && (dialect === 'text' || isSectionName(name))) {
    const start = content.start + bracketed[0].indexOf(name);
    return span(start, start + name.length);
  }
  const hashed = dialect === 'markdown' ? /^(#{1,6}\s+)(.*?)[\s#:]*$/.exec(text) : null;
  if (!hashed?.[2]) return undefined;
  const start = content.start + (hashed[1] ?? '').length;
  return span(start, start + hashed[2].length);
}

/**
 * What has a colon behind it below a heading: nothing that is looked for in a claim; a heading of notes alone on its
 * line; one that may have text behind it; and, below such a one, also a word that is a box of the form, as `Plan:`.
 */
type Colons = 'none' | 'alone' | 'headings' | 'all';

/** Below a heading in brackets stands its text, but for fields and for a whole note. */
function colonsBelow(heading: string, isChart: boolean): Colons {
  if (!isChart) return 'none';
  return sectionName(heading).kind === 'fields' || isWholeNote(heading) ? 'headings' : 'alone';
}

/** `A: E11.9` is an entry of a list, `Dx: E11.9` tells a code; `A: asthma` and `Dx: asthma` open a part of a note. */
const mayHoldCodes = (name: string): boolean =>
  /^[a-z]$/i.test(name) || sectionName(name).kind === 'diagnoses' || /\b(?:dx|diagnos[ei]s)$/i.test(name);

const hasNoCode = (plain: string, { start, end }: Span): boolean =>
  !/\b[a-z]\d[\da-z](?:[\da-z]{0,4}|\.[\da-z]+)\b/i.test(plain.slice(start, end));

interface NoteHeading {
  readonly name: Span;
  readonly rest: Span;
  readonly isBracketed: boolean;
}

/** Behind a letter that may be a key as well stand the words of a note, and no code. */
const hasWords = (plain: string, { start, end }: Span): boolean =>
  /^(?![a-z]\d)[^\n]*?[a-z]{3,}/i.test(plain.slice(start, Math.min(end, start + 80)));

/** A heading of notes with its text behind it on the line: `[plan] rest`, or `Plan: rest` and `Plan:` alone. */
function noteHeading(plain: string, content: Span, colons: Colons): NoteHeading | undefined {
  const text = plain.slice(content.start, Math.min(content.end, content.start + 120));
  const bracketed = /^(\[\s*)([a-z][^[\]:]*?)\s*\]\s*/i.exec(text);
  const keyed = colons === 'none' ? null : /^(\**)([a-z][^[\]:*]*?)\**\s*:\**\s*/i.exec(text);
  const [whole = '', mark = '', name = ''] = bracketed ?? keyed ?? [];
  const rest = span(content.start + whole.length, content.end);
  const isNamed = isNoteHeading(name) || (hasWords(plain, rest) && isShortHeading(name));
  if (!isNamed && !(bracketed && hasWords(plain, rest) && isOwnHeading(name))) return undefined;
  if (!bracketed && colons === 'alone' && rest.start < rest.end) return undefined;
  if (!bracketed && mayHoldCodes(name) && !hasNoCode(plain, rest)) return undefined;
  if (!bracketed && colons !== 'all' && fieldDefinition(name, 'professional')) return undefined;
  const start = content.start + mark.length;
  return {
    name: span(start, start + name.length),
    rest,
    isBracketed: bracketed !== null,
  };
}
