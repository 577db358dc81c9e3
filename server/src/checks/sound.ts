/** The diagnoses that other rules may speak of: what is no code on its date has been named, and nothing follows from it. */
import type { CodeSet } from '../codebook/code-set.ts';
import { writtenCode } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Diagnosis } from '../model/document.ts';
import type { JudgedDiagnosis } from './check.ts';

/** A billable ICD-10-CM code on all its dates. */
export interface SoundDiagnosis {
  readonly diagnosis: Diagnosis;
  /** Upper case without a dot. */
  readonly key: string;
  /** As people write it. */
  readonly code: string;
  readonly title: string;
  /** The first date that it is judged by. */
  readonly date: IsoDate;
  readonly set: CodeSet;
  /** Its index in the set. */
  readonly index: number;
}

/** In the order of the claim; what only a narrative mentions is not coded and left out. */
export const soundDiagnoses = (judged: readonly JudgedDiagnosis[]): readonly SoundDiagnosis[] =>
  judged.flatMap(({ diagnosis, verdict }) =>
    verdict.kind === 'valid' && verdict.set.system === 'icd-10-cm' && diagnosis.role !== 'mentioned'
      ? [
          {
            diagnosis,
            key: verdict.key,
            code: writtenCode('icd-10-cm', verdict.key),
            title: verdict.period.title,
            date: verdict.date,
            set: verdict.set,
            index: verdict.index,
          },
        ]
      : [],
  );

/** Principal (first-listed) and other diagnoses: the list that sequencing rules speak of. */
export const isListed = ({ diagnosis: { role } }: SoundDiagnosis): boolean =>
  role === 'principal' || role === 'other';
