/** Codes of the revision of the ICD that was not in force on their date, or that are marked as of the other one. */
import type { Codebook, CodeSet, Gem } from '../codebook/code-set.ts';
import { LAST_DAY_OF_ICD_9 } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { JudgedDiagnosis } from './check.ts';

export type Revision = 'icd-9-cm' | 'icd-10-cm';

const otherThan = (revision: Revision): Revision => (revision === 'icd-9-cm' ? 'icd-10-cm' : 'icd-9-cm');

const isRevision = (system: string): system is Revision => system === 'icd-9-cm' || system === 'icd-10-cm';

/** The revision that a date wants (45 CFR 162.1002(b) and (c)). */
export const revisionOn = (date: IsoDate): Revision => (date <= LAST_DAY_OF_ICD_9 ? 'icd-9-cm' : 'icd-10-cm');

export interface RevisionFault {
  readonly key: string;
  readonly date: IsoDate;
  /** The set that has the code, and its index there. */
  readonly set: CodeSet;
  readonly index: number;
  /** The revision that the code is of, the one that it is marked as, and the one that its date wants. */
  readonly is: Revision;
  readonly marked: Revision;
  readonly wanted: Revision;
}

/**
 * What is wrong with the revision of a diagnosis, where something is. It is the cause of all else that a check could say
 * of the code, so the checks of validity stay silent then.
 */
export function revisionFault(
  codebook: Codebook,
  { diagnosis, verdict }: JudgedDiagnosis,
): RevisionFault | undefined {
  const marked = diagnosis.code.system;
  if (!isRevision(marked) || diagnosis.role === 'mentioned') return undefined;
  const { key, date } = verdict;
  const wanted = revisionOn(date);
  const is = verdict.kind === 'unknown' ? otherThan(marked) : marked;
  if (is === wanted && marked === wanted) return undefined;
  const set = codebook.set(is);
  const index = set?.indexOf(key) ?? -1;
  return set && index >= 0 ? { key, date, set, index, is, marked, wanted } : undefined;
}

/** What the General Equivalence Mappings name for a code in the other revision; `no-map` where nothing corresponds. */
export function equivalentsOf(codebook: Codebook, { key, is }: RevisionFault): readonly Gem[] | 'no-map' {
  const mappings = codebook.set('icd-9-cm');
  if (!mappings) return [];
  return is === 'icd-9-cm' ? mappings.gemsFrom(key) : mappings.gemsTo(key);
}

/** The sets of codes that together say what one code says, one of each choice list in the order of the lists: at most so many. */
export function combinationsOf(gems: readonly Gem[], most: number): readonly (readonly Gem[])[] {
  const scenarios = new Set(gems.flatMap(({ combination }) => combination?.scenario ?? []));
  const found: (readonly Gem[])[] = [];
  for (const scenario of scenarios) {
    const parts = gems.filter(({ combination }) => combination?.scenario === scenario);
    const lists = new Set(parts.flatMap(({ combination }) => combination?.choiceList ?? []));
    let combined: (readonly Gem[])[] = [[]];
    for (const list of [...lists].sort((one, other) => one - other)) {
      const choices = parts.filter(({ combination }) => combination?.choiceList === list);
      combined = combined.flatMap((begun) => choices.map((choice) => [...begun, choice])).slice(0, most);
    }
    found.push(...combined);
  }
  return found.slice(0, most);
}
