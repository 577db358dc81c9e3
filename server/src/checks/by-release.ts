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
  const releasesOf = rememberedOf((_: CodeSet) => remembered((_: string): Answers<T> => new Map()));
  // Most questions are of the set and the date of the one before.
  let last: { readonly set: CodeSet; readonly date: IsoDate; readonly answers: Answers<T> } | undefined;
  return (diagnosis) => {
    const { set, index, date } = diagnosis;
    if (last?.set !== set || last.date !== date)
      last = { set, date, answers: releasesOf(set)(set.releaseOn(date).name) };
    const { answers } = last;
    const known = answers.get(index);
    if (known) return known.answer;
    const answer = find(diagnosis);
    answers.set(index, { answer });
    return answer;
  };
}
