/** Codes of a course or a cause that a note tells to be another: remissions, fluctuations, exacerbations, drugs (Guidelines I.A.9.b, I.B.2). */
import type { More } from './more-of-organs.ts';

const REMITTED =
  '(?<!not )(?<!not yet )in (?:(?:full|partial|complete|sustained|early) )*remission|(?:fully|partially|completely) remitted';
const WEARS_OFF =
  'wear(?:s|ing)?[- ]off|off (?:periods?|episodes?|time|state)|on[-/ ]off (?:phenomen\\w+|fluctuations?)|motor fluctuations?|fluctuat\\w+';

const BLEED = '(?:ich|bleed(?:ing)?|h[a]?emorrhages?|h[a]?ematomas?)';
const bleedOf = (site: string): string =>
  `(?:${site}) (?:[\\w-]+ ){0,2}?${BLEED}|${BLEED},? (?:in|of|at|into|involving|centered in) (?:the )?(?:(?:left|right|l|r) )?(?:${site})`;

export const MORE_OF_COURSES: readonly More[] = [
  [
    'I61.9',
    bleedOf('basal gangli\\w+|thalam\\w+|putam\\w+|caudate|(?:internal )?capsul\\w+|deep'),
    'I61.0',
    'I61',
  ],
  ['I61.9', bleedOf('lobar|cortical|(?:frontal|parietal|temporal|occipital)(?: lobe)?'), 'I61.1', 'I61'],
  ['I61.9', bleedOf('pontine|pons|brain-?stem|midbrain'), 'I61.3', 'I61'],
  ['I61.9', bleedOf('cerebell\\w+'), 'I61.4', 'I61'],
  ['G47.419', 'cataplexy|cataplectic|narcolepsy,? type (?:1|i)|nt1', 'G47.411', 'G47.411 G47.42-'],
  ['G47.429', 'cataplexy|cataplectic', 'G47.421', 'G47.421'],
  [
    'H25.9 H26.9',
    'posterior capsul\\w+ (?:opaci\\w+|fibrosis)|pco|(?:secondary|after)[- ]cataracts?',
    'H26.4-',
    'H26.4-',
  ],
  ['G20.A1', WEARS_OFF, 'G20.A2, or G20.B2 with dyskinesia', 'G20.A2 G20.B2 G20.C'],
  ['G20.B1', WEARS_OFF, 'G20.B2', 'G20'],
  ['G20.A1 G20.A2', 'dyskinesi\\w+', 'G20.B-', 'G20.B- G24'],
  [
    'F31.0-F31.6 F31.9',
    `bipolar(?:[^.;\\n]{0,60}?)\\b(?:${REMITTED})`,
    'F31.7-, with the most recent episode',
    'F31.7- F31.8-',
  ],
  // Written out it is chart/other-code.
  [
    'F31.9',
    '(?:bp|bd|bpad|bipolar)[ -]?(?:i{1,2}|1|2)\\b(?! disorder),? (?:now |most recent |currently |current )?(?:episode )?(?:manic|mania|hypomanic|depress(?:ed|ion|ive)|mixed)',
    'F31.0 to F31.6-, with the kind and severity of the episode',
    'F31',
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
