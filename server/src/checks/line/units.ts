/** line/units: units that are zero, negative or not whole. */
import { dayNumber } from '../../model/dates.ts';
import type { Claim, CodeAt, ServiceLine } from '../../model/document.ts';
import { fieldDates } from '../../model/fields.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { withServices } from '../samples.ts';

/**
 * HCPCS codes counted in miles, which may have a decimal (CMS 100-04 chapter 26 §10.4 item 24G and chapter 15 §30.1.2:
 * ambulance mileage of up to 100 miles is reported to the tenth).
 */
const MILEAGE = new Set([
  'A0021',
  'A0080',
  'A0090',
  'A0160',
  'A0380',
  'A0390',
  'A0425',
  'A0435',
  'A0436',
  'S0209',
  'S0215',
]);

export const units: ClaimCheck = {
  id: 'line/units',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  title: 'The units of a service line are zero, negative, not whole or no number.',
  authority:
    'CMS 100-04 chapter 26 §10.4, box 24G, and chapter 12 §40.7; UB-04 FL 46; 837 SV104 and SV205; NCCI Policy Manual chapter 1 §V',
  why: 'Payment is by the unit. Zero units deny the line; a fraction is refused where the code is counted in whole units.',
  fixes: [],
  notes: [
    'A fraction is a warning, and right for ambulance and other mileage.',
    'For Medicare, surgery of both sides by modifier 50 with more than one unit is a warning.',
  ],
  wrong: [
    { says: 'zero units', text: withServices('2026-11-03  11   G0439  -     A   0      132.50') },
    { says: 'half a unit of a visit', text: withServices('2026-11-03  11   G0439  -     A   0.5    132.50') },
    {
      says: 'both knees injected, in two units beside modifier 50',
      text: withServices('2026-11-03  11   20610  50    A   2      118.00'),
    },
  ],
  right: [
    {
      says: 'both knees injected, in one unit',
      text: withServices('2026-11-03  11   20610  50    A   1      118.00'),
    },
    { says: 'one unit', text: withServices('2026-11-03  11   G0439  -     A   1      132.50') },
    {
      says: 'ambulance miles to the tenth',
      text: withServices(
        '2026-11-03  41   A0429  RH    A   1      500.00',
        '2026-11-03  41   A0425  RH    A   8.2    63.90',
      ),
    },
  ],
  run({ claim, payer }) {
    const said: Said[] = [];
    for (const line of claim.lines) {
      const report =
        fault(line) ?? visitTwice(line) ?? (payer === 'medicare' ? bothSidesTwice(line) : undefined);
      if (report) said.push(report);
    }
    const rooms = roomDays(claim);
    if (rooms) said.push(rooms);
    return said;
  },
};

function fault({ units, procedure }: ServiceLine): Report | undefined {
  if (!units) return undefined;
  const { span, value, written } = units;
  if (value === null) return { span, message: `“${written}” is no number of units.` };
  if (value.amount === 0) return { span, message: 'A service line with zero units is not paid.' };
  if (value.amount < 0) return { span, message: 'Units cannot be negative.' };
  if (Number.isInteger(value.amount) || MILEAGE.has(procedure?.key ?? '')) return undefined;
  return {
    span,
    severity: 'warning',
    message: `${value.amount} ${value.unit}: this service is counted in whole ${value.unit}.`,
  };
}

/** Visits that last as long as they do and are counted once: office, hospital, emergency, preventive. */
const isOneVisit = codesIn('99202-99215', '99221-99239', '99281-99285', '99381-99397');

/** A line of one day with several visits; of several days it has one a day. */
function visitTwice({ units, procedure, dates }: ServiceLine): Report | undefined {
  if (!units?.value || units.value.amount <= 1 || !procedure || !isOneVisit(procedure.key)) return undefined;
  if (dates?.value && dates.value.from !== dates.value.through) return undefined;
  return {
    span: units.span,
    severity: 'warning',
    authority: 'NCCI Policy Manual chapter 1 §V and chapter 11',
    message: `${procedure.key} is a visit, which is one unit a day, not ${units.value.amount}.`,
  };
}

/** FL 46: the days of room and board are those of the stay; the day of discharge is none. */
function roomDays(claim: Claim): Report | undefined {
  if (claim.setting !== 'inpatient') return undefined;
  const admission = fieldDates(claim, 'admission')?.from;
  const statement = fieldDates(claim, 'statement period');
  const through = statement?.through ?? fieldDates(claim, 'discharge')?.through;
  const from = statement?.from ?? admission;
  const rooms = claim.lines.filter(({ revenue }) => /^0?(?:1[0-79]|20|21)\d$/.test(revenue?.key ?? ''));
  const last = rooms.at(-1);
  if (!from || !through || from > through || !last?.units) return undefined;
  const days = rooms.reduce((sum, { units }) => sum + (units?.value?.amount ?? 0), 0);
  // A patient who is still there has the last day too.
  const most = Math.max(dayNumber(through) - dayNumber(from), 0) + 1;
  if (days <= most) return undefined;
  return {
    span: last.units.span,
    severity: 'warning',
    authority: 'UB-04 FL 46; CMS 100-04 chapter 25 §75.5',
    message: `Room and board is billed for ${days} days, and ${from} to ${through} has ${most} at most.`,
  };
}

/** Surgery by its place in CPT: 10000 to 69999 (NCCI Policy Manual, chapters 3 to 8). */
const isSurgery = ({ key }: CodeAt): boolean => /^[1-6]\d{4}$/.test(key);

/** Modifier 50 says both sides on one line, in one unit of service (CMS 100-04 chapter 12 §40.7; NCCI chapter 1 §V). */
function bothSidesTwice({ units, procedure, modifiers }: ServiceLine): Report | undefined {
  if (!units?.value || units.value.amount <= 1 || !procedure || !isSurgery(procedure)) return undefined;
  if (!modifiers.some(({ key }) => key === '50')) return undefined;
  return {
    span: units.span,
    severity: 'warning',
    message: `Modifier 50 says both sides of ${procedure.key} already: it takes one unit, not ${units.value.amount}.`,
  };
}
