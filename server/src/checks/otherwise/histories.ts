/** Personal histories that a note calls so, and no code says (Guidelines I.C.21.c.4). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What is of the past, with the codes of its history, any of which is enough, and the one to name. */
const HISTORIES: readonly (readonly [words: string, codes: string])[] = [
  ['(?:deep (?:vein|venous) thrombosis|dvt|venous thrombo\\w+)', 'Z86.718 Z86.71-'],
  ['(?:pulmonary embol\\w+|pe)', 'Z86.711 Z86.71-'],
  ['(?:stroke|tia|cva|transient ischemic attack|cerebral infarct\\w+)', 'Z86.73 I69'],
  ['(?:myocardial infarction|heart attack|mi)', 'I25.2'],
  ['breast (?:cancer|carcinoma)', 'Z85.3'],
  ['(?:colon|colorectal|bowel) (?:cancer|carcinoma)', 'Z85.038'],
  ['prostate (?:cancer|carcinoma)', 'Z85.46'],
  ['(?:malignant )?melanoma', 'Z85.820'],
  ['lung (?:cancer|carcinoma)', 'Z85.118'],
  ['(?:colon(?:ic)?|colorectal|adenomatous) polyps?', 'Z86.01-'],
  ['(?:tuberculosis|tb)', 'Z86.11'],
  ['mrsa', 'Z86.14'],
  ['covid\\S*', 'Z86.16'],
  ['(?:kidney|renal|ureteral) (?:stones?|calcul\\w+)', 'Z87.442'],
  ['(?:recurrent )?(?:uti|urinary (?:tract )?infection)s?', 'Z87.440'],
  ['(?:recurrent )?pneumonia', 'Z87.01'],
  ['(?:peptic|gastric|duodenal) ulcers?', 'Z87.11'],
  ['gestational diabetes', 'Z86.32'],
  ['(?:cardiac arrest|sudden death)', 'Z86.74'],
  ['(?:traumatic brain injury|tbi)', 'Z87.820'],
  ['(?:falls?|falling)', 'Z91.81 R29.6'],
];

export const HISTORIES_UNCODED: readonly Otherwise[] = HISTORIES.map(([words, codes]): Otherwise => {
  const [code = ''] = codes.split(' ');
  return {
    codes: of('A00-Z99'),
    says: new RegExp(
      `(?<!\\b(?:no|without|denies(?: any| a)?|negative for|nor) )\\bpersonal (?:history|hx) of (?:(?:an?|the|prior|previous|past|one|left|right|old|recurrent|acute) ){0,3}${words}\\b`,
      'gi',
    ),
    status: 'any',
    besides: isListedAmong(...codes.split(' ')),
    once: true,
    why: `the history that the note tells has a code too, ${code}`,
    section: 'I.C.21.c.4',
    severity: 'information',
  };
});
