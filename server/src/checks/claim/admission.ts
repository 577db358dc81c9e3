/** claim/admission: an inpatient claim without its admission, or with one that cannot be. */
import type { Claim } from '../../model/document.ts';
import { type FieldKey, field, fieldDate, fieldDates } from '../../model/fields.ts';
import type { ClaimCheck, ClaimContext, Report, Said } from '../check.ts';
import { institutionalText } from '../samples.ts';
import { isWholeForm } from '../whole-form.ts';

const STAY = 'admission: 2026-11-01\nadmission type: 1\nadmission source: 1\ndischarge status: 01';

const withStay = (stay: string, patient?: string): string =>
  institutionalText({
    head: 'type of bill: 0111\nstatement period: 2026-11-01 - 2026-11-05',
    stay,
    ...(patient ? { patient } : {}),
    diagnoses: 'principal: A41.9 POA Y  Sepsis, unspecified organism',
    services: '0120  -        -           5      6000.00',
  });

/** FL 12, 14, 15 and 17, with our words for them. */
const BOXES: readonly (readonly [key: FieldKey, words: string])[] = [
  ['admission', 'date of admission (FL 12)'],
  ['admission type', 'type of admission (FL 14)'],
  ['admission source', 'point of origin (FL 15)'],
  ['discharge status', 'discharge status (FL 17)'],
];

/** FL 14: emergency, urgent, elective, newborn, trauma, not known. */
const TYPES = /^[123459]$/;
const NEWBORN = '4';

/** FL 15: points of origin in use, and the last day of those that are no more (CMS 100-04 chapter 25 §75.1; CR 6801). */
const SOURCES = /^[124-689D-G]$/;
const ENDED_SOURCES: Readonly<Record<string, string>> = {
  '3': '2007-09-30',
  A: '2007-09-30',
  '7': '2010-06-30',
  B: '2010-06-30',
  C: '2010-06-30',
};

/** From this day a newborn has a point of origin of its own: born here (5) or elsewhere (6). */
const NEWBORN_SOURCES_SINCE = '2007-10-01';

export const admission: ClaimCheck = {
  id: 'claim/admission',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional'],
  title: 'The admission of an inpatient is incomplete, or cannot be as it is written.',
  authority: 'UB-04 FL 12–17; CMS 100-04 chapter 25 §75; 837I DTP 435 and CL1',
  why: 'Date, type and origin of an admission decide whether the stay is covered and how a transfer is paid.',
  fixes: ['Insert the keys that are missing, for the coder to fill.'],
  notes: [
    'A part of these boxes is missed in X12, where the rest of the form is answered, or where the other three are; a text gets a warning.',
    'A newborn’s type (4) off the birth date, or without the origin of a newborn (5, 6), is a warning.',
  ],
  wrong: [
    {
      says: 'no point of origin',
      text: withStay('admission: 2026-11-01\nadmission type: 1\ndischarge status: 01'),
    },
    { says: 'admitted after the last day', text: withStay(STAY.replace('11-01', '11-07')) },
    { says: 'discharged before the admission', text: withStay(`${STAY}\ndischarge: 2026-10-31`) },
    { says: 'no such type', text: withStay(STAY.replace('type: 1', 'type: 7')) },
    { says: 'an origin that ended in 2010', text: withStay(STAY.replace('source: 1', 'source: 7')) },
    { says: 'an hour that is none', text: withStay(`${STAY}\nadmission hour: 25`) },
    {
      says: 'a newborn who is five years old',
      text: withStay(
        STAY.replace('type: 1', 'type: 4').replace('source: 1', 'source: 5'),
        'birth date: 2021-10-30\nsex: F',
      ),
    },
    {
      says: 'a newborn from a physician’s office',
      text: withStay(
        STAY.replace('type: 1', 'type: 4').replace('source: 1', 'source: 2'),
        'birth date: 2026-11-01\nsex: F',
      ),
    },
  ],
  right: [
    { says: 'all of it', text: withStay(`${STAY}\nadmission hour: 14\ndischarge hour: 11`) },
    { says: 'admitted before an interim bill begins', text: withStay(STAY.replace('11-01', '10-20')) },
    { says: 'only the date, of a part of a form', text: withStay('admission: 2026-11-01') },
  ],
  run(context) {
    const said: Said[] = [];
    const { claim, date } = context;
    if (claim.setting === 'inpatient') said.push(...missing(context));
    said.push(...contradictions(claim));
    said.push(...unknown(claim, date));
    said.push(...newborn(claim, date));
    return said;
  },
};

