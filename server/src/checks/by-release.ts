/** Answers about codes that change with releases only, found once for a batch of claims. */
import type { CodeSet } from '../codebook/code-set.ts';
import type { SoundDiagnosis } from './check.ts';

/** The same question asked once for each code and release of its set. */
export function rememberedByRelease<T>(
  find: (diagnosis: SoundDiagnosis) => T,
): (diagnosis: SoundDiagnosis) => T {
  const answers = new WeakMap<CodeSet, Map<string, { readonly answer: T }>>();
  return (diagnosis) => {
    const { set, index, date } = diagnosis;
    const known = answers.get(set) ?? new Map<string, { readonly answer: T }>();
    answers.set(set, known);
    const question = `${index} ${set.releaseOn(date).name}`;
    const found = known.get(question) ?? { answer: find(diagnosis) };
    known.set(question, found);
    return found.answer;
  };
}
