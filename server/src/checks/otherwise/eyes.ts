/** Words of notes on the eyes that want another code (Guidelines I.C.7). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

const STAGE = '(mild|moderate|severe)(?: stage)?';
const EYE = '(right|left|od|os|r|l)(?: eye)?';
/** `OD: mild stage`, `severe in the left eye`, and no other word of what it is. */
function eyeOfStage(eye: string, stage: string): RegExp {
  const other =
    '(?! (?:cataract|dry|myopi\\w+|amblyop\\w+|blephar\\w+|ptosis|non-?prolif\\w+|npdr|erosion|loss|pain))';
  return new RegExp(
    `\\b${eye}(?:[ ,:(=-]+(?:is |was |has |with |the |eye |glaucoma |poag |in |at |stage |now |still |early |late |advanced |\\()*)${stage}(?: stage)?\\b${other}|\\b${stage}(?:[- ]stage)?(?: (?:glaucoma|disease))?,? (?:(?:in|of|on) )?(?:the |her |his )?${eye}\\b`,
    'gi',
  );
}

/** A glaucoma of one stage in one eye and of another in the other: `right eye mild stage, left eye severe stage`. */
const EYES_APART = new RegExp(
  `\\b${EYE}[ ,:(-]{1,3}${STAGE}\\b[^.;\\n]{0,12}\\b(?!\\1)${EYE}[ ,:(-]{1,3}(?!\\2)${STAGE}\\b|\\b${STAGE} (?:in |on |of )?(?:the )?${EYE}\\b[^.;\\n]{0,12}\\b(?!\\5)${STAGE} (?:in |on |of )?(?:the )?(?!\\6)${EYE}\\b`,
  'gi',
);

/** The same in two sentences or lines. */
const EYES_OF_STAGES: readonly (readonly [RegExp, RegExp])[] = ['mild', 'moderate', 'severe'].flatMap((one) =>
  ['mild', 'moderate', 'severe']
    .filter((other) => other !== one)
    .map((other): readonly [RegExp, RegExp] => [
      eyeOfStage('(?:right(?: eye)?|od|re|r)', one),
      eyeOfStage('(?:left(?: eye)?|os|le|l)', other),
    ]),
);

const LOSS = '(?:blind(?:ness)?|low vision|(?:visual|vision) loss|loss of vision)';
const BOTH_EYES =
  /\b(?:both eyes|bilateral(?:ly)?|ou|(?:right|left)(?: eye)? and (?:the |her |his )?(?:right|left)(?: eyes?)?|each eye)\b/gi;
const ONE_EYE = '(?:(?:right|left|one|rt\\.?|lt\\.?|r|l) eye|od|os)';

/** What tells the category of a visual impairment, by words or by an acuity that is impaired: the fellow eye may see well. */
const CATEGORY =
  /\bcat(?:egor(?:y|ies)|\.)? ?\d|\b20 ?\/ ?(?!(?:[1-5]?\d|60)\b)\d+|\b6 ?\/ ?(?!(?:\d|1[0-7])(?:\.\d)?\b)\d+|\b(?:nlp|hm|cf)\b|\blight perception\b|\bhand motion|\bcount(?:ing|s)? fingers\b|\b(?:visual )?field\b[^.;\n]{0,20}\bdegrees?\b|\blegal(?:ly)? blind/gi;

/** What tells the eye: a side beside the eye, a part of it or how it sees; what is told of no side is of neither. */
const SEEING =
  '(?:eyes?(?! (?:doctor|clinic|care|exam\\w*|specialist|appointment|drops?|surgeon))|vision|visual|sight|blind\\w*|acuity|retina\\w*|optic|cornea\\w*|maculas?|discs?|globes?|pupils?|lens|cataract|prosthe\\w+)';
