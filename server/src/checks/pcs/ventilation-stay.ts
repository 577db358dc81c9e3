/** pcs/ventilation-stay: ventilation of more than 96 hours in a stay that was shorter. */
import { dayNumber } from '../../model/dates.ts';
import type { Claim } from '../../model/document.ts';
import { fieldDates } from '../../model/fields.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { editorFlags } from '../federal-lists.ts';
import { stayText, withProcedures } from '../samples.ts';

/** Days of stay that more than 96 hours need. */
const LEAST_DAYS = 4;

const VENTILATED = [
  'principal: J96.01 POA Y  Acute respiratory failure with hypoxia',
  'principal: 5A1955Z 2026-11-01  Respiratory Ventilation, Greater than 96 Consecutive Hours',
] as const;

export const ventilationStay: ClaimCheck = {
  id: 'pcs/ventilation-stay',
  scope: 'claim',
  severity: 'warning',
  kinds: ['institutional'],
  title: 'Ventilation of more than 96 hours is coded for a stay of fewer than four days.',
  authority: 'MCE edit 19, procedure inconsistent with length of stay',
  why: 'The code decides between two very different DRGs. Hours on a ventilator in another hospital are not of this stay.',
  fixes: [],
  notes: ['The stay is counted from the admission to the discharge, or to the end of the statement.'],
  wrong: [
    {
      says: 'three days',
      text: stayText({
        bill: 'type of bill: 0111\nstatement period: 2026-11-01 - 2026-11-04',
        stay: 'admission: 2026-11-01\nadmission hour: 14\nadmission type: 1\nadmission source: 1\ndischarge: 2026-11-04\ndischarge hour: 11\ndischarge status: 01',
        diagnoses: VENTILATED[0],
        procedures: VENTILATED[1],
      }),
    },
    {
      says: 'admitted late, by the statement',
      text: stayText({
        bill: 'type of bill: 0111\nstatement period: 2026-11-01 - 2026-11-05',
        stay: 'admission: 2026-11-02\nadmission hour: 14\nadmission type: 1\nadmission source: 1\ndischarge status: 01',
        diagnoses: VENTILATED[0],
        procedures: VENTILATED[1],
      }),
    },
  ],
  right: [
    { says: 'four days', text: stayText({ diagnoses: VENTILATED[0], procedures: VENTILATED[1] }) },
    { says: 'another procedure', text: withProcedures('principal: 0DTJ4ZZ 2026-11-01') },
  ],
  run({ claim, procedures }) {
    const said: Said[] = [];
    for (const { procedure, verdict } of procedures) {
      if (verdict.kind !== 'valid') continue;
      const flags = editorFlags(verdict);
      const days = flags?.value.includes('los') ? lengthOfStay(claim) : undefined;
      if (!flags || days === undefined || days >= LEAST_DAYS) continue;
      said.push({
        span: procedure.code.span,
        message: `${verdict.key} (${verdict.period.title}) takes more than four days, and the stay has ${days}. Was the patient ventilated elsewhere, or for less?`,
        release: flags.release,
        code: verdict.key,
        system: 'icd-10-pcs',
      });
    }
    return said;
  },
};

function lengthOfStay(claim: Claim): number | undefined {
  const statement = fieldDates(claim, 'statement period');
  const from = fieldDates(claim, 'admission')?.from ?? statement?.from;
  const through = fieldDates(claim, 'discharge')?.through ?? statement?.through;
  return from && through && from <= through ? dayNumber(through) - dayNumber(from) : undefined;
}
