/** Codes of dementia and of substances beside ones that they do not go with (Guidelines I.C.5). */
import type { SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isOtherInduced } from './otherwise/mental.ts';
import { isAnotherBehind, type WrongPair } from './wrong-pairs.ts';

/** Of a dementia, by its fourth character: A mild, B moderate, C severe, a digit unspecified. */
const severity = ({ key }: SoundDiagnosis): number => 'ABC'.indexOf(key[3] ?? '');

/** Up to the character that tells the course of a dependence or abuse: F11.2 of F11.21, F17.21 of F17.211. */
const substanceOf = ({ key }: SoundDiagnosis): string => key.slice(0, key.startsWith('F17') ? 5 : 4);

/** Medical conditions of alcohol, which are no disorders of chapter 5. */
const isOfAlcohol = codesIn('E24.4', 'G31.2', 'G62.1', 'G72.1', 'I42.6', 'K29.2-', 'K70', 'K85.2-', 'K86.0');

export const MENTAL: readonly WrongPair[] = [
  ...[codesIn('F31.0-F31.7'), codesIn('F32.0-F32.5'), codesIn('F33.0-F33.4')].map(
    (isOfOneDisorder): WrongPair => ({
      wrong: isOfOneDisorder,
      beside: isOfOneDisorder,
      why: 'an episode has one severity at an encounter',
      section: 'I.B.2',
      severity: 'information',
      when: isAnotherBehind,
    }),
  ),
  {
    wrong: codesIn('F03'),
    beside: codesIn('A81.0-', 'G10', 'G20', 'G30', 'G31.0-', 'G31.83'),
    why: 'the Index has a dementia in that disease, coded to F02 behind it, unless the record says that they are unrelated',
    section: 'I.A.13 and I.A.15',
    severity: 'information',
  },
  {
    wrong: codesIn('F01-F03'),
    beside: codesIn('F01-F03'),
    why: 'where dementia progresses, the highest severity alone is coded',
    section: 'I.C.5.d',
    when: (wrong, beside) =>
      wrong.key.slice(0, 3) === beside.key.slice(0, 3) && severity(wrong) < severity(beside),
  },
  {
    // Other categories are of several substances, one of which may be in remission.
    wrong: codesIn('F10.11', 'F10.21', 'F11.11', 'F11.21', 'F12.11', 'F12.21', 'F14.11', 'F14.21', 'F17.2-'),
    beside: codesIn('F10.1-F10.2', 'F11.1-F11.2', 'F12.1-F12.2', 'F14.1-F14.2', 'F17.2-'),
    why: 'a use disorder is in remission or it is not',
    section: 'I.C.5.b.1',
    when: (wrong, beside) =>
      /\bin remission\b/.test(wrong.title) &&
      substanceOf(wrong) === substanceOf(beside) &&
      !/\bin remission\b/.test(beside.title),
  },
  {
    wrong: codesIn('F10-F19'),
    beside: codesIn(
      'E24.4',
      'G31.2',
      'G62.1',
      'G72.1',
      'I42.6',
      'K29.2-',
      'K59.03',
      'K70',
      'K85.2-',
      'K85.3-',
      'K86.0',
    ),
    why: 'a medical condition due to a substance is no substance-induced disorder: beside it stands the use, abuse or dependence without one',
    section: 'I.C.5.b.4',
    when: (wrong, beside) => isOtherInduced(wrong) && wrong.key.startsWith('F10') === isOfAlcohol(beside.key),
  },
];
