/** Stages that a note names: those of chronic kidney disease and of pressure ulcers, beside the one that is coded. */
import type { Claim, CodingDocument } from '../model/document.ts';
import { overlaps, type Span, slice, span } from '../model/text.ts';
import type { SoundDiagnosis } from './check.ts';
import { clausesOf } from './narrative.ts';

/** What is staged by numbers, with the words by which a clause speaks of it. */
const STAGED: readonly { readonly category: string; readonly words: RegExp }[] = [
  { category: 'N18', words: /\b(?:ckd|kidney|renal)/i },
  { category: 'L89', words: /\b(?:pressure|decubit\w+|bed ?sores?)\b/i },
];

const CODED_STAGE = /\bstage (\d[ab]?)\b/;
const WRITTEN_STAGE = /\b(?:stages?|ckd)[ -]?((?:\d|iv|v|i{1,3})[ab]?)\b/gi;
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

/** A stage as the titles write it: `IIIa` is `3a`. */
function stageOf(written: string): string {
  const [, number = '', part = ''] = /^(\d|[iv]+)([ab]?)$/.exec(written.toLowerCase()) ?? [];
  return (ROMAN[number] ?? number) + part;
}

/** Stage 3 says neither 3a nor 3b, and contradicts none of them. */
const mayBe = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** The codes of a diagnosis' own condition and site whose stage is the one that a note names. */
export function codesOfStage({ set, key, title, date }: SoundDiagnosis, written: string): readonly number[] {
  const stage = stageOf(WRITTEN_NUMBER.exec(written)?.[0] ?? '');
  const category = set.indexOf(key.slice(0, 3));
  return set.billableBelow(category, date).filter((index) => {
    const other = set.periodOn(index, date)?.title ?? '';
    const coded = CODED_STAGE.exec(other)?.[1];
    return coded?.startsWith(stage) === true && beforeStage(other) === beforeStage(title);
  });
}

const WRITTEN_NUMBER = /(?:\d|[iv]+)[ab]?$/i;

const beforeStage = (title: string): string => title.split(CODED_STAGE)[0] ?? '';

/**
 * The place where a note names another stage than the code of a diagnosis, where it names stages of the disease and
 * never that one. What it denies, suspects or tells of the past is left out.
 */
export function otherStage(
  document: CodingDocument,
  claim: Claim,
  { key, title }: SoundDiagnosis,
): Span | undefined {
  const words = STAGED.find(({ category }) => key.startsWith(category))?.words;
  const coded = CODED_STAGE.exec(title)?.[1];
  if (!words || !coded) return undefined;
  let found: Span | undefined;
  for (const { span: at, scopes } of clausesOf(document, claim)) {
    const clause = slice(document.text, at);
    if (!words.test(clause)) continue;
    for (const { index, 0: whole, 1: stage = '' } of clause.matchAll(WRITTEN_STAGE)) {
      const place = span(at.start + index, at.start + index + whole.length);
      if (mayBe(stageOf(stage), coded)) return undefined;
      if (!scopes.some(({ span: over }) => overlaps(over, place))) found ??= place;
    }
  }
  return found;
}
