/** Conditions with what comes with them, coded as if it did not: the code of both says it (Guidelines I.B.9). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const BOTH = 'one code is for the condition with what the note names with it';

const FLU = '(?:influenza|flu)';
const PNEUMONIA_WITH = (type: string): RegExp =>
  new RegExp(
    `\\b${FLU}${type}(?: virus)?(?: infection)?,? (?:with|and|complicated by|causing) (?:[\\w-]+ ){0,3}?pneumonia\\b|\\b${FLU}${type}(?: viral)? pneumonia\\b|\\bpneumonia,? (?:is )?(?:due to|from|caused by|secondary to) (?:the )?${FLU}${type}(?! ?(?:type )?[ab]\\b)`,
    'gi',
  );
const TYPE = ' (?:type )?[ab]';

/** Influenza with pneumonia: of an identified virus, and of one that is not. */
const INFLUENZA: readonly Otherwise[] = (
  [
    [['J10.1', 'J10.2', 'J10.8-'], `(?:${TYPE})?`, 'J1000'],
    [['J11.1', 'J11.2', 'J11.8-'], TYPE, 'J1000'],
    [['J11.1', 'J11.2', 'J11.8-'], '', 'J1100'],
  ] as const
).map(
  ([codes, type, instead]): Otherwise => ({
    codes: of(...codes),
    says: PNEUMONIA_WITH(type),
    besides: isListedAmong('J09.X1', 'J10.0-', 'J11.0-'),
    why: BOTH,
    section: 'I.B.9',
    severity: 'information',
    instead: () => instead,
  }),
);

const NO =
  '(?<!\\b(?:no|not|without|denies|never|stopped|nor|or|of|for|if|any|prior|previous|past|non)[ -](?:\\w+ )?)';
const BLEEDS = `${NO}\\b(?:bleed(?:s|ing)?|bled|hemorrhag\\w+)\\b`;
const ACUTE = '\\bacute\\b(?! (?:on|blood|\\w+ an[a]?emia|kidney|renal))';
/** A name with a word before or behind it in its sentence. */
const beside = (words: string): string => `(?:(?<=${words}[^.;\\n]{0,40})|(?=[^.;\\n]{0,60}${words}))`;

const ULCERS: readonly Otherwise[] = (
  [
    ['K25', '(?:gastric|stomach)'],
    ['K26', 'duodenal'],
    ['K27', 'peptic'],
    ['K28', '(?:gastrojejunal|marginal|anastomotic|stomal)'],
  ] as const
).flatMap(([category, site]): readonly Otherwise[] =>
  (
    [
      [[`${category}.3`, `${category}.9`], `${beside(BLEEDS)}${beside(ACUTE)}`, '0'],
      [[`${category}.7`, `${category}.9`], beside(BLEEDS), '4'],
    ] as const
  ).map(
    ([codes, words, ending]): Otherwise => ({
      codes: of(...codes),
      says: new RegExp(`${words}\\b${site} ulcers?\\b`, 'gi'),
      orSaid: /\bperforat\w+/gi,
      besides: isListedAmong(...['0', '2', '4', '6'].map((bleeding) => `${category}.${bleeding}`)),
      why: BOTH,
      section: 'I.B.9',
      severity: 'information',
      instead: () => `${category}${ending}`,
    }),
  ),
);

/** The complications of a sickle-cell crisis that have codes of their own, by the ending of those. */
const OF_CRISES: readonly (readonly [words: string, ending: string])[] = [
  ['acute chest(?: syndrome)?|acs (?:of|from|in) sickl\\w+', '1'],
  ['splenic sequestration|sequestration cris[ei]s', '2'],
  ['dactylitis|hand[- ]foot syndrome', '4'],
];
/** Of each kind of the disease: the codes without a crisis and with one that is not specified, and what they begin with. */
const SICKLE_CELL: readonly (readonly [codes: readonly string[], begins: string])[] = [
  [['D57.00', 'D57.1'], 'D570'],
  [['D57.20', 'D57.219'], 'D5721'],
  [['D57.40', 'D57.419'], 'D5741'],
  [['D57.42', 'D57.439'], 'D5743'],
  [['D57.44', 'D57.459'], 'D5745'],
  [['D57.80', 'D57.819'], 'D5781'],
];
const CRISES: readonly Otherwise[] = SICKLE_CELL.flatMap(([codes, begins]) =>
  OF_CRISES.map(
    ([words, ending]): Otherwise => ({
      codes: of(...codes),
      says: new RegExp(`${NO}\\b(?:${words})\\b`, 'gi'),
      orSaid: new RegExp(
        `\\b(?:${words})\\b[^.;\\n]{0,20}\\b(?:ago|in (?:19|20)\\d\\d|last (?:year|winter|spring|summer|fall)|ruled out|excluded)\\b|\\b(?:prior|previous|past|history of|h\\/o|hx of) (?:\\w+ ){0,2}(?:${words})\\b`,
        'gi',
      ),
      besides: ({ key }) => key.startsWith(begins) && !/9$|00$/.test(key),
      why: 'the crisis with the complication that the note names has a code of its own',
      section: 'I.B.9',
      severity: 'information',
      instead: () => begins + ending,
    }),
  ),
);

