/** Look Up Code and `claimlint lookup`: a code, a part of one or words in, codes as people write them out. */
import type { Codebook } from '../codebook/code-set.ts';
import { writtenCode } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { type SearchOptions, search } from '../search/search.ts';

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

/** The best first. */
export const lookUp = (codebook: Codebook, query: string, options: SearchOptions): LookedUp[] =>
  search(codebook, query, options).map(({ system, code, title, billable, from, to, score }) => ({
    system,
    code: writtenCode(system, code),
    title,
    billable,
    from,
    to,
    score,
  }));
