/**
 * The placeholder X and the 7th character. Authority: ICD-10-CM Official Guidelines I.A.4 (X fills the characters
 * that a code lacks before its 7th) and I.A.5 (the 7th character is always the 7th).
 */
import type { IsoDate } from '../model/dates.ts';
import type { CodeSet } from './code-set.ts';

const CATEGORY_LENGTH = 3;
const WHOLE_LENGTH = 7;

/**
 * The billable codes of a date that differ from `key` by X padding and the 7th character only, if that is true of
 * all below the header at `index`; else none. `key` is the header's own, or that with some X behind.
 */
export function codesLackingOnlyThe7th(
  set: CodeSet,
  index: number,
  key: string,
  date: IsoDate,
): readonly number[] {
  const below = set.billableBelow(index, date);
  const onlyThe7th = below.every((code) => {
    const whole = set.keyAt(code);
    return (
      whole.length === WHOLE_LENGTH && /^X*$/.test(whole.slice(set.keyAt(index).length, WHOLE_LENGTH - 1))
    );
  });
  return onlyThe7th ? below.filter((code) => set.keyAt(code).startsWith(key)) : [];
}

/** A key without the X's at its end, which the set has only as parts of longer codes: S0990X is S0990. */
export const withoutTrailingPlaceholders = (key: string): string =>
  key.slice(0, CATEGORY_LENGTH) + key.slice(CATEGORY_LENGTH).replace(/X+$/, '');

/** A key without any X behind its category: all spellings of one code, padded rightly or not, give the same. */
export const withoutPlaceholders = (key: string): string =>
  key.slice(0, CATEGORY_LENGTH) + key.slice(CATEGORY_LENGTH).replaceAll('X', '');

/**
 * The billable codes of a date that a key unknown to the set means when its X padding is put right: X absent, too
 * many or misplaced (S0990A is S0990XA, E119X is E119), or, if there is none, X written where the code needs a
 * character of its own (S720X1A).
 */
export function codesByPlaceholders(set: CodeSet, key: string, date: IsoDate): readonly number[] {
  if (key.length <= CATEGORY_LENGTH) return [];
  const category = key.slice(0, CATEGORY_LENGTH);
  const billable: number[] = [];
  for (let at = set.lowerBound(category); at < set.size && set.keyAt(at).startsWith(category); at++)
    if (set.statusOn(at, date) === 'billable') billable.push(at);

  const meant = withoutPlaceholders(key);
  const repadded = billable.filter((code) => withoutPlaceholders(set.keyAt(code)) === meant);
  if (repadded.length > 0 || !key.includes('X', CATEGORY_LENGTH)) return repadded;
  return billable.filter((code) => fits(set.keyAt(code), key));
}

/** Whether a code is `key` but for characters where `key` has an X behind its category. */
const fits = (code: string, key: string): boolean =>
  code.length === key.length &&
  [...key].every((character, at) => character === code[at] || (character === 'X' && at >= CATEGORY_LENGTH));
