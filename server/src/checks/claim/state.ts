/** claim/state: two letters that are no state. */
import type { Located } from '../../model/document.ts';
import { field } from '../../model/fields.ts';
import type { ClaimCheck, Report, Said } from '../check.ts';
import { claimText } from '../samples.ts';

/** USPS Publication 28, appendix B: states, territories and the armed forces. */
const STATES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
  RI SC SD TN TX UT VT VA WA WV WI WY AS FM GU MH MP PR PW VI AA AE AP`.split(/\s+/),
);

const withAddress = (address: string): string =>
  claimText({ patient: `name: Sample, Pat\nbirth date: 1960-05-17\nsex: F\naddress: ${address}` });

export const state: ClaimCheck = {
  id: 'claim/state',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional', 'dental'],
  title: 'The letters before a ZIP code, or of an accident, are no state.',
  authority:
    'USPS Publication 28, appendix B; CMS-1500 boxes 5, 7, 10b, 32, 33; UB-04 FL 29; 837 N402 and CLM11-4',
  why: 'A claim with an address that the post does not know is returned, and its payment never arrives.',
  fixes: ['Write it in capitals (safe).'],
  notes: ['An error in X12.', 'A state’s name in full, and addresses of other countries, are left alone.'],
  wrong: [
    { says: 'no such state', text: withAddress('12 Elm St, Salem OG 97301') },
    {
      says: 'no such state of an accident',
      text: claimText({
        patient: 'name: Sample, Pat\nbirth date: 1960-05-17\nsex: F\naccident state: XQ',
      }),
    },
    { says: 'small letters', text: withAddress('12 Elm St, Salem or 97301') },
  ],
  right: [
    { says: 'a state', text: withAddress('12 Elm St, Salem OR 97301') },
    { says: 'a territory', text: withAddress('12 Calle Sol, San Juan PR 00901') },
  ],
  run({ document, claim, parties }) {
    const said: Said[] = [];
    const severity = document.format === 'x12' ? 'error' : 'warning';
    for (const address of parties.addresses) said.push(...fault(address.state, severity));
    const accident = field(claim, 'accident state');
    if (accident && /^[A-Za-z]{2}$/.test(accident.written))
      said.push(...fault({ ...accident, value: accident.written }, severity));
    return said;
  },
};

function fault({ span, value }: Located<string>, severity: 'error' | 'warning'): readonly Report[] {
  if (STATES.has(value)) return [];
  const capitals = value.toUpperCase();
  return [
    STATES.has(capitals)
      ? {
          span,
          severity,
          message: `A state is written in capitals: ${capitals}.`,
          fixes: [
            {
              title: `Write ${capitals}`,
              safe: true,
              changes: [{ kind: 'replaceValue', at: span, text: capitals }],
            },
          ],
        }
      : { span, severity, message: `There is no state ${value}.` },
  ];
}