const SIDE = '(?:right|left|both|bilateral(?:ly)?|each|either|one|two|other|fellow|rt|lt|r|l)';
const WHICH_EYE = new RegExp(
  `\\b(?:od|os|ou)\\b|\\b${SIDE}\\b[^.;\\n]{0,40}\\b${SEEING}\\b|\\b${SEEING}\\b[^.;\\n]{0,40}\\b${SIDE}\\b|\\b${LOSS} (?:in|of) (?:the |his |her )?eyes\\b|\\bblind eyes\\b`,
  'gi',
);

/** I.C.7.b. */
const BLINDNESS: readonly Otherwise[] = [
  {
    codes: of('H54.3', 'H54.6-'),
    says: /\b(?:not|n['’]t|never|nothing|unclear|unknown|unsure|nor|no (?:word|record|note|mention|information))\b[^.;\n]{0,40}\b(?:whether|if|which|in one)\b[^.;\n]{0,25}\b(?:eyes?|both|one)\b|\b(?:which|one or both) eyes?\b[^.;\n]{0,40}\b(?:not|n['’]t|unclear|unknown|uncertain|unsure|never)\b/gi,
    status: 'any',
    also: new RegExp(`\\b${LOSS}\\b`, 'gi'),
    why: 'where the note does not say whether one or both eyes are affected, the code is H54.7',
    section: 'I.C.7.b',
    instead: () => 'H547',
  },
  {
    codes: of('H54.8'),
    lacks: /\blegal\w*\b|\bstatutor\w+|\b20\/200\b|\busa definition\b/gi,
    why: 'H54.8 is for a blindness that the record calls legal; without its category that of both eyes is H54.3',
    section: 'I.C.7.b',
    instead: () => 'H543',
    severity: 'information',
  },
  {
    codes: of('H54.7', 'H54.6-'),
    says: new RegExp(
      `\\b${LOSS}\\b[^.;\\n]{0,25}?\\b(?:both eyes|ou|bilateral(?:ly)?)\\b|\\b(?:both eyes|bilateral(?:ly)?)\\b[^.;\\n]{0,15}?\\b${LOSS}\\b`,
      'gi',
    ),
    why: 'blindness or low vision of both eyes without its category is H54.3',
    section: 'I.C.7.b',
    instead: () => 'H543',
  },
  {
    codes: of('H54.3', 'H54.7'),
    says: new RegExp(
      `(?<!\\b(?:no|denies|denied|without) (?:\\w+ ){0,3})\\b${LOSS}\\b[^.;\\n]{0,25}?\\b${ONE_EYE}\\b|(?<!\\b(?:no|denies|denied|without)\\b[^.;\\n]{0,20})\\b${ONE_EYE}\\b(?:(?!\\b(?:no|not|without)\\b)[^.;\\n]){0,15}?\\b${LOSS}\\b`,
      'gi',
    ),
    // What came on long ago is there all the same.
    status: 'any',
    orSaid: new RegExp(
      `${BOTH_EYES.source}|\\b${LOSS}\\b[^.;\\n]{0,40}\\b(?:and|,)[^.;\\n]{0,20}\\b${LOSS}\\b`,
      'gi',
    ),
    why: 'blindness or low vision of one eye without its category is H54.6-',
    section: 'I.C.7.b',
  },
  {
    codes: of('H54.3', 'H54.6-'),
    says: new RegExp(`\\b${LOSS}\\b`, 'gi'),
    orSaid: WHICH_EYE,
    why: 'where the note does not say whether one or both eyes are affected, the code is H54.7',
    section: 'I.C.7.b',
    instead: () => 'H547',
  },
  {
    codes: of('H54.3', 'H54.6-', 'H54.7'),
    says: new RegExp(`\\b${LOSS}\\b[^.;\\n]{0,30}\\bcat(?:egor(?:y|ies)|s)?\\.? ?[1-5]\\b`, 'gi'),
    besides: isListedAmong('H54.0-', 'H54.1-', 'H54.2-', 'H54.4-', 'H54.5-'),
    why: 'where the category of the impairment is documented, the codes of H54.0 to H54.5 say it with the eye',
    section: 'I.C.7.b',
    severity: 'information',
  },
  {
    codes: of('H54.0-', 'H54.1-', 'H54.2-', 'H54.4-', 'H54.5-'),
    says: new RegExp(`\\b${LOSS}\\b`, 'gi'),
    orSaid: CATEGORY,
    why: 'where the category of the impairment is not documented, the code is H54.3 for both eyes, H54.6- for one',
    section: 'I.C.7.b',
    severity: 'information',
  },
];

