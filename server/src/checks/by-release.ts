/** Answers about codes that change with releases only, found once for a batch of claims. */
import type { CodeSet } from '../codebook/code-set.ts';
import type { SoundDiagnosis } from './check.ts';

/** The same question asked once for each code and release of its set. */
export function rememberedByRelease<T>(
  find: (diagnosis: SoundDiagnosis) => T,
): (diagnosis: SoundDiagnosis) => T {
  const answers = new WeakMap<CodeSet, Map<string, Map<number, { readonly answer: T }>>>();
  const ofRelease = ({ set, date }: SoundDiagnosis) => {
    const releases = answers.get(set) ?? new Map<string, Map<number, { readonly answer: T }>>();
    answers.set(set, releases);
    const { name } = set.releaseOn(date);
    const known = releases.get(name) ?? new Map<number, { readonly answer: T }>();
    releases.set(name, known);
    return known;
  };
  return (diagnosis) => {
    const known = ofRelease(diagnosis);
    const found = known.get(diagnosis.index) ?? { answer: find(diagnosis) };
    known.set(diagnosis.index, found);
    return found.answer;
  };
}
