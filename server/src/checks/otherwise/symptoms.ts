/** Signs and symptoms that a note says are of no disease that it has (Guidelines I.B.6 and I.C.10.e). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What is no part of a disease, by the codes for it. */
const SYMPTOMS: readonly (readonly [words: string, ...codes: string[]])[] = [
  ['syncope|faint\\w*|passed out|passing out', 'R55', 'I95', 'G90'],
  ['headaches?', 'R51', 'G43-G44'],
  ['chest pain', 'R07', 'I20', 'I25.11-'],
  ['(?:abdominal|epigastric|belly|pelvic) pain', 'R10'],
  ['nausea|vomiting', 'R11'],
  ['diarrhea', 'R19.7', 'K52', 'K59.1'],
  ['fever', 'R50'],
  ['hematuria|blood in (?:the |her |his )?urine', 'R31'],
  ['dizziness|vertigo|lightheadedness', 'R42', 'H81'],
  ['palpitations', 'R00.2'],
  ['fatigue', 'R53'],
  ['weight loss', 'R63.4'],
  ['rash', 'R21'],
  ['cough', 'R05'],
  ['dyspnea|shortness of breath', 'R06.0-'],
  ['epistaxis|nosebleeds?', 'R04.0'],
  ['hemoptysis', 'R04.2'],
  ['urinary retention', 'R33'],
  ['tremor', 'R25', 'G25.0-G25.2'],
  ['hiccups?', 'R06.6'],
  ['dysphagia', 'R13'],
  ['night sweats', 'R61'],
  ['enlarged (?:lymph )?nodes?|lymphadenopathy', 'R59'],
  ['hoarse\\w*', 'R49'],
  ['sore throat|throat pain', 'R07.0'],
  ['wheez\\w+', 'R06.2'],
  ['jaundice', 'R17'],
  ['numbness|tingling|par[a]?esthesias?', 'R20'],
  ['constipation', 'K59.0-'],
  ['unsteadiness|ataxia|gait (?:trouble|problem|disturbance)', 'R26-R27'],
];

const NO_PART =
  '(?:not (?:a |an )?(?:integral |usual |typical |routine(?:ly)? |expected )?(?:part (?:of|to)|feature of|symptom of|(?:due|related|attribut\\w+|connected|linked|secondary) to|explained by|caused by|from|integral to|associated with|typical of)|un-?related to|nothing to do with|separate from|independent of|not routinely associated with|no part of)';
const UNCLEAR =
  '(?:(?:cause|etiology|origin|reason) (?:is |was |remains |still |as yet )*(?:unclear|unknown|undetermined|not (?:clear|known|found|established|determined|yet known))|of (?:unclear|unknown|undetermined|uncertain) (?:cause|etiology|origin))';

/** What COVID-19 leaves behind, by the codes for it. */
const LEFT: readonly (readonly [words: string, ...codes: string[]])[] = [
  [
    '(?:anosmia|(?:can ?not|not|never|no longer) (?:\\w+ )?smell(?:ed)?|(?:loss|lack) of (?:the |her |his )?(?:sense of )?smell|parosmia|hyposmia)',
    'R43',
  ],
  ['(?:ageusia|dysgeusia|(?:loss|lack) of (?:the |her |his )?(?:sense of )?taste)', 'R43'],
  ['(?:fatigue|exhaustion)', 'R53', 'G93.3-'],
  ['(?:dyspnea|shortness of breath|breathlessness)', 'R06', 'J40-J98'],
  ['cough', 'R05', 'J40-J98'],
  ['(?:brain fog|memory (?:loss|problems|trouble)|cognitive (?:\\w+ )?)', 'R41', 'G31.84', 'F06.7-'],
  ['headaches?', 'R51', 'G43-G44'],
  ['palpitations', 'R00', 'I47-I49', 'G90.A'],
  ['insomnia', 'G47.0-', 'F51'],
  ['(?:pulmonary|lung) fibrosis', 'J84'],
];
const EARLIER =
  '(?:(?:an?|the|her|his|mild|severe|prior|previous|past|earlier|first|last|former) ){0,3}(?:covid[-\\w]*(?: infection)?|infection)';

const OF_BEFORE =
  '(?:an?|the|her|his) (?:prior|previous|past|earlier|first|last|former|20\\d\\d) (?:covid[-\\w]*|infection)\\b';

