/** Codes of a condition with or without what comes with it, where a note tells that in its own words (Guidelines I.B.9 and I.A.9). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';
import { DIGESTIVE } from './with-what-digestive.ts';
import { BOTH, NO, WITH_ROW } from './with-words.ts';

/** The last character of a key in place of another. */
const ending =
  (...pairs: readonly (readonly [from: string, to: string])[]): NonNullable<Otherwise['instead']> =>
  ({ key }) =>
    key.slice(0, -1) + (pairs.find(([from]) => key.endsWith(from))?.[1] ?? '-');

const LEG_PAIN =
  /\b(?:legs?|lower extremit\w+|thighs?|cal(?:f|ves)|buttocks?|radicular|sciatic\w*|radiat\w+)\b[^.;\n]{0,15}\bpain\w*\b|\b(?:pain\w*|aches?|aching)\b(?:(?!\b(?:no|not|without|nor)\b)[^.;,\n]){0,40}\b(?:legs?|lower extremit\w+|thighs?|cal(?:f|ves)|knees?)\b|\bsciatica\b|\bradiculopathy\b/gi;
const BACK_PAIN =
  /\b(?:back|axial|discogenic|lumbar|lumbosacral)\b[^.;\n]{0,15}\b(?:pain\w*|aches?)\b|\b(?:pain|aches?|aching)\b[^.;\n]{0,20}\b(?:low(?:er)?|mid) back\b|\b(?:lbp|lumbago|backache)\b/gi;
const DISC = 'the degeneration of a disc is coded by where it hurts: the back, the legs, both or neither';
const DISCS: readonly Otherwise[] = (
  [
    ['M51.360 M51.370', LEG_PAIN, undefined, '2'],
    ['M51.361 M51.371', BACK_PAIN, undefined, '2'],
    ['M51.369 M51.379', LEG_PAIN, BACK_PAIN, '2'],
    ['M51.369 M51.379', LEG_PAIN, undefined, '1'],
    ['M51.369 M51.379', BACK_PAIN, undefined, '0'],
  ] as const
).map(
  ([codes, says, also, last]): Otherwise => ({
    codes: of(...codes.split(' ')),
    says,
    ...(also ? { also } : {}),
    // A root that is pressed on has its own code, and its pain is of that.
    besides: isListedAmong('M54.1-', 'M51.1-', 'M48.0-', 'M54.3-', 'M54.4-'),
    why: DISC,
    section: 'I.B.2',
    severity: 'information',
    instead: ({ key }) => key.slice(0, -1) + last,
  }),
);
const DISCS_DENIED: readonly Otherwise[] = (
  [
    ['M51.362 M51.372 M51.361 M51.371', LEG_PAIN, '0'],
    ['M51.362 M51.372 M51.360 M51.370', BACK_PAIN, '1'],
  ] as const
).map(
  ([codes, lacks, last]): Otherwise => ({
    codes: of(...codes.split(' ')),
    lacks,
    why: DISC,
    section: 'I.B.2',
    severity: 'information',
    instead: ({ key }) => key.slice(0, -1) + last,
  }),
);

const GENITOURINARY: readonly Otherwise[] = [
  {
    ...WITH_ROW,
    codes: titled(/\bcystitis without hematuria$/, 'N30'),
    says: new RegExp(
      `${NO}\\b(?:(?<!\\bwith )h[a]?ematuria|h[a]?emorrhagic cystitis|(?:gross(?:ly)?|frank(?:ly)?|visible) (?:blood|bloody|red)|blood(?:y)? (?:in (?:the |her |his )?)?urine|urine (?:[\\w-]+ ){0,4}?(?:red|bloody|pink|tea|cola)|h[a]?emorrhagic (?:[\\w-]+ )?cystitis)`,
      'gi',
    ),
    orSaid:
      /\b(?:no|without|denies|not)\b[^.;\n]{0,20}\b(?:h[a]?ematuria|blood)\b|\bmenses\b|\bmenstruat\w+/gi,
    besides: isListedAmong('R31', 'N02'),
    why: BOTH,
    instead: ending(['0', '1']),
  },
];

