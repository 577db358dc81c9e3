/** Germs that a note says are carried and have made nobody ill (Guidelines I.C.1.e.1.c and d). */
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const ILLNESS =
  '(?:infections?|infected|abscess\\w*|cellulitis|pneumonia|sepsis|septic|bacter[ae]?emia|osteomyelitis|boils?|furuncles?|carbuncles?|uti|wounds?|ulcers?|endocarditis|empyema|impetigo|mastitis|arthritis due to)';

/** A germ that is carried, as notes say it. */
const carried = (germ: string): string =>
  `\\b(?:${germ})\\b[^.;\\n]{0,40}\\b(?:coloni[sz]\\w+|carriers?|carriage)\\b|\\b(?:coloni[sz](?:ed|ation)|carrier|carries|carriage|carrying)\\b[^.;\\n]{0,20}\\b(?:${germ})\\b|\\b(?:${germ})\\b (?:\\w+ ){0,2}?(?:screen\\w*|nasal|nares|nose|nares swab|nasal swab|surveillance)\\b[^.;\\n]{0,20}(?:\\bpositive\\b|\\+)|\\b(?:nose|nasal|nares|nostrils?|groin|axilla\\w*|perirectal|rectal|screen\\w*|surveillance|admission|pre-?op\\w*)\\b[^.;\\n]{0,40}(?:\\b(?:positive|grew|grows|growing|found|detected|shows?|showed)\\b|\\+)[^.;\\n]{0,15}\\b(?:${germ})\\b`;

/** A germ that is found where the disease is, or that is said to be its cause. */
const blamed = (germ: string): string =>
  `\\b(?:${germ}) (?:\\w+ )?${ILLNESS}\\b|\\b(?:due to|caused by|secondary to|attribut\\w+ to|because of|from) (?:the |an? |\\w+ )?(?:${germ})\\b|\\b${ILLNESS} (?:with|by) (?:\\w+ )?(?:${germ})\\b|\\b(?:sputum|blood|bcx|bal|lavage|bronch\\w+|trache\\w+|aspirates?|pus|drainage|abscess|fluid|urine|tissue|bone|wound|pleural|synovial|csf|lesion|boil|sore)\\b[^.;\\n]{0,50}\\b(?:${germ})\\b|(?<!\\b(?:nasal|nares|nose|screen\\w*|surveillance|groin|rectal|admission) )\\bcultures?\\b[^.;\\n]{0,25}\\b(?:grew|growing|positive|with|yield\\w*|show\\w*|:|of) ?(?:for )?(?:${germ})\\b|\\b(?:${germ}) (?:in|from|grew from|grown from) (?:the |her |his |both |two |\\d )?(?:\\w+ )?(?:blood|sputum|wounds?|urine|bal|abscess|aspirate|fluid|pus|cultures?)\\b|\\bboth\\b[^.;\\n]{0,30}\\b(?:infect\\w+|coloni[sz]\\w+)\\b`;

const MRSA = 'mrsa|methicillin[- ]resistant staph\\w*(?: aureus)?';
const MSSA = 'mssa|methicillin[- ](?:susceptible|sensitive) staph\\w*(?: aureus)?';

/** The germ, the codes of an illness of it without a site, those of one with it, and that of its carrier. */
const STAPHYLOCOCCI = [
  [MRSA, 'A49.02', 'B95.62', 'A41.02 J15.212', 'Z22322'],
  [MSSA, 'A49.01', 'B95.61', 'A41.01 J15.211', 'Z22321'],
] as const;

/** Other germs that settle without making ill, and the codes of what they make. */
const OTHERS: readonly (readonly [germ: string, codes: string])[] = [
  ['pseudomonas(?: aeruginosa)?|p\\. aeruginosa', 'A41.52 B96.5 J15.1'],
  ['klebsiella(?: pneumoniae)?', 'B96.1 J15.0'],
  ['(?:e\\.? ?coli|escherichia coli)', 'A41.51 B96.2- J15.5'],
  ['(?:vre|enterococc\\w+|e\\. faecalis|e\\. faecium)', 'A41.81 B95.2'],
  ['acinetobacter(?: baumannii)?', 'A41.54 B96.83 J15.61'],
  [
    'stenotrophomonas(?: maltophilia)?|serratia(?: marcescens)?|proteus(?: mirabilis)?',
    'A41.53 B96.4 B96.89',
  ],
  ['(?:gbs|group b strep\\w*|strep\\w* agalactiae)', 'A40.1 B95.1 J15.3'],
  ['candida(?: \\w+)?|yeast', 'B37.1 B37.4- B37.7'],
  ['(?:c\\.? ?diff(?:icile)?|clostridi\\w+ difficile)', 'A04.7-'],
];

/** Diseases whose germ is carried by who is well, with the code of the carrier. */
const CARRIED_DISEASES: readonly (readonly [germ: string, codes: string, carrier: string])[] = [
  ['typhoid|s(?:almonella|\\.) typhi|enteric fever', 'A01', 'Z220'],
  ['cholera|salmonella|shigella|dysentery|am(?:o)?eb\\w+|giardia', 'A00 A02-A03 A06-A07', 'Z221'],
  ['diphtheria\\w*|c(?:orynebacterium|\\.) diphtheriae', 'A36', 'Z222'],
  ['mening\\w+|n(?:eisseria|\\.) meningitidis', 'A39', 'Z2231'],
  ['gonococc\\w+|gonorrh\\w+|chlamydia\\w*', 'A54 A55-A56', 'Z224'],
];

