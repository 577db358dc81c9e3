/** line/reason: a vaccine or a screening test without the Z code that says why it was done, or the Z code alone. */
import type { ClaimCheck, ClaimContext, Report, Said } from '../check.ts';
import { choices } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { about, billable, named } from '../list-fixes.ts';
import { claimText, withServices } from '../samples.ts';
import { isOpenScreening, type OpenScreening, openScreenings } from '../screened-by-tests.ts';
import { serviceName } from '../service-words.ts';

interface Reason {
  readonly services: (key: string) => boolean;
  /** Any of these says why. */
  readonly wants: (key: string) => boolean;
  readonly what: string;
  readonly section: string;
  /** Only where no other diagnosis than these is listed. */
  readonly among?: (key: string) => boolean;
}

const reason = (services: string, wants: string, what: string, section: string, among?: string): Reason => ({
  services: codesIn(...services.split(' ')),
  wants: codesIn(...wants.split(' ')),
  what,
  section,
  ...(among ? { among: codesIn(...among.split(' ')) } : {}),
});

/** Products and administration of vaccines (CPT 90460 to 90480, 90619 to 90759; G0008 to G0010). */
const VACCINES = '90460-90461 90471-90474 90480 90619-90623 90630 90632-90636 90644-90759 G0008-G0010';

const REASONS: readonly Reason[] = [
  reason(VACCINES, 'Z23 Z20.3 O09 S00-S99', 'an inoculation has Z23', 'I.C.21.c.2'),
  reason(
    'G0104-G0106 G0120-G0121 G0328 G0327',
    'Z12.1- Z15.09 Z80.0 Z83.71- Z85.0- Z86.00- Z86.010-Z86.019 K50-K51',
    'a screening for colorectal cancer has Z12.1-, or for who is at high risk the history',
    'I.C.21.c.5',
  ),
  reason(
    '77067',
    'Z12.31 Z12.39 Z80.3 Z85.3 Z00.0- Z01.41-',
    'a screening mammogram has Z12.31',
    'I.C.21.c.5',
  ),
  reason('G0103', 'Z12.5 Z00.0-', 'a screening for prostate cancer has Z12.5', 'I.C.21.c.5'),
  reason(
    '71271 G0296',
    'Z12.2 Z87.891 F17.2-',
    'a screening for lung cancer has Z12.2 or the smoking',
    'I.C.21.c.5',
  ),
  reason(
    'J0739 J0750-J0752 J0799 G0011-G0013',
    'Z29.81 B20',
    'prophylaxis of HIV before an exposure has Z29.81',
    'I.C.1.a.2.k',
  ),
  reason(
    '86328 86408-86409 86413 86769',
    'Z01.84',
    'a test for antibodies that neither confirms a current COVID-19 nor follows one up has Z01.84',
    'I.C.1.g.1.k',
    'Z00-Z02 Z11 Z20 Z23 Z71 Z76',
  ),
];

export const lineReason: ClaimCheck = {
  id: 'line/reason',
  scope: 'claim',
  severity: 'information',
  kinds: ['professional', 'institutional'],
  speaksOf: (key) => key === 'Z23' || isOpenScreening(key),
  speaksOfService: ({ key }) => REASONS.some(({ services }) => services(key)),
  title: 'A vaccine or a screening stands without the Z code that is its reason, or Z23 without a vaccine.',
  authority: 'ICD-10-CM Official Guidelines I.C.21.b and c',
  why: 'Z codes say why a healthy person was seen and are no procedure codes: an inoculation has Z23 with the codes of the vaccine and its administration, a screening test the Z code of the screening.',
  fixes: ['Of a screening that its code leaves open: change to the code of what the test looks for.'],
  notes: [
    'It asks: vaccines after a wound or an exposure, and tests of who is at high risk, have other reasons too, which it knows.',
    'Z23 without a vaccine is asked about on professional claims that list their services, and with a vaccine alone for its administration, but where a state supplies it (SL).',
    'Drugs that prevent HIV want Z29.81 (I.C.1.a.2.k), tests for antibodies to the virus of COVID-19 Z01.84 where nothing else than an examination, a screening or a contact is listed (I.C.1.g.1.k).',
  ],
  wrong: [
    {
      says: 'an influenza vaccine without Z23',
      text: claimText({
        diagnoses: 'A: I10  Essential (primary) hypertension',
        services: '2026-11-03  11   90686  -     A   1      30.00',
      }),
    },
    {
      says: 'a screening colonoscopy for bleeding',
      text: claimText({
        diagnoses: 'A: K62.5  Hemorrhage of anus and rectum',
        services: '2026-11-03  11   G0121  -     A   1      400.00',
      }),
    },
    {
      says: 'a screening that is left open, with a test of the glucose',
      text: claimText({
        diagnoses: 'A: Z13.9  Encounter for screening, unspecified',
        services: '2026-11-03  11   82947  QW    A   1      16.00',
      }),
    },
    {
      says: 'Z23 with a visit alone',
      text: claimText({
        diagnoses: 'A: I10\nB: Z23  Encounter for immunization',
        services: '2026-11-03  11   99213  -     AB  1      95.00',
      }),
    },
  ],
  right: [
    {
      says: 'the vaccine with Z23',
      text: claimText({
        diagnoses: 'A: Z23  Encounter for immunization',
        services:
          '2026-11-03  11   90686  -     A   1      30.00\n2026-11-03  11   90471  -     A   1      25.00',
      }),
    },
    {
      says: 'a tetanus shot for a wound',
      text: claimText({
        diagnoses: 'A: S61.411A  Laceration without foreign body of right hand, initial encounter',
        services: '2026-11-03  11   90715  -     A   1      45.00',
      }),
    },
    { says: 'no such service', text: withServices('2026-11-03  11   G0439  -     A   1      132.50') },
  ],
  run(context) {
    const said: Said[] = [];
    if (context.claim.setting === 'inpatient' || context.services.length === 0) return said;
    const open = openScreenings(context);
    said.push(...withoutReason(context, open), ...withoutVaccine(context), ...open.map(leftOpen));
    return said;
  },
};

