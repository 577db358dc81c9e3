/** Stages and types that a note names beside the one that is coded: of kidney disease, pressure ulcers, diabetes. */
import type { Claim, CodingDocument } from '../model/document.ts';
import { overlaps, type Span, slice, span } from '../model/text.ts';
import type { SoundDiagnosis } from './check.ts';
import { clausesOf } from './narrative.ts';

/** What is told apart by a number. */
interface Numbered {
  readonly category: RegExp;
  /** The words by which a clause speaks of it. */
  readonly words: RegExp;
  /** The number in the title of a code, and in a note. */
  readonly coded: RegExp;
  readonly written: RegExp;
}

const STAGE = {
  coded: /\bstage (\d[ab]?)\b/,
  written: /\b(?:stages?|ckd)[ -]?((?:\d|iv|v|i{1,3})[ab]?)\b/gi,
};

const NUMBERED: readonly Numbered[] = [
  {
    category: /^N18/,
    words: /\b(?:ckd|kidney|renal|egfr)/i,
    coded: STAGE.coded,
    // I.C.14.a.1: stage 2 equates to mild, stage 3 to moderate, stage 4 to severe disease.
    written:
      /\b(?:stages?|ckd|g(?=\d[ab]?\b))(?:[ -]|: ?)?((?:\d|iv|v|i{1,3})[ab]?)\b|\b(mild|moderate|severe)(?= (?:chronic )?(?:ckd|kidney|renal)\b)/gi,
  },
  {
    category: /^L89/,
    words: /\b(?:pressure|decubit\w+|bed ?sores?)\b/i,
    coded: STAGE.coded,
    // `Restaged as 3`, `stage 2 at arrival, 3 now`.
    written:
      /\b(?:stages?|(?:re-?|up-?)?staged(?: (?:as|at|to|now))?)[ -]?((?:\d|iv|v|i{1,3})[ab]?)\b|(?<=\bstages? (?:\d|i{1,3})\b[^.;\n]{0,40})\b([2-4]|i{2,3}|iv)(?= (?:now|today|at discharge)\b)/gi,
  },
  {
    category: /^E1[01]/,
    words: /\bdiabet|\bdm\b|\bdm[12]\b|\bt[12]dm?\b/i,
    coded: /^Type (\d)\b/,
    written: /\b(?:type|dm|t)[ -]?(1|2|ii?)(?:dm?)?\b/gi,
  },
];

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };
const DEGREES: Readonly<Record<string, string>> = { mild: '2', moderate: '3', severe: '4' };

/** A number as the titles write it: `IIIa` is `3a`, and severe disease of the kidney `4`. */
function numberOf(written: string): string {
  const word = written.toLowerCase();
  const [, number = '', part = ''] = /^(\d|[iv]+)([ab]?)$/.exec(word) ?? [];
  return DEGREES[word] ?? (ROMAN[number] ?? number) + part;
}

/** Stage 3 says neither 3a nor 3b, and contradicts none of them. */
const mayBe = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** The codes of a diagnosis' own condition and site whose stage is the one that a note names. */
export function codesOfStage({ set, key, title, date }: SoundDiagnosis, written: string): readonly number[] {
  const stage = numberOf(WRITTEN_NUMBER.exec(written)?.[0] ?? '');
  const category = set.indexOf(key.slice(0, 3));
  return set.billableBelow(category, date).filter((index) => {
    const other = set.periodOn(index, date)?.title ?? '';
    const coded = STAGE.coded.exec(other)?.[1];
    return coded?.startsWith(stage) === true && beforeStage(other) === beforeStage(title);
  });
}

const WRITTEN_NUMBER = /(?:mild|moderate|severe|(?:\d|[iv]+)[ab]?)$/i;

const beforeStage = (title: string): string => title.split(STAGE.coded)[0] ?? '';

/**
 * The place where a note names another stage or type than the code of a diagnosis, where it names some of the disease
 * and never that one. What it denies, suspects, or tells of the past or the family is left out.
 */
export function otherKind(
  document: CodingDocument,
  claim: Claim,
  { key, title }: SoundDiagnosis,
): Span | undefined {
  const numbered = NUMBERED.find(({ category }) => category.test(key));
  const coded = numbered?.coded.exec(title)?.[1];
  if (!numbered || !coded) return undefined;
  let found: Span | undefined;
  let isSaid = false;
  let part: Span | undefined;
  for (const { span: at, scopes } of clausesOf(document, claim)) {
    const clause = slice(document.text, at);
    // The stage of an ulcer may stand in a sentence of its own: `by day 8 it had progressed to stage 3`.
    const isOfIt = numbered.words.test(clause);
    if (!isOfIt && !key.startsWith('L89')) continue;
    for (const { index, 0: whole, 1: number, 2: degree = '' } of clause.matchAll(numbered.written)) {
      const place = span(at.start + index, at.start + index + whole.length);
      const told = numberOf(number ?? degree);
      if (told === coded) return undefined;
      if (mayBe(told, coded)) isSaid = true;
      if (scopes.some(({ span: over }) => overlaps(over, place))) continue;
      // 3a beside 3b.
      if (!mayBe(told, coded) && told[0] === coded[0]) part ??= place;
      if (isOfIt) found ??= place;
    }
  }
  // `Moderate CKD, stage 3a` contradicts 3b, though moderate disease may be either.
  return isSaid ? part : found;
}
