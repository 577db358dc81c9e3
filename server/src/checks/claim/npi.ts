/** claim/npi: a National Provider Identifier that cannot be one. */
import type { Located } from '../../model/document.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said } from '../check.ts';
import { npiFault } from '../npi.ts';
import { claimText } from '../samples.ts';

export const npi: ClaimCheck = {
  id: 'claim/npi',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  title: 'The NPI has a wrong length, a wrong check digit or characters that are no digits.',
  authority: '45 CFR 162.406: ten digits of which the last is the Luhn check digit with the prefix 80840',
  why: 'A wrong NPI pays another provider, or nobody. The check digit finds every single wrong digit and nearly every swap.',
  fixes: [],
  notes: ['Whether the NPI exists and whose it is cannot be told without the network and is not checked.'],
  wrong: [
    {
      says: 'a wrong check digit',
      text: claimText({ providers: 'billing npi: 1234567890\nsigned: yes 2026-11-03' }),
    },
    { says: 'nine digits', text: claimText({ providers: 'billing npi: 123456789\nsigned: yes 2026-11-03' }) },
  ],
  right: [
    {
      says: 'the example of the check digit’s description',
      text: claimText({ providers: 'billing npi: 1234567893\nsigned: yes 2026-11-03' }),
    },
    {
      says: 'two providers',
      text: claimText({
        providers: 'billing npi: 1234567893\nrendering npi: 1245319599\nsigned: yes 2026-11-03',
      }),
    },
  ],
  run({ claim, parties }) {
    const said: Said[] = [];
    for (const npi of parties.npis) {
      const report = fault(npi);
      if (report) said.push(report);
    }
    for (const { renderingNpi } of claim.lines) {
      const report = renderingNpi && fault(renderingNpi);
      if (report) said.push(report);
    }
    return said;
  },
};

function fault({ span, written }: Pick<Located<string>, 'span' | 'written'>): Report | undefined {
  const wrong = npiFault(written);
  return wrong === undefined ? undefined : { span, message: `This is no NPI: ${wrong}.` };
}
