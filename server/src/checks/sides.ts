/** Codes that say the same of the right side, the left side, both, or an unspecified one (Official Guidelines I.B.13). */
import type { Codebook, CodeSet } from '../codebook/code-set.ts';
import type { IsoDate } from '../model/dates.ts';
import { remembered } from '../model/remembered.ts';
import { wordsOf } from '../model/words.ts';
import { rememberedByRelease } from './by-release.ts';
import type { SoundDiagnosis } from './check.ts';
import { billable } from './list-fixes.ts';

/** Indexes in the set of the codes of the sides. */
export interface SidedCodes {
  readonly right: number;
  readonly left: number;
  readonly bilateral: number | undefined;
}

/** The characters of a category: codes of the sides differ behind it only. */
const CATEGORY_LENGTH = 3;

const CHARACTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Indexes of the billable codes of a date that differ from a key in one character at a place, itself left out. */
const siblingsAt = (set: CodeSet, key: string, place: number, date: IsoDate): readonly number[] =>
  billable(
    CHARACTERS.filter((character) => character !== key[place]).map(
      (character) => key.slice(0, place) + character + key.slice(place + 1),
    ),
    { set, date },
  );

const titleOf = (set: CodeSet, index: number, date: IsoDate): string =>
  set.periodOn(index, date)?.title.toLowerCase() ?? '';

const sidedCategories = new WeakMap<CodeSet, ReadonlySet<string>>();

/** The categories of which a code ever named the right side. */
function categoriesWithSides(codebook: Codebook, set: CodeSet): ReadonlySet<string> {
  const known = sidedCategories.get(set);
  if (known) return known;
  const categories = new Set<string>();
  const words = codebook.words(set.system);
  const right = words?.lowerBound('right') ?? -1;
  if (words?.wordAt(right) === 'right')
    words.forEachCode(right, (index) => categories.add(set.keyAt(index).slice(0, CATEGORY_LENGTH)));
  sidedCategories.set(set, categories);
  return categories;
}

/** Whether a title leaves something open, which may be the side. */
export const leavesSideOpen = remembered((title: string) => /unspecified/i.test(title));

/** The codes of the sides where the diagnosis is for an unspecified one, and right and left have codes of their own. */
export const codesOfSides = (codebook: Codebook, diagnosis: SoundDiagnosis): SidedCodes | undefined =>
  leavesSideOpen(diagnosis.title) &&
  categoriesWithSides(codebook, diagnosis.set).has(diagnosis.key.slice(0, CATEGORY_LENGTH))
    ? findSides(diagnosis)
    : undefined;

const findSides = rememberedByRelease(({ set, key, title: written, date }): SidedCodes | undefined => {
  const title = written.toLowerCase();
  const wanted = [...title.matchAll(/unspecified/g)].map(({ index }) => {
    const around = (side: string) => title.slice(0, index) + side + title.slice(index + 'unspecified'.length);
    return { right: around('right'), left: around('left') };
  });
  for (let place = key.length - 1; place >= CATEGORY_LENGTH; place--) {
    const siblings = siblingsAt(set, key, place, date);
    const titles = new Map(siblings.map((index) => [titleOf(set, index, date), index]));
    for (const { right, left } of wanted) {
      const rightIndex = titles.get(right);
      const leftIndex = titles.get(left);
      if (rightIndex !== undefined && leftIndex !== undefined)
        return { right: rightIndex, left: leftIndex, bilateral: bilateralAmong(set, siblings, right, date) };
    }
  }
  return undefined;
});

/** The title of the left where that of a diagnosis is of the right, in lower case; `undefined` where it is of no right side. */
export const leftTitle = rememberedByRelease(({ title }) => {
  const folded = title.toLowerCase();
  return /\bright\b/.test(folded) ? folded.replace(/\bright\b/g, 'left') : undefined;
});

/**
 * The code for both sides of a diagnosis of the right: a sibling, or where it is called unilateral another code of its
 * category (M17.0 for M17.11), that says nothing more than it but both sides.
 */
export const bilateralOf = rememberedByRelease(({ set, key, title, date }): number | undefined => {
  for (let place = key.length - 1; place >= CATEGORY_LENGTH; place--) {
    const found = bilateralAmong(set, siblingsAt(set, key, place, date), title, date);
    if (found !== undefined) return found;
  }
  if (!/\bunilateral\b/i.test(title)) return undefined;
  const category = set.indexOf(key.slice(0, CATEGORY_LENGTH));
  return category < 0
    ? undefined
    : bilateralAmong(set, set.billableBelow(category, date), title.replace(/\bunilateral\b/i, ''), date);
});

/** Words that a title for both sides may have beyond those of the title for one. */
const SIDE_WORDS: ReadonlySet<string> = new Set(['bilateral', 'both', 'of', 'in', 'and']);

function bilateralAmong(
  set: CodeSet,
  candidates: Iterable<number>,
  oneSided: string,
  date: IsoDate,
): number | undefined {
  const words = new Set(wordsOf(oneSided).map(singular));
  for (const index of candidates) {
    const own = wordsOf(titleOf(set, index, date)).map(singular);
    if (own.includes('bilateral') && own.every((word) => words.has(word) || SIDE_WORDS.has(word)))
      return index;
  }
  return undefined;
}

const singular = (word: string): string => word.replace(/s$/, '');

/** The billable code that says the same of an unspecified side, for a diagnosis of the right or the left. */
export const unspecifiedSideOf = rememberedByRelease(({ set, key, title, date }): number | undefined => {
  const folded = title.toLowerCase();
  const wanted = folded.replace(/\b(?:right|left)\b/g, 'unspecified');
  if (wanted === folded) return undefined;
  for (let place = key.length - 1; place >= CATEGORY_LENGTH; place--) {
    const found = siblingsAt(set, key, place, date).find((index) => titleOf(set, index, date) === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
});
