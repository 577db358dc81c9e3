/**
 * Symptoms that the title of a combination code has: no additional code is assigned for them (Guidelines I.C.18.c). Of
 * bleeding `dx/contradiction` tells, and of what an Excludes1 note parts `dx/excludes1`.
 */
import { remembered } from '../model/remembered.ts';
import { rememberedByRelease } from './by-release.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, named, removals, standing } from './list-fixes.ts';
import { isOfSameSide } from './one-kind-pairs.ts';
import type { PairFound } from './wrong-pairs.ts';

interface Held {
  /** The codes of the symptom. */
  readonly symptom: (key: string) => boolean;
  /** What the title of the combination code says of it. */
  readonly says: RegExp;
  /** The combination codes: of a pain those of its part of the body. */
  readonly of: (key: string) => boolean;
}

const row = (symptoms: string, says: RegExp, diseases: string): Held => ({
  symptom: codesIn(...symptoms.split(' ')),
  says,
  of: codesIn(...diseases.split(' ')),
});

const HELD: readonly Held[] = [
  // Of legs and feet: the veins and the discs are those of the lower limbs and back.
  row('M79.604-M79.606 M79.65- M79.66- M79.67-', /\bwith pain\b/i, 'I83.81-'),
  row(
    'M79.604-M79.606 M79.65- M79.66- M79.67-',
    /\bwith (?:intermittent claudication|rest pain)\b.*\blegs?\b/i,
    'I70.2- I70.3- I70.4- I70.5- I70.6- I70.7-',
  ),
  row('M79.604-M79.606 M79.65- M79.66-', /\blower extremity pain\b/i, 'M51.36- M51.37-'),
  row('M54.5-', /\bdiscogenic back pain\b/i, 'M51.36- M51.37-'),
  row('R52 M79.6- G89.2-', /\bwith pain\b/i, 'G54.6'),
  row('R52', /\bwith crisis\b/i, 'D57'),
  row('K59.0-', /\bwith constipation\b/i, 'K58.1'),
  row('R45.1', /\bwith agitation\b/i, 'F01-F03'),
  row(
    'R44',
    /(?<!\bwithout (?:[\w-]+ )*)\bpsychotic\b|\bwith hallucinations\b/i,
    'F01-F03 F06.0 F10-F19 F20-F29 F30-F33',
  ),
  row('R41.0 R41.82', /\bdelirium\b/i, 'F10-F19'),
  row('R56.9', /\bwith seizures\b/i, 'F44.5'),
  row('R80', /\bwith (?:[\w-]+ )*proteinuria\b/i, 'D51.1 N06.2-'),
];

/** Whether the title of some combination code has the symptom of a code. */
export const isHeldByTitles = remembered((key: string): boolean => HELD.some(({ symptom }) => symptom(key)));

const heldOf = rememberedByRelease(({ key, title }) =>
  HELD.filter(({ of, says }) => of(key) && says.test(title)),
);

/** Each symptom that a listed combination code has in its title already. */
export function heldByTitles({ claim, listed }: ClaimContext): readonly PairFound[] {
  return listed.flatMap((wrong) => {
    if (!isHeldByTitles(wrong.key)) return [];
    const beside = listed.find(
      (other) => heldOf(other).some(({ symptom }) => symptom(wrong.key)) && isOfOneSide(wrong, other),
    );
    return beside ? [{ wrong, beside, report: reportOf(claim, wrong, beside) }] : [];
  });
}

const HAS_SIDE = /\b(?:right|left)\b/i;

/** A pain of the other leg has a cause of its own; where one of the two tells no side, it may be the same. */
const isOfOneSide = ({ title: symptom }: SoundDiagnosis, { title: disease }: SoundDiagnosis): boolean =>
  !HAS_SIDE.test(symptom) || !HAS_SIDE.test(disease) || isOfSameSide(symptom, disease);

const reportOf = (
  claim: ClaimContext['claim'],
  wrong: SoundDiagnosis,
  beside: SoundDiagnosis,
): PairFound['report'] => ({
  ...about(wrong),
  authority: 'ICD-10-CM Official Guidelines I.C.18.c and I.B.9',
  message: `${named(wrong)} is listed beside ${named(beside)}: the combination code says the symptom already, and no additional code is assigned for it unless it has another cause.`,
  related: standing([beside]),
  follows: beside.diagnosis.code.span,
  fixes: removals(claim, wrong),
});
