/** Conditions whose code says that a drug or a toxin brought them: which one it was takes a code of its own (Guidelines I.C.19.e.5). */
import { codesIn } from './code-ranges.ts';
import type { Companion } from './companion.ts';

const isBroughtByDrug = codesIn(
  'D59.0',
  'D59.2',
  'D61.1',
  'D61.810-D61.811',
  'D68.32',
  'D70.1-D70.2',
  'D75.82-',
  'E03.2',
  'E06.4',
  'E16.0',
  'E23.1',
  'E24.2',
  'E27.3',
  'E66.1',
  'G21.1-',
  'G24.0-',
  'G25.1',
  'G25.4',
  'G25.61',
  'G44.4-',
  'G62.0',
  'G72.0',
  'H26.3-',
  'I42.7',
  'I95.2',
  'J70.2-J70.4',
  'K85.3-',
  'L27.0-L27.1',
  'M10.2-',
  'M32.0',
  'M34.2',
  'M87.1-',
  'N14.1-',
  'R50.2',
);

export const OF_DRUGS: Companion = {
  of: isBroughtByDrug,
  needs: codesIn('T36-T65'),
  severity: 'information',
  why: 'the drug that brought it is coded in addition, an adverse effect with 5 as its 5th or 6th character',
  section: 'I.C.19.e.5',
};
