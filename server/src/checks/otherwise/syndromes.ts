/** Anomalies that a note names with a syndrome, and disorders that it names by their gene (Guidelines I.C.17). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

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

export const OF_SYNDROMES: readonly Otherwise[] = [
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
