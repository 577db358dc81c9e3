/** The list where what is typed is a header, or a code that leaves something open: one step of the ladder. */
import type { Codebook, CodeSet } from '../codebook/code-set.ts';
import { codeKey } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { lexiconOf } from '../search/lexicon.ts';
import { stepsFrom } from './ladder.ts';

/** A line of the list before it is worded for a document. */
export interface OfferedCode {
  readonly system: CodeSystemId;
  readonly key: string;
  readonly title: string;
  readonly billable: boolean;
  /** The words of the title that decide for it. */
  readonly decides?: string;
}

/**
 * The steps from what is typed, in the first system that has it: an unspecified code itself before them, a header
 * behind them. Empty where it is neither.
 */
export function stepChoices(
  codebook: Codebook,
  systems: readonly CodeSystemId[],
  typed: string,
  date: IsoDate,
): readonly OfferedCode[] {
  const key = codeKey(typed.trim());
  for (const system of systems) {
    const set = codebook.set(system);
    const index = set?.indexOf(key) ?? -1;
    if (!set || index < 0) continue;
    const offered = stepsOf(codebook, set, index, date);
    if (offered.length > 0) return offered;
  }
  return [];
}

function stepsOf(codebook: Codebook, set: CodeSet, index: number, date: IsoDate): OfferedCode[] {
  const found = stepsFrom(set, index, date);
  const itself = set.periodOn(index, date);
  if (found.length === 0 || !itself) return [];
  const offered = found.map((step) => {
    const key = set.keyAt(step.index);
    const title = set.periodOn(step.index, date)?.title ?? '';
    return { system: set.system, key, title, billable: step.billable, decides: step.decides };
  });
  const { title, billable } = itself;
  const own = { system: set.system, key: set.keyAt(index), title, billable };
  // Beside an unspecified code the axes stand in their order.
  return billable ? [own, ...offered] : [...ordered(offered, lexiconOf(codebook).common), own];
}

/** Billable codes before headers, both in the order of the book, but for the most common code, which is the first. */
function ordered(
  offered: readonly OfferedCode[],
  common: ReadonlyMap<string, number>,
): readonly OfferedCode[] {
  let first: OfferedCode | undefined;
  let highest = 0;
  for (const code of offered) {
    const commonness = common.get(code.key) ?? 0;
    if (!code.billable || commonness <= highest) continue;
    first = code;
    highest = commonness;
  }
  const rank = (code: OfferedCode) => (code === first ? 0 : code.billable ? 1 : 2);
  return [...offered].sort((a, b) => rank(a) - rank(b));
}
