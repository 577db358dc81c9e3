/** hcpcs/not-payable: a HCPCS code that Medicare does not pay, billed to Medicare without saying so. */
import { hcpcsDetails } from '../../codebook/hcpcs.ts';
import type { Verdict } from '../../codebook/verdict.ts';
import type { ClaimCheck, JudgedService, Said } from '../check.ts';
import { hasModifier } from '../modifiers.ts';
import { claimText, withServices } from '../samples.ts';
import { serviceName } from '../service-words.ts';

/** The coverage code of the HCPCS record layout, field 16; words are ours. */
const SAYS: Readonly<Record<string, string>> = {
  I: 'is a code of other payers: Medicare does not pay it and wants another one where there is one',
  M: 'is not covered by Medicare',
  S: 'is excluded from Medicare by statute',
};

/** Modifiers that say so already: never covered, voluntary notice, expected denial. */
const SAID = ['GY', 'GX', 'GZ'] as const;

export const notPayable: ClaimCheck = {
  id: 'hcpcs/not-payable',
  scope: 'claim',
  severity: 'information',
  kinds: ['professional', 'institutional'],
  speaksOfService: (verdict) => refusalOf(verdict) !== undefined,
  title: 'Medicare does not pay the HCPCS code.',
  authority: 'HCPCS record layout, field 16, coverage code I, M or S; SSA 1862(a)',
  why: 'Such a line is denied. Where a denial is wanted, for another payer, GY says that it is known.',
  fixes: [],
  notes: [
    'Medicare only. Lines with GY, GX or GZ, without a charge or billed as not covered are left alone.',
    'Codes newer than the last release with coverage codes are not judged.',
  ],
  wrong: [
    {
      says: 'a code of other payers (I)',
      text: claimText({
        head: 'payer: Medicare Part B',
        services: '2026-11-03  11   S0630  -     A   1      40.00',
      }),
    },
    {
      says: 'an item that Medicare does not cover (M)',
      text: claimText({
        head: 'payer: Medicare Part B',
        services: '2026-11-03  12   A9270  -     A   1      40.00',
      }),
    },
    {
      says: 'an item that the statute excludes (S)',
      text: claimText({
        head: 'payer: Medicare Part B',
        services: '2026-11-03  12   A9276  -     A   1      40.00',
      }),
    },
  ],
  right: [
    {
      says: 'for a denial, said with GY',
      text: claimText({
        head: 'payer: Medicare Part B',
        services: '2026-11-03  12   A9270  GY    A   1      40.00',
      }),
    },
    {
      says: 'for a payer who pays it',
      text: claimText({
        head: 'payer: Blue Cross',
        services: '2026-11-03  11   S0630  -     A   1      40.00',
      }),
    },
    {
      says: 'a code that Medicare pays',
      text: withServices('2026-11-03  11   G0439  -     A   1      132.50'),
    },
  ],
  run({ payer, services }) {
    const said: Said[] = [];
    if (payer !== 'medicare') return said;
    for (const service of services) {
      const { procedure, line, verdict } = service;
      const refusal = refusalOf(verdict);
      if (!refusal || isLeftAlone(service) || hasModifier(line, ...SAID)) continue;
      said.push({
        span: procedure.span,
        message: `${serviceName(service)} ${refusal.says}.`,
        release: `HCPCS ${refusal.release}`,
        code: procedure.key,
        system: 'hcpcs',
      });
    }
    return said;
  },
};

/** What CMS's list says of a code that Medicare does not pay, and the release that says it. */
function refusalOf(verdict: Verdict): { readonly says: string; readonly release: string } | undefined {
  if (verdict.kind !== 'valid') return undefined;
  const details = hcpcsDetails(verdict.set, verdict.index, verdict.date);
  const says = details && SAYS[details.coverage];
  return says ? { says, release: details.release } : undefined;
}

/** Lines that only report, and those whose whole charge is billed as not covered. */
const isLeftAlone = ({ line: { charge, noncovered } }: JudgedService): boolean =>
  charge?.value === 0 || (noncovered !== undefined && noncovered.value === charge?.value);
