/** Diseases of the digestive organs with or without what comes with them, as notes tell it (Guidelines I.B.9). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';
import { BOTH, NO, WITH_ROW } from './with-words.ts';

/** As titles have it, `with bleeding`, it is `chart/other-code`. */
const BLEEDS = '(?<!\\bwith )(?:bleed(?:s|ing)?|bled|h[a]?emorrhag\\w+|oozing|spurting|visible vessel)';

/** Diverticulitis that is perforated or has an abscess, by the fourth character. */
const PERFORATED: Readonly<Record<string, string>> = { '1': '0', '3': '2', '5': '4', '9': '8' };

const COMPLICATED: readonly Otherwise[] = [
  {
    ...WITH_ROW,
    codes: titled(/^Diverticulitis\b.* without perforation or abscess/, 'K57'),
    says: new RegExp(
      `${NO}\\b(?:(?:micro-?|macro-?)?perforat\\w+|abscess\\w*|hinchey (?:i?b|ii|iii|iv|[234])\\b)`,
      'gi',
    ),
    orSaid:
      /\b(?:no|not|without|absent|negative for)\b[^.;,\n]{0,30}\b(?:perforat\w+|abscess\w*)\b|\b(?:perforat\w+|abscess\w*) (?:was |were )?(?:ruled out|excluded|resolved)\b/gi,
    besides: isListedAmong('K57.0-', 'K57.2-', 'K57.4-', 'K57.8-', 'K35', 'K50', 'L02', 'K61'),
    why: BOTH,
    instead: ({ key }) => `K57${PERFORATED[key[3] ?? ''] ?? '-'}${key.endsWith('3') ? '1' : '0'}`,
  },
  // What bleeds is seen to bleed, in the sentence of the ulcer or the pouch.
  ...(
    [
      ['K25.3', 'K250', 'ulcers?'],
      ['K26.3', 'K260', 'ulcers?'],
      ['K25.7', 'K254', 'ulcers?'],
      ['K26.7', 'K264', 'ulcers?'],
      ['K25.9', 'K254', 'ulcers?'],
      ['K26.9', 'K264', 'ulcers?'],
      ['K31.819', 'K31811', '(?:angiodysplasia\\w*|angioectasia\\w*|avms?|arteriovenous malformations?)'],
      ['K55.20', 'K5521', '(?:angiodysplasia\\w*|angioectasia\\w*|avms?|arteriovenous malformations?)'],
      ['K22.10', 'K2211', 'ulcers?'],
      ['K29.00', 'K2901', 'gastritis'],
      ['K29.50', 'K2951', 'gastritis'],
      ['K29.70', 'K2971', 'gastritis'],
      ['K57.30', 'K5731', 'diverticul\\w+'],
      ['K57.32', 'K5733', 'diverticul\\w+'],
    ] as const
  ).map(
    ([code, right, noun]): Otherwise => ({
      ...WITH_ROW,
      codes: of(code),
      says: new RegExp(
        `\\b${noun}\\b[^.;\\n]{0,60}${NO}\\b${BLEEDS}\\b|${NO}\\b${BLEEDS} (?:[\\w-]+ ){0,4}${noun}\\b|\\b(?:${noun})[- ](?:related )?${BLEEDS}\\b`,
        'gi',
      ),
      orSaid: new RegExp(
        `\\b(?:no|not|without|never|nor|stigmata of)\\b[^.;\\n]{0,30}\\b${BLEEDS}\\b|\\bperforat\\w+`,
        'gi',
      ),
      besides: isListedAmong(
        'K25.0-K25.2',
        'K25.4-K25.6',
        'K26.0-K26.2',
        'K26.4-K26.6',
        'K31.811',
        'K55.21',
        'K22.11',
        'K29.01',
        'K57.31',
        'K57.33',
      ),
      why: BOTH,
      instead: () => right,
    }),
  ),
  {
    ...WITH_ROW,
    codes: of('K80.0-', 'K80.1-', 'K80.2-'),
    says: new RegExp(
      `${NO}\\b(?:choledocholith\\w+|(?:cbd|common (?:bile )?duct|bile duct|ductal) (?:stones?|calcul\\w+)|(?:stones?|calcul\\w+) (?:[\\w-]+ )?(?:in|of|within|from) (?:the |her |his )?(?:(?:distal|mid|proximal) )?(?:cbd|common (?:bile )?duct|bile duct))\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:possible|suspected|probable|cannot exclude|rule out|no) (?:\w+ )?(?:choledocholith\w+|cbd stones?|common (?:bile )?duct stones?)\b/gi,
    besides: isListedAmong('K80.3-', 'K80.4-', 'K80.5-', 'K80.6-', 'K80.7-', 'K80.8-', 'K91.86'),
    why: 'stones of the gallbladder with those of the bile duct are K80.6- with a cholecystitis, and K80.7- without',
  },
];

/** How an acute pancreatitis went, by its last character (K85.-). */
const INFECTED_NECROSIS =
  /\binfected (?:pancreatic |peripancreatic |walled-off )?necro\w+|\bnecro\w+\b[^.;\n]{0,60}\b(?:infected|grew|gas (?:in|bubbles)|culture[- ]positive)\b/gi;
const NECROSIS = new RegExp(
  `${NO}\\b(?:necrosis|necroti[sz]ing|necrotic|(?:non-?enhanc\\w+|not enhancing)(?: [\\w-]+){0,3}? (?:gland|pancreas|parenchyma))\\b`,
  'gi',
);
const NO_NECROSIS =
  /\b(?:no|without|not|negative for)\b[^.;,\n]{0,20}\bnecro\w+|\btubular necrosis\b|\bskin necrosis\b/gi;
const PANCREAS: readonly Otherwise[] = [
  { codes: '01', says: INFECTED_NECROSIS, right: '2' },
  { codes: '0', says: NECROSIS, right: '1' },
].map(
  ({ codes, says, right }): Otherwise => ({
    ...WITH_ROW,
    codes: ({ key }) => key.startsWith('K85') && codes.includes(key[4] ?? '-'),
    says,
    orSaid: NO_NECROSIS,
    besides: (other, { key }) => other.key !== key && other.key.startsWith('K85'),
    why: 'the code tells whether the pancreatitis has a necrosis, and whether that is infected',
    instead: ({ key }) => key.slice(0, 4) + right,
  }),
);

/** A hernia through the scar of an operation. */
const INCISIONAL: Otherwise = {
  codes: of('K43.6', 'K43.9', 'K42.9'),
  says: new RegExp(
    `${NO}\\b(?:incisional|(?:through|at|along|in|under|beneath) (?:the |her |his |an? )?(?:[\\w-]+ ){0,3}(?:scar|incision)|(?:old|prior|previous|surgical) incision)\\b`,
    'gi',
  ),
  also: /\b(?:hernia\w*|bulge|defect)\b/gi,
  besides: isListedAmong('K43.0-K43.2'),
  why: 'a hernia through the scar of an operation is incisional, K43.0 to K43.2',
  section: 'I.B.2',
  severity: 'information',
  instead: ({ key }) => (key === 'K436' ? 'K430' : 'K432'),
};

/** Hemorrhoids by their degree, told by its number or by how they go back (inclusion terms of K64.0 to K64.3). */
/** The degree by its number, in the sentence of the hemorrhoids. */
const graded = (roman: string, number: string): string =>
  `(?:(?<=(?:h[a]?emorrhoid\\w*|piles)\\b[^.;\\n]{0,60})|(?=[^.;\\n]{0,60}\\b(?:h[a]?emorrhoid|piles)))(?:grade|degree) (?:${roman}|${number})(?![\\w-])`;

const DEGREES: readonly (readonly [fourth: string, told: string])[] = [
  ['0', graded('i', '1')],
  [
    '1',
    `${graded('ii', '2')}|(?:reduc\\w+|go(?:es)? back|retract\\w*) (?:spontaneous\\w*|by (?:itself|themselves)|on (?:its|their) own)`,
  ],
  [
    '2',
    `${graded('iii', '3')}|(?:manual|digital)(?:ly)? (?:reduc\\w+|replac\\w+)|(?:push\\w*|tuck\\w*|reduc\\w+) (?:(?:it|them|that|tissue) )?(?:back )?(?:in )?(?:with (?:a |her |his )?fingers?|by hand|manually)`,
  ],
  ['3', `${graded('iv', '4')}|(?:cannot|can ?not|could not) be (?:reduced|pushed back)|irreducible`],
];

const HEMORRHOIDS: readonly Otherwise[] = DEGREES.flatMap(([own, words]) =>
  DEGREES.filter(([right]) => right !== own).map(
    ([right, told]): Otherwise => ({
      codes: of(`K64.${own}`),
      says: new RegExp(`\\b(?:${told})`, 'gi'),
      status: 'any',
      orSaid: new RegExp(`\\b(?:${words}|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]degree)`, 'gi'),
      besides: (other, { key }) => other.key !== key && other.key.startsWith('K64'),
      why: 'the code tells the degree of the hemorrhoids, and the note another one',
      section: 'I.B.2',
      severity: 'information',
      instead: () => `K64${right}`,
    }),
  ),
);

/** Appendicitis with gangrene, told in the course or by the surgeon. */
const GANGRENE: Otherwise = {
  ...WITH_ROW,
  codes: of('K35.80', 'K35.890'),
  says: new RegExp(`${NO}\\b(?:gangren\\w+|necrotic)\\b`, 'gi'),
  orSaid:
    /\b(?:no|without|not) (?:\w+ ){0,2}(?:gangren\w+|necro\w+)|(?<!\b(?:no|not|without|non)[- ](?:\w+ )?)\bperforat\w+/gi,
  besides: isListedAmong('K35.2-', 'K35.3-', 'K35.891'),
  why: BOTH,
  instead: () => 'K35891',
};

export const DIGESTIVE: readonly Otherwise[] = [
  ...COMPLICATED,
  ...PANCREAS,
  INCISIONAL,
  ...HEMORRHOIDS,
  GANGRENE,
];
