/** The weight at birth that an institutional claim says, beside the codes that have one in their titles (Guidelines I.C.16.d). */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { about, named } from './list-fixes.ts';

type Grams = readonly [low: number, high: number];

/** The heaviest child that a band without an upper end is for. */
const HEAVIEST = 9999;

const isSlowGrowth = codesIn('P05.0-', 'P05.1-');
const isHeavy = codesIn('P08.0-P08.1');

/** The grams that the title of a code is for, or that the notes at P08 say of it. */
export function gramsOf(key: string, title: string): Grams | undefined {
  const [, low, high] = /(\d+)-(\d+) grams/.exec(title) ?? [];
  if (low !== undefined) return [Number(low), Number(high)];
  const [, under] = /less than (\d+) grams/.exec(title) ?? [];
  if (under !== undefined) return [0, Number(under) - 1];
  // What is light or small for its weeks may weigh as much as others: `2500 grams and over`, and `other` of the small.
  if (/^Newborn .*, (?:other|2500 grams and over)$/.test(title)) return [2500, HEAVIEST];
  if (key === 'P080') return [4500, HEAVIEST];
  // Of large for its dates the child may be lighter than the 4,000 grams that are usual.
  return key === 'P081' ? [3500, 4499] : undefined;
}

/** Weight of a newborn at birth, in grams (UB-04 FL 39 to 41). */
const OF_BIRTH = '54';
/** What is no weight of a child in grams: pounds, kilograms, a slip. */
const isWeight = (grams: number): boolean => grams >= 200 && grams <= 8000;

/** The first code of a weight that is not the one of value code 54. */
export function otherWeightBilled({ claim, listed }: ClaimContext): readonly Report[] {
  const billed = claim.codes.find(({ kind, code }) => kind === 'value' && code.value === OF_BIRTH);
  if (!billed) return [];
  const grams = (billed.amount?.value ?? 0) / 100;
  if (!isWeight(grams)) return [];
  // A child that came early may be heavy for its dates at any weight.
  const isEarly = listed.some(({ key }) => /^P07[23]/.test(key));
  const other = listed.find(({ key, title }) => {
    const [low, high] = gramsOf(key, title) ?? [0, HEAVIEST];
    return (grams < low && !(key === 'P081' && isEarly)) || grams > high;
  });
  if (!other) return [];
  return [
    {
      ...about(other),
      ...(isHeavy(other.key) ? { severity: 'information' } : {}),
      authority: 'ICD-10-CM Official Guidelines I.C.16.d',
      message: `${named(other)} is listed, and the weight at birth is ${grams} grams (value code ${OF_BIRTH}): the code is that of the recorded weight.`,
      related: [{ span: billed.span, message: 'The weight is here.' }],
      fixes: choices(other.diagnosis, other.set, bandsOf(other, grams), other.date),
    },
  ];
}

/** The codes of the same kind with the weight. */
const bandsOf = ({ set, key, date }: SoundDiagnosis, grams: number): readonly number[] =>
  set.billableBelow(set.indexOf(key.slice(0, isSlowGrowth(key) ? 4 : 3)), date).filter((index) => {
    const [low, high] = gramsOf(set.keyAt(index), set.periodOn(index, date)?.title ?? '') ?? [1, 0];
    return low <= grams && grams <= high;
  });
