/** line/units: units that are zero, negative or not whole. */
import type { CodeAt, ServiceLine } from '../../model/document.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said } from '../check.ts';
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
      const report = fault(line) ?? (payer === 'medicare' ? bothSidesTwice(line) : undefined);
      if (report) said.push(report);
    }
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
