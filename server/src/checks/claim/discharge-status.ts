/** claim/discharge-status: a status that is none, or that the type of bill contradicts. */
import type { Field } from '../../model/document.ts';
import { field } from '../../model/fields.ts';
import { type Bill, billOf, isInterim } from '../bill.ts';
import type { ClaimCheck, Report, Said, SoundDiagnosis } from '../check.ts';
import { named, standing } from '../list-fixes.ts';
import { institutionalText } from '../samples.ts';

const withStatus = (bill: string, status: string): string =>
  institutionalText({
    head: `type of bill: ${bill}\nstatement period: 2026-11-01 - 2026-11-05`,
    stay: `admission: 2026-11-01\nadmission type: 1\nadmission source: 1\ndischarge status: ${status}`,
    diagnoses: 'principal: A41.9 POA Y  Sepsis, unspecified organism',
    services: '0120  -        -           5      6000.00',
  });

export const dischargeStatus: ClaimCheck = {
  id: 'claim/discharge-status',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional'],
  title: 'The discharge status is none, or contradicts the type of bill.',
  authority: 'UB-04 FL 17; MCE edit 16; CMS 100-04 chapter 25 §75; 837I CL103',
  why: 'The status tells a transfer from a discharge, and with it the price of the stay. A patient who is still there has an interim bill.',
  fixes: ['Write the lost zero of a single digit (safe).'],
  notes: [
    'R99 is for a patient who was dead on arrival (I.C.18.h): another status than 20, or 40 to 42, is a warning beside it.',
    'Still a patient (30) with frequency 1 or 4, and admitted here (09) on an inpatient bill, are errors.',
    'Another status than 30 on an interim inpatient bill, and death in hospice care (40–42) on a bill of no hospice, are warnings.',
  ],
  wrong: [
    { says: 'no such status', text: withStatus('0111', '35') },
    { says: 'a lost zero', text: withStatus('0111', '1') },
    { says: 'still a patient, on a bill of the whole stay', text: withStatus('0111', '30') },
    { says: 'gone home, on the first of several bills', text: withStatus('0112', '01') },
    { says: 'admitted here, on an inpatient bill', text: withStatus('0111', '09') },
    { says: 'died at home in hospice care, on a hospital bill', text: withStatus('0111', '40') },
  ],
  right: [
    { says: 'gone home', text: withStatus('0111', '01') },
    { says: 'still a patient, on the first of several bills', text: withStatus('0112', '30') },
    { says: 'died', text: withStatus('0111', '20') },
    { says: 'still a patient, on a corrected interim bill', text: replaced(withStatus('0117', '30')) },
  ],
  run({ claim, codebook, date, listed }) {
    const said: Said[] = [];
    const status = field(claim, 'discharge status');
    if (!status) return said;
    const set = codebook.set('discharge-status');
    if (!set) {
      said.push({ noData: 'the discharge statuses are not loaded' });
      return said;
    }
    if (!set.periodOn(set.indexOf(status.written), date)) {
      const padded = `0${status.written}`;
      said.push({
        span: status.span,
        message: `There is no discharge status ${status.written} on ${date}.`,
        fixes:
          set.indexOf(padded) >= 0
            ? [
                {
                  title: `Write ${padded}`,
                  safe: true,
                  changes: [{ kind: 'replaceValue', at: status.span, text: padded }],
                },
              ]
            : [],
      });
      return said;
    }
    const bill = billOf(claim);
    const report = (bill && conflict(status, bill, claim.setting === 'inpatient')) ?? alive(status, listed);
    if (report) said.push(report);
    return said;
  },
};

function replaced(text: string): string {
  return text.replace('type of bill:', 'original number: 2026111500042\ntype of bill:');
}

/** Expired; 40 to 42 in hospice care. */
const isDead = (status: string): boolean => /^(?:20|4[012])$/.test(status);

/** Guidelines I.C.18.h: R99 is for a patient who was dead on arrival. */
function alive(status: Field, listed: readonly SoundDiagnosis[]): Report | undefined {
  const death = listed.find(({ key }) => key === 'R99');
  if (!death || isDead(status.written)) return undefined;
  return {
    span: status.span,
    severity: 'warning',
    authority: 'ICD-10-CM Official Guidelines I.C.18.h',
    message: `${named(death)} is for a patient who was dead on arrival, and the discharge status ${status.written} is of one who lives.`,
    related: standing([death]),
  };
}

/** Bills of hospices. */
const HOSPICE: ReadonlySet<string> = new Set(['81', '82']);

function conflict({ span, written }: Field, bill: Bill, isInpatient: boolean): Report | undefined {
  if (written === '30' && (bill.frequency === '1' || bill.frequency === '4'))
    return {
      span,
      severity: isInpatient ? 'error' : 'warning',
      message: `The patient is still there (30), but ${bill.key} is a bill of the ${bill.frequency === '1' ? 'whole stay' : 'last part of a stay'}: an interim bill has frequency 2 or 3.`,
    };
  if (written === '09' && isInpatient)
    return { span, message: 'Admitted as an inpatient here (09) is a status of outpatient bills only.' };
  if (isInpatient && isInterim(bill) && written !== '30')
    return {
      span,
      severity: 'warning',
      message: `${bill.key} is an interim bill, so that the patient is still there (30).`,
    };
  if (/^4[012]$/.test(written) && !HOSPICE.has(bill.facility))
    return {
      span,
      severity: 'warning',
      message: `${written} is a death in hospice care; a patient who died otherwise has 20.`,
    };
  return undefined;
}
