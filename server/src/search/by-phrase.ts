/** The codes that a clinician's words lead to, by titles and by terms, the best first. */
import type { CodeSet } from '../codebook/code-set.ts';
import type { TermTable } from '../codebook/terms.ts';
import type { IsoDate } from '../model/dates.ts';
import { remembered } from '../model/remembered.ts';
import { type Question, withQuestion } from './answer.ts';
import { commonnessOf, likeliestOf } from './commonness.ts';
import type { FoundCode, ToldCode, Wanted } from './found.ts';
import { type Gathered, withGathered } from './gather.ts';
import type { Lexicon, QueryLexicon } from './lexicon.ts';
import type { PhraseQuery } from './query.ts';
import { readAs } from './read-as.ts';
import { type Reading, readPhrase } from './reading.ts';
import {
  HIGHEST_SCORE,
  type Lead,
  leastCovered,
  mostOf,
  type ScoredTerm,
  scoreOf,
  scoreOfAnswer,
  WEIGHTS,
  wordsOfShelf,
} from './score.ts';
import type { Shelf } from './shelf.ts';
import { conceptsOf } from './wordings.ts';

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
/** What another term has to answer of the query beside the one that leads best. */
const LEAST_ADDED = 0.05;

/** @returns the best codes in the order of their scores; none where the shelf does not know the half of what is asked. */
export function codesByPhrase(
  shelf: Shelf,
  lexicon: QueryLexicon,
  phrase: PhraseQuery,
  wanted: Wanted,
): readonly FoundCode[] {
  const reading = readPhrase(shelf, lexicon, phrase);
  if (reading.parts.length === 0 || !isMostlyKnown(reading)) return [];
  const { titles, concepts } = shelf;
  return withQuestion(concepts, reading, (question) => {
    const covered = leastCovered(leastScore(wanted));
    if (question.known < covered) return [];
    return withGathered(titles, concepts.inTitles, reading, (gathered) =>
      ranked(shelf, question, gathered, lexicon, wanted),
    );
  });
}

/** Whether less than half of what is asked, but for its sides, is what only other systems know. */
function isMostlyKnown({ parts }: Reading): boolean {
  let elsewhere = 0;
  let all = 0;
  for (const part of parts) {
    if (part.isSide) continue;
    all += part.weight;
    if (part.elsewhere) elsewhere += part.weight;
  }
  return all === 0 || elsewhere < all / 2;
}

/** A code that is looked at, and what it scores at the most. */
interface Candidate {
  readonly index: number;
  readonly leads: Leads;
  readonly most: number;
}

function ranked(
  shelf: Shelf,
  question: Question,
  gathered: Gathered,
  lexicon: Lexicon,
  wanted: Wanted,
): FoundCode[] {
  const { set } = shelf;
  const common = commonnessOf(shelf, lexicon);
  const leads = leadsOf(shelf, question, gathered, lexicon, wanted);
  const floor = leastScore(wanted);
  const indexes = new Set(titlesOf(shelf, question, gathered, wanted));
  for (const index of leads.keys()) indexes.add(index);
  const candidates: Candidate[] = [];
  for (const index of indexes) {
    const ofCode = leads.get(index) ?? NO_LEADS;
    const reach = question.share(gathered.reachOf(index));
    let most = 0;
    for (const lead of ofCode) most = Math.max(most, mostOf(question, reach, lead, common[index] ?? 0));
    if (most >= floor) candidates.push({ index, leads: ofCode, most });
  }
  candidates.sort((a, b) => b.most - a.most);
  const limit = Math.max(0, wanted.limit);
  const found: Scored[] = [];
  for (const { index, leads, most } of candidates) {
    const last = found[limit - 1]?.score ?? 0;
    if (most < Math.max(last, (found[0]?.score ?? 0) * LEAST_SHARE)) break;
    const status = set.statusOn(index, wanted.date);
    if (status === undefined || (wanted.billableOnly && status === 'header')) continue;
    if (wanted.below !== undefined && !set.keyAt(index).startsWith(wanted.below)) continue;
    if (wanted.commonOnly && !common[index]) continue;
    let best: Scored | undefined;
    for (const lead of leads) {
      const { score, via } = scoreOf(
        shelf,
        question,
        index,
        lead,
        lexicon,
        wanted.date,
        status === 'billable',
      );
      if (score >= floor && score > (best?.score ?? 0)) best = { index, score, via };
    }
    if (!best) continue;
    const scored = best;
    const behind = found.findIndex((other) => byScore(scored, other) < 0);
    found.splice(behind < 0 ? found.length : behind, 0, scored);
    if (found.length > limit) found.pop();
  }
  const least = (found[0]?.score ?? 0) * LEAST_SHARE;
  return found
    .filter(({ score }) => score >= least)
    .map(({ index, score, via }) => ({
      index,
      score: score / HIGHEST_SCORE,
      told: () => tellOf(shelf, question.reading, index, via, wanted.date),
    }));
}

