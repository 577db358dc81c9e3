/** ncci/units: more units of a service than a patient can have had in a day, by the medically unlikely edits. */
import type { Edit, EditTable } from '../../codebook/edits.ts';
import { dayNumber } from '../../model/dates.ts';
import type { ServiceLine } from '../../model/document.ts';
import type { ClaimCheck, ClaimContext, JudgedService, Report, Said } from '../check.ts';
import { beyondWords, editRelease, editSettingOf, isBeyond, tableFor } from '../claim-edits.ts';
import { hospitalUnits, practitionerUnits } from '../import-samples.ts';
import { institutionalText, withServices } from '../samples.ts';
import { serviceName } from '../service-words.ts';

/** MUE adjudication indicators (NCCI Policy Manual chapter 1 §V). */
const BY_LINE = 1;
const BY_DAY_POLICY = 2;

export const unlikelyUnits: ClaimCheck = {
  id: 'ncci/units',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional'],
  title: 'A service has more units than the medically unlikely edit of its code.',
  authority: 'NCCI Policy Manual chapter 1 §V, medically unlikely edits',
  why: 'Each edit is the most units of a code that one patient has from one provider on one day in almost every case. What is beyond it is denied.',
  fixes: [],
  notes: [
    'Needs the tables of CMS, which are free: `claimlint codesets import` takes `MCR_MUE_PractitionerServices_…` and `MCR_MUE_OutpatientHospitalServices_…`.',
    'Indicator 2 (by statute or the code’s own words) is an error for Medicare, over all lines of the day. Indicator 1 is judged line by line, 3 over the day; both are warnings: the record may bear them out.',
    'Units of a line over several days are divided by its days. A quarter that was not imported is reported as not checked.',
  ],
  wrong: [
    {
      says: 'two wellness visits in a day (indicator 2)',
      text: withServices('2026-11-03  11   G0439  -     A   2      265.00'),
      imports: [practitionerUnits('G0439,1,2')],
    },
    {
      says: 'five doses on two lines (indicator 3)',
      text: withServices(
        '2026-11-03  11   J3420  JZ    A   3      12.00',
        '2026-11-03  11   J3420  JZ,76  A  2      8.00',
      ),
      imports: [practitionerUnits('J3420,4,3')],
    },
    {
      says: 'three on one line (indicator 1)',
      text: withServices('2026-11-03  11   G0130  -     A   3      180.00'),
      imports: [practitionerUnits('G0130,2,1')],
    },
    {
      says: 'a service of which no unit is paid',
      text: withServices('2026-11-03  11   G0130  -     A   1      60.00'),
      imports: [practitionerUnits('G0130,0,2')],
    },
    {
      says: 'a hospital’s own limit',
      text: institutionalText({
        diagnoses: 'principal: Z12.11  Encounter for screening for malignant neoplasm of colon',
        services: '0750  G0105  2026-11-03  2      900.00',
      }),
      imports: [hospitalUnits('G0105,1,2')],
    },
  ],
  right: [
    {
      says: 'as many as the edit allows',
      text: withServices('2026-11-03  11   J3420  JZ    A   4      16.00'),
      imports: [practitionerUnits('J3420,4,3')],
    },
    {
      says: 'two lines of a code judged line by line',
      text: withServices(
        '2026-11-03  11   G0130  -     A   2      120.00',
        '2026-11-03  11   G0130  76    A   1      60.00',
      ),
      imports: [practitionerUnits('G0130,2,1')],
    },
    {
      says: 'two units on two days of one line',
      text: withServices('2026-11-03 - 2026-11-04  12   E0143  -     A   2      180.00'),
      imports: [practitionerUnits('E0143,1,3')],
    },
  ],
  run(context) {
    const said: Said[] = [];
    const setting = editSettingOf(context.claim);
    if (!setting || context.services.length === 0) return said;
    const table = tableFor(context.codebook.edits('mue'), setting);
    const [firstRelease] = table?.releases ?? [];
    for (const services of context.days) {
      const date = services[0]?.date;
      if (!table || (date && firstRelease && date < firstRelease.from)) {
        said.push({ noData: NO_DATA[setting] });
        return said;
      }
      said.push(...faults(context, table, setting, services));
    }
    return said;
  },
};

const NO_DATA = {
  practitioner:
    'no medically unlikely edits of the quarter for practitioners are loaded; `claimlint codesets import` takes MCR_MUE_PractitionerServices_… of CMS',
  'outpatient-hospital':
    'no medically unlikely edits of the quarter for hospitals are loaded; `claimlint codesets import` takes MCR_MUE_OutpatientHospitalServices_… of CMS',
} as const;

function faults(
  { payer }: ClaimContext,
  table: EditTable,
  setting: Edit['setting'],
  services: readonly JudgedService[],
): readonly Report[] {
  const reports: Report[] = [];
  const sums = new Map<string, number>();
  for (const service of services) {
    const { procedure, line, date } = service;
    const units = unitsADay(line);
    if (units === undefined) continue;
    const edit = table.editsOf(procedure.key, procedure.key, date).find((one) => one.setting === setting);
    if (!edit) continue;
    const before = edit.indicator === BY_LINE ? 0 : (sums.get(procedure.key) ?? 0);
    sums.set(procedure.key, before + units);
    // Where an earlier line is beyond the limit already, that line is the finding.
    if (before > edit.value || before + units <= edit.value) continue;
    const isCertain = edit.indicator === BY_DAY_POLICY && payer === 'medicare' && !isBeyond(table, date);
    const how = edit.indicator === BY_LINE ? 'on one line' : `on ${date}`;
    reports.push({
      span: line.units?.span ?? procedure.span,
      ...(isCertain ? { severity: 'error' } : {}),
      message:
        edit.value === 0
          ? `No unit of ${serviceName(service)} is paid: its medically unlikely edit is 0.`
          : `${before + units} units of ${serviceName(service)} ${how}: the medically unlikely edit is ${edit.value}. Does the record show so many?${beyondWords('mue', table, date)}`,
      release: editRelease('mue', table, date),
      code: procedure.key,
      system: procedure.system,
    });
  }
  return reports;
}

/** The units of a line for each of its days, rounded as contractors do; minutes and days are no units. */
function unitsADay({ units, dates }: ServiceLine): number | undefined {
  if (units?.value?.unit !== 'units') return undefined;
  const days = dates?.value ? dayNumber(dates.value.through) - dayNumber(dates.value.from) + 1 : 1;
  return days > 1 ? Math.round(units.value.amount / days) : units.value.amount;
}
