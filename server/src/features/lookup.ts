/** Look Up Code and `claimlint lookup`: a code, a part of one or words in, codes as people write them out. */
import type { Codebook } from '../codebook/code-set.ts';
import { writtenCode } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { type SearchOptions, type SearchResult, search } from '../search/search.ts';
import { howFound } from './how-found.ts';

/** A code that was found. `to` is null while it holds; `score` falls from 1. */
export interface LookedUp {
  readonly system: CodeSystemId;
  readonly code: string;
  readonly title: string;
  readonly billable: boolean;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly score: number;
}

/** With the way that the search took, where the title alone does not say it: `Index: Attack, heart`. */
export interface ExplainedCode extends LookedUp {
  readonly how?: string;
}

/** The best first. */
export const lookUp = (codebook: Codebook, query: string, options: SearchOptions): LookedUp[] =>
  search(codebook, query, options).map(lookedUp);

/** The same for people, each with the way to it. */
export const lookUpExplained = (codebook: Codebook, query: string, options: SearchOptions): ExplainedCode[] =>
  search(codebook, query, options).map((result) => {
    const how = howFound(codebook, result.system, result);
    return { ...lookedUp(result), ...(how ? { how } : {}) };
  });

const lookedUp = ({ system, code, title, billable, from, to, score }: SearchResult): LookedUp => ({
  system,
  code: writtenCode(system, code),
  title,
  billable,
  from,
  to,
  score,
});
