/** Of two things that a note tells the one is coded and the other not: pain of an injury, a germ that infects and settles, anomalies of a syndrome, genes that name a disorder (Guidelines I.C.1.e.1, I.C.6.b and I.C.17). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const PAIN_VISIT =
  /\bpain (?:mgmt|management|clinic|control|specialist|service)\b|\b(?:control|management|treatment) of (?:the |her |his )?(?:[\w-]+ ){0,3}pain\b/gi;

const CARRIED =
  '(?:nares|nasal|nose|screen\\w*|surveillance|coloni[sz]\\w+|carriers?|carriage|axilla\\w*|groin)';
const ILL =
  '(?:infect\\w+|abscess\\w*|cellulitis|pneumonia|sepsis|bacter[ae]?emia|osteomyelitis|boils?|furuncles?|wound(?: (?:cx|culture))?|pus|drainage|ulcer (?:cx|culture))';
const infecting = (germ: string): RegExp =>
  new RegExp(
    `\\b${ILL}\\b(?:(?!\\b${CARRIED}\\b)[^.;\\n]){0,30}\\b(?:grew|grows|growing|with|pos\\w*(?: for)?|due to|by|from|:)? ?(?:${germ})\\b(?!(?: \\w+){0,2} ${CARRIED})|\\b(?:${germ}) (?:\\w+ )?${ILL}\\b`,
    'gi',
  );

/** The anomalies that notes name with a syndrome, and the codes that say them. */
const ANOMALIES: readonly (readonly [words: string, codes: string])[] = [
  [
    'av ?canal|avsd|atrioventricular (?:septal|canal) defect|endocardial cushion defect|vsd|ventricular septal defect|asd|atrial septal defect|tetralogy(?: of fallot)?|pda|patent ductus|coarctation|bicuspid aortic valve|truncus|transposition|hypoplastic left heart',
    'Q20-Q28',
  ],
  [
    'duodenal atresia|esophageal atresia|tracheo-?esophageal fistula|hirschsprung\\w*|imperforate anus|annular pancreas',
    'Q39-Q45',
  ],
  ['cleft (?:lip|palate)', 'Q35-Q37'],
  ['club ?foot|talipes', 'Q66'],
  ['horseshoe kidney', 'Q63'],
];

export const BOTH_TOLD: readonly Otherwise[] = [
  {
    codes: of('M25.5-', 'M54', 'M79.6-'),
    says: /\bchronic (?:[\w-]+ ){0,4}pain\b[^.;\n]{0,30}\b(?:due to|from|after|since|secondary to|following) (?:an? |the |her |his |old |prior )*(?:[\w-]+ )?(?:trauma|injury|mv[ac]|accident|crash|collision|fall|whiplash|fracture)\b|\b(?:post-?traumatic|traumatic) chronic pain\b|\bpain\b[^.;\n]{0,15}\b(?:since|after) (?:an? |the |her |his )?(?:[\w-]+ )?(?:trauma|injury|mv[ac]|accident|crash|collision|fall)\b/gi,
    also: PAIN_VISIT,
    besides: isListedAmong('G89', 'F45.4-', 'G90.5-'),
    once: true,
    lacking: true,
    why: 'at a visit for its management chronic pain due to trauma is coded, G89.21, before its site',
    section: 'I.C.6.b.1.b',
    severity: 'information',
  },
  ...(
    [
      [
        'mrsa|methicillin[- ]resistant staph\\w*(?: aureus)?',
        'Z22.322',
        'B95.62 A41.02 J15.212 A49.02',
        'B95.62',
      ],
      [
        'mssa|methicillin[- ](?:susceptible|sensitive) staph\\w*(?: aureus)?',
        'Z22.321',
        'B95.61 A41.01 J15.211 A49.01',
        'B95.61',
      ],
    ] as const
  ).map(
    ([germ, carrier, infection, organism]): Otherwise => ({
      codes: of(carrier),
      says: infecting(germ),
      orSaid: /\b(?:no|without|never|not) (?:[\w-]+ ){0,3}infect\w+|\bprior|\bhistory of\b|\bresolved\b/gi,
      besides: isListedAmong(...infection.split(' ')),
      lacking: true,
      why: `who is colonized and infected has the code of the infection too, as ${organism} behind the disease`,
      section: 'I.C.1.e.1.d',
      severity: 'information',
    }),
  ),
  ...ANOMALIES.map(
    ([words, codes]): Otherwise => ({
      codes: of('Q87', 'Q90-Q99'),
      says: new RegExp(
        `(?<!\\b(?:no|rule out|exclude|excluded|without|r\\/o) (?:\\w+ )?)\\b(?:${words})\\b`,
        'gi',
      ),
      orSaid:
        /\b(?:repaired|closed|corrected|s\/p|status post|ruled out|screen\w*|risk of|look for|echo (?:pending|ordered|normal))\b/gi,
      besides: isListedAmong(...codes.split(' ')),
      once: true,
      lacking: true,
      why: 'an anomaly that comes with the syndrome has its code too',
      section: 'I.C.17',
      severity: 'information',
    }),
  ),
  {
    codes: ({ key, date }) => date >= GENES_SINCE && /^(?:F7\d|F8[0489]|R62)/.test(key),
    says: /\b(?:[a-z]{2,6}\d{1,3}[a-z]?\d?|syngap1|stxbp1|mecp2|cdkl5|foxg1|shank3|adnp|ddx3x|csnk2a1|kmt2a)-related (?:[\w-]+ ){0,3}?(?:disorders?|encephalopath\w+|syndromes?|delay)\b/gi,
    besides: isListedAmong('QA0', 'G40', 'Q87', 'F84.2'),
    once: true,
    lacking: true,
    why: 'a neurodevelopmental disorder that is told by its gene has a code of its own where the classification has the gene, QA0.0-',
    section: 'I.C.17',
    severity: 'information',
  },
];

/** The release that has the genes, in `YYYY-MM-DD`. */
const GENES_SINCE = '2025-10-01';
