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
 * common: diabetes of no stated type is type 2 (Guidelines I.C.4.a.2). Of procedures the most common, or else one
 * without device and qualifier: a biopsy (`X`, diagnostic) is named as one.
 */
export function likeliestOf(set: CodeSet, codes: readonly number[], common: Float32Array): number {
  const [first = -1] = codes;
  if (codes.length < 2) return first;
  const likely = (code: number): number => common[code] ?? 0;
  if (set.system === 'icd-10-pcs') {
    const known = codes.filter((code) => likely(code) > 0);
    const some = known.length > 0 ? known : codes.slice(0, MOST_WEIGHED);
    return mostOf(some, (code) => likely(code) + PLAIN * namedNothing(set.keyAt(code))) ?? first;
  }
  const kinds = new Set(codes.map((code) => set.keyAt(code).slice(CATEGORY_LENGTH)));
  return kinds.size > 1 || kinds.has('') ? first : (mostOf(codes, likely) ?? first);
}

/** The first of those of which the most is to be said. */
const mostOf = (codes: readonly number[], worth: (code: number) => number): number | undefined =>
  codes.reduce<number | undefined>(
    (best, code) => (best === undefined || worth(code) > worth(best) ? code : best),
    undefined,
  );

/** How many of the device and the qualifier, the 6th and 7th characters of a procedure, are none. */
const namedNothing = (key: string): number => Number(key[5] === 'Z') + Number(key[6] === 'Z');
/** Of hundreds of procedures that begin alike, of which none is common, the first ones are weighed. */
const MOST_WEIGHED = 24;
/** Less than a tier of the table of common codes. */
const PLAIN = 0.1;

const CATEGORY_LENGTH = 3;
