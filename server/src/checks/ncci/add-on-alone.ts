/** ncci/add-on-alone: an add-on code without the service that it adds to. */
import type { EditTable } from '../../codebook/edits.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { ClaimCheck, ClaimContext, JudgedService, Report, Said } from '../check.ts';
import { editRelease, editSettingOf } from '../claim-edits.ts';
import { codesIn } from '../code-ranges.ts';
import { addOnPrimaries } from '../import-samples.ts';
import { servicesOfPatient } from '../patient-services.ts';
import { isUsable } from '../same-day.ts';
import { claimText, withServices } from '../samples.ts';
import { serviceName } from '../service-words.ts';

/** The primary code of add-on codes whose primary codes the contractor defines. */
const BY_CONTRACTOR = 'CCCCC';

const WITH_LIST = [addOnPrimaries('1 G0513 G0438', '1 G0513 G0439')];

export const addOnAlone: ClaimCheck = {
  id: 'ncci/add-on-alone',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional'],
  title: 'An add-on code stands without the service that it adds to.',
  authority: 'NCCI Policy Manual chapter 1 §R and add-on code edits; I/OCE edits for add-on codes',
  why: 'An add-on code is paid only where its primary code is paid for the same patient, provider and day.',
  fixes: [],
  notes: [
    'Needs the add-on code edits of CMS, which are free: `claimlint codesets import` takes `AOC_V2026Q4-MCR.txt`. Without them it knows a few codes that are CMS’s own, as G2211 and the prolonged services G2212 and G0316 to G0318.',
    'Type 1 lists all primary codes: a warning. Type 3 lists some, type 2 leaves them to the contractor: information, for type 2 only where nothing but add-on codes stands on the day.',
    'The primary code may stand on another claim of the same patient in the same file.',
  ],
  wrong: [
    {
      says: 'prolonged prevention without the preventive visit (type 1)',
      text: withServices('2026-11-03  11   G0513  -     A   1      65.00'),
      imports: WITH_LIST,
    },
    {
      says: 'the visit on another day',
      text: claimText({
        providers: 'billing npi: 1234567893\nsigned: yes 2026-11-04',
        services:
          '2026-11-03  11   G0439  -     A   1      132.50\n2026-11-04  11   G0513  -     A   1      65.00',
      }),
      imports: WITH_LIST,
    },
    {
      says: 'alone, where the contractor defines the primary codes (type 2)',
      text: withServices('2026-11-03  11   G0513  -     A   1      65.00'),
      imports: [addOnPrimaries('2 G0513 CCCCC')],
    },
    {
      says: 'beside a service that a list of some (type 3) does not have',
      text: withServices(
        '2026-11-03  11   G0513  -     A   1      65.00',
        '2026-11-03  11   G0101  -     A   1      40.00',
      ),
      imports: [addOnPrimaries('3 G0513 G0439')],
    },
  ],
  right: [
    {
      says: 'with its visit',
      text: withServices(
        '2026-11-03  11   G0439  -     A   1      132.50',
        '2026-11-03  11   G0513  -     A   1      65.00',
      ),
      imports: WITH_LIST,
    },
    {
      says: 'with some other service, where the contractor decides (type 2)',
      text: withServices(
        '2026-11-03  11   G0101  -     A   1      40.00',
        '2026-11-03  11   G0513  -     A   1      65.00',
      ),
      imports: [addOnPrimaries('2 G0513 CCCCC')],
    },
    {
      says: 'no add-on code',
      text: withServices('2026-11-03  11   G0439  -     A   1      132.50'),
      imports: WITH_LIST,
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (!editSettingOf(context.claim) || context.services.length === 0) return said;
    const table = context.codebook.edits('add-on');
    if (!table) {
      for (const service of context.services) {
        const report = isUsable(service) ? faultByCms(context, service) : undefined;
        if (report) said.push(report);
      }
      said.push({
        noData: 'no add-on code edits are loaded; `claimlint codesets import` takes AOC_…-MCR.txt of CMS',
      });
      return said;
    }
    for (const service of context.services) {
      const report = isUsable(service) ? fault(context, table, service) : undefined;
      if (report) said.push(report);
    }
    return said;
  },
};

function fault(context: ClaimContext, table: EditTable, service: JudgedService): Report | undefined {
  const { procedure, date } = service;
  const edits = table.editsUnder(procedure.key, date);
  const type = edits[0]?.indicator;
  if (type === undefined) return undefined;
  const primaries = new Set(edits.map(({ second }) => second));
  for (const other of codesOf(context, date)) {
    if (primaries.has(other)) return undefined;
    if (type === 2 && table.editsUnder(other, date).length === 0) return undefined;
  }
  return {
    span: procedure.span,
    ...(type === 1 ? {} : { severity: 'information' }),
    message: `${serviceName(service)} adds to another service, and ${
      type === 2
        ? `nothing else was done on ${date}`
        : `none of those that it adds to (${named([...primaries])}) stands on ${date}`
    }.`,
    release: editRelease('add-on', table, date),
    code: procedure.key,
    system: procedure.system,
  };
}

/**
 * Add-on codes of CMS's own with what they add to by its rules of payment (42 CFR 414, MLN and the descriptors in the
 * HCPCS file), for where the edits are not loaded.
 */
const BY_CMS: ReadonlyMap<string, (key: string) => boolean> = new Map([
  ['G2211', codesIn('99202-99205', '99211-99215', '99341-99350')],
  ['G2212', codesIn('99205', '99215', '99483')],
  ['G0316', codesIn('99223', '99233', '99236')],
  ['G0317', codesIn('99306', '99310')],
  ['G0318', codesIn('99345', '99350')],
  ['G2213', codesIn('99281-99285')],
  ['G0513', codesIn('G0402', 'G0438-G0439', 'G0101', 'G0442-G0447', 'G0473')],
  ['G0514', codesIn('G0513')],
  ['G2088', codesIn('G2086-G2087')],
]);

function faultByCms(context: ClaimContext, { procedure, date }: JudgedService): Report | undefined {
  const isPrimary = BY_CMS.get(procedure.key);
  if (!isPrimary || codesOf(context, date).some(isPrimary)) return undefined;
  return {
    span: procedure.span,
    message: `${procedure.key} adds to another service, and none of those that it adds to stands on ${date}.`,
    authority: 'CMS 100-04 chapter 12 §30.6 and the descriptor of the code',
    code: procedure.key,
    system: procedure.system,
  };
}

/** The codes of a day, on this claim (where a line may have no day of its own) and on the patient's others. */
const codesOf = ({ document, claim, services }: ClaimContext, date: IsoDate): readonly string[] => [
  ...services.filter((service) => service.date === date).map(({ procedure }) => procedure.key),
  ...(servicesOfPatient(document, claim).codesByDay.get(date) ?? []),
];

const MOST_NAMED = 6;

function named(primaries: readonly string[]): string {
  const codes = primaries.filter((code) => code !== BY_CONTRACTOR);
  const more = codes.length - MOST_NAMED;
  return `${codes.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
