/** What the Medicare Code Editor says of an inpatient procedure on the date of discharge. */
import type { Codebook } from '../codebook/code-set.ts';
import type { Said } from '../codebook/flags-packed.ts';
import type { IsoDate } from '../model/dates.ts';

/**
 * The editor's flags by the names of its master file: `noncovered`, `lcov`, `ncov_z302`, `los` …
 * @param key a code of ICD-10-PCS.
 * @returns `undefined` where no version of the editor covers the date, or the code is none.
 */
export function flagsOfProcedure(
  codebook: Codebook,
  key: string,
  date: IsoDate,
): Said<readonly string[]> | undefined {
  const set = codebook.set('icd-10-pcs');
  const index = set?.indexOf(key) ?? -1;
  return set && index >= 0 ? set.flagsAt(index, date).mce : undefined;
}
