/** What a note tells of every pregnancy and delivery: substances, fetuses, how far a laceration goes (Guidelines I.C.15). */
import { codesIn } from '../code-ranges.ts';
import { IN_PREGNANCY } from '../obstetric-rules.ts';
import { saysPregnancy } from '../pregnancy.ts';
import { namesFetus } from '../pregnancy-pairs.ts';
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

const NOT_NOW =
  '\\b(?:former|ex|never|non|quit|stopped|no|not|denies|denied|negative|prior|previous|past|secondhand|second-hand|partner|husband|father|mother|household|family|drank before|until she)\\b[^.;\\n]{0,40}';

/** I.C.15.l: what a pregnant patient uses; the codes of the weeks carry it, which stand once. */
const SUBSTANCES_IN_PREGNANCY: readonly Otherwise[] = (
  [
    [
      '(?<!\\b(?:cannabis|marijuana|weed|pot|thc|crack|cocaine)\\b[^.;\\n]{0,30})smok(?:es|er|ing)(?! (?:(?:her|his|some|a|one|daily|of|crack|the|two|three) )*(?:cannabis|marijuana|weed|pot|hash\\w*|crack|cocaine|meth\\w*|heroin|opium|thc|joints?|blunts?))|tobacco use[rs]?|uses tobacco|vap(?:es|ing)|chews tobacco|nicotine dependence|cigarettes?',
      ['O99.33-', 'F17', 'Z72.0'],
      'O99.33-',
      '2',
    ],
    [
      'drinks (?:alcohol|wine|beer|liquor|vodka|\\d)|alcohol (?:use|abuse|dependence|disorder)|drinking (?:alcohol|wine|beer|daily)',
      ['O99.31-', 'F10'],
      'O99.31-',
      '1',
    ],
    [
      'marijuana|cannabis|thc|cocaine|heroin|meth(?:amphetamine)?s?|fentanyl|opioid (?:use|abuse|dependence)|methadone|buprenorphine|suboxone|subutex',
      ['O99.32-', 'F11-F16', 'F18-F19', 'T36-T50'],
      'O99.32-',
      '3',
    ],
  ] as const
).map(
  ([words, codes, code, number]): Otherwise => ({
    codes: of('Z3A'),
    says: new RegExp(`\\b(?:${words})\\b`, 'gi'),
    orSaid: new RegExp(
      `${NOT_NOW}\\b(?:${words})\\b|\\b(?:${words})\\b[^.;\\n]{0,40}\\b(?:quit|stopped|cessation|never|denied|none|no|negative|ago|before (?:the |this )?pregnancy|in the past)\\b`,
      'gi',
    ),
    besides: isListedAmong(...codes),
    why: `a pregnant patient who uses it has a code of ${code}`,
    section: `I.C.15.l.${number}`,
    severity: 'information',
  }),
);

/** I.C.15.l: the same behind the birth, where no code of chapter 15 says it. */
const SUBSTANCES_AFTER_BIRTH: readonly Otherwise[] = (
  [
    ['F10', 'O99.31-', '1'],
    ['F17', 'O99.33-', '2'],
    ['F11-F16', 'O99.32-', '3'],
    ['F18-F19', 'O99.32-', '3'],
  ] as const
).map(
  ([uses, code, number]): Otherwise => ({
    codes: of(uses),
    says: /\b(?:post-?partum|puerper\w+)\b(?! (?:visit )?(?:last|in (?:19|20)|years))|\b(?:[1-6]|one|two|three|four|five|six) (?:weeks|days) after (?:(?:the|her|a|an|vaginal|cesarean|normal|uncomplicated) )*(?:delivery|birth|cesarean|c-section)\b/gi,
    orSaid:
      /\b(?:history of|h\/o|prior|previous|past) (?:\w+ )?post-?partum\b|\b(?:[7-9]|1\d|seven|eight|nine|ten|twelve) (?:weeks|months) post-?partum\b|\bmonths? (?:post-?partum|after)\b|\byears?\b[^.;\n]{0,12}\b(?:post-?partum|after)\b/gi,
    besides: isListedAmong(code, 'Z37'),
    why: `what is used in the weeks after the birth has a code of ${code} too`,
    section: `I.C.15.l.${number}`,
    severity: 'information',
  }),
);

