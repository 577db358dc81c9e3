/** How notes are dictated: what is put aside, and what is put into the words of the code sets, before words are read. */

const RELATIVES =
  '(?:mother|father|mom|dad|parents?|brothers?|sisters?|siblings?|aunt|uncle|cousin|(?:maternal |paternal )?grand(?:mother|father|ma|pa|parents?))';
const SINCE = '\\d+\\s*(?:d|days?|wks?|weeks?|mos?|months?|yrs?|years?|hrs?|hours?)\\b';
const VISIT = '(?:f\\/?u|follow(?:ing)?[- ]?up)(?:\\s+visit)?';

/** Each pattern with what stands for it; a blank puts it aside. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o\b/gi, 'without'],
  [/\b(?:cant|cannot)\b/gi, "can't"],
  // Who it is, since when, and why they came.
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
    /(?<=\S\s+)(?:after|following|s\/p|due\s+to)\s+(?:an?\s+)?(?=mv[ac]\b|fall(?:ing)?\b|car\s+(?:accident|crash|wreck)|motor\s+vehicle|assault\b)/gi,
    ' pmh ',
  ],
  // What is denied or only suspected ends with its clause.
  [/\b(?:denies|denied|negative\s+for|no\s+(?:signs?|evidence)\s+of)\s/gi, 'no '],
  [
    /\b((?:no|without|possible|probable|suspected|likely|r\/o|rule\s+out)\s[^,;]+)[,;]\s*(?:but\s|has\s|with\s|positive\s+for\s)?(?!no\s|or\s)/gi,
    '$1 but ',
  ],
];

/** The text with what it says in the manner of notes put plainly. */
export const plainlyPut = (text: string): string =>
  PATTERNS.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text);
