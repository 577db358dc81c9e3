/** dx/duplicate: one code twice among the diagnoses. */

import { writtenCode } from '../../model/codes.ts';
import type { Diagnosis } from '../../model/document.ts';
import { ALL_KINDS, type ClaimCheck, type Said } from '../check.ts';
import { withDiagnoses } from '../samples.ts';

export const duplicate: ClaimCheck = {
  id: 'dx/duplicate',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  title: 'The same diagnosis code stands twice on one encounter.',
  authority: 'ICD-10-CM Official Guidelines I.B.12; MCE edit 3, duplicate of principal diagnosis',
  why: 'Each code may be reported once for an encounter, also where two conditions of both sides share one code.',
  fixes: ['Remove the later one; pointers to it follow to the first (safe on a professional claim).'],
  notes: [
    'Admitting diagnosis, reason for visit and external causes are other lists and may repeat a code, as may codes mentioned in a narrative.',
  ],
  wrong: [
    { says: 'the same code as A and C', text: withDiagnoses('A: E11.9', 'B: I10', 'C: E11.9') },
    { says: 'written differently', text: withDiagnoses('A: M25.561  Pain in right knee', 'B: M25561') },
  ],
  right: [
    {
      says: 'two sides, two codes',
      text: withDiagnoses('A: M25.561  Pain in right knee', 'B: M25.562  Pain in left knee'),
    },
    { says: 'three different codes', text: withDiagnoses('A: E11.9', 'B: I10', 'C: E78.5') },
  ],
  run({ claim }) {
    const said: Said[] = [];
    const first = new Map<string, Diagnosis>();
    for (const diagnosis of claim.diagnoses) {
      if (diagnosis.role !== 'principal' && diagnosis.role !== 'other') continue;
      const { system, key, span } = diagnosis.code;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, diagnosis);
        continue;
      }
      const code = writtenCode(system, key);
      said.push({
        span,
        message: `${code} is listed twice: each code is reported once for an encounter.`,
        code,
        system,
        related: [{ span: earlier.code.span, message: `${code} stands here first.` }],
        fixes: [
          {
            title: `Remove the second ${code}`,
            safe: claim.kind === 'professional',
            changes: [{ kind: 'removeDiagnosis', at: diagnosis.span }],
          },
        ],
      });
    }
    return said;
  },
};
