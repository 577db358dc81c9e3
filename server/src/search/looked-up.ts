/** The systems that are searched where none is named. */
import type { Codebook } from '../codebook/code-set.ts';
import { LAST_DAY_OF_ICD_9 } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';

/** Numbers of the form, which only mean something in their box: two digits typed are hardly meant for one. */
const NUMBERS_OF_THE_FORM: ReadonlySet<CodeSystemId> = new Set([
  'revenue',
  'type-of-bill',
  'discharge-status',
  'condition',
  'occurrence',
  'value',
  'poa',
]);

const ICD_9: ReadonlySet<CodeSystemId> = new Set(['icd-9-cm', 'icd-9-cm-procedure']);

/** The sets of codes that are loaded, ICD-9-CM among them only on the days that it was in force. */
export const lookedUp = (codebook: Codebook, date: IsoDate): readonly CodeSystemId[] =>
  codebook.loaded.filter(
    (system) => !NUMBERS_OF_THE_FORM.has(system) && (date <= LAST_DAY_OF_ICD_9 || !ICD_9.has(system)),
  );