const FIRST = '(?:twin|fetus|baby|triplet) (?:a|1|one)';
const SECOND = '(?:twin|fetus|baby|triplet) (?:b|2|two)';

/** What one child of several has. */
const OF_ONE_FETUS =
  '(?:growth[- ]restrict\\w*|iugr|fgr|sga|breech|transverse(?: lie)?|malpresent\\w*|demise|died|anencephal\\w+|anomal\\w*|malformation|macrosomi\\w+|poly-?hydramnios|oligo-?hydramnios|decel\\w*|distress|prolapse|hydrops|cleft \\w+|heart defect|spina bifida|hydroceph\\w+)';
/** That one of two has it, where the note names both. */
const has = (fetus: string): string =>
  `\\b${OF_ONE_FETUS}\\b[^.;,\\n]{0,12}\\b${fetus}\\b|\\b${fetus}\\b(?:(?!\\b(?:fetus|twin|baby|triplet|normal)\\b)[^.;\\n]){0,30}\\b${OF_ONE_FETUS}\\b`;

/** I.C.15.a.6: the fetus that has the complication, where the note names one. */
const FETUSES: readonly Otherwise[] = (
  [
    [FIRST, SECOND, '1'],
    [SECOND, FIRST, '2'],
  ] as const
).flatMap(([one, other, character]): readonly Otherwise[] => {
  const row = {
    codes: ({ key }) => namesFetus(key) && !key.endsWith(character),
    why: 'the 7th character names the fetus that the complication is of',
    section: 'I.C.15.a.6',
    instead: ({ key }) => key.slice(0, 6) + character,
  } satisfies Otherwise;
  const BOTH = '\\bboth\\b|\\bcannot be determined\\b';
  return [
    {
      ...row,
      says: new RegExp(`\\b${one}\\b`, 'gi'),
      orSaid: new RegExp(`\\b${other}\\b|${BOTH}`, 'gi'),
    },
    {
      ...row,
      says: new RegExp(has(one), 'gi'),
      orSaid: new RegExp(`${has(other)}|${BOTH}`, 'gi'),
      severity: 'information',
    },
    // It is said of the one alone, or the other is well.
    {
      ...row,
      says: new RegExp(
        `\\b(?:only|alone)(?: (?:in|of|for|the))* ${one}\\b|\\b${one},? (?:only|alone)\\b|\\b${other}\\b[^.;\\n]{0,30}\\b(?:normal|unaffected|healthy|uninvolved|fine|well|appropriate)\\b`,
        'gi',
      ),
      status: 'any',
      orSaid: new RegExp(
        `\\b(?:only|alone)(?: (?:in|of|for|the))* ${other}\\b|\\b${other},? (?:only|alone)\\b|\\b${one}\\b[^.;\\n]{0,30}\\b(?:normal|unaffected|healthy|uninvolved|fine|well|appropriate)\\b|${BOTH}`,
        'gi',
      ),
      severity: 'information',
    },
  ];
});

/** How far a laceration of the perineum goes. */
const DEGREES = [
  ['O70.0', 'first|1st'],
  ['O70.1', 'second|2nd'],
  ['O70.2-', 'third|3rd'],
  ['O70.3', 'fourth|4th'],
] as const;
const TEAR = '(?:degree|deg\\.?)[- ](?:\\w+ ){0,3}(?:tear|laceration)';

const PERINEAL: readonly Otherwise[] = DEGREES.map(([codes, own]) => ({
  codes: of(codes),
  says: new RegExp(
    `\\b(?:${DEGREES.filter(([, words]) => words !== own)
      .map(([, words]) => words)
      .join('|')})[- ]${TEAR}`,
    'gi',
  ),
  orSaid: new RegExp(`\\b(?:${own})[- ]${TEAR}`, 'gi'),
  why: 'the code says how far the laceration goes',
  section: 'I.B.2',
}));

const isOfNewborn = codesIn('P00-P96', 'Z38');
const isDisease = of('A00-N99');
/** What is new; of what an earlier injury has left the pregnancy knows nothing. */
const isInjury = titled(/\binitial encounter\b/, 'S00-T65', 'T71', 'T74');

