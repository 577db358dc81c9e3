/** Words of a note on overweight, obesity and its classes (Guidelines I.C.4.b). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const CLASSES_SINCE = '2024-10-01';

export const WEIGHT: readonly Otherwise[] = [
  {
    codes: of('E66'),
    says: /\b(?:mc4r|melanocortin(?:[- ]4)?)\b/gi,
    orSaid:
      /\b(?:no|not|negative|normal|without|ruled out|pending|sent|ordered)\b[^.;\n]{0,30}\b(?:mc4r|melanocortin)|\bmc4r\b[^.;\n]{0,30}\b(?:negative|normal|ruled out|pending|sent|ordered|testing)\b/gi,
    besides: isListedAmong('E88.82'),
    once: true,
    lacking: true,
    why: 'obesity of a disrupted MC4R pathway has a code of its own, E88.82',
    section: 'I.C.4.b',
    severity: 'information',
  },
  {
    codes: of('E66.81-'),
    says: /\bobes\w+/gi,
    unless:
      /(?<!\b(?:dietit\w+|dietician|nutritionist|nurs(?:e|ing)|rn|lpn|pharmacist)\b(?! practitioner)[^.;\n]{0,50})\bclass ?-?(?:[1-3]|i{1,3}|one|two|three)\b/gi,
    why: 'the class of an obesity is coded where the provider documents it, and not by the body mass index',
    section: 'I.C.4.b.1',
    severity: 'information',
  },
  {
    codes: of('E66.0-', 'E66.8-', 'E66.9'),
    says: /\b(?:drug|medication|steroid|antipsychotic|olanzapine|insulin|prednisone|clozapine)[- ](?:induced|related) (?:obesity|weight gain)\b|\bobes\w+[^.;\n]{0,20}\b(?:due to|from|caused by|because of|secondary to|brought on by|since starting|on account of) (?:(?:her|his|the|long-term|chronic|use of|taking|years of) ){0,3}(?:olanzapine|quetiapine|risperidone|clozapine|aripiprazole|prednis\w+|(?:cortico|gluco\w+ )?steroids?|dexamethasone|insulin|lithium|valpro\w+|mirtazapine|paroxetine|amitriptyline|gabapentin|antipsychotics?|antidepressants?|medications?|drugs?)\b/gi,
    besides: isListedAmong('E66.1'),
    why: 'an obesity that a drug brought is E66.1, with the adverse effect',
    section: 'I.C.4.b',
    instead: () => 'E661',
  },
  {
    codes: of('E66.3'),
    says: /\bobes(?:e|ity)\b/gi,
    orSaid: /\boverweight\b/gi,
    why: 'obesity is more than overweight and has codes of its own',
    section: 'I.C.4.b',
    instead: () => 'E669',
  },
  {
    codes: ({ key, date }) => date >= CLASSES_SINCE && key === 'E6601',
    says: /\bclass (?:3|iii|three)\b/gi,
    why: 'where class 3 and morbid obesity are both documented, class 3 alone is coded',
    section: 'I.C.4.b.1',
    instead: () => 'E66813',
  },
  ...(
    [
      ['(?:1|i|one)', 'E66811'],
      ['(?:2|ii|two)', 'E66812'],
      ['(?:3|iii|three)', 'E66813'],
    ] as const
  ).map(
    ([level, key]): Otherwise => ({
      codes: (diagnosis) =>
        diagnosis.date >= CLASSES_SINCE &&
        (of('E66.09', 'E66.89', 'E66.9')(diagnosis) || (diagnosis.key === 'E6601' && key !== 'E66813')),
      says: new RegExp(
        `\\bclass ${level} (?:\\w+ )?obes\\w+|\\bobes\\w+\\b[^.;\\n]{0,15}\\bclass ${level}\\b`,
        'gi',
      ),
      besides: isListedAmong('E66.81-'),
      why: 'the class of an obesity that the provider documents has a code of its own',
      section: 'I.C.4.b.1',
      instead: () => key,
      severity: 'information',
    }),
  ),
  {
    codes: of('E66.0-', 'E66.2', 'E66.8-', 'E66.9'),
    says: /\boverweight\b/gi,
    orSaid: /\bobes\w+|\bclass (?:[1-3]|i{1,3})\b/gi,
    why: 'overweight is E66.3',
    section: 'I.C.4.b',
    instead: () => 'E663',
  },
  {
    codes: of('E66.0-', 'E66.1-', 'E66.2', 'E66.8-', 'E66.9', 'E66.3'),
    says: /\b(?:bmi|body mass index)\b(?: (?:of|is|was|today|now|calculated|at))*[ :=~]{1,3}\d{2}(?:\.\d{1,2})?\b/gi,
    orSaid:
      /\bbmi\b[^.;\n]{0,30}\b(?:last (?:year|visit)|in (?:19|20)\d\d|ago|before|goal|target|percentile)\b/gi,
    besides: isListedAmong('Z68', 'O00-O9A', 'Z33', 'Z34'),
    once: true,
    lacking: true,
    why: 'the body mass index that is documented is coded with the obesity, Z68.-',
    section: 'I.B.14 and the note at E66',
    severity: 'information',
  },
];
