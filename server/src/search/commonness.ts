/** Which codes are meant the most. */
import type { CodeSet } from '../codebook/code-set.ts';
import type { Lexicon } from './lexicon.ts';
import type { Shelf } from './shelf.ts';

/** How common each code of a shelf is, from 0 to 1, by its index. */
const commonness = new WeakMap<Shelf, Float32Array>();

export function commonnessOf(shelf: Shelf, lexicon: Lexicon): Float32Array {
  const known = commonness.get(shelf);
  if (known) return known;
  const made = new Float32Array(shelf.set.size);
  for (const [key, share] of lexicon.common) {
    const index = shelf.set.indexOf(key);
    if (index >= 0) made[index] = share;
  }
  commonness.set(shelf, made);
  return made;
}

/**
 * Of the codes of a term the first, but where it names one kind of several categories (`E08-E13 with .21`) the most
 * common: diabetes of no stated type is type 2 (Guidelines I.C.4.a.2).
 */
export function likeliestOf(
  set: CodeSet,
  codes: readonly number[],
  common: Float32Array,
): number | undefined {
  const [first = -1] = codes;
  if (codes.length < 2) return first;
  const kinds = new Set(codes.map((code) => set.keyAt(code).slice(CATEGORY_LENGTH)));
  if (kinds.size > 1 || kinds.has('')) return first;
  return codes.reduce((best, code) => ((common[code] ?? 0) > (common[best] ?? 0) ? code : best), first);
}

const CATEGORY_LENGTH = 3;