/** The provider says that what is treated does not affect the pregnancy. */
const UNAFFECTED =
  /\b(?:un|not )(?:related|connected)(?: in any way)? to (?:the |her |this )?(?:current )?(?:pregnan\w+|gestation)\b|\b(?:not|doesn['’]t|don['’]t|didn['’]t|nor)\b[^.;\n]{0,30}\b(?:affect\w*|influenc\w*|complicat\w*|involv\w*)\b[^.;\n]{0,20}\b(?:pregnan\w+|gestation|fetus)\b|\bno (?:effect|bearing|impact|influence|consequences?) (?:on|for) (?:the |her |this )?(?:pregnan\w+|gestation|fetus)\b|\b(?:nothing to do with|independent of) (?:the |her |this )?pregnan\w+|\bpregnan\w+[^.\n]{0,60}\b(?:does|is|did|has)(?: not|n['’]t) (?:affect\w*|influenc\w*|complicat\w*) (?:it|the pregnancy)\b|\bpregnan\w+ (?:is |was )?(?:not affected|unaffected|not involved|not influenced)\b|\bincidental (?:to )?(?:the |her |this |an? )?(?:pregnan\w+|gestation)\b|\b(?:pregnan\w+|gestation)\b[^.;\n]{0,20}\b(?:has|had|have|bears?|bore|plays?|played|of) (?:no|little|not any) (?:bearing|part|role|influence|relation|relevance|effect)\b|\b(?:pregnan\w+|gestation) (?:is |was )?(?:not|un)[- ]?(?:relevant|related|connected) (?:to|for|with) (?:this|today|the visit|the injury|the complaint)/gi;

/** I.C.15.a.1: a code of what complicates a pregnancy, of what the provider says that it does not. */
const CALLED_UNAFFECTED: Otherwise = {
  codes: of('O23', 'O26.89-', 'O98-O9A'),
  says: UNAFFECTED,
  status: 'any',
  orSaid: /\bpre-?(?:existing|gestational)\b|\b(?:before|preceded) (?:the |her )?pregnan\w+/gi,
  besides: (other, { key }) => other.key !== key && /^(?:O|Z331)/.test(other.key),
  why: 'where the provider says that it does not affect the pregnancy, Z33.1 stands in place of the code of chapter 15',
  section: 'I.C.15.a.1',
  instead: () => 'Z331',
};

