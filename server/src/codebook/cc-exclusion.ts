/** Whether a CC or MCC counts beside a principal diagnosis (MS-DRG Definitions Manual, appendix C). */
import type { IsoDate } from '../model/dates.ts';
import type { Codebook } from './code-set.ts';

/**
 * Whether a secondary diagnosis is no CC or MCC beside a principal one.
 * @param secondary a key, as `principal`: upper case without a dot.
 * @param date of discharge.
 * @returns `undefined` where ICD-10-CM is not loaded, no version of the grouper at hand covers the date, or one of
 * the two is no billable code then.
 */
export function isCcExcluded(
  codebook: Codebook,
  secondary: string,
  principal: string,
  date: IsoDate,
): boolean | undefined {
  const set = codebook.set('icd-10-cm');
  if (set?.publicationOn('ms-drg', date) === undefined) return undefined;
  const indexes = [set.indexOf(secondary), set.indexOf(principal)] as const;
  if (indexes.some((index) => index < 0 || set.statusOn(index, date) !== 'billable')) return undefined;
  return set.exclusions.isExcluded(...indexes, date);
}
