/**
 * The four delimiters of an interchange, taken from its ISA segment by counting its 16 elements: the element
 * separator is the character behind `ISA`, the component separator is ISA16, the segment terminator the
 * character behind it, the repetition separator ISA11 (a letter `U` before version 00402: none).
 * Source: X12.5 Interchange Control Structures; CMS 5010 companion guides, ISA record layout.
 */
import type { TextProblem } from '../../model/document.ts';
import { type Span, span } from '../../model/text.ts';

export interface Delimiters {
  readonly element: string;
  readonly component: string;
  /** Absent where ISA11 is the `U` of version 4010. */
  readonly repetition: string | undefined;
  /** A line break stands for CR, LF and CRLF alike. */
  readonly terminator: string;
}

/** What a text without a readable ISA is read with: the delimiters nearly every sender uses. */
export const USUAL_DELIMITERS: Delimiters = {
  element: '*',
  component: ':',
  repetition: '^',
  terminator: '~',
};

const ISA_ELEMENTS = 16;

/** ISA is 106 characters long with its terminator; twice that leaves room for elements that are not padded. */
const LONGEST_ISA = 212;

/** How far behind ISA the first transaction header is looked for: one GS and a few TA1. */
const HEADER_REACH = 1000;

export const isLineBreak = (character: string): boolean => character === '\n' || character === '\r';

export const isAlphanumeric = (character: string): boolean => /^[A-Za-z0-9]$/.test(character);

const canTerminate = (character: string): boolean => character !== '' && !isAlphanumeric(character);

const LETTER_I = 0x49;

/** Whether an ISA segment begins at `at`: the letters, then a character that can part elements. */
export const isInterchangeStart = (text: string, at: number): boolean =>
  text.charCodeAt(at) === LETTER_I &&
  text.startsWith('ISA', at) &&
  /^[^A-Za-z0-9\s]$/.test(text.charAt(at + 3));

/**
 * The delimiters of the interchange whose ISA begins at `at`, and what is wrong with it.
 * `end` is where ISA16 ends, absent where the segment does not have its 16 elements.
 */
export function readDelimiters(
  text: string,
  at: number,
): { readonly delimiters: Delimiters; readonly end?: number; readonly problem?: TextProblem } {
  const element = text.charAt(at + 3);
  const isa16 = separatorBeforeIsa16(text, at, element);
  if (isa16 === undefined) {
    const header = text.slice(at, at + HEADER_REACH);
    const terminator = !header.includes('~') && /[\r\n]/.test(header) ? '\n' : '~';
    return {
      delimiters: { ...USUAL_DELIMITERS, element, terminator },
      problem: syntax(
        span(at, at + 3),
        'This ISA segment does not have its 16 elements, so that the delimiters of the interchange are guessed.',
      ),
    };
  }
  const component = text.charAt(isa16 + 1) || USUAL_DELIMITERS.component;
  const declared = text.charAt(isa16 + 2);
  const isa11 = text.charAt(nthIndex(text, element, at, 11) + 1);
  const repetition = isAlphanumeric(isa11) ? undefined : isa11;
  const terminator =
    terminatorInUse(text, isa16 + 2, element) ??
    (canTerminate(declared) ? declared : USUAL_DELIMITERS.terminator);
  const delimiters: Delimiters = { element, component, repetition, terminator };
  const end = isa16 + 2;
  if (declared === '' || terminator === declared || (isLineBreak(terminator) && isLineBreak(declared)))
    return { delimiters, end };
  return {
    delimiters,
    end,
    problem: syntax(
      span(end, end + 1),
      `The character behind ISA16, ${nameOf(declared)}, says how segments end, but they end with ${nameOf(terminator)}.`,
    ),
  };
}

const syntax = (at: Span, message: string): TextProblem => ({ rule: 'text/syntax', span: at, message });

/** A delimiter as a message names it. */
export const nameOf = (delimiter: string): string =>
  isLineBreak(delimiter) ? 'a line break' : `“${delimiter}”`;

/** The offset of the nth `character` from `from`, or -1. */
function nthIndex(text: string, character: string, from: number, nth: number): number {
  let at = from - 1;
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(character, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** The offset of the 16th separator, or `undefined` where the segment ends or runs on before it. */
function separatorBeforeIsa16(text: string, at: number, element: string): number | undefined {
  const header = text.slice(at, at + LONGEST_ISA);
  const last = nthIndex(header, element, 0, ISA_ELEMENTS);
  if (last < 0 || /[\r\n~]/.test(header.slice(0, last))) return undefined;
  return at + last;
}

/**
 * What ends the segment before the first ST, where one follows. Some senders write another character behind ISA16
 * than the one their segments end with; the latter is what the file can be read with.
 */
function terminatorInUse(text: string, from: number, element: string): string | undefined {
  const [header = ''] = text.slice(from, from + HEADER_REACH).split(`IEA${element}`);
  for (let at = header.indexOf(`ST${element}`); at >= 0; at = header.indexOf(`ST${element}`, at + 1)) {
    const before = header.slice(0, at).trimEnd();
    const gap = header.slice(before.length, at);
    const last = before.slice(-1);
    // Inside a word or an element of GS, as in the receiver `TEST`.
    if (last === element || (gap === '' && isAlphanumeric(last))) continue;
    if (last === '' || isAlphanumeric(last)) return /[\r\n]/.test(gap) ? '\n' : undefined;
    return last;
  }
  return undefined;
}
