/** dx/retired-code: a code that was deleted before the date of service. */
import { addDays, fiscalYear } from '../../model/dates.ts';
import { ALL_KINDS, type ClaimCheck, type Said, titled } from '../check.ts';
import { choices, codeAt, releaseName } from '../code-fixes.ts';
import { billable } from '../list-fixes.ts';
import { claimText, withDiagnoses } from '../samples.ts';

export const retiredCode: ClaimCheck = {
  id: 'dx/retired-code',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  judges: ({ kind }) => kind === 'retired',
  title: 'The diagnosis code was deleted before the date of service.',
  authority: '45 CFR 162.1000(a): the code set in force on the date of service; MCE edit 1 and I/OCE edit 1',
  why: 'ICD-10-CM changes each October and at times in January or April. There is no grace period: a code is judged by the date of service, not by the date of the claim.',
  fixes: ['Change to a code that the conversion table of the year names in its place.'],
  notes: [
    'A code of ICD-9-CM after 2015-09-30 is dx/wrong-code-set.',
    'A code that was split and became a category is dx/not-billable, since the category is still in the book.',
  ],
  wrong: [
    {
      says: 'deleted on 2025-10-01, when the contusions of the abdominal wall were told apart',
      text: withDiagnoses('A: S30.1XXA  Contusion of abdominal wall, initial encounter'),
    },
    {
      says: 'deleted on 2019-10-01',
      text: withDiagnoses('A: T67.0XXA  Heatstroke and sunstroke, initial encounter'),
    },
  ],
  right: [
    {
      says: 'a code that took its place',
      text: withDiagnoses('A: S30.12XA  Contusion of groin, initial encounter'),
    },
    {
      says: 'the old code on the last day that it was one',
      text: claimText({
        diagnoses: 'A: S30.1XXA  Contusion of abdominal wall, initial encounter',
        services: '2025-09-30  11   G0439  -     A   1      132.50',
      }),
    },
  ],
  run({ judged }) {
    const said: Said[] = [];
    for (const { diagnosis, verdict } of judged) {
      if (verdict.kind !== 'retired' || verdict.set.system === 'icd-9-cm') continue;
      const { set, index, key, date, last, next, release } = verdict;
      const code = codeAt(set, index);
      const since = last.to ? addDays(last.to, 1) : date;
      const heirs = set
        .replacementsOf(key)
        .filter((row) => fiscalYear(row.since) === fiscalYear(since))
        .map((row) => row.code);
      said.push({
        span: diagnosis.code.span,
        message: `${titled(code, last)} was deleted on ${since} and is no code on ${date}.${next ? ` It came back on ${next.from}.` : ''}`,
        release: releaseName(set.system, release),
        code,
        system: set.system,
        fixes: choices(diagnosis, set, billable(heirs, { set, date }), date),
      });
    }
    return said;
  },
};