/** I.C.15.a.1: what is treated in a pregnancy that no code tells, unless the provider calls that incidental. */
const TOLD_PREGNANT: Otherwise = {
  codes: (one) => IN_PREGNANCY.some(({ of }) => of(one.key)) || isDisease(one) || isInjury(one),
  says: /\b\d{1,2} ?(?:weeks?|wks?)(?:,? (?:and )?\d (?:days?|d))? pregnant\b|(?<!\b(?:when|while|if|be|being|was|were|become|became|get|getting|not|trying) (?:she )?)\bpregnant,?(?: (?:at|about|now|with|for))?,? (?:\d{1,2}|eight|ten|twelve|sixteen|twenty) ?(?:weeks?|wks?|w)\b|\b(?:she|pt|patient|woman) is (?:now |currently |\d+ weeks )?pregnant\b|\bg\d+ ?p\d+(?:[- ]?\d+)*,? (?:currently )?(?:at )?\d{1,2} ?(?:w\d|w\b|wks?|weeks)|\b(?:iup|pregnancy|gestation) at \d{1,2} ?(?:w|wks?|weeks)\b|\bcurrent(?:ly)? pregnan\w+|\b(?:ega|ga|iup|gravida?)[:,]?(?: (?:at|of|is|x))? ?\d{1,2}(?:\+\d|w\d|[ -]?(?:weeks?|wks?|w)\b)|(?<!\b(?:born|delivered|delivery|birth|loss|lost|fetal|preterm|since|until|from) (?:(?:at|her|his) )?)\bat \d{1,2} ?(?:weeks?|wks?)(?:['’]|,? of)? ?(?:gestation|pregnancy)\b|\b(?:she|pt|patient) is (?:now |\d+ weeks )?(?:expecting|gravid)\b|\bin (?:the |her )?(?:first|second|third|1st|2nd|3rd) trimester\b/gi,
  orSaid:
    /\b(?:wife|girlfriend|fiancee|sister|daughter|partner|spouse|daughter-in-law|born|newborn|infant|neonate|(?:her|his) mother|miscarr\w+|abortion|terminat\w+|post-?partum|delivered|surrogate)\b|\bincidental\w*|\b(?:un|not )(?:related|affect\w*|influenc\w*|complicat\w*|connected|involv\w*)|\b(?:does not|doesn['’]t|did not|nothing to do|no (?:effect|bearing|impact|influence|relation|connection))\b/gi,
  besides: ({ key }) => saysPregnancy(key) || isOfNewborn(key) || key.startsWith('O') || key.startsWith('Z3'),
  once: true,
  why: 'in a pregnancy the code of chapter 15 comes first, unless the provider calls it incidental',
  section: 'I.C.15.a.1',
  severity: 'information',
};

/** What a delivery was for, or had with it, and the codes that tell it. */
const OF_DELIVERY: readonly (readonly [words: string, codes: string])[] = [
  ['breech', 'O32.1- O32.8- O64.1- O80 O83'],
  ['transverse lie', 'O32.2- O64.8-'],
  ['placenta previa', 'O44'],
  ['(?:placental )?abruption', 'O45'],
  ['(?:umbilical )?cord prolapse|prolapsed cord', 'O69.0-'],
  ['(?:perineal|vaginal) (?:laceration|tear)s?', 'O70 O71'],
  ['post-?partum hemorrhage|pph', 'O72'],
  ['retained placenta', 'O72-O73'],
  ['chorioamnionitis', 'O41.1-'],
  ['(?:preterm )?premature rupture of (?:the )?membranes|p?prom', 'O42'],
  ['arrest of (?:dilat\\w+|descent|labou?r)|failure to progress', 'O61-O66'],
  ['non-?reassuring fetal|fetal distress|fetal bradycardia', 'O36.83- O68 O76-O77'],
  ['macrosomia', 'O33.5- O36.6- O66.2'],
  ['oligohydramnios', 'O41.0- O42'],
];

/** I.C.15.b.4: a delivery with a complication has its code. */
const WITH_DELIVERY: readonly Otherwise[] = OF_DELIVERY.map(
  ([words, codes]): Otherwise => ({
    codes: of('Z37'),
    says: new RegExp(
      `(?<!\\b(?:no|not|without|denies|previous|prior|history of|earlier|last) (?:\\w+ ){0,2})(?<![\\w-])(?:${words})(?!\\w)`,
      'gi',
    ),
    orSaid: /\b(?:version (?:worked|succe\w+)|turned (?:to|by)|ruled out|excluded)\b/gi,
    besides: isListedAmong(...codes.split(' ')),
    once: true,
    lacking: true,
    why: `what complicates or occasions the delivery has its code, ${codes.split(' ')[0]}`,
    section: 'I.C.15.b.4',
    severity: 'information',
  }),
);

export const PREGNANCIES: readonly Otherwise[] = [
  TOLD_PREGNANT,
  ...WITH_DELIVERY,
  ...PERINEAL,
  ...SUBSTANCES_IN_PREGNANCY,
  CALLED_UNAFFECTED,
  ...SUBSTANCES_AFTER_BIRTH,
  ...FETUSES,
];

/** I.C.15.e.2: an operation on the fetus is for what the fetus has. */
export const FETAL_SURGERY: readonly Otherwise[] = [
  {
    codes: of('Z34', 'O09', 'Z36'),
    says: /(?<!\b(?:no|not|declin\w+|refus\w+|prior|previous|last)\b[^.;\n]{0,20})\b(?:(?:open |in utero )?(?:fetal|fetoscopic|intrauterine|in utero) (?:surgery|repair|operation|closure|laser)|(?:surgery|operation) (?:on|of) the fetus|operated (?:on )?(?:the fetus )?in utero)\b/gi,
    besides: isListedAmong('O35', 'O36', 'O43.0-', 'O40'),
    why: 'where the fetus is operated on, what it has is coded, O35, and the pregnancy is not a normal one',
    section: 'I.C.15.e.2',
    severity: 'information',
  },
];
