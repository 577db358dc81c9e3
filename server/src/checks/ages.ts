/** The ages for which a diagnosis is: by the lists of the Medicare Code Editor, and by what titles and notes say. */
import { type Ages, editorAges } from '../codebook/editor-ages.ts';
import { dayNumber, type IsoDate } from '../model/dates.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';
import type { SoundCode, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { editorFlags } from './federal-lists.ts';

/** Who a diagnosis is for, in words, and in years. */
export interface AgeRange extends Ages {
  readonly who: string;
}

/** Who the lists of the editor are for. */
const WHO: Readonly<Record<string, string>> = {
  newborn: 'newborns',
  pediatric: 'children',
  maternity: 'pregnancy and birth',
  adult: 'adults',
};

/** The range of the editor that an age lies outside of on the date of the diagnosis. */
export function editorConflict({ verdict }: SoundDiagnosis, age: number): AgeRange | undefined {
  const range = editorRange(verdict);
  return range === 'none' || isWithin(range, age) ? undefined : range;
}

const editorRange = rememberedOf((code: SoundCode): AgeRange | 'none' => {
  for (const flag of editorFlags(code)?.value ?? []) {
    const who = WHO[flag];
    const ages = editorAges(flag, code.date);
    if (who && ages) return { who, ...ages };
  }
  return 'none';
});

const isWithin = ({ from, through }: Ages, age: number): boolean => from <= age && age <= through;

/** Whether a code is for some ages only. */
export const isForAges = rememberedOf(
  (code: SoundCode) =>
    editorFlags(code)?.value.some((flag) => WHO[flag] !== undefined) === true || isStatedForAges(code.key),
);

interface StatedRange {
  readonly applies: (key: string) => boolean;
  readonly who: (date: IsoDate) => AgeRange;
}

/** The Tabular note at Z68 had 21 for 20 before 2020-10-01. */
const BMI_BY_20 = '2020-10-01';

const always = (who: string, from: number, through: number) => (): AgeRange => ({ who, from, through });

/** Ages of years that titles, notes and inclusion terms of the Tabular state. */
const STATED: readonly StatedRange[] = [
  {
    applies: codesIn('Z68.1-Z68.4'),
    who: (date) => ({ who: 'adults', from: date >= BMI_BY_20 ? 20 : 21, through: 124 }),
  },
  {
    applies: codesIn('Z68.5'),
    who: (date) => ({ who: 'children', from: 2, through: date >= BMI_BY_20 ? 19 : 20 }),
  },
  // I.C.5.c: F68.A is for the record of who imposes the disorder; the victim has a code of abuse.
  { applies: codesIn('F68.A'), who: always('who imposes a disorder on another', 13, 124) },
  { applies: codesIn('Z52.810-Z52.811'), who: always('donors under 35', 0, 34) },
  { applies: codesIn('Z52.812-Z52.813'), who: always('donors of 35 and over', 35, 124) },
  // O09.5-: 35 and older at the expected date of delivery, which is at most ten months ahead.
  { applies: codesIn('O09.51-O09.52'), who: always('mothers of 35 and over at delivery', 34, 124) },
  // O09.6-: younger than 16 at the expected date of delivery.
  { applies: codesIn('O09.61-O09.62'), who: always('mothers under 16 at delivery', 0, 15) },
];

/** Each code of a claim is asked about, and a batch has few codes many times. */
const statedFor = remembered((key: string) => STATED.find(({ applies }) => applies(key)) ?? 'none');

const isStatedForAges = remembered(
  (key: string) => statedFor(key) !== 'none' || EXAMINATIONS.some((each) => key.startsWith(each.code)),
);

/** The range in years that the Tabular states and an age lies outside of. */
export function statedConflict({ key, date }: SoundDiagnosis, age: number): AgeRange | undefined {
  const stated = statedFor(key);
  if (stated === 'none') return undefined;
  const range = stated.who(date);
  return isWithin(range, age) ? undefined : range;
}

/** Examinations of newborns and children go by days: under 8 (Z00.110), 8 to 28 (Z00.111), over 28 (Z00.12-). */
const EXAMINATIONS = [
  { code: 'Z00110', through: 7, who: 'newborns under 8 days' },
  { code: 'Z00111', through: 28, who: 'newborns of 8 to 28 days' },
  { code: 'Z0012', through: Number.POSITIVE_INFINITY, who: 'children over 28 days' },
] as const;

/** Of an examination whose title is for other days: for whom it is, and the code or header of the right days. */
export function examinationConflict(
  { key }: SoundDiagnosis,
  birth: IsoDate,
  day: IsoDate,
): { readonly who: string; readonly days: number; readonly meant: string } | undefined {
  const own = EXAMINATIONS.find(({ code }) => key.startsWith(code));
  if (!own) return undefined;
  const days = dayNumber(day) - dayNumber(birth);
  const right = EXAMINATIONS.find(({ through }) => days <= through);
  return right && right !== own ? { who: own.who, days, meant: right.code } : undefined;
}
