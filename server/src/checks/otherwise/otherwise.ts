/** What a row says of words in a note for which the Guidelines want another code than the one that is coded. */
import type { Setting } from '../../model/document.ts';
import type { Severity } from '../../model/finding.ts';
import type { SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';

export interface Otherwise {
  /** The codes that are not for what the note says. */
  readonly codes: (diagnosis: SoundDiagnosis) => boolean;
  /** What the note says, with the flags g and i. */
  readonly says?: RegExp;
  /** Whether it counts where the note affirms it, as by default, also as it is doubted when a stay ends (II.H and III.C) or called history, or whatever the note says of it. */
  readonly status?: 'affirmed' | 'as if certain' | 'affirmed or past' | 'any';
  /** In place of `says`: words of which the note has none, with the same flags. */
  readonly lacks?: RegExp;
  /** What does not count where it stands before it in its sentence, as a pattern that ends with `$`. */
  readonly notBehind?: RegExp;
  /** What makes the code right after all where the note affirms it, with the same flags. */
  readonly unless?: RegExp;
  /** What makes it right however the note says it, with the same flags. */
  readonly orSaid?: RegExp;
  /** What the note has to affirm too, wherever it does, with the same flags. */
  readonly also?: RegExp;
  /** Another listed code that makes it right. */
  readonly besides?: (other: SoundDiagnosis, diagnosis: SoundDiagnosis) => boolean;
  /**
   * Whether it has to be said in one clause with the name of the condition, or where the note has that in part only,
   * wherever it has the word that is a disease by itself; and whether no other clause may affirm it.
   */
  readonly near?: true | 'nowhere else';
  /** Whether it counts only where the note states its diagnoses. */
  readonly concluded?: true;
  /** Where the rule is for one setting only, or for all but stays. */
  readonly where?: Setting | 'no stay';
  /** Where it is for the first-listed diagnosis only, or for those behind it. */
  readonly listed?: 'first' | 'behind';
  /** Whether it is of the encounter, so that one of the codes is enough to say it at. */
  readonly once?: true;
  /** Whether it tells of what the note has and no code says, and the codes themselves are right. */
  readonly lacking?: true;
  /** Whether the patient has not, or nobody has confirmed, what the codes are for. */
  readonly refutes?: true;
  /** Why, as a sentence without its capital and stop. */
  readonly why: string;
  readonly section: string;
  /** The key of the code that is right, for a diagnosis. */
  readonly instead?: (diagnosis: SoundDiagnosis) => string;
  readonly severity?: Severity;
}

/** The codes of some ranges. */
export const of = (...ranges: readonly string[]): Otherwise['codes'] => {
  const isIn = codesIn(...ranges);
  return ({ key }) => isIn(key);
};

/** The codes of some ranges whose titles have some words. */
export const titled = (words: RegExp, ...ranges: readonly string[]): Otherwise['codes'] => {
  const isIn = codesIn(...ranges);
  return ({ key, title }) => isIn(key) && words.test(title);
};

/** That a code of some ranges is listed too. */
export const isListedAmong = (...ranges: readonly string[]): NonNullable<Otherwise['besides']> => {
  const isIn = codesIn(...ranges);
  return ({ key }) => isIn(key);
};

/** Complications of care, those of the body systems too (I.C.19.g). */
export const COMPLICATIONS = [
  'D78',
  'E89',
  'G97',
  'H59',
  'H95',
  'I95.81',
  'I97',
  'J95',
  'K91',
  'L76',
  'M96',
  'N99',
  'T80-T88',
] as const;