/** I.C.21.c.16: a nonspecific Z code is for where nothing tells more. */
const leftOpen = ({ screening, service, codes }: OpenScreening): Report => ({
  ...about(screening),
  severity: 'warning',
  authority: 'ICD-10-CM Official Guidelines I.C.21.c.5 and c.16',
  message: `${named(screening)} leaves open what is screened for, and ${serviceName(service)} tells it: ${codes.join(' or ')}.`,
  related: [{ span: service.procedure.span, message: 'The test stands here.' }],
  fixes: choices(
    screening.diagnosis,
    screening.set,
    billable(
      codes.map((code) => code.replace('.', '')),
      screening,
    ),
    screening.date,
  ),
});

/** Once for each reason, at its first service; of an open screening its code is told instead. */
function withoutReason(
  { services, listed }: ClaimContext,
  open: readonly OpenScreening[],
): readonly Report[] {
  if (listed.length === 0) return [];
  return REASONS.flatMap((one) => {
    const service = services.find(({ procedure }) => one.services(procedure.key));
    if (!service || open.some((other) => other.service === service)) return [];
    if (listed.some(({ key }) => one.wants(key) || one.among?.(key) === false)) return [];
    return [
      {
        span: service.procedure.span,
        authority: `ICD-10-CM Official Guidelines ${one.section}`,
        message: `${serviceName(service)} stands without the code that says why: ${one.what}.`,
        code: service.procedure.key,
        system: service.procedure.system,
      },
    ];
  });
}

/** Vaccines themselves: CPT 90619 to 90759 and 91300 to 91322, HCPCS Q2034 to Q2039. */
const isProduct = codesIn('90619-90759', '91300-91322', 'Q2034-Q2039');
const isAdministration = codesIn(
  ...'90460-90461 90471-90474 90480 G0008-G0010 G0310-G0315 M0201 0001A-0174A 96372'.split(' '),
);
/** Of vaccines that a state supplies it may want the one code alone. */
const SUPPLIED = 'SL';

/** I.C.21.c.2: procedure codes identify the actual administration of the injection and the types of immunizations given. */
function withoutAdministration(services: ClaimContext['services']): readonly Report[] {
  const product = services.find(({ procedure }) => isProduct(procedure.key));
  if (!product || services.some(({ procedure }) => isAdministration(procedure.key))) return [];
  if (services.some(({ line }) => line.modifiers.some(({ key }) => key === SUPPLIED))) return [];
  return [
    {
      span: product.procedure.span,
      authority: 'ICD-10-CM Official Guidelines I.C.21.c.2',
      message: `${serviceName(product)} is a vaccine, and no service of the claim is its administration: both are coded.`,
      code: product.procedure.key,
      system: product.procedure.system,
    },
  ];
}

const isVaccine = codesIn(
  ...VACCINES.split(' '),
  '90281-90399',
  'J0000-J9999',
  'M0201',
  '0001A-0174A',
  '91300-91322',
);

function withoutVaccine({ claim, services, listed }: ClaimContext): readonly Report[] {
  const inoculation = listed.find(({ key }) => key === 'Z23');
  if (!inoculation || claim.kind !== 'professional') return [];
  if (services.some(({ procedure }) => isVaccine(procedure.key))) return withoutAdministration(services);
  return [
    {
      ...about(inoculation),
      authority: 'ICD-10-CM Official Guidelines I.C.21.b and c.2',
      message: `${named(inoculation)} says why the patient came and is no procedure code: the vaccine and its administration are coded too.`,
    },
  ];
}