/** The drum of the ear in a suppurative otitis media. */
const DRUM = '(?:(?:tympanic )?membranes?|(?:ear)?drums?|tms?)';
const HOLED = '(?:perforat\\w+|ruptur\\w+|burst|holes?|popped)';
const EARS: readonly Otherwise[] = [
  {
    codes: of('H90.3-H90.5', 'H91.8-', 'H91.9-'),
    says: new RegExp(
      `${NO}\\bsudden(?:ly)? (?:[\\w-]+ ){0,4}?(?:hearing loss|hearing|snhl|deafness|deaf|loss)\\b|${NO}\\bs?ssnhl\\b|${NO}\\bsshl\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:not sudden|gradual\w*|progressive|sudden (?:death|onset (?:vertigo|headache)|cardiac|vision|visual|infant))\b/gi,
    besides: isListedAmong('H91.2-'),
    why: 'an idiopathic hearing loss that came suddenly is H91.2-',
    section: 'I.B.2',
    severity: 'information',
    instead: ({ key }) => ({ H9041: 'H9121', H9042: 'H9122', H903: 'H9123' })[key] ?? 'H9120',
  },
  {
    ...WITH_ROW,
    codes: titled(/\bwithout spontaneous rupture\b/, 'H66.0-'),
    says: new RegExp(
      `${NO}\\b${HOLED}\\b[^.;\\n]{0,25}\\b${DRUM}\\b|${NO}\\b${DRUM}\\b[^.;\\n]{0,25}${NO}\\b${HOLED}\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `\\b${DRUM}\\b[^.;\\n]{0,30}\\b(?:intact|not perforated|healed)\\b|\\b(?:intact|healed) ${DRUM}\\b|\\b(?:no|without) (?:\\w+ ){0,2}${HOLED}\\b`,
      'gi',
    ),
    besides: titled(/\bwith spontaneous rupture\b/, 'H66.0-'),
    why: BOTH,
    instead: ({ key }) => `H6601${key.slice(5)}`,
  },
  {
    ...WITH_ROW,
    codes: titled(/\bwith spontaneous rupture\b/, 'H66.0-'),
    says: new RegExp(
      `\\b${DRUM}\\b[^.;\\n]{0,30}\\b(?:intact|not (?:perforated|ruptured))\\b|\\bintact (?:[\\w-]+ )?${DRUM}\\b|\\b(?:no|without) (?:\\w+ ){0,2}${HOLED}\\b`,
      'gi',
    ),
    status: 'any',
    orSaid: new RegExp(
      `${NO}\\b(?:${HOLED}|otorrh\\w+|draining|drainage)\\b|\\b(?:left|other|l|right|r|contralateral) (?:\\w+ )?${DRUM}\\b`,
      'gi',
    ),
    why: 'the code is for a drum that has burst',
    instead: ({ key }) => `H6600${key.slice(5)}`,
  },
];

/** Hours of a rupture of membranes before labor. */
const WATER = '(?:membranes?|rom|p?prom|water|rupture\\w*|leak\\w*|srom|latency)';
const OVER_A_DAY =
  '(?:(?:2[5-9]|[3-9]\\d|1\\d\\d) ?(?:h|hrs?|hours)\\b|(?:more than|over|longer than|beyond|greater than|>|well over) ?(?:a|one|24|1)(?: ?(?:h|hrs?|hours|full|whole))? ?(?:day)?\\b|(?:two|three|four|five|six|seven|[2-9]) days?\\b)';
const WITHIN_A_DAY =
  '(?:(?:within|less than|under|<) ?(?:a|one|24|1)(?: ?(?:h|hrs?|hours))?(?: ?day)?\\b|(?<![\\d.:])(?:[1-9]|1\\d|2[0-3]|two|three|four|five|six|eight|ten|twelve) ?(?:h|hrs?|hours)\\b)';
const near = (one: string, other: string): RegExp =>
  new RegExp(`\\b${one}\\b[^;\\n]{0,60}?${other}|${other}[^;\\n]{0,60}?\\b${one}\\b`, 'gi');

