/** claim/too-many: more diagnoses, services or procedures than a claim can hold. */
import type { Claim, ClaimKind } from '../../model/document.ts';
import type { Span } from '../../model/text.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { claimText, institutionalText } from '../samples.ts';

/** The most of each that the 837 of a kind of claim holds (loop 2300 HI, loop 2400 LX), with our words for them. */
interface Limit {
  readonly words: string;
  readonly most: Readonly<Partial<Record<ClaimKind, number>>>;
  readonly of: (claim: Claim) => readonly { readonly span: Span }[];
}

const LIMITS: readonly Limit[] = [
  {
    words: 'diagnoses',
    most: { professional: 12, institutional: 25, dental: 4 },
    of: ({ diagnoses }) => diagnoses.filter(({ role }) => role === 'principal' || role === 'other'),
  },
  {
    words: 'external causes',
    most: { institutional: 12 },
    of: ({ diagnoses }) => diagnoses.filter(({ role }) => role === 'external-cause'),
  },
  {
    words: 'reasons for visit',
    most: { institutional: 3 },
    of: ({ diagnoses }) => diagnoses.filter(({ role }) => role === 'reason-for-visit'),
  },
  { words: 'procedures', most: { institutional: 25 }, of: ({ procedures }) => procedures },
  {
    words: 'service lines',
    most: { professional: 50, institutional: 999, dental: 50 },
    of: ({ lines }) => lines,
  },
];

/** Symptoms by number: any distinct codes do. */
const CODES = 'R05.1 R06.02 R07.9 R10.9 R11.0 R12 R19.7 R21 R25.2 R42 R50.9 R51.9 R53.83'.split(' ');
const LETTERS = 'ABCDEFGHIJKLM';
const listOf = (count: number): string =>
  CODES.slice(0, count)
    .map((code, index) => `${LETTERS.charAt(index)}: ${code}`)
    .join('\n');

const REASONS = ['R07.9', 'R42', 'R05.1', 'R51.9'].map((code) => `reason for visit: ${code}`);

export const tooMany: ClaimCheck = {
  id: 'claim/too-many',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional', 'institutional', 'dental'],
  title: 'The claim has more diagnoses, procedures or service lines than its form can hold.',
  authority: '837 implementation guides: loop 2300 HI and loop 2400 LX; CMS-1500 box 21; UB-04 FL 67–74',
  why: 'What is beyond the last place is cut off, or the whole claim is rejected.',
  fixes: [],
  notes: [
    'Professional: 12 diagnoses and 50 lines. Institutional: 25 diagnoses, 12 external causes, 3 reasons for visit, 25 procedures and 999 lines. Dental: 4 diagnoses and 50 lines.',
  ],
  wrong: [
    { says: 'thirteen diagnoses on a professional claim', text: claimText({ diagnoses: listOf(13) }) },
    {
      says: 'four reasons for one visit',
      text: institutionalText({ diagnoses: ['principal: R07.9', ...REASONS].join('\n') }),
    },
  ],
  right: [
    { says: 'twelve diagnoses', text: claimText({ diagnoses: listOf(12) }) },
    {
      says: 'three reasons for one visit',
      text: institutionalText({ diagnoses: ['principal: R07.9', ...REASONS.slice(0, 3)].join('\n') }),
    },
  ],
  run({ claim }) {
    const said: Said[] = [];
    for (const { words, most, of } of LIMITS) {
      const limit = most[claim.kind];
      if (limit === undefined) continue;
      const found = of(claim);
      const beyond = found[limit];
      if (beyond)
        said.push({
          span: beyond.span,
          message: `A claim of this kind holds ${limit} ${words}; this one has ${found.length}.`,
        });
    }
    return said;
  },
};
