/** Complications of devices on which a stay operates: they are under active treatment (Guidelines I.C.19.a). */
import type { ClaimContext, Report } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { PHASE_NAMES, phaseOf } from './injury-phases.ts';
import { about, billable, named } from './list-fixes.ts';

const isComplication = codesIn('T80-T88');

/** Removal and revision of ICD-10-PCS, of devices that are in the body. */
const OF_DEVICE = /^0.[PW]/;
const DEVICE =
  /\b(?:prosthe\w+|device|implant\w*|graft|leads?|electrode|fixation|catheter|shunt|pump|stent)\b/i;

/** I.C.19.a: what a stay with an operation on the device is for is under active treatment. */
export function deviceTreated({ claim, listed }: ClaimContext): readonly Report[] {
  const [principal] = listed;
  if (claim.setting !== 'inpatient' || !principal || !isComplication(principal.key)) return [];
  if (phaseOf(principal.key) !== 'subsequent' || !DEVICE.test(principal.title)) return [];
  const operation = claim.procedures.find(({ code }) => OF_DEVICE.test(code.key));
  if (!operation) return [];
  const right = billable([`${principal.key.slice(0, 6)}A`], principal);
  return [
    {
      ...about(principal),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.19.a',
      message: `${named(principal)} says ${PHASE_NAMES.subsequent}, and ${operation.code.key} treats it in this stay: active treatment of a complication has the character A.`,
      related: [{ span: operation.code.span, message: 'It is treated by this procedure.' }],
      fixes: choices(principal.diagnosis, principal.set, right, principal.date),
    },
  ];
}
