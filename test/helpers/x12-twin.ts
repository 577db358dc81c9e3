/**
 * The X12 twin of a claim that was read from text: the same diagnoses, procedures, lines, patient and providers in an
 * 837P or 837I, so that what is tested in one format is tested in the other.
 */
import type { Claim, Diagnosis, ServiceLine } from '../../server/src/model/document.ts';
import { type FieldKey, field, fieldDates } from '../../server/src/model/fields.ts';

const GUIDES = { professional: '005010X222A1', institutional: '005010X223A2' } as const;

/** The text of the twin; `undefined` for a claim that has none: a chart, a dental one, codes of another revision. */
export function x12Twin(claim: Claim): string | undefined {
  const { kind } = claim;
  if (kind !== 'professional' && kind !== 'institutional') return undefined;
  if (claim.diagnoses.some(({ code, role }) => code.system !== 'icd-10-cm' || role === 'mentioned'))
    return undefined;
  if (claim.diagnoses.length === 0 || claim.lines.length === 0) return undefined;
  const guide = GUIDES[kind];
  const body = [`ST*837*0001*${guide}`, ...levels(claim), ...claimSegments(claim)];
  return [
    'ISA*00*          *00*          *ZZ*SALEMCLINIC    *ZZ*PAYERHUB       *261104*1200*^*00501*000000042*0*T*:',
    `GS*HC*SALEMCLINIC*PAYERHUB*20261104*1200*42*X*${guide}`,
    ...body,
    `SE*${body.length + 1}*0001`,
    'GE*1*42',
    'IEA*1*000000042',
    '',
  ].join('~\n');
}

const written = (claim: Claim, key: FieldKey): string => field(claim, key)?.written.trim() ?? '';

/** `20261103` of an ISO date, or what stands there where it is none. */
const compact = (date: string | undefined): string => date?.replaceAll('-', '') ?? '';

const dateOf = (claim: Claim, key: FieldKey): string => compact(fieldDates(claim, key)?.from);

function levels(claim: Claim): string[] {
  const [last = 'SAMPLE', first = ''] = written(claim, 'name').toUpperCase().split(/,\s*/);
  const payer = written(claim, 'payer').toUpperCase() || 'MEDICARE';
  return [
    'BHT*0019*00*0042*20261104*1200*CH',
    'NM1*41*2*SALEM CLINIC*****46*123456789',
    'NM1*40*2*PAYER HUB*****46*66783JJT',
    'HL*1**20*1',
    'PRV*BI*PXC*207R00000X',
    `NM1*85*2*SALEM CLINIC*****XX*${written(claim, 'billing npi') || '1234567893'}`,
    'N3*4 OAK ST',
    'N4*SALEM*OR*973011234',
    'REF*EI*123456789',
    'HL*2*1*22*0',
    `SBR*P*18*******${claim.kind === 'professional' ? 'MB' : 'MA'}`,
    `NM1*IL*1*${last}*${first}****MI*1EG4TE5MK73`,
    'N3*12 ELM ST',
    'N4*SALEM*OR*97301',
    `DMG*D8*${dateOf(claim, 'birth date')}*${written(claim, 'sex').charAt(0).toUpperCase()}`,
    `NM1*PR*2*${payer}*****PI*02302`,
  ];
}

const QUALIFIERS: Readonly<Record<Exclude<Diagnosis['role'], 'mentioned'>, string>> = {
  principal: 'ABK',
  other: 'ABF',
  admitting: 'ABJ',
  'reason-for-visit': 'APR',
  'external-cause': 'ABN',
};

function claimSegments(claim: Claim): string[] {
  const isProfessional = claim.kind === 'professional';
  const total = claim.lines.reduce((sum, { charge }) => sum + (charge?.value ?? 0), 0);
  const bill = written(claim, 'type of bill').replace(/^0/, '');
  const facility = isProfessional
    ? `${claim.lines[0]?.placeOfService?.written ?? '11'}:B:1`
    : `${bill.slice(0, 2)}:A:${bill.slice(2)}`;
  const statement = fieldDates(claim, 'statement period');
  const stay = isProfessional
    ? []
    : [
        `DTP*434*RD8*${compact(statement?.from)}-${compact(statement?.through)}`,
        ...(claim.setting === 'inpatient'
          ? [
              `DTP*435*DT*${dateOf(claim, 'admission')}1400`,
              `CL1*${['admission type', 'admission source', 'discharge status'].map((key) => written(claim, key as FieldKey)).join('*')}`,
            ]
          : []),
      ];
  const codes = claim.diagnoses.map((diagnosis) =>
    diagnosis.role === 'mentioned'
      ? ''
      : [
          QUALIFIERS[diagnosis.role],
          diagnosis.code.key,
          ...(diagnosis.poa ? ['', '', '', '', '', '', diagnosis.poa.written] : []),
        ].join(':'),
  );
  return [
    `CLM*TWIN*${cents(total)}***${facility}*Y*A*Y*Y`,
    ...stay,
    ...rows(codes.filter((code) => /^AB[KF]/.test(code))),
    ...codes.filter((code) => !/^AB[KF]/.test(code)).map((code) => `HI*${code}`),
    ...claim.procedures.map(
      ({ role, code, date }) =>
        `HI*${role === 'principal' ? 'BBR' : 'BBQ'}:${code.key}:D8:${compact(date?.value ?? undefined)}`,
    ),
    ...claim.lines.flatMap((line, place) => lineSegments(line, place + 1, isProfessional)),
  ];
}

/** HI holds twelve codes. */
const rows = (codes: readonly string[]): string[] =>
  codes.length === 0 ? [] : [`HI*${codes.slice(0, 12).join('*')}`, ...rows(codes.slice(12))];

const cents = (amount: number): string => String(amount / 100);

function lineSegments(line: ServiceLine, number: number, isProfessional: boolean): string[] {
  const code = line.procedure
    ? `HC:${[line.procedure.key, ...line.modifiers.map(({ key }) => key)].join(':')}`
    : '';
  const quantity = `${cents(line.charge?.value ?? 0)}*UN*${line.units?.written ?? 1}`;
  const pointers = line.pointers.map(({ value }) => value ?? '').join(':');
  const service = isProfessional
    ? `SV1*${code}*${quantity}*${line.placeOfService?.written ?? ''}**${pointers}`
    : `SV2*${line.revenue?.key ?? ''}*${code}*${quantity}`;
  const dates = line.dates?.value;
  return [
    `LX*${number}`,
    service,
    ...(dates
      ? [
          dates.from === dates.through
            ? `DTP*472*D8*${compact(dates.from)}`
            : `DTP*472*RD8*${compact(dates.from)}-${compact(dates.through)}`,
        ]
      : []),
  ];
}
