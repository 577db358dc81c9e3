/** px/unlisted: a code for what has no code, without a word on what it was. */
import { hcpcsDetails } from '../../codebook/hcpcs.ts';
import type { Verdict } from '../../codebook/verdict.ts';
import { field } from '../../model/fields.ts';
import type { ClaimCheck, ClaimContext, JudgedService, Said } from '../check.ts';
import { ownList } from '../import-samples.ts';
import { claimText, withServices } from '../samples.ts';
import { serviceName } from '../service-words.ts';

const OWN_LIST = [ownList('cpt', '99999,Unlisted procedure of ours', '98888,A listed procedure of ours')];

export const unlisted: ClaimCheck = {
  id: 'px/unlisted',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional'],
  speaksOfService: isUnlisted,
  title: 'An unlisted or not otherwise classified code stands without a description.',
  authority:
    'CMS list of codes not otherwise classified (NOC); CMS 100-04 chapter 26 §10.4, item 19; 837P SV101-7',
  why: 'Such a code says only that there is none. Without the name of the service, or of the drug with its dose, the claim is returned.',
  fixes: ['Add a line of remarks (box 19) for the coder to fill.'],
  notes: [
    'In an 837 it is an error: SV101-7 must be there. In a claim as text the description may stand elsewhere.',
    'A note or a drug number on the line, or remarks of the claim, are enough. CPT is judged where your licensed list is loaded.',
    'Codes of the list that name their drug and its dose, as J3301, are left alone.',
  ],
  wrong: [
    {
      says: 'a drug without a code of its own',
      text: withServices('2026-11-03  11   J3490  JZ    A   1      15.00'),
    },
    {
      says: 'equipment not otherwise classified',
      text: withServices('2026-11-03  12   E1399  NU    A   1      90.00'),
    },
    {
      says: 'an unlisted code of your CPT list',
      text: withServices('2026-11-03  11   99999  -     A   1      900.00'),
      imports: OWN_LIST,
    },
  ],
  right: [
    {
      says: 'described in the remarks',
      text: claimText({
        head: 'remarks: J3490 is hydroxyprogesterone 250 mg, one vial',
        services: '2026-11-03  11   J3490  JZ    A   1      15.00',
      }),
    },
    {
      says: 'a drug by name and dose, though the list of CMS has it',
      text: withServices('2026-11-03  11   J3301  JZ    A   4      30.00'),
    },
    { says: 'a drug that has its code', text: withServices('2026-11-03  11   J3420  JZ    A   1      4.00') },
    {
      says: 'a listed code of your CPT list',
      text: withServices('2026-11-03  11   98888  -     A   1      900.00'),
      imports: OWN_LIST,
    },
  ],
  run(context) {
    const said: Said[] = [];
    for (const service of context.services) {
      if (!isUnlisted(service.verdict) || isDescribed(context, service)) continue;
      const { procedure } = service;
      said.push({
        span: procedure.span,
        ...(context.document.format === 'x12' ? { severity: 'error' } : {}),
        message: `${serviceName(service)} has no description: the line says nowhere what was done or given.`,
        code: procedure.key,
        system: procedure.system,
        fixes: [
          {
            title: 'Add remarks (box 19)',
            safe: false,
            changes: [{ kind: 'insertField', claim: context.claim, key: 'remarks' }],
          },
        ],
      });
    }
    return said;
  },
};

/** By CMS's list of Level II, and by the words of the user's CPT list. */
function isUnlisted(verdict: Verdict): boolean {
  if (verdict.kind !== 'valid') return false;
  const { set, index, date, period } = verdict;
  return set.system === 'cpt'
    ? /^unlisted\b/i.test(period.title)
    : hcpcsDetails(set, index, date)?.unlisted === true && namesNothing(verdict.key, period.title);
}

const IS_CATCH_ALL =
  /unclassified|otherwise classified|\bnoc\b|miscellaneous|unlisted|elsewhere|unspecified/i;
const IS_MEASURED = /\d (?:mg|mcg|ml|units|grams)\b|\bper (?:ml|i\.?u\b|diem|month|15)/i;

/**
 * CMS's list has codes too that say well enough what was given: a drug by its name and dose, "not otherwise
 * specified" beside brands with codes of their own; measures of quality; services by the day. Those need no more words.
 */
const namesNothing = (code: string, title: string): boolean =>
  IS_CATCH_ALL.test(title) || (/^(?:[ABEJKLTV]|Q[24])/.test(code) && !IS_MEASURED.test(title));

const isDescribed = ({ claim }: ClaimContext, { line }: JudgedService): boolean =>
  [line.note, line.ndc].some((one) => one !== undefined && one.value.trim() !== '') ||
  field(claim, 'remarks') !== undefined ||
  field(claim, 'note') !== undefined;