/**
 * The term that leads to a code best, and one that answers what that one does not: who writes two names of a disease
 * (`pseudogout, CPPD`) means one.
 */
type Leads = readonly (Lead | undefined)[];

const NO_LEADS: Leads = [undefined];

interface Scored {
  readonly index: number;
  readonly score: number;
  readonly via: number | undefined;
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.index - b.index;

function tellOf(
  shelf: Shelf,
  reading: Reading,
  index: number,
  via: number | undefined,
  date: IsoDate,
): ToldCode | undefined {
  const { set, terms, concepts } = shelf;
  const period = set.periodOn(index, date);
  if (!period) return undefined;
  const words = wordsOfShelf(shelf);
  const title = conceptsOf(words.titles, set.titlePartsOn(index, date));
  const term = via === undefined ? undefined : conceptsOf(words.terms, [via]);
  return {
    period,
    ...(via === undefined ? {} : { via: terms?.textAt(via) ?? '' }),
    ...readAs(concepts, reading, title, term),
  };
}

/** The titles that answer the most, of all or of those below a code. */
function titlesOf({ set }: Shelf, question: Question, gathered: Gathered, wanted: Wanted): readonly number[] {
  const { below } = wanted;
  return below === undefined
    ? gathered.best(MOST_TITLES, question.weightOf(leastCovered(leastScore(wanted))))
    : gathered.within(set.lowerBound(below), set.lowerBound(`${below}~`), MOST_TITLES);
}

/** What answers less is no answer; nor is what answers less than this share of what the best one answers. */
const LEAST_SCORE = 0.05;
const LEAST_SHARE = 0.25;

const leastScore = ({ least = 0 }: Wanted): number => Math.max(LEAST_SCORE, least * HIGHEST_SCORE);

function leadsOf(
  shelf: Shelf,
  question: Question,
  titles: Gathered,
  lexicon: Lexicon,
  wanted: Wanted,
): Map<number, readonly Lead[]> {
  const { date } = wanted;
  const { set, terms } = shelf;
  const leads = new Map<number, readonly Lead[]>();
  if (!terms) return leads;
  const floor = leastScore(wanted);
  const highest = question.share(titles.highest);
  const scored = scoredTerms(shelf, terms, question, leastCovered(floor) - highest);
  const least = (scored[0]?.score ?? 0) * LEAST_LEADING;
  const addedTo = (best: Lead, { term }: Lead): number => question.coverage(term.parts, best.term.parts);
  /** Several terms lead to one header. */
  const within = remembered((header: number) => titles.within(header, endOf(set, header), MOST_BELOW));
  const chosenBelow = (header: number, room: number): readonly number[] => within(header).slice(0, room);
  const add = (index: number, term: ScoredTerm, trust: number) => {
    const lead = { term, trust };
    const [best, beside] = leads.get(index) ?? [];
    if (!best || term.score * trust > best.term.score * best.trust) leads.set(index, [lead]);
    else if (trust === 1 && addedTo(best, lead) > (beside ? addedTo(best, beside) : LEAST_ADDED))
      leads.set(index, [best, lead]);
  };
  for (const term of scored.slice(0, MOST_LEADING)) {
    if (term.score < least || leads.size > MOST_CANDIDATES) break;
    if (mostOf(question, highest, { term, trust: 1 }, 1) < floor) continue;
    const codes = terms.codesAt(term.term);
    const likeliest = likeliestOf(set, codes, commonnessOf(shelf, lexicon));
    for (const code of [likeliest, ...codes.slice(0, MOST_CODES)]) {
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

/** @param covered the share of the query that a term has to answer to be of use. */
function scoredTerms(shelf: Shelf, terms: TermTable, question: Question, covered: number): ScoredTerm[] {
  const { termWords, concepts } = shelf;
  const wordings = wordsOfShelf(shelf).terms;
  const least = question.weightOf(covered);
  return withGathered(termWords, concepts.inTerms, question.reading, ({ best }) =>
    best(MOST_TERMS, least).map((term): ScoredTerm => {
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
