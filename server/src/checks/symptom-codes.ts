/** Codes of symptoms, wherever they stand in the classification. */
import { codesIn } from './code-ranges.ts';

/** Symptoms, of chapter 18 and of others (Guidelines I.B.4), with what goes beside them. */
export const isSymptomCode = codesIn(
  'R00-R99',
  'F45',
  'G44.1',
  'G89',
  'H53',
  'H57.1-',
  'H92',
  'H93',
  'K59.0-',
  'L29',
  'M25',
  'M54',
  'M62',
  'M79',
  'N23',
  'N64',
  'Z00-Z99',
);
