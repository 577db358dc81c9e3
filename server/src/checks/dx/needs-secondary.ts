/** dx/needs-secondary: a principal diagnosis that Medicare takes beside another only. */
import type { ClaimCheck } from '../check.ts';
import { editorFlags } from '../federal-lists.ts';
import { unfitFirst } from '../first-listed.ts';
import { stayText } from '../samples.ts';

export const needsSecondary: ClaimCheck = {
  id: 'dx/needs-secondary',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional', 'chart'],
  title: 'Medicare takes the principal diagnosis beside a secondary one only.',
  authority: 'MCE edit 9, unacceptable principal diagnosis: requires secondary diagnosis',
  why: 'Z51.89, other specified aftercare, does not say what the care is after. As principal diagnosis of a hospital stay it is taken only where any secondary diagnosis says so.',
  fixes: [],
  notes: ['For hospital stays that Medicare pays, by the date of discharge.'],
  wrong: [
    {
      says: 'aftercare alone',
      text: stayText({ diagnoses: 'principal: Z51.89  Encounter for other specified aftercare' }),
    },
    {
      says: 'an admitting diagnosis is no secondary one',
      text: stayText({
        diagnoses: 'principal: Z51.89  Encounter for other specified aftercare\nadmitting: R53.1  Weakness',
      }),
    },
  ],
  right: [
    {
      says: 'aftercare and what it is for',
      text: stayText({
        diagnoses: 'principal: Z51.89  Encounter for other specified aftercare\nA: R53.1 POA Y  Weakness',
      }),
    },
    {
      says: 'another payer than Medicare',
      text: stayText({
        head: 'payer: Example Commercial Plan',
        diagnoses: 'principal: Z51.89  Encounter for other specified aftercare',
      }),
    },
  ],
  run(context) {
    const found = unfitFirst(context, 'needs-secondary');
    if (!found) return [];
    const { diagnosis, code, title, set } = found.first;
    const release = editorFlags(found.first)?.release;
    return [
      {
        span: diagnosis.code.span,
        message: `${code} (${title}) is taken as principal diagnosis only beside a secondary one, which says what the care is for.`,
        ...(release ? { release } : {}),
        code,
        system: set.system,
      },
    ];
  },
};
