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

/** Categories of substances, and how notes call what they are for. */
const SUBSTANCES: readonly (readonly [category: string, words: string])[] = [
  ['F10', 'alcohol|etoh|drinking'],
  ['F11', 'opioid|opiate|heroin|fentanyl'],
  ['F12', 'cannabis|marijuana'],
  ['F13', 'sedative|benzo\\w*'],
  ['F14', 'cocaine'],
  ['F15', '(?:meth)?amphetamine|meth|stimulant'],
  ['F16', 'hallucinogen|pcp|lsd|ketamine'],
  ['F18', 'inhalant'],
  ['F19', 'polysubstance|psychoactive|kratom'],
];

/** What the one substance has brought tells nothing of the use of another. */
export const INDUCED_BY_SUBSTANCES: readonly Otherwise[] = SUBSTANCES.flatMap(([category, called]) => {
  const substance = `(?:${called}|substance|drug)`;
  return INDUCED.map(
    ([words, ending, also]): Otherwise => ({
      codes: titled(/, uncomplicated$/, category),
      says: new RegExp(
        `\\b${substance}[- ](?:induced|related|associated) (?:[\\w-]+ ){0,2}?(?:${words})\\b|\\b(?:use disorder|dependence|abuse|addiction|misuse)\\b[^.;\\n]{0,30}?\\b(?:with|and|w\\/) ?(?:(?:an?|acute|secondary) )?(?:${substance}[- ])?induced (?:${words})\\b|\\b(?:${words})\\b,? (?:is |was )?(?:induced by|due to|from|caused by|secondary to|brought on by) (?:the |her |his |heavy |chronic |daily )*${substance}\\b`,
        'gi',
      ),
      ...(also ? { also } : {}),
      besides: (other, { key }) => other.key !== key && other.key.startsWith(category),
      why: 'what a substance has brought of chapter 5 is told by one code with its use, abuse or dependence',
      section: 'I.C.5.b.3 and I.B.9',
      severity: 'information',
      instead: ({ key }) => `${key.slice(0, 4)}${ending}`,
    }),
  );
});
