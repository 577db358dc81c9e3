/** Pairs of codes of which one is wrong beside the other, by a sentence of the Guidelines. */
import type { Claim, Setting } from '../model/document.ts';
import type { Fix, Severity } from '../model/finding.ts';
import { rememberedOf } from '../model/remembered.ts';
import { rememberedByRelease } from './by-release.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { partedPairs } from './exclusions.ts';
import { about, billable, merged, named, removals, standing } from './list-fixes.ts';

export interface WrongPair {
  /** The codes that do not belong on the claim. */
  readonly wrong: (key: string) => boolean;
  /** Of these only where their titles say what the pair is about; found once a release. */
  readonly says?: (wrong: SoundDiagnosis) => boolean;
  /** Beside these. */
  readonly beside: (key: string) => boolean;
  /** Why, as a sentence without its capital and stop. */
  readonly why: string;
  /** The section of the Guidelines that says so. */
  readonly section: string;
  readonly severity?: Severity;
  /** The key of the code that is right in place of the wrong one, where there is one. */
  readonly instead?: string;
  /** The key of the code that stands for both, where the classification has one; the pair is none without it. */
  readonly together?: string | ((wrong: SoundDiagnosis, beside: SoundDiagnosis) => string);
  /** Rules that say the same at the same place, of the words of the note. */
  readonly unless?: Report['unless'];
  /** Where the rule is for one setting only. */
  readonly setting?: Setting;
  /** A further condition on the two codes and all listed ones. It tells the two apart where one code may be either. */
  readonly when?: (
    wrong: SoundDiagnosis,
    beside: SoundDiagnosis,
    listed: readonly SoundDiagnosis[],
  ) => boolean;
}

/** Of two different codes of one kind the later one is told. */
export const isAnotherBehind: NonNullable<WrongPair['when']> = (wrong, beside, listed) =>
  wrong.key !== beside.key && listed.indexOf(beside) < listed.indexOf(wrong);

export interface PairFound {
  readonly wrong: SoundDiagnosis;
  readonly beside: SoundDiagnosis;
  readonly report: Report;
}

/** A finding for each listed diagnosis that a pair names, the first pair that does, in the order of the pairs. */
export function wrongPairs(
  pairs: readonly WrongPair[],
  claim: Claim,
  listed: readonly SoundDiagnosis[],
): readonly PairFound[] {
  const found: PairFound[] = [];
  if (listed.length < 2) return found;
  const ofCode = pairsAbout(pairs);
  for (const wrong of listed) {
    for (const pair of ofCode(wrong)) {
      if (pair.setting && pair.setting !== claim.setting) continue;
      const beside = listed.find(
        (other) => pair.beside(other.key) && (pair.when?.(wrong, other, listed) ?? true),
      );
      const fixes = beside && fixesOf(pair, claim, listed, wrong, beside);
      if (!beside || !fixes) continue;
      found.push({
        wrong,
        beside,
        report: {
          ...besides(claim, wrong, beside, pair.why),
          ...(pair.severity ? { severity: pair.severity } : {}),
          ...(pair.unless ? { unless: pair.unless } : {}),
          follows: beside.diagnosis.code.span,
          fixes,
          authority: `ICD-10-CM Official Guidelines ${pair.section}`,
        },
      });
      break;
    }
  }
  return found;
}

/** The pairs of a table that have a code on their wrong side. */
const pairsAbout = rememberedOf((pairs: readonly WrongPair[]) =>
  rememberedByRelease((code) => pairs.filter(({ wrong, says }) => wrong(code.key) && (says?.(code) ?? true))),
);

/** Undefined where the code that would stand for it, or for both, is none on the date. */
function fixesOf(
  { instead, together }: WrongPair,
  claim: Claim,
  listed: readonly SoundDiagnosis[],
  wrong: SoundDiagnosis,
  beside: SoundDiagnosis,
): readonly Fix[] | undefined {
  if (instead) {
    const right = billable([instead], wrong);
    return right.length > 0 ? choices(wrong.diagnosis, wrong.set, right, wrong.date) : undefined;
  }
  if (!together) return removals(claim, wrong);
  const [both] = billable([typeof together === 'string' ? together : together(wrong, beside)], wrong);
  const [first = beside, second = wrong] = listed.filter((one) => one === wrong || one === beside);
  return both === undefined ? undefined : merged(claim, first, second, both);
}

/** A diagnosis that does not belong beside another, with the fix that removes it. */
export const besides = (
  claim: Claim,
  wrong: SoundDiagnosis,
  beside: SoundDiagnosis,
  why: string,
): Report => ({
  ...about(wrong),
  message: `${named(wrong)} is listed beside ${named(beside)}: ${why}.`,
  related: standing([beside]),
  follows: beside.diagnosis.code.span,
  fixes: removals(claim, wrong),
});

/** Those that no Excludes1 note parts: `dx/excludes1` speaks of the others. */
export const withoutParted = (context: ClaimContext, found: readonly PairFound[]): readonly PairFound[] =>
  found.filter(({ wrong, beside }) => !areParted(context, wrong, beside));

/** Whether an Excludes1 note parts two diagnoses, so that `dx/excludes1` has named them. */
export const areParted = (context: ClaimContext, one: SoundDiagnosis, other: SoundDiagnosis): boolean =>
  partedPairs({ ...context, sound: [one, other] }, 'excludes1').length > 0;
