import type { Codebook } from '../codebook/code-set.ts';
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

/** How often each is searched: often enough for the engine that runs us to compile the way. */
const ROUNDS = 3;

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

function* warmingUp(codebook: Codebook, date: IsoDate): Steps {
  const all = lookedUp(codebook, date);
  // The first searches are slow: one system at a time none holds up a keystroke for long.
  for (const system of all) {
    yield* preparingSearch(codebook, system);
    yield;
    yield* searching(codebook, date, [system]);
  }
  for (let round = 1; round < ROUNDS; round++)
    for (const system of all) yield* searching(codebook, date, [system]);
  for (let round = 0; round < ROUNDS; round++) yield* searching(codebook, date, all);
}

function* searching(codebook: Codebook, date: IsoDate, systems: readonly CodeSystemId[]): Steps {
  for (const phrase of PHRASES) {
    search(codebook, phrase, { date, limit: 50, systems });
    yield;
  }
}
