/** Codes of a course or a cause that a note tells to be another: remissions, fluctuations, exacerbations, drugs (Guidelines I.A.9.b, I.B.2). */
import type { More } from './more-of-organs.ts';

const REMITTED =
  '(?<!not )(?<!not yet )in (?:(?:full|partial|complete|sustained|early) )*remission|(?:fully|partially|completely) remitted';
const WEARS_OFF =
  'wear(?:s|ing)?[- ]off|off (?:periods?|episodes?|time|state)|on[-/ ]off (?:phenomen\\w+|fluctuations?)|motor fluctuations?|fluctuat\\w+';

export const MORE_OF_COURSES: readonly More[] = [
  ['G20.A1', WEARS_OFF, 'G20.A2, or G20.B2 with dyskinesia', 'G20.A2 G20.B2 G20.C'],
  ['G20.B1', WEARS_OFF, 'G20.B2', 'G20'],
  ['G20.A1 G20.A2', 'dyskinesi\\w+', 'G20.B-', 'G20.B- G24'],
  [
    'F31.0-F31.6 F31.9',
    `bipolar(?:[^.;\\n]{0,60}?)\\b(?:${REMITTED})`,
    'F31.7-, with the most recent episode',
    'F31.7- F31.8-',
  ],
  [
    'F32.0-F32.3 F32.9 F32.A',
    `(?:depress\\w+|mdd|episode)(?:[^.;\\n]{0,50}?)\\b(?:${REMITTED})`,
    'F32.4 or F32.5',
    'F32-F33',
  ],
  ['F33.0-F33.3 F33.9', `(?:depress\\w+|mdd|episode)(?:[^.;\\n]{0,50}?)\\b(?:${REMITTED})`, 'F33.4-', 'F33'],
  [
    'E03.9',
    '(?:lithium|amiodarone|drug|medication)[- ](?:induced|related) hypothyroid\\w*|hypothyroid\\w* (?:due to|from|caused by|secondary to) (?:\\w+ )?(?:lithium|amiodarone)',
    'E03.2',
    'E03',
  ],
  [
    'G70.00',
    '(?:myastheni[ac]|mg) (?:gravis )?(?:in )?(?:crisis|exacerbation|flare)|(?:crisis|exacerbation|flare) of (?:(?:her|his|the) )?(?:myasthenia|mg)',
    'G70.01',
    'G70',
  ],
  [
    'B19.20 B17.10',
    '(?:chronic|long-?standing) (?:viral )?(?:hep(?:atitis)? c|hcv)|(?:hep(?:atitis)? c|hcv),? (?:chronic|long-?standing)',
    'B18.2',
    'B18.2',
  ],
  [
    'B19.10 B16.9',
    '(?:chronic|long-?standing) (?:viral )?(?:hep(?:atitis)? b|hbv)|(?:hep(?:atitis)? b|hbv),? (?:chronic|long-?standing)',
    'B18.1',
    'B18.0 B18.1',
  ],
];
