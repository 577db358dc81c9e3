/** A sentence of a note that goes on in the next line, read as if it stood in one, and short forms as what they stand for. */
import { type Span, span } from '../model/text.ts';
import { ABBREVIATED, writtenOut } from './written-out.ts';

/** A stretch of text without its ends of lines and short forms, and where in the text it has what it has. */
export interface Line {
  readonly words: string;
  /** The place in the text of a stretch of the words. */
  readonly placeOf: (start: number, end: number) => Span;
}

/** What notes write for the words that join others, where no unit, date or count is meant. */
const SHORT: Readonly<Record<string, string>> = {
  'w/o': 'without',
  'w/': 'with',
  'd/t': 'due to',
  's/t': 'secondary to',
  '2/2': 'secondary to',
  'c/b': 'complicated by',
  'a/w': 'associated with',
  'c/w': 'consistent with',
  ca: 'cancer',
};

/** Organs behind or before which `ca` is a cancer and no calcium. */
const ORGAN =
  '(?:breast|lung|colon|rectal|rectum|colorectal|crc|prostate|thyroid|bladder|ovarian|ovary|pancreas|pancreatic|gastric|stomach|esophagus|esophageal|renal|kidney|liver|hepatic|cervix|cervical|uterine|endometrial|skin|brain|oral|tongue|laryn\\w+|phary\\w+|testicular|vulvar|anal|cecal|sigmoid|cell)';

/** An end of a line with the blanks around it, or a short form; `w/u`, `w/c`, `pulses 2/2` and `2/2 bottles` are none. */
const PUT = new RegExp(
  String.raw`[ \t]*(?:\r\n|\r|\n)[ \t]*|(?<![\w/])(?:w\/o|[dsc]\/[tb]|[ac]\/w)(?![\w/])|(?<![\w/])w\/(?!(?:[ucdne]|wo)\b)|(?<=\b(?!(?:pulses?|cultures?|strength|dp|pt|dtrs?|reflexes|grade|was|were|is|are|on)\b)[a-z]{2,} )2\/2(?= (?!(?:blood|bottles?|cultures?|sets?|bilat\w*|and|on|in|at)\b)[a-z])|(?<=\b${ORGAN} )ca\b(?!-)|\bca(?= of (?:(?:the|her|his|right|left|r|l) )*${ORGAN})`,
  'gi',
);

const MAY_BE_SHORT = /[\r\n/]|\bca\b/i;

interface Replaced {
  /** In the words. */
  readonly start: number;
  readonly end: number;
  /** In the text. */
  readonly of: Span;
}

/** @param text what holds the stretch `at` */
export function unwrapped(text: string, at: Span): Line {
  const written = text.slice(at.start, at.end);
  return MAY_BE_SHORT.test(written)
    ? lineOf(written, at, PUT, joinedAs)
    : { words: written, placeOf: (start, end) => span(at.start + start, at.start + end) };
}

/** What an end of a line or a short form stands for; undefined for `c/t` and `s/b`, which are none of these. */
const joinedAs = (put: string): string | undefined =>
  SHORT[put.toLowerCase()] ?? (put.includes('/') ? undefined : ' ');

/** The same with the abbreviations of notes written out; undefined where it has none. */
export function spelledOut(text: string, at: Span): Line | undefined {
  const { words, placeOf } = unwrapped(text, at);
  ABBREVIATED.lastIndex = 0;
  if (!ABBREVIATED.test(words)) return undefined;
  const line = lineOf(words, span(0, words.length), ABBREVIATED, writtenOut);
  return {
    words: line.words,
    placeOf: (start, end) => {
      const within = line.placeOf(start, end);
      return placeOf(within.start, within.end);
    },
  };
}

/**
 * A stretch with what a pattern finds replaced by what it stands for, where it stands for anything.
 * @param pattern without groups that capture
 */
function lineOf(
  written: string,
  at: Span,
  pattern: RegExp,
  meaningOf: (put: string) => string | undefined,
): Line {
  const replaced: Replaced[] = [];
  let ahead = at.start;
  const words = written.replace(pattern, (put: string, index: number) => {
    const meant = meaningOf(put);
    if (meant === undefined) return put;
    // What follows at once, as in `w/fever`, is a word of its own.
    const isOpen = put.endsWith('/') && /\S/.test(written[index + put.length] ?? ' ');
    const instead = `${meant}${isOpen ? ' ' : ''}`;
    const start = at.start + index - ahead;
    replaced.push({
      start,
      end: start + instead.length,
      of: span(at.start + index, at.start + index + put.length),
    });
    ahead += put.length - instead.length;
    return instead;
  });
  const inText = (index: number, isEnd: boolean): number => {
    const last = replaced.findLast(({ start }) => (isEnd ? start < index : start <= index));
    if (!last) return at.start + index;
    if (index < last.end || (isEnd && index === last.end)) return isEnd ? last.of.end : last.of.start;
    return last.of.end + index - last.end;
  };
  return {
    words,
    placeOf: (start, end) =>
      span(inText(start, false), end > start ? inText(end, true) : inText(start, false)),
  };
}
