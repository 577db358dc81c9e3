/** Signs and symptoms that a note concludes with and that belong to no system of what is coded, and places of the hospital (Guidelines I.B.6, I.C.18.b and I.C.20.b). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const NOT_THERE =
  '(?<!\\b(?:no|denies|denied|without|history of|hx of|h\\/o|prior|resolved|previous) (?:[\\w-]+ )?)';

/** How notes name them, their codes, and the codes of the diseases that bring them. */
const SYMPTOMS: readonly (readonly [words: string, code: string, brought: string])[] = [
  [
    '(?:gross |painless |microscopic )*hematuria',
    'R31.-',
    'R31 N00-N99 C60-C68 C79.0- C79.1- D09.0 D30 D41 D65-D69 O00-O9A S30-S39 T83 Q60-Q64 E08-E13 I10-I13 M30-M32 Z79.01',
  ],
  [
    'syncope',
    'R55',
    'R55 I00-I99 G40 G45 G90 E86 E16 E08-E13 T67 F44-F45 R40 O00-O9A J96 D50-D64 K92 S00-T88',
  ],
  ['hemoptysis', 'R04.2', 'R04 J00-J99 C30-C39 C78.0- A15-A19 I26-I28 I34 I50 D65-D69 D86 M31'],
  [
    'dysphagia',
    'R13.1-',
    'R13 K20-K31 C00-C16 C32 C73 C77-C79 J30-J39 I60-I69 G10-G37 G70-G73 G80 E01-E05 B37 M34 T18 T28 F45 Q39 D10-D13 D37',
  ],
  ['proteinuria', 'R80.-', 'R80 N00-N99 E08-E13 O00-O9A I10-I13 M30-M32 C90 E85'],
  ['(?:elevated|high|rising) psa', 'R97.20', 'R97.2- N40-N42 C61 D29 D40 Z12.5 Z85.46'],
  [
    '(?:lung|pulmonary) nodules?',
    'R91.1',
    'R91 J00-J99 C30-C39 C78 D14 D38 B38-B40 A15-A19 D86 M05-M06 Z12.2',
  ],
  ['palpitations', 'R00.2', 'R00 I00-I99 E00-E07 F40-F48 D50-D64 O00-O9A T36-T50 E86-E87 Z45 F15'],
];

const ALL_DISEASES = of('A00-Q99');

export const SIGNS_UNLISTED: readonly Otherwise[] = [
  ...SYMPTOMS.map(
    ([words, code, brought]): Otherwise => ({
      codes: ALL_DISEASES,
      says: new RegExp(`${NOT_THERE}\\b${words}\\b(?! (?:screen\\w*|resolved|precautions))`, 'gi'),
      concluded: true,
      besides: isListedAmong(...brought.split(' ')),
      once: true,
      lacking: true,
      why: `a sign or symptom that belongs to none of the diseases is coded too, ${code}`,
      section: 'I.C.18.b',
      severity: 'information',
    }),
  ),
  {
    codes: of('Y92.0-', 'Y92.1-'),
    where: 'inpatient',
    says: /\bpatient(?:['’]s)? room\b|\b(?:hospital|ward) (?:room|bathroom|corridor|hallway|bed)\b|\bin (?:his|her|the) (?:room|bathroom) on (?:the )?(?:ward|floor|unit|\d+ ?[a-z]*)\b|\bon the (?:ward|unit|floor)\b[^.;\n]{0,30}\b(?:fell|slipped|tripped|rolled)\b|\b(?:fell|slipped|tripped|rolled)\b[^.;\n]{0,40}\bon the (?:ward|unit)\b/gi,
    besides: isListedAmong('Y92.23-'),
    why: 'the place is one of the hospital, Y92.23-',
    section: 'I.C.20.b',
    severity: 'information',
  },
];
