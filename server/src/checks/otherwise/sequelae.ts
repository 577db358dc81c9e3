/** What a disease or an injury has left, where a note tells it and no code does (Guidelines I.B.10, I.C.15.p, I.C.19.a). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const LEFT_BY =
  '(?:late (?:effects?|consequences?|results?)|sequelae?|residuals?|(?:long-term )?(?:after-?effects?|consequences?))';

/** What left it, and the codes that say so. */
const CAUSES: readonly (readonly [words: string, codes: string, name: string, section: string])[] = [
  [
    '(?:(?:bacterial |viral |childhood )*(?:meningitis|encephalitis|meningoencephalitis|myelitis)|brain abscess)',
    'G09 B90-B94',
    'G09, or a code of B90 to B94 where its germ has one',
    'I.B.10',
  ],
  ['(?:polio\\w*|infantile paralysis)', 'B91 G14', 'B91', 'I.B.10'],
  ['(?:tuberculosis|tb|pott\\w* disease)', 'B90', 'B90.-', 'I.B.10'],
  ['leprosy', 'B92', 'B92', 'I.B.10'],
  ['(?:rickets|vitamin \\w+ deficiency|scurvy|malnutrition|kwashiorkor|marasmus)', 'E64', 'E64.-', 'I.B.10'],
  [
    '(?:(?:obstetric\\w* |perineal |(?:third|fourth)[- ]degree )+(?:tears?|lacerations?|injur\\w+|trauma)|(?:obstructed |prolonged )?labou?r|childbirth|(?:vaginal |cesarean |forceps )*deliver(?:y|ies)|pregnancy|post-?partum (?:hemorrhage|infection)|puerperal \\w+|obstetric \\w+|birth of her \\w+)',
    'O94',
    'O94',
    'I.C.15.p',
  ],
  [
    '(?:fractures?|burns?|scalds?|injur(?:y|ies)|lacerations?|sprains?|dislocations?|trauma|wounds?|crush\\w*|amputation|concussion|frostbite)',
    'S00-T88 I69 O94 B90-B94 G09',
    'the code of the injury with the 7th character S',
    'I.B.10 and I.C.19.a',
  ],
];

/** Long ago. */
const LONG_SINCE =
  '(?:\\b(?:in|of|(?:of|from|at|after|since) (?:her|his|the|a|that)) (?:19|20)\\d\\d\\b|\\byears later\\b|\\b(?:last|first) (?:delivery|childbirth|birth)\\b|\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many) ?(?:years?|yrs?|y) (?:ago|earlier|before|back)\\b|\\byears ago\\b)';

/** Codes that tell of no condition which something could have left. */
const CONDITIONS = ['A00-H95', 'I00-I68', 'I70-N99', 'Q00-R99'] as const;

/** Scars, and what else an injury of long ago has left, told without a word for it. */
const LEFT_OF_INJURY: Otherwise = {
  codes: of('G89.21', 'L90.5', 'L91.0', 'M12.5-', 'M19.1-', 'M24.5-', 'J34.2', 'M95.0'),
  says: /\b(?:scars?|scarring|keloids?|contractures?|arthritis|arthropathy|osteoarthritis|deviat\w+|deformit\w+)\b[^.;\n]{0,50}\b(?:from|after|due to|following|of|left by|caused by|where) (?:an?|the|that|his|her|old|healed|deep|severe|previous|prior|third[- ]degree|second[- ]degree|remote|(?:19|20)\d\d|\w+ ){0,4}?(?:burns?|scalds?|lacerations?|fractures?|dislocations?|crush\w*|dog bites?|stab\w*|gunshot\w*|frostbite|accident|crash)\b|\b(?:burns?|scalds?|lacerat\w+|cuts?|wounds?)\b[^.;\n]{0,60}\b(?:healed|left|became|formed)\b[^.;\n]{0,30}\bscars?\b|\b(?:due to|from|after) (?:the |an? |her |his )?(?:old|former|healed|remote) (?:\w+ ){0,3}?(?:sprains?|fractures?|injur(?:y|ies)|dislocations?|crush\w*|trauma)\b|\b(?:burns?|scalds?|lacerations?|lac|frostbite|crush(?:ed|ing)? injury)\b[^.;\n]{0,40}(?:\b(?:19|20)\d\d|\b(?:years?|yrs?) ago|\bas a (?:child|kid|boy|girl|teen\w*))\b[^.;\n]{0,25}\b(?:healed|closed)\b|\b(?:old|healed|remote|childhood) (?:[\w-]+ ){0,3}?(?:burns?|scalds?|lacerations?)\b[^.;\n]{0,40}\b(?:scar\w*|keloid\w*|contracture\w*)\b|\b(?:burn|laceration|fracture|wound) scars?\b|\b(?:burned|cut|broke|fractured|crushed)\b[^.;\n]{0,40}\b(?:years? ago|in (?:19|20)\d\d|as a (?:child|boy|girl|teen\w*))\b/gi,
  status: 'any',
  orSaid:
    /\b(?:surg\w+|operat\w+|incision\w*|c-?section|cesarean|\w+ectomy|\w+plasty|acne|radiation|infection|abscess|chickenpox|varicella|no (?:\w+ )?(?:injury|trauma))\b/gi,
  besides: isListedAmong('S00-T88'),
  once: true,
  lacking: true,
  why: 'behind what an injury has left stands the code of the injury with the 7th character S',
  section: 'I.B.10 and I.C.19.a',
  severity: 'information',
};

