import type { Codebook } from '../codebook/code-set.ts';
import type { IsoDate } from '../model/dates.ts';
import { search } from '../search/search.ts';

/** Phrases of the kinds that are typed: a letter, a part of a code, a word half typed, several words. */
const PHRASES = ['d', 'E11', 'fractu', 'type 2 diabetes', 'pain in right knee', 'acute bronchitis'];

/** How often each is searched: often enough for the engine that runs us to compile the way. */
const ROUNDS = 5;

/** After the first hover and findings of a document that was just opened. */
const AFTER = 400;

/**
 * Searches a little while nobody waits, so that the first letters a coder types are answered as quickly as the later
 * ones: the index is made ready, and the code is compiled. One short search at a time, between requests.
 */
export function warmUp(codebook: Codebook, date: IsoDate): void {
  const phrases = Array.from({ length: ROUNDS }, () => PHRASES).flat();
  const next = () => {
    const phrase = phrases.pop();
    if (phrase === undefined) return;
    search(codebook, phrase, { date, systems: ['icd-10-cm'], limit: 50 });
    setTimeout(next, 0);
  };
  setTimeout(next, AFTER);
}
