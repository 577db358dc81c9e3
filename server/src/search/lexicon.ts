/** What a clinician's words stand for in the words of the code sets: abbreviations, everyday words, words for the same. */
import type { Codebook } from '../codebook/code-set.ts';
import { remembered } from '../model/remembered.ts';
import { wordsOf } from '../model/words.ts';
import { hashOf } from './hash.ts';
import { JOINING } from './plain-words.ts';
import type { Vocabulary } from './spelling.ts';
import type { Steps } from './steps.ts';
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
  const steps = readLexicon(codebook);
  for (let step = steps.next(); ; step = steps.next())
    if (step.done) {
      lexicons.set(codebook, step.value);
      return step.value;
    }
}

/** Reads the lexicon in short steps, between which others may have read it. */
export function* lexiconSteps(codebook: Codebook): Steps {
  if (lexicons.has(codebook)) return;
  const made = yield* readLexicon(codebook);
  if (!lexicons.has(codebook)) lexicons.set(codebook, made);
}

/** A meaning as the lists have it: few of thousands are ever asked for, so that its words are parted then. */
interface Said {
  readonly text: string;
  readonly trust: number;
}

const meaningOf = ({ text, trust }: Said): Meaning => ({ words: affirmed(wordsOf(text)), trust });

/** How many rows of a list are read in a step. */
const ROWS_A_STEP = 500;

