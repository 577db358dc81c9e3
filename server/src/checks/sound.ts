/** The diagnoses that other rules may speak of: what is no code on its date has been named, and nothing follows from it. */
import type { Verdict } from '../codebook/verdict.ts';
import { writtenCode } from '../model/codes.ts';
import type { JudgedDiagnosis, SoundCode, SoundDiagnosis } from './check.ts';

/** Whether a verdict is of a billable ICD-10-CM code. */
export const isSoundCode = (verdict: Verdict): verdict is SoundCode =>
  verdict.kind === 'valid' && verdict.set.system === 'icd-10-cm';

/** @param coded the diagnoses that the claim codes (`codedDiagnoses`), in its order. */
export function soundDiagnoses(coded: readonly JudgedDiagnosis[]): readonly SoundDiagnosis[] {
  const sound: SoundDiagnosis[] = [];
  for (const { diagnosis, verdict } of coded) {
    if (!isSoundCode(verdict)) continue;
    const { key, period, date, set, index } = verdict;
    const code = writtenCode('icd-10-cm', key);
    sound.push({ diagnosis, key, code, title: period.title, date, set, index, verdict });
  }
  return sound;
}

/** Principal (first-listed) and other diagnoses: the list that sequencing rules speak of. */
export const isListed = ({ diagnosis: { role } }: SoundDiagnosis): boolean =>
  role === 'principal' || role === 'other';
