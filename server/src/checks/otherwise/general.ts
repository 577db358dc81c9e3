/** Words of a note for which the Guidelines want another code than the one that looks like them. */
import type { SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { SUBSTANCES } from './mental.ts';
import { type Otherwise, of } from './otherwise.ts';

/** What may stand between a substance and its remission without naming another disorder. */
const SAME_DISORDER = '(?:(?!\\band\\b)[^.;,\\n]|, (?:mild|moderate|severe),){0,60}';

/** I.C.6.a and I.C.9.d.1: the side that a title of G81, G83 or I69 names, and whether it says that it is the dominant one. */
const affects =
  (side: string): Otherwise['codes'] =>
  ({ title }) =>
    new RegExp(`\\baffecting ${side} side\\b`, 'i').test(title);

const HEMIPLEGIA = /\b(?:hemi|mono)(?:plegi|pares)\w+/gi;
const HANDEDNESS =
  /\b(?:right|left)[- ]hand(?:ed\w*|er| domina\w+)|\b(?:non-?)?dominant\b(?!(?: (?:side|hand|limb|arm))?[^.;\n]{0,15}\b(?:not|never|un(?:known|documented|specified|stated|recorded))\b)|\bambidextrous\b/gi;

const isHypertensive = codesIn('I10-I13', 'I15', 'O10-O16');

/** The key of a pressure ulcer without its stage: the site and side. */
const siteOf = ({ key }: SoundDiagnosis): string => key.slice(0, -1);

/** R99 of who was not. */
const NOT_BROUGHT_IN_DEAD = {
  why: 'R99 is for a patient who is brought in dead, and no discharge disposition: what the patient had is coded',
  section: 'I.C.18.h',
} as const;

export const GENERAL: readonly Otherwise[] = [
  {
    codes: of('R99'),
    says: /\b(?:came in|arrived|brought in|presented|walked in|wheeled in)\b[^.;\n]{0,25}\b(?:awake|alive|conscious|talking|alert|breathing)\b|\b(?:died|dead|death|deceased|expired)\b[^.;\n]{0,40}\b(?:minutes?|mins?|hours?) after (?:the |his |her )?(?:arrival|admission)\b/gi,
    ...NOT_BROUGHT_IN_DEAD,
  },
  {
    codes: of('R99'),
    where: 'inpatient',
    says: /\b(?:died|expired|passed away|deceased|death)\b/gi,
    orSaid:
      /\b(?:dead|deceased|pronounced) (?:(?:dead|deceased) )?(?:on|upon|at) (?:his |her |the )?arrival\b|\bdoa\b|\bbrought in dead\b|\balready (?:dead|deceased)\b/gi,
    ...NOT_BROUGHT_IN_DEAD,
    severity: 'information',
  },
  {
    codes: of('R99'),
    says: /\b(?:died|expired|passed away|deceased|death)\b[^.;\n]{0,30}\b(?:on (?:hospital )?day|hospital day|hd ?\d|in (?:the )?(?:icu|hospital|ward|or|operating room)|on the (?:ward|unit|floor)|hours (?:later|after)|days (?:later|after)|of|from|due to|overnight|comfort)\b|\b(?:cause of death|died of|died from|death (?:from|due to))\b[^.;\n]{0,10}(?:(?:is|was|:) )?(?!unknown|undetermined|not )\w+/gi,
    orSaid:
      /\b(?:dead|deceased|pronounced) (?:(?:dead|deceased) )?(?:on|upon|at) (?:his |her |the )?arrival\b|\bdoa\b|\bbrought in dead\b|\balready (?:dead|deceased)\b|\bcause (?:of (?:the |his |her )?death )?(?:is |was |remains )?(?:unknown|undetermined|not (?:known|determined|established))\b/gi,
    ...NOT_BROUGHT_IN_DEAD,
    severity: 'information',
  },
  {
    codes: of('I46', 'R57', 'R55', 'R40.20', 'R09.2', 'I21.9', 'I49.01'),
    says: /\b(?:brought in dead|dead (?:on|upon|at) arrival|doa|pronounced (?:dead |deceased )?(?:at \d{1,2}:?\d{2},? )?(?:on|upon|at) (?:his |her |ed |our )?arrival|(?:declared|confirmed) dead (?:on|upon|at) (?:his |her )?arrival|(?:no|without(?: any)?) (?:resuscitat\w+|cpr|acls)[^.;\n]{0,30}\barriv\w+|already (?:dead|deceased)|deceased (?:on|upon|at) arrival|died before (?:arrival|reaching))\b/gi,
    status: 'any',
    orSaid:
      /\b(?<!\b(?:no|not|without|never) )(?:rosc|revived|regained|survived|admitted)\b|\bcause (?:of (?:the |his |her )?death )?(?:is |was )?(?:known|established|determined)\b/gi,
    once: true,
    why: 'a patient who has died before and is pronounced dead on arrival, without a known cause, is R99',
    section: 'I.C.18.h',
    instead: () => 'R99',
    severity: 'information',
  },
  {
    codes: of('D64.9', 'D69.6', 'D72.8-', 'D72.9', 'E83', 'E86-E87', 'R70-R79'),
    says: /\b(?:no|without|not|never)\b[^.;\n]{0,20}\b(?:(?:physician|provider|clinician|doctor)(?:[’']s)? (?:comment\w*|note|mention\w*|interpretation|documentation)|commented on|clinical(?:ly)? significan\w+|addressed by (?:the |a )?(?:physician|provider|clinician|doctor))\b|\b(?:did not|didn[’']t|never|no one|nobody|does not) (?:\w+ ){0,2}?(?:comment|remark|mention|address|interpret)\w*\b|\b(?:not treated|no treatment),? (?:and )?no repeat\b/gi,
    status: 'any',
    also: /\b(?:labs?|laboratory|printout|flag(?:s|ged)?|values?|sodium|potassium|calcium|magnesium|platelets?|wbc|hemoglobin|glucose)\b/gi,
    where: 'inpatient',
    why: 'an abnormal finding is not coded unless the provider says that it matters',
    section: 'III.B',
  },
  {
    codes: of('E08-E11', 'E13'),
    says: /\bborderline (?:type 2 )?diabet\w+/gi,
    unless: /(?<!borderline |type 2 )\bdiabet\w+|(?<!borderline )\btype [12] diabet\w+/gi,
    why: 'borderline diabetes has its own entry in the Index and is no diabetes',
    section: 'I.B.17',
    instead: () => 'R7303',
  },
  {
    codes: of('I10'),
    says: /\bborderline (?:hypertension|htn)\b/gi,
    unless: /(?<!borderline )\b(?:hypertension|htn)\b/gi,
    why: 'borderline hypertension has its own entry in the Index and is no hypertension',
    section: 'I.B.17',
    instead: () => 'R030',
  },
  {
    codes: ({ title }) => title.endsWith('unstageable'),
    says: /\b(?:pressure|decubitus) (?:ulcer|injury)\b[^.;\n]{0,40}\bstage (?:[1-4]|iv|i{1,3})\b|\bstage (?:[1-4]|iv|i{1,3}) (?:pressure|decubitus)\b/gi,
    unless: /\bunstageable\b|\beschar\b|\bslough\b|\bcan(?:not| ?not) be staged\b/gi,
    why: 'unstageable is for an ulcer whose stage cannot be determined, and the note names it',
    section: 'I.C.12.a.2',
  },
  ...SUBSTANCES.map(
    ([category, words]): Otherwise => ({
      codes: of(`${category}.10`, `${category}.20`),
      says: new RegExp(`\\b(?:${words})\\b${SAME_DISORDER}\\bremission\\b`, 'gi'),
      unless: /\bnot in remission\b|\brelaps\w+/gi,
      why: 'a use disorder that the provider calls in remission has a code that says so',
      section: 'I.C.5.b.1',
      instead: ({ key }) => `${key.slice(0, 4)}1`,
    }),
  ),
  {
    codes: affects('(?:left|right) non-?dominant'),
    says: /\bambidextrous\b/gi,
    why: 'for an ambidextrous patient the side is the dominant one',
    section: 'I.C.6.a and I.C.9.d.1',
  },
  {
    codes: affects('right non-?dominant'),
    says: HEMIPLEGIA,
    unless: HANDEDNESS,
    why: 'where the note does not say which side is dominant, the right one is taken to be',
    section: 'I.C.6.a and I.C.9.d.1',
    severity: 'information',
  },
  {
    codes: affects('left dominant'),
    says: HEMIPLEGIA,
    unless: HANDEDNESS,
    why: 'where the note does not say which side is dominant, the left one is taken not to be',
    section: 'I.C.6.a and I.C.9.d.1',
    severity: 'information',
  },
  {
    codes: of('B20', 'Z21'),
    says: /\b(?:inconclusive|indeterminate|equivocal) (?:hiv|human immunodeficiency)\b|\bhiv\b[^.;\n]{0,25}\b(?:inconclusive|indeterminate|equivocal)\b/gi,
    unless: /\bhiv[- ](?:positive|disease)\b|\baids\b/gi,
    why: 'an inconclusive serology has a code of its own and is no infection',
    section: 'I.C.1.a.2.f',
    instead: () => 'R75',
  },
  {
    codes: of('Z51.0'),
    says: /\bbrachytherapy\b|\bradioactive (?:seeds?|implants?|elements?)\b|\bseeds? (?:\w+ )?implant\w*|\bimplant\w* (?:of )?(?:radioactive |i-?125 |pd-?103 )*seeds\b|\bhdr\b/gi,
    unless:
      /\bexternal[- ]beam\b|\b(?:ebrt|imrt|sbrt|vmat)\b|\blinear accelerator\b|\bfractions?\b|\bproton\b/gi,
    why: 'for the implantation of radioactive elements the malignancy is coded first and Z51.0 not at all',
    section: 'I.C.2.e.2',
  },
  {
    codes: of('Z76.5'),
    says: /\b(?:munch?ausen\w*|factitious)\b/gi,
    unless: /\bmalinger\w*\b/gi,
    why: 'a factitious disorder is F68.1-, or F68.A where it is imposed on another; Z76.5 is for who feigns it for a gain outside',
    section: 'I.C.5.c',
  },
  {
    codes: of('F68.1-', 'F68.A'),
    says: /\bmalinger\w*\b/gi,
    unless: /\b(?:munch?ausen\w*|factitious)\b/gi,
    why: 'who feigns a disorder for a gain outside is a malingerer, Z76.5',
    section: 'I.C.5.c',
    instead: () => 'Z765',
  },
  {
    codes: of('F68.1-'),
    says: /\bby proxy\b|\bmsbp\b|\bfactitious disorder imposed on (?:another|others|(?:an?|her|his|the) (?:\w+ )?(?:child|son|daughter|baby|infant|mother|father|wife|husband|ward))\b|\b(?:induc\w+|fabricat\w+|feign\w*|falsif\w+|caus\w+|simulat\w+|impos\w+) (?:an? |the )?(?:illness\w*|symptoms?|disease|injur\w+|seizures)\b[^.;\n]{0,15}\b(?:in|on|of) (?:her|his) (?:\w+ )?(?:child|children|son|daughter|baby|infant|mother|father|wife|husband)\b/gi,
    status: 'any',
    orSaid:
      /\bimposed on (?:self|herself|himself)\b|\b(?:no|not|never|denies|without)\b[^.;\n]{0,20}\b(?:by proxy|msbp)\b/gi,
    why: 'what is imposed on another is F68.A, on the record of the one who does it',
    section: 'I.C.5.c',
    instead: () => 'F68A',
  },
  {
    codes: of('F68.A'),
    says: /\b(?:factitious disorder|munch?ausen\w*(?: syndrome)?)[^.;\n]{0,25}\b(?:(?:imposed|inflicted) (?:up)?on (?:self|herself|himself|oneself|the self)|(?:of|on) (?:self|herself|himself))\b|\bself-(?:imposed|inflicted|induced|directed) factitious\b/gi,
    status: 'any',
    orSaid: /\b(?:not|rather than|instead of|never) (?:\w+ )?on (?:self|herself|himself)\b|\bby proxy\b/gi,
    why: 'a factitious disorder imposed on self is F68.1-',
    section: 'I.C.5.c',
    instead: () => 'F6810',
  },
  {
    codes: of('F68.A'),
    says: /\bvictim of (?:\w+ )?(?:munchausen\w*|factitious)|\bby proxy[,;:]? (?:by |through )?(?:his|her|the (?:child|patient)['’]s) (?:mother|father|parents?|step\w+|caregiver|guardian)/gi,
    why: 'the code is for the record of the one who does it; that of the victim has abuse (T74, T76)',
    section: 'I.C.5.c',
  },
  {
    codes: of('I16'),
    says: /\b(?:essential|primary|known|chronic|long-?standing|history of|poorly controlled|uncontrolled|untreated) (?:hypertension|htn)\b/gi,
    besides: ({ key }) => isHypertensive(key),
    why: 'the hypertensive disease itself is coded also',
    section: 'I.C.9.a.10',
    severity: 'information',
  },
  {
    codes: of('L89'),
    says: /\bstage (?:[1-4]|iv|i{1,3})\b[^.;\n]{0,80}\b(?:progress|advanc|worsen|evolv|deteriorat)\w*(?: \w+){0,2} (?:to|into) (?:a )?stage (?:[1-4]|iv|i{1,3})\b/gi,
    besides: (other, ulcer) => siteOf(other) === siteOf(ulcer) && other.key !== ulcer.key,
    why: 'an ulcer that has progressed in the stay has two codes, of the stage on admission and of the highest',
    section: 'I.C.12.a.6',
    severity: 'information',
    where: 'inpatient',
  },
  {
    codes: ({ title }) => title.endsWith('not specified as traumatic'),
    says: /(?<![\w-]|\b(?:non|not|no|a) )traumatic\b[^.;\n]{0,40}\b(?:tears?|ruptures?)\b|\b(?:tears?|ruptures?)\b[^.;\n]{0,40}(?<![\w-]|\b(?:non|not|no|a) )traumatic\b/gi,
    unless:
      /\b(?:non[- ]?traumatic|atraumatic|degenerative|attritional|chronic|overuse)\b|\b(?:not|no|never|without|rather than)\b[^.;\n]{0,25}\btraumatic\b/gi,
    why: 'a current injury is coded in chapter 19',
    section: 'I.C.13.b',
  },
];
