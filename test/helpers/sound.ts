/** Diagnoses as checks see them, without a claim around them. */
import { ok } from 'node:assert/strict';
import type { SoundDiagnosis } from '../../server/src/checks/check.ts';
import { soundDiagnoses } from '../../server/src/checks/sound.ts';
import type { CodeSet } from '../../server/src/codebook/code-set.ts';
import { writtenCode } from '../../server/src/model/codes.ts';
import type { IsoDate } from '../../server/src/model/dates.ts';

/** A code of ICD-10-CM that holds on a date, as another diagnosis than the first-listed one. */
export function soundDiagnosis(set: CodeSet, key: string, date: IsoDate): SoundDiagnosis {
  const index = set.indexOf(key);
  const period = set.periodOn(index, date);
  ok(period, `${key} on ${date}`);
  const span = { start: index, end: index };
  const code = { system: 'icd-10-cm', key, written: writtenCode('icd-10-cm', key), span } as const;
  const verdict = { kind: 'valid', set, index, key, date, release: set.releaseOn(date), period } as const;
  const [sound] = soundDiagnoses([{ diagnosis: { role: 'other', code, span }, verdict }]);
  ok(sound);
  return sound;
}
