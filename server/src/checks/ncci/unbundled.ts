/** ncci/unbundled: two services of one day that NCCI takes for one. */
import type { Edit, EditTable } from '../../codebook/edits.ts';
import type { ClaimCheck, ClaimContext, JudgedService, Report, Said } from '../check.ts';
import { beyondWords, editRelease, editSettingOf, isBeyond, tableFor } from '../claim-edits.ts';
import { hospitalPairs, practitionerPairs } from '../import-samples.ts';
import { lineRemoval } from '../line-fixes.ts';
import { hasNcciModifier } from '../modifiers.ts';
import { INCLUDED } from '../ncci-manual.ts';
import { claimText, institutionalText, withServices } from '../samples.ts';
import { serviceName } from '../service-words.ts';

const NEVER_TOGETHER = [practitionerPairs('G0439 G0438 * 20110101 * 0')];
const WITH_MODIFIER = [practitionerPairs('G0102 G0101 * 20110101 * 1')];
const OF_HOSPITALS = [hospitalPairs('G0105 G0104 * 20110101 * 0')];

/** Of the same day and provider, as the tables look at them. */
interface Pair {
  readonly edit: Edit;
  readonly first: JudgedService;
}

export const unbundled: ClaimCheck = {
  id: 'ncci/unbundled',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional', 'institutional'],
  title: 'Two services of one day by one provider are paid as one.',
  authority:
    'NCCI Policy Manual chapter 1 §E; NCCI procedure-to-procedure edits; I/OCE edit 20 and the edit for pairs that a modifier allows',
  why: 'The column 2 code of a pair is part of the column 1 code, or cannot be done with it. It is denied, and asking for both again and again draws audits.',
  fixes: [
    'Remove the column 2 line. No modifier is offered: whether the services were separate, the record alone can tell.',
  ],
  notes: [
    'Needs the edits of CMS, which are free: `claimlint codesets import` takes `ccipra-…` for practitioners, `ccioph-…` for hospitals.',
    'Indicator 0 is an error: no modifier changes it. Indicator 1 without an NCCI modifier on either line is a warning, and a question to the record. For payers other than Medicare, and on a date beyond the last quarter imported, both are warnings.',
    '22, 76 and 77 are no NCCI modifiers. Lines with GY or GZ are left alone.',
  ],
  wrong: [
    {
      says: 'a pair with indicator 0, whatever the modifier',
      text: withServices(
        '2026-11-03  11   G0439  -     A   1      132.50',
        '2026-11-03  11   G0438  59    A   1      170.00',
      ),
      imports: NEVER_TOGETHER,
    },
    {
      says: 'a pair with indicator 1 and 76, which is no NCCI modifier',
      text: withServices(
        '2026-11-03  11   G0101  76    A   1      40.00',
        '2026-11-03  11   G0102  -     A   1      25.00',
      ),
      imports: WITH_MODIFIER,
    },
    {
      says: 'a pair of hospitals',
      text: institutionalText({
        diagnoses: 'principal: Z12.11  Encounter for screening for malignant neoplasm of colon',
        services: '0750  G0105  2026-11-03  1      900.00\n0750  G0104  2026-11-03  1      400.00',
      }),
      imports: OF_HOSPITALS,
    },
  ],
  right: [
    {
      says: 'a distinct service, which the record shows',
      text: withServices(
        '2026-11-03  11   G0101  59    A   1      40.00',
        '2026-11-03  11   G0102  -     A   1      25.00',
      ),
      imports: WITH_MODIFIER,
    },
    {
      says: 'the same pair on two days',
      text: claimText({
        providers: 'billing npi: 1234567893\nsigned: yes 2026-11-04',
        services:
          '2026-11-03  11   G0439  -     A   1      132.50\n2026-11-04  11   G0438  -     A   1      170.00',
      }),
      imports: NEVER_TOGETHER,
    },
    {
      says: 'a pair before its first day',
      text: withServices(
        '2026-11-03  11   G0439  -     A   1      132.50',
        '2026-11-03  11   G0438  -     A   1      170.00',
      ),
      imports: [practitionerPairs('G0439 G0438 * 20261104 * 0')],
    },
    {
      says: 'a pair that ended',
      text: withServices(
        '2026-11-03  11   G0439  -     A   1      132.50',
        '2026-11-03  11   G0438  -     A   1      170.00',
      ),
      imports: [practitionerPairs('G0439 G0438 * 20110101 20261102 0')],
    },
    {
      says: 'indicator 9, an edit that was taken back',
      text: withServices(
        '2026-11-03  11   G0439  -     A   1      132.50',
        '2026-11-03  11   G0438  -     A   1      170.00',
      ),
      imports: [practitionerPairs('G0439 G0438 * 20110101 * 9')],
    },
  ],
  run(context) {
    const said: Said[] = [];
    const setting = editSettingOf(context.claim);
    if (!setting || context.services.length < 2) return said;
    const days = context.days.filter((services) => services.length > 1);
    if (days.length === 0) return said;
    const table = tableFor(context.codebook.edits('ncci'), setting);
    if (!table) {
      for (const services of days)
        for (const second of services) said.push(...byManual(context, services, second));
      said.push({ noData: NO_DATA[setting] });
      return said;
    }
    for (const services of days)
      for (const second of services) {
        const pair = pairOf(table, setting, services, second);
        if (pair) said.push(report(context, table, pair, second));
      }
    return said;
  },
};

