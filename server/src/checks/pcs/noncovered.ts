/** pcs/noncovered: an inpatient procedure that Medicare does not cover. */
import type { ClaimCheck, ClaimContext, Said } from '../check.ts';
import { editorFlags } from '../federal-lists.ts';
import { stayText, withProcedures } from '../samples.ts';

export const noncoveredProcedure: ClaimCheck = {
  id: 'pcs/noncovered',
  scope: 'claim',
  severity: 'warning',
  kinds: ['institutional'],
  title: 'Medicare does not cover the inpatient procedure.',
  authority: 'MCE edit 11, noncovered procedure; 42 CFR part 411',
  why: 'A bill with a noncovered procedure comes back, or is denied whole. What was done for other reasons is billed apart.',
  fixes: [],
  notes: [
    'Medicare only. Sterilization is named where Z30.2 is a diagnosis of the stay.',
    'Procedures that the editor holds for noncovered under further conditions (age, another diagnosis or procedure) are not judged.',
  ],
  wrong: [
    {
      says: 'destruction of heart muscle through an open chest, for the left ventricle',
      text: withProcedures('principal: 02BK0ZZ 2026-11-01  Excision of Right Ventricle, Open Approach'),
    },
    {
      says: 'occlusion of both fallopian tubes for sterilization',
      text: stayText({
        diagnoses: 'principal: Z30.2 POA 1  Encounter for sterilization',
        procedures: 'principal: 0UL74ZZ 2026-11-01',
      }),
    },
  ],
  right: [
    {
      says: 'an appendectomy',
      text: withProcedures(
        'principal: 0DTJ4ZZ 2026-11-01  Resection of Appendix, Percutaneous Endoscopic Approach',
      ),
    },
    {
      says: 'the same occlusion for another reason',
      text: stayText({
        diagnoses: 'principal: N70.11 POA Y  Chronic salpingitis',
        procedures: 'principal: 0UL74ZZ 2026-11-01',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (context.payer !== 'medicare' || context.claim.setting !== 'inpatient') return said;
    for (const { procedure, verdict } of context.procedures) {
      if (verdict.kind !== 'valid') continue;
      const flags = editorFlags(verdict);
      if (!flags) continue;
      const sterilizes = flags.value.includes('ncov_z302') && isForSterilization(context);
      if (!sterilizes && !flags.value.includes('noncovered')) continue;
      said.push({
        span: procedure.code.span,
        message: sterilizes
          ? `${verdict.key} (${verdict.period.title}) for sterilization (Z30.2) is not covered by Medicare.`
          : `${verdict.key} (${verdict.period.title}) is not covered by Medicare.`,
        release: flags.release,
        code: verdict.key,
        system: 'icd-10-pcs',
      });
    }
    return said;
  },
};

const isForSterilization = ({ listed }: ClaimContext): boolean => listed.some(({ key }) => key === 'Z302');