/** What a diabetes runs away to, by the subcategory that says it. */
const DERAILED: readonly (readonly [words: string, ending: string])[] = [
  ['dka|(?:diabetic )?keto-?acidosis', '1'],
  ['hhs|hhnk|honk|hyperosmolar (?:hyperglyc\\w+|non-?ketotic|state|syndrome)|hyperosmolarity', '0'],
];
const DIABETES: readonly Otherwise[] = DERAILED.map(
  ([words, ending]): Otherwise => ({
    codes: ({ key }) => /^E(?:08|09|10|11|13)(?:65|69|8|9)$/.test(key),
    says: new RegExp(
      `${NO}(?<!\\b(?:euglycemic|starvation|alcoholic|risk (?:of|for)|avoid|prevent|episode of|admissions? for|admitted for|hospitali[sz]ed for|since) )\\b(?:${words})\\b(?! (?:protocol|prevention|precautions|in (?:19|20)\\d\\d|last|at diagnosis|\\d+ (?:years|months)))`,
      'gi',
    ),
    orSaid: new RegExp(
      `\\b(?:ruled out|excluded|resolved|last|prior|previous|past|history of|h\\/o|hx|ago|risk|never|no|not|without|sick[- ]day|two|three|once)\\b[^.;\\n]{0,30}\\b(?:${words})\\b|\\b(?:${words})\\b[^.;\\n]{0,25}\\b(?:ruled out|excluded|ago|last|in (?:19|20)\\d\\d|as a (?:child|teen\\w*))\\b`,
      'gi',
    ),
    besides: ({ key }) => new RegExp(`^E(?:08|09|10|11|13)${ending}`).test(key),
    why: BOTH,
    section: 'I.B.9 and I.C.4.a',
    severity: 'information',
    instead: ({ key }) => `${key.slice(0, 3)}${ending}0`,
  }),
);

/** What a dementia comes with, by the ending of its code. */
const DISTURBANCES: readonly (readonly [words: string, ending: string])[] = [
  ['agitat\\w+|aggress\\w+|combative\\w*', '11'],
  ['psychotic|psychosis|hallucinat\\w+|delusions?', '2'],
  [
    '(?:a )?(?:depressed mood|mood disturbance|apathy|anhedonia|depression|depressive (?:symptoms|mood))',
    '3',
  ],
  ['anxi\\w+', '4'],
  ['(?:a )?(?:sleep disturbance|(?:social |sexual )?disinhibit\\w+)', '18'],
];
/** A depression or an anxiety that has a code of its own. */
const OF_ITS_OWN: Readonly<Record<string, RegExp>> = { 3: /^F(?:3[1-4]|063)/, 4: /^F4[01]/ };
const DISTURBED: readonly Otherwise[] = DISTURBANCES.map(
  ([words, ending]): Otherwise => ({
    codes: ({ key, title }) => /^F0[123]/.test(key) && /\bwithout behavioral disturbance\b/.test(title),
    says: new RegExp(
      `\\bdement\\w+\\b[^.;\\n]{0,60}?(?<!\\b(?:no|not|without|never) (?:\\w+ )?)(?:\\bwith|\\bw\\/) ?(?:(?:visual|auditory|mild|severe|marked|nightly|some|occasional|frequent|behavioral|disturbance|and) )*(?:${words})`,
      'gi',
    ),
    orSaid: new RegExp(`\\b(?:no|not|without|never|denies|resolved)\\b[^.;\\n]{0,30}\\b(?:${words})`, 'gi'),
    besides: (other, { key }) =>
      (other.key !== key && other.key.startsWith(key.slice(0, 4))) ||
      (OF_ITS_OWN[ending]?.test(other.key) ?? false),
    why: BOTH,
    section: 'I.B.9 and I.C.5.d',
    severity: 'information',
    instead: ({ key }) => key.slice(0, -1) + ending,
  }),
);

