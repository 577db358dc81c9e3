/** Which tables of edits a claim is judged by, and how a finding says which release it used. */
import type { EditTable } from '../codebook/edits.ts';
import type { EditSetting } from '../codebook/pack-format.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Claim } from '../model/document.ts';
import { field } from '../model/fields.ts';
import { type CodeSystemId, systemName } from '../model/systems.ts';

/**
 * Bills of outpatient departments that the edits of hospitals are for: hospital 12 to 14, skilled nursing 22 and 23,
 * home health 34, rehabilitation 74 and 75, community mental health 76 (NCCI Policy Manual, introduction: outpatient
 * hospital services and therapy by other facilities).
 */
const HOSPITAL_BILLS: ReadonlySet<string> = new Set(['12', '13', '14', '22', '23', '34', '74', '75', '76']);

/** Whose edits a claim is judged by; none for an inpatient stay, a bill that has edits of its own, teeth. */
export function editSettingOf(claim: Claim): 'practitioner' | 'outpatient-hospital' | undefined {
  if (claim.kind === 'professional') return 'practitioner';
  if (claim.setting !== 'outpatient') return undefined;
  const bill = /^0?(\d\d)/.exec(field(claim, 'type of bill')?.written ?? '')?.[1];
  return bill === undefined || HOSPITAL_BILLS.has(bill) ? 'outpatient-hospital' : undefined;
}

/** A table where it has edits of the setting. */
export const tableFor = (table: EditTable | undefined, setting: EditSetting): EditTable | undefined =>
  table?.settings.has(setting) ? table : undefined;

/** The release of a table that a date is judged by: `NCCI edits 2026 Q4`. */
export function editRelease(system: CodeSystemId, table: EditTable, date: IsoDate): string {
  const release = table.releases.findLast(({ from }) => from <= date) ?? table.releases[0];
  return `${systemName(system)} ${release?.name ?? ''}`.trimEnd();
}

/** Whether a date lies behind the last day that the table answers for: what it says then may have changed. */
export const isBeyond = (table: EditTable, date: IsoDate): boolean => date > table.through;

/** What a message adds on such a date. */
export const beyondWords = (system: CodeSystemId, table: EditTable, date: IsoDate): string =>
  isBeyond(table, date)
    ? ` By ${editRelease(system, table, date)}, which answers for dates through ${table.through}.`
    : '';

/** Why a check of the fee schedule's indicators was not made. */
export const FEE_SCHEDULE_MISSING =
  'no Medicare physician fee schedule of the date is loaded; `claimlint codesets import` takes PPRRVU….csv of CMS';
