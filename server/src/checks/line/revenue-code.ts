/** line/revenue-code: a revenue code that is none, or that lacks the code or date it needs. */
import type { ServiceLine } from '../../model/document.ts';
import { fieldDates } from '../../model/fields.ts';
import { billOf } from '../bill.ts';
import type { ClaimCheck, ClaimContext, Report, Said } from '../check.ts';
import { institutionalText, withRevenue } from '../samples.ts';

/** The UB-92 had three digits until the UB-04 took its place (CMS 100-04 chapter 25). */
const FOUR_DIGITS_SINCE = '2007-05-23';

export const revenueCode: ClaimCheck = {
  id: 'line/revenue-code',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional'],
  title: 'A revenue code is none, or lacks the procedure code or the date that it needs.',
  authority: 'UB-04 FL 42, 44 and 45; I/OCE edits on revenue codes and on line item dates; 837I SV201',
  why: 'The revenue code says which department gave the service. Outpatient departments are paid by the procedure code and the day beside it.',
  fixes: ['Write the lost zero (safe). A text is read with it.'],
  notes: [
    'A code of four digits that is not in our list is a warning: the national committee adds some.',
    'On hospital outpatient bills (13x, 85x) laboratory, imaging, therapy, clinic, emergency, detailed drugs and the like need a procedure code: an error for Medicare, a warning for others. Room and board has no place there, which is a warning.',
    'For Medicare a line of therapy (042x, 043x, 044x) has the modifier of its plan of care, GP, GO or GN, which is a warning.',
    'A line with a procedure code needs its date: an error where the outpatient statement has more than one day. On a statement of one day it is a warning for Medicare, whose hospitals but critical access hospitals write it there too.',
  ],
  wrong: [
    { says: 'two digits', text: withRevenue('45  G0463    2026-11-03  1      120.00') },
    { says: 'no such code', text: withRevenue('0077  G0463    2026-11-03  1      120.00') },
    {
      says: 'a clinic visit without its code',
      text: withRevenue('0510  -        2026-11-03  1      120.00'),
    },
    {
      says: 'room and board of an outpatient',
      text: withRevenue('0120  -        2026-11-03  1      900.00'),
    },
    {
      says: 'physical therapy under the modifier of occupational therapy',
      text: withRevenue('0420  97110-GO  2026-11-03  2       90.00'),
    },
    {
      says: 'a visit without its day, in a statement of two',
      text: institutionalText({
        head: 'type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-04',
        services: '0510  G0463    -           1      120.00',
      }),
    },
    {
      says: 'a visit without its day, in a statement of one, for Medicare',
      text: withRevenue('0510  G0463    -           1      120.00'),
    },
  ],
  right: [
    { says: 'a clinic visit', text: withRevenue('0510  G0463    2026-11-03  1      120.00') },
    {
      says: 'occupational therapy under its own modifier',
      text: withRevenue('0430  97530-GO  2026-11-03  2       90.00'),
    },
    {
      says: 'drugs without a code of their own',
      text: withRevenue(
        '0510  G0463    2026-11-03  1      120.00',
        '0250  -        -           3       40.10',
      ),
    },
    {
      says: 'a visit of a critical access hospital in a statement of one day',
      text: institutionalText({
        head: 'type of bill: 0851\nstatement period: 2026-11-03 - 2026-11-03',
        services: '0510  G0463    -           1      120.00',
      }),
    },
    {
      says: 'room and board of an inpatient',
      text: institutionalText({
        head: 'type of bill: 0111\nstatement period: 2026-11-01 - 2026-11-05',
        diagnoses: 'principal: A41.9 POA Y  Sepsis, unspecified organism',
        services: '0120  -        -           4      6000.00\n0300  -        -           9       924.00',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { claim, codebook, date } = context;
    const set = codebook.set('revenue');
    const outpatient = outpatientOf(context);
    for (const line of claim.lines) {
      const { revenue } = line;
      if (!revenue) continue;
      const key = date < FOUR_DIGITS_SINCE ? revenue.key.padStart(4, '0') : revenue.key;
      if (!/^\d{4}$/.test(key)) said.push(faultOfShape(revenue));
      else if (!set) said.push({ noData: 'the revenue codes are not loaded' });
      else if (set.indexOf(key) < 0)
        said.push({
          span: revenue.span,
          severity: 'warning',
          message: `There is no revenue code ${key} in the list at hand.`,
        });
      else if (outpatient) {
        const report = faultOfOutpatient(line, key, outpatient);
        if (report) said.push({ span: revenue.span, ...report });
      }
    }
    return said;
  },
};

function faultOfShape({ span, written, key }: NonNullable<ServiceLine['revenue']>): Report {
  const padded = `0${key}`;
  return {
    span,
    message: `${written} is no revenue code: it has four digits.`,
    fixes: /^\d{3}$/.test(key)
      ? [
          {
            title: `Write ${padded}`,
            safe: true,
            changes: [{ kind: 'replaceValue', at: span, text: padded }],
          },
        ]
      : [],
  };
}

interface Outpatient {
  readonly isMedicare: boolean;
  /** Whether the statement has more than one day, so that a line does not show its own. */
  readonly hasDays: boolean;
  /** Whether lines have their day also where the statement has only one: CMS 100-04 chapter 25, FL 45. */
  readonly writesEachDay: boolean;
}

const CRITICAL_ACCESS = '85';

/** Hospital outpatient and critical access hospital. */
const HOSPITAL_OUTPATIENT: ReadonlySet<string> = new Set(['13', CRITICAL_ACCESS]);

function outpatientOf({ claim, payer }: ClaimContext): Outpatient | undefined {
  const facility = billOf(claim)?.facility ?? '';
  if (!HOSPITAL_OUTPATIENT.has(facility)) return undefined;
  const period = fieldDates(claim, 'statement period');
  return {
    isMedicare: payer === 'medicare',
    hasDays: period !== undefined && period.from !== period.through,
    writesEachDay: payer === 'medicare' && facility !== CRITICAL_ACCESS,
  };
}

/** Rooms with board, but for leaves of absence (018x). */
const ROOM_AND_BOARD = /^01(?:[0-79])\d$|^02[01]\d$/;

/**
 * Departments whose services have a procedure code each: laboratory, imaging, operating room, therapies, emergency,
 * clinics, magnetic resonance, drugs that need a code, observation hours, electrocardiogram and the like.
 */
const NEEDS_CODE =
  /^0(?:30[0-79]|31[0-4]|32[0-4]|33[0-5]|34[0-4]|35[0-2]|36[01]|40[1-4]|42\d|43\d|44\d|45[0-69]|46\d|47[0-2]|48[0-3]|51\d|52\d|61\d|636|73[0-1]|74\d|762|77[01])$/;

/** Physical and occupational therapy, speech-language pathology, each with the modifier of its plan of care. */
const THERAPIES: Readonly<Record<string, string>> = { '042': 'GP', '043': 'GO', '044': 'GN' };

function faultOfOutpatient(
  { procedure, dates, modifiers }: ServiceLine,
  key: string,
  { isMedicare, hasDays, writesEachDay }: Outpatient,
): Omit<Report, 'span'> | undefined {
  if (ROOM_AND_BOARD.test(key))
    return {
      severity: 'warning',
      message: `Revenue code ${key} is room and board, which an outpatient has not.`,
    };
  if (!procedure)
    return NEEDS_CODE.test(key)
      ? {
          severity: isMedicare ? 'error' : 'warning',
          message: `An outpatient service of revenue code ${key} needs its procedure code.`,
        }
      : undefined;
  const therapy = isMedicare ? THERAPIES[key.slice(0, 3)] : undefined;
  if (therapy && !modifiers.some((modifier) => modifier.key === therapy))
    return {
      severity: 'warning',
      message: `Revenue code ${key} is a therapy, and its line has the modifier of its plan of care: ${therapy}.`,
      authority: 'CMS 100-04 chapter 5, modifiers of outpatient rehabilitation',
    };
  if (dates) return undefined;
  if (hasDays) return { message: `${procedure.key} needs its day: the statement has more than one.` };
  return writesEachDay
    ? {
        severity: 'warning',
        message: `${procedure.key} has no date: Medicare asks for it on each line, also of a statement of one day.`,
        authority: 'CMS 100-04 chapter 25 §75.5, FL 45',
      }
    : undefined;
}
