/** claim/spans-code-change: an outpatient statement over a yearly change of codes, with a code of one side only. */

import { writtenCode } from '../../model/codes.ts';
import { fieldDates } from '../../model/fields.ts';
import { type ClaimCheck, type Said, titled } from '../check.ts';
import { institutionalText } from '../samples.ts';

const over = (period: string, diagnosis: string): string =>
  institutionalText({
    head: `type of bill: 0131\nstatement period: ${period}`,
    diagnoses: `principal: ${diagnosis}`,
    services: '0510  G0463    2026-09-29  1      120.00',
  });

export const spansCodeChange: ClaimCheck = {
  id: 'claim/spans-code-change',
  scope: 'claim',
  severity: 'warning',
  kinds: ['institutional'],
  title: 'An outpatient claim runs over a change of codes, and a diagnosis is a code on its first day only.',
  authority: '45 CFR 162.1000(a): the code set of the date of service; CMS 100-04 chapter 23',
  why: 'Outpatient claims are judged by their first day. Services behind 1 October or 1 April need the codes of that day, on a claim of their own.',
  fixes: [],
  notes: [
    'A code that begins within the statement is dx/not-yet-effective. Inpatient claims are judged by the discharge.',
  ],
  wrong: [
    {
      says: 'I42.0, which ended with September',
      text: over('2026-09-28 - 2026-10-02', 'I42.0  Dilated cardiomyopathy'),
    },
    {
      says: 'S23.420A, deleted with September',
      text: over('2026-09-29 - 2026-10-31', 'S23.420A'),
    },
  ],
  right: [
    {
      says: 'a code of both years',
      text: over('2026-09-28 - 2026-10-02', 'I10  Essential (primary) hypertension'),
    },
    { says: 'split at the change', text: over('2026-09-28 - 2026-09-30', 'I42.0  Dilated cardiomyopathy') },
  ],
  run({ claim, judged }) {
    const said: Said[] = [];
    const statement = fieldDates(claim, 'statement period');
    if (claim.setting !== 'outpatient' || !statement || statement.from === statement.through) return said;
    for (const { diagnosis, verdict } of judged) {
      if (verdict.kind !== 'valid') continue;
      const { set, index, key, period } = verdict;
      if (set.statusOn(index, statement.through) === 'billable') continue;
      const code = writtenCode(set.system, key);
      said.push({
        span: diagnosis.code.span,
        message: `${titled(code, period)} is a code on ${statement.from} and none on ${statement.through}: split the claim at the change.`,
        code,
        system: set.system,
      });
    }
    return said;
  },
};
