/** Codes of the heart, the vessels and of pregnancies of which a note tells the kind or the cause (Guidelines I.A.9.b, I.B.2). */
import type { More } from './more-of-organs.ts';

/** How a note says of which cause an arrest of the heart is. */
const FROM =
  '(?:(?:is |was )?(?:due to|from|caused by|secondary to|2\\/2|d\\/t|because of|brought on by|in the setting of))';
const ARREST = '(?:cardiac|pea|asystolic|heart) arrest';
const HEART =
  '(?:(?:the|an?|her|his|acute|massive|severe|anterior|inferior|lateral|large) ){0,3}(?:[nf]?stemi|mi\\b|myocardial|infarct\\w*|arrhythm\\w*|v-?fib|vf\\b|vt\\b|ventricular|torsades|heart|cardio\\w*|aortic|coronary)';

const CHORIONS = (chorions: string, sacs: string): string =>
  `${chorions}[- /]*(?:chorionic)?[- /,]*${sacs}(?:[- /]*amniotic)?(?: (?:twins?|gestation|pregnancy))?`;
const TWINS = 'O30.0-';

export const MORE_OF_VESSELS: readonly More[] = [
  [
    'I48.91 I48.19 I48.20',
    'long[- ]?standing,? persistent|persistent,? long[- ]?standing|persistent (?:af|a-?fib|atrial fibrillation),? (?:for )?(?:>|more than|over|longer than) ?(?:1|one|a) (?:year|yr)',
    'I48.11',
    'I48.11 I48.2-',
  ],
  ['I46.9', `${ARREST},? ${FROM} ${HEART}`, 'I46.2', 'I46.2 I46.8'],
  [
    'I46.9',
    `${ARREST},? ${FROM} (?!${HEART}|(?:an? )?(?:unknown|unclear|undetermined|unspecified))\\w+`,
    'I46.8',
    'I46.2 I46.8',
  ],
  ['I60.9', 'a-?comm?|acoa|anterior communicating', 'I60.2', 'I60.0- I60.1- I60.2 I60.3- I60.4 I60.5- I60.6'],
  ['I60.9', 'p-?comm?|pcoa|posterior communicating', 'I60.3-', 'I60'],
  ['I60.9', 'mca|middle cerebral', 'I60.1-', 'I60'],
  ['I60.9', 'basilar', 'I60.4', 'I60'],
  [
    'I65-I66',
    '(?:(?:with|and|causing|leading to|resulting in|resultant) (?:an? )?(?:(?:acute|new|large|small|right|left|ischemic|cerebral|mca|pca|aca|cerebellar) ){0,4}(?:infarct\\w*|strokes?|cva))',
    'I63.- with its cause and artery, the occlusion included',
    'I63 I69 Z86.73',
  ],
  [
    'I50.1 I50.9 I50.2- I50.3- I50.4- I50.8-',
    'rheumatic (?:(?:congestive|chronic|acute) ){0,2}(?:heart failure|chf)|(?:heart failure|chf|hf)[^.;\\n]{0,25}(?:in|from|due to|secondary to|caused by|with|of) (?:(?:her|his|the|chronic|severe|known) ){0,2}rheumatic (?!fever)\\w+',
    'I09.81',
    'I09.81',
  ],
  [
    'I25.10 I25.9 I20.8- I20.9',
    '(?:(?:chronic )?coronary )?micro-?vascular (?:(?:coronary|heart|cardiac) )?(?:disease|dysfunction|angina)',
    'I25.85, or I24.81 where it is acute',
    'I25.85 I24.81 I21.B',
  ],
  ['J96.10', 'hyperc(?:apni|arbi)\\w+', 'J96.12'],
  ['J96.20', 'hyperc(?:apni|arbi)\\w+', 'J96.22'],
  ['E03.8 E03.9', 'myx[o]?edema coma', 'E03.5'],
  ['O14.0- O14.1- O14.9-', '(?<!\\b(?:no|not|without) (?:[\\w-]+ )?)hellp(?: syndrome)?', 'O14.2-', 'O14.2-'],
  [
    'O11 O13 O14',
    '(?<!\\b(?:pre|no|without|prevent\\w*|prevention of)[- ]?)eclampsia|(?<!\\bno )eclamptic (?:seizures?|convulsions?|fits?)',
    'O15.-',
    'O15',
  ],
  ['O30.00- O30.09-', CHORIONS('\\bdi', '[ -]?di'), 'O30.04-', TWINS],
  ['O30.00- O30.09-', `${CHORIONS('\\bmono', '[ -]?di')}|mcda|mo\\/di`, 'O30.03-', TWINS],
  ['O30.00- O30.09-', `${CHORIONS('\\bmono', '[ -]?mono')}|mcma|mo\\/mo|momo`, 'O30.01-', TWINS],
  ['O30.00- O30.09-', 'dcda', 'O30.04-', TWINS],
  ['O30.00- O30.09-', 'conjoined', 'O30.02-', TWINS],
];
