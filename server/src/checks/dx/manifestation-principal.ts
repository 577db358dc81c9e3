/** dx/manifestation-principal: a manifestation stands where the disease behind it must. */

import { ALL_KINDS, type ClaimCheck } from '../check.ts';
import { releaseName } from '../code-fixes.ts';
import { isFlagged } from '../federal-lists.ts';
import { listOtherFirst, unfitFirst } from '../first-listed.ts';
import { stayText, withDiagnoses } from '../samples.ts';
import { firstName } from '../stay.ts';

export const manifestationPrincipal: ClaimCheck = {
  id: 'dx/manifestation-principal',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  speaksOf: (_, code) => isFlagged(code, 'manifestation'),
  title: 'A manifestation is the principal or first-listed diagnosis.',
  authority:
    'ICD-10-CM Official Guidelines I.A.13; MCE edit 6, manifestation code as principal diagnosis; the like edit of the I/OCE',
  why: 'A manifestation shows a disease in another part of the body. The disease itself, its etiology, is listed before it; codes “in diseases classified elsewhere” are never permitted as first-listed or principal diagnosis.',
  fixes: ['List another diagnosis of the claim first; the coder chooses which is the etiology.'],
  notes: ['Which codes are manifestations on a date is said by the master list of the Medicare Code Editor.'],
  wrong: [
    {
      says: 'dementia before Parkinson’s disease, the example of I.A.13',
      text: withDiagnoses(
        'A: F02.80  Dementia in other diseases classified elsewhere, unspecified severity',
        'B: G20.A1  Parkinson’s disease without dyskinesia, without mention of fluctuations',
      ),
    },
    {
      says: 'a manifestation as the principal diagnosis of a stay',
      text: stayText({
        diagnoses:
          'principal: D63.1 POA Y  Anemia in chronic kidney disease\nA: N18.4 POA Y  Chronic kidney disease, stage 4 (severe)',
      }),
    },
  ],
  right: [
    {
      says: 'the etiology, then the manifestation',
      text: withDiagnoses(
        'A: G20.A1  Parkinson’s disease without dyskinesia, without mention of fluctuations',
        'B: F02.80  Dementia in other diseases classified elsewhere, unspecified severity',
      ),
    },
    {
      says: 'kidney disease, then its anemia',
      text: stayText({
        diagnoses:
          'principal: N18.4 POA Y  Chronic kidney disease, stage 4 (severe)\nA: D63.1 POA Y  Anemia in chronic kidney disease',
      }),
    },
  ],
  run(context) {
    const found = unfitFirst(context, 'manifestation');
    if (!found) return [];
    const { diagnosis, code, title, set, date } = found.first;
    return [
      {
        span: diagnosis.code.span,
        message: `${code} (${title}) is a manifestation and no ${firstName(context.claim)}: the disease that it comes from is listed before it.`,
        release: releaseName(set.system, set.releaseOn(date)),
        code,
        system: set.system,
        fixes: listOtherFirst(context),
      },
    ];
  },
};
