/** What a clinician's words stand for in the words of the code sets: abbreviations, everyday words, words for the same. */
import type { Codebook } from '../codebook/code-set.ts';
import type { Phrases, Said } from '../codebook/phrases.ts';
import { JOINING } from '../model/plain-words.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';
import { wordKey, wordRoot } from '../model/word-forms.ts';
import { wordsOf } from '../model/words.ts';
import type { Shelf } from './shelf.ts';
import type { Vocabulary } from './spelling.ts';

/** One way of saying the same: words as `wordsOf` folds them. */
export interface Meaning {
  readonly words: readonly string[];
  /** How far it is trusted, at most 1. */
  readonly trust: number;
}

export interface SameWord {
  readonly word: string;
  readonly trust: number;
}

export interface Lexicon {
  /** The most words that an entry has. */
  readonly mostWords: number;
  /**
   * What a sequence of words stands for beside itself, the most likely first; empty where it is no entry. Entries of
   * several words are also found in another order, with other forms of their words, or with others of the same group
   * (`tummy hurts` and `pain in belly`).
   * @param keys the words by their keys (`wordKey`), all of them or without those that only join others.
   */
  meaningsOf(keys: readonly string[]): readonly Meaning[];
  /** Single words that say the same as a word, also within a phrase: `kidney` and `renal`. */
  sameAs(word: string): readonly SameWord[];
  /** The keys of the words that entries are made of, for the spelling of those that only everyday language has. */
  readonly vocabulary: Vocabulary & { has(word: string): boolean };
  /** How common codes are in practice, by their keys, from 0 to 1; others are not. */
  readonly common: ReadonlyMap<string, number>;
}

/** The tiers of the table of common codes are numbered from 1. */
const HIGHEST_TIER = 3;

/** Read at the first search. */
export const lexiconOf = rememberedOf((codebook: Codebook): Lexicon => {
  const { phrases } = codebook;
  const rootOf = remembered((key: string) => phrases.said('everyday', key)?.[0]?.text ?? wordRoot(key));
  const saidLoosely = (keys: readonly string[]) => {
    const roots = keys.filter((key) => !JOINING.has(key)).map(rootOf);
    return roots.length > 1 ? phrases.said('roots', roots.sort().join(' ')) : undefined;
  };
  return {
    mostWords: phrases.mostWords,
    vocabulary: vocabularyOf(phrases),
    meaningsOf: (keys) =>
      (phrases.said('keys', keys.join(' ')) ?? saidLoosely(keys))?.map(meaningOf) ?? NO_MEANINGS,
    sameAs: (word) =>
      phrases.said('sameWord', word)?.map(({ text, trust }) => ({ word: text, trust })) ?? NO_WORDS,
    common: new Map(
      codebook.wordList('common').map(([code = '', tier = '']) => [code, Number(tier) / HIGHEST_TIER]),
    ),
  };
});

/** The lexicon for one query, with the shelves that are searched for it. */
export interface QueryLexicon extends Lexicon {
  readonly shelves: readonly Shelf[];
  /** Those of the shelves that have a word, or another form of it. */
  knowing(word: string): readonly Shelf[];
}

/** A lexicon that looks everything up once: the systems that one query is read for are read for the same words. */
export function lexiconOfQuery(lexicon: Lexicon, shelves: readonly Shelf[]): QueryLexicon {
  const meaningsOf = remembered((phrase: string) => lexicon.meaningsOf(phrase.split(' ')));
  return {
    ...lexicon,
    meaningsOf: (keys) => meaningsOf(keys.join(' ')),
    sameAs: remembered(lexicon.sameAs),
    shelves,
    knowing: remembered((word) => {
      const key = wordKey(word);
      return shelves.filter(({ concepts }) => concepts.indexOf(key) >= 0);
    }),
  };
}

const meaningOf = ({ text, trust }: Said): Meaning => ({ words: affirmed(wordsOf(text)), trust });

/** What stands before `without`: a title that denies the rest is the plain one, which comes first anyway. */
function affirmed(words: readonly string[]): readonly string[] {
  const denied = words.indexOf('without');
  return denied > 0 ? words.slice(0, denied) : words;
}

/** The least telling of all words: entries do not say how frequent theirs are. */
const ANY_WEIGHT = 0.5;

function vocabularyOf({ words }: Phrases): Lexicon['vocabulary'] {
  const known = new Set(Array.from({ length: words.size }, (_, word) => words.textAt(word)));
  return {
    size: words.size,
    keyAt: (word) => words.textAt(word),
    weightOf: () => ANY_WEIGHT,
    has: (word) => known.has(word),
  };
}

const NO_MEANINGS: readonly Meaning[] = [];
const NO_WORDS: readonly SameWord[] = [];
