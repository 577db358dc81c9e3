/** claim/wrong-surgery: a surgical error on a bill that asks for payment. */
import { billOf } from '../bill.ts';
import type { ClaimCheck, ClaimContext } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { claimText, institutionalText } from '../samples.ts';

/** Performance of a wrong procedure, on a wrong patient, on a wrong side. */
const isSurgicalError = codesIn('Y65.51-Y65.53');

/** Modifiers of the same three: wrong part of the body, wrong patient, wrong surgery. */
const ERROR_MODIFIERS: ReadonlySet<string> = new Set(['PA', 'PB', 'PC']);

const DIAGNOSES =
  'principal: T81.89XA POA N  Other complications of procedures, not elsewhere classified, initial encounter\nA: Y65.53 POA N  Performance of correct procedure on wrong side or body part';

const stay = (bill: string): string =>
  institutionalText({
    head: `type of bill: ${bill}\nstatement period: 2026-11-01 - 2026-11-05`,
    diagnoses: DIAGNOSES,
    services: '0360  -        -           1      6000.00',
  });

const professional = (modifiers: string): string =>
  claimText({
    diagnoses:
      'A: T81.89XA  Other complications of procedures, not elsewhere classified, initial encounter\nB: Y65.53  Performance of correct procedure on wrong side or body part',
    services: `2026-11-03  21   G0289  ${modifiers}    A   1      900.00`,
  });

export const wrongSurgery: ClaimCheck = {
  id: 'claim/wrong-surgery',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional'],
  speaksOf: isSurgicalError,
  title: 'A surgical error is coded on a claim that asks for payment of it.',
  authority: 'MCE edit 18, wrong procedure performed; CMS 100-04 chapter 32 §230; NCD 140.6 to 140.8',
  why: 'Medicare pays nothing for a wrong procedure, on a wrong patient or on a wrong side. The stay goes on a bill without payment (110), the lines carry PA, PB or PC.',
  fixes: [],
  notes: ['Medicare only.'],
  wrong: [
    { says: 'an inpatient bill for payment', text: stay('0111') },
    { says: 'a surgeon’s line without the modifier', text: professional('- ') },
  ],
  right: [
    { says: 'a bill that asks for no payment', text: stay('0110') },
    { says: 'a surgeon’s line with the modifier', text: professional('PA') },
  ],
  run(context) {
    const { payer, sound } = context;
    if (payer !== 'medicare') return [];
    const error = sound.find(({ key }) => isSurgicalError(key));
    if (!error || isMarked(context)) return [];
    return [
      {
        span: error.diagnosis.code.span,
        message:
          context.claim.setting === 'inpatient'
            ? `${error.code} (${error.title}) is never paid: the stay goes on a bill without payment, type 110.`
            : `${error.code} (${error.title}) is never paid: its lines carry PA, PB or PC.`,
        code: error.code,
        system: 'icd-10-cm',
      },
    ];
  },
};

const isMarked = ({ claim }: ClaimContext): boolean =>
  claim.setting === 'inpatient'
    ? billOf(claim)?.frequency === '0'
    : claim.lines.some(({ modifiers }) => modifiers.some(({ key }) => ERROR_MODIFIERS.has(key)));
