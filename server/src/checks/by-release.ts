/** Answers about codes that change with releases only, found once for a batch of claims. */
import type { CodeSet } from '../codebook/code-set.ts';
import type { IsoDate } from '../model/dates.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';
import type { SoundDiagnosis } from './check.ts';

/** By the index of the code. */
type Answers<T> = Map<number, { readonly answer: T }>;

/** The same question asked once for each code and release of its set. */
export function rememberedByRelease<T>(
  find: (diagnosis: SoundDiagnosis) => T,
): (diagnosis: SoundDiagnosis) => T {
  const releasesOf = rememberedOf((set: CodeSet) => {
    const ofRelease = remembered((_: string): Answers<T> => new Map());
    return remembered((date: IsoDate) => ofRelease(set.releaseOn(date).name));
  });
  return (diagnosis) => {
    const answers = releasesOf(diagnosis.set)(diagnosis.date);
    const known = answers.get(diagnosis.index);
    if (known) return known.answer;
    const answer = find(diagnosis);
    answers.set(diagnosis.index, { answer });
    return answer;
  };
}
