/** A term in the making, before it is packed. */
import type { TermKind } from '../../server/src/codebook/pack-format.ts';

/** Between the levels of a term in the tables. */
export const LEVEL_GAP = ' > ';

export interface Term {
  readonly kind: TermKind;
  /** The main term and the subterms down to it, each as the book has it. */
  readonly levels: readonly string[];
  /** The nonessential modifiers of the last level, or `''`. */
  readonly modifiers: string;
  /** Keys of codes and headers, or for ICD-10-PCS the characters that codes begin with. */
  readonly codes: readonly string[];
  /** What to look up instead, or `''`. */
  readonly target: string;
}
