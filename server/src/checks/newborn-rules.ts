/** Codes of the record of a newborn that do not go together, and those of other chapters that chapter 16 has (Guidelines I.C.16). */
import { codesIn } from './code-ranges.ts';
import { isAnotherBehind, type WrongPair } from './wrong-pairs.ts';

export const isLiveborn = codesIn('Z38');
export const isBirthWeight = codesIn('P07.0-', 'P07.1-');
export const isGestationalAge = codesIn('P07.2-', 'P07.3-');

/** Organisms with the code of the sepsis of a newborn that they are named in, or that takes them in addition. */
const ORGANISMS_OF_SEPSIS: readonly (readonly [organisms: readonly string[], instead: string])[] = [
  [['B95.1'], 'P360'],
  [['B95.0', 'B95.3-B95.5'], 'P3619'],
  [['B95.6-'], 'P362'],
  [['B95.7', 'B95.8'], 'P3639'],
  [['B96.2-'], 'P364'],
  [['B96.1', 'B96.3-B96.5', 'B96.8-'], 'P368'],
];

export const NEWBORN_PAIRS: readonly WrongPair[] = [
  {
    wrong: codesIn('Z03'),
    beside: isLiveborn,
    why: 'what was suspected of a newborn and is ruled out is a code of Z05',
    section: 'I.C.16.b',
  },
  {
    wrong: codesIn('P08.0-P08.1'),
    beside: isBirthWeight,
    why: 'a newborn is of high or of low birth weight',
    section: 'I.C.16.d',
  },
  {
    wrong: codesIn('P08.2-'),
    beside: isGestationalAge,
    why: 'a newborn comes before its term or after it',
    section: 'I.C.16.d',
  },
  {
    wrong: codesIn('Z37'),
    beside: codesIn('Z38', 'P00-P96'),
    why: 'the outcome of delivery is for the record of the mother',
    section: 'I.C.15.b.5 and I.C.21.c.11',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key.startsWith('O')),
  },
  {
    wrong: isLiveborn,
    beside: isLiveborn,
    why: 'a code of category Z38 is assigned only once to a newborn',
    section: 'I.C.16.a.2',
    when: isAnotherBehind,
  },
  ...[isBirthWeight, isGestationalAge].map(
    (isSameThing): WrongPair => ({
      wrong: isSameThing,
      beside: isSameThing,
      why: 'a newborn has one birth weight and one gestational age',
      section: 'I.C.16.d',
      when: isAnotherBehind,
    }),
  ),
  {
    wrong: codesIn('B95', 'B96'),
    beside: codesIn('P36.0-P36.5'),
    why: 'the code of the sepsis says the organism already',
    section: 'I.C.16.f',
  },
  ...ORGANISMS_OF_SEPSIS.map(
    ([organism, instead]): WrongPair => ({
      wrong: codesIn('P36.9'),
      beside: codesIn(...organism),
      why: 'the organism is known, and P36 has a code that says it',
      section: 'I.C.16.f',
      instead,
    }),
  ),
];

/** Infections that a perinate has of the birth process, with the category that they are coded to. */
export const OF_NEWBORNS: readonly (readonly [
  codes: (key: string) => boolean,
  what: string,
  category: string,
  section: string,
  /** The codes of chapter 16 that say it, or what it may be a part of. */
  isOwn: (key: string) => boolean,
])[] = [
  [codesIn('A40', 'A41'), 'sepsis', 'P36', 'I.C.16.f', codesIn('P36-P39')],
  [codesIn('J12-J18'), 'pneumonia', 'P23', 'I.C.16.a.5', codesIn('P23-P24', 'P35-P39')],
  [codesIn('N39.0'), 'an infection of the urinary tract', 'P39.3', 'I.C.16.a.5', codesIn('P39.3')],
  [codesIn('H10'), 'conjunctivitis', 'P39.1', 'I.C.16.a.5', codesIn('P39.1')],
  [codesIn('L03.316'), 'an infection of the navel', 'P38', 'I.C.16.a.5', codesIn('P38')],
  [codesIn('J96.0-', 'J96.9-'), 'respiratory failure', 'P28.5', 'I.C.16.a.5', codesIn('P22-P28')],
  [codesIn('R06.03', 'J80'), 'respiratory distress', 'P22', 'I.C.16.a.5', codesIn('P22-P28')],
  [codesIn('I46'), 'cardiac arrest', 'P29.81', 'I.C.16.a.5', codesIn('P29')],
  [codesIn('R00.0-R00.1'), 'a fast or slow heart', 'P29.1-', 'I.C.16.a.5', codesIn('P29')],
  [codesIn('R17'), 'jaundice', 'P59', 'I.C.16.a.5', codesIn('P55-P59')],
  [codesIn('E16.1-E16.2'), 'low blood sugar', 'P70', 'I.C.16.a.5', codesIn('P70')],
  [
    codesIn('E83.51', 'E83.42', 'E87.0-E87.1', 'E87.5-E87.6'),
    'a disturbance of salts',
    'P71 or P74',
    'I.C.16.a.5',
    codesIn('P71-P74'),
  ],
  [codesIn('R56.9'), 'convulsions', 'P90', 'I.C.16.a.5', codesIn('P90-P91')],
  [codesIn('D64.9', 'D62', 'D50.0'), 'anemia', 'P61', 'I.C.16.a.5', codesIn('P50-P61')],
  [codesIn('D69.6'), 'a want of platelets', 'P61.0', 'I.C.16.a.5', codesIn('P61')],
  [codesIn('D75.1'), 'polycythemia', 'P61.1', 'I.C.16.a.5', codesIn('P61')],
  [
    codesIn('R50.9', 'R68.0'),
    'fever or a low temperature',
    'P80 or P81',
    'I.C.16.a.5',
    codesIn('P80-P81', 'P35-P39'),
  ],
  [codesIn('R11'), 'vomiting', 'P92.0-', 'I.C.16.a.5', codesIn('P76-P78', 'P92')],
  [codesIn('R63.3-', 'R62.51'), 'trouble in feeding', 'P92', 'I.C.16.a.5', codesIn('P92')],
  [
    codesIn('K56.0', 'K56.6-', 'K56.7'),
    'an obstruction of the bowel',
    'P76',
    'I.C.16.a.5',
    codesIn('P75-P77'),
  ],
  [codesIn('G47.3-', 'R06.81'), 'apnea', 'P28.3- or P28.4-', 'I.C.16.a.5', codesIn('P28')],
];
