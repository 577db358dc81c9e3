/** dx/not-yet-effective: a code that begins only after the date of service. */
import { ALL_KINDS, type ClaimCheck, type Said, titled } from '../check.ts';
import { choices, codeAt, releaseName } from '../code-fixes.ts';
import { billable } from '../list-fixes.ts';
import { revisionOn } from '../revisions.ts';
import { claimText, withDiagnoses } from '../samples.ts';

const BEFORE_OCTOBER = '2026-09-30  11   G0439  -     A   1      132.50';

export const notYetEffective: ClaimCheck = {
  id: 'dx/not-yet-effective',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  judges: ({ kind }) => kind === 'not-yet',
  title: 'The diagnosis code begins after the date of service.',
  authority: '45 CFR 162.1000(a): the code set in force on the date of service; MCE edit 1 and I/OCE edit 1',
  why: 'A new code may be used for services from its first day on, not for earlier ones, however late the claim is written.',
  fixes: ['Change to what the conversion table says was coded before.'],
  notes: ['A code of ICD-10-CM before 2015-10-01 is dx/wrong-code-set.'],
  wrong: [
    {
      says: 'a code of FY2027 on the last day of FY2026',
      text: claimText({
        diagnoses: 'A: C78.31  Secondary malignant neoplasm of larynx',
        services: BEFORE_OCTOBER,
      }),
    },
    {
      says: 'COVID-19 on the day before its code began',
      text: claimText({
        diagnoses: 'A: U07.1  COVID-19',
        services: '2020-03-31  11   G0439  -     A   1      132.50',
      }),
    },
  ],
  right: [
    {
      says: 'from its first day on',
      text: withDiagnoses('A: C78.31  Secondary malignant neoplasm of larynx'),
    },
    {
      says: 'the code that was there before',
      text: claimText({
        diagnoses: 'A: C78.39  Secondary malignant neoplasm of other respiratory organs',
        services: BEFORE_OCTOBER,
      }),
    },
  ],
  run({ judged }) {
    const said: Said[] = [];
    for (const { diagnosis, verdict } of judged) {
      if (verdict.kind !== 'not-yet') continue;
      const { set, index, date, next, release } = verdict;
      // Before ICD-10-CM began it is the code set that is wrong.
      if (revisionOn(date) !== set.system) continue;
      const code = codeAt(set, index);
      const earlier = billable(set.previousOf(set.keyAt(index)), { set, date });
      said.push({
        span: diagnosis.code.span,
        message: `${titled(code, next)} begins on ${next.from} and is no code on ${date}.`,
        release: releaseName(set.system, release),
        code,
        system: set.system,
        fixes: choices(diagnosis, set, earlier, date),
      });
    }
    return said;
  },
};
