/** What other federal lists say of a diagnosis on a date. */
import type { IsoDate } from '../model/dates.ts';
import type { Codebook } from './code-set.ts';
import type { DiagnosisFlags } from './flags-packed.ts';

/**
 * POA exemption, Medicare Code Editor flags, CMS-HCC categories, CC level and MDC of an ICD-10-CM code, each with the
 * publication that says so. HCC goes by the date of service, the others by the discharge. Nothing where the set is not
 * loaded, or the code is none on the date: the lists speak of billable codes.
 * @param key upper case without a dot.
 */
export function flagsOf(codebook: Codebook, key: string, date: IsoDate): DiagnosisFlags {
  const set = codebook.set('icd-10-cm');
  const index = set?.indexOf(key) ?? -1;
  return set && index >= 0 && set.statusOn(index, date) === 'billable' ? set.flagsAt(index, date) : {};
}
