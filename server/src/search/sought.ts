/** The words of a query as they are looked for in an index: whole, as beginnings, corrected, or not at all. */
import type { WordIndex } from '../codebook/code-set.ts';
import { correctWord } from './correct.ts';
import { JOINING } from './plain-words.ts';
import type { PhraseQuery } from './query.ts';

/** A word that was read as another one. */
export interface Correction {
  readonly written: string;
  readonly read: string;
}

/** A word of the query as it is looked for; `prefix` where longer words that begin with it count too. */
export interface SoughtWord {
  readonly text: string;
  readonly prefix: boolean;
  /** Better with it, and no worse without. */
  readonly optional: boolean;
  /** About how many codes hold it. */
  readonly holders: number;
  /** How telling the word is: the logarithm of how few codes hold it. */
  readonly weight: number;
  readonly corrected?: Correction;
}

/** The words of a query that are looked for: all, where none of them says anything by itself. */
export function tellingWords({ words }: PhraseQuery): readonly string[] {
  const telling = words.filter((word) => !JOINING.has(word));
  return telling.length > 0 ? telling : words;
}

/** How the words of a query are looked for, misspelt ones corrected, unknown ones left out. */
export function soughtWords(index: WordIndex, size: number, query: PhraseQuery): SoughtWord[] {
  const words = tellingWords(query);
  return words.flatMap((text) => {
    const unfinished = query.unfinished && text === query.words.at(-1);
    // One letter beside other words is a word of its own (`hepatitis a`), an article, or begins too much to look for.
    if (/^[a-z]$/.test(text) && words.length > 1) return letterWord(index, size, text);
    const found = sought(index, size, text, unfinished);
    if (found) return [found];
    const read = correctWord(index, text, unfinished);
    const corrected = read === undefined ? undefined : sought(index, size, read, false);
    return corrected && read !== undefined ? [{ ...corrected, corrected: { written: text, read } }] : [];
  });
}

/** A word as it stands in the index; a word that is none but begins some is an abbreviation of them. */
function sought(index: WordIndex, size: number, text: string, unfinished: boolean): SoughtWord | undefined {
  const first = index.lowerBound(text);
  if (first >= index.size) return undefined;
  const word = index.wordAt(first);
  if (!word.startsWith(text)) return undefined;
  const prefix = unfinished || word !== text;
  const holders = prefix ? holdersOfPrefix(index, first, text) : index.frequency(first);
  return { text, prefix, optional: false, holders, weight: Math.log(1 + size / Math.max(holders, 1)) };
}

/** How many codes hold words that begin so, those with several of them counted as often. */
function holdersOfPrefix(index: WordIndex, first: number, text: string): number {
  let holders = 0;
  for (let word = first; word < index.size && index.wordAt(word).startsWith(text); word++)
    holders += index.frequency(word);
  return holders;
}

function letterWord(index: WordIndex, size: number, letter: string): SoughtWord[] {
  const found = sought(index, size, letter, false);
  return found && !found.prefix ? [{ ...found, optional: true }] : [];
}