/** A stage that cannot be told, which is another thing than one that is not documented. */
const UNTELLABLE =
  /\b(?:stages?|staging|severity)\b[^.;\n]{0,40}\b(?:can ?not|can['’]t|could not|couldn['’]t|unable to|not able to|impossible to|not possible to)\b[^.;\n]{0,30}\b(?:determin\w+|stag\w+|assess\w*|grad\w+|judged?|told|tell|establish\w*|classif\w+|evaluat\w+)\b|\b(?:can ?not|can['’]t|could not|unable to|not possible to|impossible to) (?:be )?(?:clinically |reliably )?(?:stage[d]?|determine (?:the |its )?stage|tell (?:the |its )?stage)\b|\b(?:stage (?:is |was |remains )?)?(?:in|un)determin(?:ate|able)(?: stage)?\b/gi;

/** I.C.7.a.4 to a.6: the stage that a note tells of one glaucoma. */
const GLAUCOMA: readonly Otherwise[] = [
  {
    codes: titled(/\b(?:stage unspecified|unspecified stage|(?:mild|moderate|severe) stage)$/, 'H40'),
    says: UNTELLABLE,
    status: 'any',
    orSaid: /\b(?:mild|moderate|severe)[- ]stage\b|\bstage:? (?:mild|moderate|severe)\b/gi,
    besides: (other) => other.key.startsWith('H40') && other.key[6] === '4',
    why: 'a stage that cannot be clinically determined is indeterminate, the 7th character 4, and 0 is for one that is not documented',
    section: 'I.C.7.a.5',
    instead: ({ key }) => `${key.slice(0, 6)}4`,
  },
  {
    codes: titled(/\bbilateral, (?:(?:mild|moderate|severe) stage|stage unspecified)\b/, 'H40'),
    says: EYES_APART,
    why: 'eyes of different stages have a code each',
    section: 'I.C.7.a.3',
  },
  {
    codes: ({ key }) => /^E(?:08|09|10|11|13)3[2-5]13$/.test(key),
    says: /\b(?:dme|csme|me|macular edema),? (?:is |was )?(?:in |of |on )?(?:the )?(?:only )?(?:left|right|os|od|l|r)(?: eye)?\b|\b(?:left|right|os|od)(?: eye)?:? (?:[\w-]+ ){0,3}?(?:with|w\/|and) (?:csme|dme|me|macular edema)\b[^.\n]{0,40}\b(?:left|right|os|od)(?: eye)?:? (?:[\w-]+ ){0,3}?(?:without|w\/o|no) (?:csme|dme|me|macular edema)\b/gi,
    orSaid:
      /\b(?:dme|csme|me|macular edema),? (?:in |of )?(?:ou|both|bilateral\w*)\b|\bbilateral (?:\w+ )?(?:dme|macular edema)\b|\bboth (?:eyes )?(?:with|have) (?:dme|macular edema)\b|\b(?:dme|me|macular edema) (?:od|right)\b[^.\n]{0,30}\b(?:os|left)\b/gi,
    besides: ({ key }) => /^E(?:08|09|10|11|13)3[2-5]9/.test(key),
    why: 'of eyes that differ in the edema each has its code',
    section: 'I.C.4.a and I.B.13',
    severity: 'information',
  },
  ...EYES_OF_STAGES.flatMap(([says, also]): readonly Otherwise[] => [
    {
      codes: titled(/\bbilateral, (?:(?:mild|moderate|severe) stage|stage unspecified)\b/, 'H40'),
      says,
      also,
      why: 'eyes of different stages have a code each',
      section: 'I.C.7.a.3',
    },
    {
      codes: ({ key }) => /^H40..X[0-4]$/.test(key),
      says,
      also,
      besides: (other, { key }) => other.key.startsWith('H40') && other.key !== key,
      once: true,
      why: 'eyes of different stages have a code each, also where the codes of the type name no side',
      section: 'I.C.7.a.3',
    },
  ]),
  {
    codes: ({ key, title }) => /^H40..X[0-4]$/.test(key) && !/\b(?:right|left) eye\b/.test(title),
    says: EYES_APART,
    besides: (other, { key }) => other.key.startsWith(key.slice(0, 5)) && other.key !== key,
    once: true,
    why: 'eyes of different stages have a code each, also where the codes of the type name no side',
    section: 'I.C.7.a.3',
  },
  ...(
    [
      ['moderate', 'mild', '2', '1'],
      ['severe', 'mild|moderate', '3', '12'],
    ] as const
  ).map(
    ([reached, lower, character, coded]): Otherwise => ({
      codes: ({ key }) => key.startsWith('H40') && coded.includes(key[6] ?? '-'),
      says: new RegExp(
        `\\b(?:progress|advanc|worsen|evolv|deteriorat)\\w*(?: \\w+){0,3}? (?:to|into) (?:the )?${reached}\\b|\\b(?:${lower}) (?:stage )?(?:stage )?(?:at|on|upon|when) (?:the )?(?:admission|arrival|presentation|admitted|she came|he came)\\b[^\\n]{0,120}\\b${reached}\\b|\\bfrom (?:${lower}) (?:stage )?to ${reached}\\b|\\b${reached}(?: stage)? (?:by|at|on|upon) (?:the )?(?:time of )?(?:discharge|day|hospital day)\\b|\\b(?:by|at|on|upon) (?:the )?(?:time of )?discharge,? (?:it |the \\w+ |stage )*(?:(?:is|was|had become|has become|reached|at|called|graded|staged) )*(?:as )?${reached}\\b|\\b(?:by|at) discharge\\b[^.;\\n]{0,30}\\bprogress\\w*,? ${reached}\\b|\\b(?:now|currently|by discharge)(?: is| in)? (?:the )?${reached}(?: stage)?\\b`,
        'gi',
      ),
      besides: (other) => other.key.startsWith('H40') && other.key[6] === character,
      why: 'where the stage of a glaucoma progresses, the highest stage is coded',
      section: 'I.C.7.a.4',
      instead: ({ key }) => key.slice(0, 6) + character,
      severity: 'information',
    }),
  ),
];

const GLAUCOMA_STAGE = '(?:mild|moderate|severe|early|advanced|indeterminate)';
/** I.C.7.a.1 and 3: as many codes as the eyes and stages need. */
const OTHER_EYE: readonly Otherwise[] = (
  [
    ['right', '(?:left(?: eye)?|os|le)'],
    ['left', '(?:right(?: eye)?|od|re)'],
  ] as const
).map(
  ([coded, other]): Otherwise => ({
    codes: titled(
      new RegExp(`\\b${coded} eye\\b`),
      'H40.1-',
      'H40.2-',
      'H40.3-',
      'H40.4-',
      'H40.5-',
      'H40.6-',
    ),
    says: new RegExp(
      `\\b${other}(?: is| was| eye|,|:)* ${GLAUCOMA_STAGE}(?: stage)?\\b(?! (?:cataract|dry|myopi\\w+|amblyopia))|\\b${GLAUCOMA_STAGE}(?: stage)?,? (?:(?:in|of|on) )?(?:the |her |his )?${other}\\b`,
      'gi',
    ),
    also: /\bglaucoma\b|\bpoag\b|\bpacg\b|\bntg\b/gi,
    besides: (eye) => eye.key.startsWith('H40') && !eye.title.includes(`${coded} eye`),
    once: true,
    why: 'the other eye has glaucoma too, and a code of its own by its stage',
    section: 'I.C.7.a.1 and a.3',
    severity: 'information',
  }),
);

/** Types of glaucoma, as notes name them, with their codes. */
const TYPES: readonly (readonly [codes: string, words: string])[] = [
  ['H40.10- H40.11-', '(?:primary )?open[- ]angle(?: glaucoma)?(?! with low)|poag|coag'],
  ['H40.12-', '(?:low|normal)[- ]tension glaucoma|ntg'],
  ['H40.13-', 'pigmentary glaucoma'],
  ['H40.14-', '(?:capsular|pseudo-?exfoliati(?:on|ve)|exfoliati(?:on|ve)) glaucoma'],
  ['H40.2-', '(?:(?:acute|chronic|primary) )*(?:angle[- ]closure|closed[- ]angle)(?: glaucoma)?|pacg'],
  ['H40.3-', '(?:post-?)?traumatic glaucoma|glaucoma (?:due to|from|after|secondary to) (?:\\w+ )?trauma'],
  [
    'H40.4-',
    '(?:inflammatory|uveitic) glaucoma|glaucoma (?:due to|from|secondary to) (?:\\w+ )?(?:uveitis|iritis|inflammation)',
  ],
  [
    'H40.6-',
    'steroid[- ](?:induced|response) glaucoma|glaucoma (?:due to|from|secondary to) (?:\\w+ )?(?:steroids?|drugs?)',
  ],
  ['H40.5- H40.89', 'neovascular glaucoma'],
];

/** I.C.7.a.3: each eye with another type has a code for each type. */
const TWO_TYPES: readonly Otherwise[] = TYPES.flatMap(([codes, own]) =>
  TYPES.filter(([other]) => other !== codes).map(
    ([other, words]): Otherwise => ({
      codes: of(...codes.split(' ')),
      says: new RegExp(`\\b(?:${words})\\b(?! (?:suspects?|risk|attack in))`, 'gi'),
      also: new RegExp(`\\b(?:${own})\\b`, 'gi'),
      orSaid: /\b(?:converted|changed|revised|mixed|combined|reclassified|at risk)\b/gi,
      besides: isListedAmong(...other.split(' ')),
      once: true,
      why: `eyes with glaucoma of two types have a code for each, here ${other.replace(/ .*/, '')} too`,
      section: 'I.C.7.a.3',
      severity: 'information',
    }),
  ),
);

/** I.C.7.a.5: of a glaucoma whose stage rises in a stay the highest one. */
const RISEN: readonly Otherwise[] = (
  [
    ['1', 'mild', 'moderate|severe'],
    ['2', 'moderate', 'severe'],
  ] as const
).map(
  ([character, name, higher]): Otherwise => ({
    codes: ({ key }) => key.startsWith('H40') && key[6] === character,
    says: new RegExp(
      `\\b(?:progress|advanc|worsen|evolv|deteriorat|rose|ris)\\w*(?: \\w+){0,3}? (?:${higher})\\b|\\b(?:by|on) (?:hospital )?day \\w+\\b[^.;\\n]{0,30}\\b(?:${higher})\\b|\\b(?:${higher})(?: stage)? (?:by|on|at) (?:hospital day|day|discharge)\\b`,
      'gi',
    ),
    also: new RegExp(`\\b${name}\\b`, 'gi'),
    where: 'inpatient',
    why: 'of a glaucoma whose stage rises during the stay the highest stage is coded',
    section: 'I.C.7.a.5',
    instead: ({ key }) => key.slice(0, 6) + (Number(character) + 1),
    severity: 'information',
  }),
);

export const EYES: readonly Otherwise[] = [...RISEN, ...GLAUCOMA, ...OTHER_EYE, ...TWO_TYPES, ...BLINDNESS];
