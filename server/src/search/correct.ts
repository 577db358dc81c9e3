/**
 * A misspelt word and the one that was meant. fuse.js compares it with a narrow part of the vocabulary only:
 * over all 20,000 words it would take longer than the pause between two keystrokes.
 */
import Fuse from 'fuse.js';
import type { WordIndex } from '../codebook/code-set.ts';

/** Shorter words are too like too many others, and often abbreviations (COPD, GERD, CABG). */
const SHORTEST_CORRECTED = 5;

/** How much longer or shorter the word that was meant may be. */
const LENGTH_DIFFERENCE = 2;

const FUSE_OPTIONS = {
  includeScore: true,
  ignoreFieldNorm: true,
  /** The share of letters that may differ. */
  threshold: 0.34,
  /** A match must stand at the beginning of the word. */
  location: 0,
  distance: 20,
} as const;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The word of the vocabulary nearest to `word`, or `undefined` where none is near.
 * @param unfinished whether `word` may be the beginning of a longer one.
 */
export function correctWord(index: WordIndex, word: string, unfinished: boolean): string | undefined {
  if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) return undefined;
  const isNear = (candidate: string) =>
    candidate.length >= word.length - LENGTH_DIFFERENCE &&
    (unfinished || candidate.length <= word.length + LENGTH_DIFFERENCE);
  const among = [...wordsWithPrefix(index, word.slice(0, 1)), ...wordsWithOtherInitial(index, word)];
  return nearest(index, word, among.filter(isNear));
}

/** Words that agree from the second letter on (`dneumonia`), or to which the first was lost (`neumonia`). */
function wordsWithOtherInitial(index: WordIndex, word: string): string[] {
  const replaced = word.slice(1, 3);
  const lost = word.slice(0, 2);
  return [...ALPHABET].flatMap((letter) => [
    ...wordsWithPrefix(index, letter + replaced),
    ...wordsWithPrefix(index, letter + lost),
  ]);
}

function wordsWithPrefix(index: WordIndex, prefix: string): string[] {
  const words: string[] = [];
  for (let word = index.lowerBound(prefix); word < index.size; word++) {
    const text = index.wordAt(word);
    if (!text.startsWith(prefix)) break;
    words.push(text);
  }
  return words;
}

/** Scores are told apart in steps of this: what is nearer by less is as near, and the more frequent word was meant. */
const SCORE_STEP = 0.05;

/** Among equally near words the most frequent one, then the first of the alphabet. */
function nearest(index: WordIndex, word: string, among: readonly string[]): string | undefined {
  let best: { readonly word: string; readonly distance: number; readonly frequency: number } | undefined;
  for (const { item, score = 1 } of new Fuse(among, FUSE_OPTIONS).search(word)) {
    const distance = Math.round(score / SCORE_STEP);
    const frequency = index.frequency(index.lowerBound(item));
    if (!best || distance < best.distance || (distance === best.distance && frequency > best.frequency))
      best = { word: item, distance, frequency };
  }
  return best?.word;
}
