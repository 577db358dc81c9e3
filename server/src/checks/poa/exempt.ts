/** poa/exempt: an indicator on a code that is exempt from present-on-admission reporting. */
import type { ClaimCheck, Said } from '../check.ts';
import { poaExemption } from '../federal-lists.ts';
import { carriesPoa, isIndicator, reportsPoa, withoutIndicator } from '../poa-reporting.ts';
import { stayText } from '../samples.ts';

export const poaExempt: ClaimCheck = {
  id: 'poa/exempt',
  scope: 'claim',
  severity: 'warning',
  kinds: ['institutional', 'chart'],
  title: 'A code that is exempt from present-on-admission reporting has an indicator.',
  authority: 'ICD-10-CM Official Guidelines, appendix I, and the list of exempt codes of the year',
  why: 'Codes that are no current disease, or are always present on admission, are on a list that CMS and CDC publish each year. Their field is left blank.',
  fixes: ['Leave the field blank (safe).'],
  notes: [
    'The list of the year of discharge decides. Silent for bills other than 11x and hospitals that CMS exempts from POA reporting.',
  ],
  wrong: [
    {
      says: 'a personal history',
      text: stayText({
        diagnoses:
          'principal: K35.80 POA Y  Unspecified acute appendicitis\nA: Z85.3 POA Y  Personal history of malignant neoplasm of breast',
      }),
    },
    {
      says: 'the outcome of delivery',
      text: stayText({
        patient: 'birth date: 2000-05-17\nsex: F',
        diagnoses:
          'principal: O80 Y  Encounter for full-term uncomplicated delivery\nA: Z37.0 Y  Single live birth',
      }),
    },
  ],
  right: [
    {
      says: 'blank',
      text: stayText({
        diagnoses:
          'principal: K35.80 POA Y  Unspecified acute appendicitis\nA: Z85.3  Personal history of malignant neoplasm of breast',
      }),
    },
    {
      says: 'a code that is not on the list',
      text: stayText({
        diagnoses:
          'principal: K35.80 POA Y  Unspecified acute appendicitis\nA: E78.5 POA Y  Hyperlipidemia, unspecified',
      }),
    },
  ],
  run({ claim, sound }) {
    const said: Said[] = [];
    if (!reportsPoa(claim)) return said;
    for (const each of sound) {
      const { poa } = each.diagnosis;
      if (!poa || !carriesPoa(each.diagnosis) || !isIndicator(poa.value)) continue;
      const exempt = poaExemption(each);
      if (!exempt?.value) continue;
      said.push({
        span: poa.span,
        ...(claim.kind === 'chart' ? { severity: 'information' as const } : {}),
        message: `${each.code} (${each.title}) is exempt from present-on-admission reporting: the field is left blank.`,
        release: exempt.release,
        code: each.code,
        system: each.set.system,
        fixes: [withoutIndicator(each)],
      });
    }
    return said;
  },
};
