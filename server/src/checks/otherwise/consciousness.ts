/** Whether consciousness was lost in an injury of the head, as a note tells it anywhere (titles of S06; Guidelines I.B.2). */
import { type Otherwise, titled } from './otherwise.ts';
import { NO } from './with-words.ts';

const LOC = '(?:loc|loss of consciousness)';
const LOST = `(?:${LOC}|lost consciousness|knocked (?:out|unconscious|cold)|out cold)`;
const NOT_LOST = new RegExp(
  `\\b(?:no|not|denies|denied|without|never|negative for|neg|absent|witnessed no) (?:any |had |have |having )?${LOC}\\b|\\b(?:did(?: not|n['’]t)|never|not) (?:lose|lost) consciousness\\b|\\b(?:was |were )?(?:not|never) knocked (?:out|unconscious|cold)\\b|\\b${LOC}(?::| was| is)? (?:no|none|neg(?:ative)?|denied|absent|-)(?=[ .,;)]|$)`,
  'gi',
);
const UNKNOWN = new RegExp(
  `\\b(?:unknown|unclear|uncertain|unsure|not (?:known|clear|sure)|does not (?:know|recall|remember)|cannot (?:say|recall))\\b[^.;\\n]{0,25}\\b${LOST}\\b|\\b${LOC} (?:status )?(?:is |was )?(?:unknown|unclear|uncertain|not known|unwitnessed)\\b|\\?\\s?${LOC}\\b`,
  'gi',
);
const SHORT = `${NO}(?:\\b(?:brief|momentary|transient|seconds? of|(?:few|several) (?:seconds|minutes) of) ${LOC}\\b|\\b${LOST},? (?:of |for |lasting |x ?|about |approximately |approx\\.? |around |~|less than |under |< ?|only |a |briefly|momentar\\w+|few |several |couple of )*(?:briefly|momentarily|seconds?|minutes?\\b(?! \\d)|moment|(?:[1-9]|[12]\\d|30)(?:-\\d+)? ?(?:min\\w*|secs?|seconds?))\\b)`;

const WITHOUT = titled(/\bwithout loss of consciousness\b/, 'S06');
const either = `${NOT_LOST.source}|${UNKNOWN.source}`;
const sixth =
  (character: string): NonNullable<Otherwise['instead']> =>
  ({ key }) =>
    `${key.slice(0, 5)}${character}${key.slice(6)}`;

const ROW = {
  why: 'the code tells whether consciousness was lost and for how long, and the note tells it otherwise',
  section: 'I.B.2',
  severity: 'information',
} as const;

export const CONSCIOUSNESS: readonly Otherwise[] = [
  {
    ...ROW,
    codes: WITHOUT,
    says: new RegExp(SHORT, 'gi'),
    orSaid: new RegExp(either, 'gi'),
    instead: sixth('1'),
  },
  {
    ...ROW,
    codes: WITHOUT,
    says: new RegExp(`${NO}\\b${LOST}\\b`, 'gi'),
    // How long it was, where that is told, is of chart/other-code.
    orSaid: new RegExp(`${either}|${SHORT}|\\b${LOST}[^.;\\n]{0,25}\\d+ ?(?:min\\w*|h|hrs?|hours?)\\b`, 'gi'),
    instead: sixth('9'),
  },
  { ...ROW, codes: WITHOUT, says: UNKNOWN, status: 'any', orSaid: NOT_LOST, instead: sixth('A') },
  {
    ...ROW,
    codes: titled(/\bwith loss of consciousness\b/, 'S06'),
    says: NOT_LOST,
    status: 'any',
    orSaid: new RegExp(`${SHORT}|${UNKNOWN.source}`, 'gi'),
    unless: new RegExp(`${NO}\\b${LOST}\\b`, 'gi'),
    instead: sixth('0'),
  },
];
