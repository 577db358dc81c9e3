/** Screenings that a note tells to be a part of the routine examination, coded beside it (Guidelines I.C.21.c.5). */
import { type Otherwise, of } from './otherwise.ts';

/** What is looked at in an examination, in the words of notes, with the screenings of which the code is none of its own. */
const TESTS: readonly (readonly [words: string, codes: string])[] = [
  [
    'vision|visual acuity|eye charts?|snellen|hotv|lea (?:symbols?|chart)|hearing|audiomet\\w+|whisper\\w* (?:voice|test)|eyes? (?:test|check)|tonometry|eye pressures?',
    'Z13.5',
  ],
  ['pap(?: smear| test)?s?|cervical (?:smear|cytology)|cytology', 'Z12.4 Z12.72'],
  [
    '(?:clinical )?breast (?:exam\\w*|check|palpation)|breasts? (?:were |was )?(?:examined|palpated|checked)|palpation of the breasts?',
    'Z12.31 Z12.39',
  ],
  ['(?:digital )?rectal(?: exam\\w*| check)?|dre|prostate (?:exam\\w*|check)', 'Z12.5 Z12.12'],
  [
    '(?:full[- ]body |whole[- ]body |total[- ]body )?skin (?:exam\\w*|check|survey|inspection|look\\w*|(?:was )?(?:inspected|examined|checked))|(?:look(?:ed)?|check(?:ed)?|inspection) (?:at|of|over) the (?:whole )?skin',
    'Z12.83',
  ],
  ['(?:mouth|oral|tongue|oral cavity) (?:exam\\w*|check|inspection|(?:was )?inspected)', 'Z12.81'],
  ['testic\\w+ (?:exam\\w*|check|palpation)|testes (?:were )?(?:palpated|examined)', 'Z12.71'],
  ['blood pressures?|bp(?: check)?|pulses|heart (?:exam\\w*|auscultation)|e[ck]g', 'Z13.6'],
  ['lipids?|cholesterol|lipid panel', 'Z13.220 Z13.6'],
  ['glucose|sugars?|a1c|metabolic panel', 'Z13.1 Z13.228'],
  ['cbc|blood counts?|h[a]?emoglobin|h[a]?ematocrit', 'Z13.0'],
  ['tsh|thyroid (?:exam\\w*|palpation|test\\w*)', 'Z13.29'],
  ['urinalysis|urine (?:dip\\w*|test)|dipstick', 'Z13.89 Z13.9'],
  ['development(?:al)?\\b[^.;\\n]{0,30}|milestones|asq(?:-3)?|denver|m-?chat(?:-r)?', 'Z13.4-'],
  ['phq-?[29]|depression (?:screen\\w*|questionnaire|questions)|mood questions?', 'Z13.31 Z13.3-'],
  ['scoliosis (?:check|exam\\w*|screen\\w*)|forward bend\\w*|spine (?:check|exam\\w*)', 'Z13.828'],
];

const EXAM =
  "(?:exam(?:ination)?s?|physicals?|check-?ups?|wellness visits?|well[- ](?:\\w+[- ])?(?:visits?|checks?|exams?|care)|(?:annual|yearly|routine|preventive|periodic|gyn\\w*|pelvic|eye|sports?|school|usual|this|same|today['’]s|the) (?:[\\w-]+ ){0,2}(?:visits?|appointments?|encounters?))";
const OF_EXAM = `(?:(?:the|this|that|her|his|their|a|an|any|every|each|all|such|our|today['’]s|routine|regular|annual|yearly|usual|standard|general|complete|comprehensive|full|whole|adult|child|well|gyn\\w*|pelvic|physical|preventive|periodic|medical|eye|health|sports?|school|same|of|six|two|\\w+-(?:year|month)) ){0,6}${EXAM}\\b`;
const PART = `(?:(?:part|component|element|portion|piece) of|in the course of|includ(?:ed|es|ing) (?:in|with|as)|inherent (?:in|to|part of)|comes? with|belong(?:s|ed|ing) to|built into|bundled (?:in|into|with)|(?:as|like|same as) (?:(?:at|in|with|on|is done (?:at|in)) )?(?:every|each|any|all)|(?:routinely|always|regularly) (?:done|performed|checked|taken|made|carried out) (?:at|in|with|during|on)|integral (?:to|in|part of)|(?:done|performed|taken|collected|obtained|carried out|made) (?:routinely |simply |just |only )?(?:within|during|as part of|in)) ${OF_EXAM}`;
const HAS = `\\b${EXAM},? (?:which |that |today |always |routinely |here |as (?:always|usual),? )*(?:includ(?:ed|es|ing)|compris\\w+|consist\\w+ of|cover(?:ed|s|ing)|involv\\w+|with its (?:usual|routine))`;
const EVERY = `\\b(?:which|that|as) (?:every|each|all|any) ${OF_EXAM} (?:here |of ours )?(?:has|have|includes?|gets?|does|do)\\b|\\bas (?:at|in|with) (?:every|each|any|all) (?:year|visit|exam\\w*|check\\w*)|\\b(?:as|like) (?:every|each) year\\b[^.;\\n]{0,30}\\b${EXAM}|\\b${EXAM} (?:as|like) (?:every|each) year\\b`;

/** What was done for itself. */
const BY_ITSELF =
  /\b(?:separate(?:ly)?|in addition to|on top of|not (?:a )?part of|beyond|besides|outside)\b[^.;\n]{0,40}\b(?:exam\w*|physical|check-?up|visit|screen\w*)\b|\bseparate\w* (?:screen\w*|test|order|visit|identifi\w+)\b/gi;

export const INHERENT_SCREENINGS: readonly Otherwise[] = TESTS.map(
  ([words, codes]): Otherwise => ({
    codes: of(...codes.split(' ')),
    says: new RegExp(
      `\\b(?:${words})\\b[^.;\\n]{0,110}?(?:\\b${PART}|${EVERY})|(?:\\b${PART}|${HAS}|${EVERY})[^.;\\n]{0,90}?\\b(?:${words})\\b`,
      'gi',
    ),
    status: 'any',
    orSaid: BY_ITSELF,
    why: 'a screening that is inherent in a routine examination has no code beside that of the examination',
    section: 'I.C.21.c.5',
    severity: 'information',
  }),
);
