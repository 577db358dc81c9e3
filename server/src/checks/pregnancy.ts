/** What the codes of a maternal record say of the pregnancy: its week, its trimester, its end. */
import type { SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';

/** Chapter 15. */
export const isObstetric = codesIn('O00-O9A');
/** Pregnancies with abortive outcome. */
export const isAbortive = codesIn('O00-O08');
export const isWeeks = codesIn('Z3A');
export const isOutcome = codesIn('Z37');
/** Codes of this record that say a pregnancy goes on or has just ended, but for sequelae of an old one. */
export const saysPregnancy = codesIn('O00-O92', 'O98-O9A', 'Z34', 'Z3A', 'Z33.1', 'Z33.3');

/** A code for the time after the delivery alone. */
export const isPostpartum = ({ title }: SoundDiagnosis): boolean =>
  /\b(?:puerper\w+|postpartum|following delivery)\b/i.test(title) &&
  !/\bpregnancy, childbirth\b/i.test(title);

/** The “in childbirth” option of a complication (I.C.15.a.3), which titles of chapter 15 alone have. */
export const saysChildbirth = ({ title }: { readonly title: string }): boolean =>
  /\b(?:complicating|in) childbirth\b/i.test(title);

/** Completed weeks of a code of category Z3A: 7 for “less than 8”, 49 for “greater than 42”, 0 where unspecified. */
export const weeksOf = (key: string): number => (key === 'Z3A01' ? 7 : Number(key.slice(3)));

export const TRIMESTERS = ['first', 'second', 'third'] as const;
export type Trimester = (typeof TRIMESTERS)[number];

/** Tabular, chapter 15: the second trimester begins at 14 weeks 0 days, the third at 28 weeks 0 days. */
export const trimesterOf = (weeks: number): Trimester =>
  weeks < 14 ? 'first' : weeks < 28 ? 'second' : 'third';

/** The trimesters that a title names, `unspecified` where it leaves the place of one blank. */
export const trimestersIn = (title: string): readonly (Trimester | 'unspecified')[] =>
  [...title.matchAll(/\b(first|second|third|unspecified) trimester\b/gi)].map(
    ([, word = '']) => word.toLowerCase() as Trimester | 'unspecified',
  );
