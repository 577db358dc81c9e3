/** What is searched for, by class, and which codes are right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Term } from '../../codesets/pack/term.ts';
import { readTable } from '../../codesets/table.ts';
import type { CodeSet } from '../../server/src/codebook/code-set.ts';
import { codeKey } from '../../server/src/model/codes.ts';
import type { IsoDate } from '../../server/src/model/dates.ts';
import { wordsOf } from '../../server/src/model/words.ts';

/** A phrase and the keys of its right codes: of a header any code below it is right too. */
export interface Phrase {
  readonly text: string;
  readonly keys: readonly string[];
}

export interface PhraseClass {
  readonly name: string;
  /** Whether the terms that the phrases were taken from are left out of what is searched. */
  readonly heldBack: boolean;
  readonly phrases: readonly Phrase[];
}

/** How many phrases of each class are searched for. */
const MOST_PHRASES = 150;

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** FNV-1a of the words of a text, whatever their order: the same words stand in one half only. */
function wordHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of [...new Set(wordsOf(text))].sort().join(' '))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

const phraseOf = ({ levels }: Term): string => levels.join(' ');

/** Half of all terms, told by their words, is left out where unseen phrases are searched for. */
export const isHeldBack = (term: Term): boolean => wordHash(phraseOf(term)) % 2 === 1;

/**
 * @param set ICD-10-CM, whose codes in force on `date` are right.
 * @param half which of our own phrases: `train` while search is being made better, `judge` to see how good it is.
 */
export function phraseClasses(
  set: CodeSet,
  terms: readonly Term[],
  date: IsoDate,
  half: 'train' | 'judge',
): readonly PhraseClass[] {
  const inForce = (key: string) => set.statusOn(set.indexOf(key), date) !== undefined;
  const sampled = (kind: Term['kind'], heldBack: boolean): Phrase[] =>
    sample(
      terms
        .filter((term) => term.kind === kind && isHeldBack(term) === heldBack && term.target === '')
        .map((term) => ({ text: phraseOf(term), keys: term.codes.filter(inForce) }))
        .filter(({ keys }) => keys.length > 0),
    );
  const known = sampled('inclusion-term', false);
  const random = numbers(7);
  return [
    { name: 'inclusion terms, unseen', heldBack: true, phrases: sampled('inclusion-term', true) },
    { name: 'index paths, unseen', heldBack: true, phrases: sampled('index', true) },
    { name: 'synonyms, unseen', heldBack: true, phrases: sampled('synonym', true) },
    { name: 'inclusion terms, indexed', heldBack: false, phrases: known },
    { name: 'index paths, indexed', heldBack: false, phrases: sampled('index', false) },
    { name: 'the same inclusion terms, one typo', heldBack: false, phrases: known.map(withTypo(random)) },
    { name: 'the same, last word begun', heldBack: false, phrases: known.map(withLastWordBegun) },
    { name: 'abbreviations', heldBack: false, phrases: ownPhrases('abbreviations', half) },
    { name: 'everyday words', heldBack: false, phrases: ownPhrases('lay-words', half) },
    { name: 'fully specified', heldBack: false, phrases: ownPhrases('clinical', half) },
  ];
}

/** Some of all, spread evenly. */
export function sample(phrases: readonly Phrase[], most = MOST_PHRASES): Phrase[] {
  const step = Math.max(1, phrases.length / most);
  return Array.from(
    { length: Math.min(most, phrases.length) },
    (_, at) => phrases[Math.floor(at * step)],
  ).filter((phrase) => phrase !== undefined);
}

function ownPhrases(name: string, half: string): Phrase[] {
  const text = readFileSync(join('bench', 'phrases', `${name}.tsv`), 'utf8');
  return readTable(text, ['phrase', 'codes', 'half'])
    .filter(([, , where]) => where === half)
    .slice(0, MOST_PHRASES)
    .map(([phrase = '', codes = '']) => ({ text: phrase, keys: codes.split(' ').map(codeKey) }));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter of a word of five or more is left out, doubled with another, replaced, or changes places with the next. */
const withTypo =
  (random: () => number) =>
  ({ text, keys }: Phrase): Phrase => {
    const words = [...text.matchAll(/[A-Za-z]{5,}/g)];
    const word = words[Math.floor(random() * words.length)];
    if (!word) return { text, keys };
    const at = word.index + 1 + Math.floor(random() * (word[0].length - 2));
    const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
    const [before, one, next, after] = [
      text.slice(0, at),
      text.charAt(at),
      text.charAt(at + 1),
      text.slice(at + 2),
    ];
    const mistakes = [
      before + next + after,
      before + one + letter + next + after,
      before + letter + next + after,
    ];
    return { text: [...mistakes, before + next + one + after][Math.floor(random() * 4)] ?? text, keys };
  };

/** The last word is cut to six of ten letters, three at least. */
function withLastWordBegun({ text, keys }: Phrase): Phrase {
  const begun = text.replace(/[A-Za-z]{4,}(?=[^A-Za-z]*$)/, (word) =>
    word.slice(0, Math.max(3, Math.ceil(word.length * 0.6))),
  );
  return { text: begun.trimEnd(), keys };
}
