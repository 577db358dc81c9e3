/** One word of a query as a shelf has it: itself, its forms, what it begins, and what it may be a slip of. */
import { isPlain } from '../model/plain-words.ts';
import { rememberedOf } from '../model/remembered.ts';
import { wordKey, wordRoot } from '../model/word-forms.ts';
import type { Lexicon } from './lexicon.ts';
import type { Concepts } from './shelf.ts';
import { meantBy, type Vocabulary } from './spelling.ts';

/** A concept that answers a word, and how well, at most 1. */
export interface Sense {
  readonly concept: number;
  readonly trust: number;
  /** What led to it where it is no form of the word. */
  readonly kind: 'spelling' | 'same' | undefined;
}

/** One word of a meaning, with all concepts that answer it. */
export interface SoughtWord {
  /** Absent where the shelf has nothing for it. */
  readonly written: string | undefined;
  /** Whether it may still be going on. */
  readonly unfinished: boolean;
  readonly senses: readonly Sense[];
  /** How telling the word is, from 0 to 1. */
  readonly weight: number;
  /** The number that the word is: a stretch of numbers answers it as well (`40.0-44.9`). */
  readonly number: number | undefined;
}

/** Weight of a word that the shelf does not know: nothing can answer it, and what answers the rest answers less. */
const UNKNOWN_WEIGHT = 0.6;

const TRUST = { root: 0.88, sameRoot: 0.8, prefix: 0.85, beginning: 0.72 } as const;

/** How many words a beginning is taken for, the most frequent ones. */
const MOST_BEGUN = 40;

/** A word for which the shelf has nothing. */
export const unanswered = (): SoughtWord => ({
  written: undefined,
  unfinished: false,
  senses: [],
  weight: UNKNOWN_WEIGHT,
  number: undefined,
});

/** A word that the shelf has, whole or as the beginning of others. */
export function soughtWord(
  concepts: Concepts,
  lexicon: Lexicon,
  word: string,
  unfinished: boolean,
): SoughtWord | undefined {
  const key = wordKey(word);
  const exact = concepts.indexOf(key);
  const senses: Sense[] = exact >= 0 ? [{ concept: exact, trust: 1, kind: undefined }] : [];
  const number = /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : undefined;
  if (number !== undefined && (senses.length === 0 || word.includes('.')))
    return { ...unanswered(), senses, number };
  if (unfinished || exact < 0) {
    const trust = exact >= 0 ? TRUST.beginning : TRUST.prefix;
    for (const concept of begunBy(concepts, unfinished ? word : key, exact))
      senses.push({ concept, trust, kind: undefined });
  }
  // What only shares a root with a word that nobody knows may as well be a slip: `migrane` is no plural of `migrans`.
  if (senses.length === 0) return undefined;
  for (const concept of concepts.withRoot(wordRoot(key)))
    if (concept !== exact) senses.push({ concept, trust: TRUST.root, kind: undefined });
  for (const { word: other, trust } of lexicon.sameAs(word)) {
    const same = concepts.indexOf(wordKey(other));
    if (same >= 0 && !senses.some(({ concept }) => concept === same))
      senses.push({ concept: same, trust, kind: 'same' });
  }
  const weight = exact >= 0 ? concepts.weightOf(exact) : lightest(concepts, senses);
  return { written: word, unfinished, senses, weight, number };
}

/** What a set of words tells: as little as the most frequent of them. */
const lightest = (concepts: Concepts, senses: readonly Sense[]): number =>
  senses.reduce((least, { concept }) => Math.min(least, concepts.weightOf(concept)), 1);

/** Of beginnings of a letter or two, which thousands of words have, those that were asked for. */
const begunByMany = rememberedOf((_: Concepts) => new Map<string, readonly number[]>());

/** The words that begin so, the most frequent ones where there are many. */
function begunBy(concepts: Concepts, beginning: string, exact: number): readonly number[] {
  const known = begunByMany(concepts);
  const question = `${beginning} ${exact}`;
  const answered = known.get(question);
  if (answered) return answered;
  const begun: number[] = [];
  for (let concept = concepts.lowerBound(beginning); concept < concepts.size; concept++) {
    const key = concepts.keyAt(concept);
    if (!key.startsWith(beginning)) break;
    // A number is whole: `3` begins stage 3a, but not 30.
    if (/\d/.test(beginning.slice(-1)) && /\d/.test(key.charAt(beginning.length))) continue;
    if (concept !== exact && !isPlain(key)) begun.push(concept);
  }
  if (begun.length <= MOST_BEGUN) return begun;
  begun.sort((a, b) => concepts.frequencyOf(b) - concepts.frequencyOf(a));
  const most = begun.slice(0, MOST_BEGUN);
  known.set(question, most);
  return most;
}

/**
 * A misspelt word as the words that may have been meant.
 * @param others the vocabularies that are searched too.
 */
export function correctedWord(
  concepts: Concepts,
  lexicon: Lexicon,
  word: string,
  unfinished: boolean,
  others: readonly Vocabulary[],
): SoughtWord | undefined {
  const known = soughtWord(concepts, lexicon, word, unfinished);
  if (known) return known;
  const key = wordKey(word);
  // A word of everyday phrases is no slip of another: `wisdom` of teeth, `widow` of spiders.
  if (lexicon.vocabulary.has(key)) return undefined;
  const senses = [
    ...meantBy(concepts, key, unfinished, others).map(
      ({ concept, trust }): Sense => ({ concept, trust, kind: 'spelling' }),
    ),
    ...concepts
      .withRoot(wordRoot(key))
      .map((concept): Sense => ({ concept, trust: TRUST.sameRoot, kind: undefined })),
  ];
  return senses.length > 0
    ? { written: word, unfinished, senses, weight: lightest(concepts, senses), number: undefined }
    : undefined;
}
