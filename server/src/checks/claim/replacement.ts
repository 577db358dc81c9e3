/** claim/replacement: a claim that replaces or voids another and does not say which. */
import type { Claim, Field } from '../../model/document.ts';
import { type FieldKey, field } from '../../model/fields.ts';
import type { ClaimCheck } from '../check.ts';
import { claimText, institutionalText } from '../samples.ts';

const PERIOD = 'statement period: 2026-11-03 - 2026-11-03';

export const replacement: ClaimCheck = {
  id: 'claim/replacement',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional', 'institutional', 'dental'],
  title: 'A claim that replaces or voids an earlier one does not name that.',
  authority: 'CMS-1500 box 22; UB-04 FL 4 and FL 64; 837 CLM05-3 and REF F8',
  why: 'The payer’s number of the earlier claim says what is replaced. Without it the claim is a duplicate, or is rejected.',
  fixes: ['Insert the key of the original number, for the coder to fill.'],
  wrong: [
    { says: 'a replacement of nothing', text: claimText({ head: 'resubmission: 7' }) },
    { says: 'a void of nothing', text: claimText({ head: 'resubmission: 8' }) },
    {
      says: 'a hospital bill that replaces nothing',
      text: institutionalText({ head: `type of bill: 0137\n${PERIOD}` }),
    },
  ],
  right: [
    {
      says: 'a replacement with the number of the first claim',
      text: claimText({ head: 'resubmission: 7\noriginal number: 2026111500042' }),
    },
    { says: 'both in box 22', text: claimText({ head: 'resubmission: 7 2026111500042' }) },
    { says: 'an original claim', text: claimText({ head: 'resubmission: 1' }) },
    { says: 'an original bill', text: institutionalText({ head: `type of bill: 0131\n${PERIOD}` }) },
  ],
  run({ claim }) {
    const key: FieldKey = claim.kind === 'institutional' ? 'type of bill' : 'resubmission';
    const answer = field(claim, key);
    if (!answer || field(claim, 'original number')) return [];
    const frequency = frequencyOf(claim, answer);
    if (frequency !== '7' && frequency !== '8') return [];
    return [
      {
        span: answer.span,
        message: `This claim ${frequency === '7' ? 'replaces' : 'voids'} an earlier one: give the payer’s number of that.`,
        fixes: [
          {
            title: 'Insert the original number, to be filled',
            safe: false,
            changes: [{ kind: 'insertField', claim, key: 'original number' }],
          },
        ],
      },
    ];
  },
};

/** The frequency code: the last of a type of bill, or all of box 22 where no number stands behind it. */
function frequencyOf(claim: Claim, { written }: Field): string {
  const text = written.trim();
  if (claim.kind === 'institutional') return /^0?[1-9]\d[78]$/.test(text) ? text.slice(-1) : '';
  return text;
}
