/** What a clinician's words stand for in the words of the code sets: abbreviations, everyday words, words for the same. */
import type { Codebook } from '../codebook/code-set.ts';
import { wordsOf } from '../model/words.ts';
import { JOINING } from './plain-words.ts';
import type { Vocabulary } from './spelling.ts';
import { wordKey, wordRoot } from './word-forms.ts';

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
   * What a sequence of words stands for beside itself, the most likely first; empty where it is no entry.
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

/** How far the first meaning of an entry is trusted, and each later one; a list that clinicians made suggests only. */
const TRUST = {
  own: 0.98,
  federal: 0.9,
  clinicians: 0.72,
  lay: 0.95,
  equivalent: 0.93,
  head: 0.6,
  associated: 0.7,
  later: 0.1,
  loose: 0.9,
} as const;

/** Words for the same, each for each other; in other rows all stand for the first. */
const BOTH_WAYS = '=';
/** Words that everyday phrases have in place of each other: `poop` in `blood in stool`. */
const EVERYDAY = '~';

/** The tiers of the table of common codes are numbered from 1. */
const HIGHEST_TIER = 3;

/** Read at the first search. */
const lexicons = new WeakMap<Codebook, Lexicon>();

export function lexiconOf(codebook: Codebook): Lexicon {
  const known = lexicons.get(codebook);
  if (known) return known;
  const made = readLexicon(codebook);
  lexicons.set(codebook, made);
  return made;
}

/** A meaning as the lists have it: few of thousands are ever asked for, so that its words are parted then. */
interface Said {
  readonly text: string;
  readonly trust: number;
}

const meaningOf = ({ text, trust }: Said): Meaning => ({ words: affirmed(wordsOf(text)), trust });

function readLexicon(codebook: Codebook): Lexicon {
  const entries = new Map<string, Said[]>();
  let mostWords = 1;
  const keyOf = remembered(wordKey);
  const add = (written: string, text: string, trust: number) => {
    const keys = wordsOf(written).map(keyOf);
    if (keys.length === 0 || text === '') return;
    mostWords = Math.max(mostWords, keys.length);
    const telling = keys.filter((key) => !JOINING.has(key));
    const phrases = telling.length > 1 && telling.length < keys.length ? [keys, telling] : [keys];
    for (const phrase of phrases) {
      const key = phrase.join(' ');
      const said = entries.get(key);
      if (!said) entries.set(key, [{ text, trust }]);
      else if (!said.some((each) => each.text === text)) said.push({ text, trust });
    }
  };
  const equivalents = codebook.wordList('equivalents');
  const looseKey = looseKeys(equivalents.flatMap(([kind, ...group]) => (kind === EVERYDAY ? [group] : [])));
  const loose = new Map<string, readonly Said[]>();
  const addLoose = (written: string, meanings: readonly string[]) => {
    const key = looseKey(wordsOf(written).map(keyOf));
    if (key === '' || loose.has(key)) return;
    const said = meanings.map((text, place) => ({ text, trust: TRUST.loose - TRUST.later * place }));
    loose.set(key, said);
  };
  for (const [written = '', ...meanings] of codebook.wordList('lay')) {
    for (const [place, meaning] of meanings.entries()) add(written, meaning, TRUST.lay - TRUST.later * place);
    addLoose(written, meanings);
  }
  const same = new Map<string, SameWord[]>();
  for (const [kind = '', ...group] of equivalents)
    for (const written of group)
      for (const other of kind === EVERYDAY ? [] : kind === BOTH_WAYS ? group : group.slice(0, 1))
        if (other !== written) {
          add(written, other, TRUST.equivalent);
          addLoose(written, [other]);
          addSame(same, written, other);
        }
  for (const [written = '', other = '', share = ''] of codebook.wordList('associations'))
    addSame(same, written, other, TRUST.associated * Number(share));
  for (const [abbreviation = '', text = '', source = '', rank = '1'] of codebook.wordList('abbreviations')) {
    const first = source === 'own' ? TRUST.own : source === 'federal' ? TRUST.federal : TRUST.clinicians;
    const trust = Math.max(0.5, first - TRUST.later * (Number(rank) - 1));
    add(abbreviation, text, trust);
    // What the phrase stands for, the abbreviation does too: `bka`, below knee amputation, detachment of lower leg.
    for (const phrase of entries.get(wordsOf(text).map(keyOf).join(' ')) ?? [])
      add(abbreviation, phrase.text, trust * TRUST.lay);
  }
  const common = new Map(
    codebook.wordList('common').map(([code = '', tier = '']) => [code, Number(tier) / HIGHEST_TIER]),
  );
  return {
    mostWords,
    vocabulary: vocabularyOf([...entries.keys()]),
    meaningsOf: (keys) =>
      (entries.get(keys.join(' ')) ?? loose.get(looseKey(keys)))?.map(meaningOf) ?? NO_MEANINGS,
    sameAs: (word) => same.get(word) ?? NO_WORDS,
    common,
  };
}

/** The lists say the same words thousands of times. */
function remembered(formOf: (word: string) => string): (word: string) => string {
  const forms = new Map<string, string>();
  return (word) => {
    const known = forms.get(word);
    if (known !== undefined) return known;
    const form = formOf(word);
    forms.set(word, form);
    return form;
  };
}

/**
 * What phrases of several words share that say the same in another order, with other forms of their words, or with
 * others of the same group (`tummy hurts` and `pain in belly`); empty for a single word.
 */
function looseKeys(groups: readonly (readonly string[])[]): (keys: readonly string[]) => string {
  const stands = new Map<string, string>();
  for (const [first = '', ...others] of groups)
    for (const word of others) stands.set(wordKey(word), wordRoot(wordKey(first)));
  const rootOf = remembered((key) => stands.get(key) ?? wordRoot(key));
  return (keys) => {
    const roots = keys.filter((key) => !JOINING.has(key)).map(rootOf);
    return roots.length > 1 ? roots.sort().join(' ') : '';
  };
}

/** What stands before `without`: a title that denies the rest is the plain one, which comes first anyway. */
function affirmed(words: readonly string[]): readonly string[] {
  const denied = words.indexOf('without');
  return denied > 0 ? words.slice(0, denied) : words;
}

/** The least telling of all words: entries do not say how frequent theirs are. */
const ANY_WEIGHT = 0.5;

function vocabularyOf(entries: readonly string[]): Lexicon['vocabulary'] {
  const known = new Set(entries.flatMap((entry) => entry.split(' ')));
  const words = [...known];
  return {
    size: words.length,
    keyAt: (word) => words[word] ?? '',
    weightOf: () => ANY_WEIGHT,
    has: (word) => known.has(word),
  };
}

const NO_MEANINGS: readonly Meaning[] = [];
const NO_WORDS: readonly SameWord[] = [];

/** A word for a word; of two words that stand for one the last says what it is (`malignant neoplasm` for `cancer`). */
function addSame(same: Map<string, SameWord[]>, written: string, other: string, trust?: number): void {
  const words = wordsOf(other);
  const head = words.at(-1);
  if (wordsOf(written).length > 1 || words.length > 2 || head === undefined) return;
  const known = same.get(written) ?? [];
  known.push({ word: head, trust: trust ?? (words.length === 1 ? TRUST.equivalent : TRUST.head) });
  same.set(written, known);
}
