/** px/global-period: a visit within the days after surgery that the surgery’s payment covers. */
import type { Codebook } from '../../codebook/code-set.ts';
import { feeScheduleOn, feeScheduleRow } from '../../codebook/fee-schedule.ts';
import { addDays, dayNumber, type IsoDate } from '../../model/dates.ts';
import type { ClaimCheck, ClaimContext, JudgedService, Said } from '../check.ts';
import { FEE_SCHEDULE_MISSING } from '../claim-edits.ts';
import { feeSchedules } from '../import-samples.ts';
import { hasModifier, isVisit } from '../modifiers.ts';
import { type PatientService, servicesBetween, servicesOfPatient } from '../patient-services.ts';
import { providerOf } from '../same-day.ts';
import { claimText } from '../samples.ts';
import { serviceName } from '../service-words.ts';

/** Visits that are not of the surgery, or lead to the next one. */
const OTHERWISE = ['24', '25', '57', '55', 'FT'] as const;

/** Surgery whose aftercare is another’s, and assistants, who have none. */
const WITHOUT_AFTERCARE = ['54', '56', '80', '81', '82', 'AS', '53', '73'] as const;

const SCHEDULE = feeSchedules('G0168 0 010 0 0 0 0', 'G0412 0 090 0 1 0 0');

const onDays = (...rows: string[]): string =>
  claimText({ providers: 'billing npi: 1234567893\nsigned: yes 2026-11-20', services: rows.join('\n') });

export const globalPeriod: ClaimCheck = {
  id: 'px/global-period',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional'],
  speaksOfService: isVisit,
  title: 'A visit falls within the days after surgery that its payment covers.',
  authority: 'CMS 100-04 chapter 12 §40.1 to §40.4, global surgery',
  why: 'The payment of a procedure with 10 or 90 global days covers the surgeon’s visits in them. A visit for another reason says so with 24.',
  fixes: [],
  notes: [
    'Needs the relative value file of CMS, which is free: `claimlint codesets import` takes `PPRRVU….csv`.',
    'Looks at the claims of the same patient, by member number and birth date, in the same file, and at the same provider’s services only.',
    'No modifier is offered: what the visit was for, the record alone can tell.',
  ],
  wrong: [
    {
      says: 'a visit nine days after surgery with 10 global days',
      text: onDays(
        '2026-11-03  11   G0168  -     A   1      90.00',
        '2026-11-12  11   99213  -     A   1      90.00',
      ),
      imports: SCHEDULE,
    },
    {
      says: 'a visit on the last of 90 days',
      text: onDays(
        '2026-08-05  21   G0412  -     A   1      900.00',
        '2026-11-03  11   99213  -     A   1      90.00',
      ),
      imports: SCHEDULE,
    },
  ],
  right: [
    {
      says: 'eleven days after',
      text: onDays(
        '2026-11-03  11   G0168  -     A   1      90.00',
        '2026-11-14  11   99213  -     A   1      90.00',
      ),
      imports: SCHEDULE,
    },
    {
      says: 'an unrelated visit',
      text: onDays(
        '2026-11-03  11   G0168  -     A   1      90.00',
        '2026-11-12  11   99213  24    A   1      90.00',
      ),
      imports: SCHEDULE,
    },
    {
      says: 'surgery whose aftercare is another’s',
      text: onDays(
        '2026-11-03  21   G0412  54    A   1      900.00',
        '2026-11-12  11   99213  -     A   1      90.00',
      ),
      imports: SCHEDULE,
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { document, services, codebook } = context;
    // A service alone in its file follows none.
    if (document.claims.length === 1 && services.length < 2) return said;
    for (const service of services) {
      if (!isVisit(service.procedure) || hasModifier(service.line, ...OTHERWISE)) continue;
      // Before other claims are gone through: without the schedule that is for nothing.
      if (!feeScheduleOn(codebook, service.date)) {
        said.push({ noData: FEE_SCHEDULE_MISSING });
        continue;
      }
      const surgery = earlierServices(context, service).find((one) => covers(codebook, one, service.date));
      if (!surgery) continue;
      const { key, span } = surgery.code;
      said.push({
        span: service.procedure.span,
        message: `${serviceName(service)} within ${daysBetween(surgery.date, service.date)} days after ${key} on ${surgery.date}, whose payment covers visits in its global period. Was it for another reason, and does the record show it?`,
        code: service.procedure.key,
        system: service.procedure.system,
        ...(surgery.claim === context.claim ? { related: [{ span, message: `${key} stands here.` }] } : {}),
      });
    }
    return said;
  },
};

/** The longest global period. */
const LONGEST = 90;

const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** What the same provider did for the patient in the days before a visit, and has aftercare. */
function earlierServices({ document, claim }: ClaimContext, visit: JudgedService): readonly PatientService[] {
  const provider = providerOf(claim, visit.line);
  if (provider === '') return [];
  return servicesBetween(
    servicesOfPatient(document, claim),
    addDays(visit.date, -LONGEST),
    visit.date,
  ).filter(
    ({ claim: other, line, provider: by }) =>
      other.kind === 'professional' && !hasModifier(line, ...WITHOUT_AFTERCARE) && by === provider,
  );
}

function covers(codebook: Codebook, { code, date }: PatientService, visit: IsoDate): boolean {
  const global = feeScheduleRow(codebook, code.key, '', date)?.globalDays;
  return (global === '010' && daysBetween(date, visit) <= 10) || global === '090';
}
