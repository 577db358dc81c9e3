/** line/observation: hours of observation on the wrong bill or revenue code, parted, or more than the stay has. */
import { dayNumber } from '../../model/dates.ts';
import type { ServiceLine } from '../../model/document.ts';
import { fieldDates } from '../../model/fields.ts';
import { billOf } from '../bill.ts';
import type { ClaimCheck, ClaimContext, Report, Said } from '../check.ts';
import { institutionalText } from '../samples.ts';

const observed = (services: string, bill = '0131'): string =>
  institutionalText({
    head: `type of bill: ${bill}\nstatement period: 2026-11-03 - 2026-11-04`,
    diagnoses: 'principal: R07.9  Chest pain, unspecified\nreason for visit: R07.9',
    services,
  });

const HOURS = '0762  G0378    2026-11-03  20     2000.00';

/** Hours of observation, and the direct referral to it. */
const OBSERVATION = 'G0378';
const REFERRAL = 'G0379';

const BILLS: ReadonlySet<string> = new Set(['13', '85']);

export const observation: ClaimCheck = {
  id: 'line/observation',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional'],
  title: 'Hours of observation are on the wrong bill or revenue code, parted, or more than there were.',
  authority: 'CMS 100-04 chapter 4 §290; I/OCE edits on observation services',
  why: 'Observation is counted in hours on one line from its first day, under revenue code 0762, on bills 13x and 85x. Otherwise the claim is returned.',
  fixes: [],
  notes: [
    'Several lines of hours, and a direct referral (G0379) without hours, are warnings. Medicare only.',
  ],
  wrong: [
    { says: 'on a bill of a nursing facility', text: observed(HOURS, '0231') },
    { says: 'under the revenue code of the emergency room', text: observed(HOURS.replace('0762', '0450')) },
    {
      says: 'the hours of each day on a line of its own',
      text: observed(`${HOURS.replace('20 ', '10 ')}\n${HOURS.replace('11-03  20', '11-04  11')}`),
    },
    { says: 'fifty hours in two days', text: observed(HOURS.replace('20 ', '50 ')) },
    {
      says: 'a direct referral without hours',
      text: observed('0762  G0379    2026-11-03  1      200.00'),
    },
  ],
  right: [
    { says: 'twenty hours', text: observed(HOURS) },
    {
      says: 'a direct referral with its hours',
      text: observed(`${HOURS}\n0762  G0379    2026-11-03  1      200.00`),
    },
    { says: 'of a critical access hospital', text: observed(HOURS, '0851') },
  ],
  run(context) {
    const said: Said[] = [];
    const { claim, payer } = context;
    if (payer !== 'medicare') return said;
    const hours = claim.lines.filter(({ procedure }) => procedure?.key === OBSERVATION);
    const [first, second] = hours;
    if (first) {
      said.push(...faultOfBill(context, first));
      for (const line of hours) said.push(...faultOfRevenue(line));
      if (second?.procedure)
        said.push({
          span: second.procedure.span,
          severity: 'warning',
          message: 'Hours of observation are added up on one line, dated with their first day.',
        });
      said.push(...faultOfHours(context, hours));
      return said;
    }
    const referral = claim.lines.find(({ procedure }) => procedure?.key === REFERRAL);
    if (referral?.procedure)
      said.push({
        span: referral.procedure.span,
        severity: 'warning',
        message: 'A direct referral to observation (G0379) goes with its hours (G0378).',
      });
    return said;
  },
};

function faultOfBill({ claim }: ClaimContext, { procedure }: ServiceLine): readonly Report[] {
  const bill = billOf(claim);
  if (procedure && bill && !BILLS.has(bill.facility))
    return [
      {
        span: procedure.span,
        message: `Observation is billed on 13x and 85x, not on ${bill.key}.`,
      },
    ];
  return [];
}

function faultOfRevenue({ revenue }: ServiceLine): readonly Report[] {
  if (revenue && !/^0?76\d$/.test(revenue.key))
    return [
      {
        span: revenue.span,
        message: `Hours of observation have revenue code 0762, not ${revenue.written}.`,
      },
    ];
  return [];
}

const HOURS_A_DAY = 24;

function faultOfHours({ claim }: ClaimContext, lines: readonly ServiceLine[]): readonly Report[] {
  const period = fieldDates(claim, 'statement period');
  const [first, ...others] = lines.flatMap(({ units }) =>
    units?.value ? [{ ...units, value: units.value }] : [],
  );
  if (!period || !first) return [];
  const sum = [first, ...others].reduce((hours, { value }) => hours + value.amount, 0);
  const days = dayNumber(period.through) - dayNumber(period.from) + 1;
  if (sum > days * HOURS_A_DAY)
    return [
      {
        span: first.span,
        message: `${sum} hours of observation are more than the ${days * HOURS_A_DAY} of this statement.`,
      },
    ];
  return [];
}
