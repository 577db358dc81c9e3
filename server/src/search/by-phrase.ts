/** The codes that a clinician's words lead to, by titles and by terms, the best first. */
import type { CodeSet } from '../codebook/code-set.ts';
import type { TermKind } from '../codebook/pack-format.ts';
import type { TermTable } from '../codebook/terms.ts';
import type { IsoDate } from '../model/dates.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';
import { type Answer, type Question, withQuestion } from './answer.ts';
import { commonnessOf, likeliestOf } from './commonness.ts';
import type { FoundCode, Wanted } from './found.ts';
import { type Gathered, withGathered } from './gather.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseQuery } from './query.ts';
import { readAs } from './read-as.ts';
import { type Reading, readPhrase } from './reading.ts';
import type { Shelf } from './shelf.ts';
import { type Wordings, wordingsOf } from './wordings.ts';

/** How many titles and terms are looked at closely. */
const MOST_TITLES = 90;
const MOST_TERMS = 60;
/** How many of the best terms lead to codes, and how many codes below a header each. */
const MOST_LEADING = 28;
const MOST_BELOW = 16;
const MOST_SIBLINGS = 10;
const MOST_CANDIDATES = 500;
/** Of the codes that one term names. */
const MOST_CODES = 24;
/** A term that answers less than this share of what the best one answers leads nowhere. */
const LEAST_LEADING = 0.35;

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

interface ScoredTerm extends Omit<Answer, 'unspecified'> {
  readonly term: number;
  readonly score: number;
  readonly coverage: number;
}

/** How a term leads to a code. */
interface Lead {
  readonly term: ScoredTerm;
  readonly trust: number;
}

/**
 * @param others the shelves that are searched too: a word that one of them has is no slip.
 * @returns the best codes in the order of their scores; none where the shelf does not know the half of what is asked.
 */
export function codesByPhrase(
  shelf: Shelf,
  others: readonly Shelf[],
  lexicon: Lexicon,
  phrase: PhraseQuery,
  wanted: Wanted,
): readonly FoundCode[] {
  const reading = readPhrase(shelf, others, lexicon, phrase);
  if (reading.parts.length === 0 || !isMostlyKnown(reading)) return [];
  const { titles, concepts } = shelf;
  return withQuestion(concepts, reading, (question) =>
    withGathered(titles, concepts.inTitles, reading, MOST_TITLES, (gathered) =>
      ranked(shelf, question, gathered, lexicon, wanted),
    ),
  );
}

/** Whether less than half of what is asked is what only other systems know. */
function isMostlyKnown({ parts }: Reading): boolean {
  let elsewhere = 0;
  let all = 0;
  for (const part of parts) {
    all += part.weight;
    if (part.elsewhere) elsewhere += part.weight;
  }
  return elsewhere < all / 2;
}

function ranked(
  shelf: Shelf,
  question: Question,
  gathered: Gathered,
  lexicon: Lexicon,
  wanted: Wanted,
): FoundCode[] {
  const { set, terms } = shelf;
  const common = commonnessOf(shelf, lexicon);
  const leads = leadsOf(shelf, question, gathered, lexicon, wanted);
  const candidates = new Set([...titlesOf(shelf, gathered, wanted), ...leads.keys()]);
  const found: { readonly index: number; readonly score: number; readonly via: number | undefined }[] = [];
  for (const index of candidates) {
    const status = set.statusOn(index, wanted.date);
    if (status === undefined || (wanted.billableOnly && status === 'header')) continue;
    if (wanted.below !== undefined && !set.keyAt(index).startsWith(wanted.below)) continue;
    if (wanted.commonOnly && !common[index]) continue;
    const { score, via } = scoreOf(
      shelf,
      question,
      index,
      leads.get(index),
      lexicon,
      wanted.date,
      status === 'billable',
    );
    if (score > LEAST_SCORE) found.push({ index, score, via });
  }
  found.sort((a, b) => b.score - a.score || a.index - b.index);
  const least = (found[0]?.score ?? 0) * LEAST_SHARE;
  return found.slice(0, Math.max(0, wanted.limit)).flatMap(({ index, score, via }) => {
    if (score < least) return [];
    const period = set.periodOn(index, wanted.date);
    if (!period) return [];
    const path = via === undefined ? undefined : terms?.textAt(via);
    return [
      {
        index,
        period,
        score: score / HIGHEST_SCORE,
        ...(path === undefined ? {} : { via: path }),
        ...readAs(shelf.concepts, question.reading, period.title, path),
      },
    ];
  });
}