const OBSTETRIC: readonly Otherwise[] = [
  {
    ...WITH_ROW,
    codes: of('O21.0'),
    says: new RegExp(
      `${NO}\\b(?:dehydrat\\w+|keton\\w+|ketosis|hypokal[a]?emi\\w+|hyponatr[a]?emi\\w+|alkalosis|acidosis|electrolyte (?:imbalance|derangement|disturbance|abnormalit\\w+)|metabolic disturbance|carbohydrate depletion)\\b(?!:? (?:neg\\w*|trace|none))`,
      'gi',
    ),
    orSaid:
      /\b(?:well hydrated|not dehydrated|no ketones|ketones neg\w*|electrolytes (?:are |were )?normal)\b/gi,
    besides: isListedAmong('O21.1'),
    why: 'hyperemesis with a metabolic disturbance, such as dehydration or an electrolyte imbalance, is O21.1',
    instead: () => 'O211',
  },
  ...(
    [
      ['O42.0-', OVER_A_DAY, WITHIN_A_DAY, '1', 'labor began more than 24 hours after the rupture'],
      ['O42.1-', WITHIN_A_DAY, OVER_A_DAY, '0', 'labor began within 24 hours of the rupture'],
    ] as const
  ).map(
    ([codes, told, own, fourth, what]): Otherwise => ({
      ...WITH_ROW,
      section: 'I.B.2',
      codes: of(codes),
      says: near(WATER, told),
      status: 'any',
      orSaid: near(WATER, own),
      why: `the note tells that ${what}`,
      instead: ({ key }) => `O42${fourth}${key.slice(4)}`,
    }),
  ),
  {
    ...WITH_ROW,
    codes: titled(/\bwithout hemorrhage\b/, 'O44'),
    says: new RegExp(
      `${NO}\\b(?:bleed(?:s|ing)?|bled|h[a]?emorrhag\\w+|(?:bright red|vaginal) blood)\\b(?! (?:precautions|risk|if|disorder|time))`,
      'gi',
    ),
    orSaid:
      /\b(?:no|without|denies|never had) (?:any |vaginal |current |episodes? of |history of )*(?:bleeding|hemorrhage|bleeds?)\b/gi,
    why: BOTH,
    instead: ({ key }) => `O44${Number(key[3]) + 1}${key.slice(4)}`,
  },
  {
    ...WITH_ROW,
    codes: titled(/\bwith hemorrhage\b/, 'O44'),
    says: /\b(?:no|without|denies|never had) (?:any |vaginal |current |episodes? of |history of )*(?:bleeding|hemorrhage|bleeds?|spotting)\b/gi,
    status: 'any',
    unless: /\b(?:bleed(?:s|ing)?|bled|h[a]?emorrhag\w+|blood|spotting)\b/gi,
    why: 'the code is for a previa that bleeds',
    instead: ({ key }) => `O44${Number(key[3]) - 1}${key.slice(4)}`,
  },
  {
    codes: of('O60.0-'),
    says: /\b(?:not (?:in|true|active) (?:\w+ )?labor|false labor|braxton[- ]hicks|(?:no|without(?: any)?) (?:\w+ )?cervical (?:change|dilat\w+)|cervix (?:is |was )?unchanged|cx (?:[\w/.-]+ ){0,4}(?:unchanged|the same|no change)|closed[^.;\n]{0,30}\b(?:unchanged|the same|no change))\b/gi,
    status: 'any',
    orSaid:
      /\b(?:in (?:preterm|active|true) labor|preterm labor (?:confirmed|arrested|stopped)|cervical change (?:noted|from)|dilated? (?:from|to)|made (?:cervical )?change)\b/gi,
    why: 'contractions that do not open the cervix are a false labor, O47',
    section: 'I.B.2',
    severity: 'information',
    instead: ({ key }) => `O470${key[4] ?? ''}`,
  },
  {
    codes: of('O47'),
    says: /\b(?:in (?:preterm|active|true) labor|preterm labor|cervical change (?:noted|from)|(?:dilated?|changed|went|progressed) from \d[\w./]* to \d|made cervical change)\b/gi,
    orSaid:
      /\b(?:not (?:in|true) (?:\w+ )?labor|false labor|no (?:evidence of |signs? of )?(?:\w+ )?(?:preterm labor|cervical change)|threatened|ruled out|rule out|r\/o|risk of|precautions|history of|prior)\b/gi,
    why: 'a labor in which the cervix opens is no false one',
    section: 'I.B.2',
    severity: 'information',
  },
  {
    codes: of('O99.03'),
    says: /\b(?:acute )?blood[- ]loss an[a]?emia\b|\bpost-?h[a]?emorrhagic an[a]?emia\b|\ban[a]?emia (?:due to|from|after|secondary to|following) (?:the |her |acute |an? )*(?:blood loss|pph|h[a]?emorrhage|deliver\w+|cesarean|c-?section|section|birth)\b|\bnever (?:been )?an[a]?emic\b|\bno (?:prior|previous|known|antepartum|prenatal) an[a]?emia\b|\b(?:postpartum|puerperal) an[a]?emia\b/gi,
    status: 'any',
    orSaid:
      /\b(?:pre-?existing|antepartum|prenatal|chronic|sickle|thalass\w+|iron[- ]deficien\w+)\b[^.;\n]{0,20}\ban[a]?emia\b(?! before)|\ban[a]?emi[ac] (?:since|before|throughout|during|in) (?:the |her |this )?(?:pregnancy|delivery|\w+ trimester)\b/gi,
    besides: isListedAmong('O90.81', 'D50', 'D55-D58'),
    why: 'an anemia that comes with the delivery is that of the puerperium, O90.81; O99.03 is for one from before',
    section: 'I.C.15.o and the note at O90.81',
    severity: 'information',
    instead: () => 'O9081',
  },
];

