/** line/telehealth: a telehealth modifier where Medicare has no use for it. */
import type { Claim, ServiceLine } from '../../model/document.ts';
import { billOf } from '../bill.ts';
import type { ClaimCheck, Report, Said } from '../check.ts';
import { serviceDate } from '../judged-dates.ts';
import { claimText, institutionalText } from '../samples.ts';

const visit = (place: string, modifiers: string): string =>
  claimText({
    head: 'payer: Medicare Part B',
    services: `2026-11-03  ${place}   G0439  ${modifiers}    A   1      132.50`,
  });

const hospital = (bill: string): string =>
  institutionalText({
    head: `type of bill: ${bill}\nstatement period: 2026-11-03 - 2026-11-03`,
    services: '0780  G0439-GT  2026-11-03  1      120.00',
  });

/** GT is of critical access hospitals alone since 2018; 95 is of hospitals and therapists since the emergency ended. */
const GT_OF_HOSPITALS_SINCE = '2018-01-01';
const PLACE_SAYS_IT_SINCE = '2024-01-01';

/** Telehealth away from home, and at home. */
const TELEHEALTH_PLACES: ReadonlySet<string> = new Set(['02', '10']);
/** Hospitals, whose practitioners use 95 for a patient at home. */
const HOSPITAL_PLACES: ReadonlySet<string> = new Set(['19', '21', '22', '23']);
const THERAPY: ReadonlySet<string> = new Set(['GN', 'GO', 'GP']);

/** Critical access hospitals. */
const CRITICAL_ACCESS = '85';

export const telehealth: ClaimCheck = {
  id: 'line/telehealth',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional'],
  title: 'A telehealth modifier stands where Medicare has no use for it.',
  authority: 'CMS 100-04 chapter 12 §190, Medicare payment for telehealth services',
  why: 'Medicare knows telehealth by its place of service, 02 or 10. A modifier without that place is paid as a visit in person, which is an overpayment, or denied.',
  fixes: [],
  notes: [
    'Medicare only. 93, by audio alone, goes with place 02 or 10. 95 since 2024 goes with those, with hospital places, and with therapy (GN, GO, GP). GT since 2018 is of critical access hospitals (85x).',
  ],
  wrong: [
    { says: 'by telephone, from an office', text: visit('11', '93') },
    { says: '95 from an office', text: visit('11', '95') },
    { says: 'GT of a physician', text: visit('02', 'GT') },
    { says: 'GT of a hospital that is no critical access hospital', text: hospital('0131') },
  ],
  right: [
    { says: 'by telephone, the patient at home', text: visit('10', '93') },
    { says: 'the patient at home', text: visit('10', '- ') },
    { says: 'from a hospital', text: visit('22', '95') },
    { says: 'GT of a critical access hospital', text: hospital('0851') },
  ],
  run({ claim, payer, today }) {
    const said: Said[] = [];
    if (payer !== 'medicare') return said;
    for (const line of claim.lines) {
      if (line.modifiers.length === 0) continue;
      const date = serviceDate(claim, line, today);
      const report =
        claim.kind === 'professional' ? faultOfPlace(line, date) : faultOfBill(claim, line, date);
      if (report) said.push(report);
    }
    return said;
  },
};

function faultOfPlace(line: ServiceLine, date: string): Report | undefined {
  const place = line.placeOfService?.value;
  if (!place) return undefined;
  const isTelehealthPlace = TELEHEALTH_PLACES.has(place);
  for (const { key, span } of line.modifiers) {
    if (key === '93' && !isTelehealthPlace)
      return { span, message: `93, by audio alone, goes with place of service 02 or 10, not ${place}.` };
    if (key === '95' && date >= PLACE_SAYS_IT_SINCE && !isTelehealthPlace && !takes95(line, place))
      return {
        span,
        message: `Medicare knows telehealth by place of service 02 or 10; with ${place}, 95 is of hospitals and therapists only.`,
      };
    if (key === 'GT' && date >= GT_OF_HOSPITALS_SINCE)
      return { span, message: 'GT is of critical access hospitals only, on their bills 85x.' };
  }
  return undefined;
}

const takes95 = ({ modifiers }: ServiceLine, place: string): boolean =>
  HOSPITAL_PLACES.has(place) || modifiers.some(({ key }) => THERAPY.has(key));

function faultOfBill(claim: Claim, line: ServiceLine, date: string): Report | undefined {
  const gt = line.modifiers.find(({ key }) => key === 'GT');
  if (!gt) return undefined;
  const bill = billOf(claim);
  if (!bill || date < GT_OF_HOSPITALS_SINCE || bill.facility === CRITICAL_ACCESS) return undefined;
  return {
    span: gt.span,
    message: `GT is of critical access hospitals only, on their bills 85x, not on ${bill.key}.`,
  };
}
