/** The diagnoses that other rules may speak of: what is no code on its date has been named, and nothing follows from it. */
import type { Verdict } from '../codebook/verdict.ts';
import { writtenCode } from '../model/codes.ts';
import type { JudgedDiagnosis, SoundCode, SoundDiagnosis } from './check.ts';

/** Whether a verdict is of a billable ICD-10-CM code. */
export const isSoundCode = (verdict: Verdict): verdict is SoundCode =>
  verdict.kind === 'valid' && verdict.set.system === 'icd-10-cm';

/** @param coded the diagnoses that the claim codes (`codedDiagnoses`), in its order. */
export const soundDiagnoses = (coded: readonly JudgedDiagnosis[]): readonly SoundDiagnosis[] =>
  coded.flatMap(({ diagnosis, verdict }) =>
    isSoundCode(verdict)
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
