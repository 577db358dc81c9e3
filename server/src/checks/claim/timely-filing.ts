/** claim/timely-filing: a Medicare claim after the last day on which it can be filed. */
import { addDays, type IsoDate } from '../../model/dates.ts';
import type { Claim } from '../../model/document.ts';
import { field, fieldDate, fieldDates } from '../../model/fields.ts';
import type { Span } from '../../model/text.ts';
import { billOf } from '../bill.ts';
import type { ClaimCheck } from '../check.ts';
import { claimText } from '../samples.ts';

const visit = (day: string, head = 'payer: Medicare Part B'): string =>
  claimText({
    head,
    services: `${day}  11   G0439  -     A   1      132.50`,
    providers: 'billing npi: 1234567893\nsigned: yes 2026-11-03',
  });

export const timelyFiling: ClaimCheck = {
  id: 'claim/timely-filing',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional'],
  title: 'The last day on which Medicare takes this claim is past.',
  authority: '42 CFR 424.44; CMS 100-04 chapter 1 §70',
  why: 'Medicare pays no claim that is filed more than one calendar year after the service, and there is no appeal.',
  fixes: [],
  notes: [
    'Only where the claim itself names Medicare. The year counts from the first day of a professional claim and from the last day of an institutional one.',
    'The day of filing is the one that the claim names (in X12 that of the transaction), else today. Without one, a claim that is more than a year too late is taken for an old one that nobody is about to file.',
    'Replacements and voids of a claim that was filed in time are left alone.',
  ],
  wrong: [
    { says: 'a visit of fourteen months ago', text: visit('2025-09-18') },
    {
      says: 'filed a day too late',
      text: visit('2025-03-03', 'payer: Medicare Part B\nfiled: 2026-03-04'),
    },
  ],
  right: [
    { says: 'a visit of this month', text: visit('2026-11-03') },
    {
      says: 'filed on the last day',
      text: visit('2025-03-03', 'payer: Medicare Part B\nfiled: 2026-03-03'),
    },
    { says: 'another payer', text: visit('2025-09-18', 'payer: Blue Cross') },
  ],
  run({ claim, today, namedPayer }) {
    if (namedPayer !== 'medicare' || isCorrection(claim)) return [];
    const service = countedFrom(claim);
    if (!service) return [];
    const last = yearAfter(service.day);
    const filed = fieldDate(claim, 'filed');
    if ((filed ?? today) <= last || (!filed && today > yearAfter(last))) return [];
    return [
      {
        span: service.span,
        message: `Medicare took this claim until ${last}, one calendar year after ${service.day}.`,
      },
    ];
  },
};

/** The day that the year is counted from, and where it stands. */
function countedFrom(claim: Claim): { readonly day: IsoDate; readonly span: Span } | undefined {
  if (claim.kind === 'institutional') {
    const period = fieldDates(claim, 'statement period');
    const at = field(claim, 'statement period');
    return period && at && { day: period.through, span: at.span };
  }
  let first: { readonly day: IsoDate; readonly span: Span } | undefined;
  for (const { dates } of claim.lines)
    if (dates?.value && (!first || dates.value.from < first.day))
      first = { day: dates.value.from, span: dates.span };
  return first;
}

const isCorrection = (claim: Claim): boolean =>
  /^[78]/.test(field(claim, 'resubmission')?.written ?? billOf(claim)?.frequency ?? '');

/** The same day of the next year; 28 February for a 29th. */
function yearAfter(date: IsoDate): IsoDate {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return next.endsWith('-02-29') ? addDays(`${next.slice(0, 4)}-03-01` as IsoDate, -1) : (next as IsoDate);
}