function missing({ document, claim }: ClaimContext): readonly Report[] {
  const blank = BOXES.filter(([key]) => !field(claim, key));
  if (blank.length === 0 || (blank.length > 1 && !isWholeForm(document, claim))) return [];
  const words = blank.map(([, each]) => each);
  return [
    {
      span: claim.headSpan,
      severity: document.format === 'x12' ? 'error' : 'warning',
      message: `This inpatient claim has no ${words.join(', no ')}.`,
      fixes: [
        {
          title: `Insert ${blank.map(([key]) => `“${key}”`).join(', ')}, to be filled`,
          safe: false,
          changes: blank.map(([key]) => ({ kind: 'insertField', claim, key })),
        },
      ],
    },
  ];
}

function contradictions(claim: Claim): readonly Report[] {
  const reports: Report[] = [];
  const admitted = fieldDate(claim, 'admission');
  const at = field(claim, 'admission');
  if (!admitted || !at) return reports;
  const last = fieldDates(claim, 'statement period')?.through;
  const left = fieldDate(claim, 'discharge');
  if (last && admitted > last)
    reports.push({ span: at.span, message: `The admission is after the last day of this bill, ${last}.` });
  else if (left && admitted > left)
    reports.push({ span: at.span, message: `The admission is after the discharge on ${left}.` });
  return reports;
}

function unknown(claim: Claim, date: string): readonly Report[] {
  const reports: Report[] = [];
  const type = field(claim, 'admission type');
  if (type && !TYPES.test(type.written))
    reports.push({ span: type.span, message: `There is no type of admission ${type.written}.` });
  const source = field(claim, 'admission source');
  const end = source && ENDED_SOURCES[source.written];
  if (source && !SOURCES.test(source.written) && !(end && date <= end))
    reports.push({
      span: source.span,
      message: end
        ? `Point of origin ${source.written} is none any more since ${end}.`
        : `There is no point of origin ${source.written}.`,
    });
  for (const key of ['admission hour', 'discharge hour'] as const) {
    const hour = field(claim, key);
    // X12 writes the minutes behind it; 99 is an hour that nobody knows.
    if (hour && !/^(?:[01]?\d|2[0-3])(?::?[0-5]\d)?$|^99(?:99)?$/.test(hour.written))
      reports.push({
        span: hour.span,
        severity: 'warning',
        message: `${hour.written} is no hour of the day.`,
      });
  }
  return reports;
}

function newborn(claim: Claim, date: string): readonly Report[] {
  const reports: Report[] = [];
  const type = field(claim, 'admission type');
  if (type?.written !== NEWBORN) return reports;
  const born = fieldDate(claim, 'birth date');
  const admitted = fieldDate(claim, 'admission');
  const source = field(claim, 'admission source');
  if (born && admitted && born !== admitted && source?.written !== '6')
    reports.push({
      span: type.span,
      severity: 'warning',
      message: `The admission of a newborn (4) is on the day of birth; this one was born on ${born}.`,
    });
  else if (source && date >= NEWBORN_SOURCES_SINCE && !/^[56]$/.test(source.written))
    reports.push({
      span: source.span,
      severity: 'warning',
      message: 'A newborn was born here (5) or elsewhere (6): no other point of origin goes with type 4.',
    });
  return reports;
}
