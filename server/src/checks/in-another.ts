/** Conditions that the Index has in another one that is listed (Guidelines I.A.15): the link is presumed. */
import { codesIn } from './code-ranges.ts';
import type { WrongPair } from './wrong-pairs.ts';

/** Varix, esophagus, in (due to): alcoholic and toxic liver disease, cirrhosis, portal hypertension, schistosomiasis. */
const isOfPortalPressure = codesIn('K70.2-K70.4', 'K71.7', 'K72', 'K74', 'K76.6', 'B65');

export const IN_ANOTHER: readonly WrongPair[] = (
  [
    ['I85.00', 'I8510'],
    ['I85.01', 'I8511'],
  ] as const
).map(([wrong, instead]) => ({
  wrong: codesIn(wrong),
  beside: isOfPortalPressure,
  instead,
  why: 'the Index has varices in a disease of the liver, which is presumed to be their cause: they are secondary, and it is coded first',
  section: 'I.A.15',
  severity: 'information',
}));
