/** Answers about codes that change with releases only, found once for a batch of claims. */
import type { CodeSet } from '../codebook/code-set.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';
import type { SoundDiagnosis } from './check.ts';

/** The same question asked once for each code and release of its set. */
export function rememberedByRelease<T>(
  find: (diagnosis: SoundDiagnosis) => T,
): (diagnosis: SoundDiagnosis) => T {
  const releasesOf = rememberedOf((_: CodeSet) =>
    remembered((_: string) => new Map<number, { readonly answer: T }>()),
  );
  return (diagnosis) => {
    const { set, index, date } = diagnosis;
    const answers = releasesOf(set)(set.releaseOn(date).name);
    const known = answers.get(index);
    if (known) return known.answer;
    const answer = find(diagnosis);
    answers.set(index, { answer });
    return answer;
  };
}
