/** What a note tells of the patient's family: cancers that a screening is for, and addictions that are another's (Guidelines I.C.21.c.4 and c.10). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const RELATIVE =
  '(?:mother|mom|sister|aunt|grand\\w+|daughter|father|dad|brother|uncle|cousin|parent|sibling|family (?:history|hx)(?: of)?|fhx?|fam hx)';
const CANCER = '(?:ca|cancer|carcinoma|malignancy)';

/** Screenings, the organ in the words of notes, and the code of the family's history. */
const CANCERS: readonly (readonly [screenings: string, organ: string, code: string])[] = [
  ['Z12.31 Z12.39', 'breast', 'Z80.3'],
  ['Z12.10-Z12.13', '(?:colon|colorectal|rectal|bowel)', 'Z80.0'],
  ['Z12.5', 'prostate', 'Z80.42'],
  ['Z12.2', 'lung', 'Z80.1'],
];

const ADDICTION = '(?:alcohol\\w*|drinking|drug use|addiction|opioid use|substance use|gambling)';

export const TOLD_OF_FAMILY: readonly Otherwise[] = [
  ...CANCERS.map(
    ([screenings, organ, code]): Otherwise => ({
      codes: of(...screenings.split(' ')),
      says: new RegExp(
        `(?<!\\b(?:no|denies|negative) (?:known )?)\\b${RELATIVE}\\b:?(?: (?!\\b(?:no|not|never|without|neg\\w*|denies)\\b)[\\w-]+){0,4} ${organ} ${CANCER}\\b|\\b${organ} ${CANCER} in (?:her |his |the |a )?${RELATIVE}\\b`,
        'gi',
      ),
      status: 'any',
      besides: isListedAmong(code, 'Z15'),
      lacking: true,
      why: `the history of the family is coded behind the screening, ${code}`,
      section: 'I.C.21.c.4',
      severity: 'information',
    }),
  ),
  {
    codes: of('F10-F19'),
    says: new RegExp(
      `\\b(?:wife|husband|spouse|partner|mother|father|daughter|son|sister|brother|parent) of (?:an? |the |our )?(?:pt|patient|man|woman|alcoholic|addict)\\b|\\b(?:his|her|husband['’]s|wife['’]s|son['’]s|daughter['’]s|partner['’]s|father['’]s|mother['’]s) ${ADDICTION}\\b|\\b(?:wife|husband|spouse|partner|mother|father|daughter|son|sister|brother|parent)(?: (?:is|being|who is))?(?: an?)? (?:alcoholic|addict(?:ed)?|heavy drinker|${ADDICTION})\\b`,
      'gi',
    ),
    also: /\b(?:(?:she|he|patient|pt) (?:does not|doesn['’]t|has never|never) (?:drink|use)\w*|al-?anon|nar-?anon|(?:here|comes|seen) alone|(?:counsel\w*|support|visit|session) only|only (?:for )?(?:counsel\w*|support))\b/gi,
    status: 'any',
    why: 'the dependence is of another person: the counseling of the family is coded, as Z71.42, Z71.52 or Z63.72',
    section: 'I.C.21.c.10',
  },
];