const WHY = 'a germ that only colonizes is the cause of no disease: its carrier has a code of Z22';
const NO_CAUSE = 'I.C.1.e.1.d';

const isPneumonia = codesIn('J15');

export const COLONIZED: readonly Otherwise[] = [
  ...STAPHYLOCOCCI.flatMap(([germ, infection, organism, illnesses, carrier]): readonly Otherwise[] => [
    {
      codes: of(infection),
      // A clause may go on with `she is a carrier` alone.
      also: new RegExp(`\\b(?:${germ})\\b`, 'gi'),
      says: new RegExp(
        `\\b(?:is|as|are|remains|only|just) an? (?:[\\w-]+ ){0,2}carrier\\b|\\bcoloni[sz](?:ed|ation)\\b|${carried(germ)}|\\b(?:${germ})\\b[^.;\\n]{0,20}\\b(?:swab|screen(?:ing)?|nares)[^.;\\n]{0,12} positive|\\bpositive (?:\\w+ )?(?:${germ}) (?:\\w+ )?(?:swab|screen)`,
        'gi',
      ),
      unless:
        /\b(?:infections?|infected|abscess\w*|cellulitis|pneumonia|sepsis|bacteremia|osteomyelitis|boils?|furuncles?|carbuncles?|uti|wounds?)\b/gi,
      why: 'whoever carries the germ without being ill has a code of Z22',
      section: 'I.C.1.e.1.c',
      instead: () => carrier,
    },
    {
      codes: of(organism),
      says: new RegExp(
        `\\b(?:${germ})\\b[^.;\\n]{0,25}\\b(?:coloni[sz]\\w+|carriers?|carriage)\\b|\\b(?:coloni[sz]ed (?:with|by)|carrier of|carries|only coloni[sz]ed) (?:\\w+ )?(?:${germ})\\b`,
        'gi',
      ),
      // What it is the germ of.
      unless: new RegExp(
        `\\b(?<!no |not )${ILLNESS}\\b|\\b(?:due to|caused by|from|grew|growing|grows) (?:\\w+ )?(?:${germ}|staph\\w*)\\b`,
        'gi',
      ),
      why: WHY,
      section: NO_CAUSE,
      instead: () => carrier,
    },
    {
      codes: of(organism, ...illnesses.split(' ')),
      says: new RegExp(carried(germ), 'gi'),
      unless: new RegExp(blamed(germ), 'gi'),
      why: WHY,
      section: NO_CAUSE,
      severity: 'information',
    },
    {
      codes: of(`${carrier.slice(0, 3)}.${carrier.slice(3)}`),
      says: new RegExp(blamed(germ), 'gi'),
      orSaid: /\b(?:no|without|never|not) (?:[\w-]+ ){0,3}infect\w+|\bprior|\bhistory of\b|\bresolved\b/gi,
      besides: isListedAmong(infection, organism, ...illnesses.split(' ')),
      lacking: true,
      why: `who is colonized and infected has the code of the infection too, as ${organism} behind the disease`,
      section: NO_CAUSE,
      severity: 'information',
    },
  ]),
  ...CARRIED_DISEASES.map(
    ([germ, codes, carrier]): Otherwise => ({
      codes: of(...codes.split(' ')),
      says: new RegExp(
        `\\b(?:${germ})(?: \\w+)? (?:carrier|carriage)\\b|\\b(?:carrier|carriage) (?:of|for|with) (?:\\w+ )?(?:${germ})\\b|\\b(?:carries|carrying|harbors) (?:\\w+ )?(?:${germ})\\b`,
        'gi',
      ),
      unless:
        /\b(?:ill|fever|sepsis|diarrhea|meningitis|pharyngitis|membrane|urethritis|cervicitis|discharge|symptomatic|active|bacteremia)\b/gi,
      why: 'whoever carries the germ without being ill has a code of Z22',
      section: 'I.C.21.c.3',
      severity: 'information',
      instead: () => carrier,
    }),
  ),
  ...OTHERS.map(
    ([germ, codes]): Otherwise => ({
      codes: of(...codes.split(' ')),
      says: new RegExp(
        `\\b(?:${germ})\\b[^.;\\n]{0,40}\\b(?:coloni[sz](?:ed|es|ation|er|ing)|carriers?|carriage)\\b|\\b(?:coloni[sz](?:ed|ation)|carrier|carriage)\\b[^.;\\n]{0,20}\\b(?:${germ})\\b`,
        'gi',
      ),
      unless: new RegExp(
        `\\b(?:${germ}) (?:\\w+ )?${ILLNESS}\\b|\\b(?:due to|caused by|secondary to) (?:the |\\w+ )?(?:${germ})\\b|\\b(?:urine|blood|wound) cultures?\\b[^.;\\n]{0,30}\\b(?:${germ})\\b`,
        'gi',
      ),
      why: 'a germ that only colonizes is not the cause of a condition unless the provider says so',
      section: NO_CAUSE,
      severity: 'information',
    }),
  ),
  {
    codes: ({ key }) => isPneumonia(key) && !/^J15(?:21[12]|7|8|9)/.test(key),
    says: /\b(?:organism|pathogen|germ|cause|etiology)\b[^.;\n]{0,25}\b(?:not|never|un)[ -]?(?:\w+ )?(?:found|known|identified|isolated|determined|established)\b|\bno (?:organism|pathogen|germ)\b[^.;\n]{0,15}\b(?:found|identified|isolated|grown|recovered)?\b/gi,
    status: 'any',
    why: 'a pneumonia of which no organism was found has no code of one',
    section: 'I.A.9.b',
    severity: 'information',
  },
];
