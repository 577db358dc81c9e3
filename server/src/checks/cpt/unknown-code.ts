/** cpt/unknown-code: a CPT or CDT code that the user's licensed list does not have. */
import { answersFor, isBeforeReleases } from '../../codebook/validity.ts';
import { type CodeSystemId, systemName } from '../../model/systems.ts';
import { ALL_KINDS, type ClaimCheck, type JudgedService, type Said } from '../check.ts';
import { choices, releaseName } from '../code-fixes.ts';
import { ownList } from '../import-samples.ts';
import { nearestCodes } from '../nearest.ts';
import { claimText, withServices } from '../samples.ts';
import { codeWithShortTitle } from '../service-words.ts';

const OWN_LIST = [ownList('cpt', '99999,A code of our own', '98888,Another code of our own')];

export const unknownCptCode: ClaimCheck = {
  id: 'cpt/unknown-code',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  // Of CPT that is not loaded cpt/not-loaded speaks, once, with the code it stands on.
  speaksOfService: (verdict) =>
    verdict.kind === 'no-data'
      ? verdict.system === 'cdt'
      : isOfList(verdict.set.system) && verdict.kind !== 'valid',
  title: 'The CPT or CDT code is not in your licensed list on the date of service.',
  authority: '45 CFR 162.1002; I/OCE edit 6, invalid procedure code',
  why: 'CPT changes each January, CDT too. A line with a code of last year is denied.',
  fixes: ['Change to a code of your list that differs by one slip.'],
  notes: [
    'Needs your own list: `claimlint codesets import FILE`. Without one of CPT, cpt/not-loaded says so; without one of CDT the check is reported as not made.',
    'On a date that your list does not answer for it is a warning.',
  ],
  wrong: [
    {
      says: 'a number that the list does not have',
      text: withServices('2026-11-03  11   12345  -     A   1      132.50'),
      imports: OWN_LIST,
    },
    {
      says: 'two digits swapped',
      text: withServices('2026-11-03  11   89888  -     A   1      132.50'),
      imports: OWN_LIST,
    },
  ],
  right: [
    {
      says: 'a code of the list',
      text: withServices('2026-11-03  11   99999  -     A   1      132.50'),
      imports: OWN_LIST,
    },
    {
      says: 'a code of HCPCS Level II',
      text: claimText({ services: '2026-11-03  11   G0439  -     A   1      132.50' }),
      imports: OWN_LIST,
    },
  ],
  run({ services }) {
    const found: Said[] = [];
    for (const service of services) {
      if (isOfList(service.procedure.system)) found.push(...faults(service));
    }
    return found;
  },
};

const isOfList = (system: CodeSystemId): boolean => system === 'cpt' || system === 'cdt';

function faults({ procedure, verdict }: JudgedService): readonly Said[] {
  const reports: Said[] = [];
  const { kind } = verdict;
  if (kind === 'no-data') {
    // Of CPT it is said once, with the code it stands on, by cpt/not-loaded.
    if (verdict.system === 'cdt')
      reports.push({ noData: 'no licensed CDT list is loaded; `claimlint codesets import FILE` adds one' });
    return reports;
  }
  const { set, key, date, release } = verdict;
  const name = releaseName(set.system, release);
  const beyond = !answersFor(set, date);
  const said = {
    span: procedure.span,
    release: name,
    code: key,
    system: set.system,
    ...(beyond ? { severity: 'warning' as const } : {}),
  };
  if (kind === 'retired')
    reports.push({
      ...said,
      message: `${codeWithShortTitle(key, verdict.last.title)} ended on ${verdict.last.to} and is no code on ${date}.`,
    });
  // Your first list cannot tell of a day before it whether a code was there.
  else if (kind === 'not-yet' && !isBeforeReleases(set, date))
    reports.push({
      ...said,
      message: `${codeWithShortTitle(key, verdict.next.title)} begins on ${verdict.next.from} and is no code on ${date}.`,
    });
  else if (kind === 'unknown')
    reports.push({
      ...said,
      message: beyond
        ? `${key} is not in your list ${name}, which does not answer for ${date}.`
        : `${key} is not in ${systemName(set.system)} on ${date}, by your list ${name}.`,
      fixes: choices({ code: procedure }, set, nearestCodes(set, key, date), date),
    });
  return reports;
}
