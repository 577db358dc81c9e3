/** pcs/limited-coverage: an inpatient procedure that Medicare covers under conditions, as a transplant. */
import type { ClaimCheck, Said } from '../check.ts';
import { editorFlags } from '../federal-lists.ts';
import { withProcedures } from '../samples.ts';

export const limitedCoverage: ClaimCheck = {
  id: 'pcs/limited-coverage',
  scope: 'claim',
  severity: 'information',
  kinds: ['institutional'],
  title: 'Medicare covers the inpatient procedure under conditions only.',
  authority: 'MCE edit 17, limited coverage',
  why: 'Transplants and some other procedures are paid in approved centers, or for certain patients. The bill waits until the contractor has looked.',
  fixes: [],
  notes: ['Medicare only. Whether the hospital is approved, the claim does not tell.'],
  wrong: [
    { says: 'a heart transplant', text: withProcedures('principal: 02YA0Z0 2026-11-01') },
    { says: 'a lung transplant', text: withProcedures('principal: 0BYM0Z0 2026-11-01') },
  ],
  right: [
    { says: 'an appendectomy', text: withProcedures('principal: 0DTJ4ZZ 2026-11-01') },
    { says: 'a coronary bypass', text: withProcedures('principal: 021009W 2026-11-01') },
  ],
  run({ claim, payer, procedures }) {
    const said: Said[] = [];
    if (payer !== 'medicare' || claim.setting !== 'inpatient') return said;
    for (const { procedure, verdict } of procedures) {
      if (verdict.kind !== 'valid') continue;
      const flags = editorFlags(verdict);
      if (!flags?.value.includes('lcov')) continue;
      said.push({
        span: procedure.code.span,
        message: `${verdict.key} (${verdict.period.title}) is covered by Medicare under conditions only, as in an approved center.`,
        release: flags.release,
        code: verdict.key,
        system: 'icd-10-pcs',
      });
    }
    return said;
  },
};
