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
];

const NO_PART =
  '(?:not (?:a |an )?(?:integral |usual |typical |routine(?:ly)? |expected )?(?:part (?:of|to)|feature of|symptom of|(?:due|related|attribut\\w+|connected|linked|secondary) to|explained by|caused by|from|integral to|associated with|typical of)|un-?related to|nothing to do with|separate from|independent of|not routinely associated with|no part of)';
const UNCLEAR =
  '(?:(?:cause|etiology|origin|reason) (?:is |was |remains |still |as yet )*(?:unclear|unknown|undetermined|not (?:clear|known|found|established|determined|yet known))|of (?:unclear|unknown|undetermined|uncertain) (?:cause|etiology|origin))';

export const SYMPTOMS_APART: readonly Otherwise[] = [
  ...SYMPTOMS.map(
    ([words, ...codes]): Otherwise => ({
      codes: ({ key }) => /^[A-QS]/.test(key),
      says: new RegExp(
        `\\b(?:${words})\\b[^.;\\n]{0,50}\\b(?:${NO_PART}|${UNCLEAR})\\b|\\b(?:unexplained|unrelated|separate) (?:[\\w-]+ )?(?:${words})\\b`,
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
