import type { Codebook } from '../codebook/code-set.ts';
import type { IsoDate } from '../model/dates.ts';
import { lexiconOf } from '../search/lexicon.ts';
import { lookedUp } from '../search/looked-up.ts';
import { prepareSearch, search } from '../search/search.ts';

/** Phrases of the kinds that are typed: a letter, a part of a code, a word half typed or misspelt, several words. */
const PHRASES = [
  'd',
  'E11',
  'fractu',
  'diabtes',
  'type 2 diabetes',
  'pain in right knee',
  'acute bronchitis',
];

/** How often each is searched: often enough for the engine that runs us to compile the way. */
const ROUNDS = 5;

/** After the first hover and findings of a document that was just opened. */
const AFTER = 400;

/**
 * Makes ready while nobody waits what the first letters a coder types would wait for: the words of diagnoses, the
 * code that searches them, then the words of the other systems. One short step at a time, between requests.
 */
export function warmUp(codebook: Codebook, date: IsoDate): void {
  const searches = Array.from({ length: ROUNDS }, () => PHRASES)
    .flat()
    .map((phrase) => () => search(codebook, phrase, { date, systems: ['icd-10-cm'], limit: 50 }));
  const others = lookedUp(codebook, date).map((system) => () => prepareSearch(codebook, system));
  const steps: (() => unknown)[] = [
    () => lexiconOf(codebook),
    () => prepareSearch(codebook, 'icd-10-cm'),
    ...searches,
    ...others,
  ];
  const next = () => {
    const step = steps.shift();
    if (!step) return;
    step();
    setTimeout(next, 0);
  };
  setTimeout(next, AFTER);
}
