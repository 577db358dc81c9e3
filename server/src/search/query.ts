/** What a coder typed: the beginning of a code, or words. */
import type { CodeSet } from '../codebook/code-set.ts';
import { codeKey } from '../model/codes.ts';
import { wordsOf } from '../model/words.ts';
import { putForAll } from './note-phrases.ts';

/** More words than this are a pasted sentence: the first ones stand for it. */
const MOST_WORDS = 14;

/** Words in the order typed. `unfinished` where the last may still be going on. */
export interface PhraseQuery {
  readonly words: readonly string[];
  readonly unfinished: boolean;
}

/**
 * The key that `text` begins, where it reads as a code of the set: one word, with a digit behind its first
 * character (`E11.2`, `0dt`, `J34`; a digit alone in a set whose codes are numbers), with which at least one
 * code or header of the set begins.
 */
export function codePrefix(text: string, set: CodeSet): string | undefined {
  const written = text.trim();
  if (!/^[\p{L}\d]*\d[\p{L}\d.]*$/u.test(written)) return undefined;
  return beginsCode(written, set);
}

/** The beginning of a code and words for what stands below it (`E11 foot ulcer`), where the set has such codes. */
export function codeAndWords(
  text: string,
  set: CodeSet,
): { readonly prefix: string; readonly words: string } | undefined {
  const [, written, words] =
    /^\s*([a-z][\da-z]{2}[\da-z.]*|\d[\da-z]{2,6})\s+(?=.*[a-z])(\S.*)$/i.exec(text) ?? [];
  if (!written || !words || !/\d/.test(written) || !/[a-z]/i.test(written)) return undefined;
  const prefix = beginsCode(written, set);
  return prefix === undefined ? undefined : { prefix, words };
}

/** The key that a single letter begins, where the set has codes with it. */
export function letterPrefix(text: string, set: CodeSet): string | undefined {
  const written = text.trim();
  return /^[a-z]$/i.test(written) ? beginsCode(written, set) : undefined;
}

function beginsCode(written: string, set: CodeSet): string | undefined {
  const key = codeKey(written);
  const first = set.lowerBound(key);
  return first < set.size && set.keyAt(first).startsWith(key) ? key : undefined;
}

/** What a text asks for. */
export interface PhraseQueries {
  readonly ofAny: PhraseQuery;
  /** Where diagnoses are looked for: without what was given and done for the condition. */
  readonly ofDiagnoses: PhraseQuery;
}

/** The words of a text; a blank at its end says that the last is whole. */
export function phraseQueries(text: string): PhraseQueries {
  const { forAny, forDiagnoses } = putForAll(text);
  const ofAny = queryOf(text, forAny);
  return { ofAny, ofDiagnoses: forDiagnoses === forAny ? ofAny : queryOf(text, forDiagnoses) };
}

function queryOf(text: string, plain: string): PhraseQuery {
  const words = wordsOf(plain);
  // A patient's age and sex or a duration alone are all there is to look for.
  return {
    words: (words.length > 0 ? words : wordsOf(text)).slice(0, MOST_WORDS),
    // What was put aside behind the last word tells that it is whole.
    unfinished: !/\s$/.test(words.length > 0 ? plain : text),
  };
}
