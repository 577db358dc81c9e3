import type { Codebook } from '../codebook/code-set.ts';
import type { TermTable } from '../codebook/terms.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { lookedUp } from '../search/looked-up.ts';
import { preparingSearch, search } from '../search/search.ts';
import type { Steps } from '../search/steps.ts';

/** Phrases of the kinds that are typed: a letter, a part of a code, a word half typed or misspelt, several words. */
const PHRASES = [
  'd',
  'E11',
  'fractu',
  'diabtes',
  'type 2 diabetes',
  'pain in right knee',
  'acute bronchitis',
  'closed fx distal radius l init',
  'laproscopic removal of gallbladder',
  'throwing up blood',
  'walker with wheels',
  'zyprxa',
];

/**
 * How many terms of each system are searched besides: words of all kinds, so that the engine that runs us compiles the
 * way for all that may be typed. The same few phrases again and again would have it compiled for those alone.
 */
const TERMS = 300;

/** After the first hover and findings of a document that was just opened. */
const AFTER = 400;

/**
 * Makes ready while nobody waits what the first letters a coder types would wait for: the words of diagnoses, those of
 * the other systems, the code that searches them. One short step at a time, between requests.
 */
export function warmUp(codebook: Codebook, date: IsoDate): void {
  const steps = warmingUp(codebook, date);
  const next = () => {
    if (!steps.next().done) setTimeout(next, 0);
  };
  setTimeout(next, AFTER);
}

/** The steps of it, for whoever takes them all at once. */
export function* warmingUp(codebook: Codebook, date: IsoDate): Steps {
  const all = lookedUp(codebook, date);
  // The first searches are slow: one system at a time none holds up a keystroke for long.
  for (const system of all) {
    yield* preparingSearch(codebook, system);
    yield;
    yield* searching(codebook, date, PHRASES, [system]);
  }
  for (const system of all) yield* searching(codebook, date, someTerms(codebook.terms(system)), all);
}

function* searching(
  codebook: Codebook,
  date: IsoDate,
  phrases: readonly string[],
  systems: readonly CodeSystemId[],
): Steps {
  for (const phrase of phrases) {
    search(codebook, phrase, { date, limit: 50, systems });
    yield;
  }
}

/** Terms from everywhere in a table. */
function someTerms(terms: TermTable | undefined): readonly string[] {
  if (!terms) return [];
  return Array.from({ length: TERMS }, (_, at) => terms.textAt(Math.floor((at * terms.size) / TERMS)));
}
