/** hcpcs/terminated: a HCPCS Level II code that ended before the date of service. */
import { ALL_KINDS, type ClaimCheck, type Said } from '../check.ts';
import { choices, releaseName } from '../code-fixes.ts';
import { billable } from '../list-fixes.ts';
import { claimText, withServices } from '../samples.ts';
import { codeWithShortTitle } from '../service-words.ts';

export const terminated: ClaimCheck = {
  id: 'hcpcs/terminated',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  speaksOfService: ({ kind }) => kind === 'retired',
  title: 'The HCPCS code ended before the date of service.',
  authority: '45 CFR 162.1000(a) and 162.1002; I/OCE edit 6, invalid procedure code',
  why: 'CMS ends codes each quarter, most often temporary ones that got a permanent number. There is no grace period.',
  fixes: ['Change to the code that the HCPCS file refers to in its place.'],
  notes: [
    'A cross-reference names what took over; whether it says the same of this service, the record decides.',
  ],
  wrong: [
    {
      says: 'C9014, ended on 2018-12-31 for J0567',
      text: withServices('2026-11-03  11   C9014  -     A   1      132.50'),
    },
    {
      says: 'a temporary code on the day after its last',
      text: claimText({
        providers: 'billing npi: 1234567893\nsigned: yes 2019-01-01',
        services: '2019-01-01  11   C9015  -     A   1      132.50',
      }),
    },
  ],
  right: [
    {
      says: 'the same code on its last day',
      text: claimText({
        providers: 'billing npi: 1234567893\nsigned: yes 2018-12-31',
        services: '2018-12-31  11   C9015  -     A   1      132.50',
      }),
    },
    { says: 'the code in its place', text: withServices('2026-11-03  11   J0567  JZ    A   1      132.50') },
  ],
  run({ services }) {
    const said: Said[] = [];
    for (const { procedure, verdict } of services) {
      if (procedure.system !== 'hcpcs' || verdict.kind !== 'retired') continue;
      const { set, key, date, last, next, release } = verdict;
      const heirs = set.replacementsOf(key).map((row) => row.code);
      said.push({
        span: procedure.span,
        message: `${codeWithShortTitle(key, last.title)} ended on ${last.to} and is no code on ${date}.${next ? ` It came back on ${next.from}.` : ''}`,
        release: releaseName(set.system, release),
        code: key,
        system: set.system,
        fixes: choices({ code: procedure }, set, billable(heirs, { set, date }), date),
      });
    }
    return said;
  },
};
