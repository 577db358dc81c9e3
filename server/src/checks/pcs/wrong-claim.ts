/** pcs/wrong-claim: a procedure in a code set that this kind of claim does not take. */
import { CPT_SHAPE, HCPCS_SHAPE } from '../../model/codes.ts';
import type { CodeAt } from '../../model/document.ts';
import type { Severity } from '../../model/finding.ts';
import type { ClaimCheck, Report, Said } from '../check.ts';
import { claimText, stayText, withProcedures, withServices } from '../samples.ts';

export const pcsWrongClaim: ClaimCheck = {
  id: 'pcs/wrong-claim',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional', 'institutional', 'dental'],
  title: 'The procedure is coded in a code set that this kind of claim does not take.',
  authority:
    '45 CFR 162.1002(c): ICD-10-PCS for inpatient hospital procedures, CPT and HCPCS for all others; CMS 100-04 chapter 25 §75, FL 74',
  why: 'Physicians and outpatient departments report CPT and HCPCS, also for a patient in a bed. ICD-10-PCS is for the hospital’s inpatient claim alone.',
  fixes: [],
  notes: [
    'On an outpatient hospital claim ICD-10-PCS is a warning: some payers take it for their own statistics.',
    'A chart is left alone.',
  ],
  wrong: [
    {
      says: 'ICD-10-PCS as the service of a professional claim',
      text: withServices('2026-11-03  21   0DTJ4ZZ  -   A   1      1480.00'),
    },
    {
      says: 'procedures on a professional claim',
      text: claimText({ diagnoses: 'A: I10\n\n[procedures]\nprincipal: 0DTJ4ZZ 2026-11-03' }),
    },
    {
      says: 'procedures on an outpatient claim',
      text: stayText({
        bill: 'type of bill: 0131\nstatement period: 2026-11-01 - 2026-11-05',
        procedures: 'principal: 0DTJ4ZZ 2026-11-01',
      }),
    },
    { says: 'CPT as an inpatient procedure', text: withProcedures('principal: 44970 2026-11-01') },
  ],
  right: [
    { says: 'ICD-10-PCS on an inpatient claim', text: withProcedures('principal: 0DTJ4ZZ 2026-11-01') },
    {
      says: 'HCPCS on a professional claim',
      text: withServices('2026-11-03  11   G0439  -     A   1      132.50'),
    },
  ],
  run({ claim }) {
    const said: Said[] = [];
    for (const { procedure } of claim.lines)
      if (procedure?.system === 'icd-10-pcs')
        said.push(misplaced(procedure, claim.kind === 'institutional' ? 'warning' : 'error'));
    for (const { code } of claim.procedures) {
      // Hospitals reported procedures of ICD-9-CM for outpatients too, as long as it was in force.
      if (claim.setting !== 'inpatient' && code.system === 'icd-10-pcs')
        said.push(misplaced(code, claim.kind === 'institutional' ? 'warning' : 'error'));
      else if (CPT_SHAPE.test(code.key) || HCPCS_SHAPE.test(code.key))
        said.push({
          span: code.span,
          message: `${code.key} is CPT or HCPCS, which stand on service lines; the procedures of an inpatient claim are coded in ICD-10-PCS.`,
          code: code.key,
        });
    }
    return said;
  },
};

const misplaced = (code: CodeAt, severity: Severity): Report => ({
  span: code.span,
  severity,
  message: `${code.key} is coded for an inpatient hospital claim; this claim takes CPT and HCPCS.`,
  code: code.key,
  system: code.system,
});
