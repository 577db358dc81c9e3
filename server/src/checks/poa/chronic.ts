/** poa/chronic: a chronic condition reported as not present on admission. */

import type { ClaimCheck, Report, Said, SoundDiagnosis } from '../check.ts';
import { isChronic } from '../chronic-conditions.ts';
import { codesIn } from '../code-ranges.ts';
import { about, named } from '../list-fixes.ts';
import { isOfLowerAirways } from '../lower-airways.ts';
import { carriesPoa, indicatorFixes, reportsPoa } from '../poa-reporting.ts';
import { stayText } from '../samples.ts';

/**
 * What is present at birth, and an admission begins behind it: effects of the mother's conditions, size, injuries of the
 * birth, meconium aspiration, congenital infections.
 */
const isOfBirth = codesIn(
  'P00-P05',
  'P07-P08',
  'P10-P15',
  'P24.0-',
  'P35',
  'P37.0-P37.4',
  'P50-P51',
  'P55-P56',
  'P70.0-P70.1',
  'P83.2',
  'P83.5',
  'P95',
  'P96.83',
);

export const poaChronic: ClaimCheck = {
  id: 'poa/chronic',
  scope: 'claim',
  severity: 'warning',
  kinds: ['institutional', 'chart'],
  speaksOf: (key) => isChronic(key) || isOfBirth(key) || key === OF_BOTH,
  title: 'A chronic condition, or one of the birth, is reported as not present on admission.',
  authority:
    'ICD-10-CM Official Guidelines, appendix I, acute and chronic, perinatal and congenital conditions',
  why: 'A chronic condition was there when the patient came, also where it was diagnosed during the stay only. N says that the hospital saw it begin.',
  fixes: ['Change to Y.'],
  notes: [
    'Codes that say an acute condition or an exacerbation too are not judged: N is right where one of their parts began in the stay.',
    'Silent for bills other than 11x and hospitals that CMS exempts from POA reporting.',
  ],
  wrong: [
    {
      says: 'COPD without exacerbation',
      text: stayText({
        diagnoses:
          'principal: K35.80 POA Y  Unspecified acute appendicitis\nA: J44.9 POA N  Chronic obstructive pulmonary disease, unspecified',
      }),
    },
    {
      says: 'a cancer that was found in the stay',
      text: stayText({
        diagnoses:
          'principal: J18.9 POA Y  Pneumonia, unspecified organism\nA: C34.11 POA N  Malignant neoplasm of upper lobe, right bronchus or lung',
      }),
    },
    {
      says: 'meconium aspiration, which is of the birth',
      text: stayText({
        patient: 'birth date: 2026-11-01',
        diagnoses: 'principal: Z38.00\nA: P24.01 POA N  Meconium aspiration with respiratory symptoms',
      }),
    },
  ],
  right: [
    {
      says: 'present, or clinically undetermined',
      text: stayText({
        diagnoses:
          'principal: K35.80 POA Y  Unspecified acute appendicitis\nA: J44.9 POA Y  Chronic obstructive pulmonary disease, unspecified\nB: N18.4 POA W',
      }),
    },
    {
      says: 'an exacerbation that began in the stay',
      text: stayText({
        diagnoses:
          'principal: K35.80 POA Y  Unspecified acute appendicitis\nA: J44.1 POA N  Chronic obstructive pulmonary disease with (acute) exacerbation',
      }),
    },
  ],
  run({ claim, sound }) {
    const said: Said[] = [];
    if (!reportsPoa(claim)) return said;
    for (const each of sound) {
      const { poa } = each.diagnosis;
      if (!poa || !carriesPoa(each.diagnosis)) continue;
      if (!isChronic(each.key) && !isOfBirth(each.key)) continue;
      const value = poa.value.trim().toUpperCase();
      if (value !== 'N' && value !== 'U') continue;
      said.push({
        ...about(each),
        span: poa.span,
        ...(value === 'U' ? { severity: 'information' } : {}),
        message:
          value === 'U'
            ? `${named(each)} is of a kind that is present on admission, and is reported with U, for a record that does not tell: Y is assigned.`
            : isChronic(each.key)
              ? `${named(each)} is chronic and is reported as not present on admission: Y is assigned, even where it was diagnosed after the admission.`
              : `${named(each)} was there at the birth and is reported as not present on admission: newborns are admitted after it, and Y is assigned.`,
        fixes: indicatorFixes(each).slice(0, 1),
      });
    }
    said.push(...ofInfection(sound));
    return said;
  },
};

/** A chronic obstructive disease with its infection. */
const OF_BOTH = 'J440';

/** A combination code is Y where each of its parts was there (appendix I): J44.0 by its infection, since the disease is chronic. */
function ofInfection(sound: readonly SoundDiagnosis[]): readonly Report[] {
  const indicatorOf = ({ diagnosis: { poa } }: SoundDiagnosis) => poa?.value.trim().toUpperCase();
  const infections = sound.filter(
    ({ key, diagnosis }) => isOfLowerAirways(key) && diagnosis.role !== 'admitting' && diagnosis.poa,
  );
  if (infections.length === 0) return [];
  return sound.flatMap((each) => {
    const { poa } = each.diagnosis;
    const values = infections.map(indicatorOf);
    const value = values.every((one) => one === 'Y')
      ? 'Y'
      : values.every((one) => one === 'N')
        ? 'N'
        : undefined;
    if (
      each.key !== OF_BOTH ||
      !poa ||
      !value ||
      indicatorOf(each) === value ||
      !'YN'.includes(indicatorOf(each) ?? '-')
    )
      return [];
    return [
      {
        ...about(each),
        span: poa.span,
        message: `${named(each)} is of a chronic disease and its infection, and is reported with ${indicatorOf(each)} beside ${named(infections[0] ?? each)} with ${value}: a combination code is Y where all its parts were present on admission, else N.`,
        fixes: indicatorFixes(each).slice(value === 'Y' ? 0 : 1, value === 'Y' ? 1 : 2),
      },
    ];
  });
}
