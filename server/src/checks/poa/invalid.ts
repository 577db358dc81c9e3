/** poa/invalid: a present-on-admission indicator that is none. */
import type { ClaimCheck, Said } from '../check.ts';
import { poaExemption } from '../federal-lists.ts';
import { carriesPoa, indicatorFixes, isIndicator, withoutIndicator } from '../poa-reporting.ts';
import { stayText } from '../samples.ts';

export const poaInvalid: ClaimCheck = {
  id: 'poa/invalid',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional', 'chart'],
  title: 'The present-on-admission indicator is none of Y, N, U and W.',
  authority: 'ICD-10-CM Official Guidelines, appendix I; UB-04 FL 67',
  why: 'There are four indicators, and blank for codes of the exempt list. The 1 for “exempt” belonged to claims of version 4010, which ended before ICD-10-CM began.',
  fixes: [
    'Leave the field blank, where the code is exempt (safe).',
    'Change to Y, N, U or W; the coder chooses what the record says.',
  ],
  wrong: [
    {
      says: 'no indicator has this letter',
      text: stayText({ diagnoses: 'principal: K35.80 POA X  Unspecified acute appendicitis' }),
    },
    {
      says: '1 on an exempt code, as on claims of version 4010',
      text: stayText({
        diagnoses:
          'principal: K35.80 POA Y  Unspecified acute appendicitis\nA: Z85.3 POA 1  Personal history of malignant neoplasm of breast',
      }),
    },
  ],
  right: [
    {
      says: 'present, not present',
      text: stayText({
        diagnoses:
          'principal: K35.80 POA Y  Unspecified acute appendicitis\nA: N17.9 POA N  Acute kidney failure, unspecified',
      }),
    },
    {
      says: 'unknown, undetermined',
      text: stayText({
        diagnoses:
          'principal: K35.80 POA U  Unspecified acute appendicitis\nA: N17.9 POA W  Acute kidney failure, unspecified',
      }),
    },
  ],
  run({ claim, sound }) {
    const said: Said[] = [];
    if (claim.setting !== 'inpatient') return said;
    for (const each of sound) {
      const { poa } = each.diagnosis;
      if (!poa || !carriesPoa(each.diagnosis) || isIndicator(poa.value)) continue;
      const exempt = poaExemption(each)?.value;
      said.push({
        span: poa.span,
        message:
          poa.value === '1'
            ? `1 was an indicator on claims of version 4010 only: ${exempt ? `${each.code} is exempt and its field is left blank` : `${each.code} (${each.title}) needs Y, N, U or W`}.`
            : `“${poa.written}” is no present-on-admission indicator: ${exempt ? `${each.code} is exempt and its field is left blank` : 'there are Y, N, U and W'}.`,
        code: each.code,
        system: each.set.system,
        fixes: exempt ? [withoutIndicator(each)] : indicatorFixes(each),
      });
    }
    return said;
  },
};
