/** The hierarchy of the CMS-HCC model (V28): of the categories of one family only the most severe counts. */
import type { IsoDate } from '../model/dates.ts';
import type { Codebook } from './code-set.ts';

export interface HccHierarchy {
  /** `CMS-HCC V28, payment year 2026 (final)`. */
  readonly release: string;
  /** The words of a category, '' where the model has none of that number. */
  label(hcc: string): string;
  /** The categories that do not count beside this one: `36`, `37` and `38` for `35`. */
  supersedes(hcc: string): readonly string[];
}

/**
 * The hierarchy by which diagnoses of a date of service count. `undefined` where ICD-10-CM is not loaded or no payment
 * year at hand goes by that date.
 */
export function hccHierarchy(codebook: Codebook, date: IsoDate): HccHierarchy | undefined {
  const set = codebook.set('icd-10-cm');
  const release = set?.publicationOn('hcc', date);
  if (!set || release === undefined) return undefined;
  return {
    release,
    label: (hcc) => set.conditionCategory(hcc)?.label ?? '',
    supersedes: (hcc) => set.conditionCategory(hcc)?.supersedes ?? [],
  };
}