export const COMBINED: readonly Otherwise[] = [
  ...DISTURBED,
  {
    codes: of('E66.0-', 'E66.8-', 'E66.9'),
    says: new RegExp(
      `${NO}\\b(?:obesity[- ]hypoventilation|ohs|pickwick\\w*|alveolar hypoventilation)\\b`,
      'gi',
    ),
    besides: isListedAmong('E66.2'),
    why: 'severe obesity with alveolar hypoventilation is E66.2',
    section: 'I.B.9 and I.C.4.b',
    severity: 'information',
    instead: () => 'E662',
  },
  ...CRISES,
  ...DIABETES,
  {
    codes: of(
      'K50.00',
      'K50.10',
      'K50.80',
      'K50.90',
      'K51.00',
      'K51.20',
      'K51.30',
      'K51.40',
      'K51.50',
      'K51.80',
      'K51.90',
    ),
    says: /\b(?<!\bperianal )(?:abscess|fistula|rectal bleeding|(?:bowel|intestinal|small bowel) obstruction|stricture)\b/gi,
    why: 'the category has codes of the disease with its complication',
    section: 'I.B.9',
    severity: 'information',
  },
  ...INFLUENZA,
  ...ULCERS,
  {
    codes: of('B02.7-B02.9'),
    says: /\bpost-?herpetic neuralgia\b|\bphn\b/gi,
    besides: isListedAmong('B02.2-'),
    why: 'the neuralgia that zoster has left has a code of its own',
    section: 'I.B.9',
    severity: 'information',
    instead: () => 'B0229',
  },
  {
    codes: ({ key }) => /^E05\d0$/.test(key),
    says: /\bthyro(?:id|toxic) (?:storm|crisis)\b/gi,
    why: BOTH,
    section: 'I.B.9',
    severity: 'information',
    instead: ({ key }) => `${key.slice(0, -1)}1`,
  },
  {
    codes: ({ key }) => /^E05\d1$/.test(key),
    says: /\b(?:no|without|not in|never in|no signs? of|no evidence of) (?:(?:thyro(?:id|toxic)|current|acute) )?(?:storm|crisis)\b|\bnot (?:thyro(?:id|toxic) )?(?:storm|crisis)\b/gi,
    status: 'any',
    orSaid:
      /(?<!\b(?:no|not|without|never|in|of|for|if|thyroid|thyrotoxic) )\b(?:thyro(?:id|toxic) )?(?:storm|crisis)\b(?! (?:precautions|prevention))|(?<!\bnot )\bin (?:thyro(?:id|toxic) )?(?:storm|crisis)\b/gi,
    why: 'it is for a thyrotoxicosis with a crisis or storm, which the note denies',
    section: 'I.B.2',
    instead: ({ key }) => `${key.slice(0, -1)}0`,
  },
  {
    codes: of('D57.1', 'D57.20', 'D57.80'),
    says: /\b(?:pain(?:ful)?|sickle[- ]cell|vaso-?occlusive|sickling|hb-?ss) (?:pain )?cris[ei]s\b|\b(?:in|with|acute) (?:\w+ )?cris[ei]s\b/gi,
    besides: isListedAmong('D57.0-', 'D57.21-', 'D57.81-'),
    why: BOTH,
    section: 'I.B.9',
    severity: 'information',
    instead: ({ key }) => (key === 'D571' ? 'D5700' : `${key.slice(0, -1)}19`),
  },
  {
    codes: ({ key, title }) => key === 'M109' || (key.startsWith('M1A') && /\bwithout tophus\b/.test(title)),
    says: /\btoph(?:i|us|aceous)\b/gi,
    why: 'gout with tophi is chronic, and has codes that say so',
    section: 'I.B.9',
    severity: 'information',
    instead: ({ key }) => (key === 'M109' ? 'M1A9XX1' : `${key.slice(0, -1)}1`),
  },
];