/** The titles that answer the most, of all or of those below a code. */
const titlesOf = ({ set }: Shelf, gathered: Gathered, { below }: Wanted): readonly number[] =>
  below === undefined
    ? gathered.holders
    : gathered.within(set.lowerBound(below), set.lowerBound(`${below}~`), MOST_TITLES);

/** What a common code scores that says nothing but what is asked. */
const HIGHEST_SCORE = 1 + WEIGHTS.exact + WEIGHTS.unspecified + WEIGHTS.common;

/** What answers less is no answer; nor is what answers less than this share of what the best one answers. */
const LEAST_SCORE = 0.05;
const LEAST_SHARE = 0.25;

/** Whether a title or a term says what is asked and nothing beside. */
const isWhole = (coverage: number, { matched, beside }: Pick<Answer, 'matched' | 'beside'>): boolean =>
  coverage > 0.97 && beside < 0.03 * matched;

const scoreOfAnswer = (coverage: number, matched: number, beside: number): number =>
  matched > 0 ? coverage ** WEIGHTS.coverage * (matched / (matched + beside)) ** WEIGHTS.precision : 0;

function leadsOf(
  shelf: Shelf,
  question: Question,
  titles: Gathered,
  lexicon: Lexicon,
  { date }: Wanted,
): Map<number, Lead> {
  const { set, terms } = shelf;
  const leads = new Map<number, Lead>();
  if (!terms) return leads;
  const scored = scoredTerms(shelf, terms, question);
  const least = (scored[0]?.score ?? 0) * LEAST_LEADING;
  /** Several terms lead to one header. */
  const within = remembered((header: number) => titles.within(header, endOf(set, header), MOST_BELOW));
  const chosenBelow = (header: number, room: number): readonly number[] => within(header).slice(0, room);
  const add = (index: number, term: ScoredTerm, trust: number) => {
    const known = leads.get(index);
    if (!known || term.score * trust > known.term.score * known.trust) leads.set(index, { term, trust });
  };
  for (const term of scored.slice(0, MOST_LEADING)) {
    if (term.score < least || leads.size > MOST_CANDIDATES) break;
    const codes = terms.codesAt(term.term).slice(0, MOST_CODES);
    const likeliest = likeliestOf(set, codes, commonnessOf(shelf, lexicon));
    for (const code of codes) {
      const trust = code === likeliest ? 1 : 0.9;
      const status = set.statusOn(code, date);
      if (status === undefined) continue;
      add(code, term, trust);
      if (status === 'header') {
        for (const index of chosenBelow(code, MOST_BELOW)) add(index, term, trust * WEIGHTS.below);
      } else if (term.coverage < 0.97) {
        const parent = parentOf(set, code, date);
        if (parent >= 0)
          for (const index of chosenBelow(parent, MOST_SIBLINGS)) add(index, term, trust * WEIGHTS.sibling);
      }
    }
  }
  return leads;
}

function scoredTerms(shelf: Shelf, terms: TermTable, question: Question): ScoredTerm[] {
  const { termWords, concepts } = shelf;
  const wordings = wordsOfShelf(shelf).terms;
  return withGathered(termWords, concepts.inTerms, question.reading, MOST_TERMS, ({ holders }) =>
    holders.map((term): ScoredTerm => {
      const { parts, matched, beside } = question.answer(wordings, [term]);
      const coverage = question.coverage(parts);
      const score = WEIGHTS.kinds[terms.kindAt(term)] * scoreOfAnswer(coverage, matched, beside);
      return { term, parts: parts.slice(), matched, beside, coverage, score };
    }),
  ).sort((a, b) => b.score - a.score);
}

/** Where what is below a code ends. */
const endOf = (set: CodeSet, code: number): number => set.lowerBound(`${set.keyAt(code)}~`);

function parentOf(set: CodeSet, code: number, date: IsoDate): number {
  const key = set.keyAt(code);
  for (let length = key.length - 1; length >= 3; length--) {
    const parent = set.indexOf(key.slice(0, length));
    if (parent >= 0 && set.statusOn(parent, date) === 'header') return parent;
  }
  return -1;
}

function scoreOf(
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
const wordsOfShelf = rememberedOf(
  ({ concepts, set, terms }: Shelf): Words => ({
    titles: wordingsOf(concepts, set.titleParts.size, set.titleParts.textAt),
    terms: wordingsOf(concepts, terms?.size ?? 0, (term) => terms?.textAt(term) ?? ''),
  }),
);
