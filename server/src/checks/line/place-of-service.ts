/** line/place-of-service: a place of service that is not in CMS's set, or was not yet on the date. */
import { type CodePeriod, type CodeSet, holdsOn } from '../../codebook/code-set.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Located, ServiceLine } from '../../model/document.ts';
import type { Fix } from '../../model/finding.ts';
import type { ClaimCheck, Report, Said } from '../check.ts';
import { releaseName } from '../code-fixes.ts';
import { serviceDate } from '../judged-dates.ts';
import { placeConflict } from '../places.ts';
import { withServices } from '../samples.ts';

export const placeOfService: ClaimCheck = {
  id: 'line/place-of-service',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional', 'chart'],
  title:
    'The place of service is not in the set on the date of service, or the service is never given there.',
  authority: 'CMS Place of Service Code Set; CMS 100-04 chapter 26 §10.5; CMS-1500 box 24B',
  why: 'The place decides whether the facility or the non-facility rate is paid. An unassigned number is rejected; a wrong one is an overpayment.',
  fixes: [
    'Write the lost zero of a single digit (safe).',
    'Change to a place with the two digits swapped, where there is one.',
  ],
  notes: [
    'A place is refused before its first day only where CMS states that day.',
    'A visit of the emergency department, a hospital, a nursing facility or a home in a place of another kind is a warning; only places that cannot be are named, and telehealth is none of them.',
  ],
  wrong: [
    { says: 'an unassigned number', text: withServices('2026-11-03  29   G0439  -     A   1      132.50') },
    {
      says: 'telehealth at home before 2022-01-01',
      text: withServices('2021-11-03  10   G0439  -     A   1      132.50'),
    },
    {
      says: 'a visit of a hospital’s inpatient in an office',
      text: withServices('2026-11-03  11   99232  -     A   1      132.50'),
    },
  ],
  right: [
    { says: 'an office', text: withServices('2026-11-03  11   G0439  -     A   1      132.50') },
    {
      says: 'a visit of a hospital’s inpatient there',
      text: withServices('2026-11-03  21   99232  -     A   1      132.50'),
    },
    { says: 'telehealth at home', text: withServices('2026-11-03  10   G0439  95    A   1      132.50') },
  ],
  run({ claim, codebook, today }) {
    const said: Said[] = [];
    const set = codebook.set('place-of-service');
    // One mistake of a claim's facility code is one finding, though every line takes its place from there.
    const seen: number[] = [];
    let known: Located<string> | undefined;
    let periods: readonly CodePeriod[] = [];
    for (const line of claim.lines) {
      const place = line.placeOfService;
      if (!place || seen.includes(place.span.start)) continue;
      if (!set) {
        said.push({ noData: 'the place-of-service set is not loaded' });
        return said;
      }
      const date = serviceDate(claim, line, today);
      if (place.value !== known?.value) {
        known = place;
        periods = set.periodsAt(set.indexOf(place.value));
      }
      if (periods.some((period) => holdsOn(period, date))) {
        const report = conflict(line, place);
        if (report) said.push(report);
        continue;
      }
      seen.push(place.span.start);
      const next = periods.find(({ from }) => from > date);
      said.push({
        span: place.span,
        message: next
          ? `Place of service ${place.value} (${next.title}) begins on ${next.from} and is none on ${date}.`
          : `${place.value} is no place of service on ${date}.`,
        release: releaseName('place-of-service', set.releaseOn(date)),
        code: place.value,
        system: 'place-of-service',
        // A place that begins later is no slip of the pen: its digits swapped are another place.
        fixes: next ? [] : fixesFor(set, place, date),
      });
    }
    return said;
  },
};

/** A service that is given elsewhere only. */
function conflict({ procedure }: ServiceLine, { value }: Located<string>): Report | undefined {
  const where = procedure?.system === 'cpt' ? placeConflict(procedure.key, value) : undefined;
  return procedure && where
    ? {
        span: procedure.span,
        severity: 'warning',
        message: `${procedure.key} is a visit ${where}; the place of service is ${value}.`,
        code: procedure.key,
        system: procedure.system,
      }
    : undefined;
}

function fixesFor(set: CodeSet, place: Located<string>, date: IsoDate): Fix[] {
  const { value, span } = place;
  const fix = (code: string, safe: boolean): Fix[] => {
    const title = set.periodOn(set.indexOf(code), date)?.title;
    if (title === undefined) return [];
    return [
      {
        title: `Change to ${code} ${title}`,
        safe,
        changes: [{ kind: 'replaceValue', at: span, text: code }],
      },
    ];
  };
  if (/^\d$/.test(value)) return fix(`0${value}`, true);
  return /^\d{2}$/.test(value) ? fix(`${value[1]}${value[0]}`, false) : [];
}
