/** The codes whose titles hold the words of a phrase, the nearest title first. */
import type { CodeSet, WordIndex } from '../codebook/code-set.ts';
import type { FoundCode, Wanted } from './found.ts';
import { createWorkspace, type Matches, matchWords, type Workspace } from './match.ts';
import type { PhraseQuery } from './query.ts';
import { titleScore } from './rank.ts';
import { type Correction, soughtWords, tellingWords } from './sought.ts';

/** How many titles are read and ranked, unless more are wanted: those with the fewest words beside the ones sought. */
const MOST_RANKED = 120;

/** Made at the first phrase and kept as long as the index is loaded. */
const workspaces = new WeakMap<WordIndex, Workspace>();

/** @returns the best codes in the order of their scores, and which words were read as others. */
export function codesByWords(
  set: CodeSet,
  index: WordIndex,
  query: PhraseQuery,
  wanted: Wanted,
): { readonly codes: readonly FoundCode[]; readonly corrected: readonly Correction[] } {
  const workspace = workspaces.get(index) ?? createWorkspace(index, set.size);
  workspaces.set(index, workspace);
  const words = soughtWords(index, set.size, query);
  const matches = matchWords(index, workspace, words);
  const known = words.length / tellingWords(query).length;
  const codes: FoundCode[] = [];
  for (const code of fewestWordsFirst(matches, workspace)) {
    if (codes.length >= Math.max(MOST_RANKED, wanted.limit)) break;
    const status = set.statusOn(code, wanted.date);
    if (status === undefined || (wanted.billableOnly && status === 'header')) continue;
    const period = set.periodOn(code, wanted.date);
    const score = period && titleScore(matches, period.title, period.billable);
    if (period && score !== undefined) codes.push({ index: code, period, score: known * score });
  }
  codes.sort((a, b) => b.score - a.score || a.index - b.index);
  return {
    codes: codes.slice(0, Math.max(0, wanted.limit)),
    corrected: matches.words.flatMap(({ corrected }) => (corrected ? [corrected] : [])),
  };
}

/** The codes by how many narrowing words their titles have, in the order of codes within a number. */
function* fewestWordsFirst({ codes }: Matches, { narrowing, next }: Workspace): Generator<number> {
  /** For each number the last code that has it; `next` leads to the others. Both are places in `codes`. */
  const last = new Int32Array(256).fill(-1);
  for (let place = 0; place < codes.length; place++) {
    const number = narrowing[codes[place] ?? 0] ?? 0;
    next[place] = last[number] ?? -1;
    last[number] = place;
  }
  for (const start of last) {
    const sameNumber: number[] = [];
    for (let place = start; place >= 0; place = next[place] ?? -1) sameNumber.push(codes[place] ?? 0);
    yield* Int32Array.from(sameNumber).sort();
  }
}
