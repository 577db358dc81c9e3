/** Disorders of chapter 5 that a substance has brought (Guidelines I.C.5.b.3). */
import { type Otherwise, titled } from './otherwise.ts';

/** What a substance has brought, by how notes call it and the characters that say it behind the use, abuse or dependence. */
const INDUCED: readonly (readonly [words: string, ending: string, also?: RegExp])[] = [
  [
    'psycho(?:sis|tic)(?: disorder)?|paranoia|hallucinations|hallucinosis',
    '51',
    /\b(?:hallucinat\w+|hears?|voices|sees|visions?)\b/gi,
  ],
  [
    'psycho(?:sis|tic)(?: disorder)?|paranoia|delusions',
    '50',
    /\b(?:delusion\w*|paranoi\w+|convinced|believes)\b/gi,
  ],
  ['psycho(?:sis|tic)(?: disorder)?', '59'],
  ['(?:mood|depressive|bipolar)(?: disorder)?|depression|mania', '4'],
  ['anxiety(?: disorder)?', '80'],
  ['(?:sleep disorder|insomnia)', '82'],
];
const SUBSTANCE =
  '(?:alcohol|etoh|cocaine|(?:meth)?amphetamine|meth|stimulant|cannabis|marijuana|opioid|opiate|heroin|substance|drug|inhalant|hallucinogen|pcp|lsd|ketamine|sedative|benzo\\w*)';
export const INDUCED_BY_SUBSTANCES: readonly Otherwise[] = INDUCED.map(
  ([words, ending, also]): Otherwise => ({
    codes: titled(/, uncomplicated$|, unspecified, uncomplicated$/, 'F10-F16', 'F18-F19'),
    says: new RegExp(
      `\\b${SUBSTANCE}[- ](?:induced|related|associated) (?:[\\w-]+ ){0,2}?(?:${words})\\b|\\b(?:use disorder|dependence|abuse|addiction|misuse)\\b[^.;\\n]{0,30}?\\b(?:with|and|w\\/) ?(?:(?:an?|acute|secondary) )?(?:\\w+[- ])?induced (?:${words})\\b|\\b(?:${words})\\b,? (?:is |was )?(?:induced by|due to|from|caused by|secondary to|brought on by) (?:the |her |his |heavy |chronic |daily )*${SUBSTANCE}\\b`,
      'gi',
    ),
    ...(also ? { also } : {}),
    besides: (other, { key }) =>
      other.key !== key && /^F1\d.(?:5|4|8|[23])/.test(other.key) && !other.key.endsWith('20'),
    why: 'what a substance has brought of chapter 5 is told by one code with its use, abuse or dependence',
    section: 'I.C.5.b.3 and I.B.9',
    severity: 'information',
    instead: ({ key }) => `${key.slice(0, 4)}${ending}`,
  }),
);