export const SYMPTOMS_APART: readonly Otherwise[] = [
  ...LEFT.map(
    ([words, ...codes]): Otherwise => ({
      codes: of('U07.1', 'R00-R69', 'J00-J06', 'J12-J22'),
      says: new RegExp(
        `\\b(?:post[- ]?covid(?:[- ]?19)?|long[- ]covid)(?: (?:condition|syndrome|state))?[,:]? (?:(?:with|of|persistent|lasting|chronic|residual|ongoing) ){0,2}${words}\\b|\\b${words}\\b[^.;\\n]{0,30}\\b(?:since|from|after|following|left by|due to|secondary to|sequela of) (?!(?:the |her |his )?(?:current|present|new|acute|active))${EARLIER}[^.;\\n]{0,12}\\b(?:20\\d\\d|ago|last (?:year|spring|summer|fall|winter|autumn))\\b|\\b${words}\\b[^.;\\n]{0,30}\\b(?:from|after|of|since|to|by) ${OF_BEFORE}|\\b(?:from|after|since) ${OF_BEFORE}[^.;\\n]{0,40}\\b${words}\\b`,
        'gi',
      ),
      orSaid: /\bvaccin\w+|\bno (?:\w+ )?(?:post|long)[- ]?covid/gi,
      also: /\bcovid/gi,
      besides: isListedAmong(...codes),
      once: true,
      lacking: true,
      why: `what an earlier COVID-19 has left is coded too, before U09.9 (${codes[0]})`,
      section: 'I.C.1.g.1.m',
      severity: 'information',
    }),
  ),
  ...SYMPTOMS.map(
    ([words, ...codes]): Otherwise => ({
      codes: ({ key }) => /^[A-QS]/.test(key),
      says: new RegExp(
        `\\b(?:${words})\\b[^.;\\n]{0,50}\\b${NO_PART}\\b|\\b(?:unrelated|separate) (?:[\\w-]+ )?(?:${words})\\b`,
        'gi',
      ),
      listed: 'first',
      besides: isListedAmong(...codes),
      once: true,
      why: `a sign or symptom that is not routinely a part of the disease is coded in addition (${codes[0]?.replace(/-$/, '')})`,
      section: 'I.B.6',
      severity: 'information',
    }),
  ),
  ...SYMPTOMS.map(
    ([words, ...codes]): Otherwise => ({
      codes: ({ key }) => /^[A-QS]/.test(key),
      says: new RegExp(
        `\\b(?:${words})\\b[^.;\\n]{0,50}\\b${UNCLEAR}\\b|\\bunexplained (?:[\\w-]+ )?(?:${words})\\b`,
        'gi',
      ),
      listed: 'first',
      besides: isListedAmong(...codes),
      once: true,
      why: `a sign or symptom of which the note establishes no cause is coded itself (${codes[0]?.replace(/-$/, '')})`,
      section: 'I.B.6',
      severity: 'information',
    }),
  ),
  ...[...SYMPTOMS, ['(?:pain|aches?)', 'R07', 'R10'] as const].map(
    ([words, ...codes]): Otherwise => ({
      codes: of(...codes.filter((code) => code.startsWith('R'))),
      says: new RegExp(
        `\\b(?:explain(?:s|ed|ing)|account(?:s|ed|ing) for|(?:is|was|as) the (?:cause|source|reason|origin) (?:of|for)|responsible for) (?:(?:the|her|his|this|these|all|of|both|patient['’]s) ){1,3}(?:(?!other\\b)[\\w-]+ ){0,2}(?:${words})\\b`,
        'gi',
      ),
      unless: new RegExp(`\\b(?:${words})\\b[^.;\\n]{0,40}\\b${NO_PART}\\b`, 'gi'),
      orSaid:
        /\b(?:may|might|could|would|not|partly|some|possibly|probably|likely|nothing|none|does not|did not|n['’]t) (?:\w+ ){0,2}(?:explain|account|be)\w*\b/gi,
      why: 'what a definitive diagnosis explains is not coded as a sign or symptom',
      section: 'I.B.4, I.B.5 and IV.K',
      severity: 'information',
    }),
  ),
  {
    codes: of('U07.0'),
    says: /\b(?:diarrhea|loose stools?|watery stools?|vomit\w*|nausea|abdominal (?:pain|cramp\w*)|(?:stomach|belly) (?:pain|ache|cramps?)|stomach ?ache|emesis)\b/gi,
    besides: isListedAmong('R10-R11', 'R19', 'K52', 'K59.1', 'A00-A09'),
    once: true,
    why: 'gastrointestinal symptoms of who vapes are coded in addition, as R19.7, R11 and R10',
    section: 'I.C.10.e',
    severity: 'information',
  },
];
