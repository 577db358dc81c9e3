/** claim/other-payer: Medicare pays second, and the claim does not say why or what the first payer paid. */
import type { Claim, Field } from '../../model/document.ts';
import { field, fieldsOf } from '../../model/fields.ts';
import type { Payer } from '../../model/settings.ts';
import type { Span } from '../../model/text.ts';
import type { ClaimCheck, Report, Said } from '../check.ts';
import { payerByName } from '../payer.ts';
import { claimText, institutionalText } from '../samples.ts';

const SECOND = 'payer: Blue Cross\npayer: Medicare Part B';

const bill = (more: string): string =>
  institutionalText({
    head: 'type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-03\npayer B: Medicare',
    codes: more,
  }).replace('payer: Medicare Part A', 'payer A: Blue Cross');

export const otherPayer: ClaimCheck = {
  id: 'claim/other-payer',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional'],
  title: 'Another payer pays before Medicare, and the claim does not say what it paid or why.',
  authority: '42 CFR 411.20; CMS 100-05 chapter 3; 837 SBR05 and loop 2320 AMT*D; UB-04 FL 39–41 and 54',
  why: 'Medicare reckons its share from what the first payer paid. Without that the claim is returned or, worse, paid as if Medicare were first.',
  fixes: [],
  notes: [
    'What the first payer paid is told by an amount paid or by a value code 12–16, 41, 43 or 47, which also says why; an 837 says why in SBR05.',
    'A car accident or an accident at work with Medicare alone is an information, as are occurrence codes 01 to 04: another insurer may have to pay first.',
  ],
  wrong: [
    { says: 'Medicare second, nothing of the first payer', text: claimText({ head: SECOND }) },
    { says: 'the same of a hospital', text: bill('condition: 28') },
    {
      says: 'a car accident with Medicare first',
      text: claimText({
        head: 'payer: Medicare Part B',
        patient:
          'name: Sample, Pat\nbirth date: 1950-05-17\nsex: F\naccident auto: yes\naccident date: 2026-11-01',
      }),
    },
    {
      says: 'an accident with no-fault insurance and Medicare first',
      text: institutionalText({
        head: 'type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-03',
        codes: 'occurrence: 02 2026-11-01',
      }),
    },
  ],
  right: [
    {
      says: 'Medicare second, with what the first payer paid',
      text: claimText({ head: SECOND, total: 'charge: 132.50\npaid: 80.00' }),
    },
    { says: 'the same of a hospital, by a value code', text: bill('value: 12 80.00') },
    {
      says: 'an accident without any such insurance',
      text: institutionalText({
        head: 'type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-03',
        codes: 'occurrence: 05 2026-11-01',
      }),
    },
    {
      says: 'Medicare first',
      text: claimText({ head: 'payer: Medicare Part B\npayer: Sample Medigap' }),
    },
  ],
  run({ document, claim, namedPayer }) {
    const said: Said[] = [];
    const second = medicareSecond(claim, namedPayer);
    if (second) {
      const lacks = [
        ...(isPaidTold(claim) ? [] : ['what the first payer paid']),
        ...(document.format !== 'x12' || isReasonTold(claim) ? [] : ['why it pays first (SBR05)']),
      ];
      if (lacks.length > 0)
        said.push({
          span: second,
          message: `Medicare pays second here: the claim must say ${lacks.join(' and ')}.`,
        });
      return said;
    }
    if (namedPayer === 'medicare') said.push(...accident(claim));
    return said;
  },
};

/** Where it is told that Medicare is not the first payer. */
function medicareSecond(claim: Claim, named: Payer | undefined): Span | undefined {
  const order = field(claim, 'payer order');
  if (order && order.written !== 'P' && named === 'medicare') return order.span;
  if (order) return undefined;
  const payers = payersOf(claim);
  const at = payers.findIndex(({ written }) => payerByName(written) === 'medicare');
  return at > 0 ? payers[at]?.span : undefined;
}

const payersOf = (claim: Claim): readonly Field[] => [
  ...fieldsOf(claim, 'payer'),
  ...(['payer a', 'payer b', 'payer c'] as const).flatMap((key) => fieldsOf(claim, key)),
];

const FIRST_PAID: ReadonlySet<string> = new Set(['12', '13', '14', '15', '16', '41', '43', '47']);

const hasValueCode = ({ codes }: Claim): boolean =>
  codes.some(({ kind, code }) => kind === 'value' && FIRST_PAID.has(code.value));

const isPaidTold = (claim: Claim): boolean =>
  (['paid', 'payer a paid', 'payer b paid'] as const).some((key) => field(claim, key)) || hasValueCode(claim);

const isReasonTold = (claim: Claim): boolean =>
  field(claim, 'secondary reason') !== undefined || hasValueCode(claim);

/** An insurer of a car or of an employer pays before Medicare, as far as it is liable. */
function accident(claim: Claim): readonly Report[] {
  const reports: Report[] = [];
  // `accident: employment 2026-11-10` answers box 10 in one line.
  const general = field(claim, 'accident');
  for (const [key, insurer] of [
    ['accident auto', 'the insurance of the car'],
    ['accident employment', 'workers’ compensation'],
  ] as const) {
    const answer = field(claim, key);
    if (answer?.value.kind === 'yes-no' && answer.value.yes) reports.push(asked(answer.span, insurer));
    else if (general?.written.trim().toLowerCase().startsWith(key.slice('accident '.length)))
      reports.push(asked(general.span, insurer));
  }
  for (const { kind, code } of claim.codes) {
    const insurer = kind === 'occurrence' ? INSURERS[code.value] : undefined;
    if (insurer) reports.push(asked(code.span, insurer));
  }
  return reports.length === 0 || hasValueCode(claim) || payersOf(claim).length > 1 ? [] : reports;
}

/** Whose turn it is by the occurrence codes of accidents; 05 says that there is no such insurance, 06 is a crime. */
const INSURERS: Readonly<Record<string, string>> = {
  '01': 'the medical insurance of the place or car',
  '02': 'the no-fault insurance',
  '03': 'the liability insurance',
  '04': 'workers’ compensation',
};

const asked = (span: Span, insurer: string): Report => ({
  span,
  severity: 'information',
  message: `Medicare is the first payer of this accident: does ${insurer} have to pay before it?`,
});
