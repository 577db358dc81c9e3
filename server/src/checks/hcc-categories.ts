/** The CMS-HCC categories of the diagnoses of a chart. */
import { flagsOf } from '../codebook/flags.ts';
import { field } from '../model/fields.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { ageOn, birthOf, type Sex, sexOf } from './patient.ts';

export interface Categorised {
  readonly sound: SoundDiagnosis;
  readonly hcc: string;
  readonly label: string;
  /** `CMS-HCC V28, payment year 2026 (final)`. */
  readonly release: string;
}

/** Plans of Medicare Advantage (Part C) are paid by the categories; a plan sold so is no Medicare of its own. */
const ADVANTAGE = /\b(?:advantage|part c)\b/i;

/** Whether the categories decide what is paid for the patient (42 CFR 422.308 and 422.310; traditional Medicare's ACOs too). */
export const isRiskAdjusted = ({ payer, claim }: ClaimContext): boolean =>
  payer === 'medicare' || ADVANTAGE.test(field(claim, 'payer')?.written ?? '');

/** The listed diagnoses that map to a category for this patient, one entry each. */
export function categorised({ codebook, claim, listed, date }: ClaimContext): readonly Categorised[] {
  const birth = birthOf(claim);
  const age = birth && ageOn(birth.date, date);
  const sex = sexOf(claim)?.sex;
  return listed.flatMap((sound) => {
    const mapped = flagsOf(codebook, sound.key, sound.date).hcc;
    if (!mapped) return [];
    return mapped.value
      .filter(({ condition }) => holds(condition, age, sex))
      .map(({ hcc, label }) => ({ sound, hcc, label, release: mapped.release }));
  });
}

/** Whether a condition of the mapping (`age 50+`, `age 0-49, female`) is known to hold. */
function holds(condition: string, age: number | undefined, sex: Sex | undefined): boolean {
  if (condition === '') return true;
  return condition.split(', ').every((part) => {
    const [, youngest, oldest] = /^age (\d+)(?:-(\d+)|\+)?$/.exec(part) ?? [];
    if (youngest === undefined) return part === sex;
    return (
      age !== undefined &&
      age >= Number(youngest) &&
      (part.endsWith('+') || age <= Number(oldest ?? youngest))
    );
  });
}
