/** claim/signature: a professional claim without the provider's signature, or signed before the service. */
import type { IsoDate } from '../../model/dates.ts';
import type { Claim } from '../../model/document.ts';
import { FIELD_DEFINITIONS, field } from '../../model/fields.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { claimText } from '../samples.ts';

const PROVIDERS = 'billing npi: 1234567893';

export const signature: ClaimCheck = {
  id: 'claim/signature',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional'],
  title: 'The provider has not signed the claim, or signed it before the service.',
  authority: '42 CFR 424.32–36; CMS 100-04 chapter 26 §10.4, box 31; 837P CLM06',
  why: 'Box 31 certifies that the services were given as billed. It can be given only after them.',
  fixes: ['Insert the key of the provider’s signature, for the coder to fill.'],
  notes: [
    'A signature of the patient on file may be years old and is not judged by date.',
    'A claim that says nothing of its providers is taken for a part of one, and its signature is not missed.',
  ],
  wrong: [
    { says: 'no signature', text: claimText({ providers: PROVIDERS }) },
    {
      says: 'signed before the service',
      text: claimText({ providers: `${PROVIDERS}\nsigned: yes 2026-11-01` }),
    },
  ],
  right: [
    {
      says: 'a part of a claim, without any provider',
      text: 'claim: professional\n\n[diagnoses]\nA: I10  Essential (primary) hypertension\n',
    },
    { says: 'signed on the day', text: claimText({ providers: `${PROVIDERS}\nsigned: yes 2026-11-03` }) },
    {
      says: 'the patient’s signature is years old',
      text: claimText({
        patient: 'signature on file: yes 2019-01-05',
        providers: `${PROVIDERS}\nsigned: yes 2026-11-20`,
      }),
    },
  ],
  run({ claim, today }) {
    const said: Said[] = [];
    const signed = field(claim, 'signed');
    if (!namesProviders(claim)) return said;
    if (signed?.value.kind !== 'yes-no' || signed.value.yes === false) {
      said.push({
        span: signed?.span ?? claim.headSpan,
        message: signed ? 'The provider has not signed this claim.' : 'The provider’s signature is missing.',
        fixes: signed
          ? []
          : [
              {
                title: 'Insert the provider’s signature, to be filled',
                safe: false,
                changes: [{ kind: 'insertField', claim, key: 'signed' }],
              },
            ],
      });
      return said;
    }
    const { date } = signed.value;
    if (!date) return said;
    let last: IsoDate | undefined;
    for (const { dates } of claim.lines) {
      const day = dates?.value?.from;
      // A service in the future is claim/date’s, and says nothing of the signature.
      if (day !== undefined && day <= today && (last === undefined || day > last)) last = day;
    }
    if (last && date < last)
      said.push({
        span: signed.span,
        message: `The claim was signed on ${date}, before its service of ${last}.`,
      });
    return said;
  },
};

/** Whether the claim says anything of its providers: a few lines to try a code have none, and nobody signs them. */
const namesProviders = ({ fields }: Claim): boolean => fields.some(({ key }) => OF_PROVIDERS.has(key));

const OF_PROVIDERS: ReadonlySet<string> = new Set(
  FIELD_DEFINITIONS.filter(({ section }) => section === 'providers').map(({ key }) => key),
);
