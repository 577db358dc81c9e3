/** Conditions whose cause a note tells in its own words, where the code leaves it open (Guidelines I.B.2 and I.A.15). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';
import { NO } from './with-words.ts';

const ALCOHOL = '(?:alcohol\\w*|etoh|ethanol|drinking)';
const RADIATION = '(?:radiation|radiotherapy|xrt|irradiation|brachytherapy)';

/** Of a condition: the codes that leave its cause open, what notes call it, the causes, and the code that names the cause. */
const CAUSED: readonly (readonly [codes: string, condition: string, cause: string, right: string])[] = [
  ['G62.9 G60.9 G62.89', '(?:poly)?neuropathy', ALCOHOL, 'G62.1'],
  ['G62.9 G60.9 G62.89', '(?:poly)?neuropathy', RADIATION, 'G62.82'],
  ['G72.9 G72.89', 'myopathy', ALCOHOL, 'G72.1'],
  ['I42.0 I42.8 I42.9', 'cardiomyopathy', ALCOHOL, 'I42.6'],
  ['I42.0 I42.8 I42.9', 'cardiomyopathy', 'isch(?:a)?emi\\w*', 'I25.5'],
  ['K29.30 K29.40 K29.50 K29.60 K29.70 K29.00', 'gastritis', ALCOHOL, 'K29.20'],
  ['K74.60 K74.69', 'cirrhosis', ALCOHOL, 'K70.30'],
  ['K75.9 K75.89 K73.9', 'hepatitis', ALCOHOL, 'K70.10'],
  ['K76.0', '(?:fatty liver|steatosis|steatotic liver disease)', ALCOHOL, 'K70.0'],
  ['K86.1', 'pancreatitis', ALCOHOL, 'K86.0'],
  ['K85.90', 'pancreatitis', ALCOHOL, 'K85.20'],
  ['K85.90', 'pancreatitis', '(?:gall-?stones?|biliary|choledocholith\\w+|bile duct stones?)', 'K85.10'],
  ['K85.90', 'pancreatitis', '(?:hyper)?triglycerid\\w+', 'K85.80'],
  ['K52.9 K52.89', '(?:entero)?colitis|enteritis', RADIATION, 'K52.0'],
  ['K62.89 K51.20', 'proctitis', RADIATION, 'K62.7'],
  ['N30.90 N30.80', 'cystitis', RADIATION, 'N30.40'],
  ['E05.90', 'hyperthyroid\\w*|thyrotoxicosis', '(?:graves\\S*|toxic diffuse goit\\w+)', 'E05.00'],
  ['E05.90', 'hyperthyroid\\w*|thyrotoxicosis', 'toxic (?:multi-?nodular|mng|nodular)', 'E05.20'],
  ['E05.90', 'hyperthyroid\\w*|thyrotoxicosis', 'toxic (?:adenoma|(?:single |solitary )?nodule)', 'E05.10'],
  ['N52.9', 'erectile dysfunction|impotence', 'diabet\\w*', 'N52.1'],
  ['N73.0 N73.9', 'pid|pelvic inflammatory disease', 'chlamydia\\w*', 'A56.11'],
  ['N73.0 N73.9', 'pid|pelvic inflammatory disease', 'gonorrh\\w+|gonococc\\w+', 'A54.24'],
  ['I89.0', 'lymph(?:o)?edema', '(?:post-?)?mastectomy', 'I97.2'],
  [
    'D50.9 D50.8',
    '(?:iron[- ]deficiency )?an[a]?emia|ida',
    '(?:chronic |slow |ongoing |gi |occult |menstrual )+blood loss',
    'D50.0',
  ],
];

const FROM =
  '(?:due to|from|after|following|caused by|because of|secondary to|related to|attribut\\w+ to|brought (?:on )?by|a (?:result|consequence) of)';
/** Words between a condition and its cause, none of which leads to another. */
const BETWEEN = '(?:(?!(?:and|or|but|not|no|without|with|also|other)\\b)[\\w-]+,? ){0,5}?';

export const CAUSED_BY: readonly Otherwise[] = CAUSED.map(([codes, condition, cause, right]) => ({
  codes: of(...codes.split(' ')),
  says: new RegExp(
    `\\b(?:${condition})\\b(?:,? [\\w-]+){0,3}?,? ${FROM} ${BETWEEN}(?:${cause})\\b|${NO}\\b(?:${cause})(?:[- ](?:related|induced|associated))? (?:(?:chronic|acute|dilated|sensory|peripheral|hemorrhagic|progressive) )*(?:${condition})\\b`,
    'gi',
  ),
  orSaid: new RegExp(
    `\\b(?:not|never|no|unlikely|doubt\\w*)\\b[^.;\\n]{0,40}\\b(?:${cause})\\b|\\bnon-?(?:${cause})\\b`,
    'gi',
  ),
  besides: isListedAmong(right),
  why: 'a cause that the provider names has its own code',
  section: 'I.B.2',
  severity: 'information',
  instead: () => right.replace('.', ''),
}));

/** Symptoms of the lower urinary tract, by which an enlarged prostate is N40.1. */
const URINARY =
  '(?:luts|lower urinary tract symptoms|(?:urinary )?retention|nocturia|(?:weak|slow|poor|reduced) (?:urinary )?stream|hesitancy|straining|(?:urinary )?(?:frequency|urgency)|incomplete (?:bladder )?emptying|post-?void dribbl\\w+|up (?:\\w+ ){1,3}(?:times )?(?:a|at|every|each) night|obstruct\\w+)';

export const PROSTATES_WITH_SYMPTOMS: readonly Otherwise[] = [
  {
    codes: of('N40.0', 'N40.2'),
    says: new RegExp(`${NO}\\b${URINARY}\\b`, 'gi'),
    also: /\b(?:bph|prostat\w+)\b/gi,
    concluded: true,
    orSaid: new RegExp(
      `\\b(?:no|not|without|denies|asymptomatic)\\b[^.;\\n]{0,40}\\b${URINARY}\\b|\\basymptomatic\\b`,
      'gi',
    ),
    besides: isListedAmong('N40.1', 'N40.3'),
    why: 'one code is for the prostate with the symptoms of the lower urinary tract that the note names',
    section: 'I.B.9',
    severity: 'information',
    instead: ({ key }) => (key === 'N400' ? 'N401' : 'N403'),
  },
];

/** M54.1 Excludes1: radiculopathy with a disorder of a cervical, thoracic or lumbar disc. */
export const ROOTS_OF_DISCS: readonly Otherwise[] = [
  {
    codes: of('M54.12', 'M54.14-M54.17'),
    says: /\b(?:disc|disk|hnp) (?:herniation|protrusion|extrusion|prolapse)\b|\b(?:herniated|extruded|prolapsed|protruding|slipped) (?:disc|disk)\b|\bhnp\b/gi,
    concluded: true,
    orSaid:
      /\b(?:no|not|without|unrelated)\b[^.;\n]{0,30}\b(?:disc|disk)\b|\b(?:prior|previous|old|history of|h\/o)\b[^.;\n]{0,30}\b(?:disc|disk)\b/gi,
    besides: isListedAmong('M50', 'M51'),
    why: 'one code is for the disc with the root that it presses on',
    section: 'I.B.9 and the Excludes1 note at M54.1',
    severity: 'information',
  },
];
