/** Conditions of newborns that exclude each other, as notes tell them (Guidelines I.C.16). */
import type { Several } from './several.ts';

const SECTION = 'I.C.16.a.6 and I.B.2';

const GRADE = (number: string, roman: string) =>
  `(?:grade|gr\\.?|stage|st\\.?)[ -]?(?:${number}|${roman})[ab]?(?![\\w])`;

/** What a newborn does well with. */
const NO_SYMPTOMS =
  '(?:no|without|w\\/o|denies) (?:any )?(?:respiratory|resp) (?:symptoms|distress)|asymptomatic|room air|vigorous|breathing (?:well|comfortably|easily)';

const CONDITIONS: readonly Omit<Several, 'section'>[] = [
  {
    of: ['P08.2-'],
    what: 'length of the gestation',
    each: [
      ['Post-term', '(?:40|41)(?:[ +-]?\\d\\/7| ?\\+ ?\\d)?[ -]?(?:w(?:ee)?ks?|wga?)'],
      [
        'Prolonged gestation',
        '(?:42|43|44)(?:[ +-]?\\d\\/7| ?\\+ ?\\d)?[ -]?(?:w(?:ee)?ks?|wga?)|prolonged gestation',
      ],
    ],
  },
  {
    of: ['P12.0-P12.3', 'P12.81'],
    what: 'injury of the scalp',
    each: [
      ['Cephalhematoma', 'cephalo?ha?ematomas?'],
      ['Chignon', 'chignon'],
      ['subaponeurotic', 'sub-?gale\\w+|sub-?aponeurotic'],
      ['Bruising', 'bruis\\w+|ecchymos\\w+'],
      ['Caput', 'caput'],
    ],
  },
  {
    of: ['P14.0-P14.2'],
    what: 'palsy',
    each: [
      ['Erb', 'erb\\S*|c5-?(?:c?6)?'],
      ['Klumpke', 'klumpke\\S*'],
      ['Phrenic', 'phrenic|diaphragm\\w*'],
    ],
  },
  {
    of: ['P13.0', 'P13.2-P13.4'],
    what: 'bone',
    each: [
      ['skull', 'skull|parietal|calvari\\w+'],
      ['femur', 'femur|femoral|thigh'],
      ['other long bones', 'humer\\w+|tibia\\w*|radius|ulna\\w*|arm'],
      ['clavicle', 'clavic\\w+|collar ?bone'],
    ],
  },
  {
    of: ['P22.0', 'P22.1'],
    what: 'distress',
    each: [
      [
        'distress syndrome',
        'rds|hyaline membrane|surfactant|(?:respiratory )?distress syndrome',
        'rds|hyaline membrane disease|respiratory distress syndrome|surfactant (?:deficien\\w+|given)',
      ],
      ['Transient tachypnea', 'ttn\\w*|transient tachypn\\w+|wet lung|retained (?:fetal )?lung fluid'],
    ],
  },
  {
    of: ['P23.0-P23.6'],
    what: 'germ',
    each: [
      ['viral', 'vir\\w+|rsv|herpes|cmv'],
      ['Chlamydia', 'chlamyd\\w+'],
      ['staphylococcus', 'staph\\w*|mrsa|mssa'],
      ['group B', 'gbs|group b|agalactiae'],
      ['Escherichia', 'e\\.? ?coli|escherichia'],
      ['Pseudomonas', 'pseudomonas'],
    ],
  },
  {
    of: ['P24.0-', 'P24.1-', 'P24.2-', 'P24.3-'],
    what: 'matter that was breathed in',
    each: [
      ['Meconium', 'mec(?:onium)?|mas'],
      ['amniotic fluid', 'amniotic|clear fluid|mucus'],
      ['blood', 'blood'],
      ['milk', 'milk|formula|feed\\w*|regurgit\\w+|reflux'],
    ],
  },
  {
    of: ['P24.0-P24.8'],
    what: 'course',
    each: [
      ['without respiratory symptoms', NO_SYMPTOMS],
      [
        'with respiratory symptoms',
        '(?:respiratory|resp) (?:symptoms|distress|failure)|pneumonia|pneumonitis|tachypn\\w+|grunt\\w+|hypox\\w+|oxygen|cpap|ventilat\\w+|intubat\\w+|retract\\w+|flaring|mas|aspiration syndrome|pphn|o2',
        '(?<!\\b(?:no|without|denies) (?:any )?)(?:respiratory|resp) (?:symptoms|distress|failure)|pneumonitis|(?:on|needs|requir\\w+|needed) (?:[\\w-]+ )?(?:cpap|oxygen|o2|ventilat\\w+)|intubated|grunting|tachypneic',
      ],
    ],
  },
  {
    of: ['P25.0-P25.3'],
    what: 'leak of air',
    each: [
      ['Interstitial emphysema', 'interstitial emphysema|pie'],
      ['Pneumothorax', 'pneumothora\\w+|ptx'],
      ['Pneumomediastinum', 'pneumomediastin\\w+'],
      ['Pneumopericardium', 'pneumopericard\\w+'],
    ],
  },
  {
    of: ['P29.11', 'P29.12'],
    what: 'rate of the heart',
    each: [
      ['tachycardia', 'tachy\\w*'],
      ['bradycardia', 'brady\\w*'],
    ],
  },
  {
    of: ['P52.0-P52.2', 'P52.3'],
    what: 'grade',
    each: [
      ['grade 1', GRADE('1', 'i')],
      ['grade 2', GRADE('2', 'ii')],
      ['grade 3', GRADE('3', 'iii')],
      ['grade 4', GRADE('4', 'iv')],
    ],
    open: /^Unspecified\b/,
  },
  {
    of: ['P55.0', 'P55.1'],
    what: 'isoimmunization',
    each: [
      ['Rh', 'rh(?:esus)?(?! ?(?:pos\\w*|\\+))|anti-?d|d antigen'],
      ['ABO', 'abo|o[- ]?a|o[- ]?b'],
    ],
  },
  {
    of: ['P58', 'P59'],
    what: 'cause of the jaundice',
    each: [
      ['bruising', 'bruis\\w+|cephalo?ha?ematoma'],
      ['due to infection', 'infect\\w+|sepsis|uti'],
      ['polycythemia', 'polycyth\\w+'],
      ['preterm delivery', 'pre-?term|pre-?matur\\w+|late pre-?term|(?:2\\d|3[0-6])[ -]?w(?:ee)?ks?'],
      [
        'breast milk',
        'breast[- ]?milk',
        'breast[- ]?milk (?:jaundice|inhibitor)|(?:due to|from|2\\/2) breast[- ]?milk',
      ],
    ],
  },
  {
    of: ['P77'],
    what: 'stage',
    each: [
      ['Stage 1', GRADE('1', 'i')],
      ['Stage 2', GRADE('2', 'ii')],
      ['Stage 3', GRADE('3', 'iii')],
    ],
    open: /\bunspecified$/,
  },
  {
    of: ['P91.6-'],
    what: 'degree',
    each: [
      ['Mild', 'mild|sarnat (?:stage )?(?:1|i)|grade (?:1|i)'],
      ['Moderate', 'moderate|sarnat (?:stage )?(?:2|ii)|grade (?:2|ii)'],
      ['Severe', 'severe|sarnat (?:stage )?(?:3|iii)|grade (?:3|iii)'],
    ],
    open: /\bunspecified$/,
  },
  {
    of: ['P70.0', 'P70.1'],
    what: 'diabetes of the mother',
    each: [
      ['gestational diabetes', '(?<!pre-?)gestational|gdm\\w*|a[12]gdm|a[12]dm'],
      [
        'diabetic mother',
        'pre-?gestational|pre-?existing|type [12]|t[12]dm|insulin-dependent|chronic diabetes',
      ],
    ],
  },
  {
    of: ['P70.3', 'P70.4'],
    what: 'cause of the low blood sugar',
    each: [
      ['neonatal hypoglycemia', '(?!)'],
      [
        'of mother with diabetes',
        'idm|infant of (?:an? |the )?(?:gestational |pregestational |insulin-dependent )?diabetic mother|(?:mother|maternal)(?:(?!\\b(?:no|not|without|denies|free)\\b)[^.;\\n]){0,30}\\b(?:gdm\\w*|diabet\\w+|dm)|gdm mother|(?:gestational|maternal) diabetes',
      ],
    ],
  },
  {
    of: ['P92'],
    what: 'trouble in feeding',
    each: [
      ['Bilious', 'bilious|green', '(?<!non-?)bilious'],
      ['Regurgitation', 'regurgit\\w+|ruminat\\w+|spit\\w*'],
      ['Slow feeding', 'slow\\w*'],
      ['Underfeeding', 'under-?f\\w+|not enough'],
      ['Overfeeding', 'over-?f\\w+'],
      [
        'at breast',
        'breast\\w*|latch\\w*|nurs\\w+',
        '(?:poor|difficult\\w*|trouble|problems?)[^.;\\n]{0,15}(?:latch\\w*|breast-?feed\\w*|nursing)|latch(?:ing)? (?:difficult\\w+|problems?|issues?)',
      ],
      ['Failure to thrive', 'ftt|failure to thrive'],
    ],
  },
  {
    of: ['P04.1-', 'P04.2', 'P04.3', 'P04.4-', 'P04.81', 'P96.1'],
    what: 'substance of the mother',
    each: [
      [
        'anticonvulsants',
        'anti-?convuls\\w+|anti-?epilep\\w+|valpro\\w+|phenytoin|lamotrigine|keppra|levetiracetam|carbamazepine',
      ],
      [
        'opiates',
        'opi\\w+|methadone|buprenorphine|subutex|suboxone|heroin|oxycodone|fentanyl|morphine|hydrocodone|nas|nows',
      ],
      [
        'antidepressants',
        'anti-?depress\\w+|ssris?|sertraline|zoloft|fluoxetine|prozac|paroxetine|citalopram|escitalopram|venlafaxine',
      ],
      ['amphetamines', '(?:meth)?amphetamines?|meth|adderall'],
      ['anxiolytics', 'benzo\\w*|anxiolytic\\w*|alprazolam|lorazepam|clonazepam|diazepam|xanax'],
      ['tobacco', 'tobacco|smok\\w+|cigar\\w+|nicotine|ppd'],
      ['alcohol', 'alcohol\\w*|etoh|drink\\w*|drank|fas'],
      ['cocaine', 'cocaine|crack'],
      ['cannabis', 'cannabis|marijuana|thc|pot'],
      // Withdrawal may be of any of them.
      [
        'withdrawal symptoms',
        'withdraw\\w*|nas|nows|abstinence|finnegan|jitter\\w*|eat,? sleep,? console|scor\\w+|tremor\\w*|morphine',
        '(?!)',
      ],
    ],
  },
];

export const OF_NEWBORNS: readonly Several[] = CONDITIONS.map((one) => ({ ...one, section: SECTION }));
