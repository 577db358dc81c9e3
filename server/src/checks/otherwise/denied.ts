/** Histories that the note denies (Guidelines I.C.21.c.4): what the patient never had leaves none. */
import { type Otherwise, of } from './otherwise.ts';

const NEVER =
  /\bnever[- ]?smok(?:er|ed)\b|\bnever (?:used|has used|uses) (?:any )?(?:tobacco|nicotine|cigarettes)\b|\blife-?long non-?smoker\b|\bno (?:prior |past |lifetime )?(?:history|hx) of (?:tobacco|smoking|nicotine)\b|\bdenies (?:any |ever )?(?:history of )?(?:smoking|tobacco)(?: use)? ever\b/gi;
/** What says that there was or is smoking. */
const SMOKED =
  /\b(?:former|ex-?|prior|previous|current|active) ?-?smok\w+|\bquit\b|\bstopped smoking\b|\bno longer smokes\b|\bpack[- ]years?\b|\bppd\b|(?<!\bnever )\bsmoked\b|\bsmokes\b|\bstill smok\w+|\bvap(?:es|ing|ed)\b|\b(?:chew\w*|snuff|dips?|smokeless|e-?cig\w*)\b|(?<!\bno )\b(?:nicotine|tobacco) (?:dependence|use disorder)\b/gi;

const CANCER =
  '(?:cancers?|malignanc(?:y|ies)|carcinomas?|adenocarcinoma|melanoma|lymphoma|leuk[ae]mia|sarcoma|myeloma|seminoma|tumou?rs?|neoplasms?|oncolog\\w+|chemo\\w*|radiation|\\w*ca)';
const DENIED = '(?:no|denies|denied|denying|never had|never has had|without|negative for|nor)';

export const DENIED_HISTORIES: readonly Otherwise[] = [
  {
    codes: of('F17.2-', 'Z87.891'),
    says: NEVER,
    status: 'any',
    orSaid: SMOKED,
    why: 'who has never smoked has neither a dependence nor a history of it',
    section: 'I.C.21.c.4',
  },
  {
    codes: ({ key }) => /^F172\d[^1]$/.test(key),
    says: /\bnon-?smoker\b/gi,
    orSaid: SMOKED,
    why: 'who does not smoke has no dependence that goes on',
    section: 'I.C.5.b and I.C.21.c.4',
  },
  {
    codes: of('Z91.81'),
    says: /\b(?:no|denies(?: any)?|without) (?:known )?(?:history of|hx of|prior|previous|past) falls?\b|\b(?:has )?never fallen\b/gi,
    status: 'any',
    orSaid: /(?<!\b(?:no|denies|without|any|of|prior|previous|past) )\bfalls?\b|\bfell\b/gi,
    why: 'the note denies that there were falls',
    section: 'I.C.18.d and I.C.21.c.4',
  },
  {
    codes: of('Z91.5-'),
    says: /\b(?:no|denies(?: any)?|without) (?:known )?(?:history of|hx of|prior|previous|past) (?:suicid\w+|self[- ]harm|attempts?)\b|\bnever attempted suicide\b/gi,
    status: 'any',
    orSaid:
      /(?<!\b(?:no|denies|without|any|of|prior|previous|past) )\b(?:suicide attempts?|self[- ]harm|overdos\w+)\b/gi,
    why: 'the note denies that there was any',
    section: 'I.C.21.c.4',
  },
  {
    codes: of('Z85'),
    says: new RegExp(
      `\\b${DENIED} (?:an? |any |known |personal |prior |previous |past )*(?:history of|hx of|h\\/o)? ?(?:any |known |prior )*(?:cancers?|malignanc(?:y|ies))\\b(?! (?:recurr|in|on|since|cells?|until|before|at)\\w*)`,
      'gi',
    ),
    status: 'any',
    // A word of a cancer that is not denied is the history, or that of the family.
    orSaid: new RegExp(`(?<!\\b${DENIED}\\b[^.;\\n]{0,40})\\b${CANCER}\\b|\\b\\w+ectomy\\b`, 'gi'),
    why: 'the note denies that there was a cancer',
    section: 'I.C.21.c.4',
  },
];
