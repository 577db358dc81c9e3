/** What a coder typed: the beginning of a code, or words. */
import type { CodeSet } from '../codebook/code-set.ts';
import { codeKey } from '../model/codes.ts';
import { wordsOf } from '../model/words.ts';

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

/** The words of a text; a blank at its end says that the last is whole. */
export function phraseQuery(text: string): PhraseQuery {
  const told = text.replace(ASIDE, ' ');
  // A patient's age and sex or a duration alone are all there is to look for.
  const words = wordsOf(told);
  return {
    words: (words.length > 0 ? words : wordsOf(text)).slice(0, MOST_WORDS),
    unfinished: !/\s$/.test(text),
  };
}

/**
 * What notes say of the patient and of time beside the condition: `58 yo male with`, `x 3 weeks`, `for the past 2
 * days`, `since yesterday`; and that they follow it up: `f/u htn`.
 */
const ASIDE =
  /^\s*f\/u\s+(?:for\s+|of\s+)?(?=[a-z])|\b\d{1,3}\s*-?\s*(?:y\/?o|yrs?\.?\s*old|years?[\s-]*old|yo[mf])\b(?:\s+(?:male|female|man|woman|m|f|boy|girl)\b)?(?:\s+(?:with|w\/)\s)?|\b(?:x|for(?:\s+the)?(?:\s+(?:past|last))?)\s*\d+\s*(?:d|days?|wks?|weeks?|mos?|months?|yrs?|years?|hrs?|hours?)\b|\b(?:pt|patient)\s+(?:c\/o|complains?\s+of|presents?\s+with|reports?|with|has)\s/gi;
