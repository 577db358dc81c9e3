/** Answers about codes that change with releases only, found once for a batch of claims. */
import type { CodeSet } from '../codebook/code-set.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';
import type { SoundCode, SoundDiagnosis } from './check.ts';

interface Answer<T> {
  readonly answer: T;
}

/** The same question asked once for each code and release of its set. */
export function rememberedByRelease<T>(
  find: (diagnosis: SoundDiagnosis) => T,
): (diagnosis: SoundDiagnosis) => T {
  const answersIn = rememberedOf((_: CodeSet) =>
    // By the name of the release and the index of the code.
    remembered((_release: string) => new Map<number, Answer<T>>()),
  );
  // A code on one date, as a batch has it many times, is looked up at once.
  const answers = new WeakMap<SoundCode, Answer<T>>();
  return (diagnosis) => {
    const { verdict, set, index, date } = diagnosis;
    let known = answers.get(verdict);
    if (known) return known.answer;
    const ofRelease = answersIn(set)(set.releaseOn(date).name);
    known = ofRelease.get(index);
    if (!known) {
      known = { answer: find(diagnosis) };
      ofRelease.set(index, known);
    }
    answers.set(verdict, known);
    return known.answer;
  };
}
