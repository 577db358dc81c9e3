/** What a code says was given elsewhere, and the claim bills as given here (Guidelines I.C.21.c.3). */
import { field } from '../model/fields.ts';
import type { ClaimContext, Report } from './check.ts';
import { about, named, removals } from './list-fixes.ts';

/** Status post administration of tPA in a different facility within the last 24 hours. */
export const THROMBOLYSIS_ELSEWHERE = 'Z9282';

/** Introduction of Other Thrombolytic (ICD-10-PCS 3E0), and alteplase and tenecteplase (HCPCS). */
const THROMBOLYTIC = /^3E0[3-8][03X]17$|^J(?:2997|3101)$/;

/** NUBC point of origin: transfer from a hospital. */
const FROM_A_HOSPITAL = '4';

/** I.C.21.c.3: Z92.82 is for the record of the facility that receives the patient, and not of the one that gave the drug. */
export function thrombolysisHere({ claim, sound }: ClaimContext): readonly Report[] {
  const status = sound.find(({ key }) => key === THROMBOLYSIS_ELSEWHERE);
  if (!status || field(claim, 'admission source')?.written.trim() === FROM_A_HOSPITAL) return [];
  const given = [
    ...claim.procedures.map(({ code }) => code),
    ...claim.lines.map(({ procedure }) => procedure),
  ].find((code) => code && THROMBOLYTIC.test(code.key));
  if (!given) return [];
  return [
    {
      ...about(status),
      severity: 'warning',
      authority: 'ICD-10-CM Official Guidelines I.C.21.c.3',
      message: `${named(status)} is listed, and ${given.key} was given on this claim, of a patient who came from no other hospital: the code is for the record of the receiving facility only.`,
      related: [{ span: given.span, message: 'It was given here.' }],
      fixes: removals(claim, status),
    },
  ];
}