const NO_DATA = {
  practitioner:
    'no NCCI pairs for practitioners are loaded; `claimlint codesets import` takes the files ccipra-… of CMS',
  'outpatient-hospital':
    'no NCCI pairs for hospitals are loaded; `claimlint codesets import` takes the files ccioph-… of CMS',
} as const;

/** The edit of which a service is column 2, one that no modifier changes before the others. */
function pairOf(
  table: EditTable,
  setting: Edit['setting'],
  services: readonly JudgedService[],
  second: JudgedService,
): Pair | undefined {
  let found: Pair | undefined;
  for (const first of services) {
    if (first === second || first.procedure.key === second.procedure.key) continue;
    for (const edit of table.editsOf(first.procedure.key, second.procedure.key, second.date)) {
      if (edit.setting !== setting) continue;
      if (edit.indicator === 0) return { edit, first };
      if (edit.indicator === 1 && !hasNcciModifier(first.line) && !hasNcciModifier(second.line))
        found ??= { edit, first };
    }
  }
  return found;
}

/** Without the pairs of the quarter: what the manual itself calls a part of another service. */
function byManual(
  { claim }: ClaimContext,
  services: readonly JudgedService[],
  second: JudgedService,
): readonly Report[] {
  const { procedure, line, date } = second;
  if (hasNcciModifier(line)) return [];
  for (const { first: isWhole, second: isPart, why, chapter } of INCLUDED) {
    const first = isPart(procedure.key) && services.find((one) => isWhole(one.procedure.key));
    if (!first || hasNcciModifier(first.line)) continue;
    return [
      {
        span: procedure.span,
        severity: 'warning',
        authority: `NCCI Policy Manual chapter ${chapter}`,
        message: `${serviceName(second)} stands beside ${first.procedure.key} on ${date}: ${why}.`,
        code: procedure.key,
        system: procedure.system,
        related: [{ span: first.procedure.span, message: `${first.procedure.key} stands here.` }],
        fixes: [
          { title: `Remove the line of ${procedure.key}`, safe: false, changes: lineRemoval(claim, line) },
        ],
      },
    ];
  }
  return [];
}

function report(
  { payer, claim }: ClaimContext,
  table: EditTable,
  { edit, first }: Pair,
  second: JudgedService,
): Report {
  const { date, line, procedure } = second;
  const isCertain = edit.indicator === 0 && payer === 'medicare' && !isBeyond(table, date);
  const rule =
    edit.indicator === 0
      ? 'no modifier lets the two be paid together.'
      : 'it is paid beside it only where the record shows a separate service. Does it?';
  return {
    span: procedure.span,
    ...(isCertain ? {} : { severity: 'warning' }),
    message: `${serviceName(second)} is part of ${first.procedure.key} on ${date}: ${rule}${beyondWords('ncci', table, date)}`,
    release: editRelease('ncci', table, date),
    code: procedure.key,
    system: procedure.system,
    related: [{ span: first.procedure.span, message: `${first.procedure.key} is the column 1 code.` }],
    fixes: [
      {
        title: `Remove the line of ${procedure.key}`,
        safe: false,
        changes: lineRemoval(claim, line),
      },
    ],
  };
}