/** The scar of an earlier cesarean, whatever the note says of the time of it. */
const LOW =
  /\b(?:low(?:er)?[- ](?:uterine )?(?:segment )?transverse|ltcs|ltcd|rltcs|kerr|lscs|low[- ]segment)\b/gi;
const UPRIGHT = /\b(?:classical|(?:low[- ])?vertical)\b/gi;
const SCARS: readonly Otherwise[] = (
  [
    ['O34.211', UPRIGHT, LOW, 'O34212'],
    ['O34.212', LOW, UPRIGHT, 'O34211'],
    ['O34.219', UPRIGHT, LOW, 'O34212'],
    ['O34.219', LOW, UPRIGHT, 'O34211'],
  ] as const
).map(
  ([code, says, orSaid, right]): Otherwise => ({
    codes: of(code),
    says,
    status: 'any',
    orSaid,
    besides: (other, { key }) => other.key !== key && other.key.startsWith('O3421'),
    why: 'the note tells how the uterus was opened before, and the code another scar or none',
    section: 'I.B.2',
    severity: 'information',
    instead: () => right,
  }),
);

/** Clefts of the lip and the palate, where one code is for both. */
const CLEFTS: readonly Otherwise[] = [
  {
    ...WITH_ROW,
    codes: of('Q36'),
    says: new RegExp(
      `${NO}\\b(?:cleft (?:[\\w-]+ ){0,4}palate|lip and (?:[\\w-]+ ){0,3}palate|palate[^.;\\n]{0,30}\\b(?:open|cleft|involved|split|defect)|palatal (?:cleft|defect)|clp)\\b`,
      'gi',
    ),
    orSaid: /\b(?:palate (?:is |was |)(?:intact|normal|whole|closed)|no cleft palate)\b/gi,
    besides: isListedAmong('Q35', 'Q37'),
    why: 'a cleft of the lip with one of the palate is Q37',
  },
  {
    ...WITH_ROW,
    codes: of('Q35'),
    says: new RegExp(
      `${NO}\\bcleft (?:[\\w-]+ ){0,3}lip\\b|\\blip (?:and|with) (?:[\\w-]+ ){0,3}palate\\b|\\bcleft of the (?:\\w+ )?lip\\b`,
      'gi',
    ),
    orSaid: /\blips? (?:is |was |)(?:intact|normal|whole)\b|\bno cleft lip\b/gi,
    besides: isListedAmong('Q36', 'Q37'),
    why: 'a cleft of the palate with one of the lip is Q37',
  },
];

/** I.B.2: a femur that breaks without a blow under a long therapy is no injured one. */
const ATYPICAL: Otherwise = {
  codes: of('S72'),
  says: new RegExp(
    `${NO}\\batypical (?:[\\w-]+ ){0,2}(?:femoral|femur|femoral shaft|subtrochanteric) (?:[\\w-]+ )?(?:fractures?|fx)\\b|${NO}\\batypical (?:fractures?|fx) of (?:the )?(?:[\\w-]+ ){0,2}femur\\b`,
    'gi',
  ),
  besides: isListedAmong('M84.75-'),
  why: 'an atypical fracture of the femur is M84.75-, and none of an injury',
  section: 'I.C.13.c and I.B.2',
  severity: 'information',
};

/** A bone that has broken of itself under load is no injury. */
const STRESS: Otherwise = {
  codes: titled(/\bfracture\b/i, 'S22', 'S32', 'S42', 'S52', 'S62', 'S72', 'S82', 'S92'),
  says: new RegExp(`${NO}\\b(?:stress|fatigue|march)[- ](?:fractures?|fx|reactions?)\\b`, 'gi'),
  besides: isListedAmong('M84.3-'),
  why: 'a stress fracture is coded to M84.3-, and none of an injury',
  section: 'I.C.13.b',
  severity: 'information',
};

export const WITH_WHAT: readonly Otherwise[] = [
  ...DIGESTIVE,
  ...DISCS,
  ...DISCS_DENIED,
  ...GENITOURINARY,
  ...EARS,
  ...OBSTETRIC,
  ...SCARS,
  ...CLEFTS,
  STRESS,
  ATYPICAL,
];
