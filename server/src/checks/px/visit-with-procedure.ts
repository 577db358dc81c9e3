/** px/visit-with-procedure: a visit on the day of a procedure that has its own visit in it. */
import type { Codebook } from '../../codebook/code-set.ts';
import { feeScheduleOn, feeScheduleRow } from '../../codebook/fee-schedule.ts';
import { dayNumber } from '../../model/dates.ts';
import type { ClaimCheck, ClaimContext, JudgedService, Report, Said } from '../check.ts';
import { FEE_SCHEDULE_MISSING } from '../claim-edits.ts';
import { feeSchedules, practitionerPairs } from '../import-samples.ts';
import { hasModifier, isVisit } from '../modifiers.ts';
import { isMinorProcedure } from '../ncci-manual.ts';
import { isUsable, providerOf } from '../same-day.ts';
import { claimText, withServices } from '../samples.ts';
import { serviceName } from '../service-words.ts';

/** A visit that is separate (25), decided on surgery (57), or is unrelated (24, FT). */
const SEPARATE = ['24', '25', '57', 'FT'] as const;

const SCHEDULE = feeSchedules('G0127 0 000 0 0 0 0', 'G0412 0 090 0 1 0 0', 'G0130 1 XXX 0 0 0 0');

export const visitWithProcedure: ClaimCheck = {
  id: 'px/visit-with-procedure',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional'],
  speaksOfService: isVisit,
  title: 'A visit stands beside a procedure that has its own visit in it.',
  authority: 'NCCI Policy Manual chapter 1 §D; CMS 100-04 chapter 12 §40.1',
  why: 'A minor procedure (0 or 10 global days) holds the visit of its day, a major one (90) that of the day before too. A visit is paid apart only where it was separate (25), or decided on the surgery (57).',
  fixes: [],
  notes: [
    'Needs the relative value file of CMS, which is free: `claimlint codesets import` takes `PPRRVU….csv`.',
    'Where NCCI pairs are loaded and have the two codes, ncci/unbundled speaks instead. Tests and other services without global days are left to those pairs.',
    'No modifier is offered: whether the visit was separate, the record alone can tell.',
  ],
  wrong: [
    {
      says: 'a visit with a minor procedure',
      text: withServices(
        '2026-11-03  11   99213  -     A   1      90.00',
        '2026-11-03  11   G0127  -     A   1      40.00',
      ),
      imports: SCHEDULE,
    },
    {
      says: 'a visit on the day before major surgery',
      text: claimText({
        providers: 'billing npi: 1234567893\nsigned: yes 2026-11-04',
        services:
          '2026-11-03  21   99232  -     A   1      90.00\n2026-11-04  21   G0412  -     A   1      900.00',
      }),
      imports: SCHEDULE,
    },
  ],
  right: [
    {
      says: 'a separate visit',
      text: withServices(
        '2026-11-03  11   99213  25    A   1      90.00',
        '2026-11-03  11   G0127  -     A   1      40.00',
      ),
      imports: SCHEDULE,
    },
    {
      says: 'a visit on the day before a minor procedure',
      text: claimText({
        providers: 'billing npi: 1234567893\nsigned: yes 2026-11-04',
        services:
          '2026-11-03  11   99213  -     A   1      90.00\n2026-11-04  11   G0127  -     A   1      40.00',
      }),
      imports: SCHEDULE,
    },
    {
      says: 'a visit with a test',
      text: withServices(
        '2026-11-03  11   99213  -     A   1      90.00',
        '2026-11-03  11   G0130  -     A   1      60.00',
      ),
      imports: SCHEDULE,
    },
    {
      says: 'a pair of NCCI that a modifier parts',
      text: withServices(
        '2026-11-03  11   99213  -     A   1      90.00',
        '2026-11-03  11   G0127  59    A   1      40.00',
      ),
      imports: [...SCHEDULE, practitionerPairs('G0127 99213 * 20110101 * 1')],
    },
  ],
  run(context) {
    const said: Said[] = [];
    const visits = context.services.filter(
      (service) => isVisit(service.procedure) && !hasModifier(service.line, ...SEPARATE),
    );
    if (visits.length === 0 || context.services.length === visits.length) return said;
    for (const visit of visits) {
      if (!feeScheduleOn(context.codebook, visit.date)) {
        said.push(...byManual(context, visit), { noData: FEE_SCHEDULE_MISSING });
        continue;
      }
      const holder = context.services.find((service) => holdsVisit(context, service, visit));
      if (!holder) continue;
      const when = holder.date === visit.date ? 'the day' : 'the day before';
      said.push({
        span: visit.procedure.span,
        message: `${serviceName(visit)} on ${when} of ${serviceName(holder)}, which has its own visit in it. Was this one separate, and does the record show it?`,
        code: visit.procedure.key,
        system: visit.procedure.system,
        related: [{ span: holder.procedure.span, message: `${holder.procedure.key} stands here.` }],
      });
    }
    return said;
  },
};

/** Without the fee schedule: a minor procedure of the same day and provider, by the manual. */
function byManual({ claim, services }: ClaimContext, visit: JudgedService): readonly Report[] {
  const holder = services.find(
    (one) =>
      one.date === visit.date &&
      isMinorProcedure(one.procedure.key) &&
      providerOf(claim, one.line) === providerOf(claim, visit.line),
  );
  if (!holder) return [];
  return [
    {
      span: visit.procedure.span,
      severity: 'information',
      message: `${serviceName(visit)} on the day of ${serviceName(holder)}, a minor procedure, which has the decision to do it in it. Was the visit significant and separate, which modifier 25 says?`,
      code: visit.procedure.key,
      system: visit.procedure.system,
      related: [{ span: holder.procedure.span, message: `${holder.procedure.key} stands here.` }],
    },
  ];
}

/** Whether the payment of a procedure covers a visit of the same provider: of its day, of the day before a major one. */
function holdsVisit(
  { codebook, claim }: ClaimContext,
  procedure: JudgedService,
  visit: JudgedService,
): boolean {
  const days = dayNumber(procedure.date) - dayNumber(visit.date);
  if (days < 0 || days > 1 || !isUsable(procedure)) return false;
  if (providerOf(claim, procedure.line) !== providerOf(claim, visit.line)) return false;
  const global = feeScheduleRow(codebook, procedure.procedure.key, '', procedure.date)?.globalDays;
  const isHeld = days === 0 ? global === '000' || global === '010' || global === '090' : global === '090';
  return isHeld && !isPair(codebook, procedure, visit);
}

const isPair = (codebook: Codebook, procedure: JudgedService, visit: JudgedService): boolean =>
  (codebook.edits('ncci')?.editsOf(procedure.procedure.key, visit.procedure.key, visit.date).length ?? 0) > 0;