/** Palsies, stiff joints and deformities that an injury of long ago has left, told without a word for it. */
const LEFT_OF_OLD_INJURY: Otherwise = {
  codes: of('G40', 'G54', 'G56-G58', 'G82-G83', 'M20-M21', 'M24.5-M24.6', 'M25.6-', 'M99.1-', 'R26', 'R48.8'),
  says: new RegExp(
    `\\b(?:since|dat(?:es|ing) (?:back )?(?:from|to)|from|after|due to|following|left (?:over )?(?:by|from)|caused by|because of|followed|result of) (?:(?:an?|the|that|his|her|old|healed|severe|previous|prior|remote|untreated|childhood|sports?|car|motorcycle|bicycle|work|war|combat|right|left|(?:19|20)\\d\\d|[\\w-]+) ){0,5}?(?:fractures?|(?:nerve|head|brain|spinal(?: cord)?|crush|tendon|blast) injur(?:y|ies)|burns?|lacerations?|dislocations?|gunshot\\w*|stab\\w*|crash|accident)\\b[^.;\\n]{0,40}(?:${LONG_SINCE}|\\byears back\\b|\\bas a (?:child|boy|girl|teen\\w*)\\b|\\bin (?:childhood|the (?:war|army)|an? (?:19|20)\\d\\d)\\b)`,
    'gi',
  ),
  status: 'any',
  orSaid:
    /\b(?:surg\w+|operat\w+|\w+ectomy|\w+plasty|radiation|infection|unrelated|not (?:due|related|from)|no (?:\w+ )?(?:injury|trauma))\b/gi,
  besides: isListedAmong('S00-T88', 'I69', 'O94', 'B90-B94', 'G09', 'Z47-Z48'),
  once: true,
  lacking: true,
  why: 'behind what an injury has left stands the code of the injury with the 7th character S',
  section: 'I.B.10 and I.C.19.a',
  severity: 'information',
};

const TOLD_AS_SEQUELAE: readonly Otherwise[] = CAUSES.map(
  ([words, codes, name, section]): Otherwise => ({
    codes: of(...CONDITIONS),
    says: new RegExp(
      `\\b${LEFT_BY} (?:of|from|to) (?:(?:an?|the|that|this|those|his|her|their|old|severe|remote|prior|previous|childhood) )*(?:[\\w-]+ ){0,5}?${words}\\b`,
      'gi',
    ),
    status: 'any',
    orSaid: new RegExp(`\\b(?:no|without|free of) (?:\\w+ )?${LEFT_BY}\\b`, 'gi'),
    besides: isListedAmong(...codes.split(' ')),
    once: true,
    lacking: true,
    why: `the cause of what is left is coded behind it, ${name}`,
    section,
    severity: 'information',
  }),
);

/** What an infection of long ago has left, told without a word for it: `deafness left by the old meningitis`. */
const LEFT_OF_INFECTION: readonly Otherwise[] = CAUSES.slice(0, 4).map(
  ([words, codes, name, section]): Otherwise => ({
    codes: of('F01-F09', 'F70-F79', 'G40', 'G80-G83', 'G91', 'H54', 'H90-H91', 'M20-M21', 'M41', 'R47-R48'),
    says: new RegExp(
      `\\b(?:left (?:over )?(?:by|from)|due to|from|after|since|following|caused by|because of|dat(?:es|ing) (?:back )?(?:from|to)) (?:(?:an?|the|that|his|her|severe|neonatal|bacterial|pneumococcal) )*(?:(?:old|childhood|remote|prior|previous|past|infantile|neonatal) (?:\\w+ )?${words}|${words}[^.;\\n]{0,30}(?:${LONG_SINCE}|\\bat age \\d+|\\bas an? (?:child|infant|baby)\\b|\\bin (?:childhood|infancy)\\b))`,
      'gi',
    ),
    status: 'any',
    orSaid: /\b(?:un-?related|not (?:due|related|from|caused)|nothing to do)\b/gi,
    besides: isListedAmong(...codes.split(' '), 'G00-G05', 'A17', 'Z86'),
    once: true,
    lacking: true,
    why: `the cause of what is left is coded behind it, ${name}`,
    section,
    severity: 'information',
  }),
);

const BIRTH_INJURY =
  '(?:obstetric\\w* (?:\\w+ )?(?:tears?|lacerations?|injur\\w+|trauma)|(?:perineal|(?:third|fourth|3rd|4th)[- ]degree|birth) (?:tears?|lacerations?|injur\\w+|trauma)|(?:forceps|vaginal|difficult|traumatic|prolonged|obstructed|instrumental) (?:\\w+ )?(?:deliver(?:y|ies)|birth|labou?r))';

/** What a delivery of long ago has left, told without a word for it. */
const LEFT_OF_BIRTH: Otherwise = {
  codes: of(
    'K60',
    'K62',
    'N32',
    'N36',
    'N39.3-N39.4',
    'N81-N82',
    'N89-N90',
    'N93.0',
    'N94',
    'R10.2-',
    'R15',
    'R32',
  ),
  says: new RegExp(
    `\\b(?:due to|from|after|since|following|caused by|left by|because of|result of|related to) (?:(?:an?|the|her|old|that) )*(?:\\w+ )?${BIRTH_INJURY}[^.;\\n]{0,30}${LONG_SINCE}`,
    'gi',
  ),
  status: 'any',
  besides: isListedAmong('O00-O9A', 'Z37'),
  once: true,
  lacking: true,
  why: 'what a complication of pregnancy or delivery has left is coded itself, with O94 behind it',
  section: 'I.C.15.p',
  severity: 'information',
};

export const SEQUELAE_UNCODED: readonly Otherwise[] = [
  ...TOLD_AS_SEQUELAE,
  ...LEFT_OF_INFECTION,
  LEFT_OF_INJURY,
  LEFT_OF_OLD_INJURY,
  LEFT_OF_BIRTH,
];
