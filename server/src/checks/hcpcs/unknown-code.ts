/** hcpcs/unknown-code: a service code that is in no release of HCPCS Level II, or in a later one only. */

import type { CodeSet } from '../../codebook/code-set.ts';
import type { Verdict } from '../../codebook/verdict.ts';
import { procedureSystem } from '../../model/codes.ts';
import type { CodeAt } from '../../model/document.ts';
import { systemName } from '../../model/systems.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said } from '../check.ts';
import { choices, outsideReleases, releaseName } from '../code-fixes.ts';
import { systemOf } from '../judged-services.ts';
import { nearestCodes } from '../nearest.ts';
import { claimText, institutionalText, withServices } from '../samples.ts';
import { codeWithShortTitle } from '../service-words.ts';

export const unknownHcpcsCode: ClaimCheck = {
  id: 'hcpcs/unknown-code',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  speaksOfService: (verdict) =>
    systemOf(verdict) === 'hcpcs' && verdict.kind !== 'valid' && verdict.kind !== 'retired',
  title: 'The service code is not in HCPCS Level II on the date of service.',
  authority: '45 CFR 162.1002; I/OCE edit 6, invalid procedure code',
  why: 'HCPCS Level II changes every quarter. A line with a code that is not in the quarter’s release is returned or denied.',
  fixes: ['Change to a code that differs by one slip: O for 0, two characters swapped or doubled.'],
  notes: [
    'On a date that the loaded releases do not answer for, a code that they lack is a warning that names the release: the code may be newer, or older.',
    'What has the shape of no service code at all is found here too, since it may have been meant for any.',
    'A rate code (HIPPS) on revenue codes 0022 to 0024 is not judged: it is no HCPCS code.',
    'A code that ended before the date is hcpcs/terminated, a CPT code is cpt/unknown-code.',
  ],
  wrong: [
    {
      says: 'a number that is in no release',
      text: withServices('2026-11-03  11   A0001  -     A   1      132.50'),
    },
    {
      says: 'what has the shape of no code',
      text: withServices('2026-11-03  11   G04390  -    A   1      132.50'),
    },
    {
      says: 'a service before its code began on 2021-01-01',
      text: claimText({
        providers: 'billing npi: 1234567893\nsigned: yes 2020-12-20',
        services: '2020-12-20  11   G2211  -     A   1      16.00',
      }),
    },
  ],
  right: [
    {
      says: 'an annual wellness visit',
      text: withServices('2026-11-03  11   G0439  -     A   1      132.50'),
    },
    {
      says: 'the rate of a nursing facility (HIPPS) on revenue code 0022 is no HCPCS code (UB-04 FL 44)',
      text: institutionalText({
        head: 'type of bill: 0211\nstatement period: 2026-11-01 - 2026-11-05',
        diagnoses:
          'principal: I69.351  Hemiplegia and hemiparesis following cerebral infarction affecting right dominant side',
        services: '0022  KAQD1    -           4        0.00\n0120  -        -           4     2400.00',
      }),
    },
    { says: 'small letters', text: withServices('2026-11-03  11   j3420  JZ    A   1      4.00') },
  ],
  run({ services }) {
    const found: Said[] = [];
    for (const { procedure, verdict } of services) {
      if (procedure.system !== 'hcpcs') continue;
      if (verdict.kind === 'no-data') found.push({ noData: 'no HCPCS codes are loaded' });
      else if (verdict.kind === 'unknown') found.push(unknown(procedure, verdict));
      else if (verdict.kind === 'not-yet')
        found.push({
          ...saidOf(procedure, verdict.set, verdict),
          message: `${codeWithShortTitle(procedure.key, verdict.next.title)} begins on ${verdict.next.from} and is no code on ${verdict.date}.`,
        });
    }
    return found;
  },
};

const saidOf = (
  procedure: CodeAt,
  set: CodeSet,
  { release }: { readonly release: CodeSet['releases'][number] },
) => ({
  span: procedure.span,
  release: releaseName(set.system, release),
  code: procedure.key,
  system: set.system,
});

function unknown(procedure: CodeAt, verdict: Verdict & { readonly kind: 'unknown' }): Report {
  const { set, key, date, beyond } = verdict;
  const said = saidOf(procedure, set, verdict);
  const fixes = choices({ code: procedure }, set, nearestCodes(set, key, date), date);
  if (procedureSystem(key) === undefined)
    return {
      ...said,
      message: `“${procedure.written}” has the shape of no service code: CPT has five digits, HCPCS Level II a letter and four digits.`,
      fixes,
    };
  return beyond
    ? {
        ...said,
        severity: 'warning',
        message: `${key} is not in ${said.release}, ${outsideReleases(set, date)}`,
        fixes,
      }
    : { ...said, message: `${key} is not in ${systemName(set.system)} on ${date}.`, fixes };
}
