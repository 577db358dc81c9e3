/** What COVID-19 brings to the airways, which notes name and another code or none is listed for (Guidelines I.C.1.g.1.c). */
import { COVID_OVER } from './covid-words.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const COVID = '(?:covid(?:[- ]?19)?|sars-?cov-?2|coronavirus(?: disease)?(?: 2019)?)';
const OF =
  '(?:(?:confirmed (?:as|to be) )?(?:due to|from|caused by|secondary to|because of|associated with|of|with|in)|(?:is|was) (?:due to|from|caused by|secondary to))(?: (?:her|his|the|an?|acute|active|current|confirmed|severe|mild))*';

/** What was there in another year, or long ago: `COVID-19 pneumonia in 2024`. */
const NOT_THEN =
  '(?!,? \\(?(?:back )?(?:(?:in|of|from|since) (?:[a-z]+ )?(?:19|20)\\d\\d|last (?:year|winter|spring|summer|fall|autumn)|(?:\\w+ ){1,2}(?:months?|years?) (?:ago|before)))';

/** How a note says that a disease is of COVID-19, before it or behind. */
const ofCovid = (disease: string): RegExp =>
  new RegExp(
    `\\b${disease},? ${OF} ${COVID}\\b${NOT_THEN}|(?<!\\b(?:no|post|prior|previous|old|history of)[- ])\\b${COVID}(?:[- ](?:related|associated|induced))?,? (?:(?:active|acute|confirmed|infection|disease),? )*(?:(?:with|and|causing|complicated by) )?(?:(?:an?|associated|related|accompanying|concurrent|bilateral|multifocal|mild|severe|viral|right|left|lower|lobe) )*${disease}\\b${NOT_THEN}`,
    'gi',
  );

/** One of two diseases whose names begin or end alike. */
const NOT_MORE = '(?<!\\b(?:acute|chronic|upper|lower|viral) )(?<!\\bacute lower )';
const ACUTE_BRONCHITIS = ofCovid('acute (?:viral )?bronchitis');
const BRONCHITIS = ofCovid(`${NOT_MORE}bronchitis`);
const LOWER_INFECTION = ofCovid(
  '(?:(?:acute )?lower respiratory (?:tract )?infection|lrti|acute respiratory infection)',
);
const INFECTION = ofCovid(`${NOT_MORE}respiratory (?:tract )?infection`);
const DISTRESS = ofCovid('(?:ards|acute respiratory distress syndrome)');
const PNEUMONIA = ofCovid('(?:(?:broncho)?pneumonia|pneumonitis)');

/** What there is, the codes that are for something else, and the one that is right. */
const MANIFESTATIONS = [
  [PNEUMONIA, ['J22', 'J40', 'J98.8'], 'J12.82', 'i', undefined],
  [ACUTE_BRONCHITIS, ['J20.9', 'J40', 'J22', 'J98.8'], 'J20.8', 'ii', undefined],
  [BRONCHITIS, ['J20.8-J20.9', 'J22', 'J98.8'], 'J40', 'ii', /\bacute (?:\w+ )?bronchitis\b/gi],
  [LOWER_INFECTION, ['J06.9', 'J98.8', 'J40'], 'J22', 'iii', undefined],
  [INFECTION, ['J22', 'J06.9'], 'J98.8', 'iii', /\b(?:acute|lower|upper) (?:\w+ )?(?:respiratory|lung)\b/gi],
  [DISTRESS, ['J96', 'R06', 'J98.8'], 'J80', 'iv', undefined],
] as const;

/** Whether a sentence tells what COVID-19 has brought to the airways. */
export const tellsLungsOfCovid = (words: string): boolean =>
  MANIFESTATIONS.some(([says]) => words.search(says) >= 0);

export const COVID_LUNGS: readonly Otherwise[] = [
  ...MANIFESTATIONS.map(
    ([says, codes, code, part, orSaid]): Otherwise => ({
      codes: of(...codes),
      says,
      ...(orSaid ? { orSaid } : {}),
      besides: isListedAmong(code),
      why: `of COVID-19 it is ${code} beside U07.1`,
      section: `I.C.1.g.1.c.${part}`,
      instead: () => code.replace('.', ''),
    }),
  ),
  ...MANIFESTATIONS.map(
    ([says, codes, code, part]): Otherwise => ({
      codes: of('U07.1'),
      says,
      orSaid: COVID_OVER,
      besides: isListedAmong(
        code,
        ...codes,
        ...(code === 'J12.82' ? ['J12-J18', 'A40-A41'] : ['J20-J22', 'J80']),
      ),
      why: `what it brings to the airways is coded too, ${code}`,
      section: `I.C.1.g.1.c.${part}`,
      severity: 'information',
    }),
  ),
];
