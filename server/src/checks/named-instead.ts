/** Codes that an item of a note names by their titles or by terms of the book, in place of one that is coded. */
import { type Span, slice } from '../model/text.ts';
import type { SearchResult } from '../search/search.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { ownNamesOf, supportOf, termsWritten } from './evidence.ts';
import { beyond, isIn, type Said, saidBy, saidIn } from './title-words.ts';
import { isTelling } from './word-forms.ts';

/** A code that scores less may be of something else. */
export const SURE = 0.5;

/** Whether a place of the note has the whole name of a code. */
function isNamed(context: ClaimContext, coded: SoundDiagnosis): boolean {
  const support = supportOf(context, coded);
  return support.kind === 'named' && support.places.length > 0;
}

/** What is for no kind that is told, or for one that is said to have no complication. */
const SAYS_LESS = /^other\b|\bunspecified\b|\bwithout complications?$/i;

/**
 * Whether an item names a code of the category by all words of its title, or of a term of the book that is not the coded
 * one's too, beside one that says less: I.A.9.a, “other” is for what has no code of its own, and “unspecified” for what is not
 * told. A code of which the note has no word may be any of the category.
 */
export function isNamedInstead(
  context: ClaimContext,
  coded: SoundDiagnosis,
  best: SearchResult,
  item: Said,
  note: readonly Said[],
): boolean {
  if (/^(?:other|unspecified)\b/i.test(best.title)) return false;
  if (best.code.slice(0, 3) !== coded.key.slice(0, 3)) return false;
  const saysMore = !SAYS_LESS.test(coded.title);
  if (saysMore && (SAYS_LESS.test(best.title) || isNamed(context, coded))) return false;
  const condition = saidBy(coded.title);
  const own = beyond(condition, saidBy(best.title)).filter(({ word }) => isTelling(word));
  if (own.some((word) => note.some((said) => isIn(word, said)))) return false;
  const names = ownNamesOf(context.codebook, { set: coded.set, index: best.index, date: coded.date }, coded);
  for (const words of names) if (words.every((word) => isIn({ word, denied: false }, item))) return true;
  return false;
}

/**
 * Whether an item has all words of the term of the book that leads to a code, of which the coded one, that says less or
 * that the note does not name, has no term: `chronic constipation` is K59.09 by the Index, and `chronic obstructive
 * bronchitis` is included in J44.
 */
export function isTermInstead(
  context: ClaimContext,
  coded: SoundDiagnosis,
  best: SearchResult,
  at: Span,
  note: readonly Said[],
): boolean {
  if (best.score < SURE || best.via === undefined) return false;
  const saysLess = /\bunspecified\b/i.test(coded.title);
  if (!saysLess && (best.code.slice(0, 3) !== coded.key.slice(0, 3) || isNamed(context, coded))) return false;
  const term = saidBy(best.via);
  const condition = saidBy(coded.title);
  const item = saidIn(context, { span: at, heading: '', scopes: [] });
  const others = beyond(saidBy(slice(context.document.text, at)), term).filter(({ word }) => isTelling(word));
  if (others.length > 0) return false;
  if (
    beyond(term, condition).length === 0 ||
    !condition.some((word) => isTelling(word.word) && isIn(word, item))
  )
    return false;
  const names = termsWritten(context.codebook, coded).map(saidBy);
  if (names.some((words) => beyond(term, words).length === 0)) return false;
  const own = beyond(condition, [...saidBy(best.title), ...term]).filter(({ word }) => isTelling(word));
  return !own.some((word) => note.some((said) => isIn(word, said)));
}

/**
 * Whether the one code that an item leads to is of the category, beside one that is for what has no code of its own
 * there (I.A.9.a): a tuberculous osteomyelitis of the tibia is no tuberculosis of other sites.
 */
export function isTermOfResidual(coded: SoundDiagnosis, best: SearchResult): boolean {
  if (best.code.slice(0, 3) !== coded.key.slice(0, 3)) return false;
  if (!RESIDUAL.test(coded.title) || /\bunspecified\b|^other\b/i.test(best.title)) return false;
  return !beyond(saidBy(coded.title), saidBy(best.title)).some(({ word }) => isTelling(word));
}

const RESIDUAL = /^Other\b|\bother (?:specified )?(?:sites?|organs?|parts?|forms?|kinds?|types?)\b/i;
