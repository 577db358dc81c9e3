/** How notes are dictated: what is put aside, and what is put into the words of the code sets, before words are read. */

import { NOTE_PLANS, type Pattern } from './note-plans.ts';
import { NOTE_TREATMENT } from './note-treatment.ts';

const RELATIVES =
  '(?:mother|father|mom|dad|parents?|brothers?|sisters?|siblings?|aunt|uncle|cousin|(?:maternal |paternal )?grand(?:mother|father|ma|pa|parents?))';
const SINCE = '\\d+\\s*(?:d|days?|wks?|weeks?|mos?|months?|yrs?|years?|hrs?|hours?)\\b';
const PREGNANT = /\b(?:pregnan\w*|p?prom|preterm|pre-?eclampsia|labor|iup)\b/i;
const VISIT = '(?:f\\/?u|follow(?:ing)?[- ]?up)(?:\\s+visit)?';

/** Weeks of gestation, but where the weeks themselves are asked for (`30 weeks gestation`). */
const weeksOf = (weeks: string): RegExp =>
  new RegExp(`\\b(?:at\\s+)?${weeks}\\s*(?:wks?|weeks?|w)\\b(?!\\s+(?:gestation|pregnan|ga\\b))`, 'gi');

const OF_STROKE =
  '(?:(?:old|prior|previous|remote|recent)\\s+)?(?:(?:[lr]|left|right)\\s+)?(?:[amp]ca\\s+)?(?:stroke|cva)\\b';

