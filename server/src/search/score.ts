/** What a code scores by its title and by the term that led to it. */
import type { TermKind } from '../codebook/pack-format.ts';
import { NO_TEXTS } from '../codebook/text-table.ts';
import type { IsoDate } from '../model/dates.ts';
import { rememberedOf } from '../model/remembered.ts';
import type { Answer, Question } from './answer.ts';
import { commonnessOf } from './commonness.ts';
import type { Lexicon } from './lexicon.ts';
import type { Shelf } from './shelf.ts';
import { type Wordings, wordingsOf } from './wordings.ts';

export const WEIGHTS = {
  coverage: 1.6,
  precision: 0.55,
  header: 0.82,
  unspecified: 0.05,
  common: 0.12,
  exact: 0.12,
  below: 0.97,
  sibling: 0.72,
  kinds: {
    index: 1,
    neoplasm: 0.97,
    drug: 0.88,
    'external-cause': 0.85,
    'inclusion-term': 1,
    synonym: 0.97,
    'pcs-index': 1,
  } satisfies Record<TermKind, number>,
};

export interface ScoredTerm extends Omit<Answer, 'unspecified'> {
  readonly term: number;
  readonly score: number;
  readonly coverage: number;
}

/** How a term leads to a code. */
export interface Lead {
  readonly term: ScoredTerm;
  readonly trust: number;
}

/** Whether a title or a term says what is asked and nothing beside. */
const isWhole = (coverage: number, { matched, beside }: Pick<Answer, 'matched' | 'beside'>): boolean =>
  coverage > 0.97 && beside < 0.03 * matched;

export const scoreOfAnswer = (coverage: number, matched: number, beside: number): number =>
  matched > 0 ? coverage ** WEIGHTS.coverage * (matched / (matched + beside)) ** WEIGHTS.precision : 0;

export function scoreOf(
  shelf: Shelf,
  question: Question,
  index: number,
  lead: Lead | undefined,
  lexicon: Lexicon,
  date: IsoDate,
  billable: boolean,
): { readonly score: number; readonly via: number | undefined } {
  const title = question.answer(wordsOfShelf(shelf).titles, shelf.set.titlePartsOn(index, date));
  const { matched, beside, unspecified } = title;
  const covered = question.coverage(title.parts);
  const isTitle = isWhole(covered, title);
  const isTerm = lead !== undefined && lead.trust === 1 && isWhole(lead.term.coverage, lead.term);
  let score = scoreOfAnswer(covered, matched, beside);
  let via: number | undefined;
  if (lead) {
    const { term, trust } = lead;
    const { parts } = title;
    for (let part = 0; part < parts.length; part++) {
      const led = trust * (term.parts[part] ?? 0);
      if (led > (parts[part] ?? 0)) parts[part] = led;
    }
    const kind = WEIGHTS.kinds[shelf.terms?.kindAt(term.term) ?? 'index'];
    // The term vouches for what its code says beside; less so for codes below its header and beside its code.
    const isDirect = trust >= 0.9 && trust !== WEIGHTS.below;
    const joint =
      kind *
      (trust < 0.9 ? 0.9 : 1) *
      scoreOfAnswer(
        question.coverage(parts),
        Math.max(matched, term.matched),
        Math.min(beside * (isDirect ? 0.25 : 0.6), 3) + term.beside,
      );
    const direct = trust < 0.9 ? 0 : (trust * term.score) / (1 + (isDirect ? 0.03 : 0.25) * beside);
    const best = Math.max(joint, direct);
    if (best > score) {
      score = best;
      via = term.term;
    }
  }
  if (!billable) score *= WEIGHTS.header;
  const common = commonnessOf(shelf, lexicon)[index] ?? 0;
  score *=
    1 +
    (isTitle || isTerm ? WEIGHTS.exact : 0) +
    (unspecified ? WEIGHTS.unspecified : 0) +
    WEIGHTS.common * common;
  return { score, via };
}

interface Words {
  readonly titles: Wordings;
  readonly terms: Wordings;
}

/** What the parts of the titles and the terms of a shelf say. */
export const wordsOfShelf = rememberedOf(
  ({ concepts, set, terms }: Shelf): Words => ({
    titles: wordingsOf(concepts, set.titleParts),
    terms: wordingsOf(concepts, terms ?? NO_TEXTS),
  }),
);

/** What a common code scores that says nothing but what is asked. */
export const HIGHEST_SCORE = 1 + WEIGHTS.exact + WEIGHTS.unspecified + WEIGHTS.common;

/**
 * What a code can score at the most, without its title being read.
 * @param reach the share of the query that its title has words of.
 */
export function mostOf({ known }: Question, reach: number, lead: Lead | undefined, common: number): number {
  const led = lead ? lead.trust * lead.term.coverage : 0;
  const covered = Math.min(known, reach + led) + ROUNDING;
  const answered = Math.max(
    covered ** WEIGHTS.coverage,
    lead && lead.trust >= 0.9 ? lead.trust * lead.term.score : 0,
  );
  const exact =
    covered > 0.97 || (lead?.trust === 1 && isWhole(lead.term.coverage, lead.term)) ? WEIGHTS.exact : 0;
  return answered * (1 + exact + WEIGHTS.unspecified + WEIGHTS.common * common);
}

/** The share of the query that has to be answered by the title of a code and its term for so high a score. */
export const leastCovered = (score: number): number =>
  Math.max(0, (score / HIGHEST_SCORE) ** (1 / WEIGHTS.coverage) - ROUNDING);

/** Weights are added up in single precision. */
const ROUNDING = 1e-4;