function* readLexicon(codebook: Codebook): Generator<undefined, Lexicon> {
  const entries = new Map<string, Said[]>();
  /** The keys of the words of entries. */
  const spoken = new Set<string>();
  let mostWords = 1;
  // The lists say the same words thousands of times.
  const keyOf = remembered(wordKey);
  const keysOf = (written: string) => wordsOf(written).map(keyOf);
  const addPhrase = (keys: readonly string[], text: string, trust: number) => {
    const phrase = keys.join(' ');
    const said = entries.get(phrase);
    if (!said) {
      entries.set(phrase, [{ text, trust }]);
      for (const key of keys) spoken.add(key);
    } else if (!said.some((each) => each.text === text)) said.push({ text, trust });
  };
  const add = (keys: readonly string[], text: string, trust: number) => {
    if (keys.length === 0 || text === '') return;
    mostWords = Math.max(mostWords, keys.length);
    addPhrase(keys, text, trust);
    const telling = keys.filter((key) => !JOINING.has(key));
    if (telling.length > 1 && telling.length < keys.length) addPhrase(telling, text, trust);
  };
  const equivalents = codebook.wordList('equivalents');
  const loose = loosePhrases(equivalents.flatMap(([kind, ...group]) => (kind === EVERYDAY ? [group] : [])));
  yield;
  const lay = codebook.wordList('lay');
  yield;
  for (const [at, row] of lay.entries()) {
    const keys = keysOf(row[0] ?? '');
    for (let column = 1; column < row.length; column++)
      add(keys, row[column] ?? '', TRUST.lay - TRUST.later * (column - 1));
    loose.add(keys, row);
    if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  const same = new Map<string, SameWord[]>();
  for (const [kind = '', ...group] of equivalents)
    for (const written of group)
      for (const other of kind === EVERYDAY ? [] : kind === BOTH_WAYS ? group : group.slice(0, 1))
        if (other !== written) {
          const keys = keysOf(written);
          add(keys, other, TRUST.equivalent);
          loose.add(keys, [written, other]);
          addSame(same, written, other);
        }
  yield;
  for (const [written = '', other = '', share = ''] of codebook.wordList('associations'))
    addSame(same, written, other, TRUST.associated * Number(share));
  yield;
  const abbreviations = codebook.wordList('abbreviations');
  for (const [row, [abbreviation = '', text = '', source = '', rank = '1']] of abbreviations.entries()) {
    const first = source === 'own' ? TRUST.own : source === 'federal' ? TRUST.federal : TRUST.clinicians;
    const trust = Math.max(0.5, first - TRUST.later * (Number(rank) - 1));
    const keys = keysOf(abbreviation);
    add(keys, text, trust);
    // What the phrase stands for, the abbreviation does too: `bka`, below knee amputation, detachment of lower leg.
    for (const phrase of entries.get(keysOf(text).join(' ')) ?? []) add(keys, phrase.text, trust * TRUST.lay);
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  const common = new Map(
    codebook.wordList('common').map(([code = '', tier = '']) => [code, Number(tier) / HIGHEST_TIER]),
  );
  return {
    mostWords,
    vocabulary: vocabularyOf(spoken),
    meaningsOf: (keys) => (entries.get(keys.join(' ')) ?? loose.saidBy(keys))?.map(meaningOf) ?? NO_MEANINGS,
    sameAs: (word) => same.get(word) ?? NO_WORDS,
    common,
  };
}

/** A phrase as a list has it, and what it means. */
type PhraseRow = readonly string[];

/**
 * Phrases of several words that are also found in another order, with other forms of their words, or with others of
 * the same group (`tummy hurts` and `pain in belly`).
 */
interface LoosePhrases {
  /** The first phrase of those that are found by each other counts. */
  add(keys: readonly string[], row: PhraseRow): void;
  saidBy(keys: readonly string[]): readonly Said[] | undefined;
}

/** @param groups words that stand for each other. */
function loosePhrases(groups: readonly (readonly string[])[]): LoosePhrases {
  const stands = new Map<string, string>();
  for (const [first = '', ...others] of groups)
    for (const word of others) stands.set(wordKey(word), wordRoot(wordKey(first)));
  const rootOf = remembered((key: string) => stands.get(key) ?? wordRoot(key));
  /** Above 0, which is left for what is not counted. */
  const hashOfKey = remembered((key: string) =>
    JOINING.has(key) ? 0 : (hashOf(rootOf(key)) & 0x3ffffffe) + 1,
  );
  const rootsOf = (keys: readonly string[]) =>
    keys
      .filter((key) => !JOINING.has(key))
      .map(rootOf)
      .sort()
      .join(' ');
  /**
   * By the sum of the hashes of their roots, which is the same in any order and quickly made; of phrases with one
   * sum and other roots the later ones are found behind it.
   */
  const rows = new Map<number, PhraseRow>();
  const sumOf = (keys: readonly string[]): number | undefined => {
    let sum = 0;
    let telling = 0;
    for (const key of keys) {
      const hash = hashOfKey(key);
      if (hash > 0) telling++;
      sum = (sum + hash) & 0x3fffffff;
    }
    return telling > 1 ? sum : undefined;
  };
  /** Where the phrase with the same roots is, or where there is room for it. */
  const placeOf = (sum: number, keys: readonly string[]): number => {
    let place = sum;
    for (let row = rows.get(place); row; row = rows.get(++place))
      if (rootsOf(wordsOf(row[0] ?? '').map(wordKey)) === rootsOf(keys)) break;
    return place;
  };
  return {
    add(keys, row) {
      const sum = sumOf(keys);
      if (sum === undefined) return;
      const place = placeOf(sum, keys);
      if (!rows.has(place)) rows.set(place, row);
    },
    saidBy(keys) {
      const sum = sumOf(keys);
      if (sum === undefined) return undefined;
      return rows
        .get(placeOf(sum, keys))
        ?.slice(1)
        .map((text, place) => ({ text, trust: TRUST.loose - TRUST.later * place }));
    },
  };
}

/** What stands before `without`: a title that denies the rest is the plain one, which comes first anyway. */
function affirmed(words: readonly string[]): readonly string[] {
  const denied = words.indexOf('without');
  return denied > 0 ? words.slice(0, denied) : words;
}

/** The least telling of all words: entries do not say how frequent theirs are. */
const ANY_WEIGHT = 0.5;

function vocabularyOf(known: ReadonlySet<string>): Lexicon['vocabulary'] {
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