/** Each pattern with what stands for it; a blank puts it aside. Some hold only for a text that says something else too. */
const PHRASES: readonly Pattern[] = [
  [/\bw\/o\b/gi, 'without'],
  // The category of an image says what is to be done; the density of a breast is no category.
  [/\bbi-?rads(?: (?:category|cat\.?))?:? ?[0-6][abc]?\b[,:;]?/gi, ' '],
  [/\bb\/l\b|\bbilat(?:erally)?\b/gi, 'bilateral'],
  // What the book writes with a hyphen, as `non-ischemic`; other words with `non` it writes as one, as `nontraumatic`.
  [
    /\bnon(?=(?:cardiac|ischemic|radiographic|insulin|neuropathic|celiac|healing|palpable|reassuring|pressure|follicular|congenital|immune|infected|viral|vascular)\b)/gi,
    'non-',
  ],
  [/\b2\/2\b|\bd\/t\b/gi, 'due to'],
  [/\b(?:cant|cannot)\b/gi, "can't"],
  [/\b(\d{1,2})\s*(?:w(?:ks?)?\s*\d\s*d|\+\s*\d\s*(?:wks?|weeks?)?)(?![\w%])/gi, '$1 weeks', PREGNANT],
  // The trimesters count from the last menstrual period: to 14 weeks, to 28 weeks (note of chapter 15).
  [weeksOf('(?:[1-9]|1[0-3])'), '$& first trimester ', PREGNANT],
  [weeksOf('(?:1[4-9]|2[0-7])'), '$& second trimester ', PREGNANT],
  [weeksOf('(?:2[89]|3\\d|4[0-2])'), '$& third trimester ', PREGNANT],
  // What a stroke has left (I.C.9.d); how long ago, on which day after surgery, at which dose.
  [new RegExp(`\\b${SINCE}\\s+ago\\b|\\b(?:pod|post[\\s-]*op(?:erative)?\\s+day)\\s*#?\\d+\\b`, 'gi'), ' '],
  [
    new RegExp(
      `(?<=\\S\\s+)(?:s\\/p|after|following|from|due\\s+to)\\s+(?:an?\\s+)?${OF_STROKE}|\\b(?:(?:hx|h\\/o|history)\\s+(?:of\\s+)?|s\\/p\\s+)?${OF_STROKE}\\s*,?\\s*(?:with|w\\/)\\s*resid(?:ual)?s?\\b`,
      'gi',
    ),
    'following cerebral infarction',
  ],
  [
    /\bon\s+(?!ckd\b|stage\b|type\b|grade\b)[a-z]+\s+\d+(?:\.\d+)?\s*(?:mg|mcg|units?)?(?=\s*(?:[,;.]|$))/gi,
    ' ',
  ],
  // Who it is, since when, and why they came.
  [/^\s*(s\/p\s+[^,;]+?)[\s,;]+(?:here|in|seen)\s+(?:today\s+)?for\s+([^,;]+)$/gi, '$2 pmh $1'],
  [
    /\b\d{1,3}\s*-?\s*(?:y\/?o|yrs?\.?\s*old|years?[\s-]*old|yo[mf])\b(?:\s+(?:male|female|man|woman|m|f|boy|girl)\b)?(?:\s+(?:with|w\/)\s)?/gi,
    ' ',
  ],
  [new RegExp(`\\b(?:x|for(?:\\s+the)?(?:\\s+(?:past|last))?)\\s*${SINCE}`, 'gi'), ' '],
  [/\b(?:pt|patient)\s+(?:c\/o|complains?\s+of|presents?\s+with|reports?|with|has)\s/gi, ' '],
  [
    new RegExp(
      `^\\s*f\\/u\\s+(?:for\\s+|of\\s+)?(?=[a-z])|^\\s*(?:(?:pt|patient)\\s+)?(?:is\\s+)?(?:here|seen|in)\\s+(?:today\\s+)?for\\s+(?:${VISIT}\\s+(?:for\\s+|of\\s+|on\\s+)?)?(?=[a-z])|^\\s*${VISIT}\\s+(?:for|of)\\s+(?=[a-z])`,
      'gi',
    ),
    ' ',
  ],
  // How it goes under treatment narrows no code.
  [/\bno\s+(?:(?:new|other|acute)\s+)?(?:complaints?|concerns?|issues?|distress|red\s+flags)\b/gi, ' '],
  [
    /\b(?:bp|a1c|ldl|inr|sugars?|symptoms|vitals)\s+(?:is\s+|are\s+)?(?:at\s+(?:goal|target)|stable|(?:well[\s-]+)?controlled)\b/gi,
    ' ',
  ],
  [/\b(?:doing\s+well|well[\s-]+controlled|stable|controlled|managed|maintained)\s+on\s+[a-z]+\b/gi, ' '],
  [
    /\b(?:doing\s+well|well[\s-]+controlled|at\s+(?:goal|target)|in\s+place|wants\s+to\s+quit|worse\s+(?:with|when|on|at)\s+[^,;]*)/gi,
    ' ',
  ],
  [/,\s*(?:stable|improving|improved|unchanged|asymptomatic)\s*(?=[,;.]|$)/gi, ' '],
  // Cancer that is gone, and what relatives had.
  [/^\s*(?=[a-z]+\s+(?:ca|cancer)\b.*\b(?:surveillance|ned)\b)/gi, 'personal history of '],
  [
    /^\s*(?:(?:past|prior)\s+)?(?:hx|h\/o|history)\s+(?:of\s+)?(?=[^,;]*\b(?:ca|cancer|carcinoma|lymphoma|leukemia|melanoma)\b)/gi,
    'personal history of ',
  ],
  [/\bno\s+evidence\s+of\s+(?:recurrence|recurrent\s+disease|disease)(?:\s+of)?\b/gi, 'personal history of'],
  [
    new RegExp(
      `\\b${RELATIVES}(?:\\s+(?:both\\s+)?(?:had|has|have|with|w\\/|died\\s+(?:of|from)|dx(?:'d)?\\s+with)\\b|\\s+(?:are\\s+|were\\s+)?both\\b|\\s*['’]s\\b)`,
      'gi',
    ),
    'family history',
  ],
  [/\b(?:fhx?|fam(?:ily)?\.?\s*(?:hx|h\/o))(?:\s+of)?\b/gi, 'family history'],
  // Behind the first complaint, what was before it and what caused it are beside it.
  [/[,;]\s*(?:(?:with|has|past)\s+)?(?:hx|h\/o|history|pmh)(?:\s+of)?\s/gi, ' pmh '],
  [
    /(?<=\S\s+)(?:after|following|s\/p|due\s+to)\s+(?:an?\s+)?(?:rear[\s-]end(?:ed)?\s+|recent\s+)?(?=mv[ac]\b|fall(?:ing)?\b|car\s+(?:accident|crash|wreck)|motor\s+vehicle|assault\b)/gi,
    ' pmh ',
  ],
  // What is denied or only suspected ends with its clause.
  [/\b(?:denies|denied|negative\s+for|no\s+(?:signs?|evidence)\s+of)\s/gi, 'no '],
  [
    /\b((?:no|without|possible|probable|suspected|likely|r\/o|rule\s+out)\s[^,;]+)[,;]\s*(?:but\s|has\s|with\s|positive\s+for\s)?(?!no\s|or\s)/gi,
    '$1 but ',
  ],
];

/** What is longer is no phrase, and the patterns take ever longer for each of its characters. */
const LONGEST_PHRASE = 400;

/** The text with what it says in the manner of notes put plainly; a longer one than a phrase stays as it is. */
export const plainlyPut = (text: string): string => put(put(text, NOTE_PLANS, text), PHRASES, text);

/** A text put plainly for any system, and for diagnoses. */
export interface PlainlyPut {
  readonly forAny: string;
  /** Without what was given and done for the condition. */
  readonly forDiagnoses: string;
}

/** Both at once: what comes before the two part is done once, and most texts do not part them. */
export function putForAll(text: string): PlainlyPut {
  const planned = put(text, NOTE_PLANS, text);
  const untreated = put(planned, NOTE_TREATMENT, text);
  const forAny = put(planned, PHRASES, text);
  return { forAny, forDiagnoses: untreated === planned ? forAny : put(untreated, PHRASES, text) };
}

/** @param text what was written: some patterns hold only where it says something else too. */
const put = (said: string, patterns: readonly Pattern[], text: string): string =>
  text.length > LONGEST_PHRASE
    ? said
    : patterns.reduce(
        (left, [pattern, plain, beside]) =>
          beside && !beside.test(text) ? left : left.replace(pattern, plain),
        said,
      );
