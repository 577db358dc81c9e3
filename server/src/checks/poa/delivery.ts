/** poa/delivery: what happens in a delivery, reported as present before the delivery of the same stay. */
import type { ClaimCheck, Said } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { hasDelivered } from '../delivery.ts';
import { about, named } from '../list-fixes.ts';
import { indicatorFixes, reportsPoa } from '../poa-reporting.ts';
import { isOutcome } from '../pregnancy.ts';
import { stayText } from '../samples.ts';

/** A shoulder that is caught, lacerations, a placenta that stays, and the hemorrhage of the third stage or right behind it. */
const isOfDelivery = codesIn('O66.0', 'O70', 'O71.3-O71.6', 'O72.0-O72.1', 'O73');

const withDelivery = (diagnoses: string, procedure = 'principal: 10E0XZZ 2026-11-01'): string =>
  stayText({ patient: 'birth date: 2000-05-17\nsex: F', diagnoses, procedures: procedure });

export const poaDelivery: ClaimCheck = {
  id: 'poa/delivery',
  scope: 'claim',
  severity: 'information',
  kinds: ['institutional', 'chart'],
  speaksOf: isOfDelivery,
  title: 'What happened in the delivery of this stay is reported as present on admission.',
  authority: 'ICD-10-CM Official Guidelines, appendix I: obstetrical conditions',
  why: 'The mother was admitted before she gave birth. A laceration of the delivery, or a hemorrhage right behind it, was not there on admission, and N is assigned.',
  fixes: ['Change to N.'],
  notes: [
    'It asks only where a procedure of the claim is the delivery, or its outcome is coded: who is admitted after it had them on admission.',
  ],
  wrong: [
    {
      says: 'a second degree laceration',
      text: withDelivery('principal: O70.1 POA Y\nA: Z37.0\nB: Z3A.39'),
    },
    {
      says: 'a hemorrhage after the birth',
      text: withDelivery('principal: O80\nA: O72.1 POA Y\nB: Z37.0\nC: Z3A.39'),
    },
  ],
  right: [
    {
      says: 'not present on admission',
      text: withDelivery('principal: O70.1 POA N\nA: Z37.0\nB: Z3A.39'),
    },
    {
      says: 'an admission for the hemorrhage, after a birth elsewhere',
      text: withDelivery('principal: O72.1 POA Y\nA: O90.81 POA Y', ''),
    },
  ],
  run({ claim, listed }) {
    const said: Said[] = [];
    if (!reportsPoa(claim)) return said;
    if (!hasDelivered(claim) && !listed.some(({ key }) => isOutcome(key))) return said;
    for (const each of listed) {
      const { poa } = each.diagnosis;
      if (!poa || !isOfDelivery(each.key)) continue;
      if (poa.value.trim().toUpperCase() !== 'Y') continue;
      said.push({
        ...about(each),
        span: poa.span,
        message: `${named(each)} happened in the delivery of this stay and is reported as present on admission: N is assigned.`,
        fixes: indicatorFixes(each).slice(1, 2),
      });
    }
    return said;
  },
};
